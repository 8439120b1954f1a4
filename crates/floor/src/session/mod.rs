//! Who is asking: from a cookie or a token to a person, from a person and an address to a right.

mod caller;
mod doorkeeper;
mod glance;
mod here;
pub mod key;
mod list;
pub mod roles;
pub mod standing;
mod token;
pub mod used;
pub mod visit;

pub use caller::{Caller, Face, Person};
pub use doorkeeper::{Anyone, Doorkeeper, Guarded, May, Member, Oneself, OwnerOnly};
pub use glance::Glance;
pub use here::{AccountCard, Here, VisitCard};
pub use key::KeyCard;
pub use list::{OpenSession, list};
pub use token::{
    SessionKind, cookie_name, end, end_all, end_cookie, found, open, passing_cookie, session_cookie,
};
