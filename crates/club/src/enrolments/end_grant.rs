//! Ending one reason for access; no other one ends with it.

use clavero_rules::{
    GrantId,
    enrolments::{EndedReason, GrantState},
};
use serde_json::json;

use super::{Deed, Done, deed::note, recompute, store, take_image};
use crate::{Result, activity::Kind, db::sql, work::Work};

/// Ends a grant for a reason. One that is over already stays as it is.
pub async fn end_grant(work: &mut Work, id: GrantId, reason: EndedReason) -> Result<Done> {
    let grant = store::grant(work, id).await?;
    let it = store::hold_present(work, grant.enrolment_id).await?;
    let before = take_image(work, &it).await?;
    let (account, at) = (work.account(), work.now());
    if !matches!(grant.standing(), GrantState::Ended(_)) {
        work.exec(
            sql("update access_grant set state = 'ended', ended_reason = $3, changed_at = $4, version = version + 1
                 where account_id = $1 and id = $2")
            .bind(account)
            .bind(id)
            .bind(reason)
            .bind(at),
        )
        .await?;
        let meta = json!({ "source": grant.source.id(), "reason": reason.id() });
        note(
            work,
            &it,
            Kind::AccessEnded,
            ("grant", id.to_string(), ""),
            meta,
        )
        .await?;
    }
    let now = recompute(work, it.id).await?;
    let told = Deed::on("enrolment.grant_ended", &it)
        .with("source", grant.source.id())
        .with("because", reason.id());
    Ok(Done {
        enrolment: it.id,
        before,
        status_before: now.was,
        status: now.status,
        version: now.version,
        told,
    })
}
