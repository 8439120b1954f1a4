//! People: one login each, their own account that nobody else reaches, and their electronic signature.

mod attempts;
mod claim;
mod draft;
mod happened;
mod passwords;
mod sign_in;
mod sign_out;
pub mod signature;
mod store;
mod web;

pub use claim::claim;
pub use draft::Draft;

pub use crate::address::Address;
use crate::doors::Doors;

/// The doors of people.
pub fn doors() -> Doors {
    web::doors()
}
