//! A fresh key, and the choice of how an old one gives way: both are weighed here and signed on the next page.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    Category, KeyId, Permission,
    access::{grant, may},
    api_keys::may_create_key,
    signature::Purpose,
};
use uuid::Uuid;

use super::{at, of};
use crate::{
    Result,
    api_keys::{ApiKey, Replace, Wanted, list::one},
    session::{Here, May},
    web::{Answer, At, Form, Go, Shell, page, page_with},
};
use clavero_team::people::Draft;

#[derive(Template)]
#[template(path = "api_keys/pages/new.html")]
struct New {
    page: Shell,
    form: Form,
    sections: Vec<Section>,
    lives: Vec<(String, String)>,
    action: String,
    list: String,
}

struct Section {
    name: String,
    lines: Vec<Line>,
    open: bool,
}

struct Line {
    id: &'static str,
    name: String,
    effect: String,
    implies: &'static str,
    held: bool,
}

#[derive(Template)]
#[template(path = "api_keys/pages/replace.html")]
struct Replacing {
    page: Shell,
    form: Form,
    name: String,
    hint: String,
    overlaps: Vec<(String, String)>,
    action: String,
    list: String,
}

pub(super) async fn blank(May { here, .. }: May<may::ManageCredentials>) -> Answer {
    page(&fresh(&here, Form::default().preset("days", 90)))
}

/// Looks at what is wanted, and keeps it for the signature.
pub(super) async fn weigh(
    May { granted, here }: May<may::ManageCredentials>,
    mut form: Form,
) -> Answer {
    let wanted = Wanted::of(&mut form).and_then(|wanted| {
        may_create_key(granted.actor(), wanted.set())?;
        Ok(wanted)
    });
    match wanted {
        Ok(wanted) => {
            let (on, account) = (&here.caller.on, Some(here.account.id));
            let person = here.person()?.id;
            let draft = Draft::keep(on, person, account, Purpose::CreateKey, &wanted).await?;
            Go::to(at(&here, &format!("/sign/{draft}"))).answer()
        }
        Err(error) => {
            let form = form.explain(error)?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &fresh(&here, form))
        }
    }
}

fn fresh(here: &Here, form: Form) -> New {
    let page = Shell::inside(here, "keys-new");
    let holds = here.actor.holds();
    let sections = Category::ALL.iter().map(|category| {
        let lines: Vec<Line> = category
            .permissions()
            .map(|it| Line {
                id: it.id(),
                name: page.permission(&it),
                effect: page.effect(&it),
                implies: it.implies().map_or("", Permission::id),
                held: holds.contains(it),
            })
            .collect();
        Section {
            name: page.t(&format!("category-{}", category.id())),
            open: lines.iter().any(|it| form.checked("permissions", it.id)),
            lines,
        }
    });
    let sections = sections.collect();
    let life = |days: i64| (days.to_string(), page.t1("keys-days", "count", days));
    New {
        lives: [30, 90, 180, 365].map(life).to_vec(),
        sections,
        action: at(here, ""),
        list: at(here, ""),
        form,
        page,
    }
}

pub(super) async fn ask_replacement(
    May { here, .. }: May<may::ManageCredentials>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let key = found(&here, id).await?;
    page(&replacing(
        &here,
        &key,
        Form::default().preset("overlap", 24),
    ))
}

/// Keeps the replacement for the signature.
pub(super) async fn weigh_replacement(
    May { here, .. }: May<may::ManageCredentials>,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let key = found(&here, id).await?;
    let overlap = form.choice("overlap", |text| text.parse::<i64>().ok());
    if let Err(error) = form.clean() {
        let form = form.explain(error)?;
        return page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &replacing(&here, &key, form),
        );
    }
    let deed = Replace {
        key: id,
        overlap_hours: overlap.unwrap_or_default(),
    };
    let (on, account) = (&here.caller.on, Some(here.account.id));
    let draft = Draft::keep(on, here.person()?.id, account, Purpose::RotateKey, &deed).await?;
    Go::to(of(&here, key.id, &format!("/sign/{draft}"))).answer()
}

pub(super) async fn found(here: &Here, id: Uuid) -> Result<ApiKey> {
    let granted = grant::<may::ViewCredentials>(here.actor.clone())?;
    one(&mut here.caller.on.read(&granted), KeyId(id)).await
}

fn replacing(here: &Here, key: &ApiKey, form: Form) -> Replacing {
    let page = Shell::inside(here, "keys-replace");
    let overlaps = [0, 1, 24, 168]
        .map(|hours: i64| (hours.to_string(), page.t1("keys-overlap", "hours", hours)));
    Replacing {
        overlaps: overlaps.to_vec(),
        name: key.name.clone(),
        hint: key.hint.clone(),
        action: of(here, key.id, "/replace"),
        list: at(here, ""),
        form,
        page,
    }
}
