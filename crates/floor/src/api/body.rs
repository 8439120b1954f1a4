//! A JSON body. Fields that we do not know are refused, so that a misspelt one is not silently lost.

use axum::{
    body::Bytes,
    extract::{FromRequest, OptionalFromRequest, Request},
};
use serde::de::DeserializeOwned;

use crate::{App, Error, Result, error::FieldError};

/// The body of a request. Types derive `Deserialize` with `deny_unknown_fields`.
#[derive(Debug)]
pub struct Body<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Body<T> {
    type Rejection = Error;
    async fn from_request(request: Request, app: &App) -> Result<Self> {
        let (json, bytes) = taken(request, app).await?;
        of_json(json, &bytes)
    }
}

/// A body that may be left out.
impl<T: DeserializeOwned> OptionalFromRequest<App> for Body<T> {
    type Rejection = Error;
    async fn from_request(request: Request, app: &App) -> Result<Option<Self>> {
        let (json, bytes) = taken(request, app).await?;
        if bytes.is_empty() {
            return Ok(None);
        }
        of_json(json, &bytes).map(Some)
    }
}

fn of_json<T: DeserializeOwned>(json: bool, bytes: &[u8]) -> Result<Body<T>> {
    if !json {
        return Err(Error::Unreadable(
            "send Content-Type: application/json".to_owned(),
        ));
    }
    read(bytes).map(Body)
}

/// What was sent, and whether it says that it is JSON.
async fn taken(request: Request, app: &App) -> Result<(bool, Bytes)> {
    let json = request
        .headers()
        .get("content-type")
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("application/json"));
    let bytes = Bytes::from_request(request, app).await.map_err(|why| {
        if why.status() == 413 {
            Error::TooLarge
        } else {
            Error::Unreadable(why.body_text())
        }
    })?;
    Ok((json, bytes))
}

/// Reads a body: what is no JSON is unreadable, what is JSON but does not fit names its field.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    let value: serde_json::Value =
        serde_json::from_slice(bytes).map_err(|why| Error::Unreadable(why.to_string()))?;
    // A list would fill the fields in their order, and an empty one would leave them all out.
    if !value.is_object() {
        return Err(Error::Unreadable("send a JSON object".to_owned()));
    }
    if let Some(field) = controlled(&value, "") {
        return Err(Error::field(&field, "control-characters"));
    }
    serde_json::from_value(value).map_err(|why| {
        let text = why.to_string();
        let field = text.split('`').nth(1).unwrap_or_default().to_owned();
        let code = if text.starts_with("missing field") {
            "required"
        } else if text.starts_with("unknown field") {
            "unknown"
        } else {
            return Error::Unreadable(text);
        };
        Error::Invalid(vec![FieldError {
            field,
            code,
            limit: 0,
        }])
    })
}

/// The first field whose text holds control characters: they are refused, never stored.
fn controlled(value: &serde_json::Value, name: &str) -> Option<String> {
    match value {
        serde_json::Value::String(text) => text
            .contains(|c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
            .then(|| name.to_owned()),
        serde_json::Value::Array(items) => items.iter().find_map(|item| controlled(item, name)),
        serde_json::Value::Object(fields) => fields
            .iter()
            .find_map(|(name, value)| controlled(value, name)),
        _ => None,
    }
}
