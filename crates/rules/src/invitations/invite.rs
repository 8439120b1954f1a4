//! Inviting somebody to a profile (CC-13).

use super::{PENDING_MAX, PER_HOUR, PER_RECIPIENT_A_DAY};
use crate::access::{Actor, MembershipState};
use crate::collaborators::ended_recently;
use crate::profiles::exceeds;
use crate::refusal::refuse_when;
use crate::{Moment, PermissionSet, Refusal};

/// What the store knows about the address that is invited.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one fact of its own")]
pub struct InviteFacts {
    /// The address is the inviter's.
    pub invitee_is_inviter: bool,
    /// The address is one of the owner's verified addresses.
    pub invitee_is_owner: bool,
    /// The person's membership, and when it ended.
    pub membership: Option<(MembershipState, Option<Moment>)>,
    /// An invitation to this address is pending.
    pub pending: bool,
    /// The person declined for good.
    pub refused_by_invitee: bool,
    /// Sent by the account within the last hour.
    pub sent_last_hour: u32,
    /// Pending in the account.
    pub pending_in_account: u32,
    /// Sent to the address today by any account.
    pub sent_to_recipient_today: u32,
}

/// What an invitation is to those already sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InviteKind {
    /// The first to this person.
    Fresh,
    /// Fresh too, though access that ended lately could simply be brought back (I2).
    Returning,
    /// It takes the place of the pending one.
    Supersedes,
}

/// Nobody is invited beyond the inviter, twice, or against his will; and not too many at once (R3, I1, I2, I18).
pub fn may_invite(
    actor: &Actor,
    profile_set: PermissionSet,
    facts: &InviteFacts,
    now: Moment,
) -> Result<InviteKind, Refusal> {
    let membership = facts.membership.map(|(state, _)| state);
    let active = membership == Some(MembershipState::Active);
    let suspended = membership == Some(MembershipState::Suspended);
    // The pending one gives way, so the account has no more than before.
    let one_more_pending = !facts.pending && facts.pending_in_account >= PENDING_MAX;
    refuse_when! {
        exceeds(profile_set, actor)                          => Refusal::BeyondYourPermissions,
        facts.invitee_is_inviter                             => Refusal::InviteSelf,
        facts.invitee_is_owner                               => Refusal::InviteOwner,
        active                                               => Refusal::AlreadyCollaborator,
        suspended                                            => Refusal::CollaboratorSuspended,
        facts.refused_by_invitee                             => Refusal::InviteeOptedOut,
        facts.sent_last_hour >= PER_HOUR                     => Refusal::TooManyInvitationsThisHour,
        one_more_pending                                     => Refusal::TooManyPending,
        facts.sent_to_recipient_today >= PER_RECIPIENT_A_DAY => Refusal::TooManyForRecipient,
    }?;
    Ok(match (facts.pending, facts.membership) {
        (true, _) => InviteKind::Supersedes,
        (false, Some((MembershipState::Erased, _)) | None) => InviteKind::Fresh,
        (false, Some((_, ended_at))) if ended_recently(ended_at, now) => InviteKind::Returning,
        (false, Some(_)) => InviteKind::Fresh,
    })
}
