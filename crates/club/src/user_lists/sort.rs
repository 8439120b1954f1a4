//! In which order people are listed: by any column, forward or backward, each with an index of its own (section 5).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use super::Row;
use crate::{
    Error, Result,
    api::Cursor,
    db::{Sql, Value},
};

macro_rules! sorts {
    ($($case:ident $id:literal $column:literal;)*) => {
        /// What a list can be sorted by.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum SortKey {
            $(#[doc = concat!("By `", $column, "`.")] $case,)*
        }

        impl SortKey {
            /// Every one, in the order of the columns.
            pub const ALL: &'static [Self] = &[$(Self::$case,)*];

            /// Its permanent name.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$case => $id,)*
                }
            }

            const fn order(self, descending: bool) -> &'static str {
                match (self, descending) {
                    $(
                        (Self::$case, false) => concat!(" order by ", $column, ", e.id"),
                        (Self::$case, true) => concat!(" order by ", $column, " desc, e.id desc"),
                    )*
                }
            }

            const fn beyond(self, descending: bool) -> &'static str {
                match (self, descending) {
                    $(
                        (Self::$case, false) => concat!(" and (", $column, ", e.id) > (?"),
                        (Self::$case, true) => concat!(" and (", $column, ", e.id) < (?"),
                    )*
                }
            }
        }
    };
}

sorts! {
    Name        "name"         "e.sort_key";
    Email       "email"        "e.email_key";
    LastAccess  "last_access"  "e.last_access_at";
    Status      "status"       "e.status";
    Engagement  "engagement"   "e.engagement_score";
    Progress    "progress"     "e.progress_bp";
    PurchasedAt "purchased_at" "e.purchased_at";
    FirstAccess "first_access" "e.first_access_at";
    Group       "group"        "e.group_id";
    Points      "points"       "e.points";
}

/// A column and a direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub key: SortKey,
    /// Whether the largest comes first.
    pub descending: bool,
}

impl Default for Sort {
    /// Who was there last comes first.
    fn default() -> Self {
        Self {
            key: SortKey::LastAccess,
            descending: true,
        }
    }
}

impl Sort {
    /// Reads `last_access`, or `-last_access` for the other direction.
    pub fn read(text: &str) -> Option<Self> {
        let (descending, name) = match text.strip_prefix('-') {
            Some(name) => (true, name),
            None => (false, text),
        };
        let key = SortKey::ALL.iter().copied().find(|it| it.id() == name)?;
        Some(Self { key, descending })
    }

    /// As [`Self::read`] reads it.
    pub fn written(self) -> String {
        let sign = if self.descending { "-" } else { "" };
        format!("{sign}{}", self.key.id())
    }

    /// The place of a row in this order.
    pub(super) fn place_of(self, row: &Row) -> Cursor {
        let (text, number) = match self.key {
            SortKey::Name => (URL_SAFE_NO_PAD.encode(&row.sort_key), 0),
            SortKey::Email => (row.email_key.clone(), 0),
            SortKey::Status => (row.status.clone(), 0),
            SortKey::Group => (
                row.group_id.map(|it| it.0.to_string()).unwrap_or_default(),
                0,
            ),
            SortKey::LastAccess => (String::new(), row.last_access_at.0),
            SortKey::FirstAccess => (String::new(), row.first_access_at.0),
            SortKey::PurchasedAt => (String::new(), row.purchased_at.0),
            SortKey::Engagement => (String::new(), row.engagement_score),
            SortKey::Progress => (String::new(), row.progress_bp),
            SortKey::Points => (String::new(), row.points),
        };
        Cursor {
            text,
            number,
            id: row.id.0,
        }
    }

    /// Goes on behind a place.
    pub(super) fn behind(self, question: Sql, cursor: Option<Cursor>) -> Result<Sql> {
        let Some(cursor) = cursor else {
            return Ok(question);
        };
        let foreign = || Error::Unreadable("`after` is no cursor of this order".to_owned());
        let value = match self.key {
            SortKey::Name => {
                let key = URL_SAFE_NO_PAD.decode(&cursor.text);
                Value::from(key.map_err(|_| foreign())?)
            }
            SortKey::Group => Value::from(Uuid::parse_str(&cursor.text).map_err(|_| foreign())?),
            SortKey::Email | SortKey::Status => Value::from(cursor.text),
            _ => Value::from(cursor.number),
        };
        Ok(question
            .with(self.key.beyond(self.descending), value)
            .with(", ?)", cursor.id))
    }

    /// The order itself.
    pub(super) fn ordered(self, question: Sql) -> Sql {
        question.and(self.key.order(self.descending))
    }
}
