//! The members of a whole area, listed and filtered (MA-01, MA-04, MA-10).

mod api;
mod list;
mod sort;
mod web;

pub use api::Docs;
pub use list::{Enrolled, Row, list, products, statement};
pub use sort::{Sort, SortKey};

use crate::doors::Doors;

/// The doors of the list.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
