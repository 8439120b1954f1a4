//! Subscriptions: until when they open a product (7.2).

use proptest::prelude::*;

use super::super::*;
use super::stories::{any_name, any_report, report, sold};
use crate::enrolments::{EndedReason, GrantState};
use crate::world::NOW;
use crate::{Moment, Span};

use SubscriptionState as State;

const RULES: SubscriptionRules = SubscriptionRules {
    overdue: OverduePolicy::DEFAULT,
    on_dispute: OnDispute::Keep,
    cycles: None,
    after_last_cycle: AfterLastCycle::Keep,
};

fn day(number: i64) -> Moment {
    NOW + Span::days(number)
}

/// A charge reported on a day, paid until the day of the next one.
fn charge(number: u32, on: i64, next: i64) -> Transaction {
    fold_transaction(&[PurchaseEvent {
        created_at: day(on),
        approved_at: Some(day(on)),
        next_charge_at: Some(day(next)),
        recurrence: Some(number),
        plan: Some("monthly".into()),
        offer: Some("offer-monthly".into()),
        ..report(0, EventKind::Approved)
    }])
    .unwrap()
}

/// A charge that is late since a day.
fn late(number: u32, on: i64) -> Transaction {
    fold_transaction(&[PurchaseEvent {
        created_at: day(on),
        recurrence: Some(number),
        ..report(0, EventKind::Delayed)
    }])
    .unwrap()
}

fn returned(mut charge: Transaction) -> Transaction {
    charge.state = TransactionState::Refunded;
    charge
}

fn told(on: i64, fact: SubscriptionFact, next: Option<i64>) -> SubscriptionEvent {
    SubscriptionEvent {
        created_at: day(on),
        id: format!("{on}"),
        fact,
        next_charge_at: next.map(day),
    }
}

fn at(now: i64, charges: &[Transaction], events: &[SubscriptionEvent]) -> Subscription {
    fold_subscription(charges, events, &RULES, day(now)).unwrap()
}

#[test]
fn a_paid_subscription_is_open_without_an_end() {
    let folded = at(1, &[charge(1, 0, 30)], &[]);
    assert_eq!(folded.state, State::Active);
    assert_eq!(folded.grant, Some((GrantState::Live, None)));
    assert_eq!(folded.paid_through, Some(day(30)));
    assert_eq!(fold_subscription(&[], &[], &RULES, NOW), None);
    assert_eq!(at(1, &[late(1, 0)], &[]).state, State::Started);
}

#[test]
fn a_cancelled_subscription_is_open_until_the_day_that_is_paid_for() {
    // 7.2: cancelled on the 20th, charged on the 10th, open to the 10th.
    let paid = [charge(1, 0, 30)];
    let cancelled = [told(10, SubscriptionFact::Cancelled, Some(30))];
    let folded = at(11, &paid, &cancelled);
    assert_eq!(folded.state, State::Cancelled);
    assert_eq!(folded.grant, Some((GrantState::Live, Some(day(30)))));
    assert_eq!(at(30, &paid, &cancelled).state, State::Ended);
}

#[test]
fn a_payment_after_the_cancellation_makes_it_live_again() {
    let charges = [charge(1, 0, 30), charge(2, 40, 70)];
    let cancelled = [told(10, SubscriptionFact::Cancelled, Some(30))];
    let folded = at(41, &charges, &cancelled);
    assert_eq!(folded.state, State::Active);
    assert_eq!(folded.grant, Some((GrantState::Live, None)));
}

#[test]
fn a_late_payment_is_waited_for_and_then_suspends() {
    let charges = [charge(1, 0, 30), late(2, 30)];
    let waiting = at(32, &charges, &[]);
    assert_eq!(waiting.state, State::Overdue);
    assert_eq!(waiting.grant, Some((GrantState::Live, None)));
    assert_eq!(waiting.decide_again_at, Some(day(33)));
    let suspended = at(33, &charges, &[]);
    assert_eq!(suspended.state, State::Suspended);
    assert_eq!(suspended.grant, Some((GrantState::Suspended, None)));
    let paid = [charge(1, 0, 30), late(2, 30), charge(2, 35, 60)];
    assert_eq!(at(36, &paid, &[]).state, State::Active);
}

#[test]
fn smart_instalments_are_suspended_at_once_and_resume_with_the_money() {
    // 7.2
    let rules = SubscriptionRules {
        overdue: OverduePolicy::SMART_INSTALMENTS,
        ..RULES
    };
    let charges = [charge(1, 0, 30), late(2, 30)];
    let folded = fold_subscription(&charges, &[], &rules, day(30)).unwrap();
    assert_eq!(folded.state, State::Suspended);
}

#[test]
fn only_the_refund_of_the_current_charge_ends_access() {
    // 7.2
    let older = [returned(charge(1, 0, 30)), charge(2, 30, 60)];
    assert_eq!(at(31, &older, &[]).state, State::Active);
    let current = [charge(1, 0, 30), returned(charge(2, 30, 60))];
    let folded = at(31, &current, &[]);
    assert_eq!(folded.state, State::Ended);
    let ended = GrantState::Ended(EndedReason::Refunded);
    assert_eq!(folded.grant, Some((ended, None)));
}

#[test]
fn the_newest_fact_says_until_when_it_is_paid_even_if_earlier() {
    // 7.2
    let paid = [charge(1, 0, 30)];
    let moved = [told(5, SubscriptionFact::ChargeDateMoved, Some(20))];
    assert_eq!(at(6, &paid, &moved).paid_through, Some(day(20)));
    let status = [told(
        5,
        SubscriptionFact::Told(ReportedSubscription::Active),
        Some(99),
    )];
    assert_eq!(at(6, &paid, &status).paid_through, Some(day(30)));
}

#[test]
fn the_plan_chosen_last_holds() {
    // 7.2
    let paid = [charge(1, 0, 30)];
    let switch = SubscriptionFact::PlanSwitched {
        plan: Some("yearly".into()),
        offer: Some("offer-yearly".into()),
    };
    let switched = at(6, &paid, &[told(5, switch, Some(300))]);
    assert_eq!(switched.offer.as_deref(), Some("offer-yearly"));
    assert_eq!(switched.paid_through, Some(day(300)));
    let before = at(6, &paid, &[]);
    assert_eq!(before.plan.as_deref(), Some("monthly"));
}

#[test]
fn a_charge_that_names_no_offer_leaves_the_one_that_was_chosen() {
    // 7.2, property 1
    let silent = Transaction {
        offer: None,
        ..charge(2, 30, 60)
    };
    let switch = SubscriptionFact::PlanSwitched {
        plan: Some("yearly".into()),
        offer: Some("offer-yearly".into()),
    };
    let switched = at(
        31,
        &[charge(1, 0, 30), silent.clone()],
        &[told(20, switch, None)],
    );
    assert_eq!(switched.offer.as_deref(), Some("offer-yearly"));
    assert_eq!(switched.offer_since, Some(day(20)));
    assert_eq!(switched.plan.as_deref(), Some("monthly"));
    let renewed = at(31, &[charge(1, 0, 30), silent], &[]);
    assert_eq!(renewed.offer.as_deref(), Some("offer-monthly"));
    assert_eq!(renewed.offer_since, Some(day(0)));
}

#[test]
fn after_the_last_charge_access_stays_or_ends_as_the_product_says() {
    // 7.2
    let folded = |after_last_cycle| {
        let rules = SubscriptionRules {
            cycles: Some(2),
            after_last_cycle,
            ..RULES
        };
        let charges = [charge(1, 0, 30), charge(2, 30, 60)];
        fold_subscription(&charges, &[], &rules, day(31))
            .unwrap()
            .grant
    };
    let (keep, end) = (AfterLastCycle::Keep, AfterLastCycle::EndAfterPeriod);
    assert_eq!(folded(keep), Some((GrantState::Live, None)));
    assert_eq!(folded(end), Some((GrantState::Live, Some(day(60)))));
}

#[test]
fn a_subscriber_with_the_product_twice_has_two_grants() {
    // edge 38
    let one = at(1, &[charge(1, 0, 30)], &[]);
    let grants: Vec<_> = ["AB12", "CD34"]
        .iter()
        .flat_map(|code| grants_of_subscription(code, &one, &sold()))
        .collect();
    assert_eq!(grants.len(), 2);
    assert_eq!(changes(&[], &grants).len(), 2);
}

fn any_event() -> impl Strategy<Value = SubscriptionEvent> {
    let fact = prop_oneof![
        Just(SubscriptionFact::Cancelled),
        Just(SubscriptionFact::ChargeDateMoved),
        (any_name(), any_name())
            .prop_map(|(plan, offer)| SubscriptionFact::PlanSwitched { plan, offer }),
    ];
    (0..4_i64, fact, prop::option::of(0..9_i64), 0..3_u8).prop_map(|(on, fact, next, n)| {
        SubscriptionEvent {
            id: format!("{on}{fact:?}{next:?}{n}"),
            ..told(on, fact, next)
        }
    })
}

type Heard = (Vec<Vec<PurchaseEvent>>, Vec<SubscriptionEvent>);

/// The reports of a subscriber, and the same in another order.
fn any_subscriber() -> impl Strategy<Value = (Heard, Heard)> {
    let charges = prop::collection::vec(prop::collection::vec(any_report(), 0..4), 0..4);
    let events = prop::collection::vec(any_event(), 0..4);
    (charges, events).prop_flat_map(|(charges, events)| {
        let turned: Vec<_> = charges
            .iter()
            .cloned()
            .map(|it| Just(it).prop_shuffle())
            .collect();
        let turned = turned.prop_flat_map(|it| Just(it).prop_shuffle());
        let doubled = [events.clone(), events.clone()].concat();
        let turned = (turned, Just(doubled).prop_shuffle());
        (Just((charges, events)), turned)
    })
}

/// What was told so far of who named which offer when, one report after the other, whatever their order.
fn newest_named((charges, events): &Heard) -> Option<String> {
    let charges = charges.iter().filter_map(|it| fold_transaction(it));
    let paid = charges.filter(|it| it.paid_told_at.or(it.returned_told_at).is_some());
    let charged = paid
        .filter(|it| it.offer.is_some())
        .max_by_key(|it| (it.recurrence.unwrap_or(0), it.paid_told_at, it.clone()));
    let switches = events.iter().filter_map(|it| match &it.fact {
        SubscriptionFact::PlanSwitched { offer, .. } => {
            Some((it.created_at, &it.id, offer.clone()?))
        }
        _ => None,
    });
    match (charged, switches.max()) {
        (Some(charge), Some((at, _, offer))) => match charge.paid_told_at {
            Some(paid) if at < paid => charge.offer,
            _ => Some(offer),
        },
        (Some(charge), None) => charge.offer,
        (None, switch) => switch.map(|(.., offer)| offer),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_report_takes_an_offer_away_without_naming_another((heard, _) in any_subscriber()) {
        // Property 1, 7.2
        let charges: Vec<_> = heard.0.iter().filter_map(|it| fold_transaction(it)).collect();
        let folded = fold_subscription(&charges, &heard.1, &RULES, NOW);
        prop_assert_eq!(folded.and_then(|it| it.offer), newest_named(&heard));
    }

    #[test]
    fn a_subscription_stands_the_same_for_every_order_of_reports(
        (once, turned) in any_subscriber(),
        now in -1..8_i64,
    ) {
        // Property 1
        let fold = |(charges, events): &Heard| {
            let charges: Vec<_> = charges.iter().filter_map(|it| fold_transaction(it)).collect();
            fold_subscription(&charges, events, &RULES, day(now))
        };
        prop_assert_eq!(fold(&once), fold(&turned));
    }

    #[test]
    fn what_was_folded_holds_until_it_is_decided_again((heard, _) in any_subscriber(), part in 0..100_i64) {
        //
        let charges: Vec<_> = heard.0.iter().filter_map(|it| fold_transaction(it)).collect();
        if let Some(folded) = fold_subscription(&charges, &heard.1, &RULES, NOW)
            && let Some(again) = folded.decide_again_at
        {
            let before = NOW + Span::millis((again.since(NOW).0 - 1) * part / 99);
            let still = fold_subscription(&charges, &heard.1, &RULES, before).unwrap();
            prop_assert_eq!(still.grant, folded.grant);
            let then = fold_subscription(&charges, &heard.1, &RULES, again).unwrap();
            prop_assert!(then.grant != folded.grant);
        }
    }
}
