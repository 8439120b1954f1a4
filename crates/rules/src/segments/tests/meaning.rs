//! What each filter means for one person (section 5).

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::people::picks;
use crate::segments::{PageFacts, Person, QuizFacts};
use crate::world::NOW;
use crate::{GroupId, Moment, PageId, ProductId, QuizId, Span};

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// So many days of 24 hours before now.
fn ago(days: i64) -> Moment {
    NOW - Span::days(days)
}

/// Checks a person against texts that pick her and texts that do not.
fn assert_picked(person: &Person, by: &[&str], not_by: &[&str]) {
    for text in by {
        assert!(picks(text, person), "{text}");
    }
    for text in not_by {
        assert!(!picks(text, person), "{text}");
    }
}

#[test]
fn progress_is_compared_exactly_and_unknown_progress_is_in_no_band() {
    // MA-19, #1
    let half = Person {
        progress: Some(5_000),
        ..Person::default()
    };
    assert_picked(
        &half,
        &[
            "progress = 50%",
            "progress <= 50%",
            "progress >= 50%",
            "progress between 50% and 99%",
            "progress < 50.01%",
            "progress != 49.99%",
            "progress is not unknown",
        ],
        &[
            "progress < 50%",
            "progress > 50%",
            "progress != 50%",
            "progress between 51% and 49%",
        ],
    );
    let unknown = Person::default();
    assert_picked(
        &unknown,
        &[
            "progress is unknown",
            "not progress = 0%",
            "not progress < 100%",
        ],
        &[
            "progress = 0%",
            "progress != 0%",
            "progress >= 0%",
            "progress < 100%",
        ],
    );
}

#[test]
fn a_group_is_the_one_of_today_unless_history_is_asked() {
    // MA-19, #2
    let moved = Person {
        group: Some(GroupId(id(2))),
        groups_ever: [1, 2].map(|it| GroupId(id(it))).into(),
        ..Person::default()
    };
    assert_picked(
        &moved,
        &[
            r#"group in ("2", "3")"#,
            r#"group not in ("1")"#,
            r#"group_was in ("1")"#,
            r#"group_was not in ("3")"#,
        ],
        &[
            r#"group in ("1")"#,
            r#"group not in ("2")"#,
            r#"group_was not in ("1")"#,
        ],
    );
}

#[test]
fn who_cannot_open_a_page_neither_completed_it_nor_left_it() {
    // MA-19, #3, S-4
    let page = |available, completed_at| PageFacts {
        available,
        viewed_at: completed_at,
        completed_at,
    };
    let pages = [
        (1, page(true, Some(ago(3)))),
        (2, page(true, None)),
        (3, page(false, Some(ago(3)))),
        (4, page(false, None)),
    ];
    let ana = Person {
        pages: pages
            .map(|(number, facts)| (PageId(id(number)), facts))
            .into(),
        ..Person::default()
    };
    assert_picked(
        &ana,
        &[
            r#"completed("1")"#,
            r#"not completed("2")"#,
            r#"completed any ("1", "2")"#,
            r#"completed any ("1", "3")"#,
            r#"not completed("1", "2")"#,
            r#"not completed("2", "3")"#,
            r#"completed none ("2")"#,
            r#"viewed("1")"#,
            r#"available("1", "2")"#,
            r#"not available("3")"#,
            r#"not available("9")"#,
            r#"not (completed("3") and completed("2"))"#,
        ],
        &[
            r#"not completed("1")"#,
            r#"completed("2")"#,
            r#"completed("3")"#,
            r#"not completed("3")"#,
            r#"not completed("4")"#,
            r#"completed("9")"#,
            r#"not completed("9")"#,
            r#"completed("1", "2")"#,
            r#"completed("1", "3")"#,
            r#"not completed("1", "3")"#,
            r#"completed none ("2", "3")"#,
            r#"not viewed("4")"#,
            r#"available("1", "3")"#,
            r#"not (completed("3") or is_new)"#,
        ],
    );
}

#[test]
fn a_deed_with_a_page_has_a_day() {
    // #3. Now is 2027-01-15.
    let facts = PageFacts {
        available: true,
        viewed_at: Some(ago(0)),
        completed_at: Some(ago(0)),
    };
    let ana = Person {
        pages: BTreeMap::from([(PageId(id(1)), facts)]),
        ..Person::default()
    };
    assert_picked(
        &ana,
        &[
            r#"completed("1") since 2027-01-15"#,
            r#"completed("1") before 2027-01-16"#,
            r#"not completed("1") since 2027-01-16"#,
        ],
        &[
            r#"completed("1") before 2027-01-15"#,
            r#"completed("1") since 2027-01-10 before 2027-01-12"#,
        ],
    );
}

#[test]
fn a_quiz_is_asked_only_of_those_who_can_open_it() {
    // MA-19, #4
    let tried = QuizFacts {
        available: true,
        state: Some("failed"),
        best: Some(6_900),
        last: Some(5_000),
        attempts: 2,
        last_at: Some(ago(1)),
    };
    let fresh = QuizFacts {
        available: true,
        state: Some("not_attempted"),
        ..QuizFacts::default()
    };
    let closed = QuizFacts {
        available: false,
        ..tried
    };
    let quizzes = [(1, tried), (2, fresh), (3, closed)];
    let ana = Person {
        quizzes: quizzes
            .map(|(number, facts)| (QuizId(id(number)), facts))
            .into(),
        failed_attempts: vec![NOW - Span::days(1), NOW - Span::days(20)],
        ..Person::default()
    };
    assert_picked(
        &ana,
        &[
            r#"quiz("1").state in (failed, in_progress)"#,
            r#"quiz("1").best >= 69%"#,
            r#"quiz("1").last < 60%"#,
            r#"quiz("1").attempts = 2"#,
            r#"quiz("1").last_at within 2d"#,
            r#"quiz("2").attempts = 0"#,
            r#"quiz("2").best is unknown"#,
            r#"not quiz("2").best >= 0%"#,
            r#"quiz("2").last_at is never"#,
            "failed_attempts within 14d = 1",
            "failed_attempts within 14d < 2",
        ],
        &[
            r#"quiz("1").best >= 70%"#,
            r#"quiz("2").best < 70%"#,
            r#"quiz("3").state is failed"#,
            r#"not quiz("3").state is failed"#,
            r#"quiz("3").best is unknown"#,
            r#"not quiz("9").attempts > 0"#,
            "failed_attempts within 14d >= 2",
        ],
    );
}

#[test]
fn dates_are_days_of_the_area_and_never_is_not_long_ago() {
    // MA-20, #5 to #7. Now is 2027-01-15 08:00 in UTC, 10:00 in Athens.
    let ana = Person {
        purchased_at: Some(ago(0)),
        last_access: Some(NOW - Span::days(30) - Span::hours(9)),
        ..Person::default()
    };
    assert_picked(
        &ana,
        &[
            "purchased_at = 2027-01-15",
            "purchased_at >= 2027-01-15",
            "purchased_at <= 2027-01-15",
            "purchased_at between 2027-01-14 and 2027-01-15",
            "purchased_at > 2027-01-14",
            "purchased_at = 2027-01-15T10:00",
            "purchased_at != 2027-01-14",
            "last_access within 30d",
            "last_access older than 29d",
            "first_access is never",
            "last_purchase_at is unknown",
            "not first_access older than 30d",
        ],
        &[
            "purchased_at > 2027-01-15",
            "purchased_at < 2027-01-15",
            "purchased_at != 2027-01-15",
            "last_access older than 30d",
            "first_access older than 30d",
            "first_access within 30d",
            "first_access != 2027-01-15",
            "last_access is never",
        ],
    );
}

#[test]
fn access_is_asked_by_the_words_of_the_table() {
    // MA-20, #8, #9, #15
    let ana = Person {
        access_type: Some("buyer"),
        sources: BTreeSet::from(["import", "plus"]),
        plus: Some("holder_without_dependents"),
        status: Some("active"),
        role: Some("student"),
        access_until: Some(NOW + Span::days(14)),
        ..Person::default()
    };
    assert_picked(
        &ana,
        &[
            "access_type in (buyer, owner)",
            "source has (purchase, import)",
            "plus is holder",
            "plus is holder_without_dependents",
            "status is not blocked",
            "role is student",
            "access_until within 14d",
        ],
        &[
            "access_type is not buyer",
            "source has purchase",
            "plus is holder_with_dependents",
            "plus is not holder",
            "access_until within 13d",
            "access_until is never",
        ],
    );
}

#[test]
fn people_are_found_by_name_address_language_and_category() {
    // MA-21, #10 to #14
    let ines = Person {
        name: "ines prado".into(),
        email: "ines+club@mail.example.org".into(),
        language: Some("pt-BR".into()),
        tags: ["vip", "2026"].map(String::from).into(),
        engagement: Some("high"),
        engagement_score: Some(5_828),
        ..Person::default()
    };
    assert_picked(
        &ines,
        &[
            r#"name contains "Prado""#,
            r#"name starts with "INéS""#,
            r#"name != "ana""#,
            r#"email ends with "example.org""#,
            r#"email starts with "Ines+""#,
            r#"email_domain = "Mail.example.org""#,
            r#"email_domain = "@mail.example.org""#,
            "language in (pt)",
            "language in (en, pt-BR)",
            "language not in (pt-PT)",
            r#"tagged("vip", "new")"#,
            r#"tagged all ("vip", "2026")"#,
            r#"tagged none ("new")"#,
            "engagement in (high, very_high)",
            "engagement_score between 58 and 58.28",
        ],
        &[
            r#"name = "ines""#,
            r#"email_domain = "example.org""#,
            "language in (pt-PT)",
            "language not in (pt)",
            r#"tagged all ("vip", "new")"#,
            r#"tagged none ("vip")"#,
            "engagement_score > 58.28",
        ],
    );
    let nobody = Person::default();
    assert_picked(
        &nobody,
        &[
            "language is unknown",
            "name is unknown",
            "not language in (pt)",
        ],
        &["language not in (pt)", r#"name != "ana""#],
    );
}

#[test]
fn what_folds_into_nothing_finds_nobody() {
    let ana = Person {
        name: "ana".into(),
        email: "ana@example.org".into(),
        ..Person::default()
    };
    assert_picked(
        &ana,
        &[],
        &[r#"email_domain = "@""#, r#"not email_domain = "@""#],
    );
}

#[test]
fn products_are_asked_of_the_member() {
    // MA-10, #16
    let ana = Person {
        enrolled_in: [1, 2].map(|it| ProductId(id(it))).into(),
        active_in: [1].map(|it| ProductId(id(it))).into(),
        ..Person::default()
    };
    assert_picked(
        &ana,
        &[
            r#"enrolled in("2", "3")"#,
            r#"enrolled in all ("1", "2")"#,
            r#"active in("1")"#,
            r#"enrolled in("2") and not active in("2")"#,
            r#"active in none ("2", "3")"#,
        ],
        &[r#"enrolled in all ("1", "3")"#, r#"active in("2")"#],
    );
}

#[test]
fn a_segment_stands_for_its_people() {
    // S-9
    let ana = Person {
        progress: Some(100),
        enrolled: Some(ago(100)),
        ..Person::default()
    };
    assert_picked(
        &ana,
        &[
            r#"in segment("1")"#,
            r#"in segment("3")"#,
            r#"in segment("5")"#,
            "",
        ],
        &[
            r#"not in segment("1")"#,
            r#"in segment("4")"#,
            r#"not in segment("5")"#,
            r#"in segment("2")"#,
            r#"not in segment("2")"#,
        ],
    );
}
