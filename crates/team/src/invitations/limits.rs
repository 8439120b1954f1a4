//! How often an account sends invitations and how often an address receives them, counted in the store (I18).

use clavero_rules::{Moment, Span};
use sha2::{Digest, Sha256};

use crate::{
    Result,
    db::{record, sql},
    occasion::hex,
    work::{Scope, Work},
};

/// Sendings within one of these count as one moment.
const GRAIN: Span = Span::minutes(1);

record! {
    struct Count { n: i64 }
}

/// What was sent lately.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lately {
    /// By the account, within the hour. One signature is one sending, for one person or for a list.
    pub(super) by_account: u32,
    /// To the address, within the day, by any account.
    pub(super) to_address: u32,
}

pub(super) async fn lately(scope: &mut Scope, email_key: &str) -> Result<Lately> {
    let now = scope.now();
    let account = of_account(scope);
    Ok(Lately {
        by_account: hits(scope, account, now - Span::hours(1)).await?,
        to_address: hits(scope, to_address(email_key), now - Span::days(1)).await?,
    })
}

/// Counts one sending of the account.
pub(super) async fn count_sending(work: &mut Work) -> Result<()> {
    let key = of_account(work);
    count(work, key).await
}

/// Counts one letter to an address.
pub(super) async fn count_letter(work: &mut Work, email_key: &str) -> Result<()> {
    count(work, to_address(email_key)).await
}

async fn hits(scope: &mut Scope, key: String, since: Moment) -> Result<u32> {
    let row: Count = scope
        .one(
            sql(
                "select CAST(COALESCE(SUM(hits), 0) AS BIGINT) as n from attempt
                 where key = $1 and window_start > $2",
            )
            .bind(key)
            .bind(since),
            "count",
        )
        .await?;
    Ok(u32::try_from(row.n).unwrap_or(u32::MAX))
}

async fn count(work: &mut Work, key: String) -> Result<()> {
    let now = work.now().0;
    work.exec(
        sql(
            "insert into attempt (key, window_start, hits) values ($1, $2, 1)
             on conflict (key, window_start) do update set hits = attempt.hits + 1",
        )
        .bind(key)
        .bind(now - now.rem_euclid(GRAIN.0)),
    )
    .await?;
    Ok(())
}

fn of_account(scope: &Scope) -> String {
    format!("invitations-of:{}", scope.account())
}

/// Counted by hash: a table of counters is no place to keep addresses.
fn to_address(email_key: &str) -> String {
    format!(
        "invitations-to:{}",
        hex(&Sha256::digest(email_key.as_bytes()))
    )
}
