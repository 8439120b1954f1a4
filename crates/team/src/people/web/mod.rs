//! The pages of people.

mod erase;
mod links;
mod me;
mod security;
mod sign_in;
mod sign_up;
mod signature;

use askama::Template;
use axum::http::StatusCode;
use serde::{Deserialize, Deserializer};

use crate::{
    doors::Doors,
    session::Caller,
    web::{Answer, Shell, is_own, page, page_with},
};

pub(super) fn doors() -> Doors {
    sign_in::doors()
        .and(sign_up::doors())
        .and(links::doors())
        .and(me::doors())
        .and(security::doors())
        .and(signature::doors())
        .and(erase::doors())
}

/// Where to go on: a page of ours, or nowhere.
#[derive(Debug, Default, Deserialize)]
struct Next {
    #[serde(default, deserialize_with = "own")]
    next: String,
}

fn own<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    String::deserialize(from).map(own_page)
}

/// The page, if it is one of ours.
fn own_page(next: String) -> String {
    if is_own(&next) { next } else { String::new() }
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
