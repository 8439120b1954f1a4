//! The worked examples, and that more activity never lowers a score.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::world::NOW;

/// So many days since, so many days, so many pages.
fn with(days_since: u32, days: u32, pages: u32) -> WindowFacts {
    WindowFacts {
        days_since,
        days,
        pages,
        ..WindowFacts::default()
    }
}

fn course() -> u32 {
    expected(ProductKind::Course, PAGES_A_WEEK)
}

#[test]
fn the_worked_examples_of_3_6() {
    for (facts, parts, score, level) in [
        (
            with(0, 12, 8),
            (4_000, 3_000, 3_000),
            10_000,
            Level::VeryHigh,
        ),
        (with(3, 4, 3), (3_703, 1_000, 1_125), 5_828, Level::High),
        (with(10, 3, 2), (2_666, 750, 750), 4_166, Level::Medium),
        (with(20, 1, 0), (1_185, 250, 0), 1_435, Level::Low),
        (with(40, 0, 0), (0, 0, 0), 0, Level::None),
    ] {
        let engaged = engagement(&facts, course());
        let told = (engaged.recency, engaged.frequency, engaged.depth);
        assert_eq!((told, engaged.score, engaged.level), (parts, score, level));
    }
}

#[test]
fn a_community_expects_less_than_a_course() {
    assert_eq!(course(), 8);
    assert_eq!(expected(ProductKind::Community, 5), 4);
    assert_eq!(expected(ProductKind::Course, 0), 4);
}

#[test]
fn talk_is_capped_and_counts_half() {
    let talk = |talk| WindowFacts {
        talk,
        ..with(0, 1, 0)
    };
    let depth = |facts| engagement(&facts, 4).depth;
    assert_eq!(depth(talk(1)), 375);
    assert_eq!(depth(talk(6)), depth(talk(600)));
}

#[test]
fn a_graduate_is_not_read_as_lost() {
    // G-1
    let graduate = |completed| WindowFacts {
        completed,
        ..with(0, 1, 9)
    };
    let depth = |completed| engagement(&graduate(completed), course()).depth;
    assert_eq!(depth(Completed::InWindow), 3_000);
    assert_eq!(depth(Completed::Before), 0);
    let talking = WindowFacts {
        talk: 6,
        ..graduate(Completed::Before)
    };
    assert_eq!(engagement(&talking, course()).depth, 1_125);
}

#[test]
fn signing_in_is_no_activity() {
    // 3.6
    assert!(!is_activity(Act::SignedIn));
    assert!(!is_activity(Act::ViewedPage { seconds: 9 }));
    assert!(is_activity(Act::ViewedPage { seconds: 10 }));
    assert!(is_activity(Act::Reacted));
}

#[test]
fn the_window_has_twenty_eight_days_and_ends_today() {
    let today = Date::from_days(20_000);
    let days = |back: &[i64]| {
        let active = back.iter().map(|days| today.plus_days(-days)).collect();
        days_in_window(&active, today)
    };
    assert_eq!(days(&[0, 27]), Some((0, 2)));
    assert_eq!(days(&[3, 28]), Some((3, 1)));
    assert_eq!(days(&[28]), None);
    assert_eq!(days(&[-1]), None);
}

#[test]
fn a_newcomer_is_new_for_a_week() {
    // G-2
    assert!(is_new(NOW, NOW + Span::days(7) - Span::millis(1)));
    assert!(!is_new(NOW, NOW + Span::days(7)));
}

#[test]
fn the_level_of_an_area_is_the_highest_of_its_products() {
    // G-3
    assert_eq!(
        highest([Level::Low, Level::VeryHigh, Level::None]),
        Level::VeryHigh
    );
    assert_eq!(highest([]), Level::None);
}

fn any_window() -> impl Strategy<Value = WindowFacts> {
    let completed = select(&[Completed::No, Completed::InWindow, Completed::Before][..]);
    let counts = prop::array::uniform4(prop_oneof![0..20_u32, any::<u32>()]);
    (0..28_u32, 0..29_u32, counts, completed).prop_map(
        |(days_since, days, [pages, quizzes, talk, events], completed)| WindowFacts {
            days_since,
            days,
            pages,
            quizzes,
            talk,
            events,
            completed,
        },
    )
}

proptest! {
    #[test]
    fn a_score_lies_between_nothing_and_a_hundred(facts in any_window(), expected in any::<u32>()) {
        let engaged = engagement(&facts, expected);
        prop_assert!(engaged.score <= 10_000);
        prop_assert_eq!(engaged.score, engaged.recency + engaged.frequency + engaged.depth);
        prop_assert_eq!(engaged.level == Level::None, facts.days == 0);
    }

    #[test]
    fn doing_more_never_lowers_a_score(facts in any_window(), more in any_window(), expected in 1..40_u32) {
        let sum = WindowFacts {
            days_since: facts.days_since.min(more.days_since),
            days: facts.days.max(more.days),
            pages: facts.pages.saturating_add(more.pages),
            quizzes: facts.quizzes.saturating_add(more.quizzes),
            talk: facts.talk.saturating_add(more.talk),
            events: facts.events.saturating_add(more.events),
            ..facts
        };
        let (before, after) = (engagement(&facts, expected), engagement(&sum, expected));
        prop_assert!(before.score <= after.score && before.level <= after.level);
    }
}
