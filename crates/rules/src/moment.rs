//! Points in time and the distances between them. Rules are told the time; none of them reads a clock.

use std::ops::{Add, Sub};

/// A point in time: milliseconds since 1970 in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub i64);

/// A distance in time, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span(pub i64);

impl Moment {
    /// How long ago `earlier` was. Negative when it lies ahead.
    pub const fn since(self, earlier: Self) -> Span {
        Span(self.0.saturating_sub(earlier.0))
    }
}

impl Span {
    /// So many milliseconds.
    pub const fn millis(count: i64) -> Self {
        Self(count)
    }

    /// So many seconds.
    pub const fn seconds(count: i64) -> Self {
        Self(count.saturating_mul(1_000))
    }

    /// So many minutes.
    pub const fn minutes(count: i64) -> Self {
        Self::seconds(count.saturating_mul(60))
    }

    /// So many hours.
    pub const fn hours(count: i64) -> Self {
        Self::minutes(count.saturating_mul(60))
    }

    /// So many days of 24 hours.
    pub const fn days(count: i64) -> Self {
        Self::hours(count.saturating_mul(24))
    }
}

// Far beyond the calendar a moment stays at the end of time: a rule must never wrap round into access.
impl Add<Span> for Moment {
    type Output = Self;

    fn add(self, span: Span) -> Self {
        Self(self.0.saturating_add(span.0))
    }
}

impl Sub<Span> for Moment {
    type Output = Self;

    fn sub(self, span: Span) -> Self {
        Self(self.0.saturating_sub(span.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_twenty_four_hours_of_sixty_minutes() {
        assert_eq!(Span::days(1), Span::hours(24));
        assert_eq!(Span::hours(1), Span::minutes(60));
        assert_eq!(Span::minutes(1), Span::millis(60_000));
    }

    #[test]
    fn a_moment_knows_how_long_ago_another_was() {
        let noon = Moment(1_000_000);
        assert_eq!((noon + Span::minutes(5)).since(noon), Span::minutes(5));
        assert_eq!(noon.since(noon + Span::minutes(5)), Span::minutes(-5));
        assert_eq!(noon + Span::days(3) - Span::days(3), noon);
    }

    #[test]
    fn the_end_of_time_does_not_wrap_round() {
        assert_eq!(Moment(i64::MAX) + Span::days(1), Moment(i64::MAX));
        assert_eq!(Moment(i64::MIN) - Span::days(1), Moment(i64::MIN));
    }
}
