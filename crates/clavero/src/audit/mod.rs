//! The activity log: what happened, who did it and by which right; it can be verified, and people can be forgotten.

pub mod chain;
mod forget;
pub mod people;

pub use forget::forget;

use crate::doors::Doors;

/// The doors of the activity log.
pub fn doors() -> Doors {
    Doors::default()
}
