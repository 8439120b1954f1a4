//! What nobody reported and was found by asking the seller's system: which reports a sale lacks, and when one that was
//! made up for it counts no longer (edge 36).

use super::event::{PurchaseEvent, SubscriptionEvent};
use super::transaction::said;
use super::wire::{EventKind, PurchaseStatus};
use crate::{Moment, Span};

/// What the id of a report begins with that nobody sent.
const FOUND: &str = "reconcile:";

/// A report that a sale lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lacking {
    /// What happened.
    pub kind: EventKind,
    /// Where the purchase stood then.
    pub status: PurchaseStatus,
    /// When it happened, as far as anybody can tell.
    pub dated: Dated,
}

/// When something happened that was found later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dated {
    /// When the money came.
    Paid,
    /// When it was ordered: a late payment is late from then on, and not from when somebody looked.
    Ordered,
    /// Nobody tells: not after it was looked at, and after everything that was told before.
    Looked,
}

/// The reports that say where a sale stands.
fn saying(status: PurchaseStatus) -> Vec<Lacking> {
    use Dated::{Looked, Ordered, Paid};
    use PurchaseStatus as Status;
    let it = |kind, status, dated| Lacking {
        kind,
        status,
        dated,
    };
    let money = it(EventKind::Approved, Status::Approved, Paid);
    match status {
        Status::Approved => vec![money],
        Status::PreOrder => vec![it(EventKind::Approved, status, Paid)],
        Status::Complete => vec![money, it(EventKind::Completed, status, Looked)],
        Status::Protested => vec![money, it(EventKind::Protested, status, Looked)],
        Status::PartiallyRefunded => vec![money, it(EventKind::Refunded, status, Looked)],
        Status::Refunded => vec![it(EventKind::Refunded, status, Looked)],
        Status::Chargeback => vec![it(EventKind::ChargedBack, status, Looked)],
        Status::Overdue | Status::NoFunds => vec![it(EventKind::Delayed, status, Ordered)],
        Status::Expired => vec![it(EventKind::Expired, status, Ordered)],
        Status::Cancelled | Status::Blocked => vec![it(EventKind::Cancelled, status, Looked)],
        Status::PrintedBillet
        | Status::Processing
        | Status::Started
        | Status::UnderAnalysis
        | Status::WaitingPayment => Vec::new(),
    }
}

/// The reports that are missing of a sale which stands so. What never came to anything is no news of an unknown sale.
pub fn lacking(status: PurchaseStatus, known: &[PurchaseEvent]) -> Vec<Lacking> {
    let came_to_nothing = matches!(
        status,
        PurchaseStatus::Cancelled | PurchaseStatus::Blocked | PurchaseStatus::Expired
    );
    if came_to_nothing && known.is_empty() {
        return Vec::new();
    }
    let is_known = |it: &Lacking| {
        let wanted = said(it.kind, Some(it.status));
        known.iter().any(|event| {
            let told = said(event.kind, event.status());
            // What the bank took back needs no word about going back besides.
            told == wanted
                || (it.kind == EventKind::Refunded && event.kind == EventKind::ChargedBack)
        })
    };
    saying(status)
        .into_iter()
        .filter(|it| !is_known(it))
        .collect()
}

/// The id of a report that was made up for a sale: the same whoever finds it, and however often.
pub fn found_id(code: &str, it: Lacking) -> String {
    match it.status {
        PurchaseStatus::PartiallyRefunded => format!("{FOUND}{code}:{}", it.status.id()),
        _ => format!("{FOUND}{code}:{}", it.kind.id()),
    }
}

/// The same for a cancelled subscription: once for each day that it is paid until.
pub fn found_cancellation_id(subscriber: &str, paid_through: Option<Moment>) -> String {
    let until = paid_through.map_or(0, |it| it.0.div_euclid(Span::days(1).0));
    let kind = EventKind::SubscriptionCancelled.id();
    format!("{FOUND}{subscriber}:{kind}:{until}")
}

/// Whether a report was made up for what was found.
pub fn is_found(id: &str) -> bool {
    id.starts_with(FOUND)
}

/// Whether the seller's system told the same itself: then only its own report counts, so that the end is the same as if
/// nobody had looked (property 1).
pub fn is_told<'a>(
    found: &PurchaseEvent,
    mut all: impl Iterator<Item = &'a PurchaseEvent>,
) -> bool {
    let what = said(found.kind, found.status());
    is_found(&found.id) && all.any(|it| !is_found(&it.id) && said(it.kind, it.status()) == what)
}

/// The same for a subscription: told at about the same paid day, it is the same.
pub fn is_fact_told<'a>(
    found: &SubscriptionEvent,
    mut all: impl Iterator<Item = &'a SubscriptionEvent>,
) -> bool {
    let day = |it: Option<Moment>| it.map_or(0, |it| it.0);
    is_found(&found.id)
        && all.any(|it| {
            let apart = day(it.next_charge_at).abs_diff(day(found.next_charge_at));
            !is_found(&it.id) && it.fact == found.fact && apart < Span::days(1).0.unsigned_abs()
        })
}
