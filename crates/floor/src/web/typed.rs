//! What was typed into a form that did not get through: kept on the page that says why, never lost (C3).

use axum::{body::Bytes, extract::Request, http::header};
use uuid::Uuid;

use crate::{Error, Result};

/// What no page is given back.
const SECRETS: &[&str] = &["password", "signature", "secret", "code", "token"];
/// More fields than a page shows again.
const MOST: usize = 2_000;

/// The fields of a form as they were sent.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed(Bytes);

impl Typed {
    /// Reads the form of a request and leaves the request as it was.
    pub(super) async fn of(request: Request, largest: usize) -> Result<(Self, Request)> {
        let is_form = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
        if request.method().is_safe() || !is_form {
            return Ok((Self::default(), request));
        }
        let (parts, body) = request.into_parts();
        let bytes = axum::body::to_bytes(body, largest)
            .await
            .map_err(|_| Error::TooLarge)?;
        let request = Request::from_parts(parts, bytes.clone().into());
        Ok((Self(bytes), request))
    }

    /// Every field, to be sent again; secrets have to be typed again.
    pub(super) fn fields(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(&self.0)
            .filter(|(name, _)| SECRETS.iter().all(|secret| !name.contains(secret)))
            .take(MOST)
            .map(|(name, value)| (name.into_owned(), shown(&value)))
            .collect()
    }

    /// What somebody may want to copy: texts, not the choices that a page remembers by itself.
    pub(super) fn texts(&self) -> Vec<String> {
        let written = |name: &str, value: &str| {
            let chosen = Uuid::parse_str(value).is_ok()
                || value.contains('.') && !value.contains([' ', '@']);
            name != "next" && value.chars().count() > 3 && !chosen
        };
        let fields = self.fields().into_iter();
        fields
            .filter(|(name, value)| written(name, value))
            .map(|(_, value)| value)
            .collect()
    }
}

fn shown(value: &str) -> String {
    value.replace(
        |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t'),
        "",
    )
}
