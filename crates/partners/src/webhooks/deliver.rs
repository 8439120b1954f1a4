//! The worker that tells receivers: under a lease, again after growing pauses, and never to where it may not call.

use std::time::Duration;

use clavero_rules::{Span, webhooks::next_try};
use futures_util::future::join_all;
use tokio_util::sync::CancellationToken;

use super::{
    given_up::give_up,
    post::{Outcome, post},
    store::{self, Due},
};
use crate::{App, Occasion, Result};

/// How long a delivery belongs to whoever took it up; longer than a receiver may take to answer.
const LEASE: Span = Span::minutes(1);
/// How many are told at once.
const ARMFUL: i64 = 8;
/// How often the queue is looked at, bell or no bell: another process may have filled it.
const EVERY: Duration = Duration::from_secs(2);
/// How long messages are kept for looking them up and sending them again.
const KEPT: Span = Span::days(30);

/// Tells receivers as long as the server runs.
pub async fn run(app: App, stop: CancellationToken) {
    while !stop.is_cancelled() {
        if let Err(error) = deliver_due(&app).await {
            tracing::warn!(%error, "webhooks could not be taken up");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = app.announced() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Tells everything that is due now; answers how many messages were taken up.
pub async fn deliver_due(app: &App) -> Result<usize> {
    let mut carried = 0;
    loop {
        let now = app.clock.now();
        let mut mine = Vec::new();
        for due in store::due(app, now, ARMFUL).await? {
            if store::claim(app, &due, now, now + LEASE).await? {
                mine.push(due);
            }
        }
        if mine.is_empty() {
            return Ok(carried);
        }
        carried += mine.len();
        for noted in join_all(mine.iter().map(|due| carry(app, due))).await {
            if let Err(error) = noted {
                // The lease runs out and the message goes again, under the same id.
                tracing::error!(%error, "what became of a message could not be noted");
            }
        }
    }
}

async fn carry(app: &App, due: &Due) -> Result<()> {
    let outcome = post(app, due).await;
    let (now, tries) = (app.clock.now(), due.tries + 1);
    match outcome {
        Outcome::Taken(status) => {
            tracing::debug!(webhook = %due.webhook_id, status, "told");
            store::delivered(app, due, status, now).await
        }
        Outcome::Refused { answered, why } => {
            tracing::info!(webhook = %due.webhook_id, ?answered, why, tries, "not told");
            // Whoever answers that he is gone means it.
            let gone = answered == Some(410);
            let again = next_try(tries, now, app.chance.bytes::<1>()[0]).filter(|_| !gone);
            store::failed(app, due, answered, &why, again, now).await?;
            if again.is_none() {
                give_up(app, due).await?;
            }
            Ok(())
        }
    }
}

/// Forgets what came to rest long ago.
pub async fn sweep(on: &Occasion) -> Result<()> {
    store::forget(&on.app, on.now - KEPT).await
}
