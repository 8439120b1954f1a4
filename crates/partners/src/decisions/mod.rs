//! Decisions on request: OpenID AuthZEN 1.0, answered by the same law as our own doors (7.1).

mod api;
mod ask;
mod batch;
mod discovery;
mod facts;
mod search;
mod signed;
mod store;
mod told;
mod wire;

pub use api::Docs;

use crate::doors::Doors;

/// The doors at which other systems ask.
pub fn doors() -> Doors {
    api::doors().and(discovery::doors())
}
