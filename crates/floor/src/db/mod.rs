//! The store: one SQL text and one list of values, on SQLite or PostgreSQL as the address says.

mod column;
mod copy;
pub mod dialect;
mod migrate;
mod sql;

use std::{path::Path, str::FromStr, time::Duration};

use sqlx::{
    AssertSqlSafe, Connection as _, Executor as _, PgConnection, PgPool, Postgres, Sqlite,
    SqlitePool, Transaction,
    postgres::{PgArguments, PgConnectOptions, PgPoolOptions},
    sqlite::{
        SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions,
        SqliteSynchronous,
    },
};

pub use crate::named;
pub use column::{Column, record};
pub use copy::{file_of, settle};
pub use sql::{Record, Sql, Value, like, sql};

use crate::{Error, Result};
use sql::arguments;

/// How long a statement waits for another writer before the answer is “busy, try again”.
const PATIENCE: Duration = Duration::from_secs(5);
/// The same, in the words of PostgreSQL, which would wait for ever.
const PATIENCE_OF_POSTGRES: &str = "set lock_timeout = '5s'";
/// After resting this long, a connection is asked whether it still lives before a request relies on it.
const RESTED: Duration = Duration::from_secs(1);

/// The store, ready to be read from any number of tasks.
#[derive(Clone, Debug)]
pub enum Db {
    /// SQLite: many readers, and the one writer that it allows.
    Lite {
        /// Readers.
        read: SqlitePool,
        /// The single writer.
        write: SqlitePool,
        /// Readers who take their time: a file that somebody takes along keeps no page waiting.
        slow: SqlitePool,
    },
    /// PostgreSQL, or an engine that speaks its wire format.
    Pg(PgPool),
}

/// Which engine a store is on, for the few questions that are asked of each in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite.
    Sqlite,
    /// PostgreSQL, or an engine that speaks its wire format.
    Postgres,
}

/// A transaction. Dropped without [`Tx::commit`], it rolls back.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite, begun as the writer.
    Lite(Transaction<'static, Sqlite>),
    /// On PostgreSQL, at read committed.
    Pg(Transaction<'static, Postgres>),
}

impl Db {
    /// Opens the store at an address such as `sqlite:clavero.db` or `postgres://…`.
    pub async fn connect(url: &str) -> Result<Self> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let options = PgConnectOptions::from_str(url)?;
            // A pool says only that it waited in vain; one connection says why.
            let first = PgConnection::connect_with(&options).await;
            first.map_err(Error::Store)?.close().await?;
            let pool = PgPoolOptions::new()
                .max_connections(16)
                .acquire_timeout(PATIENCE)
                .test_before_acquire(false)
                .before_acquire(|connection, about| {
                    Box::pin(async move {
                        // One that rested may have been cut off meanwhile; one in constant use is not asked.
                        if about.idle_for > RESTED {
                            connection.ping().await?;
                        }
                        Ok(true)
                    })
                })
                .after_connect(|connection, _| {
                    Box::pin(async move {
                        connection.execute(PATIENCE_OF_POSTGRES).await?;
                        Ok(())
                    })
                })
                .connect_with(options)
                .await?;
            return Ok(Self::Pg(pool));
        }
        let Some(path) = url.strip_prefix("sqlite:") else {
            return Err(Error::Setting {
                name: "database-url".to_owned(),
                value: crate::settings::hidden(url),
                fix: "write sqlite:PATH or postgres://USER@HOST/DATABASE".to_owned(),
            });
        };
        let path = path.strip_prefix("//").unwrap_or(path);
        if let Some(folder) = Path::new(path)
            .parent()
            .filter(|f| !f.as_os_str().is_empty())
        {
            copy::private_folder(folder)?;
        }
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .busy_timeout(PATIENCE)
            .pragma("mmap_size", "268435456")
            .pragma("cache_size", "-16000");
        let pool = |connections| {
            SqlitePoolOptions::new()
                .max_connections(connections)
                .acquire_timeout(PATIENCE)
                .test_before_acquire(false)
        };
        let write = pool(1).connect_with(options.clone()).await?;
        let slow = pool(2)
            .min_connections(0)
            .connect_lazy_with(options.clone());
        let read = pool(4).connect_with(options).await?;
        Ok(Self::Lite { read, write, slow })
    }

    /// The engine.
    pub fn engine(&self) -> Engine {
        match self {
            Self::Lite { .. } => Engine::Sqlite,
            Self::Pg(_) => Engine::Postgres,
        }
    }

    /// Lets a process that does nothing but write very much hold much of the store in memory while it does.
    pub async fn take_room(&self) -> Result<()> {
        let Self::Lite { write, .. } = self else {
            return Ok(());
        };
        for room in [
            "pragma cache_size = -500000",
            "pragma temp_store = memory",
            "pragma wal_autocheckpoint = 50000",
        ] {
            write.execute(room).await?;
        }
        Ok(())
    }

    /// Every row of a question.
    pub async fn all<T: Record>(&self, q: Sql) -> Result<Vec<T>> {
        Ok(match self {
            Self::Lite { read, .. } => {
                let q = q.in_order();
                let args = arguments!(SqliteArguments, q);
                sqlx::query_as_with::<Sqlite, T, _>(AssertSqlSafe(q.text), args)
                    .fetch_all(read)
                    .await?
            }
            Self::Pg(pool) => {
                let args = arguments!(PgArguments, q);
                sqlx::query_as_with::<Postgres, T, _>(AssertSqlSafe(q.text), args)
                    .fetch_all(pool)
                    .await?
            }
        })
    }

    /// The first row of a question, if it has one.
    pub async fn first<T: Record>(&self, q: Sql) -> Result<Option<T>> {
        Ok(match self {
            Self::Lite { read, .. } => {
                let q = q.in_order();
                let args = arguments!(SqliteArguments, q);
                sqlx::query_as_with::<Sqlite, T, _>(AssertSqlSafe(q.text), args)
                    .fetch_optional(read)
                    .await?
            }
            Self::Pg(pool) => {
                let args = arguments!(PgArguments, q);
                sqlx::query_as_with::<Postgres, T, _>(AssertSqlSafe(q.text), args)
                    .fetch_optional(pool)
                    .await?
            }
        })
    }

    /// Does one thing outside any larger transaction; answers how many rows it touched.
    pub async fn exec(&self, q: Sql) -> Result<u64> {
        Ok(match self {
            Self::Lite { write, .. } => {
                let q = q.in_order();
                let args = arguments!(SqliteArguments, q);
                sqlx::query_with::<Sqlite, _>(AssertSqlSafe(q.text), args)
                    .execute(write)
                    .await?
                    .rows_affected()
            }
            Self::Pg(pool) => {
                let args = arguments!(PgArguments, q);
                sqlx::query_with::<Postgres, _>(AssertSqlSafe(q.text), args)
                    .execute(pool)
                    .await?
                    .rows_affected()
            }
        })
    }

    /// Begins a transaction that will write.
    pub async fn begin(&self) -> Result<Tx> {
        Ok(match self {
            // A deferred transaction would be told “busy” at its first write without waiting.
            Self::Lite { write, .. } => Tx::Lite(write.begin_with("BEGIN IMMEDIATE").await?),
            Self::Pg(pool) => Tx::Pg(pool.begin().await?),
        })
    }

    /// Begins a transaction that only reads: all of it sees the store as it was at its first question.
    pub async fn snapshot(&self) -> Result<Tx> {
        Ok(match self {
            Self::Lite { slow, .. } => Tx::Lite(slow.begin().await?),
            Self::Pg(pool) => Tx::Pg(
                pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                    .await?,
            ),
        })
    }

    /// How the engine would go about a question, in its own words: for whoever wants to know what an answer costs.
    pub async fn plan(&self, q: Sql) -> Result<Vec<String>> {
        Ok(match self {
            Self::Lite { read, .. } => {
                let q = sql("explain query plan ").then(q).in_order();
                let args = arguments!(SqliteArguments, q);
                let steps: Vec<(i64, i64, i64, String)> =
                    sqlx::query_as_with::<Sqlite, _, _>(AssertSqlSafe(q.text), args)
                        .fetch_all(read)
                        .await?;
                steps.into_iter().map(|(_, _, _, step)| step).collect()
            }
            Self::Pg(pool) => {
                let q = sql("explain ").then(q);
                let args = arguments!(PgArguments, q);
                let steps: Vec<(String,)> =
                    sqlx::query_as_with::<Postgres, _, _>(AssertSqlSafe(q.text), args)
                        .fetch_all(pool)
                        .await?;
                steps.into_iter().map(|(step,)| step).collect()
            }
        })
    }

    /// Ends every connection.
    pub async fn close(self) {
        match self {
            Self::Lite { read, write, slow } => {
                slow.close().await;
                read.close().await;
                write.close().await;
            }
            Self::Pg(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// Every row of a question, as this transaction sees it.
    pub async fn all<T: Record>(&mut self, q: Sql) -> Result<Vec<T>> {
        Ok(match self {
            Self::Lite(tx) => {
                let q = q.in_order();
                let args = arguments!(SqliteArguments, q);
                sqlx::query_as_with::<Sqlite, T, _>(AssertSqlSafe(q.text), args)
                    .fetch_all(&mut **tx)
                    .await?
            }
            Self::Pg(tx) => {
                let args = arguments!(PgArguments, q);
                sqlx::query_as_with::<Postgres, T, _>(AssertSqlSafe(q.text), args)
                    .fetch_all(&mut **tx)
                    .await?
            }
        })
    }

    /// The first row of a question, as this transaction sees it.
    pub async fn first<T: Record>(&mut self, q: Sql) -> Result<Option<T>> {
        Ok(match self {
            Self::Lite(tx) => {
                let q = q.in_order();
                let args = arguments!(SqliteArguments, q);
                sqlx::query_as_with::<Sqlite, T, _>(AssertSqlSafe(q.text), args)
                    .fetch_optional(&mut **tx)
                    .await?
            }
            Self::Pg(tx) => {
                let args = arguments!(PgArguments, q);
                sqlx::query_as_with::<Postgres, T, _>(AssertSqlSafe(q.text), args)
                    .fetch_optional(&mut **tx)
                    .await?
            }
        })
    }

    /// Does one thing; answers how many rows it touched.
    pub async fn exec(&mut self, q: Sql) -> Result<u64> {
        Ok(match self {
            Self::Lite(tx) => {
                let q = q.in_order();
                let args = arguments!(SqliteArguments, q);
                sqlx::query_with::<Sqlite, _>(AssertSqlSafe(q.text), args)
                    .execute(&mut **tx)
                    .await?
                    .rows_affected()
            }
            Self::Pg(tx) => {
                let args = arguments!(PgArguments, q);
                sqlx::query_with::<Postgres, _>(AssertSqlSafe(q.text), args)
                    .execute(&mut **tx)
                    .await?
                    .rows_affected()
            }
        })
    }

    /// Makes everything done so far last.
    pub async fn commit(self) -> Result<()> {
        let done = match self {
            Self::Lite(tx) => tx.commit().await,
            Self::Pg(tx) => tx.commit().await,
        };
        // Cut off before the answer, a commit may have happened or not: only looking can tell.
        done.map_err(|why| {
            if dialect::is_cut_off(&why) {
                tracing::error!(%why, "the store was cut off while it saved");
                Error::InDoubt
            } else {
                why.into()
            }
        })
    }
}
