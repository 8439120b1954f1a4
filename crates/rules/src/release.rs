//! When a page opens for somebody, and when its time for him is over (3.1; S-4, P-1).
//!
//! Days are days of the area's calendar, as in filters: what opens after three days opens at the beginning of the third
//! day after the one on which the person came. Judge and store ask the same instants ([`over`]), so that they agree.

use crate::calendar::Zone;
use crate::{Moment, QuizId};

/// What a page waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Release {
    /// Nothing.
    AtOnce,
    /// A moment, the same for everybody.
    OnDate(Moment),
    /// So many days since the person first had any reason for access.
    AfterDays(u32),
    /// That the person passes a quiz.
    AfterQuiz(QuizId),
}

/// What a page says of its own availability.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PageRule {
    /// It is published, and so is what it stands in.
    pub published: bool,
    /// What it waits for.
    pub release: Release,
    /// After how many days since it opened its time is over.
    pub expires_after: Option<u32>,
}

/// What a page needs to know of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Visitor {
    /// The page is for his group.
    pub for_his_group: bool,
    /// The day from which content opens by and by (edge 3).
    pub anchor: Option<Moment>,
    /// When he first passed the quiz that the page waits for.
    pub passed_at: Option<Moment>,
}

/// The instant before which lies whatever has so many days behind it: the end of that day.
pub fn over(days: u32, now: Moment, zone: &impl Zone) -> Moment {
    let today = zone.local(now).date();
    zone.start_of(today.plus_days(1 - i64::from(days)))
}

/// Whether the person could open the page now.
pub fn is_available(page: &PageRule, visitor: &Visitor, now: Moment, zone: &impl Zone) -> bool {
    page.published
        && visitor.for_his_group
        && is_released(page.release, visitor, now, zone)
        && !is_expired(page, visitor, now, zone)
}

/// Whether what the page waits for has come.
pub fn is_released(release: Release, visitor: &Visitor, now: Moment, zone: &impl Zone) -> bool {
    match release {
        Release::AtOnce => true,
        Release::OnDate(at) => at <= now,
        Release::AfterDays(days) => visitor.anchor.is_some_and(|it| it < over(days, now, zone)),
        Release::AfterQuiz(_) => visitor.passed_at.is_some(),
    }
}

/// Whether the time of the page is over for the person. It runs from the day on which the page opened for him.
pub fn is_expired(page: &PageRule, visitor: &Visitor, now: Moment, zone: &impl Zone) -> bool {
    let Some(days) = page.expires_after else {
        return false;
    };
    let before = |at: Moment, days| at < over(days, now, zone);
    match page.release {
        Release::AtOnce => visitor.anchor.is_some_and(|it| before(it, days)),
        Release::OnDate(at) => before(at, days) && visitor.anchor.is_none_or(|it| before(it, days)),
        Release::AfterDays(wait) => visitor
            .anchor
            .is_some_and(|it| before(it, wait.saturating_add(days))),
        Release::AfterQuiz(_) => visitor.passed_at.is_some_and(|it| before(it, days)),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::Span;
    use crate::club::Athens;
    use crate::world::NOW;

    const PAGE: PageRule = PageRule {
        published: true,
        release: Release::AtOnce,
        expires_after: None,
    };

    fn came(days_ago: i64) -> Visitor {
        Visitor {
            for_his_group: true,
            anchor: Some(NOW - Span::days(days_ago)),
            passed_at: None,
        }
    }

    fn opens(page: PageRule, visitor: Visitor) -> bool {
        is_available(&page, &visitor, NOW, &Athens)
    }

    #[test]
    fn a_page_is_there_for_its_group_once_it_is_published() {
        // S-4
        assert!(opens(PAGE, came(0)));
        let draft = PageRule {
            published: false,
            ..PAGE
        };
        assert!(!opens(draft, came(0)));
        let other_group = Visitor {
            for_his_group: false,
            ..came(0)
        };
        assert!(!opens(PAGE, other_group));
    }

    #[test]
    fn content_opens_by_and_by_from_the_day_on_which_somebody_came() {
        // S-4
        let third_day = PageRule {
            release: Release::AfterDays(3),
            ..PAGE
        };
        assert!(!opens(third_day, came(2)));
        assert!(opens(third_day, came(3)));
        let nobody_knows = Visitor {
            anchor: None,
            ..came(3)
        };
        assert!(!opens(third_day, nobody_knows));
        // The whole third day counts, whatever the hour on which he came.
        let late = Visitor {
            anchor: Some(over(3, NOW, &Athens) - Span::millis(1)),
            ..came(3)
        };
        assert!(opens(third_day, late));
    }

    #[test]
    fn a_date_and_a_quiz_hold_a_page_back() {
        // S-4
        let dated = |at| PageRule {
            release: Release::OnDate(at),
            ..PAGE
        };
        assert!(opens(dated(NOW), came(0)));
        assert!(!opens(dated(NOW + Span::millis(1)), came(0)));
        let after_quiz = PageRule {
            release: Release::AfterQuiz(QuizId(Uuid::nil())),
            ..PAGE
        };
        assert!(!opens(after_quiz, came(0)));
        let passed = Visitor {
            passed_at: Some(NOW),
            ..came(0)
        };
        assert!(opens(after_quiz, passed));
    }

    #[test]
    fn the_time_of_a_page_runs_from_the_day_it_opened_for_the_person() {
        // P-1
        let week = |release| PageRule {
            release,
            expires_after: Some(7),
            ..PAGE
        };
        assert!(opens(week(Release::AtOnce), came(6)));
        assert!(!opens(week(Release::AtOnce), came(7)));
        assert!(opens(week(Release::AfterDays(3)), came(9)));
        assert!(!opens(week(Release::AfterDays(3)), came(10)));
        let long_ago = week(Release::OnDate(NOW - Span::days(30)));
        assert!(opens(long_ago, came(6)));
        assert!(!opens(long_ago, came(8)));
        let passed = Visitor {
            passed_at: Some(NOW - Span::days(8)),
            ..came(20)
        };
        assert!(!opens(
            week(Release::AfterQuiz(QuizId(Uuid::nil()))),
            passed
        ));
    }
}
