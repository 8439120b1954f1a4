//! Answering an invitation. Nobody has access before he accepts (CC-15).

use super::InvitationState;
use crate::access::AccountState;
use crate::refusal::refuse_when;
use crate::{Moment, PermissionSet, Refusal};

/// What is true at the moment of accepting; all of it is looked at again (4.3).
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one fact of its own")]
pub struct AcceptFacts {
    /// The label of the row.
    pub state: InvitationState,
    /// When the time to answer is over.
    pub expires_at: Moment,
    /// Whether the account can be worked in.
    pub account_state: AccountState,
    /// The signed-in person's address is the invited one.
    pub address_matches: bool,
    /// The person has proved that it is his.
    pub address_verified: bool,
    /// What the inviter holds today: everything, for the owner.
    pub inviter_holds: PermissionSet,
    /// The inviter may still invite.
    pub inviter_may_still: bool,
    /// What the profile allows today (I11).
    pub profile_set: PermissionSet,
    /// It was this very person who accepted before.
    pub already_by_same_user: bool,
}

/// What accepting does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Acceptance {
    /// The membership begins.
    Now,
    /// Nothing: it began already, by this person's own answer (I10).
    AlreadyDone,
}

/// The invited person, and nobody else, accepts what its sender could still give him today (I4, I9, I10, I12, R3).
pub fn may_accept(facts: &AcceptFacts, now: Moment) -> Result<Acceptance, Refusal> {
    let state = facts.state.at(facts.expires_at, now);
    if state == InvitationState::Accepted && facts.already_by_same_user {
        return Ok(Acceptance::AlreadyDone);
    }
    state.must_be_pending()?;
    let sender_lost_it = must_revoke(
        facts.inviter_may_still,
        facts.inviter_holds,
        facts.profile_set,
    );
    refuse_when! {
        facts.account_state != AccountState::Open => Refusal::AccountNotOpen,
        !facts.address_matches                    => Refusal::InvitationForSomebodyElse,
        !facts.address_verified                   => Refusal::AddressNotVerified,
        sender_lost_it                            => Refusal::InviterLostTheRight,
    }?;
    Ok(Acceptance::Now)
}

/// The invited person, and nobody else, turns a pending invitation down (4.3).
pub fn may_decline(
    state: InvitationState,
    expires_at: Moment,
    address_matches: bool,
    now: Moment,
) -> Result<(), Refusal> {
    state.at(expires_at, now).must_be_pending()?;
    refuse_when! { !address_matches => Refusal::InvitationForSomebodyElse }
}

/// An invitation falls with its sender's right to give what it offers (I12, R3).
pub fn must_revoke(
    inviter_may_still: bool,
    inviter_holds: PermissionSet,
    profile_set: PermissionSet,
) -> bool {
    let beyond_sender = !profile_set.closed().is_subset_of(inviter_holds);
    !inviter_may_still || beyond_sender
}
