//! The engine that this run of the tests is about, and an empty, migrated store on it for each test.
//!
//! SQLite unless `CLAVERO_TEST_ENGINE` says `postgres`; then `CLAVERO_TEST_PG` is the address of a server on which
//! databases may be made. Each is a copy of one that was migrated once for this build of the tests.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on stops here"
)]

use std::fs::{self, File};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use clavero::db::Db;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use tempfile::TempDir;
use uuid::Uuid;

/// Where the stores of this run live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file of its own for each test.
    Sqlite,
    /// A database of its own for each test, on one server.
    Postgres,
}

/// The address of a store that belongs to one test. Dropping it removes the store.
#[derive(Debug)]
pub struct DatabaseUrl {
    url: String,
    _kept: Kept,
}

/// What has to go when the test is over.
#[derive(Debug)]
enum Kept {
    Folder(#[expect(dead_code, reason = "it removes itself")] TempDir),
    Database { server: String, name: String },
}

impl Engine {
    /// The one that this run is about.
    #[expect(clippy::disallowed_methods, reason = "cargo xtask tells it to the tests this way")]
    pub fn of_this_run() -> Self {
        match std::env::var("CLAVERO_TEST_ENGINE").as_deref() {
            Err(_) | Ok("sqlite") => Self::Sqlite,
            Ok("postgres") => Self::Postgres,
            Ok(other) => panic!("CLAVERO_TEST_ENGINE is {other}; it may be sqlite or postgres"),
        }
    }

    /// An empty store with every migration applied.
    pub async fn fresh() -> DatabaseUrl {
        match Self::of_this_run() {
            Self::Sqlite => file().await,
            Self::Postgres => database(Template::Migrated).await,
        }
    }

    /// A store with nothing in it, for the stories of migrations themselves.
    pub async fn bare() -> DatabaseUrl {
        match Self::of_this_run() {
            Self::Sqlite => {
                let folder = tempfile::tempdir().unwrap();
                let url = address(&folder.path().join("clavero.db"));
                DatabaseUrl { url, _kept: Kept::Folder(folder) }
            }
            Self::Postgres => database(Template::Bare).await,
        }
    }
}

impl Deref for DatabaseUrl {
    type Target = str;

    fn deref(&self) -> &str {
        &self.url
    }
}

async fn file() -> DatabaseUrl {
    let template = shelf().join(format!("template-{}.db", this_build()));
    let turn = Turn::take("sqlite");
    if !template.exists() {
        let making = template.with_extension("making");
        for left in [&making, &making.with_extension("making-wal"), &making.with_extension("making-shm")] {
            let _ = fs::remove_file(left);
        }
        migrate(&address(&making)).await;
        fs::rename(&making, &template).unwrap();
    }
    drop(turn);

    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("clavero.db");
    fs::copy(&template, &store).unwrap();
    DatabaseUrl { url: address(&store), _kept: Kept::Folder(folder) }
}
