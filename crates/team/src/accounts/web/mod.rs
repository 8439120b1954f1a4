//! The pages of accounts.

mod centers;
mod close;
mod home;
mod open;
mod settings;
mod takeover;
mod transfer;

use crate::doors::Doors;

pub(super) fn doors() -> Doors {
    centers::doors()
        .and(open::doors())
        .and(home::doors())
        .and(settings::doors())
        .and(close::doors())
        .and(transfer::doors())
        .and(takeover::doors())
}
