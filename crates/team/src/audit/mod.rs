//! The activity log: what happened, who did it and by which right; it can be verified, and people can be forgotten.

mod anchors;
mod api;
mod checkpoint;
mod details;
mod entry;
mod export;
mod filter;
mod forget;
mod list;
mod store;
mod telling;
mod told;
mod verdict;
mod verify;
mod view;
mod web;

pub use anchors::anchor_file;
pub use api::Docs;
pub use checkpoint::checkpoint;
pub use forget::{forget, forget_in_account};
pub use telling::sentence_key;
pub use verdict::{Fault, FaultKind, Range, Verdict};
pub use verify::verify;

use crate::{App, Result, doors::Doors};

/// The doors of the activity log.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}

/// Checks the chain of this server against the anchors that it keeps itself, if it has any yet.
pub async fn verify_here(app: &App) -> Result<Verdict> {
    let anchors = anchor_file(&app.settings);
    verify(&app.db, anchors.exists().then_some(anchors.as_path())).await
}
