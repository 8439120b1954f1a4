//! Partners and other systems: employees who service clients, the credit for it, and decisions that others may ask for.

pub mod api_keys;
pub mod connected_apps;
pub mod decisions;
pub mod developers;
pub mod webhooks;

// The floor goes by the same names here as at home.
#[expect(unused_imports, reason = "features take from here what they need")]
use clavero_floor::{
    App, Error, Occasion, Result, Settings, address, api, chain, db, doors, error, jobs, letters,
    occasion, outgoing, session, settings, web, words, work,
};
use utoipa::OpenApi as _;

/// The doors of the partner programme and of other systems.
pub fn doors() -> doors::Doors {
    doors::Doors::default()
        .and(api_keys::doors())
        .and(connected_apps::doors())
        .and(decisions::doors())
        .and(developers::doors())
        .and(webhooks::doors())
}

/// What partners and developers say of their part of the API.
pub fn documents() -> Vec<utoipa::openapi::OpenApi> {
    vec![
        api_keys::Docs::openapi(),
        connected_apps::Docs::openapi(),
        decisions::Docs::openapi(),
        webhooks::Docs::openapi(),
    ]
}

/// What time and waiting work bring about for partners and other systems.
pub fn sweeps() -> Vec<jobs::Sweep> {
    vec![jobs::Sweep::new("webhooks", |on| {
        Box::pin(async move { webhooks::sweep(&on).await })
    })]
}
