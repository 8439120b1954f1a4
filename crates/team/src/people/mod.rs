//! People: one login each, their own account that nobody else reaches, and their electronic signature.

mod agent;
mod api;
mod arrive;
mod attempts;
mod change_email;
mod change_password;
mod claim;
mod draft;
mod erasure;
mod evenly;
mod forget;
mod former;
mod happened;
mod letters;
mod magic;
mod my_account;
mod operate;
mod passwords;
mod recover_signature;
mod reset;
mod sessions;
mod set_signature;
mod sign_in;
mod sign_out;
mod sign_up;
pub mod signature;
mod store;
mod tickets;
mod tries;
mod verify;
mod web;
pub mod zones;

pub use api::Docs;
pub use arrive::arrive;
pub use attempts::count as count_try;
pub use claim::{claim, is_claimed, prove};
pub use draft::Draft;
pub use erasure::sweep;
pub use forget::{forget_visitor, is_visitor, quotations};
pub use operate::{Login, add_login, disable_login, enable_login, list_logins, login_of};
pub use tries::{locked_until, wrong_tries};

pub use crate::address::Address;
use crate::doors::Doors;

/// The doors of people.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
