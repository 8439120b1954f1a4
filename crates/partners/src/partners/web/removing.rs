//! The partner ends access: of one employee or of several at one client, with the word typed (PE-10, Q6).

use std::collections::BTreeSet;

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{UserId, access::may, evidence::Typed, partners::REMOVE};
use serde::Deserialize;
use uuid::Uuid;

use super::view::{Confirm, ids};
use crate::{
    Error,
    partners::{Pairing, end_by_partner, pairings, remove_by_partner},
    session::{Here, May},
    web::{Answer, Ask, At, Form, Go, Shell, page_with},
};

#[derive(Debug, Default, Deserialize)]
pub(super) struct Query {
    employee: Option<Uuid>,
}

#[derive(Template)]
#[template(path = "partners/pages/remove.html")]
struct RemovePage {
    page: Shell,
    form: Form,
    confirm: Confirm,
    people: Vec<Pairing>,
}

#[derive(Template)]
#[template(path = "web/confirm.html")]
struct EndPage {
    page: Shell,
    form: Form,
    confirm: Confirm,
}

/// Whose access, and the word.
pub(super) async fn ask(
    May { granted: _, here }: May<may::ManagePartners>,
    At((_, hub_id)): At<(String, i64)>,
    Ask(query): Ask<Query>,
) -> Answer {
    let form = match query.employee {
        Some(employee) => Form::default().preset("who", employee),
        None => Form::default(),
    };
    shown(&here, hub_id, form, StatusCode::OK).await
}

async fn shown(here: &Here, hub_id: i64, form: Form, status: StatusCode) -> Answer {
    let granted = clavero_rules::access::grant::<may::ViewPartners>(here.actor.clone())?;
    let mut people = pairings(&mut here.caller.on.read(&granted), None).await?;
    people.retain(|it| it.hub_id == hub_id && it.state.holds_claim());
    let name = people
        .first()
        .map(|it| it.client.clone())
        .ok_or(Error::Missing("client"))?;
    let page = Shell::inside(here, "partners-remove");
    let confirm = Confirm {
        title: page.t1("partners-remove-title", "client", name),
        action: here.url(&format!("/partner/clients/{hub_id}/remove")),
        lines: vec![page.t("partners-remove-text")],
        rows: Vec::new(),
        hidden: Vec::new(),
        word: REMOVE.to_owned(),
        back: here.url(&format!("/partner/clients/{hub_id}")),
        back_label: page.t("partners-remove-keep"),
        submit: page.t("partners-remove"),
        danger: true,
    };
    page_with(
        status,
        &RemovePage {
            page,
            form,
            confirm,
            people,
        },
    )
}

/// Ends it.
pub(super) async fn remove(
    May { granted, here }: May<may::ManagePartners>,
    At((_, hub_id)): At<(String, i64)>,
    mut form: Form,
) -> Answer {
    let who: BTreeSet<UserId> = ids(&form.all("who")).into_iter().map(UserId).collect();
    if who.is_empty() {
        form.fail("who", "choose");
    }
    let done = match (form.clean(), Typed::check(REMOVE, &form.value("typed"))) {
        (Err(error), _) => Err(error),
        (Ok(()), Err(refusal)) => Err(refusal.into()),
        (Ok(()), Ok(typed)) => {
            remove_by_partner(&here.caller.on, granted, &who, hub_id, &typed).await
        }
    };
    match done {
        Ok(()) => Go::to(here.url(&format!("/partner/clients/{hub_id}")))
            .saying("partners-removed")
            .answer(),
        Err(error) => {
            let wrong = StatusCode::UNPROCESSABLE_ENTITY;
            shown(&here, hub_id, form.explain(error)?, wrong).await
        }
    }
}

/// The end of the whole relation, and the word.
pub(super) async fn ask_end(
    May { granted: _, here }: May<may::ManagePartners>,
    At((_, hub_id)): At<(String, i64)>,
) -> Answer {
    ending(&here, hub_id, Form::default(), StatusCode::OK)
}

fn ending(here: &Here, hub_id: i64, form: Form, status: StatusCode) -> Answer {
    let page = Shell::inside(here, "partners-end");
    let confirm = Confirm {
        title: page.t("partners-end-title"),
        action: here.url(&format!("/partner/clients/{hub_id}/end")),
        lines: vec![page.t("partners-end-text")],
        rows: Vec::new(),
        hidden: Vec::new(),
        word: REMOVE.to_owned(),
        back: here.url(&format!("/partner/clients/{hub_id}")),
        back_label: page.t("partners-remove-keep"),
        submit: page.t("partners-end"),
        danger: true,
    };
    page_with(
        status,
        &EndPage {
            page,
            form,
            confirm,
        },
    )
}

/// Ends it (Q8).
pub(super) async fn end(
    May { granted, here }: May<may::ManagePartners>,
    At((_, hub_id)): At<(String, i64)>,
    form: Form,
) -> Answer {
    let done = match Typed::check(REMOVE, &form.value("typed")) {
        Ok(typed) => end_by_partner(&here.caller.on, granted, hub_id, &typed).await,
        Err(refusal) => Err(refusal.into()),
    };
    match done {
        Ok(()) => Go::to(here.url("/partner/clients"))
            .saying("partners-ended")
            .answer(),
        Err(error) => ending(
            &here,
            hub_id,
            form.explain(error)?,
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
    }
}
