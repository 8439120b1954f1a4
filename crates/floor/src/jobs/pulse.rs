//! Tells open pages within a second that rights moved, whichever process moved them.

use std::{
    collections::HashMap,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use clavero_rules::{AccountId, Moment, Span};
use tokio::sync::broadcast;

use crate::{
    App,
    db::{record, sql},
};

/// How often the store is asked, while any page is open: half of the second that was promised (A6).
const EVERY: Duration = Duration::from_millis(400);
/// Commits may become visible a little after the moment they carry.
const LOOK_BACK: Span = Span::seconds(60);

/// A signal per account whose rights moved.
#[derive(Debug)]
pub struct Pulse {
    moved: broadcast::Sender<AccountId>,
    listeners: AtomicUsize,
    known: Mutex<HashMap<AccountId, i64>>,
}

impl Default for Pulse {
    fn default() -> Self {
        Self {
            moved: broadcast::Sender::new(1024),
            listeners: AtomicUsize::new(0),
            known: Mutex::default(),
        }
    }
}

/// An open page that listens. Dropped when the page closes.
#[derive(Debug)]
pub struct Listener {
    app: App,
    moved: broadcast::Receiver<AccountId>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.app.pulse.listeners.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Listener {
    /// Listens for accounts whose rights move.
    pub fn new(app: &App) -> Self {
        app.pulse.listeners.fetch_add(1, Ordering::Relaxed);
        Self {
            app: app.clone(),
            moved: app.pulse.moved.subscribe(),
        }
    }

    /// Waits until rights in this account moved, or until it is time to look anyway.
    pub async fn moved(&mut self, account: AccountId, at_most: Duration) {
        let wait = async {
            loop {
                match self.moved.recv().await {
                    Ok(moved) if moved == account => return,
                    Ok(_) => {}
                    // Missed some: looking once too often is harmless.
                    Err(_) => return,
                }
            }
        };
        tokio::select! {
            () = wait => {}
            () = tokio::time::sleep(at_most) => {}
            () = self.app.stopping.cancelled() => {}
        }
    }
}

record! {
    struct Epoch { id: AccountId, authz_epoch: i64 }
}

/// Asks the store, as long as the server runs, whose rights moved.
pub async fn watch(app: App) {
    let mut every = tokio::time::interval(EVERY);
    every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        every.tick().await;
        if app.pulse.listeners.load(Ordering::Relaxed) == 0 {
            continue;
        }
        let since: Moment = app.clock.now() - LOOK_BACK;
        let question = sql("select id, authz_epoch from account where authz_changed_at >= $1");
        match app.db.all::<Epoch>(question.bind(since)).await {
            Ok(rows) => app.pulse.compare(rows),
            // A store that does not answer must not keep pages alive that should have ended.
            Err(error) => tracing::warn!(%error, "open pages could not be told of changes"),
        }
    }
}

impl Pulse {
    /// How many open pages listen.
    pub fn listening(&self) -> usize {
        self.listeners.load(Ordering::Relaxed)
    }

    fn compare(&self, rows: Vec<Epoch>) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        for Epoch { id, authz_epoch } in rows {
            if known.insert(id, authz_epoch) != Some(authz_epoch) {
                let _ = self.moved.send(id);
            }
        }
    }
}
