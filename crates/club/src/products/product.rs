//! A product as stored.

use clavero_rules::{
    AreaId, Moment, ProductId,
    products::{AccessPolicy, ProductKind, ProductStatus},
    purchases::{AfterLastCycle, OnChargeback, OnDispute},
};

use crate::db::record;

record! {
    /// What is sold or given in an area.
    #[derive(Debug, Clone)]
    pub struct Product {
        /// Its identifier.
        pub id: ProductId,
        /// The area that holds it.
        pub area_id: AreaId,
        /// What it is, for ever.
        pub kind: ProductKind,
        /// As written.
        pub name: String,
        /// Where it stands.
        pub state: ProductStatus,
        /// How many days access lasts from its start; for ever, if none.
        pub access_days: Option<i64>,
        /// What happens after the last charge of a subscription (7.2).
        pub after_last_cycle: AfterLastCycle,
        /// How many days a due payment is waited for (7.2).
        pub overdue_grace_days: i64,
        /// What happens when a bank takes a payment back.
        pub on_chargeback: OnChargeback,
        /// What happens while a refund is being asked for (7.1).
        pub on_dispute: OnDispute,
        /// How many pages a week it expects of somebody who takes part (3.6).
        pub pages_per_week: i64,
        /// Whether seats beyond the buyer’s own are sold.
        pub plus_enabled: bool,
        /// Whether earlier buyers of a bundle get what is put into it later (edge 16).
        pub bundle_adds_later: bool,
        /// Whether the team counts among its people.
        pub team_included: bool,
        /// When an event begins.
        pub starts_at: Option<Moment>,
        /// When it was made.
        pub created_at: Moment,
        /// Grows with each change.
        pub version: i64,
    }
}

impl Product {
    /// Its access duration today.
    pub fn policy(&self) -> AccessPolicy {
        AccessPolicy {
            days: self.access_days.and_then(|days| u32::try_from(days).ok()),
        }
    }

    /// How many pages a week it expects.
    pub fn expects(&self) -> u32 {
        u32::try_from(self.pages_per_week).unwrap_or_default()
    }
}
