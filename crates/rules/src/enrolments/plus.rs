//! Plus seats: people let in along with somebody who bought more than one seat (A-8a, edges 18 and 19).

use super::{Access, AccessStatus, EndedReason, GrantState};
use crate::named::named;
use crate::refusal::refuse_when;
use crate::{Moment, Refusal, Span};

/// How many seats an offer sells beyond the buyer's own.
pub const PLUS_SEATS_MAX: u32 = 3;

named! {
    /// What a person has to do with plus seats (section 5, 9).
    pub enum PlusState {
        /// Nothing.
        None = "none",
        /// He bought seats and somebody sits on one, or is invited to.
        HolderWithDependents = "holder_with_dependents",
        /// He bought seats and nobody sits there.
        HolderWithoutDependents = "holder_without_dependents",
        /// He sits on somebody else's.
        Dependent = "dependent",
    }
}

impl PlusState {
    /// Whether he bought seats, used or not.
    pub const fn is_holder(self) -> bool {
        matches!(
            self,
            Self::HolderWithDependents | Self::HolderWithoutDependents
        )
    }
}

/// What a person has to do with plus seats; whoever bought some is a holder even on another's seat.
pub const fn plus_state(seats_bought: u32, seats_taken: u32, sits_on_a_seat: bool) -> PlusState {
    match (seats_bought, seats_taken, sits_on_a_seat) {
        (1.., 1.., _) => PlusState::HolderWithDependents,
        (1.., 0, _) => PlusState::HolderWithoutDependents,
        (0, _, true) => PlusState::Dependent,
        (0, _, false) => PlusState::None,
    }
}

/// A holder and his seats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatFacts {
    /// His own access.
    pub holder: Access,
    /// Seats he bought.
    pub bought: u32,
    /// Seats with somebody invited or sitting on them.
    pub taken: u32,
    /// The address is the holder's own.
    pub is_holder: bool,
    /// When an invitation to one of his seats last went to the address.
    pub last_written: Option<Moment>,
    /// Invitations to his seats within a day.
    pub of_a_day: u32,
    /// Now.
    pub now: Moment,
}

/// How many people are invited to the seats of one holder within a day, however often seats are freed meanwhile.
pub const INVITATIONS_A_DAY: u32 = 12;

/// A holder with access lets people in on the seats he bought, also after the product stopped selling any (edge 19).
pub fn may_invite_dependent(facts: &SeatFacts) -> Result<(), Refusal> {
    refuse_when! {
        facts.is_holder                                => Refusal::SeatForOneself,
        !facts.holder.is_open()                        => Refusal::HolderShutOut,
        facts.taken >= facts.bought.min(PLUS_SEATS_MAX) => Refusal::SeatsTaken,
        facts.of_a_day >= INVITATIONS_A_DAY            => Refusal::InvitedOften,
        facts.last_written.is_some_and(|at| facts.now.since(at) < BETWEEN_LETTERS) => Refusal::InvitedOften,
    }
}

/// How the grant of a seat stands, and until when: open, waiting and over together with the holder's own access (edge 18).
///
/// While the holder is blocked, his seats wait as well: nobody gets in by a seat whose holder does not (property 14).
pub const fn dependents_grant(holder: Access) -> (GrantState, Option<Moment>) {
    let state = match holder.status {
        AccessStatus::Active => GrantState::Live,
        AccessStatus::SuspendedPayment
        | AccessStatus::SuspendedAccount
        | AccessStatus::Blocked
        | AccessStatus::NotStarted => GrantState::Suspended,
        AccessStatus::Expired | AccessStatus::Ended => GrantState::Ended(EndedReason::HolderEnded),
    };
    (state, holder.until)
}

/// Whoever sits on somebody’s seat in a product sits on no other there: his access stands and falls with one holder. And
/// no more sit than seats are paid for, where some were paid back after the invitation (property 14).
pub fn may_sit_down(sits_on_a_seat: bool, bought: u32, sitting: u32) -> Result<(), Refusal> {
    refuse_when! {
        sits_on_a_seat                        => Refusal::GuestAlready,
        sitting >= bought.min(PLUS_SEATS_MAX) => Refusal::SeatsTaken,
    }
}

/// Whom nobody invites who sits on a seat of the product.
pub fn may_be_invited(sits_on_a_seat: bool) -> Result<(), Refusal> {
    refuse_when! { sits_on_a_seat => Refusal::GuestAlready }
}

/// How soon after an invitation the next one goes to the same address: three times an hour, as the way in (7.3).
const BETWEEN_LETTERS: Span = Span::minutes(20);

/// A holder with access writes again to whoever has not sat down yet.
pub fn may_write_to_guest(
    holder: Access,
    sits: bool,
    written_at: Moment,
    now: Moment,
) -> Result<(), Refusal> {
    refuse_when! {
        sits                                 => Refusal::GuestAlready,
        !holder.is_open()                    => Refusal::HolderShutOut,
        now.since(written_at) < BETWEEN_LETTERS => Refusal::InvitedOften,
    }
}
