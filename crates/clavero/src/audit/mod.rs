//! The activity log: what happened, who did it and by which right; it can be verified, and people can be forgotten.

mod anchors;
pub mod chain;
mod checkpoint;
mod forget;
pub mod people;
mod verdict;
mod verify;

pub use anchors::anchor_file;
pub use checkpoint::checkpoint;
pub use forget::forget;
pub use verdict::{Fault, FaultKind, Range, Verdict};
pub use verify::verify;

use crate::doors::Doors;

/// The doors of the activity log.
pub fn doors() -> Doors {
    Doors::default()
}
