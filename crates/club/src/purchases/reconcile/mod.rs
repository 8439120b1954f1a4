//! Reconciling: asking the seller’s system every hour which sales there were, because a report that was lost is told by
//! nobody (edge 36). What is missing goes the way of every report.

mod api;
mod asking;
mod found;
mod keys;
mod look;
mod store;
mod web;
mod worker;

pub use api::Docs;
pub use keys::{Keys, forget_keys, keep_keys};
pub use store::{Failure, Reconcile, list, of_area};
pub use worker::{ask, reconcile_due, reconcile_now, work};

use crate::doors::Doors;

pub(super) fn doors() -> Doors {
    web::doors().and(api::doors())
}
