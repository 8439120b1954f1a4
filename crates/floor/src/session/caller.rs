//! The caller of one request: who he is if he is signed in, his language, and which face he looks at.

use std::sync::{Arc, OnceLock};

use axum::http::{HeaderMap, Uri};
use clavero_rules::{Moment, Refusal, UserId};
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::{
    Here, KeyCard, key,
    token::{self, SessionKind},
};
use crate::{
    Error, Occasion, Result,
    words::{Lang, Words},
};

/// Which face of the product a request is answered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Pages.
    Page,
    /// JSON.
    Api,
}

impl Face {
    /// The face of an address.
    fn of(uri: &Uri) -> Self {
        let path = uri.path();
        if path.starts_with("/api/")
            || path.starts_with("/.well-known/")
            || path.starts_with("/in/")
            || path.contains("/access/v1/")
        {
            Self::Api
        } else {
            Self::Page
        }
    }
}

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct Person {
    /// His session.
    pub session: Uuid,
    /// When that session began.
    pub signed_in_at: Moment,
    /// Who he is.
    pub id: UserId,
    /// As he wrote it.
    pub name: String,
    /// As he wrote it.
    pub email: String,
    /// As compared.
    pub email_key: String,
    /// Whether he has shown that the address is his.
    pub email_verified: bool,
    /// His language.
    pub lang: Lang,
    /// His time zone, by its IANA name.
    pub time_zone: String,
    /// `auto`, `light` or `dark`.
    pub theme: String,
    /// Whether single letters are shortcuts (WCAG 2.1.4).
    pub shortcuts: bool,
}

impl Person {
    /// Refuses whoever has not shown that the address is his: he may look around, and nothing more (I3).
    pub fn proved(&self) -> Result<()> {
        if self.email_verified {
            Ok(())
        } else {
            Err(Refusal::AddressNotVerified.into())
        }
    }
}

/// One request, before anybody asked what it may do.
#[derive(Debug)]
pub struct Caller {
    /// The store, the moment and the trail.
    pub on: Occasion,
    /// Pages or JSON.
    pub face: Face,
    /// Who is signed in, if anybody.
    pub person: Option<Person>,
    /// The key that a program called with, for that person.
    pub key: Option<KeyCard>,
    /// The language to answer in.
    pub lang: Lang,
    /// Path and query of the request.
    pub path: String,
    /// What the last request left to say.
    pub flash: Option<String>,
    /// The account that the request turned out to be about, for the frame of an error page.
    pub place: OnceLock<Here>,
}

impl Caller {
    /// Reads who is calling.
    pub async fn read(on: Occasion, uri: &Uri, headers: &HeaderMap) -> Result<Arc<Self>> {
        let face = Face::of(uri);
        let kind = match face {
            Face::Page => SessionKind::Web,
            Face::Api => SessionKind::Api,
        };
        let (person, key) = match token::presented(headers, kind, on.app.secure()) {
            Some(token) if face == Face::Api && key::is_key(&token) => {
                key::found(&on, &token).await?.unzip()
            }
            Some(token) => (token::found(&on, &token, kind).await?, None),
            None => (None, None),
        };
        let caller = Self::of(on, uri, headers, face, person);
        Ok(Arc::new(Self { key, ..caller }))
    }

    /// A caller who could not be read, in the language that his browser asks for.
    pub fn stranger(on: Occasion, uri: &Uri, headers: &HeaderMap) -> Arc<Self> {
        Arc::new(Self::of(on, uri, headers, Face::of(uri), None))
    }

    fn of(
        on: Occasion,
        uri: &Uri,
        headers: &HeaderMap,
        face: Face,
        person: Option<Person>,
    ) -> Self {
        let cookie = |name: &str| {
            let all = headers
                .get_all("cookie")
                .iter()
                .filter_map(|c| c.to_str().ok());
            all.flat_map(|line| line.split(';'))
                .filter_map(|pair| pair.trim().split_once('='))
                .find_map(|(key, value)| (key == name).then(|| value.to_owned()))
        };
        let accepted = headers.get("accept-language").and_then(|h| h.to_str().ok());
        let asked = uri.query().and_then(|query| {
            form_urlencoded::parse(query.as_bytes())
                .find_map(|(key, value)| (key == "lang").then(|| Lang::from_id(&value)).flatten())
        });
        let lang = match &person {
            Some(person) => person.lang,
            None => asked
                .or_else(|| cookie("lang").and_then(|lang| Lang::from_id(&lang)))
                .unwrap_or_else(|| Lang::accepted(accepted.unwrap_or_default())),
        };
        Self {
            on,
            face,
            person,
            key: None,
            lang,
            path: uri
                .path_and_query()
                .map_or_else(|| "/".to_owned(), ToString::to_string),
            flash: cookie("flash").filter(|flash| !flash.is_empty()),
            place: OnceLock::new(),
        }
    }

    /// A caller of whom nothing was read.
    pub fn nobody(on: Occasion) -> Arc<Self> {
        Arc::new(Self {
            on,
            face: Face::Page,
            person: None,
            key: None,
            lang: Lang::default(),
            path: "/".to_owned(),
            flash: None,
            place: OnceLock::new(),
        })
    }

    /// The person, or an answer that says to sign in.
    pub fn signed_in(&self) -> Result<&Person> {
        self.person.as_ref().ok_or(Error::Nobody)
    }

    /// The words of the caller's language.
    pub fn words(&self) -> Words {
        Words(self.lang)
    }

    /// The caller's time zone; UTC for a stranger.
    pub fn zone(&self) -> TimeZone {
        let name = self
            .person
            .as_ref()
            .map_or("UTC", |person| person.time_zone.as_str());
        TimeZone::get(name).unwrap_or(TimeZone::UTC)
    }
}
