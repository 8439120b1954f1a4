//! Sending an invitation again, taking it back, and asking for a fresh one.

use super::{InvitationState, PENDING_MAX, PER_HOUR, PER_RECIPIENT_A_DAY};
use crate::access::Actor;
use crate::profiles::exceeds;
use crate::refusal::refuse_when;
use crate::signature::MustSign;
use crate::{Moment, PermissionSet, Refusal, Span};

/// How long an invited person waits before asking again.
const ASK_EVERY: Span = Span::days(1);

/// What the store knows about the invitation that is sent again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResendFacts {
    /// The label of the row.
    pub state: InvitationState,
    /// When the time to answer is over.
    pub expires_at: Moment,
    /// What the profile to send allows today.
    pub profile_set: PermissionSet,
    /// It is another profile than was sent before.
    pub profile_changed: bool,
    /// Sent by the account within the last hour.
    pub sent_last_hour: u32,
    /// Pending in the account.
    pub pending_in_account: u32,
    /// Sent to the address today by any account.
    pub sent_to_recipient_today: u32,
}

/// How an invitation goes out again, always with a new link that kills the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Resend {
    /// An expired row stays as it is; a new one points to it (4.0).
    pub as_new_row: bool,
    /// Signed when the profile is another.
    pub must_sign: MustSign,
}

/// A pending or expired invitation goes out again; what was answered or taken back does not (4.3, R3, I18).
pub fn may_resend(actor: &Actor, facts: &ResendFacts, now: Moment) -> Result<Resend, Refusal> {
    let state = facts.state.at(facts.expires_at, now);
    let as_new_row = state == InvitationState::Expired;
    if !as_new_row {
        state.must_be_pending()?;
    }
    let one_more_pending = as_new_row && facts.pending_in_account >= PENDING_MAX;
    refuse_when! {
        exceeds(facts.profile_set, actor)                    => Refusal::BeyondYourPermissions,
        facts.sent_last_hour >= PER_HOUR                     => Refusal::TooManyInvitationsThisHour,
        one_more_pending                                     => Refusal::TooManyPending,
        facts.sent_to_recipient_today >= PER_RECIPIENT_A_DAY => Refusal::TooManyForRecipient,
    }?;
    Ok(Resend {
        as_new_row,
        must_sign: MustSign::when(facts.profile_changed),
    })
}

/// A pending invitation is taken back in one step, without a signature (4.1, 4.3).
pub fn may_revoke(state: InvitationState) -> Result<(), Refusal> {
    state.must_be_pending()
}

/// Whoever comes too late may ask for a fresh invitation, once a day (I17).
pub fn may_ask_again(
    last_asked: Option<Moment>,
    state: InvitationState,
    now: Moment,
) -> Result<(), Refusal> {
    let asked_lately = last_asked.is_some_and(|asked| now.since(asked) < ASK_EVERY);
    match state {
        InvitationState::Expired => refuse_when! { asked_lately => Refusal::AskedToday },
        InvitationState::Pending => Err(Refusal::InvitationStillOpen),
        over => over.must_be_pending(),
    }
}

/// Whoever opens an invitation to another address may ask for one to his own, once a day (I4).
pub fn may_ask_for_own(
    last_asked: Option<Moment>,
    address_verified: bool,
    now: Moment,
) -> Result<(), Refusal> {
    let asked_lately = last_asked.is_some_and(|asked| now.since(asked) < ASK_EVERY);
    refuse_when! {
        !address_verified => Refusal::AddressNotVerified,
        asked_lately      => Refusal::AskedToday,
    }
}
