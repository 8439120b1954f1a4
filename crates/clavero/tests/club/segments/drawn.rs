//! Filters drawn at random, about what the small worlds of these stories hold.

use clavero_rules::{
    GroupId, PageId, ProductId, QuizId, SegmentId,
    calendar::{Date, LocalTime},
    segments::*,
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use uuid::Uuid;

/// Ids of one kind: those that exist are the numbers up to `most`.
fn id(least: u128, most: u128) -> impl Strategy<Value = Uuid> {
    (least..=most).prop_map(Uuid::from_u128)
}

fn when() -> impl Strategy<Value = When> {
    // The weeks around Saturday, 21 November 2026.
    let day = (20_738..20_800_i64).prop_map(Date::from_days);
    (day, option::of((0..24_u8, 0..60_u8))).prop_map(|(day, time)| {
        time.map_or(When::Day(day), |(hour, minute)| {
            When::Minute(LocalTime::new(day, hour, minute).unwrap())
        })
    })
}

fn period() -> impl Strategy<Value = Period> {
    (0..40_u16, select(Unit::ALL)).prop_map(|(count, unit)| Period { count, unit })
}

pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[abcé]{1,2}",
        1 => Just("%".to_owned()),
        1 => Just("_a".to_owned()),
        1 => Just("' or 1 = 1 --".to_owned()),
        1 => Just(r#"a"\b"#.to_owned()),
        1 => "[^\\x00]{0,12}[^\\x00\\s]",
    ]
}

fn value(kind: Kind) -> BoxedStrategy<Value> {
    match kind {
        Kind::Percent | Kind::Score => select(&[0, 2_500, 5_000, 7_500, 10_000][..])
            .prop_map(Value::Number)
            .boxed(),
        Kind::Count => (0..4_u32).prop_map(Value::Number).boxed(),
        Kind::Time | Kind::Coming => when().prop_map(Value::When).boxed(),
        Kind::Words(words) => select(words).prop_map(Value::Word).boxed(),
        Kind::Text => text().prop_map(Value::Text).boxed(),
        Kind::Language => select(&["pt", "pt-BR", "en"][..])
            .prop_map(|tag| Value::Text(tag.to_owned()))
            .boxed(),
        Kind::Group => id(1, 3).prop_map(|id| Value::Group(GroupId(id))).boxed(),
        Kind::Flag => unreachable!("a flag has no value"),
    }
}

fn test(facet: Facet) -> impl Strategy<Value = Test> {
    select(facet.ops).prop_flat_map(move |op| {
        let values = match op.arity() {
            Arity::Zero => Just(Vec::new()).boxed(),
            Arity::One if matches!(op, Op::OlderThan | Op::Within) => {
                period().prop_map(|it| vec![Value::Period(it)]).boxed()
            }
            Arity::One => vec(value(facet.kind), 1).boxed(),
            Arity::Two => vec(value(facet.kind), 2).boxed(),
            Arity::List => vec(value(facet.kind), 1..4).boxed(),
        };
        values.prop_map(move |values| Test { op, values })
    })
}

fn pages() -> impl Strategy<Value = Leaf> {
    let ids = vec(id(1, 6).prop_map(PageId), 1..4);
    let dates = (option::weighted(0.3, when()), option::weighted(0.3, when()));
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

fn quiz() -> impl Strategy<Value = Leaf> {
    (id(5, 6), select(Measure::ALL)).prop_flat_map(|(id, measure)| {
        test(measure.facet()).prop_map(move |test| Leaf::Quiz(QuizId(id), measure, test))
    })
}

fn plain(place: Place) -> impl Strategy<Value = Leaf> {
    let fields: Vec<Field> = Field::ALL
        .iter()
        .copied()
        .filter(|it| it.facet().places.contains(&place))
        .collect();
    let field = select(fields)
        .prop_flat_map(|field| test(field.facet()).prop_map(move |it| Leaf::Field(field, it)));
    let tagged = (select(Which::ALL), vec(text(), 1..3))
        .prop_map(|(which, tags)| Leaf::Tagged { which, tags });
    let ids = vec(id(1, 4).prop_map(ProductId), 1..3);
    let products =
        (select(ProductDeed::ALL), select(Which::ALL), ids).prop_map(|(deed, which, products)| {
            Leaf::Products {
                deed,
                which,
                products,
            }
        });
    prop_oneof![8 => field, 1 => tagged, 1 => products]
}

/// A condition that shares out everybody: nobody is outside of it.
pub fn without_outsiders(place: Place) -> BoxedStrategy<Leaf> {
    let failed = (period(), test(Measure::Attempts.facet()))
        .prop_map(|(within, test)| Leaf::FailedAttempts { within, test });
    match place {
        Place::Area => plain(place).boxed(),
        Place::Product => prop_oneof![9 => plain(place), 1 => failed].boxed(),
    }
}

/// Any condition.
pub fn leaf(place: Place) -> BoxedStrategy<Leaf> {
    match place {
        Place::Area => plain(place).boxed(),
        Place::Product => prop_oneof![
            4 => without_outsiders(place),
            3 => prop_oneof![pages(), quiz()],
            1 => id(1, 3).prop_map(|id| Leaf::Segment(SegmentId(id))),
        ]
        .boxed(),
    }
}

/// Filters of these conditions, in normal form and within the limits.
pub fn filter_of(leaf: BoxedStrategy<Leaf>) -> impl Strategy<Value = Filter> {
    let joined = leaf.prop_map(Tree::Leaf).prop_recursive(3, 12, 3, |part| {
        prop_oneof![
            vec(part.clone(), 2..4).prop_map(Tree::all),
            vec(part.clone(), 2..4).prop_map(Tree::any),
            part.prop_map(|it| !it),
        ]
    });
    let shallow = joined.prop_filter("within the limits", |it| it.depth() <= DEPTH_MAX);
    prop_oneof![20 => shallow, 1 => Just(Filter::everybody())]
}
