//! Access through a partner: one more reason for the one membership, given and ended for features that know partners.

use clavero_rules::{
    AccountId, MembershipId, Moment, ProfileId, UserId,
    access::{Grounds, MembershipState},
    collaborators::Admission,
};
use serde_json::json;
use uuid::Uuid;

use super::{Collaborator, admit, consequences, store, told::AccessTold};
use crate::{
    Error, Result,
    db::sql,
    work::{Event, Scope, Work},
};

/// Somebody whom a client lets in for a partner.
#[derive(Clone, Debug)]
pub struct ThroughPartner {
    /// Who.
    pub user: UserId,
    /// The partner that he works for.
    pub partner: AccountId,
    /// The profile; whoever is inside already keeps his own.
    pub profile: ProfileId,
    /// When the partner stops being a reason.
    pub until: Moment,
    /// The owner said that he may manage people (Q16).
    pub manages_people: bool,
    /// Who vouches for it.
    pub granted_by: UserId,
    /// The signature it was given with.
    pub signature: Option<Uuid>,
}

/// The collaborator who is this user, if he ever had access to the account.
pub async fn of_user(scope: &mut Scope, user: UserId) -> Result<Option<Collaborator>> {
    match store::find_user(scope, user).await {
        Ok(found) => Ok(Some(found)),
        Err(Error::Missing(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Lets somebody in for a partner (PE-08, Q2, Q4).
pub async fn admit_through(
    work: &mut Work,
    who: &ThroughPartner,
    admission: Admission,
) -> Result<(MembershipId, Box<dyn Event>)> {
    let before = of_user(work, who.user).await?;
    let id = match (&before, admission) {
        (Some(before), Admission::AddsGround) => {
            store::touch(work, before.id).await?;
            before.id
        }
        _ => admit::open(work, who.user, who.profile, Some(who.until)).await?,
    };
    let ground = work.on.id();
    let given = sql(
        "insert into ground (account_id, id, membership_id, kind, partner_id, granted_by, signature_id, granted_at,
            access_until, manages_people) values ($1, $2, $3, 'partner', $4, $5, $6, $7, $8, $9)",
    )
    .bind(work.account())
    .bind(ground)
    .bind(id)
    .bind(who.partner)
    .bind(who.granted_by)
    .bind(who.signature)
    .bind(work.now())
    .bind(who.until)
    .bind(who.manages_people);
    work.exec(given).await?;
    let event: Box<dyn Event> = if admission == Admission::AddsGround {
        let found = store::find(work, id).await?;
        let told = AccessTold::new("collaborator.partner_added", &found);
        Box::new(told.with(json!({ "until": who.until.0 })))
    } else {
        admit::joined(id, who.user, who.profile, Some(who.until), admission)
    };
    Ok((id, event))
}

/// Gives the partner's reason another end, and the access with it where there is no other reason (Q4).
pub async fn extend_through(
    work: &mut Work,
    user: UserId,
    partner: AccountId,
    until: Moment,
) -> Result<()> {
    let found = store::find_user(work, user).await?;
    let moved = sql(
        "update ground set access_until = $4 where account_id = $1 and membership_id = $2 and partner_id = $3
         and ended_at is null",
    )
    .bind(work.account())
    .bind(found.id)
    .bind(partner)
    .bind(until);
    work.exec(moved).await?;
    if found.direct {
        return store::touch(work, found.id).await;
    }
    store::set_until(work, found.id, Some(until), None).await
}

/// Ends what a partner is the reason for. `left` are the reasons that remain; without one the access ends, and
/// everything that stands on it (C8, PE-10, PE-11, PE-14).
pub async fn end_through(
    work: &mut Work,
    user: UserId,
    left: Grounds,
    how: MembershipState,
) -> Result<Vec<Box<dyn Event>>> {
    let Some(found) = of_user(work, user).await? else {
        return Ok(Vec::new());
    };
    if !found.grounds().any() {
        return Ok(Vec::new());
    }
    store::end_grounds(work, found.id, Some("partner")).await?;
    if left.any()
        || !matches!(
            found.state,
            MembershipState::Active | MembershipState::Suspended
        )
    {
        store::touch(work, found.id).await?;
        let told = AccessTold::new("collaborator.partner_ended", &found);
        return Ok(vec![Box::new(told)]);
    }
    store::end_grounds(work, found.id, None).await?;
    let ended = consequences::end_access(work, &found, how).await?;
    let letter = found.letter(work, "collaborator-removed").link("/centers");
    Ok(ended.telling(letter))
}

/// Stops the partner from being a reason, and nothing else: it may become one again (P4).
pub async fn pause_through(work: &mut Work, user: UserId) -> Result<Vec<Box<dyn Event>>> {
    let Some(found) = of_user(work, user).await?.filter(|found| found.partner) else {
        return Ok(Vec::new());
    };
    store::end_grounds(work, found.id, Some("partner")).await?;
    store::touch(work, found.id).await?;
    let mut events: Vec<Box<dyn Event>> = Vec::new();
    if !found.direct {
        let revoked = clavero_rules::acting::VisitEnd::Revoked;
        events = crate::acting::end_visits(work, found.id, revoked).await?;
    }
    events.push(Box::new(AccessTold::new(
        "collaborator.partner_ended",
        &found,
    )));
    Ok(events)
}
