//! The pages of connected apps: which there are, what each registered, and what profiles give of theirs.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    AppId, Moment, Permission,
    access::{grant, may},
};
use uuid::Uuid;

use super::{Connected, Definition, Wanted, change_app, connect_app, disconnect_app, list, show};
use crate::{
    Error, Result,
    developers::tabs,
    doors::Doors,
    session::{Here, May},
    web::{Answer, At, Form, Go, Shell, page, page_with},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/developers/apps", all)
        .post("/a/{account}/developers/apps", make)
        .get("/a/{account}/developers/apps/new", blank)
        .get("/a/{account}/developers/apps/{app}", one)
        .post("/a/{account}/developers/apps/{app}", change)
        .post("/a/{account}/developers/apps/{app}/disconnect", end)
}

#[derive(Template)]
#[template(path = "connected_apps/pages/list.html")]
struct Apps {
    page: Shell,
    tabs: Vec<tabs::Tab>,
    rows: Vec<Row>,
    manages: bool,
    new: String,
}

struct Row {
    name: String,
    url: String,
    kinds: Vec<String>,
    permissions: String,
    changed_at: Moment,
}

#[derive(Template)]
#[template(path = "connected_apps/pages/edit.html")]
struct Edit {
    page: Shell,
    form: Form,
    existing: bool,
    manages: bool,
    version: i64,
    action: String,
    disconnect: String,
    list: String,
    api: String,
}

/// What a fresh form holds: something that shows how it is written.
const EXAMPLE: &str = r#"{
  "permissions": ["orders.refund"],
  "types": {
    "order": {
      "open": true,
      "actions": {
        "view": [{ "permission": "finance.sales.view" }],
        "refund": [
          { "app_permission": "orders.refund", "when": [{ "property": "resource.status", "is": "paid" }] }
        ]
      }
    }
  }
}"#;

fn at(here: &Here, rest: &str) -> String {
    here.url(&format!("/developers/apps{rest}"))
}

async fn all(May { granted, here }: May<may::ViewIntegrations>) -> Answer {
    let apps = list(&here.caller.on, &granted).await?;
    let frame = Shell::inside(&here, "apps-title");
    let row = |app: Connected| Row {
        url: at(&here, &format!("/{}", app.id)),
        kinds: app.definition.types.keys().cloned().collect(),
        permissions: frame.number(app.definition.permissions.len()),
        changed_at: app.changed_at,
        name: app.name,
    };
    page(&Apps {
        tabs: tabs::of(&frame, &here, "/apps"),
        rows: apps.into_iter().map(row).collect(),
        manages: here.may(Permission::ManageIntegrations),
        new: at(&here, "/new"),
        page: frame,
    })
}

async fn blank(May { here, .. }: May<may::ManageIntegrations>) -> Answer {
    let form = Form::default().preset("definition", EXAMPLE);
    page(&fresh(&here, form))
}

async fn make(May { granted, here }: May<may::ManageIntegrations>, mut form: Form) -> Answer {
    let done = match Wanted::of(&mut form) {
        Ok(wanted) => connect_app(&here.caller.on, granted, &wanted).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(id) => Go::to(at(&here, &format!("/{id}")))
            .saying("apps-connected")
            .answer(),
        Err(error) => {
            let form = form.explain(error)?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &fresh(&here, form))
        }
    }
}

fn fresh(here: &Here, form: Form) -> Edit {
    Edit {
        page: Shell::inside(here, "apps-new"),
        form,
        existing: false,
        manages: true,
        version: 0,
        action: at(here, ""),
        disconnect: String::new(),
        list: at(here, ""),
        api: String::new(),
    }
}

async fn one(
    May { here, .. }: May<may::ViewIntegrations>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let app = found(&here, id).await?;
    let definition = written(&app.definition)?;
    let form = Form::default()
        .preset("name", &app.name)
        .preset("definition", definition)
        .preset("version", app.version);
    page(&edit(&here, &app, form))
}

async fn change(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let app = found(&here, id).await?;
    let done = match Wanted::of(&mut form) {
        Ok(wanted) => {
            let (on, seen) = (&here.caller.on, form.version());
            change_app(on, granted, app.id, seen, &wanted).await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Go::to(at(&here, &format!("/{id}")))
            .saying("apps-changed")
            .answer(),
        Err(error @ Error::Stale { .. }) => Err(error),
        Err(error) => {
            let form = form.explain(error)?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &edit(&here, &app, form))
        }
    }
}

async fn end(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    disconnect_app(&here.caller.on, granted, AppId(id)).await?;
    Go::to(at(&here, "")).saying("apps-disconnected").answer()
}

async fn found(here: &Here, id: Uuid) -> Result<Connected> {
    let granted = grant::<may::ViewIntegrations>(here.actor.clone())?;
    show(&mut here.caller.on.read(&granted), AppId(id)).await
}

fn written(definition: &Definition) -> Result<String> {
    Ok(serde_json::to_string_pretty(definition)?)
}

fn edit(here: &Here, app: &Connected, form: Form) -> Edit {
    Edit {
        page: Shell::inside(here, "apps-title").titled(&app.name),
        existing: true,
        manages: here.may(Permission::ManageIntegrations),
        version: form.version(),
        action: at(here, &format!("/{}", app.id)),
        disconnect: at(here, &format!("/{}/disconnect", app.id)),
        list: at(here, ""),
        api: format!("/api/v1/accounts/{}/apps/{}", here.account.slug, app.id),
        form,
    }
}
