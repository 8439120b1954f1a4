//! The clock on the wall of an area, for rules that count days as its people do.

use clavero_rules::{
    Moment,
    calendar::{Date, LocalTime, Zone},
};
use jiff::{Timestamp, civil, tz::TimeZone};

/// The clock of a time zone.
#[derive(Clone, Debug)]
pub struct AreaClock(pub TimeZone);

impl Zone for AreaClock {
    fn local(&self, at: Moment) -> LocalTime {
        let shown = Timestamp::from_millisecond(at.0)
            .unwrap_or_default()
            .to_zoned(self.0.clone());
        let part = |number: i8| u8::try_from(number).unwrap_or_default();
        let date = Date::new(shown.year(), part(shown.month()), part(shown.day()));
        let local =
            date.and_then(|date| LocalTime::new(date, part(shown.hour()), part(shown.minute())));
        local.unwrap_or(Date::MIN.midnight())
    }

    fn moment(&self, at: LocalTime) -> Moment {
        let date = at.date();
        let part = |number: u16| i8::try_from(number).unwrap_or_default();
        let shown = civil::DateTime::new(
            date.year(),
            part(date.month().into()),
            part(date.day().into()),
            part(at.hour()),
            part(at.minute()),
            0,
            0,
        );
        // A clock that jumps past the minute shows the one after the jump; jiff reads such a minute the same way.
        shown
            .and_then(|shown| shown.to_zoned(self.0.clone()))
            .map_or(Moment(0), |zoned| {
                Moment(zoned.timestamp().as_millisecond())
            })
    }
}
