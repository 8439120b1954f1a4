//! A statement and its values. Only texts written in the source can become SQL, so nothing typed can.

use std::sync::Arc;

use clavero_rules::{
    AccountId, AppId, AreaId, EnrolmentId, GrantId, GroupId, InvitationId, JobId, KeyId, MemberId,
    MembershipId, MessageId, ModuleId, Moment, OfferId, PageId, PermissionSet, ProductId,
    ProfileId, PurchaseId, QuizId, ReportId, SegmentId, SourceId, SubscriptionId, UserId, VisitId,
    WebhookId,
};
use sqlx::{FromRow, postgres::PgRow, sqlite::SqliteRow};
use uuid::Uuid;

/// A row that can be read from either engine. [`record!`](super::record) makes them.
pub trait Record:
    for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin + 'static
{
}

impl<T> Record for T where
    T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin + 'static
{
}

/// One value, with its type even when it is absent: PostgreSQL refuses an untyped null.
#[derive(Clone, Debug)]
pub enum Value {
    /// An identifier.
    Id(Option<Uuid>),
    /// A whole number, a moment or an amount.
    Int(Option<i64>),
    /// A text.
    Text(Option<String>),
    /// A hash or a sort key.
    Bytes(Option<Vec<u8>>),
    /// A yes or a no.
    Bool(Option<bool>),
}

/// A statement with `$1 … $n` and the values that stand for them.
#[derive(Clone, Debug)]
pub struct Sql {
    pub(super) text: String,
    pub(super) values: Vec<Value>,
}

/// Begins a statement.
pub fn sql(text: &'static str) -> Sql {
    Sql {
        text: text.to_owned(),
        values: Vec::new(),
    }
}

/// A text as `like … escape '\\'` finds it and nothing else.
pub fn like(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '%' | '_') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}

impl Sql {
    /// The statement as the engine is sent it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The next `$n`.
    #[must_use]
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    /// Adds a piece of the statement.
    #[must_use]
    pub fn and(mut self, text: &'static str) -> Self {
        self.text.push_str(text);
        self
    }

    /// Adds a piece in which every `?` stands for this one value.
    #[must_use]
    pub fn with(mut self, text: &'static str, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        let name = format!("${}", self.values.len());
        self.text.push_str(&text.replace('?', &name));
        self
    }

    /// Adds a whole statement with its values, as a part of this one.
    #[must_use]
    pub fn then(mut self, other: Self) -> Self {
        let before = self.values.len();
        // A `$` stands nowhere in a statement but before the number of a value.
        for (place, piece) in other.text.split('$').enumerate() {
            if place == 0 {
                self.text.push_str(piece);
                continue;
            }
            let digits = piece.bytes().take_while(u8::is_ascii_digit).count();
            let (number, rest) = piece.split_at(digits);
            let number = number.parse::<usize>().unwrap_or_default() + before;
            self.text.push_str(&format!("${number}{rest}"));
        }
        self.values.extend(other.values);
        self
    }

    /// Adds a piece only if there is a value for it.
    #[must_use]
    pub fn with_some<V: Into<Value>>(self, text: &'static str, value: Option<V>) -> Self {
        match value {
            Some(value) => self.with(text, value),
            None => self,
        }
    }

    /// The same with a bare `?` for each value, in the order of their places. SQLite looks for every `$n` among all names
    /// of the statement, so a thousand rows with names cost a thousand times more than their share.
    pub(super) fn in_order(mut self) -> Self {
        let mut text = String::with_capacity(self.text.len());
        let mut places = Vec::with_capacity(self.values.len());
        let mut pieces = self.text.split('$');
        text.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let digits = piece.bytes().take_while(u8::is_ascii_digit).count();
            let (number, rest) = piece.split_at(digits);
            places.push(number.parse::<usize>().unwrap_or_default());
            text.push('?');
            text.push_str(rest);
        }
        self.text = text;
        let already = places.len() == self.values.len()
            && places.iter().zip(1..).all(|(place, n)| *place == n);
        if !already {
            let value = |place: &usize| self.values.get(place.wrapping_sub(1)).cloned();
            self.values = places.iter().filter_map(value).collect();
        }
        self
    }

    /// Repeats `(?, ?, …)` for each row of a many-row insert.
    #[must_use]
    pub fn rows<R: IntoIterator<Item = Value>>(
        mut self,
        rows: impl IntoIterator<Item = R>,
    ) -> Self {
        for (n, row) in rows.into_iter().enumerate() {
            self.text.push_str(if n == 0 { " (" } else { ", (" });
            for (m, value) in row.into_iter().enumerate() {
                self.values.push(value);
                if m > 0 {
                    self.text.push_str(", ");
                }
                self.text.push('$');
                self.text.push_str(&self.values.len().to_string());
            }
            self.text.push(')');
        }
        self
    }
}

macro_rules! values {
    ($($from:ty => $value:ident $(. $field:tt)?),* $(,)?) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Self {
                Self::$value(Some(value $(. $field)?))
            }
        }
        impl From<Option<$from>> for Value {
            fn from(value: Option<$from>) -> Self {
                Self::$value(value.map(|value| value $(. $field)?))
            }
        }
    )*};
}

values! {
    Uuid => Id, i64 => Int, String => Text, Vec<u8> => Bytes, bool => Bool,
    Moment => Int.0, AccountId => Id.0, UserId => Id.0, ProfileId => Id.0,
    MembershipId => Id.0, InvitationId => Id.0, VisitId => Id.0,
    AreaId => Id.0, ProductId => Id.0, GroupId => Id.0, ModuleId => Id.0, PageId => Id.0,
    QuizId => Id.0, OfferId => Id.0, MemberId => Id.0, EnrolmentId => Id.0, GrantId => Id.0,
    SegmentId => Id.0, JobId => Id.0, MessageId => Id.0, KeyId => Id.0, AppId => Id.0, WebhookId => Id.0,
    PurchaseId => Id.0, SubscriptionId => Id.0, ReportId => Id.0, SourceId => Id.0,
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(Some(value.to_owned()))
    }
}

impl From<&String> for Value {
    fn from(value: &String) -> Self {
        Self::Text(Some(value.clone()))
    }
}

impl From<Option<&str>> for Value {
    fn from(value: Option<&str>) -> Self {
        Self::Text(value.map(ToOwned::to_owned))
    }
}

impl From<[u8; 32]> for Value {
    fn from(value: [u8; 32]) -> Self {
        Self::Bytes(Some(value.to_vec()))
    }
}

impl From<Arc<str>> for Value {
    fn from(value: Arc<str>) -> Self {
        Self::Text(Some(value.to_string()))
    }
}

impl From<PermissionSet> for Value {
    fn from(set: PermissionSet) -> Self {
        Self::Text(Some(set.to_ids()))
    }
}

macro_rules! arguments {
    ($engine:ident, $q:ident) => {{
        let mut args = $engine::default();
        for value in $q.values {
            let added = match value {
                $crate::db::Value::Id(v) => sqlx::Arguments::add(&mut args, v),
                $crate::db::Value::Int(v) => sqlx::Arguments::add(&mut args, v),
                $crate::db::Value::Text(v) => sqlx::Arguments::add(&mut args, v),
                $crate::db::Value::Bytes(v) => sqlx::Arguments::add(&mut args, v),
                $crate::db::Value::Bool(v) => sqlx::Arguments::add(&mut args, v),
            };
            added.map_err(sqlx::Error::Encode)?;
        }
        args
    }};
}
pub(super) use arguments;
