//! An error as a problem document (RFC 9457): a permanent `code`, the fields at fault, and no internals.

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use clavero_rules::access::Requirement;
use serde_json::json;

use crate::{
    Error,
    session::Caller,
    web,
    words::{Arg, Words},
};

/// What is said of an error that no rule gave a sentence; nothing of what only programs can put right.
fn said(words: Words, error: &Error) -> Option<String> {
    let count = |n: i64| vec![("count", Arg::from(n))];
    let args = match error {
        Error::Invalid(errors) => count(i64::try_from(errors.len()).unwrap_or(i64::MAX)),
        Error::TooMany(seconds) => count(*seconds),
        Error::Nobody
        | Error::NotInside
        | Error::NotByKey
        | Error::Stale { .. }
        | Error::SignatureNeeded(_)
        | Error::TooLarge
        | Error::ForeignOrigin
        | Error::MethodNotAllowed => Vec::new(),
        _ => return None,
    };
    let key = format!("api-problem-{}", error.code().replace('_', "-"));
    Some(words.say(&key, &args))
}

/// The document.
pub fn of(caller: &Caller, error: &Error) -> Response {
    let (status, words) = (error.status(), caller.words());
    if status.is_server_error() {
        tracing::error!(reference = caller.on.trail.request_id, ?error, "broken");
    }
    let code = error.code();
    let detail = match error {
        Error::Refused(refusal) | Error::KeyDead(refusal) => {
            words.text(&format!("refusal-{}", refusal.code().replace('_', "-")))
        }
        Error::Denied(denied) => words.text(&format!(
            "denial-{}",
            denied.denial.code().replace('_', "-")
        )),
        // What is not there and what is somebody else's are told alike (I8).
        Error::Missing(_) => words.text("web-missing"),
        _ if status.is_server_error() => words.text(&format!("{}-text", web::broken(error))),
        other => said(words, other).unwrap_or_else(|| other.to_string()),
    };
    let mut body = json!({
        "type": "about:blank",
        "title": status.canonical_reason().unwrap_or_default(),
        "status": status.as_u16(),
        "code": code,
        "detail": detail,
        "request_id": caller.on.trail.request_id,
    });
    match error {
        Error::Denied(denied) => {
            body["reason"] = json!(denied.denial.reason());
            if let Requirement::Permission(permission) = denied.requirement {
                body["permission"] = json!(permission.id());
            }
        }
        Error::Invalid(errors) => {
            body["errors"] = errors
                .iter()
                .map(|e| {
                    let limit = e.limit;
                    let args = [("max", limit.into()), ("min", limit.into())];
                    let detail = words.say(&format!("field-{}", e.code), &args);
                    json!({ "field": e.field, "code": e.code, "detail": detail })
                })
                .collect();
        }
        Error::Stale { now } => body["version"] = json!(now),
        Error::SignatureNeeded(challenge) => {
            body["signature"] =
                json!({ "purpose": challenge.purpose.id(), "digest": challenge.digest });
        }
        Error::TooMany(seconds) => body["retry_after"] = json!(seconds),
        _ => {}
    }
    let mut response = (status, body.to_string()).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/problem+json"),
    );
    match error {
        Error::Nobody => {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        Error::KeyDead(_) => {
            let value = HeaderValue::from_static("Bearer error=\"invalid_token\"");
            headers.insert(header::WWW_AUTHENTICATE, value);
        }
        Error::SignatureNeeded(_) => {
            headers.insert(
                header::WWW_AUTHENTICATE,
                HeaderValue::from_static(
                    "Bearer error=\"insufficient_user_authentication\", \
                     acr_values=\"urn:clavero:acr:signature\", max_age=300",
                ),
            );
        }
        Error::TooMany(seconds) => {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
        }
        Error::Busy => {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
        }
        _ => {}
    }
    response
}
