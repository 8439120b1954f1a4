//! The club half: what is sold in a members area, who is a member of it, why each of them may come in, and work on many at once.

// The floor goes by the same names here as at home.
#[expect(unused_imports, reason = "features take from here what they need")]
use clavero_floor::{
    App, Error, Occasion, Result, Settings, address, api, chain, db, doors, error, jobs, letters,
    occasion, session, web, words, work,
};

/// The doors of the members area.
pub fn doors() -> doors::Doors {
    doors::Doors::default()
}

/// What the club says of its part of the API.
pub fn documents() -> Vec<utoipa::openapi::OpenApi> {
    Vec::new()
}

/// What time and waiting work bring about in the club.
pub fn sweeps() -> Vec<jobs::Sweep> {
    Vec::new()
}
