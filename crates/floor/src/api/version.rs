//! Versions as entity tags: what was read is what is changed, or the answer is 412.

use axum::{
    Json,
    extract::FromRequestParts,
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::{App, Error, Result};

/// The version that the caller has seen, if the request says one.
#[derive(Clone, Copy, Debug)]
pub struct IfMatch(pub Option<i64>);

impl FromRequestParts<App> for IfMatch {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self> {
        let Some(tag) = parts.headers.get(header::IF_MATCH) else {
            return Ok(Self(None));
        };
        let tag = tag
            .to_str()
            .unwrap_or_default()
            .trim()
            .trim_start_matches("W/");
        if tag == "*" {
            return Ok(Self(None));
        }
        tag.trim_matches('"')
            .parse()
            .map(|version| Self(Some(version)))
            .map_err(|_| Error::Unreadable("If-Match takes an ETag of ours".to_owned()))
    }
}

/// A resource with its version as ETag.
#[derive(Debug)]
pub struct Versioned<T> {
    /// 200, or 201 for something new.
    pub status: StatusCode,
    /// Its version.
    pub version: i64,
    /// The resource.
    pub body: T,
}

impl<T: Serialize> Versioned<T> {
    /// A resource that was read or changed.
    pub fn ok(version: i64, body: T) -> Self {
        Self {
            status: StatusCode::OK,
            version,
            body,
        }
    }

    /// A resource that was made.
    pub fn created(version: i64, body: T) -> Self {
        Self {
            status: StatusCode::CREATED,
            version,
            body,
        }
    }
}

impl<T: Serialize> IntoResponse for Versioned<T> {
    fn into_response(self) -> Response {
        let mut response = (self.status, Json(self.body)).into_response();
        if let Ok(tag) = HeaderValue::from_str(&format!("\"{}\"", self.version)) {
            response.headers_mut().insert(header::ETAG, tag);
        }
        response
    }
}
