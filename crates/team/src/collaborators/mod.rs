//! Collaborators: the people who work in an account that is not theirs, each with exactly one profile there.

mod admit;
mod api;
mod ask;
mod bring_back;
mod centers;
mod change_profile;
mod collaborator;
mod consequences;
mod erasure;
mod in_words;
mod known;
mod leave;
mod list;
mod ownership;
mod profile_moves;
mod reinstate;
mod remove;
mod review;
mod set_access_until;
mod show;
mod signed;
mod store;
mod suspend;
mod sweep;
mod telling;
mod through_partner;
mod told;
mod web;
mod who_can;
mod why;

pub use admit::{Newcomer, admit};
pub use api::Docs;
pub use ask::{AskedFor, ask};
pub use bring_back::{BringBack, bring_back, give_back};
pub use centers::{Center, centers_of};
pub use change_profile::{ChangeProfile, change_profile};
pub use collaborator::{Collaborator, standing_now};
pub use erasure::{erase_person, working_in};
pub use in_words::explain_in_words;
pub use known::{Known, addresses, known_by_address, known_by_user};
pub use leave::leave;
pub use list::{Search, Standing, list};
pub use ownership::{end_everybody, end_for_owner, everybody_here};
pub use profile_moves::{People, PersonOn, counts_by_profile, move_profile, on_profile};
pub use reinstate::{Reinstate, reinstate};
pub use remove::{Extent, remove};
pub use review::{Reviewed, access_review};
pub use set_access_until::{SetAccessUntil, set_access_until};
pub use show::{Deeds, chosen_profile, deeds, show, show_to_change};
pub use suspend::suspend;
pub use sweep::sweep;
pub use through_partner::{
    ThroughPartner, admit_through, end_through, extend_through, of_user, pause_through,
};
pub use who_can::{Asked, InOne, who_can, who_can_in_one};
pub use why::{Explained, explained};

use crate::doors::Doors;

/// The doors of collaborators.
pub fn doors() -> Doors {
    api::doors().and(web::doors())
}
