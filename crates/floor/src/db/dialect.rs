//! The few places where the two engines differ.

use clavero_rules::{AccountId, Moment};

use super::{Tx, record, sql};
use crate::Result;

/// How firmly the account row is held until the end of the transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Others may act too, but nobody may change rights meanwhile.
    Shared,
    /// Rights are about to change: nobody acts until it is done.
    Alone,
}

record! {
    struct Epoch { authz_epoch: i64 }
}

/// Holds the account row and reads its epoch, so that no right changes between decision and commit.
///
/// SQLite has one writer, so its transaction already holds everything.
pub async fn hold_account(tx: &mut Tx, account: AccountId, hold: Hold) -> Result<Option<i64>> {
    let question = match (&tx, hold) {
        (Tx::Lite(_), _) => sql("select authz_epoch from account where id = $1"),
        (Tx::Pg(_), Hold::Shared) => sql("select authz_epoch from account where id = $1 for share"),
        (Tx::Pg(_), Hold::Alone) => sql("select authz_epoch from account where id = $1 for update"),
    };
    let row: Option<Epoch> = tx.first(question.bind(account)).await?;
    Ok(row.map(|row| row.authz_epoch))
}

record! {
    /// The end of the audit chain.
    pub struct Head {
        /// The number of the last entry.
        pub seq: i64,
        /// Its hash.
        pub hash: String,
    }
}

/// Holds the end of the audit chain until commit: entries get their numbers one after the other.
pub async fn hold_audit_head(tx: &mut Tx) -> Result<Option<Head>> {
    let question = match tx {
        Tx::Lite(_) => sql("select seq, hash from audit_head where id = 1"),
        Tx::Pg(_) => sql("select seq, hash from audit_head where id = 1 for update"),
    };
    tx.first(question).await
}

/// Whether an error says that a unique key is taken.
pub fn is_taken(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .is_some_and(sqlx::error::DatabaseError::is_unique_violation)
}

/// Whether a deed failed because a unique key is taken.
pub fn was_taken(error: &crate::Error) -> bool {
    matches!(error, crate::Error::Store(error) if is_taken(error))
}

/// Whether an error means “somebody else was writing: the same work may succeed if begun again”.
pub fn is_busy(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::PoolTimedOut)
        || has_code(error, |code| {
            matches!(
                code,
                "40001" | "40P01" | "55P03" | "53300" | "5" | "6" | "261" | "262" | "517"
            )
        })
}

/// Whether an error means that the disk took no more.
pub fn is_full(error: &sqlx::Error) -> bool {
    has_code(error, |code| matches!(code, "13" | "53100"))
}

/// Whether an error means that the connection to the store broke: what was begun on it is undone.
pub fn is_cut_off(error: &sqlx::Error) -> bool {
    matches!(
        error,
        sqlx::Error::Io(_) | sqlx::Error::WorkerCrashed | sqlx::Error::PoolClosed
    ) || has_code(error, |code| {
        code.starts_with("08") || code.starts_with("57P")
    })
}

/// Whether an error means that a text holds what no text of the store can hold, such as NUL on PostgreSQL.
pub fn is_no_text(error: &sqlx::Error) -> bool {
    has_code(error, |code| matches!(code, "22021" | "22P05"))
}

fn has_code(error: &sqlx::Error, is: impl FnOnce(&str) -> bool) -> bool {
    let code = error
        .as_database_error()
        .and_then(sqlx::error::DatabaseError::code);
    code.is_some_and(|code| is(&code))
}

record! {
    struct Clock { at: i64 }
}

/// The time by the machine that holds the store, where that may be another one.
pub async fn store_time(db: &super::Db) -> Result<Option<Moment>> {
    let question = match db {
        super::Db::Lite { .. } => return Ok(None),
        super::Db::Pg(_) => {
            sql("select CAST(extract(epoch from clock_timestamp()) * 1000 AS BIGINT) as at")
        }
    };
    let clock: Option<Clock> = db.first(question).await?;
    Ok(clock.map(|clock| Moment(clock.at)))
}
