//! Partners and other systems: employees who service clients, the credit for it, and decisions that others may ask for.

// The floor goes by the same names here as at home.
#[expect(unused_imports, reason = "features take from here what they need")]
use clavero_floor::{
    App, Error, Occasion, Result, Settings, address, api, chain, db, doors, error, jobs, letters,
    occasion, session, web, words, work,
};

/// The doors of the partner programme and of other systems.
pub fn doors() -> doors::Doors {
    doors::Doors::default()
}

/// What partners and developers say of their part of the API.
pub fn documents() -> Vec<utoipa::openapi::OpenApi> {
    Vec::new()
}

/// What time and waiting work bring about for partners and other systems.
pub fn sweeps() -> Vec<jobs::Sweep> {
    Vec::new()
}
