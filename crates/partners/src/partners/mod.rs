//! The partner programme: agencies whose tagged employees work in the accounts of their clients (4.7, 4.8, 4.9).

mod activity;
mod address;
mod answer;
mod api;
mod assign;
mod cascade;
mod conflicts;
mod held;
mod keep;
mod lapse;
mod list;
mod people;
mod programme;
mod removal;
mod request;
mod sweep;
mod tag;
pub(crate) mod told;
mod web;

pub use activity::{Done, newest as newest_acts};
pub use answer::{Extending, Granting, decline_request, extend_access, grant_access};
pub use api::Docs;
pub use assign::{Pair, Wanted, assign, clients_named};
pub use conflicts::{Conflict, Taken, take_way_out};
pub use held::held_elsewhere;
pub use keep::{Keeping, Question, keep, let_go};
pub use list::{Employee, Pairing, Tie, employees, pairings, ties};
pub use people::programme;
pub use programme::{
    Confirming, Partner, confirm_partner, enrol, list_partners, move_to, prove_domain,
};
pub use removal::{
    delete_line, end_by_client, end_by_partner, remove_by_client, remove_by_partner,
};
pub use request::Request;
pub use sweep::sweep;
pub use tag::{foresee, tag_employee, untag_employee};
pub(crate) use web::Dash;

use crate::{doors::Doors, follow::Followers};

/// The doors of partners and of their clients.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}

/// What partners do when somebody's place in an account ends, or his address changes.
pub fn followers() -> Followers {
    Followers {
        after_end: &[cascade::after_end],
        before_address: &[address::before_change],
    }
}
