//! The work of an area, newest first.

use askama::Template;
use clavero_rules::access::may;

use super::{told, url};
use crate::{
    api::Paging,
    areas,
    session::May,
    sheet::Link,
    web::{Answer, Ask, At, Shell, page},
};

struct Row {
    href: String,
    act: String,
    state: (&'static str, &'static str, String),
    people: String,
    by: String,
    at: String,
    filter: String,
}

#[derive(Template)]
#[template(path = "bulk/pages/list.html")]
struct ListPage {
    page: Shell,
    crumbs: Vec<Link>,
    tabs: Vec<Link>,
    rows: Vec<Row>,
    next: String,
    first: String,
}

pub(super) async fn show(
    it: May<may::ViewMembers>,
    At((_, area)): At<(String, String)>,
    Ask(paging): Ask<Paging>,
) -> Answer {
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &area).await?;
    let frame = Shell::inside(here, "bulk-list");
    let found = crate::bulk::list(&mut scope, area.id, &paging).await?;
    let own = here.url(&format!("/club/{}/jobs", area.slug));
    let next = found.next.map(|next| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        format!("{own}?{}", query.append_pair("after", &next).finish())
    });
    page(&ListPage {
        crumbs: areas::crumbs(here, &area),
        tabs: areas::tabs(here, &area, "/jobs"),
        rows: found
            .items
            .into_iter()
            .map(|job| Row {
                href: url(here, &area.slug, job.id, ""),
                act: told::title(&frame, &job),
                state: told::state(&frame, job.state),
                people: frame.t1("bulk-people", "count", job.total),
                at: frame.datetime(&job.created_at),
                by: job.asked_by_name,
                filter: job.filter,
            })
            .collect(),
        next: next.unwrap_or_default(),
        first: match paging.after.is_some() {
            true => own,
            false => String::new(),
        },
        page: frame,
    })
}
