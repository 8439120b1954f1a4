//! The pages of the activity log.

use askama::Template;
use axum::response::Response;
use clavero_rules::access::{Granted, may};

use super::{
    Verdict,
    api::{download, reader},
    export::Format,
    filter::{Asked, Group},
    list,
    told::Reader,
    verify_here,
    view::{Day, days},
};
use crate::{
    Error, Result,
    doors::Doors,
    session::{Here, May, Oneself},
    web::{Answer, Ask, Form, Shell, page},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/activity", activity)
        .post("/a/{account}/activity/export", take_along)
        .post("/a/{account}/activity/verify", verified)
        .get("/me/activity", own_activity)
}

/// A choice of a filter: value and text.
type Choices = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "audit/pages/activity.html")]
struct Activity {
    page: Shell,
    here: String,
    asked: Asked,
    kinds: Choices,
    people: Choices,
    days: Vec<Day>,
    count: usize,
    first: String,
    next: String,
    verdict: Option<Verdict>,
}

#[derive(Template)]
#[template(path = "audit/pages/mine.html")]
struct Mine {
    page: Shell,
    here: String,
    asked: Asked,
    kinds: Choices,
    people: Choices,
    days: Vec<Day>,
    count: usize,
    first: String,
    next: String,
}

async fn activity(
    May { granted, here }: May<may::ViewActivityLog>,
    Ask(asked): Ask<Asked>,
) -> Answer {
    page(&read(&here, &granted, asked, None).await?)
}

async fn verified(
    May { granted, here }: May<may::ViewActivityLog>,
    Ask(asked): Ask<Asked>,
) -> Answer {
    let verdict = verify_here(&here.caller.on.app).await?;
    page(&read(&here, &granted, asked, Some(verdict)).await?)
}

async fn take_along(
    May { granted, here }: May<may::ViewActivityLog>,
    Ask(asked): Ask<Asked>,
    form: Form,
) -> Result<Response> {
    let format = Format::from_id(&form.value("format"));
    let format = format.ok_or_else(|| Error::field("format", "choose"))?;
    download(&here, granted, &asked, format).await
}

async fn read(
    here: &Here,
    granted: &Granted<may::ViewActivityLog>,
    asked: Asked,
    verdict: Option<Verdict>,
) -> Result<Activity> {
    let caller = &here.caller;
    let filter = asked.filter(&caller.zone())?;
    let listed = list::of_account(&caller.on, granted, &filter, &asked.paging()).await?;
    let mut scope = caller.on.read(granted);
    let teller = list::teller(&mut scope, caller, here.url(""), &listed.items).await?;
    let people = list::actors(&caller.on, granted).await?;
    let frame = Shell::inside(here, "audit-activity");
    let url = here.url("/activity");
    Ok(Activity {
        kinds: kinds(&frame, &Group::ALL),
        people: people
            .into_iter()
            .map(|one| (one.id.to_string(), one.name))
            .collect(),
        count: listed.items.len(),
        days: days(&teller, reader(here), caller.on.now, &listed.items),
        first: first(&asked, &url),
        next: next(&asked, &url, listed.next.as_deref()),
        here: url,
        asked,
        verdict,
        page: frame,
    })
}

async fn own_activity(Oneself { caller, person }: Oneself, Ask(asked): Ask<Asked>) -> Answer {
    let filter = asked.filter(&caller.zone())?;
    let listed = list::of_person(&caller.on, &person, &filter, &asked.paging()).await?;
    let mut scope = caller.on.read_own(person.id);
    let teller = list::teller(&mut scope, &caller, String::new(), &listed.items).await?;
    let frame = Shell::of(&caller, "audit-mine");
    let url = "/me/activity".to_owned();
    page(&Mine {
        kinds: kinds(&frame, &Group::ALL),
        people: Vec::new(),
        count: listed.items.len(),
        days: days(
            &teller,
            Reader::Oneself(person.id),
            caller.on.now,
            &listed.items,
        ),
        first: first(&asked, &url),
        next: next(&asked, &url, listed.next.as_deref()),
        here: url,
        asked,
        page: frame,
    })
}

fn kinds(page: &Shell, groups: &[Group]) -> Choices {
    let choice = |group: &Group| {
        (
            group.id().to_owned(),
            page.t(&format!("audit-what-{}", group.id())),
        )
    };
    groups.iter().map(choice).collect()
}

fn first(asked: &Asked, url: &str) -> String {
    let paged = asked.after.as_ref().is_some_and(|after| !after.is_empty());
    if paged {
        format!("{url}{}", asked.query(""))
    } else {
        String::new()
    }
}

fn next(asked: &Asked, url: &str, next: Option<&str>) -> String {
    next.map(|next| format!("{url}{}", asked.query(next)))
        .unwrap_or_default()
}
