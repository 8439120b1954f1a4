//! A sweep: what time alone changes, written down. Nothing is decided here; whoever looks decides at use.

use std::{fmt, future::Future, pin::Pin};

use crate::{App, Occasion, Result};

/// What a sweep returns while it runs.
pub type Running = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

/// One sweep, by name.
#[derive(Clone, Copy)]
pub struct Sweep {
    name: &'static str,
    run: fn(Occasion) -> Running,
}

impl fmt::Debug for Sweep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sweep({})", self.name)
    }
}

impl Sweep {
    /// A sweep of this name.
    pub fn new(name: &'static str, run: fn(Occasion) -> Running) -> Self {
        Self { name, run }
    }
}

/// Runs every sweep once. One that fails is logged and keeps no other from running.
pub async fn sweep_all(app: &App, sweeps: &[Sweep]) {
    for sweep in sweeps {
        let on = app.occasion(&format!("job {}", sweep.name));
        // A task of its own: not even a panic ends the others.
        match tokio::spawn((sweep.run)(on)).await {
            Ok(Ok(())) => tracing::debug!(sweep = sweep.name, "swept"),
            Ok(Err(error)) => tracing::error!(sweep = sweep.name, %error, "a sweep failed"),
            Err(why) if why.is_cancelled() => return,
            Err(why) => tracing::error!(sweep = sweep.name, %why, "a sweep broke off"),
        }
    }
}
