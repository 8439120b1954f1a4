//! Names to look up, and filters drawn at random.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

use crate::calendar::{Date, LocalTime};
use crate::segments::*;
use crate::{GroupId, PageId, ProductId, QuizId, SegmentId};

/// Five things of each kind. Two are twins, one has marks in its name, one was deleted.
pub struct Shelf;

const NAMES: [&str; 4] = ["VIP", "Twin", "Twin", r#"The "odd\" one (not)"#];

impl Names for Shelf {
    fn ids(&self, thing: Thing, name: &str) -> Vec<Uuid> {
        (1..=5)
            .map(Uuid::from_u128)
            .filter(|id| self.name(thing, *id).as_deref() == Some(name))
            .collect()
    }

    fn name(&self, _: Thing, id: Uuid) -> Option<String> {
        let place = usize::try_from(id.as_u128()).ok()?.checked_sub(1)?;
        NAMES.get(place).map(|name| (*name).to_owned())
    }
}

/// The filter that a text says.
pub fn read(text: &str) -> Filter {
    parse(text, &Shelf).unwrap_or_else(|misread| panic!("{text}: {misread}"))
}

/// The text again.
pub fn written(text: &str) -> String {
    print(&read(text), &Shelf)
}

pub fn any_id() -> impl Strategy<Value = Uuid> {
    (1..=5_u128).prop_map(Uuid::from_u128)
}

pub fn any_when() -> impl Strategy<Value = When> {
    let day = (Date::MIN.days()..=Date::MAX.days()).prop_map(Date::from_days);
    let near = (20_793..20_873_i64).prop_map(Date::from_days);
    (
        prop_oneof![1 => day, 4 => near],
        option::of((0..24_u8, 0..60_u8)),
    )
        .prop_map(|(day, time)| {
            time.map_or(When::Day(day), |(hour, minute)| {
                When::Minute(LocalTime::new(day, hour, minute).unwrap())
            })
        })
}

pub fn any_period() -> impl Strategy<Value = Period> {
    let count = prop_oneof![4 => 0..40_u16, 1 => any::<u16>()];
    (count, select(Unit::ALL)).prop_map(|(count, unit)| Period { count, unit })
}

pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-cé ]{0,4}[a-c]",
        "[^\\x00]{0,12}[^\\x00\\s]".prop_map(String::from),
        Just(r#"""#.to_owned()),
        Just(r"\".to_owned()),
    ]
}

fn any_value(kind: Kind) -> BoxedStrategy<Value> {
    match kind {
        Kind::Percent | Kind::Score => (0..=10_000_u32).prop_map(Value::Number).boxed(),
        Kind::Count => (0..6_u32).prop_map(Value::Number).boxed(),
        Kind::Time | Kind::Coming => any_when().prop_map(Value::When).boxed(),
        Kind::Words(words) => select(words).prop_map(Value::Word).boxed(),
        Kind::Text => any_text().prop_map(Value::Text).boxed(),
        Kind::Language => select(&["pt", "pt-BR", "en", "is", "not", "never", "unknown", "or"][..])
            .prop_map(|tag| Value::Text(language_tag(tag).unwrap()))
            .boxed(),
        Kind::Group => any_id().prop_map(|id| Value::Group(GroupId(id))).boxed(),
        Kind::Flag => unreachable!("a flag has no value"),
    }
}

fn any_test(facet: Facet) -> impl Strategy<Value = Test> {
    select(facet.ops).prop_flat_map(move |op| {
        let values = match op.arity() {
            Arity::Zero => Just(Vec::new()).boxed(),
            Arity::One if matches!(op, Op::OlderThan | Op::Within) => {
                any_period().prop_map(|it| vec![Value::Period(it)]).boxed()
            }
            Arity::One => vec(any_value(facet.kind), 1).boxed(),
            Arity::Two => vec(any_value(facet.kind), 2).boxed(),
            Arity::List => vec(any_value(facet.kind), 1..4).boxed(),
        };
        values.prop_map(move |values| Test { op, values })
    })
}

fn any_pages() -> impl Strategy<Value = Leaf> {
    let ids = vec(any_id().prop_map(PageId), 1..4);
    let dates = (option::of(any_when()), option::of(any_when()));
    (select(PageDeed::ALL), select(Which::ALL), ids, dates).prop_map(
        |(deed, which, pages, (since, before))| {
            let dated = deed != PageDeed::Available;
            Leaf::Pages {
                deed,
                which,
                pages,
                since: since.filter(|_| dated),
                before: before.filter(|_| dated),
            }
        },
    )
}

fn any_quiz() -> impl Strategy<Value = Leaf> {
    (any_id(), select(Measure::ALL)).prop_flat_map(|(id, measure)| {
        any_test(measure.facet()).prop_map(move |test| Leaf::Quiz(QuizId(id), measure, test))
    })
}

/// A condition about neither pages nor quizzes.
pub fn any_plain_leaf() -> impl Strategy<Value = Leaf> {
    let field = select(Field::ALL)
        .prop_flat_map(|field| any_test(field.facet()).prop_map(move |it| Leaf::Field(field, it)));
    let failed = (any_period(), any_test(Measure::Attempts.facet()))
        .prop_map(|(within, test)| Leaf::FailedAttempts { within, test });
    let tagged = (select(Which::ALL), vec(any_text(), 1..3))
        .prop_map(|(which, tags)| Leaf::Tagged { which, tags });
    let ids = vec(any_id().prop_map(ProductId), 1..3);
    let products =
        (select(ProductDeed::ALL), select(Which::ALL), ids).prop_map(|(deed, which, products)| {
            Leaf::Products {
                deed,
                which,
                products,
            }
        });
    prop_oneof![8 => field, 1 => failed, 1 => tagged, 1 => products]
}

/// A condition about a page or a quiz.
pub fn any_leaf_with_outsiders() -> impl Strategy<Value = Leaf> {
    prop_oneof![any_pages(), any_quiz()]
}

pub fn any_leaf() -> impl Strategy<Value = Leaf> {
    prop_oneof![
        4 => any_plain_leaf(),
        2 => any_leaf_with_outsiders(),
        1 => any_id().prop_map(|id| Leaf::Segment(SegmentId(id))),
    ]
}

/// Filters of these conditions, in normal form and within the limits.
pub fn any_filter_of(leaf: impl Strategy<Value = Leaf> + 'static) -> impl Strategy<Value = Filter> {
    let joined = leaf.prop_map(Tree::Leaf).prop_recursive(4, 24, 3, |part| {
        prop_oneof![
            vec(part.clone(), 2..4).prop_map(Tree::all),
            vec(part.clone(), 2..4).prop_map(Tree::any),
            part.prop_map(|it| !it),
        ]
    });
    let shallow = joined.prop_filter("within the limits", |it| it.depth() <= DEPTH_MAX);
    prop_oneof![20 => shallow, 1 => Just(Filter::everybody())]
}

pub fn any_filter() -> impl Strategy<Value = Filter> {
    any_filter_of(any_leaf())
}
