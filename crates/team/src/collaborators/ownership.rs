//! What becomes of access when the account itself changes: it closes, or a collaborator becomes its owner (C6, C12, 4.5).

use clavero_rules::{UserId, access::MembershipState, acting::VisitEnd};
use serde_json::json;

use super::{Collaborator, store, told::AccessTold};
use crate::{
    Result, acting,
    follow::Ended,
    work::{Event, Scope, Work},
};

/// Everybody whose access has not ended, by name: whom a change of the account itself concerns.
pub async fn everybody_here(scope: &mut Scope) -> Result<Vec<Collaborator>> {
    let now = scope.now();
    let question = store::question(scope)
        .and(" and m.state in ('active', 'suspended') and m.user_id <> a.owner_id")
        .and(" order by u.name_key, m.id");
    let all: Vec<Collaborator> = scope.all(question).await?;
    Ok(all.into_iter().filter(|it| it.is_here(now)).collect())
}

/// Ends everybody's access, with a letter of this kind to each (C12). Invitations stay as they are: a closed account
/// opens none of them (I9).
pub async fn end_everybody(work: &mut Work, letter: &'static str) -> Result<Vec<Box<dyn Event>>> {
    let mut events = Vec::new();
    for found in everybody_here(work).await? {
        let letter = found.letter(work, letter).link("/centers");
        let told = AccessTold::new("collaborator.removed", &found).letter(letter);
        events.extend(end(work, &found, MembershipState::Removed, told).await?);
    }
    Ok(events)
}

/// Ends the access of whoever becomes the owner: an owner has no profile (C6). What he sent stays valid.
pub async fn end_for_owner(work: &mut Work, user: UserId) -> Result<Vec<Box<dyn Event>>> {
    let question = store::question(work)
        .with(" and m.user_id = ?", user)
        .and(" and m.state in ('active', 'suspended')");
    match work.first::<Collaborator>(question).await? {
        None => Ok(Vec::new()),
        Some(found) => {
            let told = AccessTold::new("collaborator.became_owner", &found);
            let mut events = end(work, &found, MembershipState::Left, told).await?;
            events.extend(work.follow(Ended::BecameOwner(user)).await?);
            Ok(events)
        }
    }
}

async fn end(
    work: &mut Work,
    found: &Collaborator,
    to: MembershipState,
    told: AccessTold,
) -> Result<Vec<Box<dyn Event>>> {
    let now = work.now();
    store::change_state(work, found.id, found.state, to, Some(now)).await?;
    store::end_grounds(work, found.id, None).await?;
    let mut events = acting::end_visits(work, found.id, VisitEnd::Revoked).await?;
    let from = json!({ "from": found.state.id(), "profile": found.profile.0 });
    events.push(Box::new(told.with(from)));
    Ok(events)
}
