//! A filter and its text are the same thing (S-1).

use proptest::prelude::*;

use super::world::{Shelf, any_filter, read, written};
use crate::segments::*;
use crate::{GroupId, PageId, QuizId};

fn id(number: u128) -> uuid::Uuid {
    uuid::Uuid::from_u128(number)
}

#[test]
fn the_example_of_the_law_is_written_as_it_stands() {
    // 4.3, MA-22
    let text = r#"progress < 50% and (last_access older than 30d or last_access is never) and not group in ("VIP") and completed("VIP") since 2026-10-01 and quiz("VIP").best >= 70%"#;
    let days = Value::Period(Period::days(30));
    let day = When::parse("2026-10-01");
    let last_access = |test| Tree::Leaf(Leaf::Field(Field::LastAccess, test));
    let filter = Tree::all([
        Tree::Leaf(Leaf::Field(
            Field::Progress,
            Test::new(Op::Lt, [Value::Number(5_000)]),
        )),
        Tree::any([
            last_access(Test::new(Op::OlderThan, [days])),
            last_access(Test::new(Op::Never, [])),
        ]),
        !Tree::Leaf(Leaf::Field(
            Field::Group,
            Test::new(Op::In, [Value::Group(GroupId(id(1)))]),
        )),
        Tree::Leaf(Leaf::Pages {
            deed: PageDeed::Completed,
            which: Which::All,
            pages: vec![PageId(id(1))],
            since: day,
            before: None,
        }),
        Tree::Leaf(Leaf::Quiz(
            QuizId(id(1)),
            Measure::Best,
            Test::new(Op::Ge, [Value::Number(7_000)]),
        )),
    ]);
    assert_eq!(read(text), filter);
    assert_eq!(print(&filter, &Shelf), text);
}

#[test]
fn what_can_be_typed_in_several_ways_is_written_in_one() {
    for (typed, canonical) in [
        ("", ""),
        (" \u{a0}\n", ""),
        ("PROGRESS>=50", "progress >= 50%"),
        ("progress ≥ 50.50 %", "progress >= 50.5%"),
        ("progress is never", "progress is unknown"),
        ("first_access is not unknown", "first_access is not never"),
        ("status = active", "status is active"),
        ("status in (Active)", "status is active"),
        (
            "status not in (active, blocked)",
            "status not in (active, blocked)",
        ),
        ("status != active", "status is not active"),
        ("source has (purchase)", "source has purchase"),
        (
            "source has (purchase,import)",
            "source has (purchase, import)",
        ),
        ("language is pt_br", "language in (pt-BR)"),
        (
            "language in (is, or, unknown)",
            "language in (is, or, unknown)",
        ),
        (
            "first_access before 2026-10-01",
            "first_access < 2026-10-01",
        ),
        ("enrolled_at older than 14D", "enrolled older than 14d"),
        ("(((is_new)))", "is_new"),
        (
            "is_new and (is_new and is_new)",
            "is_new and is_new and is_new",
        ),
        (
            "is_new and is_new or is_new",
            "(is_new and is_new) or is_new",
        ),
        ("not (not is_new)", "not (not is_new)"),
        ("completed all (\"VIP\")", "completed(\"VIP\")"),
        ("tagged any (\"a\")", "tagged(\"a\")"),
        ("enrolled in(\"VIP\")", "enrolled in(\"VIP\")"),
        ("ACTIVE IN ANY (\"VIP\")", "active in(\"VIP\")"),
        (
            "engagement_score between 1.5 and 99",
            "engagement_score between 1.5 and 99",
        ),
        (
            "failed_attempts within 14d >= 3",
            "failed_attempts within 14d >= 3",
        ),
        (
            "email_domain = \"example.org\"",
            "email_domain = \"example.org\"",
        ),
        ("in segment (\"VIP\")", "in segment(\"VIP\")"),
    ] {
        assert_eq!(written(typed), canonical, "{typed}");
    }
}

#[test]
fn a_name_that_several_have_or_none_is_written_as_its_id() {
    // S-2
    for number in [2, 3, 5, 99] {
        let text = format!("group in (@{})", id(number));
        assert_eq!(written(&text), text);
    }
    assert_eq!(
        written(&format!("group in (@{})", id(1))),
        r#"group in ("VIP")"#
    );
    let odd = format!("completed(@{})", id(4));
    assert_eq!(written(&odd), r#"completed("The \"odd\\\" one (not)")"#);
}

proptest! {
    #[test]
    fn what_is_written_is_read_as_the_same_filter(filter in any_filter()) {
        // S-1, property 5
        prop_assert_eq!(filter.clone().normal(), filter.clone());
        let text = print(&filter, &Shelf);
        prop_assume!(text.len() <= TEXT_MAX);
        prop_assert_eq!(parse(&text, &Shelf), Ok(filter), "{}", text);
    }

    #[test]
    fn what_was_written_once_stays_as_it_is(filter in any_filter(), needless in 0..3_usize) {
        // Property 5
        let text = print(&filter, &Shelf).replace(' ', &" ".repeat(needless + 1));
        prop_assume!(text.len() <= TEXT_MAX);
        let Ok(read) = parse(&text, &Shelf) else { return Ok(()) };
        let once = print(&read, &Shelf);
        prop_assert_eq!(print(&parse(&once, &Shelf).unwrap(), &Shelf), once);
    }
}
