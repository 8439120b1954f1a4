//! Moving somebody to another group of the product: what he did stays, and a later purchase leaves him there (edge 23).

use clavero_rules::{
    EnrolmentId, GroupId, Refusal,
    enrolments::{GroupFacts, may_change_group},
};
use serde_json::json;

use super::{Deed, Done, Image, deed::note, enrol::stay, recompute, recount, store};
use crate::{Result, activity::Kind, announcements, db::sql, groups, work::Work};

/// Moves somebody.
pub async fn change_group(work: &mut Work, id: EnrolmentId, to: GroupId) -> Result<Done> {
    let it = store::hold_present(work, id).await?;
    let seat = groups::seat(work, to).await?;
    let now_in = it.group_id.ok_or(Refusal::NoGroupsInThisKind)?;
    let facts = GroupFacts {
        product: it.product_id,
        kind: it.product_kind,
        group: now_in,
    };
    let moved = may_change_group(&facts, seat)?;
    let before = Image::without_grants(&it);
    let name = groups::name_of(work, it.product_id, moved.group).await?;
    let account = work.account();
    work.exec(
        sql("update enrolment set group_id = $3, group_locked = $4 where account_id = $1 and id = $2")
            .bind(account)
            .bind(id)
            .bind(moved.group)
            .bind(moved.group_locked),
    )
    .await?;
    stay(work, id, Some(moved.group)).await?;
    announcements::group_changed(work, it.whom(), it.group_id, Some(moved.group));
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
