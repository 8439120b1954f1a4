//! The product as every request and every job sees it.

use std::{ops::Deref, sync::Arc};

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::{
    Occasion, Result, Settings, Trail,
    db::Db,
    follow::Followers,
    hasher::Hasher,
    jobs::{Clock, Pulse},
    occasion::Chance,
    session::used::Noted,
    web::Answered,
};

/// The store and what belongs to no single request. Cheap to clone.
#[derive(Clone, Debug)]
pub struct App(Arc<Inner>);

/// See [`App`].
#[derive(Debug)]
pub struct Inner {
    /// The store.
    pub db: Db,
    /// How this server was set up.
    pub settings: Settings,
    /// The time.
    pub clock: Clock,
    /// The source of chance.
    pub chance: Chance,
    /// Who follows when somebody's place in an account ends.
    pub followers: Followers,
    /// How passwords and signatures are hashed.
    pub hasher: Hasher,
    /// Tells open pages that rights moved.
    pub pulse: Pulse,
    /// Which uses of permissions were written down lately.
    pub noted: Noted,
    /// What was answered so far.
    pub answered: Answered,
    /// Cancelled when the server stops: whoever keeps a connection open lets go of it.
    pub stopping: CancellationToken,
    /// Wakes the worker when there is something to send.
    bell: Notify,
    /// Wakes the worker that tells other systems.
    announced: Notify,
    /// Wakes the worker that goes on with work on many.
    asked: Notify,
    /// Wakes the worker that takes up what other systems told.
    arrived: Notify,
}

impl Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl App {
    /// Puts the product together.
    pub fn new(
        db: Db,
        settings: Settings,
        clock: Clock,
        chance: Chance,
        followers: Followers,
    ) -> Self {
        let hasher = Hasher::of(settings.hashing);
        let pulse = Pulse::default();
        Self(Arc::new(Inner {
            db,
            settings,
            clock,
            chance,
            followers,
            hasher,
            pulse,
            noted: Noted::default(),
            answered: Answered::default(),
            stopping: CancellationToken::new(),
            bell: Notify::new(),
            announced: Notify::new(),
            asked: Notify::new(),
            arrived: Notify::new(),
        }))
    }

    /// Opens the store that the settings name, and the clock that is kept in it.
    pub async fn open(settings: Settings, followers: Followers) -> Result<Self> {
        let db = Db::connect(&settings.database_url).await?;
        let clock = Clock::open(&db, settings.demo).await?;
        Ok(Self::new(db, settings, clock, Chance::real(), followers))
    }

    /// An occasion that is no request: a job or a command.
    pub fn occasion(&self, route: &str) -> Occasion {
        self.occasion_with(Trail {
            route: route.to_owned(),
            ..Trail::default()
        })
    }

    /// An occasion with this trail, happening now.
    pub fn occasion_with(&self, trail: Trail) -> Occasion {
        Occasion {
            app: self.clone(),
            now: self.clock.now(),
            trail: Arc::new(trail),
        }
    }

    /// Whether people reach this server through TLS.
    pub fn secure(&self) -> bool {
        self.settings.public_url.starts_with("https://")
    }

    /// Wakes the workers.
    pub fn wake(&self) {
        self.bell.notify_one();
        self.announced.notify_one();
        self.asked.notify_one();
    }

    /// Waits until there may be work on many to go on with.
    pub async fn asked(&self) {
        self.asked.notified().await;
    }

    /// Waits until there may be something to tell other systems.
    pub async fn announced(&self) {
        self.announced.notified().await;
    }

    /// Tells that another system told something.
    pub fn told(&self) {
        self.arrived.notify_one();
    }

    /// Waits until another system told something.
    pub async fn arrived(&self) {
        self.arrived.notified().await;
    }

    /// Waits until something is there to do.
    pub async fn bell(&self) {
        self.bell.notified().await;
    }
}
