//! The page of the access review: who has not come for long, and what is given and not used (C10).

use askama::Template;
use clavero_rules::{Moment, access::may};
use serde::Deserialize;

use crate::{
    api::Paging,
    collaborators::{Reviewed, access_review},
    session::May,
    web::{Answer, Ask, Shell, page as answer},
};

#[derive(Debug, Deserialize)]
pub(super) struct Query {
    #[serde(default)]
    show: String,
    limit: Option<i64>,
    after: Option<String>,
}

#[derive(Template)]
#[template(path = "collaborators/pages/review.html")]
struct Review {
    page: Shell,
    rows: Vec<Row>,
    dormant: bool,
    url: String,
    list: String,
    first: String,
    next: String,
}

struct Row {
    url: String,
    why: String,
    name: String,
    email: String,
    profile: String,
    dormant: bool,
    entered: Option<Moment>,
    unused: Vec<String>,
    held: u32,
    last: Option<(String, Moment)>,
}

/// The people with access, each with what he uses of his profile.
pub(super) async fn page(
    May { granted, here }: May<may::ViewCollaborators>,
    Ask(query): Ask<Query>,
) -> Answer {
    let dormant = query.show == "dormant";
    let paging = Paging {
        limit: Some(query.limit.unwrap_or(25)),
        after: query.after.clone(),
    };
    let listed = access_review(&here.caller.on, &granted, dormant, paging).await?;
    let frame = Shell::inside(&here, "collaborators-review");
    let url = here.url("/collaborators/review");
    let with = |rest: String| match (dormant, rest.is_empty()) {
        (true, true) => format!("{url}?show=dormant"),
        (true, false) => format!("{url}?show=dormant&{rest}"),
        (false, true) => url.clone(),
        (false, false) => format!("{url}?{rest}"),
    };
    let row = |it: Reviewed| Row {
        url: it.who.url(""),
        why: it.who.url("/why"),
        held: it.who.permissions.len(),
        last: it
            .used
            .iter()
            .max_by_key(|(_, at)| *at)
            .map(|(permission, at)| (frame.permission(permission), *at)),
        unused: it.unused.iter().map(|it| frame.permission(it)).collect(),
        dormant: it.dormant,
        entered: it.who.last_entered_at,
        name: it.who.name,
        email: it.who.email,
        profile: it.who.profile_name,
    };
    let review = Review {
        rows: listed.items.into_iter().map(row).collect(),
        first: query.after.map(|_| with(String::new())).unwrap_or_default(),
        next: listed
            .next
            .map(|next| with(format!("after={next}")))
            .unwrap_or_default(),
        list: here.url("/collaborators"),
        dormant,
        url,
        page: frame,
    };
    answer(&review)
}
