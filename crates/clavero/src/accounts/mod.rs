//! accounts.

mod erasure;

pub use erasure::{erase_person, owned_in_use};

use crate::doors::Doors;

/// The doors.
pub fn doors() -> Doors {
    Doors::default()
}
