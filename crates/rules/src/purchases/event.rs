//! One report of a seller's system, with the spellings and shapes taken out of it.

use super::wire::{EventKind, PurchaseStatus, Reported, ReportedSubscription};
use crate::Moment;

/// A report about one payment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PurchaseEvent {
    /// The sender's id; a second delivery has the same.
    pub id: String,
    /// When the sender made it.
    pub created_at: Moment,
    /// What happened.
    pub kind: EventKind,
    /// Where the purchase stands, as told beside it.
    pub status: Option<Reported<PurchaseStatus>>,
    /// When the money came.
    pub approved_at: Option<Moment>,
    /// Until when it can be asked back.
    pub warranty_until: Option<Moment>,
    /// When a subscription is charged next.
    pub next_charge_at: Option<Moment>,
    /// When a pre-order opens.
    pub release_at: Option<Moment>,
    /// Which charge of a subscription it is.
    pub recurrence: Option<u32>,
    /// The purchase that this one was added to (edge 15).
    pub parent: Option<String>,
    /// What it was sold by.
    pub offer: Option<String>,
    /// The plan of a subscription.
    pub plan: Option<String>,
    /// How much it is about, in minor units.
    pub amount: Option<i64>,
}

impl PurchaseEvent {
    /// The status, if it is one that we know.
    pub fn status(&self) -> Option<PurchaseStatus> {
        self.status.as_ref().and_then(Reported::known)
    }
}

/// A report about a subscription that is about no payment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubscriptionEvent {
    /// When the sender made it.
    pub created_at: Moment,
    /// The sender's id.
    pub id: String,
    /// What happened.
    pub fact: SubscriptionFact,
    /// When it is charged next, as told beside it.
    pub next_charge_at: Option<Moment>,
}

/// What can happen to a subscription besides payments.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubscriptionFact {
    /// It was cancelled.
    Cancelled,
    /// Another plan holds from now on.
    PlanSwitched {
        /// The current one.
        plan: Option<String>,
        /// What it is sold by.
        offer: Option<String>,
    },
    /// The day of the next charge moved.
    ChargeDateMoved,
    /// Only its status was told.
    Told(ReportedSubscription),
}

/// A delivery that the seller's system sends to try the address out: kept and shown, never applied (edge 12).
pub fn is_test_delivery(product_id: &str, buyer_email: &str) -> bool {
    let email = buyer_email.trim().to_lowercase();
    let nobody = email.starts_with("testecomprador") && email.ends_with("@example.com");
    let id = product_id.trim();
    let no_product = !id.is_empty() && id.bytes().all(|it| it == b'0');
    nobody || no_product
}
