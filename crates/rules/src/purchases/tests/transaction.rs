//! One payment: the table of 7.1, and that order and repetition do not matter.

use proptest::prelude::*;

use super::super::*;
use super::stories::{Kept, report, sold, state, told_twice, with_status};
use crate::club::block;
use crate::enrolments::{EndedReason, GrantState};
use crate::world::NOW;
use crate::{Moment, Span};

use EventKind as Event;
use TransactionState as State;

#[test]
fn a_payment_goes_the_ways_of_7_1() {
    let story = |kinds: &[Event]| {
        let reports: Vec<_> = (0..)
            .zip(kinds)
            .map(|(hour, kind)| report(hour, *kind))
            .collect();
        state(&reports)
    };
    for (kinds, expected) in [
        (&[Event::BilletPrinted][..], State::Pending),
        (&[Event::BilletPrinted, Event::Delayed], State::Pending),
        (&[Event::BilletPrinted, Event::Expired], State::Expired),
        (&[Event::BilletPrinted, Event::Cancelled], State::Cancelled),
        (&[Event::Expired, Event::Approved], State::Paid),
        (&[Event::Approved, Event::BilletPrinted], State::Paid),
        (&[Event::Approved, Event::Delayed], State::Paid),
        (&[Event::Approved, Event::Expired], State::Paid),
        (&[Event::Approved, Event::Cancelled], State::Cancelled),
        (&[Event::Approved, Event::Completed], State::Paid),
        (&[Event::Approved, Event::Protested], State::Disputed),
        (
            &[Event::Approved, Event::Protested, Event::Delayed],
            State::Disputed,
        ),
        (
            &[Event::Approved, Event::Protested, Event::Approved],
            State::Paid,
        ),
        (&[Event::Approved, Event::Refunded], State::Refunded),
        (
            &[Event::Approved, Event::Refunded, Event::ChargedBack],
            State::ChargedBack,
        ),
        (
            &[Event::Approved, Event::ChargedBack, Event::Refunded],
            State::ChargedBack,
        ),
        (
            &[Event::Approved, Event::Refunded, Event::Cancelled],
            State::Refunded,
        ),
    ] {
        assert_eq!(story(kinds), expected, "{kinds:?}");
    }
}

#[test]
fn reports_of_one_date_are_read_by_rank() {
    let mut reports = [
        Event::ChargedBack,
        Event::Refunded,
        Event::Approved,
        Event::BilletPrinted,
    ]
    .map(|kind| PurchaseEvent {
        created_at: NOW,
        ..report(0, kind)
    });
    assert_eq!(state(&reports[1..]), State::Refunded);
    reports.reverse();
    let folded = fold_transaction(&reports).unwrap();
    assert_eq!(folded.state, State::ChargedBack);
    assert!(!folded.needs_review);
}

#[test]
fn what_is_no_report_about_a_payment_folds_to_nothing() {
    assert_eq!(fold_transaction(&[]), None);
    assert_eq!(fold_transaction(&[report(0, Event::CartLeft)]), None);
}

#[test]
fn the_end_of_the_guarantee_changes_nothing_else() {
    let paid = fold_transaction(&[report(0, Event::Approved)]).unwrap();
    let over = fold_transaction(&[report(0, Event::Approved), report(9, Event::Completed)]);
    let expected = Transaction {
        warranty_over: true,
        ..paid
    };
    assert_eq!(over, Some(expected));
}

#[test]
fn a_partial_refund_beats_the_name_of_the_event_and_keeps_access() {
    // 7.1, 8.3
    let partly = PurchaseEvent {
        amount: Some(4_850),
        ..with_status(1, Event::Refunded, PurchaseStatus::PartiallyRefunded)
    };
    let folded = fold_transaction(&[report(0, Event::Approved), partly]).unwrap();
    assert_eq!(folded.state, State::Paid);
    assert_eq!(folded.returned_amount, Some(4_850));
    let told = warnings(&folded, WarningFacts::default());
    assert_eq!(told, [Warning::PartlyRefunded]);
    let grants = grants_of_transaction("HP1", &folded, &sold());
    assert_eq!(grants[0].state, GrantState::Live);
}

#[test]
fn a_status_that_says_another_thing_than_the_event_is_noted_and_loses() {
    // 8.3
    let odd = with_status(0, Event::Approved, PurchaseStatus::Refunded);
    let folded = fold_transaction(std::slice::from_ref(&odd)).unwrap();
    assert_eq!(folded.state, State::Paid);
    assert_eq!(folded.contradictions, [odd.id]);
    let told = warnings(&folded, WarningFacts::default());
    assert_eq!(told, [Warning::StatusContradicts]);
    let fine = with_status(0, Event::Approved, PurchaseStatus::Approved);
    assert!(fold_transaction(&[fine]).unwrap().contradictions.is_empty());
}

#[test]
fn a_pre_order_opens_at_its_release() {
    // 7.1
    let order = |release_at: Option<Moment>| PurchaseEvent {
        release_at,
        ..with_status(0, Event::Approved, PurchaseStatus::PreOrder)
    };
    let release = NOW + Span::days(40);
    let folded = fold_transaction(&[order(Some(release))]).unwrap();
    let grants = grants_of_transaction("HP1", &folded, &sold());
    assert_eq!(grants[0].starts_at, release);
    assert_eq!(grants[0].bought_at, Some(NOW));
    let unknown = fold_transaction(&[order(None)]).unwrap();
    assert_eq!(grants_of_transaction("HP1", &unknown, &sold()), []);
    let told = warnings(&unknown, WarningFacts::default());
    assert_eq!(told, [Warning::ReleaseUnknown]);
    let released = [order(None), report(5, Event::Approved)];
    let folded = fold_transaction(&released).unwrap();
    assert_eq!(folded.opens, Opening::AtOnce);
    let disputed = [order(Some(release)), report(5, Event::Protested)];
    let folded = fold_transaction(&disputed).unwrap();
    assert_eq!(folded.opens, Opening::At(release));
}

#[test]
fn asking_for_the_money_back_suspends_only_where_the_product_says_so() {
    // 7.1
    let disputed = fold_transaction(&[report(0, Event::Approved), report(1, Event::Protested)]);
    let disputed = disputed.unwrap();
    let under = |on_dispute| {
        let sold = Sold {
            on_dispute,
            ..sold()
        };
        grants_of_transaction("HP1", &disputed, &sold)[0].state
    };
    assert_eq!(under(OnDispute::Keep), GrantState::Live);
    assert_eq!(under(OnDispute::Suspend), GrantState::Suspended);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_end_is_the_same_for_every_order_and_number_of_reports((once, twice) in told_twice()) {
        // Property 1
        prop_assert_eq!(fold_transaction(&once), fold_transaction(&twice));
    }

    #[test]
    fn heard_one_by_one_the_grants_are_those_of_the_end((once, twice) in told_twice()) {
        // Property 1, as a store lives it
        let mut kept = Kept::default();
        let mut heard = Vec::new();
        for event in twice {
            kept.hear(&mut heard, event, &sold());
        }
        let expected = fold_transaction(&once)
            .map_or_else(Vec::new, |it| grants_of_transaction("HP1", &it, &sold()));
        prop_assert_eq!(&kept.grants, &expected);
        let each: std::collections::BTreeSet<_> = kept.effects.iter().collect();
        prop_assert_eq!(each.len(), kept.effects.len());
    }

    #[test]
    fn no_report_lifts_a_block_and_only_a_chargeback_sets_one((_, reports) in told_twice()) {
        // Property 2, A-2, A-6
        let by_hand = Some(block());
        for start in [None, by_hand] {
            let mut kept = Kept { block: start, ..Kept::default() };
            let mut heard = Vec::new();
            for event in reports.clone() {
                let before = kept.block;
                kept.hear(&mut heard, event, &sold());
                let charged_back = fold_transaction(&heard).is_some_and(|it| it.state == State::ChargedBack);
                prop_assert!(kept.block == before || (before.is_none() && charged_back));
            }
            prop_assert!(start.is_none() || kept.block == start);
        }
    }

    #[test]
    fn what_went_back_never_opens_again((_, reports) in told_twice()) {
        // edge 10
        let Some(folded) = fold_transaction(&reports) else { return Ok(()) };
        let open = grants_of_transaction("HP1", &folded, &sold());
        if folded.state.is_returned() {
            prop_assert!(open.iter().all(|it| it.state != GrantState::Live));
            prop_assert!(!open.is_empty());
        }
        if folded.needs_review {
            prop_assert!(folded.state.is_returned());
        }
        prop_assert!(open.iter().all(|it| it.state != GrantState::Ended(EndedReason::Expired)));
    }
}
