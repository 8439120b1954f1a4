//! The one clock. Everything else is told what time it is.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use clavero_rules::{Moment, Span};

use crate::{
    Result,
    db::{Db, record, sql},
};

/// The time, possibly moved (in the demo world) or standing still (in tests).
#[derive(Clone, Debug)]
pub struct Clock {
    still: Option<Arc<AtomicI64>>,
    moved_by: Arc<AtomicI64>,
}

record! {
    struct Setting { value: String }
}

impl Clock {
    /// The time of this machine; in the demo world, moved by what the store says.
    pub async fn open(db: &Db, demo: bool) -> Result<Self> {
        let clock = Self::real();
        if demo {
            let moved = sql("select value from setting where key = 'clock_moved_by'");
            if let Ok(Some(Setting { value })) = db.first::<Setting>(moved).await {
                clock
                    .moved_by
                    .store(value.parse().unwrap_or_default(), Ordering::Relaxed);
            }
        }
        Ok(clock)
    }

    /// The time of this machine.
    pub fn real() -> Self {
        Self {
            still: None,
            moved_by: Arc::default(),
        }
    }

    /// A clock that moves only when it is told to.
    pub fn still(at: Moment) -> Self {
        Self {
            still: Some(Arc::new(AtomicI64::new(at.0))),
            moved_by: Arc::default(),
        }
    }

    /// What time it is.
    pub fn now(&self) -> Moment {
        let base = match &self.still {
            Some(at) => at.load(Ordering::Relaxed),
            None => machine_time(),
        };
        Moment(base + self.moved_by.load(Ordering::Relaxed))
    }

    /// Moves the clock, for this process.
    pub fn advance(&self, by: Span) {
        let millis = (Moment(0) + by).0;
        self.moved_by.fetch_add(millis, Ordering::Relaxed);
    }

    /// Moves the clock of the demo world, for every process that opens it later too.
    pub async fn advance_in(&self, db: &Db, by: Span) -> Result<()> {
        self.advance(by);
        let moved = self.moved_by.load(Ordering::Relaxed).to_string();
        db.exec(
            sql(
                "insert into setting (key, value) values ('clock_moved_by', $1)
                 on conflict (key) do update set value = excluded.value",
            )
            .bind(moved),
        )
        .await?;
        Ok(())
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the clock that everything else is told by"
)]
fn machine_time() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}
