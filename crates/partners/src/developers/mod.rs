//! The page for developers of an account: where the documentation is, how to begin, and what is wired up already.

pub mod tabs;
mod web;

use crate::doors::Doors;

/// The doors of the page for developers.
pub fn doors() -> Doors {
    web::doors()
}
