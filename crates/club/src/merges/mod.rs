//! Merges: two members of an area turn out to be one person, and one of them takes the other in, for good (edge 13).

mod api;
mod foresee;
mod merge;
mod rows;
mod web;

pub use api::Docs;
pub use foresee::{Foreseen, foresee};
pub use merge::{Seen, merge, merge_for};
pub use web::{between, link};

use crate::doors::Doors;

/// The doors of merges.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
