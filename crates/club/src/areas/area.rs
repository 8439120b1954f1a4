//! A members area as stored.

use clavero_rules::{AreaId, Moment};
use jiff::tz::TimeZone;

use super::AreaClock;
use crate::{db::record, words::Lang};

record! {
    /// A members area.
    #[derive(Debug, Clone)]
    pub struct Area {
        /// Its identifier.
        pub id: AreaId,
        /// In its address, the same for ever: letters lead there.
        pub slug: String,
        /// As written.
        pub name: String,
        /// Whose days are counted in it, by its IANA name.
        pub time_zone: String,
        /// The language that members are written to in until they choose their own.
        pub lang: Lang,
        /// Whom access letters name as their sender; empty for the area itself.
        pub access_resend_from: String,
        /// How many messages a product may send within the window; 0 for no limit (MA-26).
        pub message_quota: i64,
        /// When it was made.
        pub created_at: Moment,
        /// Grows with each change.
        pub version: i64,
    }
}

impl Area {
    /// The time zone; UTC if this machine does not know it.
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.time_zone).unwrap_or(TimeZone::UTC)
    }

    /// The clock on its wall.
    pub fn clock(&self) -> AreaClock {
        AreaClock(self.zone())
    }
}
