//! Partners and other systems: employees who service clients, the credit for it, and decisions that others may ask for.

pub mod credit;
pub mod partners;

use utoipa::OpenApi as _;

// The floor goes by the same names here as at home.
use clavero_floor::{
    Error, Occasion, Result, address, api, chain, db, doors, error, follow, jobs, letters,
    occasion, session, web, words, work,
};

/// The doors of the partner programme and of other systems.
pub fn doors() -> doors::Doors {
    partners::doors().and(credit::doors())
}

/// What partners and developers say of their part of the API.
pub fn documents() -> Vec<utoipa::openapi::OpenApi> {
    vec![partners::Docs::openapi()]
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
    ]
}

/// Who follows when somebody's place in an account ends.
pub fn followers() -> follow::Followers {
    partners::followers()
}
