//! The clock of the demo world: moved forward by whoever tries out what time does, with everything that time brings about.

use std::sync::Arc;

use askama::Template;
use axum::{
    Json,
    body::Bytes,
    http::HeaderMap,
    response::{IntoResponse as _, Response},
};
use clavero_rules::{Moment, Span};
use jiff::SpanRelativeTo;
use serde::{Deserialize, Serialize};

use crate::{
    Error, Result, api,
    doors::Doors,
    jobs::sweep_all,
    session::{Anyone, Caller},
    web::{Answer, Go, Shell, is_json, page},
};

/// Farther than this at once, and most of the world would be over.
const FARTHEST: Span = Span::days(400);
/// What the buttons offer, as ISO 8601 durations.
const STEPS: [(&str, &str); 3] = [
    ("PT1H", "jobs-clock-hour"),
    ("P1D", "jobs-clock-day"),
    ("P8D", "jobs-clock-week"),
];

/// The doors of the clock; outside the demo world there is nothing behind them.
pub fn doors() -> Doors {
    Doors::default()
        .get("/demo", show)
        .post("/demo/clock", advance)
}

#[derive(Template)]
#[template(path = "demo/pages/clock.html")]
struct Clock {
    page: Shell,
    now: Moment,
    steps: Vec<(&'static str, String)>,
    host: String,
}

async fn show(Anyone(caller): Anyone) -> Answer {
    demo_only(&caller)?;
    let frame = Shell::of(&caller, "jobs-clock");
    page(&Clock {
        now: caller.on.now,
        steps: STEPS
            .iter()
            .map(|(step, key)| (*step, frame.t(key)))
            .collect(),
        host: caller.on.app.settings.public_url.clone(),
        page: frame,
    })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Move {
    advance: String,
}

#[derive(Debug, Serialize)]
struct Moved {
    now: String,
}

/// A page’s button, or a script: `{"advance":"P8D"}`.
async fn advance(Anyone(caller): Anyone, headers: HeaderMap, body: Bytes) -> Result<Response> {
    demo_only(&caller)?;
    let json = is_json(&headers);
    let wanted = if json {
        serde_json::from_slice::<Move>(&body)
            .map_err(|why| Error::Unreadable(why.to_string()))?
            .advance
    } else {
        let mut fields = form_urlencoded::parse(&body);
        fields
            .find_map(|(name, value)| (name == "advance").then(|| value.into_owned()))
            .unwrap_or_default()
    };
    let now = forward(&caller, &wanted).await?;
    if json {
        return Ok(Json(Moved {
            now: api::rfc3339(now),
        })
        .into_response());
    }
    let told = caller.words().datetime(now, &caller.zone());
    Go::to("/demo")
        .saying("jobs-clock-moved")
        .with("time", &told)
        .answer()
}

/// Moves the clock, and writes down at once what that brings about.
async fn forward(caller: &Caller, wanted: &str) -> Result<Moment> {
    let app = &caller.on.app;
    app.clock.advance_in(&app.db, read(wanted)?).await?;
    sweep_all(app, &crate::sweeps()).await;
    app.wake();
    Ok(app.clock.now())
}

/// An ISO 8601 duration in days of 24 hours; time runs forward only.
fn read(text: &str) -> Result<Span> {
    text.parse::<jiff::Span>()
        .and_then(|span| span.to_duration(SpanRelativeTo::days_are_24_hours()))
        .ok()
        .and_then(|span| i64::try_from(span.as_millis()).ok())
        .map(Span::millis)
        .filter(|span| *span > Span::millis(0) && *span <= FARTHEST)
        .ok_or_else(|| {
            Error::Unreadable("write a duration such as PT1H or P8D, up to P400D".to_owned())
        })
}

fn demo_only(caller: &Arc<Caller>) -> Result<()> {
    if caller.on.app.settings.demo {
        Ok(())
    } else {
        Err(Error::Missing("page"))
    }
}
