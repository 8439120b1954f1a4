//! Numbers for dashboards in the format of Prometheus, where the operator asked for them.

use std::{
    fmt::Write as _,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{App, Error, Result, doors::Doors, letters, session::Anyone};

pub(super) fn doors() -> Doors {
    Doors::default().get("/metrics", numbers)
}

/// What this process has answered since it began.
#[derive(Debug)]
pub struct Answered {
    by_status: [AtomicU64; 500],
    micros: AtomicU64,
}

impl Default for Answered {
    fn default() -> Self {
        Self {
            by_status: [const { AtomicU64::new(0) }; 500],
            micros: AtomicU64::new(0),
        }
    }
}

impl Answered {
    /// Counts one answer and how long it took.
    pub(super) fn count(&self, status: StatusCode, took: Duration) {
        let place = usize::from(status.as_u16()).saturating_sub(100);
        if let Some(counter) = self.by_status.get(place) {
            counter.fetch_add(1, Ordering::Relaxed);
        }
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        self.micros.fetch_add(micros, Ordering::Relaxed);
    }

    fn all(&self) -> impl Iterator<Item = (usize, u64)> {
        let counts = self
            .by_status
            .iter()
            .map(|counter| counter.load(Ordering::Relaxed));
        counts
            .enumerate()
            .filter(|(_, count)| *count > 0)
            .map(|(place, count)| (place + 100, count))
    }
}

/// Nobody is named in these numbers; still they are told only where the settings say so.
async fn numbers(Anyone(caller): Anyone) -> Result<Response> {
    let app = &caller.on.app;
    if !app.settings.metrics {
        return Err(Error::Missing("page"));
    }
    let kind = [(
        header::CONTENT_TYPE,
        "text/plain; version=0.0.4; charset=utf-8",
    )];
    Ok((kind, told(app).await?).into_response())
}

async fn told(app: &App) -> Result<String> {
    let (waiting, undelivered) = letters::depth(app).await?;
    let mut text = String::new();
    let mut metric = |name: &str, kind: &str, help: &str, lines: &[(String, String)]| {
        let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}");
        for (labels, value) in lines {
            let _ = writeln!(text, "{name}{labels} {value}");
        }
    };
    let by_status: Vec<_> = app
        .answered
        .all()
        .map(|(status, count)| (format!("{{status=\"{status}\"}}"), count.to_string()))
        .collect();
    metric(
        "clavero_requests_total",
        "counter",
        "Requests answered.",
        &by_status,
    );
    let micros = app.answered.micros.load(Ordering::Relaxed);
    let seconds = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    metric(
        "clavero_request_seconds_total",
        "counter",
        "Time spent on answers.",
        &[(String::new(), seconds)],
    );
    metric(
        "clavero_outbox_letters",
        "gauge",
        "Letters that wait, and letters that went nowhere.",
        &[
            ("{state=\"waiting\"}".to_owned(), waiting.to_string()),
            (
                "{state=\"undelivered\"}".to_owned(),
                undelivered.to_string(),
            ),
        ],
    );
    let streams = app.pulse.listening().to_string();
    metric(
        "clavero_open_streams",
        "gauge",
        "Pages that listen for changes.",
        &[(String::new(), streams)],
    );
    let version = format!("{{version=\"{}\"}}", env!("CARGO_PKG_VERSION"));
    metric(
        "clavero_build_info",
        "gauge",
        "The version that runs.",
        &[(version, "1".to_owned())],
    );
    Ok(text)
}
