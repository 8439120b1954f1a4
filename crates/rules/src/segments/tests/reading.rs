//! Whatever is typed, the answer is a filter or a reason (S-6).

use proptest::prelude::*;

use super::world::{Shelf, any_filter, read};
use crate::segments::*;

fn refused(text: &str) -> Misread {
    match parse(text, &Shelf) {
        Err(misread) => misread,
        Ok(filter) => panic!("{text} was read as {filter:?}"),
    }
}

#[test]
fn a_text_that_cannot_be_read_says_where_and_what_stood_there() {
    use Problem as P;
    for (text, problem, at, found) in [
        ("progress < ", P::NumberExpected, 11, ""),
        ("progress < fifty", P::NumberExpected, 11, "fifty"),
        ("progress < 101%", P::NumberOutOfRange, 11, "101"),
        ("progress < 1.234%", P::StrangeNumber, 11, "1.234"),
        ("progress 50", P::OperatorExpected, 9, "50"),
        ("progress contains 50", P::WrongOperator, 9, "contains"),
        ("progress between 1 or 2", P::OneOfExpected, 19, "or"),
        ("élève = 1", P::StrangeCharacter, 0, "é"),
        ("name = \"\0\"", P::StrangeCharacter, 8, "\0"),
        ("name contains \"a", P::UnclosedText, 14, "\"a"),
        (r#"name contains "a\nb""#, P::StrangeEscape, 16, r"\n"),
        ("name contains ana", P::TextExpected, 14, "ana"),
        ("name contains \"  \"", P::EmptyText, 14, "\"  \""),
        ("shoe_size = 43", P::UnknownField, 0, "shoe_size"),
        ("progress = 1 progress = 2", P::JoinExpected, 13, "progress"),
        ("(progress = 1", P::JoinExpected, 13, ""),
        ("progress = 1)", P::JoinExpected, 12, ")"),
        ("progress = 1 and", P::ConditionExpected, 16, ""),
        ("not", P::ConditionExpected, 3, ""),
        ("()", P::ConditionExpected, 1, ")"),
        ("not not is_new", P::ConditionExpected, 4, "not"),
        ("status is asleep", P::OneOfExpected, 10, "asleep"),
        ("status in ()", P::OneOfExpected, 11, ")"),
        ("first_access > yesterday", P::DateExpected, 15, "yesterday"),
        (
            "first_access > 2026-02-30",
            P::StrangeNumber,
            15,
            "2026-02-30",
        ),
        ("last_access older than 30", P::PeriodExpected, 23, "30"),
        ("access_until older than 3d", P::WrongOperator, 13, "older"),
        ("language in (português)", P::StrangeCharacter, 20, "ê"),
        ("language in (42)", P::LanguageExpected, 13, "42"),
        ("group in (VIP)", P::NameExpected, 10, "VIP"),
        ("group in (\"vip\")", P::UnknownName, 10, "\"vip\""),
        ("group in (\"Twin\")", P::AmbiguousName, 10, "\"Twin\""),
        ("group in (@12)", P::StrangeId, 10, "@12"),
        (
            "available(\"VIP\") since 2026-10-01",
            P::JoinExpected,
            17,
            "since",
        ),
        ("quiz(\"VIP\").worst > 1", P::OneOfExpected, 12, "worst"),
        (
            "failed_attempts within 14d >= 1.5",
            P::NumberExpected,
            30,
            "1.5",
        ),
    ] {
        let misread = refused(text);
        let told = (misread.problem, misread.at, misread.found.as_str());
        assert_eq!(told, (problem, at, found), "{text}");
    }
}

#[test]
fn a_misread_text_tells_what_would_have_fitted() {
    assert_eq!(refused("status is asleep").choices, STATUSES);
    assert_eq!(refused("source is purchase").choices, ["has"]);
    assert_eq!(refused("(is_new").choices, ["and", "or", ")"]);
    assert_eq!(refused("group in (\"vip\")").thing, Some(Thing::Group));
}

#[test]
fn a_filter_has_limits() {
    // S-6
    let many = |count: usize, text: &str, join: &str| vec![text; count].join(join);
    let conditions = many(CONDITIONS_MAX, "is_new", " and ");
    assert_eq!(read(&conditions).leaves().len(), CONDITIONS_MAX);
    let one_more = conditions + " and is_new";
    assert_eq!(refused(&one_more).problem, Problem::TooManyConditions);

    let list = |count| format!("language in ({})", many(count, "pt", ","));
    assert_eq!(read(&list(ITEMS_MAX)).leaves().len(), 1);
    assert_eq!(refused(&list(ITEMS_MAX + 1)).problem, Problem::TooManyItems);

    let nots = |count| format!("{}is_new{}", "not (".repeat(count), ")".repeat(count));
    assert_eq!(read(&nots(DEPTH_MAX - 1)).depth(), DEPTH_MAX);
    assert_eq!(refused(&nots(DEPTH_MAX)).problem, Problem::TooDeep);

    let long = |count| format!("name = \"{}\"", "a".repeat(count - 9));
    assert_eq!(read(&long(TEXT_MAX)).depth(), 1);
    assert_eq!(refused(&long(TEXT_MAX + 1)).problem, Problem::TooLong);
    let brackets = "(".repeat(TEXT_MAX);
    assert_eq!(refused(&brackets).problem, Problem::TooDeep);
}

/// Pieces of texts, put together in no order.
fn any_nonsense() -> impl Strategy<Value = String> {
    let pieces = [
        "(",
        ")",
        ",",
        ".",
        "\"",
        "\"a\"",
        "and",
        "or",
        "not",
        "is",
        "in",
        "never",
        "progress",
        "status",
        "active",
        "quiz",
        "completed",
        "enrolled",
        "segment",
        "tagged",
        "any",
        "<",
        "=",
        "50%",
        "30d",
        "2026-10-01",
        "\"VIP\"",
        "between",
        "within",
        "older than",
        "@",
        "\\",
        "é",
        " ",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..20)
        .prop_map(|pieces| pieces.join(" "))
}

proptest! {
    #[test]
    fn nothing_that_is_typed_makes_the_reader_fall(
        text in prop_oneof![any::<String>(), any_nonsense(), "[ -~]{0,60}"],
    ) {
        match parse(&text, &Shelf) {
            Ok(filter) => prop_assert_eq!(parse(&print(&filter, &Shelf), &Shelf), Ok(filter)),
            Err(misread) => {
                prop_assert!(text.is_char_boundary(misread.at));
                prop_assert!(text[misread.at..].starts_with(&misread.found));
            }
        }
    }

    #[test]
    fn a_torn_text_is_refused_or_read_but_never_a_fall(filter in any_filter(), at in 0..400_usize) {
        let text: String = print(&filter, &Shelf).chars().take(at).collect();
        let _ = parse(&text, &Shelf);
    }
}
