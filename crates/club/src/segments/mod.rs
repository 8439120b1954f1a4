//! Segments: one language in which people are picked out, compiled to one condition, and saved under names (MA-19 to MA-22).

mod compile;
mod json;
mod people;
mod person;
mod place;
mod shelf;
mod store;

pub use json::{read_for as read_json, write as write_json};
pub use people::{FOLDING, Narrowed, People};
pub use person::person;
pub use place::Place;
pub use shelf::Shelf;
pub use store::Segment;
