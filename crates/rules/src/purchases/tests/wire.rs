//! Every spelling that was seen means something, and no other is lost.

use proptest::prelude::*;

use super::super::*;

#[test]
fn the_seventeen_statuses_are_known_in_every_spelling() {
    // 8.2
    assert_eq!(PurchaseStatus::ALL.len(), 17);
    for (spellings, status) in [
        (
            &["APPROVED", "approved", " Approved "][..],
            PurchaseStatus::Approved,
        ),
        (&["BLOCKED"], PurchaseStatus::Blocked),
        (&["CANCELLED", "CANCELED"], PurchaseStatus::Cancelled),
        (&["CHARGEBACK"], PurchaseStatus::Chargeback),
        (&["COMPLETE", "COMPLETED"], PurchaseStatus::Complete),
        (&["EXPIRED"], PurchaseStatus::Expired),
        (&["NO_FUNDS"], PurchaseStatus::NoFunds),
        (&["OVERDUE", "DELAYED"], PurchaseStatus::Overdue),
        (&["PARTIALLY_REFUNDED"], PurchaseStatus::PartiallyRefunded),
        (&["PRE_ORDER"], PurchaseStatus::PreOrder),
        (
            &["PRINTED_BILLET", "BILLET_PRINTED"],
            PurchaseStatus::PrintedBillet,
        ),
        (&["PROCESSING_TRANSACTION"], PurchaseStatus::Processing),
        (&["PROTESTED", "DISPUTE"], PurchaseStatus::Protested),
        (&["REFUNDED"], PurchaseStatus::Refunded),
        (&["STARTED"], PurchaseStatus::Started),
        (
            &["UNDER_ANALISYS", "UNDER_ANALYSIS"],
            PurchaseStatus::UnderAnalysis,
        ),
        (&["WAITING_PAYMENT"], PurchaseStatus::WaitingPayment),
    ] {
        for spelling in spellings {
            let told = PurchaseStatus::from_wire(spelling);
            assert_eq!(told, Reported::Known(status), "{spelling}");
        }
    }
}

#[test]
fn events_are_known_in_the_sellers_words_and_in_ours() {
    for (word, kind) in [
        ("PURCHASE_OUT_OF_SHOPPING_CART", EventKind::CartLeft),
        ("PURCHASE_BILLET_PRINTED", EventKind::BilletPrinted),
        ("PURCHASE_DELAYED", EventKind::Delayed),
        ("PURCHASE_EXPIRED", EventKind::Expired),
        ("PURCHASE_CANCELED", EventKind::Cancelled),
        ("PURCHASE_CANCELLED", EventKind::Cancelled),
        ("PURCHASE_APPROVED", EventKind::Approved),
        ("PURCHASE_COMPLETE", EventKind::Completed),
        ("PURCHASE_COMPLETED", EventKind::Completed),
        ("PURCHASE_PROTEST", EventKind::Protested),
        ("PURCHASE_REFUNDED", EventKind::Refunded),
        ("PURCHASE_CHARGEBACK", EventKind::ChargedBack),
        (
            "SUBSCRIPTION_CANCELLATION",
            EventKind::SubscriptionCancelled,
        ),
        ("SWITCH_PLAN", EventKind::PlanSwitched),
        (
            "UPDATE_SUBSCRIPTION_CHARGE_DATE",
            EventKind::ChargeDateMoved,
        ),
        ("CLUB_FIRST_ACCESS", EventKind::FirstAccess),
        ("CLUB_MODULE_COMPLETED", EventKind::ModuleCompleted),
    ] {
        assert_eq!(EventKind::from_wire(word), Reported::Known(kind), "{word}");
        assert_eq!(EventKind::from_wire(kind.id()), Reported::Known(kind));
    }
}

#[test]
fn both_spellings_of_a_subscription_cancelled_by_its_seller_are_one() {
    // 8.2
    for word in ["CANCELLED_BY_SELLER", "CANCELED_BY_VENDOR"] {
        let told = ReportedSubscription::from_wire(word);
        assert_eq!(told.known(), Some(ReportedSubscription::CancelledBySeller));
    }
    let told = ReportedSubscription::from_wire("DELAYED");
    assert_eq!(told.known(), Some(ReportedSubscription::Overdue));
}

proptest! {
    #[test]
    fn a_word_that_nobody_knows_is_kept_as_it_came(word in "\\PC{0,20}") {
        match PurchaseStatus::from_wire(&word) {
            Reported::Known(status) => prop_assert!(PurchaseStatus::ALL.contains(&status)),
            Reported::Unknown(kept) => prop_assert_eq!(kept, word.clone()),
        }
        if let Reported::Unknown(kept) = EventKind::from_wire(&word) {
            prop_assert_eq!(kept, word.clone());
        }
        if let Reported::Unknown(kept) = ReportedSubscription::from_wire(&word) {
            prop_assert_eq!(kept, word);
        }
    }
}
