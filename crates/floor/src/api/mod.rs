//! The JSON API: bodies, errors, versions and pages of lists, the same for every feature.

mod body;
mod cursor;
pub mod idempotency;
pub mod problem;
mod signed_with;
mod version;

use clavero_rules::Moment;

pub use body::Body;
pub use cursor::{Cursor, Listed, Paging, ROWS, must_fit_a_page};
pub use signed_with::SignedWith;
pub use version::{IfMatch, Versioned};

/// A moment on the wire: RFC 3339, UTC.
pub fn rfc3339(moment: Moment) -> String {
    jiff::Timestamp::from_millisecond(moment.0)
        .unwrap_or_default()
        .to_string()
}

/// A moment from the wire.
pub fn moment(text: &str) -> Option<Moment> {
    text.parse::<jiff::Timestamp>()
        .ok()
        .map(|at| Moment(at.as_millisecond()))
}
