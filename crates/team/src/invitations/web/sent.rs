//! After an invitation went out: the link, told this once, and what happens next.

use askama::Template;

use crate::{
    invitations::{offer::Offer, send::Sent},
    session::Here,
    web::Shell,
};

#[derive(Template)]
#[template(path = "invitations/pages/sent.html")]
pub(super) struct SentPage {
    page: Shell,
    name: String,
    email: String,
    link: String,
    by_mail: bool,
    list: String,
    another: String,
}

impl SentPage {
    pub(super) fn of(here: &Here, offer: &Offer, sent: &Sent) -> Self {
        Self::to(here, &offer.guest.name, &offer.guest.email, sent)
    }

    pub(super) fn to(here: &Here, name: &str, email: &str, sent: &Sent) -> Self {
        let settings = &here.caller.on.app.settings;
        Self {
            page: Shell::inside(here, "invitations-sent"),
            name: name.to_owned(),
            email: email.to_owned(),
            link: format!("{}{}", settings.public_url, sent.link),
            by_mail: settings.smtp.is_some(),
            list: here.url("/invitations"),
            another: here.url("/invitations/new"),
        }
    }
}
