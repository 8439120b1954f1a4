//! Runs the jobs of a server beside its requests, and ends them when it stops.

use std::time::Duration;

use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{Sweep, sweep_all, watch};
use crate::{App, Result, letters::Post};

/// How often time is looked after.
const EVERY: Duration = Duration::from_secs(30);
/// How long jobs may take to end.
const LAST_WAY: Duration = Duration::from_secs(8);

/// The jobs of this process.
#[derive(Debug)]
pub struct Jobs {
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Jobs {
    /// Starts them. Any number of processes may do so on one store.
    pub fn start(app: &App, sweeps: Vec<Sweep>) -> Result<Self> {
        let (stop, tasks) = (CancellationToken::new(), TaskTracker::new());
        tasks.spawn(Post::open(app)?.run(stop.clone()));
        tasks.spawn(until(stop.clone(), watch(app.clone())));
        tasks.spawn(sweep(app.clone(), sweeps, stop.clone()));
        Ok(Self { stop, tasks })
    }

    /// Runs one more beside them, until it is told to stop.
    pub fn also<W: Future<Output = ()> + Send + 'static>(
        &self,
        work: impl FnOnce(CancellationToken) -> W,
    ) {
        self.tasks.spawn(work(self.stop.clone()));
    }

    /// Ends them: what is under way is finished or laid back, nothing new is begun.
    pub async fn stop(self) {
        self.stop.cancel();
        self.tasks.close();
        if tokio::time::timeout(LAST_WAY, self.tasks.wait())
            .await
            .is_err()
        {
            tracing::warn!("jobs were cut off; whoever starts next takes them up again");
        }
    }
}

async fn sweep(app: App, sweeps: Vec<Sweep>, stop: CancellationToken) {
    while !stop.is_cancelled() {
        sweep_all(&app, &sweeps).await;
        until(stop.clone(), tokio::time::sleep(EVERY)).await;
    }
}

async fn until(stop: CancellationToken, work: impl Future<Output = ()>) {
    tokio::select! {
        () = stop.cancelled() => {}
        () = work => {}
    }
}
