//! What is missing of a sale, and when what was found counts no longer.

use super::super::*;
use super::stories::report;
use PurchaseStatus as Status;

fn kinds(status: Status, known: &[PurchaseEvent]) -> Vec<EventKind> {
    let all = lacking(status, known);
    all.into_iter().map(|it| it.kind).collect()
}

#[test]
fn a_sale_lacks_what_its_status_says_and_nobody_told() {
    // Edge 36
    let paid = report(1, EventKind::Approved);
    assert_eq!(kinds(Status::Approved, &[]), [EventKind::Approved]);
    assert_eq!(kinds(Status::Approved, std::slice::from_ref(&paid)), []);
    assert_eq!(
        kinds(Status::Complete, &[]),
        [EventKind::Approved, EventKind::Completed]
    );
    assert_eq!(
        kinds(Status::Refunded, std::slice::from_ref(&paid)),
        [EventKind::Refunded]
    );
    let taken = report(2, EventKind::ChargedBack);
    assert_eq!(kinds(Status::Refunded, &[paid.clone(), taken]), []);
    // What never came to anything is no news of a sale that nobody heard of.
    for status in [Status::Cancelled, Status::Expired, Status::Blocked] {
        assert_eq!(kinds(status, &[]), []);
        assert_eq!(kinds(status, std::slice::from_ref(&paid)).len(), 1);
    }
    for status in [
        Status::Started,
        Status::WaitingPayment,
        Status::PrintedBillet,
    ] {
        assert_eq!(kinds(status, &[]), []);
    }
}

#[test]
fn a_part_that_went_back_is_not_the_whole() {
    let back = report(2, EventKind::Refunded);
    let whole = [report(1, EventKind::Approved), back];
    assert_eq!(
        kinds(Status::PartiallyRefunded, &whole),
        [EventKind::Refunded]
    );
    let found = lacking(Status::PartiallyRefunded, &whole)[0];
    assert!(found_id("HP1", found) != found_id("HP1", lacking(Status::Refunded, &[])[0]));
}

#[test]
fn what_was_found_counts_until_the_seller_tells_it_himself() {
    // Property 1, edge 36
    for (status, n) in [
        (Status::Approved, 1),
        (Status::Complete, 2),
        (Status::Chargeback, 1),
    ] {
        let all = lacking(status, &[]);
        assert_eq!(all.len(), n);
        for it in all {
            let mut found = report(9, it.kind);
            found.id = found_id("HP1", it);
            found.status = Some(Reported::Known(it.status));
            assert!(is_found(&found.id));
            let told = report(3, it.kind);
            assert!(!is_told(&found, [&found].into_iter()));
            assert!(is_told(&found, [&found, &told].into_iter()));
            assert!(!is_told(&told, [&found, &told].into_iter()));
            let another = report(3, EventKind::BilletPrinted);
            assert!(!is_told(&found, [&another].into_iter()));
        }
    }
}

#[test]
fn a_cancellation_is_the_same_if_it_is_paid_until_the_same_day() {
    let cancelled = |id: &str, next: i64| SubscriptionEvent {
        created_at: crate::Moment(1),
        id: id.to_owned(),
        fact: SubscriptionFact::Cancelled,
        next_charge_at: Some(crate::Moment(next)),
    };
    let day = crate::Span::days(1).0;
    let id = found_cancellation_id("SUB", Some(crate::Moment(30 * day)));
    let found = cancelled(&id, 30 * day);
    let same = cancelled("e-1", 30 * day + 999);
    let before = cancelled("e-2", 2 * day);
    assert!(is_fact_told(&found, [&same].into_iter()));
    assert!(!is_fact_told(&found, [&found, &before].into_iter()));
}
