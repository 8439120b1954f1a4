//! All segments of a place with how many people each picks now; a broken one picks nobody and says why (S-8).

use askama::Template;
use clavero_rules::{Permission, ProductId, access::may, segments::Filter};
use serde::Deserialize;
use uuid::Uuid;

use super::{Speaker, builtin_name};
use crate::{
    segments::{Chosen, Narrowed, Place, Shelf, broken, builtins, list, people},
    session::May,
    sheet::Link,
    web::{Answer, Ask, At, Shell, page},
};

struct Row {
    name: String,
    said: String,
    href: String,
    key: String,
    /// How many; empty while that is not counted.
    count: String,
    /// Where it is counted.
    later: String,
    broken: Vec<String>,
    edit: String,
    delete: String,
    menu: String,
}

/// What an address may ask for: one segment whose people are counted, however long it takes.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    count: String,
}

#[derive(Template)]
#[template(path = "segments/pages/overview.html")]
struct Overview {
    page: Shell,
    crumbs: Vec<Link>,
    tabs: Vec<Link>,
    saved: Vec<Row>,
    always: Vec<Row>,
    new: String,
}

pub(super) async fn of_area(
    it: May<may::ViewMembers>,
    At((_, area)): At<(String, String)>,
    Ask(wanted): Ask<Wanted>,
) -> Answer {
    show(it, &area, None, &wanted.count).await
}

pub(super) async fn of_product(
    it: May<may::ViewMembers>,
    At((_, area, product)): At<(String, String, Uuid)>,
    Ask(wanted): Ask<Wanted>,
) -> Answer {
    show(it, &area, Some(product), &wanted.count).await
}

async fn show(
    it: May<may::ViewMembers>,
    area: &str,
    product: Option<Uuid>,
    wanted: &str,
) -> Answer {
    let here = &it.here;
    let mut scope = match wanted.is_empty() {
        true => here.caller.on.read(&it.granted),
        false => here.caller.on.read_snapshot(&it.granted).await?,
    };
    let place = Place::of(&mut scope, area, product.map(ProductId)).await?;
    let shelf = Shelf::of(&mut scope, &place).await?;
    let frame = Shell::inside(here, "segments-title");
    let manages = here.may(Permission::ManageMembers);
    let base = place.url(here, place.tab());
    let saved = list(&mut scope, &place).await?;
    let chosen = saved.into_iter().map(Chosen::Saved);
    let always = builtins(&place).map(Chosen::Builtin);
    let (mut kept, mut built) = (Vec::new(), Vec::new());
    for chosen in chosen.chain(always) {
        let saved = chosen.saved().cloned();
        let filter = chosen.filter().ok();
        let wrong = match &filter {
            Some(filter) => broken(filter, &place, saved.as_ref().map(|it| it.id), &shelf),
            None => vec!["filter-unread"],
        };
        let asked = filter.clone().unwrap_or_else(Filter::everybody);
        let count = match wrong.is_empty() {
            true => {
                let narrowed = Narrowed::default();
                let people = people(&mut scope, &place, &shelf, &asked, &narrowed).await?;
                let waits = wanted != chosen.key()
                    && !people.is_everybody()
                    && people.take_time(&mut scope).await?;
                match waits {
                    true => String::new(),
                    false => frame.number(people.count(&mut scope).await?),
                }
            }
            false => String::new(),
        };
        let speaker = Speaker {
            page: &frame,
            place: &place,
            shelf: &shelf,
        };
        let row = Row {
            name: match &chosen {
                Chosen::Builtin(it) => builtin_name(&frame, &place, *it),
                Chosen::Saved(it) => it.name.clone(),
            },
            said: speaker.flat(&asked),
            href: format!("{base}?segment={}", chosen.key()),
            later: match wrong.is_empty() && count.is_empty() {
                true => place.url(here, &format!("/segments?count={}", chosen.key())),
                false => String::new(),
            },
            key: chosen.key(),
            count,
            broken: wrong
                .iter()
                .map(|code| frame.t1(&format!("field-{code}"), "max", 0_i64))
                .collect(),
            edit: match (&saved, manages) {
                (Some(it), true) => place.url(here, &format!("/segments/{}", it.id)),
                _ => String::new(),
            },
            delete: match (&saved, manages) {
                (Some(it), true) => place.url(here, &format!("/segments/{}/delete", it.id)),
                _ => String::new(),
            },
            menu: format!("s-{}", chosen.key()),
        };
        match saved {
            Some(_) => kept.push(row),
            None => built.push(row),
        }
    }
    page(&Overview {
        crumbs: place.crumbs(here),
        tabs: place.tabs(&mut scope, here).await?,
        saved: kept,
        always: built,
        new: match manages {
            true => place.url(here, "/segments/new"),
            false => String::new(),
        },
        page: frame,
    })
}
