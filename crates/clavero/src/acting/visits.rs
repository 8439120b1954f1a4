//! Visits from outside: the ones that go on, and ending those of somebody who may no longer be here (A6, A7).

use clavero_rules::{
    MembershipId, Moment,
    acting::{HARD, IDLE},
};

use crate::{Result, db::sql, work::Work};

/// Ends every visit of a membership, in the deed that takes the access away. Answers how many went on.
///
/// The reason is one of `left`, `put_out` and `revoked`.
pub async fn end_visits(
    work: &mut Work,
    membership: MembershipId,
    reason: &'static str,
) -> Result<u64> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("update visit set ended_at = $3, end_reason = $4
             where account_id = $1 and membership_id = $2 and ended_at is null")
        .bind(account)
        .bind(membership)
        .bind(now)
        .bind(reason),
    )
    .await
}

/// A visit goes on if it was entered and last seen after these moments (A5).
pub fn goes_on_since(now: Moment) -> (Moment, Moment) {
    (now - HARD, now - IDLE)
}
