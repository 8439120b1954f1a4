//! What counts, how it is counted, and what stays.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::Span;
use crate::world::NOW;

const LESSON: PageFacts = PageFacts {
    kind: PageKind::Content,
    published: true,
    required: true,
    in_extra_module: false,
    for_his_group: true,
    expired: false,
    completed: false,
};

#[test]
fn drafts_extras_advertisements_and_other_groups_do_not_count() {
    // P-1
    assert!(counts(&LESSON));
    for page in [
        PageFacts {
            published: false,
            ..LESSON
        },
        PageFacts {
            required: false,
            ..LESSON
        },
        PageFacts {
            in_extra_module: true,
            ..LESSON
        },
        PageFacts {
            for_his_group: false,
            ..LESSON
        },
        PageFacts {
            kind: PageKind::Ad,
            ..LESSON
        },
        PageFacts {
            expired: true,
            ..LESSON
        },
    ] {
        assert!(!counts(&page), "{page:?}");
    }
    let done_in_time = PageFacts {
        expired: true,
        completed: true,
        ..LESSON
    };
    assert!(counts(&done_in_time));
}

#[test]
fn progress_without_pages_is_unknown() {
    // P-2
    assert_eq!(progress(&[]).bp(), None);
    assert_eq!(Progress::of(1, 3).bp(), Some(3_333));
    assert_eq!(Progress::of(2_999_999, 3_000_000).bp(), Some(9_999));
    assert_eq!(Progress::of(u32::MAX, u32::MAX).bp(), Some(10_000));
    assert_eq!(
        mean_bp(&[Progress::of(1, 2), Progress::of(0, 0)]),
        Some(5_000)
    );
    assert_eq!(mean_bp(&[]), None);
}

#[test]
fn a_page_is_complete_by_what_its_kind_asks_for() {
    // P-3
    let nothing = PageDone::default();
    let complete = |kind, done: PageDone| is_complete(kind, &done, WATCHED_BP);
    let ticked = PageDone {
        ticked: true,
        ..nothing
    };
    let watched = |watched_bp| PageDone {
        watched_bp,
        ..nothing
    };
    assert!(complete(PageKind::Content, ticked));
    assert!(complete(PageKind::Webinar, watched(9_000)));
    assert!(!complete(PageKind::Content, watched(8_999)));
    let graded = |passed| PageDone {
        submitted: true,
        passed: Some(passed),
        ..nothing
    };
    let ungraded = PageDone {
        submitted: true,
        ..nothing
    };
    assert!(complete(PageKind::Quiz, graded(true)));
    assert!(!complete(PageKind::Quiz, graded(false)));
    assert!(complete(PageKind::Quiz, ungraded));
    assert!(!complete(PageKind::Quiz, ticked));
    assert!(!complete(PageKind::Ad, ticked));
}

#[test]
fn who_completed_has_completed_whatever_is_added() {
    // P-4
    let first = completion(None, Progress::of(3, 3), NOW);
    assert_eq!(first.completed_at, Some(NOW));
    let later = completion(first.completed_at, Progress::of(3, 4), NOW + Span::days(9));
    assert_eq!(later.completed_at, Some(NOW));
    assert!(later.new_content_since && !first.new_content_since);
    assert_eq!(completion(None, Progress::of(0, 0), NOW).completed_at, None);
}

#[test]
fn one_thing_is_done_whole_or_not_at_all() {
    // 3.2 P-2
    assert_eq!(one_thing(false).bp(), Some(0));
    assert_eq!(one_thing(true).bp(), Some(10_000));
    assert!(one_thing(true).is_whole() && !one_thing(false).is_whole());
}

#[test]
fn starting_over_says_what_goes_and_what_stays() {
    // P-6
    let facts = ResetFacts {
        pages: 8,
        attempts: 2,
        one_thing: false,
        certificates: 1,
    };
    let asked = may_reset_progress(&facts).unwrap();
    assert_eq!(
        (asked.pages, asked.attempts, asked.certificates_kept),
        (8, 2, 1)
    );
    let nothing = ResetFacts {
        pages: 0,
        attempts: 0,
        one_thing: false,
        certificates: 1,
    };
    assert_eq!(may_reset_progress(&nothing), Err(Refusal::NothingToReset));
    let there = ResetFacts {
        one_thing: true,
        ..nothing
    };
    assert!(may_reset_progress(&there).is_ok());
}

fn any_page() -> impl Strategy<Value = PageFacts> {
    let flags = prop::array::uniform5(any::<bool>());
    (select(PageKind::ALL), flags, prop::bool::weighted(0.7)).prop_map(
        |(kind, [required, in_extra_module, for_his_group, expired, completed], published)| {
            PageFacts {
                kind,
                published,
                required,
                in_extra_module,
                for_his_group,
                expired,
                completed,
            }
        },
    )
}

proptest! {
    #[test]
    fn progress_is_whole_exactly_when_all_that_counts_is_done(pages in prop::collection::vec(any_page(), 0..9)) {
        // Property 11
        let progress = progress(&pages);
        let open = pages.iter().any(|it| counts(it) && !it.completed);
        let any = pages.iter().any(counts);
        prop_assert_eq!(progress.bp() == Some(10_000), any && !open);
        prop_assert_eq!(progress.bp().is_none(), !any);
        prop_assert!(progress.bp().is_none_or(|bp| bp <= 10_000));
    }

    #[test]
    fn no_edit_of_the_content_takes_completion_away(
        before in prop::collection::vec(any_page(), 0..6),
        after in prop::collection::vec(any_page(), 0..6),
    ) {
        // Property 12
        let first = completion(None, progress(&before), NOW);
        let then = completion(first.completed_at, progress(&after), NOW + Span::days(1));
        prop_assert!(first.completed_at.is_none() || then.completed_at == first.completed_at);
    }
}
