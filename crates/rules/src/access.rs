//! The one decision: may this person do this, in this account, at this moment?
//!
//! Facts go in, a yes or a reasoned no comes out. A yes is handed on as [`Granted`], which nothing else can make.

pub mod may;

mod actor;
mod grant;
mod restrict;

pub use actor::Actor;
pub use grant::{Denied, Granted, Needs, grant};
pub use restrict::{Preview, restricted};

use crate::named::named;
use crate::{AccountId, MembershipId, Moment, Permission, PermissionSet, ProfileId, UserId};

/// What a door asks of whoever knocks (R6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Requirement {
    /// A permission of the catalogue.
    Permission(Permission),
    /// My Account and what else is the owner's alone (CC-03).
    Owner,
    /// Any live access to the account.
    Member,
}

named! {
    /// Whether a business can be worked in.
    pub enum AccountState {
        /// Open for everybody who has access.
        Open = "open",
        /// Stopped for the time being; its owner still gets in.
        Suspended = "suspended",
        /// Ended for good.
        Closed = "closed",
    }
}

named! {
    /// Where a membership stands (4.4).
    pub enum MembershipState {
        /// Gives access.
        Active = "active",
        /// Stopped for the time being.
        Suspended = "suspended",
        /// Ended by the account.
        Removed = "removed",
        /// Ended by the person himself.
        Left = "left",
        /// Ended by its date.
        Expired = "expired",
        /// Ended with the person's data.
        Erased = "erased",
    }
}

/// The live reasons for an access. It lasts as long as one of them does (4.0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Grounds {
    /// An invitation that the person accepted.
    pub direct: bool,
    /// The work of a partner for this client.
    pub partner: bool,
    /// A support session of the operator.
    pub operator: bool,
}

impl Grounds {
    /// Whether at least one reason lives.
    pub const fn any(self) -> bool {
        self.direct || self.partner || self.operator
    }
}

/// The one row that gives a user access to an account, with the one profile it has (CC-24).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Which row it is.
    pub id: MembershipId,
    /// Where it stands.
    pub state: MembershipState,
    /// When access ends, if it ends by itself.
    pub until: Option<Moment>,
    /// Why there is access.
    pub grounds: Grounds,
    /// The profile.
    pub profile: ProfileId,
    /// What the profile allows today (CC-22).
    pub allowed: PermissionSet,
}

/// Everything the decision looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The real user, never a borrowed identity (A1).
    pub user: UserId,
    /// The account in the address (A1).
    pub account: AccountId,
    /// Whether the operator lets this login be used (C7).
    pub user_enabled: bool,
    /// Whether the account can be worked in.
    pub account_state: AccountState,
    /// Whether the account belongs to the user.
    pub owner: bool,
    /// The user's row in this account.
    pub membership: Option<Membership>,
}

/// Why the answer is no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Denial {
    /// The operator disabled the login (C7).
    UserDisabled,
    /// The account is suspended.
    AccountSuspended,
    /// The account is closed (C12).
    AccountClosed,
    /// The user never had access here.
    NotAMember,
    /// The access is suspended.
    MembershipSuspended,
    /// The access ended, and how.
    MembershipEnded(MembershipState),
    /// The date of the access has passed (C9).
    AccessExpired,
    /// No reason for the access lives any more (C8).
    NoGround,
    /// The profile does not allow it.
    NotInProfile(Permission),
    /// No profile can allow it (CC-03).
    OwnerOnly,
}

impl Denial {
    /// The permanent name of the reason.
    pub const fn code(self) -> &'static str {
        match self {
            Self::UserDisabled => "user_disabled",
            Self::AccountSuspended => "account_suspended",
            Self::AccountClosed => "account_closed",
            Self::NotAMember => "not_a_member",
            Self::MembershipSuspended => "membership_suspended",
            Self::MembershipEnded(_) => "membership_ended",
            Self::AccessExpired => "access_expired",
            Self::NoGround => "no_ground",
            Self::NotInProfile(_) => "not_in_profile",
            Self::OwnerOnly => "owner_only",
        }
    }

    /// The reason in the words of the decision API (7.1).
    pub const fn reason(self) -> &'static str {
        match self {
            Self::UserDisabled | Self::AccountSuspended | Self::MembershipSuspended => "suspended",
            Self::AccessExpired | Self::MembershipEnded(MembershipState::Expired) => "expired",
            Self::AccountClosed | Self::NotAMember | Self::MembershipEnded(_) | Self::NoGround => {
                "no_membership"
            }
            Self::NotInProfile(_) => "not_in_profile",
            Self::OwnerOnly => "owner_only",
        }
    }
}

/// Decides. No by default; the profile only adds; what is the owner's alone is in no profile (R2, CC-03, T11).
///
/// The owner may do everything while his login is enabled and the account is not closed.
pub fn decide(facts: &Facts, requirement: Requirement, now: Moment) -> Result<(), Denial> {
    match (facts.user_enabled, facts.account_state, facts.owner) {
        (false, _, _) => Err(Denial::UserDisabled),
        (true, AccountState::Closed, _) => Err(Denial::AccountClosed),
        (true, _, true) => Ok(()),
        (true, AccountState::Suspended, false) => Err(Denial::AccountSuspended),
        (true, AccountState::Open, false) => {
            let membership = live(facts.membership.as_ref(), now)?;
            decide_by_profile(membership.allowed, requirement)
        }
    }
}

/// Access exists while the row is active, its date has not passed, and a ground lives (4.0).
fn live(membership: Option<&Membership>, now: Moment) -> Result<&Membership, Denial> {
    let membership = membership.ok_or(Denial::NotAMember)?;
    let past_its_date = membership.until.is_some_and(|until| until <= now);
    match (membership.state, past_its_date, membership.grounds.any()) {
        (MembershipState::Active, false, true) => Ok(membership),
        (MembershipState::Active, true, _) => Err(Denial::AccessExpired),
        (MembershipState::Active, false, false) => Err(Denial::NoGround),
        (MembershipState::Suspended, _, _) => Err(Denial::MembershipSuspended),
        (ended, _, _) => Err(Denial::MembershipEnded(ended)),
    }
}

fn decide_by_profile(allowed: PermissionSet, requirement: Requirement) -> Result<(), Denial> {
    match requirement {
        Requirement::Member => Ok(()),
        Requirement::Owner => Err(Denial::OwnerOnly),
        Requirement::Permission(wanted) if allowed.contains(wanted) => Ok(()),
        Requirement::Permission(wanted) => Err(Denial::NotInProfile(wanted)),
    }
}

#[cfg(test)]
mod tests;
