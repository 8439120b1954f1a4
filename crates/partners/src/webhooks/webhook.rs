//! A receiver, a delivery to it, and a receiver as somebody wants it.

use clavero_rules::{Moment, WebhookId};
use uuid::Uuid;

use crate::{
    Error, Result, Settings,
    calling::may_call,
    db::{named, record},
    outgoing::announced,
    web::Form,
};

/// Whether a receiver is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is told.
    Active,
    /// Somebody switched it off.
    Disabled,
    /// It failed for days and was switched off.
    GivenUp,
}

impl State {
    /// As stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::GivenUp => "given_up",
        }
    }
    /// From the store.
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Active, Self::Disabled, Self::GivenUp]
            .into_iter()
            .find(|state| state.id() == id)
    }
}
named!(State);

record! {
    /// A receiver.
    #[derive(Clone, Debug)]
    pub struct Webhook {
        /// Its identifier.
        pub id: WebhookId,
        /// Where it is told.
        pub url: String,
        /// What it is told of, by type; `*` is everything.
        pub types: String,
        /// Whether it is told.
        pub state: State,
        /// Since when every message failed.
        pub failing_since: Option<Moment>,
        /// How many messages wait for it.
        pub waiting: i64,
        /// When it was added.
        pub created_at: Moment,
        /// Grows with each change.
        pub version: i64,
    }
}

record! {
    /// A message on its way to a receiver.
    #[derive(Clone, Debug)]
    pub struct Delivery {
        /// Which message; also its `webhook-id`.
        pub message_id: Uuid,
        /// What it tells of.
        pub kind: String,
        /// `waiting`, `delivered` or `failed`.
        pub state: String,
        /// How often it was tried.
        pub tries: i64,
        /// When it goes, or goes again.
        pub run_at: Moment,
        /// What the receiver answered last.
        pub answered: Option<i64>,
        /// Why it failed last.
        pub last_error: String,
        /// What it says.
        pub body: String,
        /// When it happened.
        pub created_at: Moment,
    }
}

impl Webhook {
    /// What it is told of; nothing in particular is everything.
    pub fn kinds(&self) -> Vec<&str> {
        self.types
            .split_whitespace()
            .filter(|it| *it != "*")
            .collect()
    }
}

/// A receiver as somebody wants it.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Where it is told.
    pub url: String,
    /// What it is told of, as stored.
    pub types: String,
}

impl Wanted {
    /// Reads the fields `url` and `types`; faults stay in the form. No type at all is every type.
    pub fn of(form: &mut Form, settings: &Settings) -> Result<Self> {
        let url = form.text("url", 1..=500);
        if !url.is_empty() && !may_call(&url, settings) {
            form.fail("url", "webhook-address");
        }
        let types = form.all("types");
        let types: Vec<String> = types.into_iter().map(ToOwned::to_owned).collect();
        let known = announced();
        if !types.iter().all(|it| known.contains(&it.as_str())) {
            form.fail("types", "choose");
        }
        form.clean()?;
        let types = match types.is_empty() {
            true => "*".to_owned(),
            false => types.join(" "),
        };
        Ok(Self { url, types })
    }
}

/// A fault of the kind that is told as “no such thing”.
pub(super) fn missing() -> Error {
    Error::Missing("webhook")
}
