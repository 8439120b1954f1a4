//! The decision: by example, and at every moment around every end.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::super::*;
use crate::Span;
use crate::club::{any_account_state, any_block, any_grants, block, ended, grant};
use crate::engagement::Level;
use crate::roles::Role;
use crate::segments::{ACCESS_TYPES, LEVELS, PLUS, ROLES, SOURCES, STATUSES};
use crate::world::NOW;

const OPEN: AccountState = AccountState::Open;

fn status(block: Option<&Block>, grants: &[Grant]) -> AccessStatus {
    effective(OPEN, block, grants, NOW).status
}

#[test]
fn access_stands_where_the_list_of_3_3_says() {
    // 3.3
    let bought = grant(GrantSource::Purchase);
    let later = Grant {
        starts_at: NOW + Span::days(1),
        ..bought
    };
    let over = Grant {
        starts_at: NOW - Span::days(2),
        ends_at: Some(NOW),
        ..bought
    };
    let unpaid = Grant {
        state: GrantState::Suspended,
        ..bought
    };
    let refunded = ended(GrantSource::Purchase, EndedReason::Refunded);
    for (grants, expected) in [
        (
            vec![bought, unpaid, later, over, refunded],
            AccessStatus::Active,
        ),
        (
            vec![unpaid, later, over, refunded],
            AccessStatus::SuspendedPayment,
        ),
        (vec![later, over, refunded], AccessStatus::NotStarted),
        (vec![over, refunded], AccessStatus::Expired),
        (vec![refunded], AccessStatus::Ended),
        (vec![], AccessStatus::Ended),
    ] {
        assert_eq!(status(None, &grants), expected);
        assert_eq!(status(Some(&block()), &grants), AccessStatus::Blocked);
        for account in [AccountState::Suspended, AccountState::Closed] {
            let access = effective(account, Some(&block()), &grants, NOW);
            assert_eq!(access.status, AccessStatus::SuspendedAccount);
        }
    }
}

#[test]
fn open_access_says_until_when() {
    let with = |ends: &[Option<i64>]| {
        let until = |day: Option<i64>| day.map(|day| NOW + Span::days(day));
        let grants: Vec<_> = ends
            .iter()
            .map(|day| Grant {
                ends_at: until(*day),
                ..grant(GrantSource::Manual)
            })
            .collect();
        by_grants(&grants, NOW).until
    };
    assert_eq!(
        with(&[Some(3), Some(9), Some(5)]),
        Some(NOW + Span::days(9))
    );
    assert_eq!(with(&[Some(3), None]), None);
}

#[test]
fn losing_one_grant_never_ends_another() {
    // A-4, edges 5 and 17
    let import = grant(GrantSource::Import);
    let refunded = ended(GrantSource::Purchase, EndedReason::Refunded);
    assert_eq!(status(None, &[import, refunded]), AccessStatus::Active);
    let bundle_gone = ended(GrantSource::Bundle, EndedReason::Refunded);
    let alone = grant(GrantSource::Purchase);
    assert_eq!(status(None, &[bundle_gone, alone]), AccessStatus::Active);
}

#[test]
fn a_pre_order_that_was_refunded_does_not_start() {
    let pre_order = Grant {
        starts_at: NOW + Span::days(5),
        ..ended(GrantSource::Purchase, EndedReason::Refunded)
    };
    assert_eq!(status(None, &[pre_order]), AccessStatus::Ended);
}

#[test]
fn the_type_of_access_is_the_strongest_ever_held() {
    //
    use GrantSource::{Free, Import, Plus, Purchase, Staff, Ticket};
    for (owner, ever, expected) in [
        (false, vec![], None),
        (false, vec![Free], Some(AccessType::Free)),
        (false, vec![Free, Import], Some(AccessType::Imported)),
        (false, vec![Staff], Some(AccessType::Imported)),
        (false, vec![Import, Plus], Some(AccessType::Guest)),
        (false, vec![Plus, Ticket, Free], Some(AccessType::Buyer)),
        (true, vec![Purchase], Some(AccessType::Owner)),
    ] {
        assert_eq!(access_type(owner, ever), expected);
    }
}

#[test]
fn the_purchase_date_is_the_earliest_that_was_not_refunded() {
    // edge 3, section 5
    let on = |source, day| Grant {
        bought_at: Some(NOW + Span::days(day)),
        ..grant(source)
    };
    let import = on(GrantSource::Import, -30);
    let bought = on(GrantSource::Purchase, -2);
    let refunded = Grant {
        state: GrantState::Ended(EndedReason::Refunded),
        ..on(GrantSource::Purchase, -9)
    };
    assert_eq!(purchased_at(&[import]), import.bought_at);
    assert_eq!(purchased_at(&[import, refunded, bought]), bought.bought_at);
    assert_eq!(purchased_at(&[grant(GrantSource::Free)]), None);
    assert_eq!(
        drip_anchor_at(&[bought, refunded, import]),
        import.bought_at
    );
    assert_eq!(drip_anchor_at(&[]), None);
}

#[test]
fn a_seat_opens_waits_and_ends_with_its_holder() {
    // edge 18
    let seat = |status| {
        dependents_grant(Access {
            status,
            until: None,
        })
        .0
    };
    assert_eq!(seat(AccessStatus::Active), GrantState::Live);
    assert_eq!(seat(AccessStatus::SuspendedPayment), GrantState::Suspended);
    assert_eq!(
        seat(AccessStatus::Ended),
        GrantState::Ended(EndedReason::HolderEnded)
    );
}

#[test]
fn the_filter_language_uses_the_words_of_these_rules() {
    // MA-20 MA-21
    let sorted = |words: Vec<&'static str>| words.into_iter().collect::<BTreeSet<_>>();
    let told = |words: &[&'static str]| sorted(words.to_vec());
    let filtered = |it: &&AccessStatus| **it != AccessStatus::SuspendedAccount;
    let statuses = AccessStatus::ALL.iter().filter(filtered);
    assert_eq!(sorted(statuses.map(|it| it.id()).collect()), told(STATUSES));
    let types = AccessType::ALL.iter().map(|it| it.id());
    assert_eq!(sorted(types.collect()), told(ACCESS_TYPES));
    let sources = GrantSource::ALL.iter().map(|it| it.id());
    assert_eq!(sorted(sources.collect()), told(SOURCES));
    let roles = Role::ALL.iter().map(|it| it.id());
    assert_eq!(sorted(roles.collect()), told(ROLES));
    let levels = Level::ALL.iter().map(|it| it.id());
    assert_eq!(sorted(levels.collect()), told(LEVELS));
    let plus = PlusState::ALL.iter().map(|it| it.id()).chain(["holder"]);
    assert_eq!(sorted(plus.collect()), told(PLUS));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn active_is_a_live_grant_and_no_block_and_an_open_account(
        account in any_account_state(),
        block in any_block(),
        grants in any_grants(),
    ) {
        // Property 3, at every moment across every start and end.
        let edges = grants.iter().flat_map(|it| [Some(it.starts_at), it.ends_at]).flatten();
        let moments: Vec<_> = edges
            .chain([NOW])
            .flat_map(|at| [at - Span::millis(1), at, at + Span::millis(1)])
            .collect();
        for at in moments {
            let live = grants.iter().any(|it| {
                it.state == GrantState::Live
                    && it.starts_at <= at
                    && it.ends_at.is_none_or(|end| at < end)
            });
            let access = effective(account, block.as_ref(), &grants, at);
            let expected = live && block.is_none() && account == AccountState::Open;
            prop_assert_eq!(access.is_open(), expected);
            prop_assert!(access.until.is_none_or(|until| access.is_open() && until > at));
        }
    }

    #[test]
    fn nothing_changes_before_the_next_change(grants in any_grants(), part in 0..100_i64) {
        //
        let before = by_grants(&grants, NOW).status;
        let next = next_change(&grants, NOW);
        let end = next.unwrap_or(NOW + Span::days(9));
        let at = NOW + Span::millis((end.since(NOW).0 - 1) * part / 99);
        prop_assert!(next.is_none_or(|it| it > NOW));
        prop_assert_eq!(by_grants(&grants, at).status, before);
    }

    #[test]
    fn the_order_of_grants_does_not_matter(
        (grants, turned) in any_grants().prop_flat_map(|it| (Just(it.clone()), Just(it).prop_shuffle())),
    ) {
        prop_assert_eq!(by_grants(&grants, NOW), by_grants(&turned, NOW));
        prop_assert_eq!(purchased_at(&grants), purchased_at(&turned));
        prop_assert_eq!(drip_anchor_at(&grants), drip_anchor_at(&turned));
    }

    #[test]
    fn one_more_grant_never_shuts_anybody_out(grants in any_grants(), more in any_grants()) {
        //
        let both: Vec<_> = grants.iter().chain(&more).copied().collect();
        prop_assert!(!by_grants(&grants, NOW).is_open() || by_grants(&both, NOW).is_open());
    }

    #[test]
    fn nobody_gets_in_by_a_seat_whose_holder_does_not(
        account in any_account_state(),
        block in any_block(),
        grants in any_grants(),
        later in 0..4_i64,
    ) {
        // Property 14
        let holder = effective(account, block.as_ref(), &grants, NOW);
        let (state, ends_at) = dependents_grant(holder);
        let seat = Grant { state, ends_at, ..grant(GrantSource::Plus) };
        prop_assert_eq!(seat.is_live(NOW), holder.is_open());
        let at = NOW + Span::days(later);
        prop_assert!(!seat.is_live(at) || holder.until.is_none_or(|until| at < until));
    }
}
