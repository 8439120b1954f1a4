//! Sitting where the newest offer leads, unless a person chose the group (edge 3, 7.2).

use clavero_rules::{EnrolmentId, GroupId, enrolments::group_after_purchase};
use serde_json::json;

use super::{Deed, Done, Enrolment, Image, deed::note, enrol::stay, recompute, recount, store};
use crate::{Result, activity::Kind, announcements, db::sql, groups, work::Work};

/// Lets somebody follow his offer. Nothing where he sits there already, or where a person moved him before.
pub async fn follow_offer(
    work: &mut Work,
    id: EnrolmentId,
    of_offer: GroupId,
) -> Result<Option<Done>> {
    let it = store::hold(work, id).await?;
    let Some(now_in) = it.group_id.filter(|_| it.removed_at.is_none()) else {
        return Ok(None);
    };
    let to = group_after_purchase(now_in, it.group_locked, Some(of_offer));
    if to == now_in {
        return Ok(None);
    }
    let before = Image::without_grants(&it);
    let name = groups::name_of(work, it.product_id, to).await?;
    seat(work, &it, to, it.group_locked).await?;
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
    Ok(Some(Done {
        enrolment: id,
        before,
        status_before: now.was,
        status: now.status,
        version,
        told: Deed::on("enrolment.group_changed", &it)
            .with("group_from", now_in.0.to_string())
            .with("group_to", to.0.to_string()),
    }))
}

/// Seats somebody elsewhere, and tells of it.
pub(super) async fn seat(work: &mut Work, it: &Enrolment, to: GroupId, locked: bool) -> Result<()> {
    let account = work.account();
    work.exec(
        sql("update enrolment set group_id = $3, group_locked = $4 where account_id = $1 and id = $2")
            .bind(account)
            .bind(it.id)
            .bind(to)
            .bind(locked),
    )
    .await?;
    stay(work, it.id, Some(to)).await?;
    announcements::group_changed(work, it.whom(), it.group_id, Some(to));
    Ok(())
}
