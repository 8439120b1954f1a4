//! A filter without a meaning is never asked, and says what is wrong with it (S-6, S-8, S-9).

use uuid::Uuid;

use super::people::{Books, area, course, five_segments};
use super::world::any_filter;
use crate::segments::*;
use crate::{GroupId, PageId, SegmentId};
use proptest::prelude::*;

fn segment(number: u128) -> SegmentId {
    SegmentId(Uuid::from_u128(number))
}

/// What is wrong with a filter, saved as segment 9.
fn flaws(filter: &Filter, scope: Scope, books: &Books) -> Vec<Flaw> {
    match check(filter, scope, Some(segment(9)), books) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.into_iter().map(|fault| fault.flaw).collect(),
    }
}

fn flaws_of_text(text: &str, scope: Scope, books: &Books) -> Vec<Flaw> {
    flaws(&parse(text, &Books::default()).unwrap(), scope, books)
}

fn asks(field: Field, op: Op, values: impl IntoIterator<Item = Value>) -> Filter {
    Tree::Leaf(Leaf::Field(field, Test::new(op, values)))
}

#[test]
fn a_broken_segment_says_exactly_what_is_missing() {
    // S-8
    let books = Books::with(&[(1, r#"completed("40")"#)]);
    let text = r#"group in ("1", "20") and (is_new or completed("30")) and in segment("1") and in segment("2")"#;
    let filter = parse(text, &Books::default()).unwrap();
    let missing = |thing, id| {
        Flaw::Missing(Reference {
            thing,
            id: Uuid::from_u128(id),
        })
    };
    let fault = |condition, inside, flaw| Fault {
        flaw,
        condition: Some(condition),
        inside,
    };
    assert_eq!(
        check(&filter, course(), None, &books).unwrap_err(),
        [
            fault(0, None, missing(Thing::Group, 20)),
            fault(2, None, missing(Thing::Page, 30)),
            fault(0, Some(segment(1)), missing(Thing::Page, 40)),
            fault(4, None, missing(Thing::Segment, 2)),
        ]
    );
}

#[test]
fn segments_stand_three_deep_and_never_in_a_circle() {
    // S-9
    let books = Books::with(&[
        (1, "is_new"),
        (2, r#"in segment("1")"#),
        (3, r#"in segment("2")"#),
        (4, r#"in segment("3")"#),
        (5, r#"in segment("9")"#),
        (9, "is_new"),
        (6, r#"in segment("7")"#),
        (7, r#"in segment("6")"#),
    ]);
    let of = |number| flaws_of_text(&format!("in segment(\"{number}\")"), course(), &books);
    assert_eq!(of(3), []);
    assert_eq!(of(4), [Flaw::SegmentTooDeep(segment(1))]);
    assert_eq!(of(5), [Flaw::SegmentInACircle(segment(9))]);
    assert_eq!(of(9), [Flaw::SegmentInACircle(segment(9))]);
    assert_eq!(of(6), [Flaw::SegmentInACircle(segment(6))]);
}

#[test]
fn a_segment_asks_for_segments_of_its_own_scope() {
    let mut books = Books::with(&[(1, "is_new")]);
    let text = r#"in segment("1")"#;
    assert_eq!(
        flaws_of_text(text, area(), &books),
        [Flaw::SegmentOfAnotherScope(segment(1))]
    );
    books.0.get_mut(&segment(1)).unwrap().scope = area();
    assert_eq!(flaws_of_text(text, area(), &books), []);
}

#[test]
fn the_area_is_asked_only_what_is_known_of_members() {
    let books = Books::default();
    for text in [
        r#"name contains "a" and email_domain = "a.b" and language in (pt) and tagged("a")"#,
        r#"enrolled in("1") and not active in("1") and engagement is low and last_access is never"#,
    ] {
        assert_eq!(flaws_of_text(text, area(), &books), []);
        assert_eq!(flaws_of_text(text, course(), &books), []);
    }
    for text in [
        "progress < 50%",
        r#"group in ("1")"#,
        r#"completed("1")"#,
        r#"quiz("1").best > 1%"#,
        "failed_attempts within 1d > 0",
    ] {
        assert_eq!(
            flaws_of_text(text, area(), &books),
            [Flaw::NotInThisScope],
            "{text}"
        );
    }
}

#[test]
fn an_operation_takes_the_values_that_the_table_knows() {
    let number = Value::Number;
    let group = || Value::Group(GroupId(Uuid::from_u128(1)));
    for (filter, flaw) in [
        (
            asks(Field::Progress, Op::Contains, [number(1)]),
            Flaw::WrongOperator,
        ),
        (
            asks(Field::Email, Op::Ne, [Value::Text("a".into())]),
            Flaw::WrongOperator,
        ),
        (asks(Field::Progress, Op::Lt, []), Flaw::WrongValue),
        (
            asks(Field::Progress, Op::Lt, [number(1), number(2)]),
            Flaw::WrongValue,
        ),
        (
            asks(Field::Progress, Op::Lt, [number(10_001)]),
            Flaw::WrongValue,
        ),
        (
            asks(Field::Progress, Op::Between, [number(1)]),
            Flaw::WrongValue,
        ),
        (asks(Field::Progress, Op::Lt, [group()]), Flaw::WrongValue),
        (asks(Field::Group, Op::In, []), Flaw::EmptyList),
        (
            asks(Field::Status, Op::In, [Value::Word("low")]),
            Flaw::WrongValue,
        ),
        (
            asks(Field::LastAccess, Op::Lt, [Value::Period(Period::days(1))]),
            Flaw::WrongValue,
        ),
        (asks(Field::IsNew, Op::Holds, [group()]), Flaw::WrongValue),
        (
            asks(Field::Name, Op::Eq, [Value::Text(" ".into())]),
            Flaw::WrongValue,
        ),
        (
            asks(Field::Name, Op::Eq, [Value::Text("a\0".into())]),
            Flaw::WrongValue,
        ),
        (
            asks(Field::Language, Op::In, [Value::Text("pt_br".into())]),
            Flaw::WrongValue,
        ),
        (Tree::Any(vec![]), Flaw::EmptyJoin),
        (!Filter::everybody(), Flaw::EmptyJoin),
        (
            Tree::Leaf(Leaf::Pages {
                deed: PageDeed::Available,
                which: Which::All,
                pages: vec![PageId(Uuid::from_u128(1))],
                since: When::parse("2026-10-01"),
                before: None,
            }),
            Flaw::WrongOperator,
        ),
        (
            Tree::Leaf(Leaf::Tagged {
                which: Which::Any,
                tags: vec![],
            }),
            Flaw::EmptyList,
        ),
    ] {
        assert_eq!(
            flaws(&filter, course(), &Books::default()),
            [flaw],
            "{filter:?}"
        );
    }
}

#[test]
fn limits_hold_for_filters_that_were_never_typed() {
    // S-6
    let new = || asks(Field::IsNew, Op::Holds, []);
    let many = |count| Tree::All((0..count).map(|_| new()).collect());
    let books = Books::default();
    assert_eq!(flaws(&many(CONDITIONS_MAX), course(), &books), []);
    let more = many(CONDITIONS_MAX + 1);
    assert_eq!(flaws(&more, course(), &books), [Flaw::TooManyConditions]);

    let deep = (0..DEPTH_MAX).fold(new(), |inner, _| !inner);
    assert_eq!(flaws(&deep, course(), &books), [Flaw::TooDeep]);

    let word = Value::Word("active");
    let list = asks(Field::Status, Op::In, vec![word; ITEMS_MAX + 1]);
    assert_eq!(flaws(&list, course(), &books), [Flaw::TooManyItems]);

    let long = asks(Field::Name, Op::Eq, [Value::Text("a".repeat(TEXT_MAX))]);
    assert_eq!(must_fit(&new(), &books), Ok(()));
    assert_eq!(must_fit(&long, &books).unwrap_err().flaw, Flaw::TooLong);
}

#[test]
fn segments_do_not_multiply_beyond_what_can_be_asked() {
    let ten = |number| vec![format!("in segment(\"{number}\")"); 10].join(" and ");
    let books = Books::with(&[(1, "is_new"), (2, &ten(1)), (3, &ten(2))]);
    let of = |number| flaws_of_text(&ten(number), course(), &books);
    assert_eq!(of(2), []);
    assert_eq!(of(3), [Flaw::TooManyConditions]);
}

proptest! {
    #[test]
    fn whatever_can_be_written_has_a_meaning_where_everything_exists(filter in any_filter()) {
        let sound = check(&filter, course(), None, &five_segments());
        prop_assert_eq!(sound.map(|it| it.filter().clone()), Ok(filter));
    }
}
