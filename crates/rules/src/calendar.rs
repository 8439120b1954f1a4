//! Days as people count them: the date and the time that a clock on the wall shows in some zone.

use std::fmt;

use crate::Moment;

/// What a clock on the wall needs to know of a zone.
pub trait Zone {
    /// What the clock shows at a moment.
    fn local(&self, at: Moment) -> LocalTime;
    /// When the clock shows this: the first time if it does so twice, and when it jumps past it, the moment of the jump.
    fn moment(&self, at: LocalTime) -> Moment;

    /// When a day begins.
    fn start_of(&self, day: Date) -> Moment {
        self.moment(day.midnight())
    }
}

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[must_use = "a day is a value; counting on makes another"]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

/// A day and the minute that the clock shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalTime {
    date: Date,
    /// Minutes since midnight, 0 to 1439.
    minute: u16,
}

impl Date {
    /// The first day that can be written.
    pub const MIN: Self = Self::known(1, 1, 1);
    /// The last day that can be written.
    pub const MAX: Self = Self::known(9999, 12, 31);

    const fn known(year: i16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// A day that exists, in the years 1 to 9999.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        exists.then_some(Self::known(year, month, day))
    }

    /// Reads `2026-10-01`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        Self::new(
            digits(year, 4)?.try_into().ok()?,
            digits(month, 2)?.try_into().ok()?,
            digits(day, 2)?.try_into().ok()?,
        )
    }

    /// The year.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, from 1.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The minute with which it begins.
    pub const fn midnight(self) -> LocalTime {
        LocalTime {
            date: self,
            minute: 0,
        }
    }

    /// So many days later, or earlier when negative; stays at either end of the calendar.
    pub fn plus_days(self, days: i64) -> Self {
        Self::from_days(self.days().saturating_add(days))
    }

    /// So many months later, or earlier when negative, on the last day of the month if the day does not exist there.
    pub fn plus_months(self, months: i64) -> Self {
        let count = i64::from(self.year) * 12 + i64::from(self.month) - 1;
        let moved = count.saturating_add(months);
        let (Ok(year), Ok(month)) = (
            i16::try_from(moved.div_euclid(12)),
            u8::try_from(moved.rem_euclid(12) + 1),
        ) else {
            return if months < 0 { Self::MIN } else { Self::MAX };
        };
        match year {
            ..=0 => Self::MIN,
            1..=9999 => Self::known(year, month, self.day.min(days_in(year, month))),
            _ => Self::MAX,
        }
    }

    /// Days since 1970-01-01.
    pub fn days(self) -> i64 {
        // A year that begins in March has its leap day at the end.
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month <= 2);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        year * 365 + leap_days + day_of_year - 719_468
    }

    /// The day that many days after 1970-01-01; stays at either end of the calendar.
    pub fn from_days(days: i64) -> Self {
        let days = days.clamp(Self::MIN.days(), Self::MAX.days());
        let since_march_0000 = days + 719_468;
        let era = since_march_0000.div_euclid(146_097);
        let day_of_era = since_march_0000.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * march_month + 2) / 5 + 1;
        let month = (march_month + 2) % 12 + 1;
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::known(
            i16::try_from(year).unwrap_or(i16::MAX),
            u8::try_from(month).unwrap_or(1),
            u8::try_from(day).unwrap_or(1),
        )
    }
}

impl LocalTime {
    /// That minute of that day, if there is one.
    pub fn new(date: Date, hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self {
            date,
            minute: u16::from(hour) * 60 + u16::from(minute),
        })
    }

    /// The day.
    pub const fn date(self) -> Date {
        self.date
    }

    /// The hour, 0 to 23.
    pub const fn hour(self) -> u16 {
        self.minute / 60
    }

    /// The minute of the hour.
    pub const fn minute(self) -> u16 {
        self.minute % 60
    }
}

const fn days_in(year: i16, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A number of exactly so many digits.
fn digits(text: &str, count: usize) -> Option<u16> {
    let fits = text.len() == count && text.bytes().all(|it| it.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn only_days_that_exist_can_be_written() {
        for day in ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(date(day).to_string(), day);
        }
        for day in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-01",
            "26-01-01",
            "2026-1-1",
            "2026-01-+1",
            "",
        ] {
            assert_eq!(Date::parse(day), None, "{day}");
        }
    }

    #[test]
    fn a_month_later_is_the_same_day_or_the_last_one() {
        assert_eq!(date("2026-01-31").plus_months(1), date("2026-02-28"));
        assert_eq!(date("2026-03-31").plus_months(-13), date("2025-02-28"));
        assert_eq!(date("2026-12-15").plus_months(1), date("2027-01-15"));
        assert_eq!(date("2026-12-15").plus_months(i64::MIN), Date::MIN);
        assert_eq!(date("2026-12-15").plus_months(i64::MAX), Date::MAX);
    }

    #[test]
    fn the_calendar_has_two_ends() {
        assert_eq!(date("2026-12-15").plus_days(i64::MIN), Date::MIN);
        assert_eq!(date("2026-12-15").plus_days(i64::MAX), Date::MAX);
        assert_eq!(Date::from_days(0), date("1970-01-01"));
        assert_eq!(date("2026-10-01").days(), 20_727);
    }

    proptest! {
        #[test]
        fn days_are_counted_without_gaps(days in Date::MIN.days()..Date::MAX.days()) {
            let day = Date::from_days(days);
            prop_assert_eq!(day.days(), days);
            prop_assert_eq!(Date::new(day.year(), day.month(), day.day()), Some(day));
            prop_assert!(day < day.plus_days(1));
            prop_assert_eq!(date(&day.to_string()), day);
        }
    }
}
