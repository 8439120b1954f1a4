//! Segments: one language in which people are picked out, compiled to one condition, and saved under names (MA-19 to MA-22).

mod api;
mod ask;
mod compile;
mod erase_person;
mod explain;
mod json;
mod people;
mod person;
mod place;
mod save;
mod shelf;
mod store;
pub mod web;
mod wrong;

pub use api::Docs;
pub use ask::{Chosen, asked, broken, builtins, people, people_at, read, written};
pub use erase_person::erase_person;
pub use explain::explain;
pub use json::{read_for as read_json, write as write_json};
pub use people::{FOLDING, Narrowed, People, Picked, must_search};
pub use person::person;
pub use place::Place;
pub use save::{NAME_MAX, Wanted, change_segment, delete_segment, save_segment};
pub use shelf::Shelf;
pub use store::Segment;

use clavero_rules::SegmentId;

use crate::{Result, doors::Doors, work::Scope};

/// The segments saved in a place, by name.
pub async fn list(scope: &mut Scope, place: &Place) -> Result<Vec<Segment>> {
    store::all(scope, place).await
}

/// The segment of this id in a place.
pub async fn find(scope: &mut Scope, place: &Place, id: SegmentId) -> Result<Segment> {
    store::find(scope, place, id).await
}

/// The doors of segments.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
