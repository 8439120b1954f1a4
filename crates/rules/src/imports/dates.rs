//! The dates of a file are all written in one way, and never in a guessed one (I-3).

use crate::Refusal;
use crate::calendar::Date;
use crate::named::named;

named! {
    /// How a date is written.
    #[derive(PartialOrd, Ord)]
    pub enum DateFormat {
        /// `2026-12-10`
        YearMonthDay = "ymd",
        /// `10/12/2026`
        DayMonthYear = "dmy",
        /// `12/10/2026`
        MonthDayYear = "mdy",
    }
}

impl DateFormat {
    /// Reads a date with hyphens, slashes or dots; a time after it is left aside.
    pub fn read(self, text: &str) -> Option<Date> {
        let day = text.trim().split(['T', ' ']).next()?;
        let mut parts = day.split(['-', '/', '.']);
        let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
        let (year, month, day) = match self {
            Self::YearMonthDay => (a, b, c),
            Self::DayMonthYear => (c, b, a),
            Self::MonthDayYear => (c, a, b),
        };
        let whole = year.len() == 4 && parts.next().is_none();
        let digits = [year, month, day]
            .iter()
            .all(|it| it.bytes().all(|byte| byte.is_ascii_digit()));
        let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        date.filter(|_| whole && digits)
    }
}

/// What the dates of a file say about how they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dates {
    /// There are none.
    None,
    /// In this way, and no date could be read in another.
    Sure(DateFormat),
    /// At least one could be either; the other dates speak for this way, if for any.
    Doubtful(Option<DateFormat>),
}

/// What was seen of the dates of a file so far. One date that could be read in two ways makes the whole file doubtful
/// (I-3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateTally {
    any: bool,
    doubtful: bool,
    left: Vec<DateFormat>,
}

impl Default for DateTally {
    fn default() -> Self {
        Self {
            any: false,
            doubtful: false,
            left: DateFormat::ALL.to_vec(),
        }
    }
}

impl DateTally {
    /// Looks at one more cell.
    pub fn look(&mut self, value: &str) {
        let value = value.trim();
        if value.is_empty() || value == "-" {
            return;
        }
        self.any = true;
        let as_day = DateFormat::DayMonthYear.read(value);
        let as_month = DateFormat::MonthDayYear.read(value);
        self.doubtful |= as_day.is_some() && as_month.is_some() && as_day != as_month;
        // A date that is none in any way is a fault of its row, not a word about the others.
        let readable = DateFormat::ALL.iter().any(|it| it.read(value).is_some());
        if readable {
            self.left.retain(|format| format.read(value).is_some());
        }
    }

    /// What the dates say.
    pub fn verdict(&self) -> Dates {
        match (self.any, self.doubtful, self.left.as_slice()) {
            (false, _, _) => Dates::None,
            (true, false, [first, ..]) => Dates::Sure(*first),
            (true, true, [only]) => Dates::Doubtful(Some(*only)),
            (true, _, _) => Dates::Doubtful(None),
        }
    }
}

/// Looks at all dates of a file.
pub fn date_format_of<'a>(values: impl IntoIterator<Item = &'a str>) -> Dates {
    let mut tally = DateTally::default();
    values.into_iter().for_each(|value| tally.look(value));
    tally.verdict()
}

/// The way in which the dates of a file are read: the one that was chosen, or the only possible one; never a guess (I-3).
pub fn may_read_dates(chosen: Option<DateFormat>, dates: Dates) -> Result<DateFormat, Refusal> {
    match (chosen, dates) {
        (Some(format), _) | (None, Dates::Sure(format)) => Ok(format),
        (None, Dates::None) => Ok(DateFormat::YearMonthDay),
        (None, Dates::Doubtful(_)) => Err(Refusal::DatesDoubtful),
    }
}
