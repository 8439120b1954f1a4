//! Giving open access another last day, or none (MA-30, B-6).

use clavero_rules::{
    EnrolmentId, Moment,
    calendar::Date,
    enrolments::{GrantState, may_set_access_end},
};
use serde_json::json;

use super::{Deed, Done, deed::note, recompute, store, take_image};
use crate::{Result, activity::Kind, areas::Area, db::sql, work::Work};

/// Lets every grant that opens the product, or did until its time was over, end after this day. A day means the whole
/// of it on the area’s clock (edge 22).
pub async fn set_access_end(
    work: &mut Work,
    area: &Area,
    id: EnrolmentId,
    last_day: Option<Date>,
) -> Result<Done> {
    let it = store::hold_present(work, id).await?;
    let at = work.now();
    let until = may_set_access_end(it.product_kind, last_day, &area.clock(), at)?;
    let before = take_image(work, &it).await?;
    for grant in store::grants(work, id).await? {
        let fact = grant.fact();
        let goes_on = fact.state == GrantState::Live && fact.starts_at <= at;
        if goes_on && until.is_none_or(|until| until > fact.starts_at) {
            end_at(work, grant.id, until).await?;
        }
    }
    let meta = json!({ "until": until.map(|until| until.0) });
    note(work, &it, Kind::AccessEndSet, ("", String::new(), ""), meta).await?;
    let now = recompute(work, id).await?;
    Ok(Done {
        enrolment: id,
        before,
        status_before: now.was,
        status: now.status,
        version: now.version,
        told: Deed::on("enrolment.end_set", &it).with("until", until.map(|until| until.0)),
    })
}

/// From now on the end is the one that a person set, whatever becomes of the product’s duration.
async fn end_at(
    work: &mut Work,
    grant: clavero_rules::GrantId,
    until: Option<Moment>,
) -> Result<()> {
    let (account, at) = (work.account(), work.now());
    work.exec(
        sql("update access_grant set ends_at = $3, by_policy = false, changed_at = $4, version = version + 1
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(grant)
        .bind(until)
        .bind(at),
    )
    .await?;
    Ok(())
}
