//! People: one login each, their own account that nobody else reaches, and their electronic signature.

mod draft;
pub mod signature;

pub use draft::Draft;

pub use crate::address::Address;
use crate::doors::Doors;

/// The doors of people.
pub fn doors() -> Doors {
    Doors::default()
}
