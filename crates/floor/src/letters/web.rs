//! The outbox as pages: what this server wrote to whom, for whoever sits at it, and for everybody in the demo world.

use std::{net::SocketAddr, sync::Arc};

use askama::Template;
use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, header, request::Parts},
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;
use uuid::Uuid;

use super::{Posted, State, post, render, store};
use crate::{
    App, Error, Result,
    api::{Cursor, Listed, Paging},
    doors::{Access, Doors},
    session::{Anyone, Caller, Doorkeeper},
    settings::is_loopback,
    web::{Answer, Ask, At, Go, Shell, page},
};

/// The doors of the outbox.
pub fn doors() -> Doors {
    Doors::default()
        .get("/outbox", list)
        .get("/outbox/{id}", show)
        .get("/outbox/{id}/letter.eml", file)
        .post("/outbox/{id}/retry", retry)
}

/// Whoever sits at the server itself; anyone in the demo world. To everybody else there is nothing here (decision 0010).
struct AtTheServer(Arc<Caller>);

impl Doorkeeper for AtTheServer {
    const ACCESS: Access = Access::Public;
}

impl FromRequestParts<App> for AtTheServer {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let Anyone(caller) = Anyone::from_request_parts(parts, app).await?;
        let near = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .is_some_and(|ConnectInfo(peer)| peer.ip().is_loopback());
        let settings = &app.settings;
        if settings.demo || (settings.is_local() && near && is_direct(&parts.headers)) {
            Ok(Self(caller))
        } else {
            Err(Error::Missing("page"))
        }
    }
}

/// Whether no proxy says that it passes on what somebody else asked, and the name asked for is this
/// machine’s own: a page elsewhere can make its name mean 127.0.0.1, but not change the name.
fn is_direct(headers: &HeaderMap) -> bool {
    let passed_on = [
        "forwarded",
        "x-forwarded-for",
        "x-forwarded-host",
        "x-real-ip",
        "via",
    ];
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    !passed_on.iter().any(|name| headers.contains_key(*name)) && host.is_some_and(is_loopback)
}

/// Which letters are shown, by the word in the address.
const VIEWS: [(&str, Option<(State, State)>); 5] = [
    ("", None),
    ("waiting", Some((State::Waiting, State::Waiting))),
    ("undelivered", Some((State::Failed, State::Dead))),
    ("kept", Some((State::Kept, State::Kept))),
    ("sent", Some((State::Sent, State::Sent))),
];

#[derive(Debug, Deserialize)]
struct Search {
    #[serde(default)]
    state: String,
    limit: Option<i64>,
    after: Option<String>,
}

struct View {
    label: String,
    url: String,
    current: bool,
}

/// A letter as a row of the list.
struct Row {
    url: String,
    to: String,
    name: String,
    subject: String,
    lang: &'static str,
    kind: String,
    state: Badge,
    when: String,
    when_iso: String,
}

impl Row {
    fn shown_name(&self) -> &str {
        if self.name.is_empty() {
            &self.to
        } else {
            &self.name
        }
    }
}

/// A state in words and colour.
struct Badge {
    tone: &'static str,
    icon: &'static str,
    text: String,
}

#[derive(Template)]
#[template(path = "letters/pages/list.html")]
struct List {
    page: Shell,
    lead: String,
    views: Vec<View>,
    rows: Vec<Row>,
    all: bool,
    first: String,
    next: String,
}

async fn list(AtTheServer(caller): AtTheServer, Ask(search): Ask<Search>) -> Answer {
    let app = &caller.on.app;
    let (name, states) = VIEWS
        .iter()
        .find(|(name, _)| *name == search.state)
        .unwrap_or(&VIEWS[0]);
    let paging = Paging {
        limit: search.limit,
        after: search.after.clone(),
    };
    let found = store::list(app, *states, paging.cursor()?, paging.limit() + 1).await?;
    let found = Listed::of(found, paging.limit(), |letter: &Posted| Cursor {
        text: String::new(),
        number: letter.created_at.0,
        id: letter.id,
    });
    let frame = Shell::of(&caller, "letters-title");
    let lead = if app.settings.smtp.is_some() {
        "letters-lead-sent"
    } else {
        "letters-lead-kept"
    };
    page(&List {
        lead: frame.t(lead),
        views: VIEWS
            .iter()
            .map(|(view, _)| View {
                label: frame.t(&format!(
                    "letters-view-{}",
                    if view.is_empty() { "all" } else { view }
                )),
                url: address(view, None),
                current: view == name,
            })
            .collect(),
        rows: found
            .items
            .iter()
            .map(|letter| row(&frame, app, letter))
            .collect(),
        all: name.is_empty(),
        first: search
            .after
            .map(|_| address(name, None))
            .unwrap_or_default(),
        next: found
            .next
            .map(|next| address(name, Some(&next)))
            .unwrap_or_default(),
        page: frame,
    })
}

fn address(view: &str, after: Option<&str>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if !view.is_empty() {
        query.append_pair("state", view);
    }
    if let Some(after) = after {
        query.append_pair("after", after);
    }
    match query.finish() {
        query if query.is_empty() => "/outbox".to_owned(),
        query => format!("/outbox?{query}"),
    }
}

fn row(page: &Shell, app: &App, letter: &Posted) -> Row {
    Row {
        url: format!("/outbox/{}", letter.id),
        to: letter.recipient.clone(),
        name: letter.recipient_name.clone(),
        // What was handed over is not kept here, and a letter without words is shown by its kind.
        subject: render(&app.settings, letter)
            .map(|words| words.subject)
            .unwrap_or_default(),
        lang: letter.lang.tag(),
        kind: letter.kind.clone(),
        state: badge(page, letter.state),
        when: page.datetime(&letter.created_at),
        when_iso: page.iso(&letter.created_at),
    }
}

fn badge(page: &Shell, state: State) -> Badge {
    let (tone, icon) = match state {
        State::Waiting => ("", "clock"),
        State::Sent => ("good", "mail-check"),
        State::Kept => ("pine", "inbox"),
        State::Failed | State::Dead => ("bad", "mail-x"),
    };
    Badge {
        tone,
        icon,
        text: page.t(&format!("letters-state-{}", state.id())),
    }
}

#[derive(Template)]
#[template(path = "letters/pages/show.html")]
struct Show {
    page: Shell,
    row: Row,
    /// Text before the link, and behind it; both empty once the letter was handed over.
    text: String,
    link: String,
    trouble: String,
    tone: &'static str,
    tries: i64,
    next: String,
    may_retry: bool,
}

async fn show(AtTheServer(caller): AtTheServer, At(id): At<Uuid>) -> Answer {
    let app = &caller.on.app;
    let letter = store::one(app, id).await?;
    let words = render(&app.settings, &letter).ok();
    let frame = Shell::of(&caller, "letters-title");
    let row = row(&frame, app, &letter);
    let link = letter
        .content()?
        .map(|content| content.link)
        .unwrap_or_default();
    page(&Show {
        page: if row.subject.is_empty() {
            frame.clone()
        } else {
            frame.clone().titled(&row.subject)
        },
        text: words.map(|words| words.text).unwrap_or_default(),
        link,
        trouble: letter.last_error.clone(),
        tone: if letter.state.is_undelivered() {
            "bad"
        } else {
            "warn"
        },
        tries: letter.tries,
        next: match letter.state {
            State::Waiting if letter.tries > 0 => frame.datetime(&letter.run_at),
            _ => String::new(),
        },
        may_retry: letter.state.is_undelivered()
            || (letter.state == State::Kept && app.settings.smtp.is_some()),
        row,
    })
}

/// The letter as a file that mail programs open.
async fn file(AtTheServer(caller): AtTheServer, At(id): At<Uuid>) -> Result<Response> {
    let app = &caller.on.app;
    let letter = store::one(app, id).await?;
    if letter.content()?.is_none() {
        return Err(Error::Missing("letter"));
    }
    let headers = [
        (header::CONTENT_TYPE, "message/rfc822".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}.eml\"", letter.id),
        ),
    ];
    Ok((headers, post::as_file(app, &letter)?).into_response())
}

async fn retry(AtTheServer(caller): AtTheServer, At(id): At<Uuid>) -> Answer {
    let letter = store::one(&caller.on.app, id).await?;
    let again = super::retry(&caller.on, Some(id), letter.state == State::Kept).await?;
    let to = Go::to(format!("/outbox/{id}"));
    if again == 0 {
        to.warning("letters-retry-none").answer()
    } else {
        to.saying("letters-retry-done").answer()
    }
}
