//! Clavero: the back office that lets the right people in, and no further.

pub mod cli;
pub mod demo;
pub mod reference;

use axum::Router;
use utoipa::OpenApi as _;

pub use clavero_club as club;
pub use clavero_floor::{
    App, Error, Occasion, Result, Settings, Trail, address, api, chain, db, doors, error, follow,
    hasher, jobs, letters, occasion, record, session, settings, web, words, work,
};
pub use clavero_partners as partners;
pub use clavero_team::{
    accounts, acting, audit, collaborators, help, invitations, people, profiles,
};

use doors::Doors;

/// Every door of the product, in one list.
pub fn doors() -> Doors {
    Doors::default()
        .and(people::doors())
        .and(accounts::doors())
        .and(profiles::doors())
        .and(collaborators::doors())
        .and(invitations::doors())
        .and(acting::doors())
        .and(audit::doors())
        .and(club::doors())
        .and(partners::doors())
        .and(letters::doors())
        .and(demo::doors())
        .and(reference::doors())
        .and(help::doors())
        .and(web::doors())
}

/// What each feature says of its part of the API.
pub fn api_documents() -> Vec<utoipa::openapi::OpenApi> {
    let team = vec![
        people::Docs::openapi(),
        accounts::document(),
        profiles::Docs::openapi(),
        collaborators::Docs::openapi(),
        invitations::Docs::openapi(),
        acting::Docs::openapi(),
        audit::Docs::openapi(),
    ];
    [team, club::documents(), partners::documents()].concat()
}

/// What time alone changes, and who writes it down.
pub fn sweeps() -> Vec<jobs::Sweep> {
    use jobs::Sweep;
    let team = vec![
        Sweep::new("invitations", |on| {
            Box::pin(async move { invitations::sweep(&on).await })
        }),
        Sweep::new("collaborators", |on| {
            Box::pin(async move { collaborators::sweep(&on).await.map(drop) })
        }),
        Sweep::new("people", |on| {
            Box::pin(async move { people::sweep(&on).await.map(drop) })
        }),
        Sweep::new("acting", |on| {
            Box::pin(async move { acting::sweep(&on).await })
        }),
        Sweep::new("transfers", |on| {
            Box::pin(async move { accounts::transfer::sweep(&on).await })
        }),
        Sweep::new("checkpoint", |on| {
            Box::pin(async move { audit::checkpoint(&on).await })
        }),
        Sweep::new("housekeeping", |on| {
            Box::pin(async move { jobs::housekeeping(&on).await })
        }),
    ];
    team.into_iter()
        .chain(club::sweeps())
        .chain(partners::sweeps())
        .collect()
}

/// Who follows when somebody's place in an account ends.
pub fn followers() -> follow::Followers {
    partners::followers()
}

/// The whole product, ready to answer requests.
pub fn router(app: App) -> Router {
    web::face::dressed(doors().router, app)
}
