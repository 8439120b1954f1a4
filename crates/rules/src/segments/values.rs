//! What stands behind an operation: numbers, words, dates, and stretches of time.

use std::fmt;

use crate::GroupId;
use crate::calendar::{Date, LocalTime};
use crate::named::named;

/// A value as a filter holds it. Which kinds of value fit is told by the table of fields.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// How many; shares and scores in hundredths.
    Number(u32),
    /// One of the words of the table.
    Word(&'static str),
    /// What was typed, or the tag of a language.
    Text(String),
    /// A day or a minute.
    When(When),
    /// A stretch of time.
    Period(Period),
    /// A group.
    Group(GroupId),
}

/// A day, or a minute of a day, on the clocks of the area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// The whole day.
    Day(Date),
    /// That minute.
    Minute(LocalTime),
}

impl When {
    /// Reads `2026-10-01` and `2026-10-01T18:30`.
    pub fn parse(text: &str) -> Option<Self> {
        let Some((day, time)) = text.split_once(['T', 't']) else {
            return Date::parse(text).map(Self::Day);
        };
        let (hour, minute) = time.split_once(':')?;
        let two = |it: &str| it.len() == 2 && it.bytes().all(|digit| digit.is_ascii_digit());
        if !two(hour) || !two(minute) {
            return None;
        }
        LocalTime::new(Date::parse(day)?, hour.parse().ok()?, minute.parse().ok()?)
            .map(Self::Minute)
    }

    /// Whether it begins before the other begins.
    pub fn begins_before(self, other: Self) -> bool {
        self.bounds().0 < other.bounds().0
    }

    /// Whether it is over before the other begins.
    pub fn is_over_before(self, other: Self) -> bool {
        self.bounds().1 < other.bounds().0
    }

    /// Its first and its last minute.
    fn bounds(self) -> ((Date, u16), (Date, u16)) {
        match self {
            Self::Day(day) => ((day, 0), (day, 24 * 60 - 1)),
            Self::Minute(at) => {
                let minute = (at.date(), at.hour() * 60 + at.minute());
                (minute, minute)
            }
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Minute(at) => write!(f, "{}T{:02}:{:02}", at.date(), at.hour(), at.minute()),
        }
    }
}

named! {
    /// What a stretch of time is counted in.
    pub enum Unit {
        /// Hours of sixty minutes.
        Hours = "h",
        /// Days of the calendar.
        Days = "d",
        /// Weeks of seven days.
        Weeks = "w",
        /// Months of the calendar.
        Months = "m",
    }
}

/// A stretch of time: `30d`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
}

impl Period {
    /// So many days.
    pub const fn days(count: u16) -> Self {
        Self {
            count,
            unit: Unit::Days,
        }
    }

    /// Reads `30d`, `2w`, `6m` and `12h`.
    pub fn parse(text: &str) -> Option<Self> {
        let last = text.len().checked_sub(1)?;
        let (count, unit) = text.split_at_checked(last)?;
        if !count.bytes().all(|it| it.is_ascii_digit()) {
            return None;
        }
        Some(Self {
            count: count.parse().ok()?,
            unit: Unit::from_id(&unit.to_ascii_lowercase())?,
        })
    }

    /// As JSON writes it, by ISO 8601: `P30D`.
    pub fn iso(self) -> String {
        let unit = self.unit.id().to_ascii_uppercase();
        let time = if self.unit == Unit::Hours { "T" } else { "" };
        format!("P{time}{}{unit}", self.count)
    }

    /// Reads what [`Self::iso`] writes.
    pub fn from_iso(text: &str) -> Option<Self> {
        let rest = text.strip_prefix('P')?;
        let time = rest.strip_prefix('T');
        let period = Self::parse(time.unwrap_or(rest))?;
        ((period.unit == Unit::Hours) == time.is_some()).then_some(period)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.count, self.unit.id())
    }
}

/// Hundredths as a number is written: `62.5` for 6250.
pub fn hundredths(number: u32) -> String {
    let (whole, part) = (number / 100, number % 100);
    match part {
        0 => whole.to_string(),
        _ if part % 10 == 0 => format!("{whole}.{}", part / 10),
        _ => format!("{whole}.{part:02}"),
    }
}

/// A language as BCP 47 writes it: `pt-BR` for `pt_br` (#13). Nothing if it does not have the form of one.
pub fn language_tag(text: &str) -> Option<String> {
    let mut tag = String::new();
    for (place, part) in text.split(['-', '_']).enumerate() {
        let fits =
            (1..=8).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_alphanumeric());
        let begins = part.len() >= 2 && part.bytes().all(|it| it.is_ascii_alphabetic());
        if !fits || (place == 0 && !begins) {
            return None;
        }
        let lower = part.to_ascii_lowercase();
        match part.len() {
            _ if place == 0 => tag += &lower,
            2 => tag = tag + "-" + &part.to_ascii_uppercase(),
            4 => tag = tag + "-" + &lower[..1].to_ascii_uppercase() + &lower[1..],
            _ => tag = tag + "-" + &lower,
        }
    }
    (tag.len() <= 35).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_written_in_one_way() {
        for (typed, tag) in [
            ("pt_BR", "pt-BR"),
            ("PT-br", "pt-BR"),
            ("en", "en"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("es-419", "es-419"),
        ] {
            assert_eq!(language_tag(typed).as_deref(), Some(tag));
        }
        for typed in ["", "p", "pt-", "-BR", "pt BR", "português", "1pt"] {
            assert_eq!(language_tag(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_stretch_of_time_is_written_short_and_by_the_standard() {
        for (short, iso) in [
            ("30d", "P30D"),
            ("2w", "P2W"),
            ("6m", "P6M"),
            ("12h", "PT12H"),
        ] {
            let period = Period::parse(short).unwrap();
            assert_eq!(
                (period.to_string(), period.iso()),
                (short.into(), iso.into())
            );
            assert_eq!(Period::from_iso(iso), Some(period));
        }
        for text in ["", "d", "-3d", "+3d", "3", "3y", "70000d", "3é"] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
        assert_eq!(Period::from_iso("P12H"), None);
        assert_eq!(Period::from_iso("PT6M"), None);
    }

    #[test]
    fn a_day_or_a_minute_is_written_as_it_was_read() {
        for text in ["2026-10-01", "2026-10-01T00:00", "2026-10-01T23:59"] {
            assert_eq!(When::parse(text).unwrap().to_string(), text);
        }
        for text in [
            "2026-10-01T24:00",
            "2026-10-01T1:00",
            "2026-10-01T",
            "T10:00",
        ] {
            assert_eq!(When::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_is_over_when_its_last_minute_is() {
        let [day, noon, next] = ["2026-10-01", "2026-10-01T12:00", "2026-10-02"];
        let when = |text| When::parse(text).unwrap();
        assert!(when(day).is_over_before(when(next)) && when(noon).is_over_before(when(next)));
        assert!(!when(noon).is_over_before(when(day)) && !when(day).is_over_before(when(noon)));
        assert!(when(day).begins_before(when(noon)) && !when(noon).begins_before(when(day)));
        assert!(!when(day).begins_before(when(day)));
    }

    #[test]
    fn hundredths_are_written_without_needless_zeros() {
        let written: Vec<_> = [5000, 6250, 6205, 7, 0].map(hundredths).into();
        assert_eq!(written, ["50", "62.5", "62.05", "0.07", "0"]);
    }
}
