//! Letters: queued with the deed they follow from, rendered in the receiver's language when they are sent.

mod check;
mod forget;
mod message;
mod post;
mod render;
mod smtp;
mod store;
mod take_back;
mod web;

pub use check::check;
pub use forget::{forget_in_account, forget_person};
pub use message::Rendered;
pub use message::sender;
pub use post::{Post, pause};
pub use render::{preview, render};
pub use smtp::{Server, is_address};
pub use store::{Ended, Posted, State, ended};
pub use take_back::take_back;
pub use web::doors;

use clavero_rules::{AccountId, Moment};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

use crate::{
    App, Occasion, Result,
    db::{Sql, sql},
    words::Lang,
};

/// A letter to one person. Its sentences are `letter-{kind}-subject`, `-body`, `-button` and `-note`.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Its identifier; also its Message-ID, so that a receiver can tell a repetition.
    pub id: Uuid,
    /// Which letter: `invitation`, `welcome` …
    pub kind: &'static str,
    /// Sent once per key: the row and the transition that it tells of.
    pub key: String,
    /// The address.
    pub to: String,
    /// The receiver's name, empty if unknown.
    pub name: String,
    /// The receiver's language.
    pub lang: Lang,
    /// What the sentences speak of.
    pub content: Content,
    /// Not before then; at once if not said.
    pub leaves_at: Option<Moment>,
}

/// What a letter says besides its sentences.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Content {
    /// Values in the sentences.
    pub values: BTreeMap<String, Fact>,
    /// Where its button leads, as a path of this server; empty if it has none.
    pub link: String,
    /// Rows under the text: the key of the row's name, and its value.
    pub rows: Vec<(String, Fact)>,
    /// The receiver's time zone, for moments.
    pub time_zone: String,
    /// Whom the letter is from, in the words of its subject line: an account's name, or empty.
    pub on_behalf_of: String,
    /// Where its receiver stops letters of this sort, as a path of this server; empty where he cannot (RFC 8058).
    #[serde(default)]
    pub stop: String,
}

/// A value that is written in the receiver's language when the letter is rendered.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// Text as it stands.
    Text(String),
    /// Text that somebody wrote in lines and paragraphs.
    Lines(String),
    /// A number.
    Number(i64),
    /// A day.
    Day(Moment64),
    /// A day and an hour.
    Instant(Moment64),
    /// A sentence by its key.
    Words(String),
}

/// A moment on the wire.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Moment64(pub i64);

impl From<Moment> for Moment64 {
    fn from(moment: Moment) -> Self {
        Self(moment.0)
    }
}

impl Letter {
    /// A letter of this kind, sent once for this key.
    pub fn new(on: &Occasion, kind: &'static str, key: impl ToString) -> Self {
        Self {
            id: on.id(),
            kind,
            key: format!("{kind}:{}", key.to_string()),
            to: String::new(),
            name: String::new(),
            lang: Lang::default(),
            content: Content::default(),
            leaves_at: None,
        }
    }

    /// Whom it goes to, and in which language. The key then names the receiver too.
    #[must_use]
    pub fn to(mut self, address: &str, name: &str, lang: Lang) -> Self {
        self.key = format!("{}:{address}", self.key);
        address.clone_into(&mut self.to);
        name.clone_into(&mut self.name);
        self.lang = lang;
        self
    }

    /// A text in its sentences.
    #[must_use]
    pub fn text(self, name: &str, value: impl ToString) -> Self {
        let value = value.to_string();
        self.fact(name, Fact::Text(value))
    }

    /// A number in its sentences.
    #[must_use]
    pub fn number(self, name: &str, value: i64) -> Self {
        self.fact(name, Fact::Number(value))
    }

    /// A day in its sentences.
    #[must_use]
    pub fn day(self, name: &str, value: Moment) -> Self {
        self.fact(name, Fact::Day(value.into()))
    }

    /// A day and an hour in its sentences.
    #[must_use]
    pub fn instant(self, name: &str, value: Moment) -> Self {
        self.fact(name, Fact::Instant(value.into()))
    }

    /// Any value in its sentences.
    #[must_use]
    pub fn fact(mut self, name: &str, value: Fact) -> Self {
        self.content.values.insert(name.to_owned(), value);
        self
    }

    /// A row under the text.
    #[must_use]
    pub fn row(mut self, key: &str, value: Fact) -> Self {
        self.content.rows.push((key.to_owned(), value));
        self
    }

    /// Where its button leads: a path of this server.
    #[must_use]
    pub fn link(mut self, path: impl ToString) -> Self {
        self.content.link = path.to_string();
        self
    }

    /// Where its receiver stops letters of this sort: a path of this server, at which one click is enough (RFC 8058).
    #[must_use]
    pub fn stop(mut self, path: impl ToString) -> Self {
        self.content.stop = path.to_string();
        self
    }

    /// Whom it is from, beside Clavero.
    #[must_use]
    pub fn on_behalf_of(mut self, name: &str) -> Self {
        name.clone_into(&mut self.content.on_behalf_of);
        self
    }

    /// It waits until then.
    #[must_use]
    pub fn not_before(mut self, moment: Moment) -> Self {
        self.leaves_at = Some(moment);
        self
    }

    /// The time zone its moments are told in.
    #[must_use]
    pub fn zone(mut self, zone: &str) -> Self {
        zone.clone_into(&mut self.content.time_zone);
        self
    }
}

/// The statement that queues a letter. Queued twice under one key, it is sent once.
pub fn queue(on: &Occasion, account: Option<AccountId>, letter: Letter) -> Result<Sql> {
    Ok(sql(
        "insert into outbox (id, key, account_id, kind, recipient, recipient_name, lang, payload,
            state, tries, run_at, locked_until, last_error, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', 0, $10, 0, '', $9)
            on conflict (key) do nothing",
    )
    .bind(letter.id)
    .bind(letter.key)
    .bind(account)
    .bind(letter.kind)
    .bind(letter.to)
    .bind(letter.name)
    .bind(letter.lang)
    .bind(serde_json::to_string(&letter.content)?)
    .bind(on.now)
    .bind(letter.leaves_at.unwrap_or(on.now)))
}

/// Lets letters that went nowhere be tried again, or those that were kept: one of them, or all. Answers how many.
pub async fn retry(on: &Occasion, only: Option<Uuid>, kept: bool) -> Result<u64> {
    let again = store::retry(&on.app, only, kept, on.now).await?;
    on.app.wake();
    Ok(again)
}

/// One letter.
pub async fn one(app: &App, id: Uuid) -> Result<Posted> {
    store::one(app, id).await
}

/// The newest letters, in any state or in one.
pub async fn list(app: &App, state: Option<State>, limit: i64) -> Result<Vec<Posted>> {
    let states = state.map(|state| (state, state));
    store::list(app, states, None, limit.clamp(1, 1_000)).await
}

/// How many letters wait to be sent, and how many went nowhere.
pub async fn depth(app: &App) -> Result<(i64, i64)> {
    let counts = store::counts(app).await?;
    let of = |which: fn(State) -> bool| {
        counts
            .iter()
            .filter(|(s, _)| which(*s))
            .map(|(_, n)| n)
            .sum()
    };
    Ok((
        of(|state| state == State::Waiting),
        of(State::is_undelivered),
    ))
}

/// Forgets letters that came to rest before this moment, with the addresses they went to (I21).
pub async fn forget(on: &Occasion, before: Moment) -> Result<u64> {
    let forgotten = store::forget(&on.app, before).await?;
    forget::forget_files(&on.app).await?;
    Ok(forgotten)
}
