//! Acting in another's account: entering, the visit, leaving, and being put out.

mod end;
mod enter;
mod leave;
mod store;
mod web;

pub use end::{end_all_visits, end_visits};
pub use enter::enter;
pub use leave::leave;
pub use store::goes_on_since;

use crate::doors::Doors;

/// The doors of acting.
pub fn doors() -> Doors {
    web::doors()
}
