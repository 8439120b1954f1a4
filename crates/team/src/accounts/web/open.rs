//! The page that opens an account.

use askama::Template;
use axum::http::StatusCode;

use crate::{
    Result,
    accounts::{Opening, open_account},
    doors::Doors,
    session::{Oneself, Person},
    web::{Answer, Form, Go, Shell, page, page_with},
};
use std::sync::Arc;

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/accounts/new", show)
        .post("/accounts/new", submit)
}

#[derive(Template)]
#[template(path = "accounts/pages/open.html")]
struct Open {
    page: Shell,
    form: Form,
    verified: bool,
    address: String,
    shown: String,
}

impl Open {
    fn of(caller: &Arc<crate::session::Caller>, person: &Person, form: Form) -> Self {
        let public = &caller.on.app.settings.public_url;
        Self {
            page: Shell::of(caller, "accounts-open"),
            form,
            verified: person.email_verified,
            address: person.email.clone(),
            shown: format!(
                "{}/a/",
                public
                    .split_once("://")
                    .map_or(public.as_str(), |(_, host)| host)
            ),
        }
    }
}

async fn show(Oneself { caller, person }: Oneself) -> Answer {
    page(&Open::of(&caller, &person, Form::default()))
}

async fn submit(Oneself { caller, person }: Oneself, mut form: Form) -> Answer {
    let opening = Opening::read(&mut form);
    let name = opening.name.clone();
    let done: Result<String> = match form.clean() {
        Ok(()) => open_account(&caller.on, &person, opening).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(slug) => Go::to(format!("/a/{slug}"))
            .saying("accounts-opened")
            .with("name", &name)
            .answer(),
        Err(error) => {
            let form = form.explain(error)?;
            page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &Open::of(&caller, &person, form),
            )
        }
    }
}
