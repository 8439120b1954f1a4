//! Managed-MRR credit: what a partner earns for the clients that it actively services (5).

mod api;
mod close;
mod gather;
mod kinds;
mod ledger;
mod rates;
mod revenue;
mod sweep;
mod web;

pub use api::Docs;
pub use close::{Recomputed, close_month, correct, recompute};
pub use kinds::act_of;
pub use revenue::{Revenue, set_revenue};
pub use sweep::sweep;

use crate::doors::Doors;

/// The doors of credit.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
