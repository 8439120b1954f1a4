//! What a use case may answer besides success, told once for pages, the API and the command line.

use std::sync::Arc;

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use clavero_rules::{Refusal, access::Denied, signature::Purpose};

use crate::db::dialect;

/// The outcome of a use case.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What is wrong with one field of a form or of a body. Pages translate `field-{code}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The field at fault.
    pub field: String,
    /// What is wrong, for programs: `required`, `too-long` …
    pub code: &'static str,
    /// The number in the sentence, where there is one (the most characters allowed …).
    pub limit: i64,
}

/// What must be signed before the deed is done: RFC 9470, with what to sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// What the signature is for.
    pub purpose: Purpose,
    /// The hash of purpose, account and payload, in hexadecimal.
    pub digest: String,
}

/// Every way in which something may not happen.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody is signed in.
    #[error("sign in first")]
    Nobody,
    /// The person may not do this here.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The person has access to this account but is not inside.
    #[error("enter the center first")]
    NotInside,
    /// The key that was presented opens nothing any more, or not now.
    #[error(transparent)]
    KeyDead(Refusal),
    /// A key was presented for something that is a person's own.
    #[error("an API key opens one account; this belongs to a person, who signs in")]
    NotByKey,
    /// There is no such thing in this account, or it is none of this person's business.
    #[error("no such {0}")]
    Missing(&'static str),
    /// A rule said no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Something that was typed cannot be taken.
    #[error("{} field(s) cannot be taken", .0.len())]
    Invalid(Vec<FieldError>),
    /// Somebody else changed it meanwhile; `now` is the version in the store.
    #[error("changed meanwhile: version {now} is in the store")]
    Stale {
        /// The version in the store.
        now: i64,
    },
    /// An electronic signature is needed first.
    #[error("an electronic signature is needed")]
    SignatureNeeded(Challenge),
    /// Too many tries; wait this many seconds.
    #[error("too many tries; wait {0} seconds")]
    TooMany(i64),
    /// The store was busy, out of room or out of reach; nothing was changed.
    #[error("the store is busy")]
    Busy,
    /// The store was cut off while it saved: it may have been saved, or not.
    #[error("the store was cut off while it saved; look before doing it again")]
    InDoubt,
    /// The request cannot be read.
    #[error("{0}")]
    Unreadable(String),
    /// The request is larger than anything we take.
    #[error("the request is too large")]
    TooLarge,
    /// An unsafe request that did not come from our own pages.
    #[error("the request came from another site")]
    ForeignOrigin,
    /// This address does not answer to that method.
    #[error("this address does not take that method")]
    MethodNotAllowed,
    /// A repeated request that was already carried out, or is being carried out.
    #[error("{0}")]
    Repeated(&'static str),
    /// A setting is wrong.
    #[error("{name} = {value:?}: {fix}")]
    Setting {
        /// Its name.
        name: String,
        /// What was given.
        value: String,
        /// What to do.
        fix: String,
    },
    /// The store cannot be brought to this version.
    #[error("{0}")]
    Migration(String),
    /// The mail server would not take a letter.
    #[error("{0}")]
    Mail(String),
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] std::io::Error),
    /// Ours to mend: logged in full, shown as a reference number.
    #[error(transparent)]
    Store(sqlx::Error),
    /// Ours to mend, outside the store.
    #[error("{0}")]
    Broken(String),
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        if dialect::is_busy(&error) || dialect::is_full(&error) || dialect::is_cut_off(&error) {
            tracing::warn!(%error, "the store could not do the work; nothing was changed");
            Self::Busy
        } else if dialect::is_no_text(&error) {
            Self::Unreadable("a text holds characters that no text can hold".to_owned())
        } else {
            Self::Store(error)
        }
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

impl Error {
    /// One field at fault.
    pub fn field(field: &str, code: &'static str) -> Self {
        Self::Invalid(vec![FieldError {
            field: field.to_owned(),
            code,
            limit: 0,
        }])
    }

    /// The code that every face of the product translates or passes on; it never changes.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Nobody => "not_signed_in",
            Self::Denied(denied) => denied.denial.code(),
            Self::NotInside => "not_inside",
            Self::NotByKey => "not_by_key",
            Self::Missing(_) => "not_found",
            Self::KeyDead(refusal) | Self::Refused(refusal) => refusal.code(),
            Self::Invalid(_) => "invalid",
            Self::Stale { .. } => "stale",
            Self::SignatureNeeded(_) => "insufficient_user_authentication",
            Self::TooMany(_) => "too_many_requests",
            Self::Busy => "busy",
            Self::InDoubt => "in_doubt",
            Self::Unreadable(_) => "unreadable",
            Self::TooLarge => "too_large",
            Self::ForeignOrigin => "foreign_origin",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::Repeated(_) => "repeated",
            Self::Setting { .. }
            | Self::Migration(_)
            | Self::Mail(_)
            | Self::File(_)
            | Self::Store(_)
            | Self::Broken(_) => "broken",
        }
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Nobody | Self::KeyDead(_) | Self::SignatureNeeded(_) => StatusCode::UNAUTHORIZED,
            Self::Denied(_) | Self::NotInside | Self::NotByKey | Self::ForeignOrigin => {
                StatusCode::FORBIDDEN
            }
            Self::Missing(_) => StatusCode::NOT_FOUND,
            // What was confirmed is not what was shown (B-2), or was done already.
            Self::Refused(Refusal::SelectionChanged) | Self::Repeated(_) => StatusCode::CONFLICT,
            Self::Refused(_) | Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Stale { .. } => StatusCode::PRECONDITION_FAILED,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy | Self::InDoubt => StatusCode::SERVICE_UNAVAILABLE,
            Self::Unreadable(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Setting { .. }
            | Self::Migration(_)
            | Self::Mail(_)
            | Self::File(_)
            | Self::Store(_)
            | Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// The answer carries the error; [`crate::web::face`] dresses it as a page or as a problem document.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}
