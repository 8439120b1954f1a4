//! Partners and other systems: employees who service clients, the credit for it, and decisions that others may ask for.

pub mod api_keys;
pub mod connected_apps;
pub mod credit;
pub mod decisions;
pub mod developers;
pub mod partners;
pub mod webhooks;

// The floor goes by the same names here as at home.
use clavero_floor::{
    App, Error, Occasion, Result, Settings, address, api, calling, chain, db, doors, error, follow,
    jobs, letters, occasion, outgoing, session, signing, web, words, work,
};
use utoipa::OpenApi as _;

/// The doors of the partner programme and of other systems.
pub fn doors() -> doors::Doors {
    partners::doors()
        .and(credit::doors())
        .and(api_keys::doors())
        .and(connected_apps::doors())
        .and(decisions::doors())
        .and(developers::doors())
        .and(webhooks::doors())
}

/// What partners and developers say of their part of the API.
pub fn documents() -> Vec<utoipa::openapi::OpenApi> {
    vec![
        partners::Docs::openapi(),
        credit::Docs::openapi(),
        api_keys::Docs::openapi(),
        connected_apps::Docs::openapi(),
        decisions::Docs::openapi(),
        webhooks::Docs::openapi(),
    ]
}

/// What time and waiting work bring about for partners and other systems.
pub fn sweeps() -> Vec<jobs::Sweep> {
    use jobs::Sweep;
    vec![
        Sweep::new("partners", |on| {
            Box::pin(async move { partners::sweep(&on).await })
        }),
        Sweep::new("credit", |on| {
            Box::pin(async move { credit::sweep(&on).await })
        }),
        Sweep::new("webhooks", |on| {
            Box::pin(async move { webhooks::sweep(&on).await })
        }),
    ]
}

/// Who follows when somebody's place in an account ends.
pub fn followers() -> follow::Followers {
    partners::followers()
}
