//! What became of a message: its minute, its letters, and each person of its audience.

use askama::Template;
use axum::http::{HeaderValue, header};
use serde::Deserialize;

use super::{
    Address, Own, crumbs,
    draft::{Reading, facts, readings},
    there, told, url,
};
use crate::{
    Error,
    messages::{Message, cancel as take_back, deliveries, reasons},
    segments::Place,
    session::Here,
    sheet::Link,
    web::{Answer, At, Go, Shell, page},
    work::Scope,
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
#[template(path = "messages/pages/show.html")]
struct ShowPage {
    page: Shell,
    crumbs: Vec<Link>,
    state: (&'static str, &'static str, String),
    lead: String,
    minute: String,
    cancel: String,
    stopped: String,
    percent: i64,
    progress: String,
    under_way: bool,
    counts: Vec<(String, String)>,
    reasons: Vec<(String, String)>,
    facts: Vec<(String, String)>,
    readings: Vec<Reading>,
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
const STATES: [&str; 8] = [
    "", "waiting", "queued", "sent", "kept", "bounced", "failed", "left_out",
];

pub(super) async fn show(
    here: &Here,
    mut scope: Scope,
    place: &Place,
    message: &Message,
    which: &Which,
) -> Answer {
    let frame = Shell::inside(here, "messages-title");
    let frame = frame
        .clone()
        .titled(&told::subject(&frame, place, message)?);
    let own = url(here, &place.area.slug, &format!("/{}", message.id));
    let mut found = deliveries(&mut scope, message.id, &which.state, which.after, ROWS + 1).await?;
    let more = i64::try_from(found.len()).is_ok_and(|found| found > ROWS);
    found.truncate(usize::try_from(ROWS).unwrap_or_default());
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
    let number = |n: i64| frame.number(n);
    let past = message.written + message.left_out;
    let minute = message.may_be_cancelled_until(here.caller.on.now);
    let mut facts = facts(&mut scope, &frame, place, message).await?;
    let sent_off = message.sent_off_at.unwrap_or(message.created_at);
    facts.push((frame.t("messages-sent-off-at"), frame.datetime(&sent_off)));
    if let Some(at) = message.ended_at {
        facts.push((frame.t("messages-ended-at"), frame.datetime(&at)));
    }
    let counted = reasons(&mut scope, message.id).await?;
    let show = ShowPage {
        crumbs: crumbs(here, &frame, &place.area),
        state: told::state(&frame, message),
        lead: frame.t1("messages-people", "count", message.total),
        minute: minute.map_or_else(String::new, |until| {
            frame.t1("messages-minute", "time", frame.time(&until))
        }),
        cancel: match minute {
            Some(_) => format!("{own}/cancel"),
            None => String::new(),
        },
        stopped: match message.stopped.as_str() {
            "" => String::new(),
            why => frame.t(&told::key("messages-stopped", why)),
        },
        percent: (past * 100).checked_div(message.total).unwrap_or(100),
        progress: frame.t2(
            "messages-progress",
            "done",
            number(past),
            "total",
            number(message.total),
        ),
        under_way: message.is_under_way(),
        counts: [
            ("messages-written", message.written),
            ("messages-arrived", message.arrived),
            ("messages-bounced", message.bounced),
            ("messages-failed", message.failed),
            ("messages-left-out", message.left_out),
        ]
        .into_iter()
        .map(|(key, n)| (frame.t(key), number(n)))
        .collect(),
        reasons: counted
            .into_iter()
            .map(|(why, n)| (told::reason(&frame, &why), number(n)))
            .collect(),
        facts,
        readings: readings(message)?,
        pills: STATES
            .into_iter()
            .map(|state| Link {
                href: address(state, 0),
                label: frame.t(&match state {
                    "" => "messages-all".to_owned(),
                    state => told::key("messages-delivery", state),
                }),
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
        shown: frame.t1("messages-people", "count", message.total),
        rows: found
            .into_iter()
            .map(|it| {
                let (tone, state) = told::delivery(&frame, it.state);
                let rest = format!("/club/{}/members/{}", place.area.slug, it.member_id);
                Row {
                    tone,
                    state,
                    why: told::reason(&frame, &it.reason),
                    href: match it.email.as_str() {
                        "" => String::new(),
                        _ => here.url(&rest),
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
    if show.under_way {
        // The page looks again by itself, with or without a script.
        answer
            .headers_mut()
            .insert(header::REFRESH, HeaderValue::from_static("5"));
    }
    Ok(answer)
}

pub(super) async fn cancel(it: Own, At((_, area, message)): Address) -> Answer {
    let (_, _, message) = there(&it, &area, message).await?;
    let here = it.here;
    let own = url(&here, &area, &format!("/{}", message.id));
    match take_back(&here.caller.on, it.granted, message.id).await {
        Ok(()) => Go::to(own).saying("messages-taken-back").answer(),
        Err(Error::Refused(refusal)) => Go::to(own)
            .regretting(&format!("refusal-{}", refusal.code().replace('_', "-")))
            .answer(),
        Err(error) => Err(error),
    }
}
