//! Taking invitations back: one by hand, or all that somebody vouched for who no longer can (4.3, I12).

use clavero_rules::{
    InvitationId, UserId,
    access::{Granted, may},
    invitations::{InvitationState, may_revoke},
};

use super::{
    letters::list_url,
    send::{Ended, give_way},
    store::{self, Open},
};
use crate::{
    Error, Occasion, Result,
    letters::Letter,
    work::{Event, Scope, Work},
};

/// Takes a pending invitation back, in one step.
pub async fn revoke(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    id: InvitationId,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let invitation = store::find(&mut work, id).await?;
    may_revoke(invitation.state_at(on.now))?;
    if store::end(&mut work, id, InvitationState::Revoked).await? != 1 {
        return Err(Error::Busy);
    }
    let open = Open {
        id,
        email: invitation.email,
        email_key: invitation.email_key,
        name: invitation.name,
        expires_at: invitation.expires_at,
    };
    let event = Ended::of(&open, InvitationState::Revoked, "by_hand");
    work.commit_all(vec![event]).await
}

/// Takes back what somebody vouched for who loses the right to invite, or leaves; the owner is told once (I12).
///
/// Answers what happened to each, to be committed with the deed that took the right.
pub async fn revoke_of_inviter(work: &mut Work, inviter: UserId) -> Result<Vec<Box<dyn Event>>> {
    let (open, now) = (store::open_by(work, inviter).await?, work.now());
    let mut events = Vec::new();
    let mut revoked = 0;
    for invitation in &open {
        let state = if invitation.expires_at <= now {
            InvitationState::Expired
        } else {
            InvitationState::Revoked
        };
        if store::end(work, invitation.id, state).await? == 1 {
            events.push(Ended::of(invitation, state, "inviter_lost_the_right"));
            revoked += i64::from(state == InvitationState::Revoked);
        }
    }
    if revoked > 0 {
        let place = store::place(work).await?;
        let owner = store::reader(work, place.owner_id).await?;
        let inviter = store::reader(work, inviter).await?;
        let key = format!("{}:{}:{}", work.account(), inviter.id, now.0);
        let letter = Letter::new(&work.on, "invitations-revoked", key)
            .to(&owner.email, &owner.name, owner.lang)
            .zone(&owner.time_zone)
            .text("account", &place.name)
            .text("inviter", &inviter.name)
            .number("count", revoked)
            .link(list_url(&place, "?state=revoked"));
        work.post(letter);
    }
    Ok(events)
}

/// How many invitations would be revoked with the inviter's right, to be said before it is taken.
pub async fn open_of_inviter(scope: &mut Scope, inviter: UserId) -> Result<usize> {
    let now = scope.now();
    let open = store::open_by(scope, inviter).await?;
    Ok(open.iter().filter(|it| it.expires_at > now).count())
}

/// Ends the open invitation of somebody who got access in another way (I19); answers what happened to it.
pub async fn supersede(work: &mut Work, email_key: &str) -> Result<Option<Box<dyn Event>>> {
    match store::open_for(work, email_key).await? {
        Some(open) => give_way(work, &open).await.map(Some),
        None => Ok(None),
    }
}
