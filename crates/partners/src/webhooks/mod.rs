//! Outgoing webhooks: other systems are told what happened, signed as Standard Webhooks says (members.md 8.6).

mod add_webhook;
mod api;
mod change_webhook;
mod deliver;
mod deliveries;
mod given_up;
mod list;
mod post;
mod replace_secret;
mod store;
mod web;
mod webhook;

pub use add_webhook::{Added, add_webhook};
pub use api::Docs;
pub use change_webhook::{change_webhook, delete_webhook};
pub use deliver::{deliver_due, run, sweep};
pub use deliveries::{again, send_test};
pub use list::{list, show};
pub use replace_secret::replace_secret;
pub use webhook::{Delivery, State, Wanted, Webhook};

pub use crate::signing::sign;

use crate::doors::Doors;

/// The doors of webhooks.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
