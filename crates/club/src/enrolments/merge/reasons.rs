//! Reasons for access of two who are one: each source and reference stands once.

use clavero_rules::{EnrolmentId, merging::fold_grant};

use super::super::{StoredGrant, store};
use crate::{Result, db::sql, work::Work};

/// Moves the reasons of one enrolment to another; what both have becomes one.
pub(super) async fn fold(work: &mut Work, kept: EnrolmentId, moved: EnrolmentId) -> Result<()> {
    let own = store::grants(work, kept).await?;
    for it in store::grants(work, moved).await? {
        let same =
            |one: &&StoredGrant| (one.source, &one.source_ref) == (it.source, &it.source_ref);
        match own.iter().find(same) {
            Some(one) => unite(work, one, &it).await?,
            None => hand_over(work, &it, kept).await?,
        }
    }
    Ok(())
}

async fn hand_over(work: &mut Work, it: &StoredGrant, to: EnrolmentId) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let hands = sql(
        "update access_grant set enrolment_id = $3, changed_at = $4, version = version + 1
                     where account_id = $1 and id = $2",
    );
    let hands = hands.bind(account).bind(it.id).bind(to);
    work.exec(hands.bind(now)).await.map(drop)
}

async fn unite(work: &mut Work, one: &StoredGrant, other: &StoredGrant) -> Result<()> {
    let folded = fold_grant(&one.fact(), &other.fact());
    // The end follows from a duration only if the one whose end it is says so.
    let ends = if folded.ends_at == one.ends_at {
        one
    } else {
        other
    };
    let reason = folded.state.ended_reason();
    let (account, now) = (work.account(), work.now());
    let gone = sql("delete from access_grant where account_id = $1 and id = $2");
    work.exec(gone.bind(account).bind(other.id)).await?;
    work.exec(
        sql("update access_grant set state = $3, ended_reason = $4, starts_at = $5, ends_at = $6, bought_at = $7,
                policy_days = $8, by_policy = $9, plus_seats = $10, changed_at = $11, version = version + 1
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(one.id)
        .bind(folded.state.id())
        .bind(reason.map_or("", clavero_rules::enrolments::EndedReason::id))
        .bind(folded.starts_at)
        .bind(folded.ends_at)
        .bind(folded.bought_at)
        .bind(ends.policy_days)
        .bind(ends.by_policy)
        .bind(one.plus_seats.max(other.plus_seats))
        .bind(now),
    )
    .await
    .map(drop)
}
