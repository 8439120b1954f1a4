//! The pages of bulk work.

use crate::doors::Doors;

pub(super) fn doors() -> Doors {
    Doors::default()
}
