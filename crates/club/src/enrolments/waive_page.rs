//! Marking a page as completed for somebody, with a reason, and taking that back (section 12, 3.5).

use clavero_rules::{
    EnrolmentId, PageId,
    progress::{may_take_waiver_back, may_waive},
};
use serde_json::json;

use super::{
    Deed, Done, Enrolment, Image, completed::tell_completed, deed::note, engage, pages_of, recount,
    store,
};
use crate::{Error, Result, activity::Kind, areas, db::sql, work::Work};

/// The longest reason.
pub const REASON_MAX: usize = 500;

/// Marks a page that counts for somebody as completed; his history tells who did and why.
pub async fn waive_page(
    work: &mut Work,
    id: EnrolmentId,
    page: PageId,
    reason: &str,
) -> Result<Done> {
    let reason = reason.trim();
    match reason.chars().count() {
        0 => return Err(Error::field("reason", "required")),
        long if long > REASON_MAX => return Err(Error::field("reason", "too-long")),
        _ => {}
    }
    let it = store::hold_present(work, id).await?;
    let before = pages_of(work, &it).await?;
    let state = before.iter().find(|state| state.id == page);
    let state = state.ok_or(Error::Missing("page"))?;
    let clock = areas::by_id(work, it.area_id).await?.clock();
    may_waive(&state.fact(it.drip_anchor_at, work.now(), &clock))?;
    let (account, now, by) = (work.account(), work.now(), work.actor()?.user());
    work.exec(
        sql("insert into page_progress (account_id, enrolment_id, page_id, viewed_at, completed_at, seconds, position, waived_by)
             values ($1, $2, $3, $4, $4, 0, 0, $5)
             on conflict (account_id, enrolment_id, page_id) do update
               set undone_at = null, completed_at = excluded.completed_at, waived_by = excluded.waived_by")
        .bind(account)
        .bind(id)
        .bind(page)
        .bind(now)
        .bind(by),
    )
    .await?;
    let meta = json!({ "reason": reason });
    let object = ("page", page.to_string(), state.name.as_str());
    note(work, &it, Kind::PageWaived, object, meta).await?;
    tell_completed(work, &it, &before).await?;
    done(
        work,
        &it,
        Deed::on("enrolment.page_waived", &it).with("page", page.0.to_string()),
    )
    .await
}

/// Takes back that a page was marked as completed. Whoever completed the product by it stays a graduate (P-4).
pub async fn take_waiver_back(work: &mut Work, id: EnrolmentId, page: PageId) -> Result<Done> {
    let it = store::hold_present(work, id).await?;
    let states = pages_of(work, &it).await?;
    let state = states.iter().find(|state| state.id == page);
    let state = state.ok_or(Error::Missing("page"))?;
    may_take_waiver_back(state.waived && state.completed_at.is_some())?;
    let account = work.account();
    work.exec(
        sql(
            "update page_progress set completed_at = null, waived_by = null
             where account_id = $1 and enrolment_id = $2 and page_id = $3",
        )
        .bind(account)
        .bind(id)
        .bind(page),
    )
    .await?;
    let object = ("page", page.to_string(), state.name.as_str());
    note(
        work,
        &it,
        Kind::PageUnwaived,
        object,
        serde_json::Value::Null,
    )
    .await?;
    let told = Deed::on("enrolment.page_waiver_ended", &it).with("page", page.0.to_string());
    done(work, &it, told).await
}

async fn done(work: &mut Work, it: &Enrolment, told: Deed) -> Result<Done> {
    recount(work, it.id).await?;
    engage(work, it.id).await?;
    let now = store::by_id(work, it.id).await?;
    Ok(Done {
        enrolment: it.id,
        before: Image::without_grants(it),
        status_before: it.status,
        status: now.status,
        version: now.version,
        told,
    })
}
