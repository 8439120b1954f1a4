//! Taking back a reason for access that should never have been written: a late report showed it (property 1).

use clavero_rules::{EnrolmentId, enrolments::GrantSource};
use serde_json::json;

use super::{Deed, Done, deed::note, presence::may_have_left, recompute, seats, store, take_image};
use crate::{Result, activity::Kind, db::sql, work::Work};

/// Takes a grant back. An enrolment that no reason is left for is hidden, as if it had never been.
pub async fn withdraw(
    work: &mut Work,
    id: EnrolmentId,
    source: GrantSource,
    source_ref: &str,
) -> Result<Option<Done>> {
    let it = store::hold(work, id).await?;
    let grants = store::grants(work, id).await?;
    let known = grants
        .iter()
        .find(|grant| grant.source == source && grant.source_ref == source_ref);
    let Some(grant) = known else {
        return Ok(None);
    };
    let before = take_image(work, &it).await?;
    let (account, at) = (work.account(), work.now());
    let gone = sql("delete from access_grant where account_id = $1 and id = $2");
    work.exec(gone.bind(account).bind(grant.id)).await?;
    if grants.len() == 1 && it.removed_at.is_none() {
        let hidden = sql("update enrolment set removed_at = $3 where account_id = $1 and id = $2");
        work.exec(hidden.bind(account).bind(id).bind(at)).await?;
        store::count(work, it.product_id, Some(it.role), None);
        seats::free(work, id).await?;
        may_have_left(work, it.area_id, it.member_id).await?;
    }
    let meta = json!({ "source": source.id() });
    note(
        work,
        &it,
        Kind::AccessEnded,
        ("grant", grant.id.to_string(), ""),
        meta,
    )
    .await?;
    let now = recompute(work, id).await?;
    Ok(Some(Done {
        enrolment: id,
        before,
        status_before: now.was,
        status: now.status,
        version: now.version,
        told: Deed::on("enrolment.grant_withdrawn", &it).with("source", source.id()),
    }))
}
