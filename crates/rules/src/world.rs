//! The people and facts that tests are told about, named or drawn at random.

use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

use crate::access::{
    AccountState, Actor, Facts, Grounds, Membership, MembershipState, Requirement,
};
use crate::{AccountId, MembershipId, Moment, Permission, PermissionSet, ProfileId, Span, UserId};

/// When every story takes place.
pub const NOW: Moment = Moment(1_800_000_000_000);

pub const DIRECT: Grounds = Grounds {
    direct: true,
    partner: false,
    operator: false,
};

pub fn user(number: u128) -> UserId {
    UserId(Uuid::from_u128(number))
}

pub fn profile(number: u128) -> ProfileId {
    ProfileId(Uuid::from_u128(number))
}

pub fn membership(number: u128) -> MembershipId {
    MembershipId(Uuid::from_u128(number))
}

pub fn set(permissions: &[Permission]) -> PermissionSet {
    permissions
        .iter()
        .copied()
        .collect::<PermissionSet>()
        .closed()
}

/// Olga, user 1, to whom the account belongs.
pub fn owner() -> Facts {
    Facts {
        user: user(1),
        account: AccountId(Uuid::from_u128(100)),
        user_enabled: true,
        account_state: AccountState::Open,
        owner: true,
        membership: None,
    }
}

/// Carla, user 2, who collaborates on profile 2.
pub fn collaborator(allowed: PermissionSet) -> Facts {
    Facts {
        user: user(2),
        owner: false,
        membership: Some(Membership {
            id: membership(2),
            state: MembershipState::Active,
            until: None,
            grounds: DIRECT,
            profile: profile(2),
            allowed,
        }),
        ..owner()
    }
}

/// Samir, user 3, who has nothing to do with the account.
pub fn stranger() -> Facts {
    Facts {
        user: user(3),
        owner: false,
        ..owner()
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test vouches for the people it invents"
)]
pub fn acting(facts: Facts) -> Actor {
    Actor::vouched_for(facts, 1, NOW)
}

pub fn any_permission() -> impl Strategy<Value = Permission> {
    select(Permission::ALL)
}

pub fn any_set() -> impl Strategy<Value = PermissionSet> {
    any::<u128>().prop_map(|bits| {
        let drawn = |it: &Permission| bits >> (*it as u32) & 1 == 1;
        Permission::ALL.iter().copied().filter(drawn).collect()
    })
}

pub fn any_requirement() -> impl Strategy<Value = Requirement> {
    prop_oneof![
        8 => any_permission().prop_map(Requirement::Permission),
        1 => Just(Requirement::Owner),
        1 => Just(Requirement::Member),
    ]
}

/// A moment around [`NOW`], often exactly then.
pub fn any_moment() -> impl Strategy<Value = Moment> {
    (-2..=2_i64).prop_map(|days| NOW + Span::days(days))
}

pub fn any_grounds() -> impl Strategy<Value = Grounds> {
    any::<(bool, bool, bool)>().prop_map(|(direct, partner, operator)| Grounds {
        direct,
        partner,
        operator,
    })
}

pub fn any_membership() -> impl Strategy<Value = Membership> {
    let state = prop_oneof![
        2 => Just(MembershipState::Active),
        1 => select(MembershipState::ALL),
    ];
    let parts = (
        state,
        prop::option::of(any_moment()),
        any_grounds(),
        any_set(),
    );
    parts.prop_map(|(state, until, grounds, allowed)| Membership {
        id: membership(2),
        state,
        until,
        grounds,
        profile: profile(2),
        allowed,
    })
}

/// Everybody who could knock: owners, collaborators in every state, strangers.
pub fn any_facts() -> impl Strategy<Value = Facts> {
    let account_state = prop_oneof![
        3 => Just(AccountState::Open),
        1 => select(AccountState::ALL),
    ];
    let parts = (
        prop::bool::weighted(0.9),
        account_state,
        prop::bool::weighted(0.2),
        prop::option::weighted(0.9, any_membership()),
    );
    parts.prop_map(|(user_enabled, account_state, owner, membership)| Facts {
        user_enabled,
        account_state,
        owner,
        membership,
        ..stranger()
    })
}
