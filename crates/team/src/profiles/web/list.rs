//! The list of profiles, and the starting profiles for an account that has none.

use askama::Template;
use clavero_rules::{Permission, access::may, profiles::StartingProfile};
use serde::Deserialize;

use super::{at, of};
use crate::{
    api::Paging,
    profiles::{self, Row},
    session::{Here, May},
    web::{Answer, Ask, Shell, page},
};

#[derive(Debug, Deserialize)]
pub(super) struct Search {
    #[serde(default)]
    q: String,
    limit: Option<i64>,
    after: Option<String>,
}

/// A profile that a fresh one can begin as (R9).
#[derive(Clone, Debug)]
pub(super) struct Begin {
    pub name: String,
    pub about: String,
    pub url: String,
    pub current: bool,
}

#[derive(Template)]
#[template(path = "profiles/pages/list.html")]
struct List {
    page: Shell,
    q: String,
    rows: Vec<Listed>,
    count: String,
    first: String,
    next: String,
    none_at_all: bool,
    manages: bool,
    comparable: bool,
    here: String,
    starting: Vec<Begin>,
}

struct Listed {
    id: String,
    name: String,
    purpose: String,
    own: bool,
    allowed: u32,
    people: i64,
    pending: i64,
    by: String,
    when: String,
    when_iso: String,
    url: String,
    edit: String,
    preview: String,
    copy: String,
    archive: String,
    collaborators: String,
}

/// The profiles whose name or purpose holds what is searched for.
pub(super) async fn show(
    May { granted, here }: May<may::ViewCollaborators>,
    Ask(search): Ask<Search>,
) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let paging = Paging {
        limit: search.limit,
        after: search.after.clone(),
    };
    let found = profiles::list(&mut scope, &search.q, &paging).await?;
    let frame = Shell::inside(&here, "profiles-title");
    let manages = here.may(Permission::ManageCollaborators);
    let rows = found
        .rows
        .items
        .into_iter()
        .map(|row| listed(&frame, &here, manages, row))
        .collect();
    let list = List {
        count: frame.t1("profiles-count", "count", found.matching),
        first: search
            .after
            .map(|_| query(&here, &search.q, None))
            .unwrap_or_default(),
        next: found
            .rows
            .next
            .map(|next| query(&here, &search.q, Some(&next)))
            .unwrap_or_default(),
        none_at_all: found.total == 0,
        comparable: found.total > 1,
        starting: starting(&frame, &here, None),
        here: at(&here, ""),
        q: search.q,
        manages,
        rows,
        page: frame,
    };
    page(&list)
}

/// The starting profiles, each with the address that begins one.
pub(super) fn starting(page: &Shell, here: &Here, chosen: Option<StartingProfile>) -> Vec<Begin> {
    StartingProfile::ALL
        .iter()
        .map(|it| {
            let key = format!("starting-{}", it.id().replace('_', "-"));
            Begin {
                name: page.t(&key),
                about: page.t(&format!("{key}.effect")),
                url: at(here, &format!("/new?from={}", it.id())),
                current: chosen == Some(*it),
            }
        })
        .collect()
}

fn listed(page: &Shell, here: &Here, manages: bool, row: Row) -> Listed {
    let Row {
        profile,
        people,
        pending,
    } = row;
    let (edit, preview) = (of(here, profile.id, ""), of(here, profile.id, "/preview"));
    Listed {
        id: profile.id.to_string(),
        own: here.actor.profile() == Some(profile.id),
        allowed: profile.permissions.len(),
        by: profile.changed_by_name,
        when: page.date(&profile.changed_at),
        when_iso: page.iso(&profile.changed_at),
        url: if manages {
            edit.clone()
        } else {
            preview.clone()
        },
        copy: at(here, &format!("/new?copy={}", profile.id)),
        archive: of(here, profile.id, "/archive"),
        collaborators: here.url(&format!("/collaborators?profile={}", profile.id)),
        name: profile.name,
        purpose: profile.purpose,
        people,
        pending,
        edit,
        preview,
    }
}

fn query(here: &Here, search: &str, after: Option<&str>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if !search.is_empty() {
        query.append_pair("q", search);
    }
    if let Some(after) = after {
        query.append_pair("after", after);
    }
    format!("{}?{}", at(here, ""), query.finish())
}

impl Listed {
    /// The id of its menu in the page.
    fn menu(&self) -> String {
        format!("m-{}", self.id)
    }
}
