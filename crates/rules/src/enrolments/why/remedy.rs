//! The one act that takes an obstacle away, and what it makes of the facts.

use super::{Obstacle, WhyFacts};
use crate::access::AccountState;
use crate::enrolments::{Grant, GrantSource, GrantState};
use crate::named::named;
use crate::products::ProductStatus;
use crate::{GrantId, Moment, Span};

named! {
    /// What somebody can do about it.
    #[derive(PartialOrd, Ord)]
    pub enum Remedy {
        /// The address is put right.
        CorrectAddress = "correct_address",
        /// The way in is sent again; it makes a login.
        ResendAccess = "resend_access",
        /// The operator lets the login be used again.
        EnableLogin = "enable_login",
        /// She chooses a new password, which ends the lock.
        ResetPassword = "reset_password",
        /// The account is opened again.
        ReopenAccount = "reopen_account",
        /// A person lifts the block.
        LiftBlock = "lift_block",
        /// She pays what is due.
        SettlePayment = "settle_payment",
        /// Access opens now instead of later.
        StartNow = "start_now",
        /// Access gets a later end.
        ExtendAccess = "extend_access",
        /// A new grant is made.
        GrantAccess = "grant_access",
        /// The product is published.
        PublishProduct = "publish_product",
    }
}

/// What mends an obstacle.
pub(super) const fn remedy_for(obstacle: Obstacle) -> Remedy {
    match obstacle {
        Obstacle::AddressBounces => Remedy::CorrectAddress,
        Obstacle::NoLogin => Remedy::ResendAccess,
        Obstacle::LoginDisabled => Remedy::EnableLogin,
        Obstacle::Locked => Remedy::ResetPassword,
        Obstacle::AccountSuspended | Obstacle::AccountClosed => Remedy::ReopenAccount,
        Obstacle::Blocked(_) => Remedy::LiftBlock,
        Obstacle::PaymentDue => Remedy::SettlePayment,
        Obstacle::NotStarted => Remedy::StartNow,
        Obstacle::Expired => Remedy::ExtendAccess,
        Obstacle::Ended(_) | Obstacle::NeverGranted => Remedy::GrantAccess,
        Obstacle::Draft => Remedy::PublishProduct,
    }
}

/// How much longer access runs when only "longer" was said.
const LONGER: Span = Span::days(30);

/// The facts as they would be after the act.
#[must_use]
pub fn apply(facts: &WhyFacts, remedy: Remedy, now: Moment) -> WhyFacts {
    let mut facts = facts.clone();
    let grants = facts.grants.iter_mut();
    match remedy {
        Remedy::CorrectAddress => facts.sign_in.bounced = false,
        Remedy::ResendAccess => facts.sign_in.has_login = true,
        Remedy::EnableLogin => facts.sign_in.enabled = true,
        Remedy::ResetPassword => {
            facts.sign_in.locked_until = None;
            facts.sign_in.wrong_tries = 0;
        }
        Remedy::ReopenAccount => facts.account = AccountState::Open,
        Remedy::LiftBlock => facts.block = None,
        Remedy::SettlePayment => grants
            .filter(|it| it.awaits_payment(now))
            .for_each(|it| it.state = GrantState::Live),
        Remedy::StartNow => grants
            .filter(|it| it.lies_ahead(now))
            .for_each(|it| it.starts_at = now),
        Remedy::ExtendAccess => grants
            .filter(|it| it.ended_by_time(now))
            .for_each(|it| open_for_longer(it, now)),
        Remedy::GrantAccess => facts.grants.push(fresh(now)),
        Remedy::PublishProduct => facts.product = ProductStatus::Active,
    }
    facts
}

fn open_for_longer(grant: &mut Grant, now: Moment) {
    grant.state = GrantState::Live;
    grant.starts_at = grant.starts_at.min(now);
    grant.ends_at = Some(now + LONGER);
}

/// A grant by hand, for ever.
const fn fresh(now: Moment) -> Grant {
    Grant {
        id: GrantId(uuid::Uuid::nil()),
        source: GrantSource::Manual,
        state: GrantState::Live,
        starts_at: now,
        ends_at: None,
        bought_at: None,
    }
}
