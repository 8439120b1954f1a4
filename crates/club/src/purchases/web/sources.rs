//! The tokens of sellers: which there are, a fresh one shown once, and retiring one (edge 35).

use askama::Template;
use clavero_rules::{
    Moment, Permission, SourceId,
    access::{Needs, may},
    purchases::Provider,
};
use uuid::Uuid;

use super::{at, seller, tabs};
use crate::{
    Error, Result, areas,
    doors::Doors,
    purchases::source::{self, add_source, retire_source, sources},
    session::May,
    sheet::{Field, Kind, Link, Sheet},
    web::{Answer, At, Form, Go, Shell, page},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/sales/sources", show)
        .post("/a/{account}/sales/sources", make)
        .get("/a/{account}/sales/sources/new", blank)
        .post("/a/{account}/sales/sources/{source}/retire", retire)
}

struct Row {
    id: String,
    area: String,
    seller: String,
    url: String,
    hint: String,
    created_at: Moment,
    used_at: Option<Moment>,
    retired_at: Option<Moment>,
    retire: String,
}

#[derive(Template)]
#[template(path = "purchases/pages/sources.html")]
struct Sources {
    page: Shell,
    tabs: Vec<Link>,
    rows: Vec<Row>,
    new: String,
}

async fn show(May { granted, here }: May<may::ViewIntegrations>) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let shell = Shell::inside(&here, "sales-sources");
    let manages = here.may(Permission::ManageIntegrations);
    let areas = areas::list(&mut scope).await?;
    let mut rows = Vec::new();
    for it in sources(&mut scope, None).await? {
        let Some(area) = areas.iter().find(|area| area.id == it.area_id) else {
            continue;
        };
        rows.push(Row {
            id: format!("s-{}", it.id),
            area: area.name.clone(),
            seller: seller(&shell, it.provider),
            url: source::address(&mut scope, area, it.provider).await?,
            hint: it.hint,
            created_at: it.created_at,
            used_at: it.used_at,
            retire: match manages && it.retired_at.is_none() {
                true => at(&here, &format!("/sources/{}/retire", it.id)),
                false => String::new(),
            },
            retired_at: it.retired_at,
        });
    }
    page(&Sources {
        tabs: tabs(&here, &shell, &mut scope, "/sources").await?,
        rows,
        new: match manages && !areas.is_empty() {
            true => at(&here, "/sources/new"),
            false => String::new(),
        },
        page: shell,
    })
}

async fn sheet<P: Needs>(it: &May<P>) -> Result<Sheet> {
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let areas = areas::list(&mut scope).await?;
    let sheet = Sheet::of(here, "sales-source-new", at(here, "/sources"));
    let page = sheet.page().clone();
    let choices: Vec<_> = areas
        .into_iter()
        .map(|area| (area.slug, area.name))
        .collect();
    let form = Form::default()
        .preset("provider", Provider::Hotmart.id())
        .preset(
            "area",
            choices.first().map(|it| it.0.clone()).unwrap_or_default(),
        );
    let providers = Provider::ALL.iter().fold(
        Field::new(Kind::Cards, "provider", page.t("sales-seller")),
        |field, it| {
            let key = format!("sales-provider-{}", it.id());
            field.explained(it.id(), page.t(&key), page.t(&format!("{key}-text")))
        },
    );
    Ok(sheet
        .lead(page.t("sales-source-lead"))
        .after(vec![
            Link::to(at(here, ""), page.t("sales-title")),
            Link::to(at(here, "/sources"), page.t("sales-sources")),
        ])
        .holding(form)
        .field(Field::new(Kind::Select, "area", page.t("sales-area")).options(choices))
        .field(providers)
        .field(
            Field::new(Kind::Text, "token", page.t("sales-token"))
                .hint(page.t("sales-token-hint"))
                .optional(),
        )
        .submit("sales-source-do"))
}

async fn blank(it: May<may::ManageIntegrations>) -> Answer {
    sheet(&it).await?.show()
}

#[derive(Template)]
#[template(path = "purchases/pages/token.html")]
struct Token {
    page: Shell,
    url: String,
    token: String,
    next: String,
}

async fn make(it: May<may::ManageIntegrations>, mut form: Form) -> Answer {
    let again = sheet(&it).await?;
    let provider = form.choice("provider", Provider::from_id);
    let token = form.text("token", 0..=200);
    let slug = form.value("area");
    let area = areas::find(&mut it.here.caller.on.read(&it.granted), &slug).await;
    if matches!(area, Err(Error::Missing(_))) {
        form.fail("area", "choose");
    }
    let May { granted, here } = it;
    let done = match (form.clean(), provider) {
        (Ok(()), Some(provider)) => {
            add_source(&here.caller.on, granted, &area?, provider, &token).await
        }
        (Err(error), _) => Err(error),
        (Ok(()), None) => Err(Error::field("provider", "choose")),
    };
    match done {
        Ok(new) => page(&Token {
            page: Shell::inside(&here, "sales-token-title"),
            next: at(&here, "/sources"),
            url: new.url,
            token: new.token,
        }),
        Err(error) => again.again(form, error),
    }
}

async fn retire(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    retire_source(&here.caller.on, granted, SourceId(id)).await?;
    Go::to(at(&here, "/sources"))
        .saying("sales-source-retired")
        .answer()
}
