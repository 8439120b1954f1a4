//! API keys: what other programs call with, each with a part of what its maker may do (platform.md 3, R3e).

mod api;
mod create_key;
mod key;
mod list;
mod replace_key;
mod revoke_key;
mod store;
mod wanted;
mod web;

pub use api::Docs;
pub use create_key::{Made, create_key};
pub use key::ApiKey;
pub use list::{count, list};
pub use replace_key::{Replace, replace_key};
pub use revoke_key::revoke_key;
pub use wanted::Wanted;

use crate::doors::Doors;

/// The doors of API keys.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
