//! Moving somebody to another group of the product: what he did stays, and a later purchase leaves him there (edge 23).

use clavero_rules::{
    EnrolmentId, GroupId, Refusal,
    enrolments::{GroupFacts, may_change_group},
};
use serde_json::json;

use super::{Deed, Done, Image, deed::note, follow_offer::seat, recompute, recount, store};
use crate::{Result, activity::Kind, groups, work::Work};

/// Moves somebody.
pub async fn change_group(work: &mut Work, id: EnrolmentId, to: GroupId) -> Result<Done> {
    let it = store::hold_present(work, id).await?;
    let chosen = groups::seat(work, to).await?;
    let now_in = it.group_id.ok_or(Refusal::NoGroupsInThisKind)?;
    let facts = GroupFacts {
        product: it.product_id,
        kind: it.product_kind,
        group: now_in,
    };
    let moved = may_change_group(&facts, chosen)?;
    let before = Image::without_grants(&it);
    let name = groups::name_of(work, it.product_id, moved.group).await?;
    seat(work, &it, moved.group, moved.group_locked).await?;
    let meta = json!({ "from": now_in.0 });
    note(
        work,
        &it,
        Kind::GroupChanged,
        ("group", to.to_string(), &name),
        meta,
    )
    .await?;
    let now = recompute(work, id).await?;
    let version = recount(work, id).await?;
    Ok(Done {
        enrolment: id,
        before,
        status_before: now.was,
        status: now.status,
        version,
        told: Deed::on("enrolment.group_changed", &it)
            .with("group_from", now_in.0.to_string())
            .with("group_to", to.0.to_string()),
    })
}
