//! Enrolments: whether one member gets into one product, decided from his grants and one overlay (3.3).
//!
//! Access is never a stored flag alone: whatever is kept beside it is made anew by this decision.

mod added;
mod block;
mod dates;
mod grant;
mod groups;
mod history;
mod letters;
mod life;
mod plus;
mod turn;
mod why;

pub use added::{GrantDates, GrantFacts, end_of, may_grant, may_set_access_end};
pub use block::{Block, BlockFacts, BlockReason, Restored, may_block, may_restore};
pub use dates::{drip_anchor_at, next_change, purchased_at};
pub use grant::{EndedReason, Grant, GrantSource, GrantState};
pub use groups::{
    DeleteGroupFacts, GroupFacts, GroupMove, GroupSeat, group_after_purchase, may_change_group,
    may_delete_group, starting_group,
};
pub use history::{AccessType, access_type, ever_bought, removable};
pub use letters::{ACCESS_LETTERS, ResendAccessFacts, may_resend_access};
pub use life::{RemovalFacts, Removed, RoleFacts, may_change_role, may_remove};
pub use plus::{
    PLUS_SEATS_MAX, PlusState, SeatFacts, dependents_grant, may_be_invited, may_invite_dependent,
    may_sit_down, may_write_to_guest, plus_state,
};
pub use turn::{Turn, turn};
pub use why::{
    Check, Explanation, Obstacle, Remedy, SignIn, Step, WhyFacts, apply, explain, may_enter,
};

use crate::Moment;
use crate::access::AccountState;
use crate::named::named;

named! {
    /// Where a member's access to a product stands (3.3).
    #[derive(PartialOrd, Ord)]
    pub enum AccessStatus {
        /// Open.
        Active = "active",
        /// Stopped by hand, whatever the grants say.
        Blocked = "blocked",
        /// Stopped with the whole account.
        SuspendedAccount = "suspended_account",
        /// Stopped until a payment arrives.
        SuspendedPayment = "suspended_payment",
        /// Opens later.
        NotStarted = "not_started",
        /// Its time is over.
        Expired = "expired",
        /// Refunded, charged back, cancelled or removed; or there never was any.
        Ended = "ended",
    }
}

/// The decision about one enrolment, and how long it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Access {
    /// Where it stands.
    pub status: AccessStatus,
    /// When open access ends by itself; open without a date is open for ever. Nothing for every other status.
    pub until: Option<Moment>,
}

impl Access {
    const fn shut(status: AccessStatus) -> Self {
        Self {
            status,
            until: None,
        }
    }

    /// Whether the product is open.
    pub const fn is_open(self) -> bool {
        matches!(self.status, AccessStatus::Active)
    }
}

/// Decides from the account, the overlay and the grants, in this order (3.3, A-1, A-2).
pub fn effective(
    account: AccountState,
    block: Option<&Block>,
    grants: &[Grant],
    now: Moment,
) -> Access {
    match (account, block) {
        (AccountState::Suspended | AccountState::Closed, _) => {
            Access::shut(AccessStatus::SuspendedAccount)
        }
        (AccountState::Open, Some(_)) => Access::shut(AccessStatus::Blocked),
        (AccountState::Open, None) => by_grants(grants, now),
    }
}

/// What the grants alone say: one live grant is enough, and losing one never ends another.
pub fn by_grants(grants: &[Grant], now: Moment) -> Access {
    let any = |fact: fn(&Grant, Moment) -> bool| grants.iter().any(|grant| fact(grant, now));
    if any(Grant::is_live) {
        Access {
            status: AccessStatus::Active,
            until: latest_end(grants.iter().filter(|grant| grant.is_live(now))),
        }
    } else if any(Grant::awaits_payment) {
        Access::shut(AccessStatus::SuspendedPayment)
    } else if any(Grant::lies_ahead) {
        Access::shut(AccessStatus::NotStarted)
    } else if any(Grant::ended_by_time) {
        Access::shut(AccessStatus::Expired)
    } else {
        Access::shut(AccessStatus::Ended)
    }
}

/// The last of the ends; one grant without an end outlasts them all.
fn latest_end<'a>(grants: impl Iterator<Item = &'a Grant>) -> Option<Moment> {
    let ends: Option<Vec<Moment>> = grants.map(|grant| grant.ends_at).collect();
    ends?.into_iter().max()
}

#[cfg(test)]
mod tests;
