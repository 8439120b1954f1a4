//! The electronic signature that a request of the API carries: the header `Clavero-Signature`.

use axum::{extract::FromRequestParts, http::request::Parts};
use uuid::Uuid;

use crate::{App, Error, Result};

/// Which signature the request says it was signed with, if it says one.
#[derive(Clone, Copy, Debug)]
pub struct SignedWith(pub Option<Uuid>);

impl FromRequestParts<App> for SignedWith {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self> {
        let Some(header) = parts.headers.get("clavero-signature") else {
            return Ok(Self(None));
        };
        let id = header
            .to_str()
            .ok()
            .and_then(|text| Uuid::parse_str(text.trim()).ok());
        id.map(|id| Self(Some(id))).ok_or_else(|| {
            Error::Unreadable("Clavero-Signature takes the id of a signature".to_owned())
        })
    }
}
