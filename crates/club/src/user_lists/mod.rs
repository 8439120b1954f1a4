//! The people of one product, listed, counted and filtered (MA-02, MA-18, MA-23).

mod api;
mod list;
mod names;
mod overview;
mod sort;
mod web;

pub use api::Docs;
pub(crate) use api::{InAll, Search};
pub use list::{Row, list, statement};
pub use overview::overview;
pub use sort::{Sort, SortKey};

use crate::doors::Doors;

/// The doors of the list.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
