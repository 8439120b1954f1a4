//! Collaborators: the people who work in an account that is not theirs, each with exactly one profile there.

mod admit;
mod centers;
mod erasure;
mod known;

use clavero_rules::{Moment, access::MembershipState};

pub use admit::{Newcomer, admit};
pub use centers::{Center, centers_of};
pub use erasure::{erase_person, working_in};
pub use known::{Known, addresses, known_by_address, known_by_user};

mod profile_moves;

pub use profile_moves::{People, PersonOn, counts_by_profile, move_profile, on_profile};

use crate::doors::Doors;

/// The doors of collaborators.
pub fn doors() -> Doors {
    Doors::default()
}

/// Where an access stands at this moment: the end date decides at use, the label follows later (4.0, C9).
pub fn standing_now(state: MembershipState, until: Option<Moment>, now: Moment) -> MembershipState {
    match (state, until) {
        (MembershipState::Active | MembershipState::Suspended, Some(until)) if until <= now => {
            MembershipState::Expired
        }
        (state, _) => state,
    }
}
