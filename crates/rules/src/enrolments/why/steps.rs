//! The explanation: what was looked at, what stood in the way, and what to do about the first of it.

use super::remedy::{Remedy, remedy_for};
use super::{Obstacle, WhyFacts, obstacles};
use crate::Moment;
use crate::named::named;

named! {
    /// One cause that was looked at, in this order (MA-32).
    #[derive(PartialOrd, Ord)]
    pub enum Check {
        /// The account is open.
        Account = "account",
        /// Nobody blocked her.
        Block = "block",
        /// Nothing is due.
        Payment = "payment",
        /// Access has begun.
        Started = "started",
        /// Its time is not over.
        Duration = "duration",
        /// A grant is left.
        Grant = "grant",
        /// The product is there for her role.
        Product = "product",
        /// Letters arrive, where one is needed.
        Address = "address",
        /// There is a login.
        Login = "login",
        /// It may be used.
        LoginEnabled = "login_enabled",
        /// No wrong passwords lock it.
        Password = "password",
    }
}

/// One cause, and whether it is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What was looked at.
    pub check: Check,
    /// What was found in the way there, if anything.
    pub found: Option<Obstacle>,
}

impl Step {
    /// Whether nothing was in the way.
    pub const fn passed(&self) -> bool {
        self.found.is_none()
    }
}

/// The answer, all that was looked at, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Whether she gets in.
    pub allowed: bool,
    /// Every cause there can be, in order.
    pub steps: Vec<Step>,
    /// The one act that mends the first obstacle; further ones show after it.
    pub remedy: Option<Remedy>,
    /// Worth a try although nothing is in the way: wrong passwords were typed lately.
    pub hint: Option<Remedy>,
}

/// Looks at every cause and says what to do about the first that holds (MA-32).
pub fn explain(facts: &WhyFacts, now: Moment) -> Explanation {
    let in_the_way = obstacles(facts, now);
    let found_at = |check| {
        let here = in_the_way.iter().copied();
        here.into_iter().find(|it| check_behind(*it) == check)
    };
    let steps = Check::ALL.iter().map(|check| Step {
        check: *check,
        found: found_at(*check),
    });
    let forgot = in_the_way.is_empty() && facts.sign_in.wrong_tries > 0;
    Explanation {
        allowed: in_the_way.is_empty(),
        steps: steps.collect(),
        remedy: in_the_way.first().map(|it| remedy_for(*it)),
        hint: forgot.then_some(Remedy::ResetPassword),
    }
}

pub(super) const fn check_behind(obstacle: Obstacle) -> Check {
    match obstacle {
        Obstacle::AddressBounces => Check::Address,
        Obstacle::NoLogin => Check::Login,
        Obstacle::LoginDisabled => Check::LoginEnabled,
        Obstacle::Locked => Check::Password,
        Obstacle::AccountSuspended | Obstacle::AccountClosed => Check::Account,
        Obstacle::Blocked(_) => Check::Block,
        Obstacle::PaymentDue => Check::Payment,
        Obstacle::NotStarted => Check::Started,
        Obstacle::Expired => Check::Duration,
        Obstacle::Ended(_) | Obstacle::NeverGranted => Check::Grant,
        Obstacle::Draft => Check::Product,
    }
}
