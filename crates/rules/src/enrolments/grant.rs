//! A grant: one reason for access to a product, with a start and an end (3.1).

use crate::named::named;
use crate::{GrantId, Moment};

named! {
    /// Why a grant was made.
    #[derive(PartialOrd, Ord)]
    pub enum GrantSource {
        /// A payment.
        Purchase = "purchase",
        /// Payments that recur.
        Subscription = "subscription",
        /// A bundle that holds the product.
        Bundle = "bundle",
        /// A file of people.
        Import = "import",
        /// A person of the team, by hand.
        Manual = "manual",
        /// A product that costs nothing.
        Free = "free",
        /// A seat that somebody else bought along with his own.
        Plus = "plus",
        /// A reward.
        Reward = "reward",
        /// A ticket to an event.
        Ticket = "ticket",
        /// Work in the product.
        Staff = "staff",
    }
}

impl GrantSource {
    /// Whether somebody paid for it; whoever ever had one is never removed.
    pub const fn is_bought(self) -> bool {
        matches!(
            self,
            Self::Purchase | Self::Subscription | Self::Bundle | Self::Ticket
        )
    }
}

named! {
    /// Why a grant is over.
    #[derive(PartialOrd, Ord)]
    pub enum EndedReason {
        /// Its time passed.
        Expired = "expired",
        /// The money went back.
        Refunded = "refunded",
        /// The bank took the money back.
        ChargedBack = "charged_back",
        /// It was cancelled.
        Cancelled = "cancelled",
        /// A person took it away.
        Removed = "removed",
        /// The person whose seat it was has no access any more.
        HolderEnded = "holder_ended",
    }
}

/// Where a grant stands by itself, whatever the time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GrantState {
    /// Opens the product between its start and its end.
    Live,
    /// Waits for a payment.
    Suspended,
    /// Over, and why.
    Ended(EndedReason),
}

impl GrantState {
    /// The permanent name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Suspended => "suspended",
            Self::Ended(_) => "ended",
        }
    }

    /// Why it is over, if it is.
    pub const fn ended_reason(self) -> Option<EndedReason> {
        match self {
            Self::Ended(reason) => Some(reason),
            Self::Live | Self::Suspended => None,
        }
    }

    /// The state of that name. An ended one without a reason, or another with one, is none.
    pub fn from_id(id: &str, reason: Option<EndedReason>) -> Option<Self> {
        match (id, reason) {
            ("live", None) => Some(Self::Live),
            ("suspended", None) => Some(Self::Suspended),
            ("ended", Some(reason)) => Some(Self::Ended(reason)),
            _ => None,
        }
    }
}

/// One reason for access to a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Grant {
    /// Which one it is.
    pub id: GrantId,
    /// Why it was made.
    pub source: GrantSource,
    /// Where it stands.
    pub state: GrantState,
    /// When it opens.
    pub starts_at: Moment,
    /// When it ends by itself: the first moment without access.
    pub ends_at: Option<Moment>,
    /// When the payment was approved, or the purchase date that an import told.
    pub bought_at: Option<Moment>,
}

impl Grant {
    /// Opens the product now.
    pub fn is_live(&self, now: Moment) -> bool {
        self.state == GrantState::Live && self.starts_at <= now && !self.is_past_its_end(now)
    }

    /// Would open the product, were it paid for.
    pub fn awaits_payment(&self, _now: Moment) -> bool {
        self.state == GrantState::Suspended
    }

    /// Opens later. What was refunded before its start never opens.
    pub fn lies_ahead(&self, now: Moment) -> bool {
        self.state == GrantState::Live && self.starts_at > now
    }

    /// Was open, and its time is over.
    pub fn ended_by_time(&self, now: Moment) -> bool {
        match self.state {
            GrantState::Live => self.starts_at <= now && self.is_past_its_end(now),
            GrantState::Suspended => false,
            GrantState::Ended(reason) => reason == EndedReason::Expired,
        }
    }

    fn is_past_its_end(&self, now: Moment) -> bool {
        self.ends_at.is_some_and(|end| end <= now)
    }
}
