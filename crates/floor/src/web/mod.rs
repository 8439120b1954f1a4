//! Pages: the frame around them, forms, and how an answer is dressed.

mod answer;
mod assets;
mod extract;
pub mod face;
mod form;
mod health;
pub mod menu;
mod metrics;
mod problem;
mod shell;
mod sign;
mod typed;

pub use answer::{Answer, Flash, Go, is_own, page, page_with};
pub use assets::asset_url;
pub use extract::{Ask, At, is_json};
pub use form::Form;
pub use metrics::Answered;
pub use problem::broken;
pub use shell::{Bar, Hinted, Safe, Shell, ShellAccount, ShellUser, permission_key};
pub use sign::Sign;

/// The doors that belong to no feature.
pub fn doors() -> crate::doors::Doors {
    assets::doors().and(health::doors()).and(metrics::doors())
}
