//! People: one login each, their own account that nobody else reaches, and their electronic signature.

mod address;
mod draft;
mod hasher;
pub mod signature;

pub use address::Address;
pub use draft::Draft;
pub use hasher::Hasher;

use crate::doors::Doors;

/// The doors of people.
pub fn doors() -> Doors {
    Doors::default()
}
