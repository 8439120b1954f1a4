//! The messages of an area, newest first, and how many may be sent.

use askama::Template;
use clavero_rules::{Permission, messages::TWO_A_MONTH};

use super::{Own, told, url};
use crate::{
    api::Paging,
    areas,
    messages::{self, place_of},
    sheet::Link,
    web::{Answer, Ask, At, Shell, page},
};

struct Row {
    href: String,
    subject: String,
    whom: String,
    state: (&'static str, &'static str, String),
    letters: String,
    at: String,
}

#[derive(Template)]
#[template(path = "messages/pages/list.html")]
struct ListPage {
    page: Shell,
    crumbs: Vec<Link>,
    tabs: Vec<Link>,
    rows: Vec<Row>,
    new: String,
    next: String,
    first: String,
    quota: String,
    quota_set: String,
    is_limited: bool,
    settings: String,
    times: i64,
}

pub(super) async fn show(
    it: Own,
    At((_, area)): At<(String, String)>,
    Ask(paging): Ask<Paging>,
) -> Answer {
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &area).await?;
    let frame = Shell::inside(here, "messages-title");
    let found = messages::list(&mut scope, area.id, &paging).await?;
    let own = url(here, &area.slug, "");
    let next = found.next.map(|next| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        format!("{own}?{}", query.append_pair("after", &next).finish())
    });
    let mut rows = Vec::with_capacity(found.items.len());
    for message in found.items {
        let place = place_of(&mut scope, &message).await?;
        rows.push(Row {
            href: url(here, &area.slug, &format!("/{}", message.id)),
            subject: told::subject(&frame, &place, &message)?,
            whom: told::place_name(&frame, &place),
            state: told::state(&frame, &message),
            letters: match message.sent_off_at {
                Some(_) => frame.number(message.written),
                None => "–".to_owned(),
            },
            at: frame.datetime(&message.sent_off_at.unwrap_or(message.created_at)),
        });
    }
    let changes = here.may(Permission::CustomiseArea);
    let quota = area.message_quota;
    page(&ListPage {
        crumbs: areas::crumbs(here, &area),
        tabs: areas::tabs(here, &area, "/messages"),
        rows,
        new: url(here, &area.slug, "/new"),
        next: next.unwrap_or_default(),
        first: match paging.after.is_some() {
            true => own.clone(),
            false => String::new(),
        },
        quota: match quota {
            0 => frame.t("messages-no-quota"),
            times => frame.t1("messages-quota", "count", times),
        },
        quota_set: match changes {
            true => format!("{own}/quota"),
            false => String::new(),
        },
        is_limited: quota > 0,
        settings: here.url(&format!("/club/{}/settings", area.slug)),
        times: TWO_A_MONTH.times.into(),
        page: frame,
    })
}
