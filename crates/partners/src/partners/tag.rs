//! Tagging a user of the partner's account as its employee, and taking the tag away (PE-02, P1, P2).

use clavero_rules::{
    UserId,
    access::{Granted, may},
    evidence::Typed,
    partners::{EmployeeState, Leaving, Receipt, RequestState, TagFacts, may_tag, may_untag},
};
use serde_json::json;

use super::{Request, assign, cascade, list, people, request, told::PartnerTold};
use crate::{
    Occasion, Result, chain,
    db::{dialect, sql},
};

/// Tags a user. Whoever waited for his address in a conflict is assigned with it (PE-16).
pub async fn tag_employee(
    on: &Occasion,
    granted: Granted<may::ManagePartners>,
    user: UserId,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let partner = work.account();
    let reader = people::reader(&mut work, user).await?;
    let facts = TagFacts {
        programme: people::programme(&mut work, partner).await?,
        employee: people::employee(&mut work, partner, user).await?,
        inside: people::is_inside(&mut work, user).await?,
        address_verified: reader.verified_at.is_some(),
    };
    // Somebody who came back to the account is no longer the one who was removed from it.
    let employee = match facts.employee {
        EmployeeState::Removed if facts.inside => EmployeeState::Member,
        employee => employee,
    };
    may_tag(&TagFacts { employee, ..facts })?;
    let reference = chain::people::known(&mut work, user).await?;
    let q = sql(
        "insert into partner_employee (account_id, id, user_id, person_ref, state, tagged_at, tagged_by, version)
         values ($1, $2, $3, $4, 'tagged', $5, $6, 1)",
    )
    .bind(partner)
    .bind(on.id())
    .bind(user)
    .bind(reference)
    .bind(on.now)
    .bind(work.actor()?.user());
    match work.exec(q).await {
        Err(error) if dialect::was_taken(&error) => {
            return Err(clavero_rules::Refusal::AlreadyTagged.into());
        }
        other => other.map(drop)?,
    }
    let mut events = vec![PartnerTold::of("partner.employee_tagged", user).boxed()];
    events.extend(assign::instead(&mut work, &reader).await?);
    work.commit_all(events).await
}

/// Takes the tag away; what ends with it is told before and after (P2).
pub async fn untag_employee(
    on: &Occasion,
    granted: Granted<may::ManagePartners>,
    user: UserId,
    typed: &Typed,
) -> Result<Receipt> {
    let mut work = on.begin_changing_access(granted).await?;
    let partner = work.account();
    may_untag(people::employee(&mut work, partner, user).await?, typed)?;
    let (receipt, events) = cascade::end_everywhere(&mut work, user, Leaving::Untagged).await?;
    work.commit_all(events).await?;
    Ok(receipt)
}

/// What ends when the tag goes, or the person: shown before it is confirmed (PE-14).
pub async fn foresee(
    on: &Occasion,
    granted: &Granted<may::ViewPartners>,
    user: UserId,
) -> Result<Vec<(String, bool)>> {
    let mut scope = on.read(granted);
    let q = request::question(request::OF_PARTNER, scope.account())
        .with(" and r.user_id = ?", user)
        .and(" and r.state in ('pending', 'granted') order by c.name, r.id");
    let open: Vec<Request> = scope.all(q).await?;
    Ok(open
        .into_iter()
        .filter(|it| it.stands(on.now).holds_claim())
        .map(|it| {
            let granted = it.stands(on.now) == RequestState::Granted;
            (list::client_name(&it, granted), granted)
        })
        .collect())
}

/// What a receipt says in the log: how many clients, and no names.
pub(super) fn receipt_data(receipt: &Receipt) -> serde_json::Value {
    json!({
        "access_ended": receipt.access_ended.len(),
        "access_kept": receipt.access_kept.len(),
        "requests_cancelled": receipt.requests_cancelled.len(),
        "asked_to_keep": receipt.asked_to_keep.len(),
        "clients": receipt.access_ended.iter().map(|it| it.0).collect::<Vec<_>>(),
    })
}
