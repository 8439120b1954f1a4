//! Checkpoints: now and then, what the chain has come to is written down in places that outlive the database.

use clavero_rules::{Moment, Span};

use super::anchors::{self, Anchor, anchor_file};
use crate::{
    Error, Occasion, Result, api,
    db::{record, sql},
};

/// So many entries make a checkpoint.
const EVERY: i64 = 100;
/// No entry waits longer than this for one.
const AT_LEAST: Span = Span::minutes(5);

record! {
    struct Place { seq: i64, hash: String }
}

record! {
    struct Waiting { at: Moment }
}

record! {
    struct Row { seq: i64, hash: String, at: Moment }
}

/// Writes a checkpoint if one is due, and brings the anchors outside the database up to date.
///
/// The row comes first. Whatever happens before its line is in the file, the next call adds the line.
pub async fn checkpoint(on: &Occasion) -> Result<()> {
    mark(on).await?;
    let path = anchor_file(&on.app.settings);
    let from = path.clone();
    let last = blocking(move || anchors::last(&from)).await?;
    let rows: Vec<Row> = on
        .app
        .db
        .all(
            sql("select seq, hash, at from audit_checkpoint where seq > $1 order by seq")
                .bind(last),
        )
        .await?;
    if rows.is_empty() {
        return Ok(());
    }
    for row in &rows {
        tracing::info!(
            seq = row.seq,
            hash = row.hash,
            "the activity log was anchored"
        );
    }
    let fresh: Vec<Anchor> = rows
        .into_iter()
        .map(|row| Anchor {
            seq: row.seq,
            hash: row.hash,
            at: api::rfc3339(row.at),
        })
        .collect();
    blocking(move || anchors::add(&path, &fresh)).await
}

async fn mark(on: &Occasion) -> Result<()> {
    let db = &on.app.db;
    let Some(head) = db
        .first::<Place>(sql("select seq, hash from audit_head where id = 1"))
        .await?
    else {
        return Ok(());
    };
    let last = sql("select seq, hash from audit_checkpoint order by seq desc limit 1");
    let last = db.first::<Place>(last).await?.map_or(0, |last| last.seq);
    let waiting: Option<Waiting> = db
        .first(sql("select at from audit_entry where seq = $1").bind(last + 1))
        .await?;
    let due =
        head.seq - last >= EVERY || waiting.is_some_and(|entry| on.now.since(entry.at) >= AT_LEAST);
    if due {
        db.exec(
            sql("insert into audit_checkpoint (seq, hash, at) values ($1, $2, $3) on conflict (seq) do nothing")
                .bind(head.seq)
                .bind(head.hash)
                .bind(on.now),
        )
        .await?;
    }
    Ok(())
}

/// Files are read and written off the threads that answer requests.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|why| Error::Broken(why.to_string()))?
}
