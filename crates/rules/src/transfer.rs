//! Handing an account to a new owner: offered, accepted, cooled down, done (4.5).

use crate::access::{Actor, Requirement};
use crate::named::named;
use crate::refusal::refuse_when;
use crate::{Moment, Refusal, Span, UserId};

/// How long an offer can be accepted.
pub const OFFER_LIFE: Span = Span::hours(72);
/// How long both sides can still cancel after the offer was accepted.
pub const COOLING: Span = Span::hours(24);
/// How long withdrawals wait after the account changed hands.
pub const WITHDRAWAL_HOLD: Span = Span::days(7);

named! {
    /// Where a transfer stands.
    pub enum TransferState {
        /// Waits for the new owner's answer.
        Offered = "offered",
        /// Accepted; either side may still cancel.
        Cooling = "cooling",
        /// The account has changed hands.
        Done = "done",
        /// Called off by one of the two.
        Cancelled = "cancelled",
        /// Turned down by the one it was offered to.
        Declined = "declined",
        /// Not answered in time.
        Expired = "expired",
    }
}

/// One transfer, as the store knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transfer {
    /// The label of the row.
    pub state: TransferState,
    /// The owner who offered.
    pub from: UserId,
    /// The person it was offered to.
    pub to: UserId,
    /// When it was offered.
    pub offered_at: Moment,
    /// When it was accepted.
    pub accepted_at: Option<Moment>,
}

impl Transfer {
    /// The one owner of the account as far as this transfer tells: at every moment exactly one (4.5).
    pub fn owner(&self) -> UserId {
        match self.state {
            TransferState::Done => self.to,
            _ => self.from,
        }
    }
}

/// What else goes on in the account that is offered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfferFacts {
    /// Another transfer is offered or cooling.
    pub transfer_underway: bool,
    /// A withdrawal is open.
    pub withdrawal_open: bool,
    /// The account is being closed.
    pub closing: bool,
}

/// What the person who would take over has proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewOwner {
    /// Who he is.
    pub user: UserId,
    /// His address is verified.
    pub address_verified: bool,
    /// He has a second factor set.
    pub second_factor: bool,
}

/// The owner, and nobody for him, offers the account while nothing else is decided about it (4.5).
pub fn may_offer(actor: &Actor, to: UserId, facts: &OfferFacts) -> Result<(), Refusal> {
    refuse_when! {
        actor.may(Requirement::Owner).is_err() => Refusal::TransferNotYours,
        to == actor.user()                     => Refusal::TransferToOwner,
        facts.transfer_underway                => Refusal::TransferUnderway,
        facts.withdrawal_open                  => Refusal::WithdrawalOpen,
        facts.closing                          => Refusal::AccountClosing,
    }
}

/// The person it was offered to accepts, verified and with a second factor, within 72 hours (4.5).
pub fn may_accept_offer(transfer: &Transfer, by: &NewOwner, now: Moment) -> Result<(), Refusal> {
    must_be_offered(transfer, by.user, now)?;
    refuse_when! {
        !by.address_verified => Refusal::AddressNotVerified,
        !by.second_factor    => Refusal::SecondFactorMissing,
    }
}

/// The person it was offered to turns it down (4.5).
pub fn may_decline(transfer: &Transfer, by: UserId, now: Moment) -> Result<(), Refusal> {
    must_be_offered(transfer, by, now)
}

/// The owner calls off an offer; either side calls off while it cools (4.5).
pub fn may_cancel(transfer: &Transfer, by: UserId, now: Moment) -> Result<(), Refusal> {
    let by_owner = by == transfer.from;
    let by_either = by_owner || by == transfer.to;
    match (transfer.state, due(transfer, now)) {
        (_, Some(TransferState::Expired)) => Err(Refusal::TransferExpired),
        (TransferState::Offered, None) if by_owner => Ok(()),
        (TransferState::Cooling, None) if by_either => Ok(()),
        (TransferState::Offered | TransferState::Cooling, None) => {
            Err(Refusal::TransferForSomebodyElse)
        }
        _ => Err(Refusal::TransferNotOpen),
    }
}

/// What time alone makes of it: an unanswered offer expires, a cooled one is done (4.5).
pub fn due(transfer: &Transfer, now: Moment) -> Option<TransferState> {
    let cooled = transfer.accepted_at.is_some_and(|at| now >= at + COOLING);
    match transfer.state {
        TransferState::Offered if now >= transfer.offered_at + OFFER_LIFE => {
            Some(TransferState::Expired)
        }
        TransferState::Cooling if cooled => Some(TransferState::Done),
        _ => None,
    }
}

fn must_be_offered(transfer: &Transfer, by: UserId, now: Moment) -> Result<(), Refusal> {
    let not_offered = transfer.state != TransferState::Offered;
    refuse_when! {
        by != transfer.to            => Refusal::TransferForSomebodyElse,
        not_offered                  => Refusal::TransferNotOpen,
        due(transfer, now).is_some() => Refusal::TransferExpired,
    }
}

#[cfg(test)]
mod tests;
