//! How work goes: its progress, what became of each person, and the two ways back: stopping it and undoing it.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use clavero_rules::{
    access::may,
    bulk::{ActKind, JobState},
};
use serde::Deserialize;
use uuid::Uuid;

use super::{ask, there, told, url};
use crate::{
    bulk::{cancel, items, may_do, outcomes, put_undo_together},
    session::May,
    sheet::Link,
    web::{Answer, Ask, At, Form, Go, Shell, page},
};

struct Row {
    name: String,
    email: String,
    href: String,
    tone: &'static str,
    state: String,
    why: String,
}

#[derive(Template)]
#[template(path = "bulk/pages/show.html")]
struct ShowPage {
    page: Shell,
    crumbs: Vec<Link>,
    state: (&'static str, &'static str, String),
    percent: i64,
    progress: String,
    stopped: String,
    facts: Vec<(String, String)>,
    counts: Vec<(String, String)>,
    reasons: Vec<(String, String)>,
    stop: String,
    undo: String,
    undo_text: String,
    undone_by: String,
    pills: Vec<Link>,
    rows: Vec<Row>,
    next: String,
    first: String,
    shown: String,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Which {
    #[serde(default)]
    state: String,
    #[serde(default)]
    after: i64,
}

const ROWS: i64 = 50;

type Address = At<(String, String, Uuid)>;

pub(super) async fn show(
    it: May<may::ViewMembers>,
    At((_, area, job)): Address,
    Ask(which): Ask<Which>,
) -> Answer {
    let (mut scope, place, job) = there(&it, &area, job).await?;
    let here = &it.here;
    if job.state < JobState::Confirmed {
        return ask::waiting(here, scope, &place, &job, Form::default(), StatusCode::OK).await;
    }
    let frame = Shell::inside(here, "bulk-title");
    let title = told::title(&frame, &job);
    let frame = frame.titled(&title);
    let now = here.caller.on.now;
    let mut found = items(&mut scope, &job, &which.state, which.after, ROWS + 1).await?;
    let more = i64::try_from(found.len()).is_ok_and(|found| found > ROWS);
    found.truncate(usize::try_from(ROWS).unwrap_or_default());
    let own = url(here, &area, job.id, "");
    let address = |state: &str, after: i64| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !state.is_empty() {
            query.append_pair("state", state);
        }
        if after > 0 {
            query.append_pair("after", &after.to_string());
        }
        match query.finish() {
            query if query.is_empty() => own.clone(),
            query => format!("{own}?{query}"),
        }
    };
    let erases = job.rule()? == ActKind::Erase;
    let may = may_do(&here.actor, &job.kind).is_ok();
    let running = !job.state.is_over() && job.state != JobState::Undoing;
    let number = |n: i64| frame.number(n);
    let mut facts = vec![(
        frame.t("bulk-row-filter"),
        told::whom(&mut scope, &frame, &place, &job).await?,
    )];
    facts.extend(told::about(&mut scope, &frame, &place, &job).await?);
    facts.push((frame.t("bulk-asked-by"), job.asked_by_name.clone()));
    facts.push((frame.t("bulk-asked-at"), frame.datetime(&job.created_at)));
    if let Some(at) = job.ended_at {
        facts.push((frame.t("bulk-ended-at"), frame.datetime(&at)));
    }
    if !job.reason.is_empty() {
        facts.push((frame.t("bulk-reason"), job.reason.clone()));
    }
    let undo = crate::bulk::undo_of(&mut scope, job.id).await?;
    let counted = outcomes(&mut scope, job.id).await?;
    let show = ShowPage {
        crumbs: {
            let mut crumbs = place.crumbs(here);
            let jobs = here.url(&format!("/club/{area}/jobs"));
            crumbs.push(Link::to(jobs, frame.t("bulk-list")));
            crumbs
        },
        state: told::state(&frame, job.state),
        percent: job.percent(),
        progress: frame.t2(
            "bulk-progress",
            "done",
            number(job.past()),
            "total",
            number(job.total),
        ),
        stopped: match job.stopped.as_str() {
            "" => String::new(),
            why => frame.t(&told::key("bulk-stopped", why)),
        },
        facts,
        counts: vec![
            (
                frame.t(match erases {
                    true => "bulk-erased",
                    false => "bulk-done",
                }),
                number(job.done),
            ),
            (frame.t("bulk-skipped"), number(job.skipped)),
            (frame.t("bulk-failed"), number(job.failed)),
        ],
        reasons: counted
            .into_iter()
            .map(|it| (told::skipped(&frame, &it.0), number(it.1)))
            .collect(),
        stop: match running && may {
            true => format!("{own}/cancel"),
            false => String::new(),
        },
        undo: match may && job.done > 0 && job.may_be_undone(now).is_ok() {
            true => format!("{own}/undo"),
            false => String::new(),
        },
        undo_text: match job.undo_until {
            Some(until) => frame.t1("bulk-undo-until", "date", frame.date(&until)),
            None => String::new(),
        },
        undone_by: match undo {
            Some(undo) => url(here, &area, undo.id, ""),
            None => String::new(),
        },
        pills: ["", "ok", "skipped", "failed", "waiting"]
            .into_iter()
            .map(|state| Link {
                href: address(state, 0),
                label: frame.t(&told::key(
                    "bulk-items",
                    match state {
                        "" => "all",
                        "ok" if erases => "erased",
                        state => state,
                    },
                )),
                current: which.state == state,
            })
            .collect(),
        next: match found.last().filter(|_| more) {
            Some(last) => address(&which.state, last.n),
            None => String::new(),
        },
        first: match which.after {
            0 => String::new(),
            _ => address(&which.state, 0),
        },
        shown: frame.t1("bulk-people", "count", job.total),
        rows: found
            .into_iter()
            .map(|it| {
                let (tone, key) = match it.state.as_str() {
                    "ok" if erases => ("good", "bulk-item-erased"),
                    "ok" => ("good", "bulk-item-ok"),
                    "failed" => ("bad", "bulk-item-failed"),
                    "skipped" => ("", "bulk-item-skipped"),
                    _ => ("brass", "bulk-item-waiting"),
                };
                Row {
                    tone,
                    state: frame.t(key),
                    why: match it.outcome.as_str() {
                        "" => String::new(),
                        why => told::skipped(&frame, why),
                    },
                    href: match it.member_id {
                        Some(id) => here.url(&format!("/club/{area}/members/{id}")),
                        None => String::new(),
                    },
                    name: match (it.name.is_empty(), it.email.is_empty()) {
                        (false, _) => it.name,
                        (true, false) => it.email.clone(),
                        _ => frame.t("bulk-somebody-gone"),
                    },
                    email: it.email,
                }
            })
            .collect(),
        page: frame,
    };
    let mut answer = page(&show)?;
    if running {
        // The page looks again by itself, with or without a script.
        answer
            .headers_mut()
            .insert(header::REFRESH, HeaderValue::from_static("3"));
    }
    Ok(answer)
}

pub(super) async fn stop(it: May<may::ViewMembers>, At((_, area, job)): Address) -> Answer {
    let (_, place, job) = there(&it, &area, job).await?;
    let here = it.here;
    cancel(&here.caller.on, it.granted, job.id).await?;
    if job.state < JobState::Confirmed {
        return Go::to(place.url(&here, place.tab())).answer();
    }
    Go::to(url(&here, &area, job.id, ""))
        .saying(match job.has_way_back()? {
            true => "bulk-was-stopped",
            false => "bulk-was-stopped-for-good",
        })
        .answer()
}

pub(super) async fn take_back(it: May<may::ViewMembers>, At((_, area, job)): Address) -> Answer {
    let (_, _, job) = there(&it, &area, job).await?;
    let here = it.here;
    let undo = put_undo_together(&here.caller.on, it.granted, job.id).await?;
    Go::to(url(&here, &area, undo, "")).answer()
}
