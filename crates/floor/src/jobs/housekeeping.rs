//! Housekeeping: rows that have served their purpose and would only be a burden, or a risk.

use clavero_rules::Span;

use crate::{Occasion, Result, db::sql, letters};

/// A used or expired link explains itself for a while before it is unknown.
const TICKETS: Span = Span::days(7);
/// Tries are counted over a day at most.
const ATTEMPTS: Span = Span::days(2);
/// Answers are kept for repetition this long.
const ANSWERS: Span = Span::hours(24);
/// Letters that came to rest, with the addresses they went to (I21).
const LETTERS: Span = Span::days(90);

/// Clears away what is over.
pub async fn housekeeping(on: &Occasion) -> Result<()> {
    let (db, now) = (&on.app.db, on.now);
    for statement in [
        sql("delete from attempt where window_start < $1").bind(now - ATTEMPTS),
        sql("delete from ticket where expires_at < $1").bind(now - TICKETS),
        sql("delete from draft where expires_at < $1").bind(now),
        sql("delete from idempotency where created_at < $1").bind(now - ANSWERS),
        sql("delete from session where expires_at < $1").bind(now),
    ] {
        db.exec(statement).await?;
    }
    letters::forget(on, now - LETTERS).await?;
    Ok(())
}
