//! The area's clock on the wall: from instants to days and back (S-7).

use clavero_rules::{
    Moment,
    calendar::{Date, LocalTime, Zone},
};
use jiff::{
    Timestamp, civil,
    tz::{AmbiguousOffset, TimeZone},
};

/// The zone of an area.
#[derive(Clone, Debug)]
pub struct AreaZone(pub TimeZone);

impl AreaZone {
    /// The zone of this IANA name; UTC if the name means nothing here.
    pub fn named(name: &str) -> Self {
        Self(TimeZone::get(name).unwrap_or(TimeZone::UTC))
    }
}

impl Zone for AreaZone {
    fn local(&self, at: Moment) -> LocalTime {
        let farthest = if at.0 < 0 {
            Timestamp::MIN
        } else {
            Timestamp::MAX
        };
        let shown = Timestamp::from_millisecond(at.0)
            .unwrap_or(farthest)
            .to_zoned(self.0.clone());
        let part = |number: i8| u8::try_from(number).unwrap_or_default();
        let day = Date::new(shown.year(), part(shown.month()), part(shown.day()));
        let end = if at.0 < 0 { Date::MIN } else { Date::MAX };
        let day = day.unwrap_or(end);
        LocalTime::new(day, part(shown.hour()), part(shown.minute())).unwrap_or(day.midnight())
    }

    fn moment(&self, at: LocalTime) -> Moment {
        let part = |number: u16| i8::try_from(number).unwrap_or_default();
        let day = at.date();
        let shown = civil::DateTime::new(
            day.year(),
            part(day.month().into()),
            part(day.day().into()),
            part(at.hour()),
            part(at.minute()),
            0,
            0,
        )
        .unwrap_or(civil::DateTime::MAX);
        let ambiguous = self.0.to_ambiguous_timestamp(shown);
        let earlier = match ambiguous.offset() {
            AmbiguousOffset::Gap { .. } => ambiguous.later().ok().and_then(|behind| {
                let behind = behind + jiff::SignedDuration::from_secs(1);
                Some(self.0.preceding(behind).next()?.timestamp())
            }),
            _ => ambiguous.compatible().ok(),
        };
        let farthest = if day.year() < 1970 {
            i64::MIN
        } else {
            i64::MAX
        };
        Moment(earlier.map_or(farthest, Timestamp::as_millisecond))
    }
}
