//! From days of the calendar to instants (S-7).

use crate::calendar::{Date, LocalTime, Zone};
use crate::segments::{Period, Unit, When};
use crate::{Moment, Span};

/// The time where the area is.
pub struct Clock<'a, Z> {
    /// The moment of asking.
    pub now: Moment,
    /// The area's zone.
    pub zone: &'a Z,
}

impl<Z: Zone> Clock<'_, Z> {
    fn today(&self) -> Date {
        self.zone.local(self.now).date()
    }

    /// The beginning of the last so much time. Whole days count, however late it is today: what happened `30d` ago
    /// did so on the thirtieth day before today.
    pub fn back(&self, period: Period) -> Moment {
        match period.unit {
            Unit::Hours => self.now - Span::hours(i64::from(period.count)),
            _ => self.zone.start_of(shifted(self.today(), period, -1)),
        }
    }

    /// The end of the next so much time: the end of that day.
    pub fn ahead(&self, period: Period) -> Moment {
        match period.unit {
            Unit::Hours => self.now + Span::hours(i64::from(period.count)),
            _ => self.end_of(shifted(self.today(), period, 1)),
        }
    }

    /// When a day or a minute begins, and when it is over.
    pub fn stretch(&self, when: When) -> (Moment, Moment) {
        match when {
            When::Day(day) => (self.zone.start_of(day), self.end_of(day)),
            When::Minute(at) => self.minute(at),
        }
    }

    fn minute(&self, at: LocalTime) -> (Moment, Moment) {
        let start = self.zone.moment(at);
        (start, start + Span::minutes(1))
    }

    fn end_of(&self, day: Date) -> Moment {
        match day {
            Date::MAX => Moment(i64::MAX),
            _ => self.zone.start_of(day.plus_days(1)),
        }
    }
}

fn shifted(day: Date, period: Period, direction: i64) -> Date {
    let count = i64::from(period.count) * direction;
    match period.unit {
        Unit::Hours | Unit::Days => day.plus_days(count),
        Unit::Weeks => day.plus_days(count * 7),
        Unit::Months => day.plus_months(count),
    }
}
