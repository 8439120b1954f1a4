//! Accounts: the businesses that people own, and the one place that shows a person all of them.

mod account;
mod api;
mod business;
mod change_account;
mod close_account;
mod erasure;
mod open_account;
mod slug;
mod store;
pub mod transfer;
mod web;

pub use account::Account;
pub use api::document;
pub use business::{Business, changed_fields};
pub use change_account::{Change, change_account};
pub use close_account::{Closing, check as check_closing, close_account};
pub use erasure::{erase_person, owned_in_use};
pub use open_account::{Opening, create, open_account, open_for};
pub use store::{Owned, list_all, owned_by};

use clavero_rules::UserId;

use crate::{Result, doors::Doors, work::Scope};

/// The account that the scope is about, with what only its owner may see of it.
pub async fn find(scope: &mut Scope) -> Result<Account> {
    store::find(scope).await
}

/// The name and the address of somebody a page of the account speaks of.
async fn person(scope: &mut Scope, user: UserId) -> Result<(String, String)> {
    let reader = store::reader(scope, user).await?;
    Ok((reader.name, reader.email))
}

/// The doors of accounts.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
