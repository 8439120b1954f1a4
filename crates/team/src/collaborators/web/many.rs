//! The list of collaborators.

use askama::Template;
use clavero_rules::{
    Moment, Permission,
    access::{MembershipState, may},
};
use serde::Deserialize;
use uuid::Uuid;

use super::view::Badge;
use crate::{
    api::Paging,
    collaborators::{Collaborator, Search, Standing, list},
    profiles,
    session::May,
    web::{Answer, Ask, Shell, page as answer},
};

#[derive(Debug, Deserialize)]
pub(super) struct Query {
    #[serde(default)]
    q: String,
    #[serde(default)]
    profile: String,
    #[serde(default)]
    state: String,
    limit: Option<i64>,
    after: Option<String>,
}

#[derive(Template)]
#[template(path = "collaborators/pages/list.html")]
struct Found {
    page: Shell,
    rows: Vec<Row>,
    count: i64,
    first: String,
    next: String,
    q: String,
    /// The profiles to filter by: id, name, whether chosen.
    profiles: Vec<(String, String, bool)>,
    /// The states to filter by: id, word, whether chosen.
    states: Vec<(&'static str, String, bool)>,
    narrowed: bool,
    may_invite: bool,
    owner: String,
    url: String,
    home: String,
}

struct Row {
    url: String,
    name: String,
    email: String,
    profile: String,
    badge: Badge,
    inside: bool,
    entered: Option<Moment>,
    until: Option<Moment>,
    /// The partner that he works for here.
    via: Option<String>,
}

/// Who works here, searched and filtered.
pub(super) async fn page(
    May { granted, here }: May<may::ViewCollaborators>,
    Ask(query): Ask<Query>,
) -> Answer {
    let on = &here.caller.on;
    let profile = Uuid::parse_str(&query.profile).ok();
    let standing = Standing::from_id(&query.state);
    let search = Search {
        text: query.q.clone(),
        profile,
        standing,
        paging: Paging {
            limit: query.limit,
            after: query.after.clone(),
        },
    };
    let (listed, count) = list(on, &granted, &search).await?;
    let known = profiles::list_for_choice(&mut on.read(&granted)).await?;
    let page = Shell::inside(&here, "collaborators-title");
    let url = here.url("/collaborators");
    let narrowed = !query.q.trim().is_empty() || profile.is_some() || standing != Standing::Here;
    let states = Standing::ALL.map(|it| {
        (
            it.id(),
            page.t(&format!("collaborators-filter-{}", it.id())),
            it == standing,
        )
    });
    let rows = listed
        .items
        .iter()
        .map(|who| Row::of(&page, who, on.now))
        .collect();
    answer(&Found {
        rows,
        count,
        first: if query.after.is_some() {
            address(&url, &query, None)
        } else {
            String::new()
        },
        next: listed
            .next
            .map(|next| address(&url, &query, Some(&next)))
            .unwrap_or_default(),
        profiles: known
            .into_iter()
            .map(|it| (it.id.to_string(), it.name, Some(it.id.0) == profile))
            .collect(),
        states: states.into(),
        narrowed,
        may_invite: here.may(Permission::ManageCollaborators),
        owner: here.account.owner_name.clone(),
        home: here.url(""),
        q: query.q,
        url,
        page,
    })
}

impl Row {
    fn of(page: &Shell, who: &Collaborator, now: Moment) -> Self {
        let standing = who.standing(now);
        Self {
            url: who.url(""),
            name: who.name.clone(),
            email: who.email.clone(),
            profile: who.profile_name.clone(),
            badge: Badge::of(page, standing),
            inside: who.inside && standing == MembershipState::Active,
            entered: who.last_entered_at,
            until: who.access_until,
            via: who.via.clone(),
        }
    }
}

/// The same list on another page.
fn address(url: &str, query: &Query, after: Option<&str>) -> String {
    let mut kept = form_urlencoded::Serializer::new(String::new());
    let limit = query.limit.map(|limit| limit.to_string());
    let fields = [
        ("q", Some(query.q.as_str())),
        ("profile", Some(query.profile.as_str())),
        ("state", Some(query.state.as_str())),
        ("limit", limit.as_deref()),
        ("after", after),
    ];
    for (name, value) in fields {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            kept.append_pair(name, value);
        }
    }
    let kept = kept.finish();
    if kept.is_empty() {
        url.to_owned()
    } else {
        format!("{url}?{kept}")
    }
}
