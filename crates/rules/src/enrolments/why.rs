//! "Why can't she get in?": every cause there can be, looked at in order, and the one act that would mend it (MA-32).
//!
//! The decision is the first obstacle on the way, so what is explained and what is decided cannot differ.

mod remedy;
mod steps;

pub use remedy::{Remedy, apply};
pub use steps::{Check, Explanation, Step, explain};

use super::{AccessStatus, Block, BlockReason, EndedReason, Grant, GrantState, by_grants};
use crate::Moment;
use crate::access::AccountState;
use crate::products::ProductStatus;
use crate::roles::Role;

/// What is known about how somebody signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignIn {
    /// Letters to the address come back.
    pub bounced: bool,
    /// There is a login for the address.
    pub has_login: bool,
    /// The operator lets it be used (C7).
    pub enabled: bool,
    /// Wrong passwords since the last right one.
    pub wrong_tries: u32,
    /// How long they lock it.
    pub locked_until: Option<Moment>,
}

/// All that can stand between a member and a product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhyFacts {
    /// How she signs in.
    pub sign_in: SignIn,
    /// Whether the account can be worked in.
    pub account: AccountState,
    /// The overlay.
    pub block: Option<Block>,
    /// Every grant she ever had for the product.
    pub grants: Vec<Grant>,
    /// What she is there.
    pub role: Role,
    /// Where the product stands.
    pub product: ProductStatus,
}

/// What keeps somebody out, in the order in which it is looked at: first what closes the product to her, then what keeps her
/// from signing in. No letter goes to whoever is blocked, so the way in is sent again only where it leads in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Obstacle {
    /// The account is suspended.
    AccountSuspended,
    /// The account is closed.
    AccountClosed,
    /// A person, or a chargeback, blocked her.
    Blocked(BlockReason),
    /// A payment is due.
    PaymentDue,
    /// Access opens later.
    NotStarted,
    /// The time is over.
    Expired,
    /// The last grant ended, and how.
    Ended(EndedReason),
    /// There never was a grant.
    NeverGranted,
    /// The product is a draft, which her role does not open (3.4).
    Draft,
    /// She has to read a letter to get in, and letters to her come back.
    AddressBounces,
    /// She has no login yet.
    NoLogin,
    /// The operator disabled her login (C7).
    LoginDisabled,
    /// Wrong passwords locked the login.
    Locked,
}

impl Obstacle {
    /// The permanent name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::AddressBounces => "address_bounces",
            Self::NoLogin => "no_login",
            Self::LoginDisabled => "login_disabled",
            Self::Locked => "locked",
            Self::AccountSuspended => "account_suspended",
            Self::AccountClosed => "account_closed",
            Self::Blocked(_) => "blocked",
            Self::PaymentDue => "payment_due",
            Self::NotStarted => "not_started",
            Self::Expired => "expired",
            Self::Ended(_) => "ended",
            Self::NeverGranted => "never_granted",
            Self::Draft => "draft",
        }
    }

    /// What stands behind it, where there can be several things: who or what blocked her, how access ended.
    pub const fn reason(self) -> Option<&'static str> {
        match self {
            Self::Blocked(reason) => Some(reason.id()),
            Self::Ended(reason) => Some(reason.id()),
            _ => None,
        }
    }
}

/// Whether she gets in now: able to sign in, access open, and the product not hidden from her role (MA-32).
pub fn may_enter(facts: &WhyFacts, now: Moment) -> Result<(), Obstacle> {
    obstacles(facts, now).first().map_or(Ok(()), |it| Err(*it))
}

/// Everything in the way, first to last.
fn obstacles(facts: &WhyFacts, now: Moment) -> Vec<Obstacle> {
    let sign_in = &facts.sign_in;
    let locked = sign_in.locked_until.is_some_and(|until| now < until);
    let needs_a_letter = !sign_in.has_login || locked;
    let learner = !matches!(facts.role, Role::ContentEditor | Role::Administrator);
    let ways: [(bool, Obstacle); 7] = [
        (sign_in.bounced && needs_a_letter, Obstacle::AddressBounces),
        (!sign_in.has_login, Obstacle::NoLogin),
        (!sign_in.enabled, Obstacle::LoginDisabled),
        (locked, Obstacle::Locked),
        (
            facts.account == AccountState::Suspended,
            Obstacle::AccountSuspended,
        ),
        (
            facts.account == AccountState::Closed,
            Obstacle::AccountClosed,
        ),
        (
            learner && facts.product == ProductStatus::Draft,
            Obstacle::Draft,
        ),
    ];
    let mut found: Vec<Obstacle> = ways
        .into_iter()
        .filter_map(|(is, it)| is.then_some(it))
        .collect();
    found.extend(facts.block.map(|it| Obstacle::Blocked(it.reason)));
    found.extend(missing_grant(&facts.grants, now));
    found.sort();
    found
}

/// Why the grants alone open nothing, if they do not.
fn missing_grant(grants: &[Grant], now: Moment) -> Option<Obstacle> {
    match by_grants(grants, now).status {
        AccessStatus::Active => None,
        AccessStatus::SuspendedPayment => Some(Obstacle::PaymentDue),
        AccessStatus::NotStarted => Some(Obstacle::NotStarted),
        AccessStatus::Expired => Some(Obstacle::Expired),
        // The account and the overlay are looked at apart; grants alone say neither.
        AccessStatus::Ended | AccessStatus::Blocked | AccessStatus::SuspendedAccount => {
            Some(how_it_ended(grants))
        }
    }
}

/// How the newest of the ended grants ended.
fn how_it_ended(grants: &[Grant]) -> Obstacle {
    let newest = grants.iter().max_by_key(|it| (it.starts_at, it.id));
    match newest.map(|it| it.state) {
        Some(GrantState::Ended(reason)) => Obstacle::Ended(reason),
        _ => Obstacle::NeverGranted,
    }
}

#[cfg(test)]
mod tests;
