//! Erasures: a member is taken out of everything that an account keeps of him, for good (members.md edge 29, property 18).

mod api;
mod erase;
mod known;
mod traces;
mod web;

pub use api::Docs;
pub use erase::{
    Erasing, Foreseen, Login, MemberErased, erase, erase_for, erase_within, foresee, may_be_erased,
    typed,
};
pub use known::{SaleCode, erased_since, sold_to_erased, wanted_no_messages, was_his};
pub use traces::Traces;
pub use web::link;

use crate::doors::Doors;

/// The doors of erasures.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
