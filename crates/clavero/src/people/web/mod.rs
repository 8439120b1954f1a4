//! The pages of people.

mod links;
mod sign_in;
mod sign_up;

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use crate::{
    doors::Doors,
    session::Caller,
    web::{Answer, Shell, page, page_with},
};

pub(super) fn doors() -> Doors {
    sign_in::doors().and(sign_up::doors()).and(links::doors())
}

/// Where to go on.
#[derive(Debug, Default, Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

#[derive(Template)]
#[template(path = "people/pages/sent.html")]
struct Sent {
    page: Shell,
    text: &'static str,
}

#[derive(Template)]
#[template(path = "people/pages/dead_link.html")]
struct DeadLink {
    page: Shell,
}

/// “Look into your mail”: the same page whatever the letter says.
fn sent(caller: &Caller, text: &'static str) -> Answer {
    page(&Sent {
        page: Shell::of(caller, "people-sent"),
        text,
    })
}

/// A link that was used, replaced or has passed its time.
fn dead_link(caller: &Caller) -> Answer {
    page_with(
        StatusCode::GONE,
        &DeadLink {
            page: Shell::of(caller, "people-dead"),
        },
    )
}
