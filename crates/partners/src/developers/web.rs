//! The documentation, the first request, and how many keys, webhooks and apps there are.

use askama::Template;
use clavero_rules::access::may;

use super::tabs;
use crate::{
    doors::Doors,
    session::May,
    web::{Answer, Shell, page},
};

pub(super) fn doors() -> Doors {
    Doors::default().get("/a/{account}/developers", show)
}

#[derive(Template)]
#[template(path = "developers/pages/home.html")]
struct Home {
    page: Shell,
    tabs: Vec<tabs::Tab>,
    /// Where the API is.
    base: String,
    slug: String,
}

async fn show(May { here, .. }: May<may::ViewDocs>) -> Answer {
    let frame = Shell::inside(&here, "developers-title");
    let home = Home {
        tabs: tabs::of(&frame, &here, ""),
        base: here.caller.on.app.settings.public_url.clone(),
        slug: here.account.slug.clone(),
        page: frame,
    };
    page(&home)
}
