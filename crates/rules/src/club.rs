//! The members, grants and blocks that tests of the members area are told about, named or drawn at random.

use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

use crate::access::AccountState;
use crate::calendar::{Date, LocalTime, Zone};
use crate::enrolments::{
    Block, BlockReason, EndedReason, Grant, GrantSource, GrantState, SignIn, WhyFacts,
};
use crate::products::ProductStatus;
use crate::roles::Role;
use crate::world::{NOW, any_moment, user};
use crate::{GrantId, GroupId, Moment, ProductId, Span};

/// A zone that is two hours ahead at every season.
pub struct Athens;

impl Zone for Athens {
    fn local(&self, at: Moment) -> LocalTime {
        let minutes = (at + Span::hours(2)).0.div_euclid(Span::minutes(1).0);
        let (day, minute) = (minutes.div_euclid(1_440), minutes.rem_euclid(1_440));
        let part = |number: i64| u8::try_from(number).unwrap();
        LocalTime::new(Date::from_days(day), part(minute / 60), part(minute % 60)).unwrap()
    }

    fn moment(&self, at: LocalTime) -> Moment {
        let minutes = i64::from(at.hour() * 60 + at.minute());
        Moment(Span::days(at.date().days()).0) + Span::minutes(minutes) - Span::hours(2)
    }
}

pub fn product(number: u128) -> ProductId {
    ProductId(Uuid::from_u128(number))
}

pub fn group(number: u128) -> GroupId {
    GroupId(Uuid::from_u128(number))
}

/// A live grant since [`NOW`], for ever.
pub fn grant(source: GrantSource) -> Grant {
    Grant {
        id: GrantId(Uuid::from_u128(1)),
        source,
        state: GrantState::Live,
        starts_at: NOW,
        ends_at: None,
        bought_at: source.is_bought().then_some(NOW),
    }
}

pub fn ended(source: GrantSource, reason: EndedReason) -> Grant {
    Grant {
        state: GrantState::Ended(reason),
        ..grant(source)
    }
}

/// Olga's block, made by hand.
pub fn block() -> Block {
    Block {
        reason: BlockReason::ByHand,
        by: Some(user(1)),
        at: NOW,
    }
}

/// Inês, a student who gets in.
pub fn ines() -> WhyFacts {
    WhyFacts {
        sign_in: SignIn {
            bounced: false,
            has_login: true,
            enabled: true,
            wrong_tries: 0,
            locked_until: None,
        },
        account: AccountState::Open,
        block: None,
        grants: vec![grant(GrantSource::Purchase)],
        role: Role::Student,
        product: ProductStatus::Active,
    }
}

pub fn any_grant_state() -> impl Strategy<Value = GrantState> {
    prop_oneof![
        3 => Just(GrantState::Live),
        1 => Just(GrantState::Suspended),
        1 => select(EndedReason::ALL).prop_map(GrantState::Ended),
    ]
}

pub fn any_grant() -> impl Strategy<Value = Grant> {
    let parts = (
        1..9_u128,
        select(GrantSource::ALL),
        any_grant_state(),
        any_moment(),
        prop::option::of(any_moment()),
        prop::option::of(any_moment()),
    );
    parts.prop_map(
        |(number, source, state, starts_at, ends_at, bought_at)| Grant {
            id: GrantId(Uuid::from_u128(number)),
            source,
            state,
            starts_at,
            ends_at,
            bought_at,
        },
    )
}

pub fn any_grants() -> impl Strategy<Value = Vec<Grant>> {
    prop::collection::vec(any_grant(), 0..5)
}

pub fn any_block() -> impl Strategy<Value = Option<Block>> {
    prop::option::weighted(0.3, Just(block()))
}

pub fn any_account_state() -> impl Strategy<Value = AccountState> {
    prop_oneof![3 => Just(AccountState::Open), 1 => select(AccountState::ALL)]
}

/// Everybody who might not get in.
pub fn any_member() -> impl Strategy<Value = WhyFacts> {
    let sign_in = (
        prop::bool::weighted(0.2),
        prop::bool::weighted(0.8),
        prop::bool::weighted(0.9),
        0..3_u32,
        prop::option::weighted(0.3, any_moment()),
    )
        .prop_map(
            |(bounced, has_login, enabled, wrong_tries, locked_until)| SignIn {
                bounced,
                has_login,
                enabled,
                wrong_tries,
                locked_until,
            },
        );
    let parts = (
        sign_in,
        any_account_state(),
        any_block(),
        any_grants(),
        select(Role::ALL),
        select(ProductStatus::ALL),
    );
    parts.prop_map(
        |(sign_in, account, block, grants, role, product)| WhyFacts {
            sign_in,
            account,
            block,
            grants,
            role,
            product,
        },
    )
}
