//! The months that credit is counted in, and when one is closed (5).

use std::fmt;

use crate::calendar::{Date, LocalTime, Zone};
use crate::refusal::refuse_when;
use crate::{Moment, Refusal, Span};

/// The zone that months are counted in unless the operator sets another.
#[derive(Debug, Clone, Copy)]
pub struct Utc;

impl Zone for Utc {
    fn local(&self, at: Moment) -> LocalTime {
        let minutes = at.0.div_euclid(Span::minutes(1).0);
        let minute = minutes.rem_euclid(24 * 60);
        let date = Date::from_days(minutes.div_euclid(24 * 60));
        let (hour, minute) = (minute / 60, minute % 60);
        u8::try_from(hour)
            .ok()
            .zip(u8::try_from(minute).ok())
            .and_then(|(hour, minute)| LocalTime::new(date, hour, minute))
            .unwrap_or(date.midnight())
    }

    fn moment(&self, at: LocalTime) -> Moment {
        let minutes = i64::from(at.hour()) * 60 + i64::from(at.minute());
        Moment(0) + Span::days(at.date().days()) + Span::minutes(minutes)
    }
}

/// A month of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    first: Date,
}

impl Month {
    /// The month of a day.
    pub fn of(day: Date) -> Self {
        let back = 1 - i64::from(day.day());
        Self {
            first: day.plus_days(back),
        }
    }

    /// Reads `2026-10`.
    pub fn parse(text: &str) -> Option<Self> {
        Date::parse(&format!("{text}-01")).map(Self::of)
    }

    /// The month after.
    #[must_use]
    pub fn next(self) -> Self {
        Self {
            first: self.first.plus_months(1),
        }
    }

    /// Its first instant.
    pub fn starts(self, zone: &impl Zone) -> Moment {
        zone.start_of(self.first)
    }

    /// The first instant after it.
    pub fn ends(self, zone: &impl Zone) -> Moment {
        zone.start_of(self.next().first)
    }

    /// When it is closed: at the beginning of the third day of the month after.
    pub fn closes(self, zone: &impl Zone) -> Moment {
        zone.start_of(self.next().first.plus_days(2))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.first.year(), self.first.month())
    }
}

/// A month is closed once, on the third day after it; what is found later is corrected by new lines (5).
pub fn may_close(month: Month, closed: bool, zone: &impl Zone, now: Moment) -> Result<(), Refusal> {
    refuse_when! {
        closed                    => Refusal::MonthClosed,
        now < month.closes(zone)  => Refusal::MonthStillOpen,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }

    #[test]
    fn a_month_is_closed_once_on_its_third_day_after() {
        // 5
        let october = month("2026-10");
        let third = Utc.start_of(Date::parse("2026-11-03").unwrap());
        let may = |closed, now| may_close(october, closed, &Utc, now);
        assert_eq!(
            may(false, third - Span::millis(1)),
            Err(Refusal::MonthStillOpen)
        );
        assert_eq!(may(false, third), Ok(()));
        assert_eq!(may(true, third), Err(Refusal::MonthClosed));
    }

    #[test]
    fn a_month_begins_where_the_one_before_ends() {
        let december = month("2026-12");
        assert_eq!(december.next().to_string(), "2027-01");
        assert_eq!(december.ends(&Utc), month("2027-01").starts(&Utc));
        for wrong in ["2026-13", "2026-1", "2026", ""] {
            assert_eq!(Month::parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_moment_lies_in_exactly_one_month(ms in 0..4_000_000_000_000_i64) {
            let at = Moment(ms);
            let month = Month::of(Utc.local(at).date());
            prop_assert!(month.starts(&Utc) <= at && at < month.ends(&Utc));
            let minute = Utc.moment(Utc.local(at));
            prop_assert!(minute <= at && at < minute + Span::minutes(1));
        }
    }
}
