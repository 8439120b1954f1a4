//! Collaborators: who may change, stop, end and give back somebody's access (4.4).
//!
//! Whoever acts here holds the grant to manage collaborators. These rules say on whom, and to what end (R3).

mod admission;

pub use admission::{Admission, Before, may_admit};

use crate::access::{Actor, MembershipState, Requirement};
use crate::profiles::exceeds;
use crate::refusal::refuse_when;
pub use crate::signature::MustSign;
use crate::{MembershipId, Moment, PermissionSet, ProfileId, Refusal, Span, UserId};

/// How long ended access can be brought back.
pub const BRING_BACK_WITHIN: Span = Span::days(90);

/// How many days before the end of an access its holder is reminded (C9).
pub const REMINDERS: [u32; 3] = [30, 7, 1];

/// The person whose access is to be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Who he is.
    pub user: UserId,
    /// Whether the account is his.
    pub is_owner: bool,
    /// His row in the account.
    pub membership_id: MembershipId,
    /// Where it stands.
    pub state: MembershipState,
    /// What his profile allows today.
    pub allowed: PermissionSet,
    /// When his access ends by itself.
    pub until: Option<Moment>,
    /// When it ended, if it did.
    pub ended_at: Option<Moment>,
}

/// The one guard before every change to a person: never the owner, never oneself, never somebody above (C6, R3).
pub(crate) fn may_touch(actor: &Actor, target: &Target) -> Result<(), Refusal> {
    refuse_when! {
        target.is_owner                => Refusal::OwnerUntouchable,
        target.user == actor.user()    => Refusal::OwnMembership,
        exceeds(target.allowed, actor) => Refusal::CollaboratorBeyondYours,
    }
}

/// A collaborator moves to another profile; a wider one is signed (CC-23, CC-24, 4.1).
pub fn may_change_profile(
    actor: &Actor,
    target: &Target,
    new_profile: (ProfileId, PermissionSet),
) -> Result<MustSign, Refusal> {
    may_touch(actor, target)?;
    must_be_here(target.state)?;
    let (_, next) = new_profile;
    refuse_when! { exceeds(next, actor) => Refusal::BeyondYourPermissions }?;
    Ok(MustSign::when(!next.is_subset_of(target.allowed)))
}

/// Stopping access for the time being takes one step and no signature (4.1).
pub fn may_suspend(actor: &Actor, target: &Target) -> Result<(), Refusal> {
    may_touch(actor, target)?;
    match target.state {
        MembershipState::Active => Ok(()),
        MembershipState::Suspended => Err(Refusal::AlreadySuspended),
        _ => Err(Refusal::CollaboratorGone),
    }
}

/// Suspended access is given back; that gives more, so it is signed (4.4).
pub fn may_reinstate(actor: &Actor, target: &Target) -> Result<MustSign, Refusal> {
    may_touch(actor, target)?;
    match target.state {
        MembershipState::Suspended => Ok(MustSign::Yes),
        MembershipState::Active => Err(Refusal::AlreadyActive),
        _ => Err(Refusal::CollaboratorGone),
    }
}

/// Ended access is given back within 90 days, on a profile that the actor may give, with a signature (I2, R3, 4.4).
pub fn may_bring_back(
    actor: &Actor,
    target: &Target,
    profile: (ProfileId, PermissionSet),
    until: Option<Moment>,
    now: Moment,
) -> Result<MustSign, Refusal> {
    may_touch(actor, target)?;
    let (_, next) = profile;
    let in_the_past = until.is_some_and(|until| until <= now);
    refuse_when! {
        exceeds(next, actor) => Refusal::BeyondYourPermissions,
        in_the_past          => Refusal::AccessEndsInThePast,
    }?;
    match (target.state, ended_recently(target.ended_at, now)) {
        (MembershipState::Active, _) => Err(Refusal::AlreadyActive),
        (MembershipState::Suspended, _) => Err(Refusal::CollaboratorSuspended),
        (MembershipState::Erased, _) => Err(Refusal::CollaboratorErased),
        (_, false) => Err(Refusal::CollaboratorGoneTooLong),
        (_, true) => Ok(MustSign::Yes),
    }
}

/// Ending access takes one step and no signature (C1, 4.1).
pub fn may_remove(actor: &Actor, target: &Target) -> Result<(), Refusal> {
    may_touch(actor, target)?;
    must_be_here(target.state)
}

/// Everybody may leave at any moment but the owner, whose account it is (C2, C6).
pub fn may_leave(actor: &Actor) -> Result<(), Refusal> {
    refuse_when! {
        actor.is_owner()                        => Refusal::OwnerCannotLeave,
        actor.may(Requirement::Member).is_err() => Refusal::NotInside,
    }
}

/// Access is given another end, or none. A later end is signed, an earlier one is not (C9, 4.1).
pub fn may_set_access_until(
    actor: &Actor,
    target: &Target,
    until: Option<Moment>,
    now: Moment,
) -> Result<MustSign, Refusal> {
    may_touch(actor, target)?;
    must_be_here(target.state)?;
    let in_the_past = until.is_some_and(|until| until <= now);
    refuse_when! { in_the_past => Refusal::AccessEndsInThePast }?;
    Ok(MustSign::when(match (target.until, until) {
        (Some(before), Some(after)) => after > before,
        (Some(_), None) => true,
        (None, _) => false,
    }))
}

/// Somebody who is inside is put out, with or without removing him (A7).
pub fn may_put_out(actor: &Actor, target: &Target) -> Result<(), Refusal> {
    may_touch(actor, target)
}

/// The reminder to send before access ends: the nearest of 30, 7 and 1 days, each once (C9).
pub fn reminders_due(until: Moment, now: Moment, already: &[u32]) -> Option<u32> {
    let left = until.since(now);
    let nearest = REMINDERS
        .into_iter()
        .filter(|days| left <= Span::days((*days).into()))
        .min()?;
    let send = left > Span::millis(0) && !already.contains(&nearest);
    send.then_some(nearest)
}

/// Whether access ended so recently that it can be brought back (I2, 4.4).
pub(crate) fn ended_recently(ended_at: Option<Moment>, now: Moment) -> bool {
    ended_at.is_some_and(|ended_at| now.since(ended_at) <= BRING_BACK_WITHIN)
}

const fn must_be_here(state: MembershipState) -> Result<(), Refusal> {
    match state {
        MembershipState::Active | MembershipState::Suspended => Ok(()),
        _ => Err(Refusal::CollaboratorGone),
    }
}

#[cfg(test)]
mod tests;
