//! The edge cases of 7.6 that payments bring about, each by its number.

use super::super::*;
use super::stories::{Kept, grant_of, report, sold, with_status};
use crate::access::AccountState;
use crate::club::{block, grant, group, product};
use crate::enrolments::{
    AccessStatus, AccessType, BlockReason, EndedReason, Grant, GrantSource, GrantState,
    access_type, by_grants, drip_anchor_at, effective, group_after_purchase, purchased_at,
    removable,
};
use crate::world::NOW;
use crate::{Moment, Span};

use EventKind as Event;

/// Hears reports about one payment.
fn heard(events: &[PurchaseEvent]) -> Kept {
    let mut kept = Kept::default();
    let mut before = Vec::new();
    for event in events {
        kept.hear(&mut before, event.clone(), &sold());
    }
    kept
}

fn paid() -> Transaction {
    fold_transaction(&[report(0, Event::Approved)]).unwrap()
}

#[test]
fn edge_1_a_block_a_refund_and_a_restoration_leave_access_ended() {
    // edge 1
    let refunded = heard(&[report(0, Event::Approved), report(1, Event::Refunded)]);
    let grants = refunded.grants_for(product(1));
    let later = NOW + Span::days(1);
    let blocked = effective(AccountState::Open, Some(&block()), &grants, later);
    assert_eq!(blocked.status, AccessStatus::Blocked);
    let restored = effective(AccountState::Open, None, &grants, later);
    assert_eq!(restored.status, AccessStatus::Ended);
}

#[test]
fn edge_2_a_blocked_member_who_pays_stays_blocked_and_the_owner_is_told() {
    // edge 2
    let facts = WarningFacts {
        blocked: true,
        ..WarningFacts::default()
    };
    assert_eq!(warnings(&paid(), facts), [Warning::BlockedMemberPaid]);
    let set_off = effects(None, paid().state, OnChargeback::EndAndBlock, true);
    assert_eq!(must_block(Some(block()), &set_off, NOW), Some(block()));
}

#[test]
fn edge_3_imported_and_later_a_buyer() {
    // edge 3
    let import = Grant {
        starts_at: NOW - Span::days(90),
        bought_at: None,
        ..grant(GrantSource::Import)
    };
    let bought = heard(&[report(0, Event::Approved)]).grants_for(product(1));
    let both = [import, bought[0]];
    let ever = both.iter().map(|it| it.source);
    assert_eq!(access_type(false, ever), Some(AccessType::Buyer));
    assert!(!removable([&both[..]]));
    assert_eq!(purchased_at(&both), Some(NOW));
    assert_eq!(drip_anchor_at(&both), Some(import.starts_at));
    let offer = Some(group(2));
    assert_eq!(group_after_purchase(group(1), false, offer), group(2));
    assert_eq!(group_after_purchase(group(1), true, offer), group(1));
}

#[test]
fn edge_4_bought_and_later_imported_leaves_the_purchase_alone() {
    // edge 4
    let bought = heard(&[report(0, Event::Approved)]).grants_for(product(1));
    let both = [bought[0], grant(GrantSource::Import)];
    let ever = both.iter().map(|it| it.source);
    assert_eq!(access_type(false, ever), Some(AccessType::Buyer));
    assert_eq!(purchased_at(&both), bought[0].bought_at);
}

#[test]
fn edge_5_refunded_and_still_imported_is_active_and_said_so() {
    // edge 5, A-4
    let refunded = [report(0, Event::Approved), report(1, Event::Refunded)];
    let mut grants = heard(&refunded).grants_for(product(1));
    grants.push(grant(GrantSource::Import));
    assert!(by_grants(&grants, NOW + Span::days(1)).is_open());
    let facts = WarningFacts {
        open_otherwise: true,
        ..WarningFacts::default()
    };
    let folded = fold_transaction(&refunded).unwrap();
    assert_eq!(warnings(&folded, facts), [Warning::OpenByAnotherGrant]);
}

#[test]
fn edge_6_a_refunded_buyer_still_bought() {
    // edge 6, A-8
    let refunded_only = heard(&[report(0, Event::Refunded)]).grants_for(product(1));
    assert!(!removable([&refunded_only[..]]));
}

#[test]
fn edge_7_a_chargeback_ends_blocks_and_leaves_the_certificate() {
    // edge 7, A-6
    let kept = heard(&[report(0, Event::Approved), report(1, Event::ChargedBack)]);
    let ended = GrantState::Ended(EndedReason::ChargedBack);
    assert_eq!(kept.grants[0].state, ended);
    let block = kept.block.unwrap();
    assert_eq!((block.reason, block.by), (BlockReason::Chargeback, None));
    let after = |on_chargeback, revoke| {
        let (before, after) = (TransactionState::Paid, TransactionState::ChargedBack);
        effects(Some(before), after, on_chargeback, revoke)
    };
    let (end, end_and_block) = (OnChargeback::End, OnChargeback::EndAndBlock);
    assert_eq!(after(end, false), [Effect::SayEnded]);
    assert_eq!(
        after(end_and_block, false),
        [Effect::SayEnded, Effect::Block]
    );
    let revoked = [Effect::SayEnded, Effect::RevokeCertificates];
    assert_eq!(after(end, true), revoked);
}

#[test]
fn edge_7_a_restored_member_is_not_blocked_again_by_the_same_chargeback() {
    //
    let charged_back = TransactionState::ChargedBack;
    let again = effects(
        Some(charged_back),
        charged_back,
        OnChargeback::EndAndBlock,
        true,
    );
    assert_eq!(again, []);
    assert_eq!(must_block(None, &again, NOW), None);
}

#[test]
fn edge_8_the_same_report_twice_is_one() {
    // edge 8
    let once = heard(&[report(0, Event::Approved)]);
    let twice = heard(&[report(0, Event::Approved), report(0, Event::Approved)]);
    assert_eq!(once, twice);
    assert_eq!(once.effects, ["HP1:welcome"]);
}

#[test]
fn edge_9_a_refund_that_overtakes_its_payment_welcomes_nobody() {
    // edge 9
    let (approved, refunded) = (report(0, Event::Approved), report(1, Event::Refunded));
    let overtaken = heard(&[refunded, approved]);
    assert_eq!(overtaken.effects, Vec::<String>::new());
    let ended = GrantState::Ended(EndedReason::Refunded);
    assert_eq!(overtaken.grants[0].state, ended);
}

#[test]
fn edge_10_paid_again_after_the_refund_waits_for_a_person() {
    // edge 10
    let story = [
        report(0, Event::Approved),
        report(1, Event::Refunded),
        report(2, Event::Approved),
    ];
    let folded = fold_transaction(&story).unwrap();
    assert_eq!(folded.state, TransactionState::Refunded);
    let told = warnings(&folded, WarningFacts::default());
    assert_eq!(told, [Warning::NeedsReview]);
    assert_ne!(heard(&story).grants[0].state, GrantState::Live);
}

#[test]
fn edge_12_a_test_delivery_is_known_as_one() {
    // edge 12
    let somebody = "ines@example.org";
    assert!(is_test_delivery("0", somebody));
    assert!(is_test_delivery("00000", somebody));
    assert!(is_test_delivery(
        "700101",
        "testeComprador271101postman15@example.com"
    ));
    assert!(!is_test_delivery("700101", somebody));
    assert!(!is_test_delivery("", somebody));
}

#[test]
fn edge_14_two_payments_of_one_person_are_two_grants_in_one_enrolment() {
    // edge 14
    let mut kept = Kept::default();
    for code in ["HP1", "HP2"] {
        let grants = grants_of_transaction(code, &paid(), &sold());
        kept.take(changes(&[], &grants));
    }
    assert_eq!(kept.grants_for(product(1)).len(), 2);
}

#[test]
fn edge_15_the_refund_of_the_parent_leaves_what_was_added_to_it() {
    // edge 15
    let child = fold_transaction(&[PurchaseEvent {
        parent: Some("HP1".into()),
        ..report(0, Event::Approved)
    }])
    .unwrap();
    assert_eq!(child.parent.as_deref(), Some("HP1"));
    let facts = WarningFacts {
        parent: Some(TransactionState::Refunded),
        ..WarningFacts::default()
    };
    assert_eq!(warnings(&child, facts), [Warning::ParentReturned]);
    let grants = grants_of_transaction("HP2", &child, &sold());
    assert_eq!(grants[0].state, GrantState::Live);
}

fn bundle() -> Sold {
    Sold {
        product: None,
        items: vec![product(2), product(3)],
        ..sold()
    }
}

#[test]
fn edge_16_a_bundle_grants_each_of_its_items() {
    // edge 16
    let grants = grants_of_transaction("HP1", &paid(), &bundle());
    let told: Vec<_> = grants.iter().map(|it| (it.product, it.source)).collect();
    let each = [
        (product(2), GrantSource::Bundle),
        (product(3), GrantSource::Bundle),
    ];
    assert_eq!(told, each);
    let with_a_gift = Sold {
        items: vec![product(1), product(2)],
        ..sold()
    };
    let grants = grants_of_transaction("HP1", &paid(), &with_a_gift);
    let sources: Vec<_> = grants.iter().map(|it| it.source).collect();
    assert_eq!(sources, [GrantSource::Purchase, GrantSource::Bundle]);
}

#[test]
fn edge_17_an_item_bought_alone_outlives_the_refund_of_its_bundle() {
    // edge 17
    let refunded = [report(0, Event::Approved), report(1, Event::Refunded)];
    let refunded = fold_transaction(&refunded).unwrap();
    let alone = Sold {
        product: Some(product(2)),
        ..sold()
    };
    let grants: Vec<Grant> = grants_of_transaction("HP1", &refunded, &bundle())
        .iter()
        .chain(&grants_of_transaction("HP2", &paid(), &alone))
        .filter(|it| it.product == product(2))
        .map(grant_of)
        .collect();
    assert_eq!(grants.len(), 2);
    assert!(by_grants(&grants, NOW + Span::days(1)).is_open());
}

#[test]
fn an_end_that_a_person_set_stays_through_reports_that_say_nothing_new() {
    //
    let before = grants_of_transaction("HP1", &paid(), &sold());
    let over = [report(0, Event::Approved), report(9, Event::Completed)];
    let over = fold_transaction(&over).unwrap();
    let after = grants_of_transaction("HP1", &over, &sold());
    assert_eq!(changes(&before, &after), []);
    let year = Sold {
        policy: crate::products::AccessPolicy { days: Some(365) },
        ..sold()
    };
    let granted = grants_of_transaction("HP1", &paid(), &year);
    assert_eq!(granted[0].ends_at, Some(Moment(NOW.0) + Span::days(365)));
}

#[test]
fn an_unpaid_purchase_that_is_cancelled_grants_nothing() {
    let unpaid = [report(0, Event::BilletPrinted), report(1, Event::Cancelled)];
    assert_eq!(heard(&unpaid), Kept::default());
    let odd = with_status(0, Event::Delayed, PurchaseStatus::Overdue);
    assert_eq!(heard(&[odd]), Kept::default());
}
