//! The words of sellers' systems, in every spelling that was seen, as words of ours (8.2).

use crate::named::named;

/// A word that was reported: one that we know, or as it was.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reported<T> {
    /// Known to us.
    Known(T),
    /// Kept as it came, and acted upon by nobody.
    Unknown(String),
}

impl<T: Copy> Reported<T> {
    /// The word, if we know it.
    pub const fn known(&self) -> Option<T> {
        match self {
            Self::Known(word) => Some(*word),
            Self::Unknown(_) => None,
        }
    }
}

named! {
    /// What happened. Sellers other than Hotmart may say it in our words (section 9).
    #[derive(PartialOrd, Ord)]
    pub enum EventKind {
        /// Somebody left without buying. It has to do with no access.
        CartLeft = "purchase.cart_left",
        /// A payment slip was printed.
        BilletPrinted = "purchase.billet_printed",
        /// A payment is late.
        Delayed = "purchase.delayed",
        /// The time to pay passed.
        Expired = "purchase.expired",
        /// The purchase was cancelled.
        Cancelled = "purchase.cancelled",
        /// The money came.
        Approved = "purchase.approved",
        /// The time to ask for the money back passed.
        Completed = "purchase.completed",
        /// The buyer asks for the money back.
        Protested = "purchase.protested",
        /// The money went back.
        Refunded = "purchase.refunded",
        /// The bank took the money back.
        ChargedBack = "purchase.charged_back",
        /// A subscription was cancelled.
        SubscriptionCancelled = "subscription.cancelled",
        /// A subscriber chose another plan.
        PlanSwitched = "subscription.plan_switched",
        /// The day of the next charge moved.
        ChargeDateMoved = "subscription.charge_date_moved",
        /// A member opened a product for the first time.
        FirstAccess = "club.first_access",
        /// A member completed a module.
        ModuleCompleted = "club.module_completed",
    }
}

named! {
    /// Where a purchase stands in the words of the seller's system.
    #[derive(PartialOrd, Ord)]
    pub enum PurchaseStatus {
        /// The money came.
        Approved = "approved",
        /// The seller's system stopped it.
        Blocked = "blocked",
        /// It was cancelled.
        Cancelled = "cancelled",
        /// The bank took the money back.
        Chargeback = "chargeback",
        /// The time to ask for the money back passed.
        Complete = "complete",
        /// The time to pay passed.
        Expired = "expired",
        /// There was not enough money.
        NoFunds = "no_funds",
        /// The payment is late.
        Overdue = "overdue",
        /// Some of the money went back.
        PartiallyRefunded = "partially_refunded",
        /// It was paid for before it exists.
        PreOrder = "pre_order",
        /// A payment slip was printed.
        PrintedBillet = "printed_billet",
        /// The payment is under way.
        Processing = "processing_transaction",
        /// The buyer asks for the money back.
        Protested = "protested",
        /// The money went back.
        Refunded = "refunded",
        /// It was begun.
        Started = "started",
        /// Somebody looks into it.
        UnderAnalysis = "under_analysis",
        /// The money is awaited.
        WaitingPayment = "waiting_payment",
    }
}

named! {
    /// Where a subscription stands in the words of the seller's system.
    #[derive(PartialOrd, Ord)]
    pub enum ReportedSubscription {
        /// Begun, and not paid yet.
        Started = "started",
        /// Paid.
        Active = "active",
        /// Not in use.
        Inactive = "inactive",
        /// A payment is late.
        Overdue = "overdue",
        /// Cancelled by the subscriber.
        CancelledByCustomer = "cancelled_by_customer",
        /// Cancelled by the seller.
        CancelledBySeller = "cancelled_by_seller",
        /// Cancelled by the seller's system.
        CancelledByAdmin = "cancelled_by_admin",
        /// Its last cycle passed.
        Expired = "expired",
    }
}

impl EventKind {
    /// The event that a word means, in Hotmart's spelling or in ours.
    pub fn from_wire(text: &str) -> Reported<Self> {
        let ours = Self::from_id(text.trim());
        let theirs = || {
            Some(match plain(text).as_str() {
                "purchase_out_of_shopping_cart" => Self::CartLeft,
                "purchase_billet_printed" => Self::BilletPrinted,
                "purchase_delayed" => Self::Delayed,
                "purchase_expired" => Self::Expired,
                "purchase_cancelled" => Self::Cancelled,
                "purchase_approved" => Self::Approved,
                "purchase_complete" => Self::Completed,
                "purchase_protest" => Self::Protested,
                "purchase_refunded" => Self::Refunded,
                "purchase_chargeback" => Self::ChargedBack,
                "subscription_cancellation" => Self::SubscriptionCancelled,
                "switch_plan" => Self::PlanSwitched,
                "update_subscription_charge_date" => Self::ChargeDateMoved,
                "club_first_access" => Self::FirstAccess,
                "club_module_completed" => Self::ModuleCompleted,
                _ => return None,
            })
        };
        told(ours.or_else(theirs), text)
    }
}

impl PurchaseStatus {
    /// The status that a word means, in any spelling that was seen.
    pub fn from_wire(text: &str) -> Reported<Self> {
        let plain = plain(text);
        let spelled = || {
            Some(match plain.as_str() {
                "dispute" | "protest" => Self::Protested,
                "billet_printed" => Self::PrintedBillet,
                "delayed" => Self::Overdue,
                "under_analisys" => Self::UnderAnalysis,
                "charged_back" => Self::Chargeback,
                _ => return None,
            })
        };
        told(Self::from_id(&plain).or_else(spelled), text)
    }
}

impl ReportedSubscription {
    /// The status that a word means, in any spelling that was seen.
    pub fn from_wire(text: &str) -> Reported<Self> {
        let plain = plain(text);
        let spelled = || {
            Some(match plain.as_str() {
                "delayed" => Self::Overdue,
                "cancelled_by_vendor" => Self::CancelledBySeller,
                _ => return None,
            })
        };
        told(Self::from_id(&plain).or_else(spelled), text)
    }
}

fn told<T>(known: Option<T>, text: &str) -> Reported<T> {
    known.map_or_else(|| Reported::Unknown(text.to_owned()), Reported::Known)
}

/// A word without its accidents: case, blanks, and the spellings that differ by a letter everywhere they occur.
fn plain(text: &str) -> String {
    let lower = text.trim().to_ascii_lowercase().replace(['-', ' '], "_");
    let words = lower.split('_').map(|word| match word {
        "canceled" => "cancelled",
        "completed" if !lower.starts_with("club") => "complete",
        unchanged => unchanged,
    });
    words.collect::<Vec<_>>().join("_")
}
