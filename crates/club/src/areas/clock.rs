//! The clock on the wall of an area, for rules that count days as its people do.

use clavero_rules::{
    Moment,
    calendar::{Date, LocalTime, Zone},
};
use jiff::{
    Timestamp, civil,
    tz::{AmbiguousOffset, TimeZone},
};

/// The clock of a time zone.
#[derive(Clone, Debug)]
pub struct AreaClock(pub TimeZone);

impl Zone for AreaClock {
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
