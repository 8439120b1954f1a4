//! The first page of an area, its products, and making one.

use askama::Template;
use clavero_rules::{Permission, access::may};
use serde::Deserialize;

use super::{sheets, state_badge};
use crate::{
    areas, members,
    products::{New, create_product, list},
    session::{May, Member},
    sheet::{Link, or_again},
    web::{Answer, Ask, At, Form, Go, Shell, page},
};

struct Row {
    name: String,
    href: String,
    kind: String,
    tone: &'static str,
    state: String,
    /// How many people are in it; a bundle has none of its own.
    people: Option<i64>,
}

/// In an area with more members, the page does not wait until it is counted how many of them may come in.
const MANY: i64 = 20_000;

/// What an address may ask for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    count: String,
}

#[derive(Template)]
#[template(path = "products/pages/home.html")]
struct Home {
    page: Shell,
    crumbs: Vec<Link>,
    tabs: Vec<Link>,
    public: String,
    zone: String,
    members: i64,
    /// None while it is not counted.
    open: Option<i64>,
    rows: Vec<Row>,
    new: String,
    sees_people: bool,
    people: String,
}

pub(super) async fn show(
    Member { here, .. }: Member,
    At((_, slug)): At<(String, String)>,
    Ask(wanted): Ask<Wanted>,
) -> Answer {
    let mut scope = areas::may_look(&here)?;
    let area = areas::find(&mut scope, &slug).await?;
    let words = here.caller.words();
    let enrolled = members::enrolled_by_product(&mut scope, area.id).await?;
    let rows = list(&mut scope, area.id).await?.into_iter().map(|product| {
        let (tone, state) = state_badge(words, product.state);
        Row {
            href: here.url(&format!("/club/{}/products/{}", area.slug, product.id)),
            kind: words.text(&format!("products-kind-{}", product.kind.id())),
            people: (product.kind.holds_members())
                .then(|| enrolled.get(&product.id).copied().unwrap_or_default()),
            name: product.name,
            tone,
            state,
        }
    });
    let rows = rows.collect();
    let crumbs = areas::crumbs(&here, &area).into_iter().take(1).collect();
    let may_make = here.may(Permission::ManageClubProducts);
    let members = members::how_many(&mut scope, area.id).await?;
    let open = match members > MANY && wanted.count.is_empty() {
        true => None,
        false => Some(members::how_many_open(&mut scope, area.id).await?),
    };
    page(&Home {
        page: Shell::inside(&here, "areas-title").titled(&area.name),
        crumbs,
        tabs: areas::tabs(&here, &area, ""),
        public: format!("/club/{}", area.slug),
        zone: area.time_zone.replace('_', " "),
        members,
        open,
        rows,
        new: if may_make {
            here.url(&format!("/club/{}/products/new", area.slug))
        } else {
            String::new()
        },
        sees_people: here.may(Permission::ViewMembers),
        people: here.url(&format!("/club/{}/members", area.slug)),
    })
}

pub(super) async fn blank(
    May { granted, here }: May<may::ManageClubProducts>,
    At((_, slug)): At<(String, String)>,
) -> Answer {
    let area = areas::find(&mut here.caller.on.read(&granted), &slug).await?;
    sheets::new(&here, &area).show()
}

pub(super) async fn make(
    May { granted, here }: May<may::ManageClubProducts>,
    At((_, slug)): At<(String, String)>,
    mut form: Form,
) -> Answer {
    let on = &here.caller.on;
    let area = areas::find(&mut on.read(&granted), &slug).await?;
    let again = sheets::new(&here, &area);
    let done = match New::of(&mut form) {
        Ok(new) => {
            let name = new.name.clone();
            let made = create_product(on, granted, &area, new).await;
            made.map(|id| (id, name))
        }
        Err(error) => Err(error),
    };
    or_again(done, form, again, |(id, name)| {
        Go::to(here.url(&format!("/club/{}/products/{id}", area.slug)))
            .saying("products-created")
            .with("name", &name)
            .answer()
    })
}
