//! The log: lines for people on a terminal, one JSON object a line everywhere else (docs/logging.md).

use std::io::{IsTerminal as _, stdout};

use tracing_subscriber::EnvFilter;

/// Starts the log of a server, on standard output.
pub(super) fn start(levels: &str) {
    let filter = EnvFilter::try_new(levels).unwrap_or_default();
    let lines = tracing_subscriber::fmt().with_env_filter(filter);
    if stdout().is_terminal() {
        let _ = lines.with_target(false).compact().try_init();
    } else {
        let _ = lines
            .json()
            .flatten_event(true)
            .with_current_span(false)
            .with_span_list(false)
            .try_init();
    }
}

/// Commands print their outcome; only what went wrong is logged, beside it on standard error.
pub(super) fn for_command() {
    let lines = tracing_subscriber::fmt().with_env_filter(EnvFilter::new("error"));
    let _ = lines
        .with_writer(std::io::stderr)
        .with_target(false)
        .compact()
        .try_init();
}
