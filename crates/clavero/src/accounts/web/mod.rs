//! The pages of accounts.

mod centers;
mod home;
mod open;
mod settings;

use crate::doors::Doors;

pub(super) fn doors() -> Doors {
    centers::doors()
        .and(open::doors())
        .and(home::doors())
        .and(settings::doors())
}
