//! Acting in another's account: entering, the visit, leaving, and being put out.

mod api;
mod end;
mod enter;
mod inside;
mod leave;
mod put_out;
mod store;
mod sweep;
mod watch;
mod web;

pub use api::Docs;
pub use end::{end_all_visits, end_visits};
pub use enter::enter;
pub use inside::{Visit, inside};
pub use leave::leave;
pub use put_out::{put_out, put_out_of};
pub use store::{goes_on_since, how_many_inside};
pub use sweep::sweep;

use crate::doors::Doors;

/// The doors of acting.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
