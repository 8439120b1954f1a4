//! Invitations: who may be offered a profile, and what must still be true when the offer is taken up (4.3).

mod accept;
mod doubt;
mod invite;
mod resend;

pub use accept::{AcceptFacts, Acceptance, may_accept, may_decline, must_revoke};
pub use doubt::{Doubt, DoubtFacts, doubts};
pub use invite::{InviteFacts, InviteKind, may_invite};
pub use resend::{Resend, ResendFacts, may_ask_again, may_ask_for_own, may_resend, may_revoke};

use crate::named::named;
use crate::{Moment, Refusal, Span};

/// How long an invitation can be accepted unless its sender chooses otherwise.
pub const DEFAULT_LIFE: Span = Span::days(7);
/// How many people one batch invites (I18).
pub const BATCH_MAX: usize = 100;
/// How many invitations an account sends within an hour (I18).
pub const PER_HOUR: u32 = 20;
/// How many invitations an account has open at once (I18).
pub const PENDING_MAX: u32 = 200;
/// How many invitations one address is sent in a day, over all accounts (I18).
pub const PER_RECIPIENT_A_DAY: u32 = 5;

named! {
    /// Where an invitation stands. All but the first are final: a new attempt is a new row (4.0).
    pub enum InvitationState {
        /// Waits for its answer.
        Pending = "pending",
        /// Became a membership.
        Accepted = "accepted",
        /// Was turned down by the invited person.
        Declined = "declined",
        /// Was taken back by the account.
        Revoked = "revoked",
        /// Was not answered in time.
        Expired = "expired",
        /// Gave way to a later one for the same address.
        Superseded = "superseded",
    }
}

impl InvitationState {
    /// Where it stands now: expiry is decided at use and undoes no final state (4.0, I22).
    #[must_use]
    pub fn at(self, expires_at: Moment, now: Moment) -> Self {
        match self {
            Self::Pending if now >= expires_at => Self::Expired,
            unmoved => unmoved,
        }
    }

    /// Only a pending invitation is acted on; every other says what became of it (I17).
    fn must_be_pending(self) -> Result<(), Refusal> {
        match self {
            Self::Pending => Ok(()),
            Self::Accepted => Err(Refusal::InvitationTaken),
            Self::Declined => Err(Refusal::InvitationDeclined),
            Self::Revoked => Err(Refusal::InvitationRevoked),
            Self::Expired => Err(Refusal::InvitationExpired),
            Self::Superseded => Err(Refusal::InvitationSuperseded),
        }
    }
}

/// Whether the time to answer is over (4.0).
pub fn expired(state: InvitationState, expires_at: Moment, now: Moment) -> bool {
    state.at(expires_at, now) == InvitationState::Expired
}

/// An invitation lives 1 to 30 days (4.3).
pub fn life_of(days: i64) -> Result<Span, Refusal> {
    match days {
        1..=30 => Ok(Span::days(days)),
        _ => Err(Refusal::InvitationLifeOutOfRange),
    }
}

#[cfg(test)]
mod tests;
