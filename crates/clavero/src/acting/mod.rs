//! Acting in another's account: entering, the visit, leaving, and being put out.

use crate::doors::Doors;

/// The doors of acting.
pub fn doors() -> Doors {
    Doors::default()
}
