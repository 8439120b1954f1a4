//! The people of one product, listed, counted and filtered (MA-02, MA-18, MA-23).

mod list;
mod overview;
mod sort;

pub use list::{Row, list, statement};
pub use overview::overview;
pub use sort::{Sort, SortKey};
