//! Lists page by an opaque cursor: the sort key and the id of the last row shown.

use std::ops::RangeInclusive;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{Error, Result, error::FieldError};

/// How many rows one page may hold.
pub const ROWS: RangeInclusive<i64> = 1..=200;

/// A page of a list that is asked for with another number of rows is refused, the same for every list of the API.
pub fn must_fit_a_page(query: &str) -> Result<()> {
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    let limit = pairs.find(|(name, _)| name == "limit");
    let fits = |text: &str| text.parse().is_ok_and(|it| ROWS.contains(&it));
    match limit {
        Some((_, text)) if !fits(&text) => Err(Error::Invalid(vec![FieldError {
            field: "limit".to_owned(),
            code: "number-from-one",
            limit: *ROWS.end(),
        }])),
        _ => Ok(()),
    }
}

/// Which page of a list is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Paging {
    /// How many rows, 1 to 200; 50 if not said.
    pub limit: Option<i64>,
    /// `next` of the page before.
    pub after: Option<String>,
}

impl Paging {
    /// How many rows to show.
    pub fn limit(&self) -> i64 {
        self.limit.unwrap_or(50).clamp(*ROWS.start(), *ROWS.end())
    }

    /// Where to go on.
    pub fn cursor(&self) -> Result<Option<Cursor>> {
        match self.after.as_deref().filter(|text| !text.is_empty()) {
            None => Ok(None),
            Some(text) => URL_SAFE_NO_PAD
                .decode(text)
                .ok()
                .and_then(|bytes| serde_json::from_slice(&bytes).ok())
                .filter(|cursor: &Cursor| !cursor.text.contains('\0'))
                .map(Some)
                .ok_or_else(|| Error::Unreadable("`after` is no cursor of ours".to_owned())),
        }
    }
}

/// The place in a list after which it goes on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Cursor {
    /// The sort key: text or a number, whichever the list sorts by.
    #[serde(default)]
    pub text: String,
    /// The same, for lists sorted by a number or a moment.
    #[serde(default)]
    pub number: i64,
    /// The id, which makes the place one place.
    pub id: Uuid,
}

impl Cursor {
    /// As it travels.
    pub fn encode(&self) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).unwrap_or_default())
    }
}

/// A page of a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Listed<T> {
    /// The rows.
    pub items: Vec<T>,
    /// The cursor of the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl<T> Listed<T> {
    /// Makes a page out of one row more than fits: the extra row says that there is a next page.
    pub fn of(mut rows: Vec<T>, limit: i64, cursor: impl Fn(&T) -> Cursor) -> Self {
        let limit = usize::try_from(limit).unwrap_or_default();
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows
            .last()
            .filter(|_| more)
            .map(|last| cursor(last).encode());
        Self { items: rows, next }
    }

    /// The same page with its rows told differently.
    pub fn map<U>(self, tell: impl FnMut(T) -> U) -> Listed<U> {
        Listed {
            items: self.items.into_iter().map(tell).collect(),
            next: self.next,
        }
    }
}
