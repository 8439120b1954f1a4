//! Invitations: the offer to become a collaborator, from the letter to the answer.

mod answer;
mod api;
mod ask;
mod batch;
mod delivery;
mod erasure;
mod guests;
mod invite;
mod letters;
mod limits;
mod link;
mod list;
mod offer;
mod open;
mod profile_moves;
mod resend;
mod revoke;
mod send;
mod store;
mod sweep;
mod waiting;
mod web;
mod weigh;

pub use api::Docs;
pub use delivery::Delivery;
pub use erasure::erase_person;
pub use profile_moves::{Invited, InvitedTo, counts_by_profile, move_profile, on_profile};
pub use revoke::{open_of_inviter, revoke_of_inviter, supersede};
pub use sweep::sweep;
pub use waiting::{Waiting, waiting};

use crate::doors::Doors;

/// The doors of invitations.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
