//! A report as it is kept.

use clavero_rules::{
    AreaId, Moment, ReportId,
    purchases::{EventState, Provider},
};

use super::reading::{self, Report};
use crate::db::record;

record! {
    /// Something that a seller’s system told.
    #[derive(Clone, Debug)]
    pub struct Event {
        /// Its identifier here.
        pub id: ReportId,
        /// The area that it was told to.
        pub area_id: AreaId,
        /// Whose format it has.
        pub provider: Provider,
        /// Its identifier there.
        pub event_id: String,
        /// What happened: our word for it, or theirs where we have none.
        pub kind: String,
        /// When it happened, by the sender’s clock.
        pub occurred_at: Moment,
        /// When it came in.
        pub received_at: Moment,
        /// Where it stands.
        pub state: EventState,
        /// What is wrong with it; empty if nothing is.
        pub problem: String,
        /// Which payment it is about; empty if none.
        pub purchase_code: String,
        /// Which subscriber it is about; empty if none.
        pub subscriber_code: String,
        /// What the seller calls the product.
        pub product_ref: String,
        /// What the seller calls it before people.
        pub product_name: String,
        /// What was told.
        pub body: String,
        /// How often work on it went wrong.
        pub tries: i64,
        /// When it became part of a sale.
        pub applied_at: Option<Moment>,
    }
}

impl Event {
    /// The report, read.
    pub(super) fn report(&self) -> Report {
        let body = serde_json::from_str(&self.body).unwrap_or_default();
        reading::read(self.provider, &self.event_id, self.occurred_at, &body)
    }
}
