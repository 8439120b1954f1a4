//! Exports: the people whom a filter picks, taken along as a file that a spreadsheet opens or a program reads (MA-24).

mod api;
mod columns;
mod export;
mod file;
mod store;
mod wanted;
mod web;

pub use api::Docs;
pub use columns::{MemberColumn, UserColumn};
pub use export::{export, export_for};
pub use file::{FLAVOUR, File};
pub use wanted::Wanted;
pub use web::link;
pub(crate) use web::people_key;

use crate::doors::Doors;

/// What the one grant that files make is known by (import, edge 4).
pub const BY_FILE: &str = "file";

/// The doors of exports.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
