//! One payment: many reports folded into where it stands (7.1).

use std::collections::BTreeSet;

use super::event::PurchaseEvent;
use super::wire::{EventKind, PurchaseStatus};
use crate::Moment;
use crate::named::named;

named! {
    /// Where a payment stands.
    #[derive(PartialOrd, Ord)]
    pub enum TransactionState {
        /// The money is awaited.
        Pending = "pending",
        /// The money came.
        Paid = "paid",
        /// The buyer asks for it back.
        Disputed = "disputed",
        /// The time to pay passed.
        Expired = "expired",
        /// It was cancelled.
        Cancelled = "cancelled",
        /// The money went back.
        Refunded = "refunded",
        /// The bank took it back.
        ChargedBack = "charged_back",
    }
}

impl TransactionState {
    /// The money is here.
    pub const fn is_paid(self) -> bool {
        matches!(self, Self::Paid | Self::Disputed)
    }

    /// The money went back, one way or the other; nothing but a person undoes that.
    pub const fn is_returned(self) -> bool {
        matches!(self, Self::Refunded | Self::ChargedBack)
    }
}

/// When a purchase opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Opening {
    /// As soon as it is paid.
    #[default]
    AtOnce,
    /// A pre-order: then.
    At(Moment),
    /// A pre-order without a date: not before another report says so.
    NotYet,
}

/// A payment, as all the reports about it tell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Transaction {
    /// Where it stands.
    pub state: TransactionState,
    /// It was paid again after the money went back; a person has to look (edge 10).
    pub needs_review: bool,
    /// Some of the money went back; a person decides what that means.
    pub partly_refunded: bool,
    /// How much went back, if it was told.
    pub returned_amount: Option<i64>,
    /// It can no longer be asked back.
    pub warranty_over: bool,
    /// Until when it can be asked back.
    pub warranty_until: Option<Moment>,
    /// When the money came.
    pub approved_at: Option<Moment>,
    /// When the first report of the money was made.
    pub paid_told_at: Option<Moment>,
    /// When the first report of the money going back was made.
    pub returned_told_at: Option<Moment>,
    /// When the first report of a late payment was made.
    pub late_told_at: Option<Moment>,
    /// The next charge, as told with the money.
    pub next_charge_at: Option<Moment>,
    /// When it opens.
    pub opens: Opening,
    /// Which charge of a subscription it is.
    pub recurrence: Option<u32>,
    /// The purchase that it was added to.
    pub parent: Option<String>,
    /// What it was sold by.
    pub offer: Option<String>,
    /// The plan of a subscription.
    pub plan: Option<String>,
    /// Reports whose status says another thing than their name.
    pub contradictions: Vec<String>,
}

/// What a report says about the payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Awaited,
    Late,
    TimeOver,
    Cancelled,
    Paid,
    Final,
    Disputed,
    PartlyReturned,
    Returned,
    TakenBack,
}

/// The reports about one payment in, where it stands out: the same for every order and number of deliveries (7.1).
///
/// Nothing when no report is about the payment itself.
pub fn fold_transaction(events: &[PurchaseEvent]) -> Option<Transaction> {
    let mut folded: Option<Transaction> = None;
    for event in in_order(events) {
        let Some(said) = said_by(event) else { continue };
        let before = folded.as_ref().map(|it| it.state);
        let transaction = folded.get_or_insert_with(begun);
        transaction.state = next(before, said);
        note(transaction, before, event, said);
    }
    folded
}

/// By the sender's date, then rank, then id; a repeated id is one report.
fn in_order(events: &[PurchaseEvent]) -> Vec<&PurchaseEvent> {
    let mut events: Vec<&PurchaseEvent> = events.iter().collect();
    events.sort_by(|a, b| {
        let key = |it: &PurchaseEvent| (it.created_at, rank(it.kind));
        key(a).cmp(&key(b)).then(a.cmp(b))
    });
    let mut seen = BTreeSet::new();
    events.retain(|it| seen.insert(&it.id));
    events
}

/// What comes after what when two reports bear the same date.
const fn rank(kind: EventKind) -> u8 {
    match kind {
        EventKind::BilletPrinted => 1,
        EventKind::Delayed => 2,
        EventKind::Expired | EventKind::Cancelled => 3,
        EventKind::Approved => 4,
        EventKind::Completed => 5,
        EventKind::Protested => 6,
        EventKind::Refunded => 7,
        EventKind::ChargedBack => 8,
        _ => 0,
    }
}

/// The name of the event wins over the status beside it, save for a partial refund, which any event may carry (8.3).
fn said_by(event: &PurchaseEvent) -> Option<Said> {
    said(event.kind, event.status())
}

pub(super) fn said(kind: EventKind, status: Option<PurchaseStatus>) -> Option<Said> {
    let by_name = match kind {
        EventKind::BilletPrinted => Said::Awaited,
        EventKind::Delayed => Said::Late,
        EventKind::Expired => Said::TimeOver,
        EventKind::Cancelled => Said::Cancelled,
        EventKind::Approved => Said::Paid,
        EventKind::Completed => Said::Final,
        EventKind::Protested => Said::Disputed,
        EventKind::Refunded => Said::Returned,
        EventKind::ChargedBack => Said::TakenBack,
        _ => return None,
    };
    let partly = status == Some(PurchaseStatus::PartiallyRefunded);
    Some(if partly {
        Said::PartlyReturned
    } else {
        by_name
    })
}

/// The whole table of 7.1. What has gone back stays back; what is paid is not made unpaid by a late reminder.
const fn next(before: Option<TransactionState>, said: Said) -> TransactionState {
    use TransactionState::{Cancelled, ChargedBack, Disputed, Expired, Paid, Pending, Refunded};
    match (before, said) {
        (Some(ChargedBack), _) | (_, Said::TakenBack) => ChargedBack,
        (Some(Refunded), _) | (_, Said::Returned) => Refunded,
        (Some(Disputed), Said::PartlyReturned) => Disputed,
        (_, Said::Paid | Said::PartlyReturned) => Paid,
        (_, Said::Cancelled) | (Some(Cancelled), _) => Cancelled,
        (Some(Expired), _) => Expired,
        (_, Said::Disputed) => Disputed,
        (_, Said::Final) => Paid,
        (Some(kept @ (Paid | Disputed)), _) => kept,
        (_, Said::TimeOver) => Expired,
        (_, Said::Awaited | Said::Late) => Pending,
    }
}

fn begun() -> Transaction {
    Transaction {
        state: TransactionState::Pending,
        needs_review: false,
        partly_refunded: false,
        returned_amount: None,
        warranty_over: false,
        warranty_until: None,
        approved_at: None,
        paid_told_at: None,
        returned_told_at: None,
        late_told_at: None,
        next_charge_at: None,
        opens: Opening::NotYet,
        recurrence: None,
        parent: None,
        offer: None,
        plan: None,
        contradictions: Vec::new(),
    }
}

/// Everything besides the state. The first report of a thing counts: a repeated one brings back nothing old.
fn note(it: &mut Transaction, before: Option<TransactionState>, event: &PurchaseEvent, said: Said) {
    let told_at = Some(event.created_at);
    match said {
        Said::Paid | Said::Final | Said::Disputed | Said::PartlyReturned => {
            // Only the money itself opens a pre-order; all that is said later speaks of money that came before.
            if said == Said::Paid || it.paid_told_at.is_none() {
                it.opens = reopened(it.opens, opening(event));
            }
            it.paid_told_at = it.paid_told_at.or(told_at);
            it.next_charge_at = it.next_charge_at.or(event.next_charge_at);
        }
        Said::Late => it.late_told_at = it.late_told_at.or(told_at),
        Said::Returned | Said::TakenBack => {
            it.returned_told_at = it.returned_told_at.or(told_at);
        }
        _ => {}
    }
    if said == Said::PartlyReturned {
        it.partly_refunded = true;
        it.returned_amount = event.amount.or(it.returned_amount);
    }
    it.needs_review |= said == Said::Paid && before.is_some_and(TransactionState::is_returned);
    it.warranty_over |= said == Said::Final;
    it.approved_at = it.approved_at.or(event.approved_at);
    it.warranty_until = event.warranty_until.or(it.warranty_until);
    it.recurrence = it.recurrence.or(event.recurrence);
    it.parent = it.parent.take().or_else(|| event.parent.clone());
    it.offer = it.offer.take().or_else(|| event.offer.clone());
    it.plan = it.plan.take().or_else(|| event.plan.clone());
    if contradicts(event) {
        it.contradictions.push(event.id.clone());
    }
}

/// A pre-order opens at its release; everything else with the money.
fn opening(event: &PurchaseEvent) -> Opening {
    match (event.status(), event.release_at) {
        (Some(PurchaseStatus::PreOrder), Some(release)) => Opening::At(release),
        (Some(PurchaseStatus::PreOrder), None) => Opening::NotYet,
        _ => Opening::AtOnce,
    }
}

/// What was open stays open; a newer release date takes the place of an older one.
const fn reopened(before: Opening, told: Opening) -> Opening {
    match (before, told) {
        (Opening::AtOnce, _) | (_, Opening::NotYet) => before,
        (_, told) => told,
    }
}

/// Whether the status says another thing than the name of the event (8.3).
fn contradicts(event: &PurchaseEvent) -> bool {
    use PurchaseStatus as Status;
    let Some(status) = event.status() else {
        return false;
    };
    let fits: &[PurchaseStatus] = match event.kind {
        EventKind::BilletPrinted => &[
            Status::PrintedBillet,
            Status::WaitingPayment,
            Status::Started,
            Status::Processing,
            Status::UnderAnalysis,
        ],
        EventKind::Delayed => &[Status::Overdue, Status::NoFunds, Status::WaitingPayment],
        EventKind::Expired => &[Status::Expired],
        EventKind::Cancelled => &[Status::Cancelled, Status::Blocked, Status::NoFunds],
        EventKind::Approved => &[Status::Approved, Status::Complete, Status::PreOrder],
        EventKind::Completed => &[Status::Complete, Status::Approved],
        EventKind::Protested => &[Status::Protested],
        EventKind::Refunded => &[Status::Refunded],
        EventKind::ChargedBack => &[Status::Chargeback],
        _ => return false,
    };
    status != Status::PartiallyRefunded && !fits.contains(&status)
}
