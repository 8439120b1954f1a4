//! The pages of people.

mod sign_in;

use crate::doors::Doors;

pub(super) fn doors() -> Doors {
    sign_in::doors()
}
