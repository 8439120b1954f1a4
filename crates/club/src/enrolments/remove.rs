//! Removing somebody from a product: only whoever never bought anything there (A-8, MA-09, MA-31).

use clavero_rules::{
    EnrolmentId,
    enrolments::{Grant, RemovalFacts, may_remove},
};
use serde_json::Value;

use super::{
    Deed, Done, StoredGrant, deed::note, presence::may_have_left, recompute, seats, store,
    take_image,
};
use crate::{Result, activity::Kind, db::sql, work::Work};

/// Removes somebody: the grants go and the enrolment is hidden, with what he did kept for his coming back. A seat he
/// sat on is free again (A-8a).
pub async fn remove(work: &mut Work, id: EnrolmentId) -> Result<Done> {
    let it = store::hold_present(work, id).await?;
    let grants = store::grants(work, id).await?;
    let facts: Vec<Grant> = grants.iter().map(StoredGrant::fact).collect();
    let removed = may_remove(&RemovalFacts {
        is_owner: it.is_owner,
        covered: &[&facts],
        guest_of: seats::guest_of(work, id).await?,
    })?;
    let before = take_image(work, &it).await?;
    let (account, at) = (work.account(), work.now());
    note(
        work,
        &it,
        Kind::Removed,
        ("", String::new(), ""),
        Value::Null,
    )
    .await?;
    let gone = sql("delete from access_grant where account_id = $1 and enrolment_id = $2");
    work.exec(gone.bind(account).bind(id)).await?;
    work.exec(
        sql("update enrolment set removed_at = $3 where account_id = $1 and id = $2")
            .bind(account)
            .bind(id)
            .bind(at),
    )
    .await?;
    store::count(work, it.product_id, Some(it.role), None);
    seats::free(work, id).await?;
    may_have_left(work, it.area_id, it.member_id).await?;
    let now = recompute(work, id).await?;
    if let Some(holder) = removed.frees_seat_of {
        recompute(work, holder).await?;
    }
    Ok(Done {
        enrolment: id,
        before,
        status_before: now.was,
        status: now.status,
        version: now.version,
        told: Deed::on("enrolment.removed", &it),
    })
}
