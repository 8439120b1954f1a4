//! People: one login each, their own account that nobody else reaches, and their electronic signature.

mod attempts;
mod change_email;
mod claim;
mod draft;
mod forget;
mod happened;
mod letters;
mod magic;
mod passwords;
mod reset;
mod sign_in;
mod sign_out;
mod sign_up;
pub mod signature;
mod store;
mod tickets;
mod verify;
mod web;

pub use claim::claim;
pub use draft::Draft;

pub use crate::address::Address;
use crate::doors::Doors;

/// The doors of people.
pub fn doors() -> Doors {
    web::doors()
}
