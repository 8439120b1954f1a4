//! Connected apps: other systems that register their own kinds of things here and ask what people may do with them (7.1).

mod api;
mod change_app;
mod connect_app;
mod definition;
mod disconnect_app;
mod give_permissions;
mod list;
mod register;
mod store;
mod web;

pub use api::Docs;
pub use change_app::change_app;
pub use connect_app::connect_app;
pub use definition::{Definition, Wanted, json_of, value_of};
pub use disconnect_app::disconnect_app;
pub use give_permissions::{Give, give_permissions};
pub use list::{Connected, list, show};
pub use register::{Registration, Role, forget, register, registered};
pub use store::{Kind, Registered, candidates, grants_of, kind, known};

use crate::doors::Doors;

/// The doors of connected apps.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
