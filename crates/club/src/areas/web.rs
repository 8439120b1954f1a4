//! The pages of areas: which there are, making one, and what one is called.

use askama::Template;
use clavero_rules::{
    Permission,
    access::{grant, may},
};
use clavero_team::people::zones;

use super::{Area, Wanted, change_area, create_area, find, list};
use crate::{
    Result,
    doors::Doors,
    session::{Here, May, Member},
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, At, Form, Go, Shell, page},
    words::Lang,
    work::Scope,
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/club", show)
        .post("/a/{account}/club", make)
        .get("/a/{account}/club/new", blank)
        .get("/a/{account}/club/{area}/settings", settings)
        .post("/a/{account}/club/{area}/settings", save)
}

/// Reads areas and products for whoever has something to do in them: with the products, or with the people.
pub fn may_look(here: &Here) -> Result<Scope> {
    let on = &here.caller.on;
    match grant::<may::ViewClubProducts>(here.actor.clone()) {
        Ok(granted) => Ok(on.read(&granted)),
        Err(denied) => match grant::<may::ViewMembers>(here.actor.clone()) {
            Ok(granted) => Ok(on.read(&granted)),
            Err(_) => Err(denied.into()),
        },
    }
}

/// The way to a page of an area.
pub fn crumbs(here: &Here, area: &Area) -> Vec<Link> {
    let words = here.caller.words();
    vec![
        Link::to(here.url("/club"), words.text("areas-title")),
        Link::to(here.url(&format!("/club/{}", area.slug)), &area.name),
    ]
}

/// The pages of an area for whoever is here; `current` is the end of the address of one of them.
pub fn tabs(here: &Here, area: &Area, current: &str) -> Vec<Link> {
    let words = here.caller.words();
    [
        ("", "areas-tab-products", Permission::ViewClubProducts),
        ("/members", "areas-tab-members", Permission::ViewMembers),
        (
            "/messages",
            "areas-tab-messages",
            Permission::SendCommunications,
        ),
        ("/jobs", "areas-tab-jobs", Permission::ViewMembers),
        ("/settings", "areas-tab-settings", Permission::CustomiseArea),
    ]
    .into_iter()
    .filter(|(_, _, permission)| here.may(*permission))
    .map(|(end, label, _)| Link {
        href: here.url(&format!("/club/{}{end}", area.slug)),
        label: words.text(label),
        current: end == current,
    })
    .collect()
}

struct Row {
    name: String,
    href: String,
    public: String,
    products: i64,
    members: i64,
}

#[derive(Template)]
#[template(path = "areas/pages/list.html")]
struct ListPage {
    page: Shell,
    rows: Vec<Row>,
    new: String,
}

async fn show(Member { here, .. }: Member) -> Answer {
    let mut scope = may_look(&here)?;
    let mut rows = Vec::new();
    for area in list(&mut scope).await? {
        rows.push(Row {
            products: crate::products::how_many(&mut scope, area.id).await?,
            members: crate::members::how_many(&mut scope, area.id).await?,
            href: here.url(&format!("/club/{}", area.slug)),
            public: format!("/club/{}", area.slug),
            name: area.name,
        });
    }
    let may_make = here.may(Permission::ManageClubProducts);
    page(&ListPage {
        page: Shell::inside(&here, "areas-title"),
        rows,
        new: if may_make {
            here.url("/club/new")
        } else {
            String::new()
        },
    })
}

fn sheet(here: &Here, area: Option<&Area>) -> Result<Sheet> {
    let (title, action) = match area {
        None => ("areas-new", here.url("/club")),
        Some(area) => (
            "areas-settings",
            here.url(&format!("/club/{}/settings", area.slug)),
        ),
    };
    let sheet = Sheet::of(here, title, action);
    let page = sheet.page().clone();
    let name = Field::new(Kind::Text, "name", page.t("areas-name")).hint(page.t("areas-name-hint"));
    let slug =
        || Field::new(Kind::Text, "slug", page.t("areas-slug")).hint(page.t("areas-slug-hint"));
    let zone = Field::new(Kind::Select, "time_zone", page.t("areas-zone"))
        .hint(page.t("areas-zone-hint"))
        .options(zones::all());
    let lang = Field::new(Kind::Select, "lang", page.t("areas-lang"))
        .hint(page.t("areas-lang-hint"))
        .options(Lang::ALL.map(|lang| (lang.id().to_owned(), lang.own_name().to_owned())));
    let sender = Field::new(Kind::Text, "access_resend_from", page.t("areas-sender"))
        .hint(page.t("areas-sender-hint"))
        .optional();
    let quota = Field::new(Kind::Number, "message_quota", page.t("areas-quota"))
        .hint(page.t("areas-quota-hint"))
        .optional();
    let (form, sheet) = match area {
        None => {
            let person = here.person()?;
            let form = Form::default()
                .preset("time_zone", &person.time_zone)
                .preset("lang", person.lang.id());
            let crumb = Link::to(here.url("/club"), page.t("areas-title"));
            let sheet = sheet.lead(page.t("areas-new-lead")).after(vec![crumb]);
            (form, sheet.submit("areas-new-do"))
        }
        Some(area) => {
            let form = Form::default()
                .preset("name", &area.name)
                .preset("time_zone", &area.time_zone)
                .preset("lang", area.lang.id())
                .preset("access_resend_from", &area.access_resend_from)
                .preset("message_quota", area.message_quota);
            let sheet = sheet
                .after(crumbs(here, area))
                .beside(tabs(here, area, "/settings"))
                .row(page.t("areas-address"), format!("/club/{}", area.slug))
                .hidden("version", area.version);
            (form, sheet)
        }
    };
    Ok(sheet
        .holding(form)
        .field(name)
        .field_if(area.is_none(), || slug().optional())
        .field(zone)
        .field(lang)
        .field_if(area.is_some(), || sender)
        .field_if(area.is_some(), || quota))
}

async fn blank(May { here, .. }: May<may::ManageClubProducts>) -> Answer {
    sheet(&here, None)?.show()
}

async fn make(May { granted, here }: May<may::ManageClubProducts>, mut form: Form) -> Answer {
    let again = sheet(&here, None)?;
    let done = match Wanted::of(&mut form) {
        Ok(wanted) => create_area(&here.caller.on, granted, wanted).await,
        Err(error) => Err(error),
    };
    or_again(done, form, again, |area| {
        Go::to(here.url(&format!("/club/{}", area.slug)))
            .saying("areas-created")
            .with("name", &area.name)
            .answer()
    })
}

async fn settings(
    May { granted, here }: May<may::CustomiseArea>,
    At((_, slug)): At<(String, String)>,
) -> Answer {
    let area = find(&mut here.caller.on.read(&granted), &slug).await?;
    sheet(&here, Some(&area))?.show()
}

async fn save(
    May { granted, here }: May<may::CustomiseArea>,
    At((_, slug)): At<(String, String)>,
    mut form: Form,
) -> Answer {
    let on = &here.caller.on;
    let area = find(&mut on.read(&granted), &slug).await?;
    let again = sheet(&here, Some(&area))?;
    let version = form.version();
    let done = match Wanted::of(&mut form) {
        Ok(wanted) => change_area(on, granted, area.id, version, &wanted).await,
        Err(error) => Err(error),
    };
    or_again(done, form, again, |area| {
        Go::to(here.url(&format!("/club/{}/settings", area.slug)))
            .saying("areas-saved")
            .answer()
    })
}
