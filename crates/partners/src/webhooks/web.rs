//! The pages of webhooks: the receivers, a fresh one with its secret, and what was told to one.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    Moment, Permission, WebhookId,
    access::{grant, may},
};
use uuid::Uuid;

use super::{
    Added, Delivery, State, Wanted, Webhook, add_webhook, again, change_webhook, delete_webhook,
    deliveries::listed, list, replace_secret, send_test, show,
};
use crate::{
    Error, Result,
    api::Paging,
    developers::tabs,
    doors::Doors,
    outgoing::announced,
    session::{Here, May},
    web::{Answer, Ask, At, Form, Go, Shell, page, page_with},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/developers/webhooks", all)
        .post("/a/{account}/developers/webhooks", make)
        .get("/a/{account}/developers/webhooks/new", blank)
        .get("/a/{account}/developers/webhooks/{id}", one)
        .post("/a/{account}/developers/webhooks/{id}", change)
        .post("/a/{account}/developers/webhooks/{id}/secret", secret)
        .post("/a/{account}/developers/webhooks/{id}/test", test)
        .post("/a/{account}/developers/webhooks/{id}/delete", end)
        .post(
            "/a/{account}/developers/webhooks/{id}/deliveries/{message}/again",
            once_more,
        )
}

#[derive(Template)]
#[template(path = "webhooks/pages/list.html")]
struct All {
    page: Shell,
    tabs: Vec<tabs::Tab>,
    rows: Vec<Row>,
    manages: bool,
    new: String,
}

struct Row {
    url: String,
    href: String,
    kinds: Vec<String>,
    waiting: i64,
    tone: &'static str,
    state: String,
    failing_since: Option<Moment>,
}

#[derive(Template)]
#[template(path = "webhooks/pages/edit.html")]
struct Edit {
    page: Shell,
    form: Form,
    kinds: Vec<&'static str>,
    existing: bool,
    manages: bool,
    active: bool,
    version: i64,
    failing_since: Option<Moment>,
    given_up: bool,
    action: String,
    list: String,
    deliveries: Vec<Told>,
    first: String,
    next: String,
}

struct Told {
    kind: String,
    at: Moment,
    tone: &'static str,
    state: String,
    tries: String,
    why: String,
    body: String,
    again: String,
}

#[derive(Template)]
#[template(path = "webhooks/pages/secret.html")]
struct Secret {
    page: Shell,
    secret: String,
    next: String,
}

fn at(here: &Here, rest: &str) -> String {
    here.url(&format!("/developers/webhooks{rest}"))
}

async fn all(May { granted, here }: May<may::ViewIntegrations>) -> Answer {
    let rows = list(&here.caller.on, &granted).await?;
    let frame = Shell::inside(&here, "webhooks-title");
    let row = |it: Webhook| Row {
        href: at(&here, &format!("/{}", it.id)),
        kinds: it.kinds().into_iter().map(ToOwned::to_owned).collect(),
        waiting: it.waiting,
        tone: match (it.state, it.failing_since) {
            (State::Active, None) => "good",
            (State::Active, Some(_)) => "warn",
            (State::Disabled, _) => "",
            (State::GivenUp, _) => "bad",
        },
        state: frame.t(match (it.state, it.failing_since) {
            (State::Active, None) => "webhooks-state-active",
            (State::Active, Some(_)) => "webhooks-state-failing",
            (State::Disabled, _) => "webhooks-state-disabled",
            (State::GivenUp, _) => "webhooks-state-given-up",
        }),
        failing_since: it.failing_since,
        url: it.url,
    };
    page(&All {
        tabs: tabs::of(&frame, &here, "/webhooks"),
        rows: rows.into_iter().map(row).collect(),
        manages: here.may(Permission::ManageIntegrations),
        new: at(&here, "/new"),
        page: frame,
    })
}

async fn blank(May { here, .. }: May<may::ManageIntegrations>) -> Answer {
    page(&fresh(&here, Form::default()))
}

async fn make(May { granted, here }: May<may::ManageIntegrations>, mut form: Form) -> Answer {
    let on = &here.caller.on;
    let done = match Wanted::of(&mut form, &on.app.settings) {
        Ok(wanted) => add_webhook(on, granted, &wanted).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(added) => shown(&here, added),
        Err(error) => {
            let form = form.explain(error)?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &fresh(&here, form))
        }
    }
}

fn shown(here: &Here, added: Added) -> Answer {
    page(&Secret {
        page: Shell::inside(here, "webhooks-secret"),
        next: at(here, &format!("/{}", added.id)),
        secret: added.secret,
    })
}

fn fresh(here: &Here, form: Form) -> Edit {
    Edit {
        page: Shell::inside(here, "webhooks-new"),
        form,
        kinds: announced(),
        existing: false,
        manages: true,
        active: true,
        version: 0,
        failing_since: None,
        given_up: false,
        action: at(here, ""),
        list: at(here, ""),
        deliveries: Vec::new(),
        first: String::new(),
        next: String::new(),
    }
}

async fn one(
    May { here, .. }: May<may::ViewIntegrations>,
    At((_, id)): At<(String, Uuid)>,
    Ask(paging): Ask<Paging>,
) -> Answer {
    let found = found(&here, id).await?;
    let mut form = Form::default()
        .preset("url", &found.url)
        .preset("version", found.version);
    for kind in found.kinds() {
        form = form.preset("types", kind);
    }
    page(&edit(&here, &found, form, &paging).await?)
}

async fn change(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let (on, found) = (&here.caller.on, found(&here, id).await?);
    let active = form.checked("active", "1");
    let done = match Wanted::of(&mut form, &on.app.settings) {
        Ok(wanted) => {
            let seen = form.version();
            change_webhook(on, granted, found.id, seen, &wanted, active).await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Go::to(at(&here, &format!("/{id}")))
            .saying("webhooks-saved")
            .answer(),
        Err(error @ Error::Stale { .. }) => Err(error),
        Err(error) => {
            let form = form.explain(error)?;
            let again = edit(&here, &found, form, &Paging::default()).await?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

async fn secret(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let added = replace_secret(&here.caller.on, granted, WebhookId(id)).await?;
    shown(&here, added)
}

async fn test(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    send_test(&here.caller.on, granted, WebhookId(id)).await?;
    Go::to(at(&here, &format!("/{id}")))
        .saying("webhooks-tested")
        .answer()
}

async fn end(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    delete_webhook(&here.caller.on, granted, WebhookId(id)).await?;
    Go::to(at(&here, "")).saying("webhooks-deleted").answer()
}

async fn once_more(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id, message)): At<(String, Uuid, Uuid)>,
) -> Answer {
    again(&here.caller.on, granted, WebhookId(id), message).await?;
    Go::to(at(&here, &format!("/{id}")))
        .saying("webhooks-again")
        .answer()
}

async fn found(here: &Here, id: Uuid) -> Result<Webhook> {
    let granted = grant::<may::ViewIntegrations>(here.actor.clone())?;
    show(&mut here.caller.on.read(&granted), WebhookId(id)).await
}

async fn edit(here: &Here, found: &Webhook, form: Form, paging: &Paging) -> Result<Edit> {
    let granted = grant::<may::ViewIntegrations>(here.actor.clone())?;
    let mut scope = here.caller.on.read(&granted);
    let told = listed(&mut scope, found.id, paging).await?;
    let (page, own) = (
        Shell::inside(here, "webhooks-one"),
        at(here, &format!("/{}", found.id)),
    );
    let manages = here.may(Permission::ManageIntegrations);
    let rows = told
        .items
        .into_iter()
        .map(|it| row(&page, &own, manages, it));
    Ok(Edit {
        deliveries: rows.collect(),
        first: paging
            .after
            .as_ref()
            .map(|_| own.clone())
            .unwrap_or_default(),
        next: told
            .next
            .map(|next| format!("{own}?after={next}"))
            .unwrap_or_default(),
        kinds: announced(),
        existing: true,
        manages,
        active: found.state == State::Active,
        version: form.version(),
        failing_since: found.failing_since,
        given_up: found.state == State::GivenUp,
        action: own,
        list: at(here, ""),
        form,
        page,
    })
}

fn row(page: &Shell, own: &str, manages: bool, it: Delivery) -> Told {
    let (tone, state) = match (it.state.as_str(), it.tries) {
        ("delivered", _) => ("good", "webhooks-delivered"),
        ("failed", _) => ("bad", "webhooks-failed"),
        (_, 0) => ("", "webhooks-waiting"),
        _ => ("warn", "webhooks-trying"),
    };
    let status = it.answered.map(|it| it.to_string()).unwrap_or_default();
    let again = manages && it.state != "waiting";
    Told {
        tone,
        state: page.t(state),
        tries: page.t1("webhooks-tries", "count", it.tries),
        why: [status, it.last_error].join(" ").trim().to_owned(),
        again: if again {
            format!("{own}/deliveries/{}/again", it.message_id)
        } else {
            String::new()
        },
        kind: it.kind,
        at: it.created_at,
        body: it.body,
    }
}
