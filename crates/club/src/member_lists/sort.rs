//! In which order the members of an area are listed.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use super::Row;
use crate::{
    Error, Result,
    api::Cursor,
    db::{Sql, Value},
};

/// What a list of members can be sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortKey {
    /// By the alphabet.
    Name,
    /// By the address.
    Email,
    /// By when they were here last.
    LastAccess,
    /// By when they became members.
    CreatedAt,
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
    /// Who was here last comes first.
    fn default() -> Self {
        Self {
            key: SortKey::LastAccess,
            descending: true,
        }
    }
}

impl SortKey {
    /// Every one, in the order of the columns.
    pub const ALL: [Self; 4] = [Self::Name, Self::Email, Self::LastAccess, Self::CreatedAt];

    /// Its permanent name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::LastAccess => "last_access",
            Self::CreatedAt => "created_at",
        }
    }
}

impl Sort {
    /// Reads `name`, or `-name` for the other direction.
    pub fn read(text: &str) -> Option<Self> {
        let (descending, name) = match text.strip_prefix('-') {
            Some(name) => (true, name),
            None => (false, text),
        };
        let key = SortKey::ALL.into_iter().find(|it| it.id() == name)?;
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
            SortKey::LastAccess => (String::new(), row.last_access_at.0),
            SortKey::CreatedAt => (String::new(), row.created_at.0),
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
        let foreign = |_| Error::Unreadable("`after` is no cursor of this order".to_owned());
        let value = match self.key {
            SortKey::Name => Value::from(URL_SAFE_NO_PAD.decode(&cursor.text).map_err(foreign)?),
            SortKey::Email => Value::from(cursor.text),
            SortKey::LastAccess | SortKey::CreatedAt => Value::from(cursor.number),
        };
        let beyond = match (self.key, self.descending) {
            (SortKey::Name, false) => " and (m.sort_key, m.id) > (?",
            (SortKey::Name, true) => " and (m.sort_key, m.id) < (?",
            (SortKey::Email, false) => " and (m.email_key, m.id) > (?",
            (SortKey::Email, true) => " and (m.email_key, m.id) < (?",
            (SortKey::LastAccess, false) => " and (m.last_access_at, m.id) > (?",
            (SortKey::LastAccess, true) => " and (m.last_access_at, m.id) < (?",
            (SortKey::CreatedAt, false) => " and (m.created_at, m.id) > (?",
            (SortKey::CreatedAt, true) => " and (m.created_at, m.id) < (?",
        };
        Ok(question.with(beyond, value).with(", ?)", cursor.id))
    }

    /// The order itself.
    pub(super) fn ordered(self, question: Sql) -> Sql {
        question.and(match (self.key, self.descending) {
            (SortKey::Name, false) => " order by m.sort_key, m.id",
            (SortKey::Name, true) => " order by m.sort_key desc, m.id desc",
            (SortKey::Email, false) => " order by m.email_key, m.id",
            (SortKey::Email, true) => " order by m.email_key desc, m.id desc",
            (SortKey::LastAccess, false) => " order by m.last_access_at, m.id",
            (SortKey::LastAccess, true) => " order by m.last_access_at desc, m.id desc",
            (SortKey::CreatedAt, false) => " order by m.created_at, m.id",
            (SortKey::CreatedAt, true) => " order by m.created_at desc, m.id desc",
        })
    }
}
