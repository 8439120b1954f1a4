//! profiles.

use crate::doors::Doors;

/// The doors.
pub fn doors() -> Doors {
    Doors::default()
}
