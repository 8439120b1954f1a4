//! Whether a condition is one that the table of fields knows: the operation, and the values it takes.

use super::Flaw;
use crate::segments::{Arity, Facet, Kind, Leaf, Measure, Op, PageDeed, Test, Value, language_tag};

/// Whether operation and values are ones that the table knows.
pub fn shape(leaf: &Leaf) -> Option<Flaw> {
    match leaf {
        Leaf::Field(field, test) => misfit(&field.facet(), test),
        Leaf::Quiz(_, measure, test) => misfit(&measure.facet(), test),
        Leaf::FailedAttempts { test, .. } => misfit(&Measure::Attempts.facet(), test),
        Leaf::Pages {
            deed: PageDeed::Available,
            since,
            before,
            ..
        } if since.is_some() || before.is_some() => Some(Flaw::WrongOperator),
        Leaf::Pages { pages, .. } => pages.is_empty().then_some(Flaw::EmptyList),
        Leaf::Products { products, .. } => products.is_empty().then_some(Flaw::EmptyList),
        Leaf::Tagged { tags, .. } if tags.is_empty() => Some(Flaw::EmptyList),
        Leaf::Tagged { tags, .. } => {
            let strange = tags.iter().any(|tag| !says_something(tag));
            strange.then_some(Flaw::WrongValue)
        }
        Leaf::Segment(_) => None,
    }
}

fn misfit(facet: &Facet, test: &Test) -> Option<Flaw> {
    let count = test.values.len();
    let counted = match test.op.arity() {
        Arity::Zero => count == 0,
        Arity::One => count == 1,
        Arity::Two => count == 2,
        Arity::List => true,
    };
    let fits = test
        .values
        .iter()
        .all(|value| fits(facet.kind, test.op, value));
    if !facet.ops.contains(&test.op) {
        Some(Flaw::WrongOperator)
    } else if test.op.arity() == Arity::List && count == 0 {
        Some(Flaw::EmptyList)
    } else {
        (!counted || !fits).then_some(Flaw::WrongValue)
    }
}

fn fits(kind: Kind, op: Op, value: &Value) -> bool {
    match (kind, value) {
        (Kind::Time | Kind::Coming, Value::Period(_)) => matches!(op, Op::OlderThan | Op::Within),
        (Kind::Time | Kind::Coming, Value::When(_)) => !matches!(op, Op::OlderThan | Op::Within),
        (Kind::Percent | Kind::Score, Value::Number(number)) => *number <= 10_000,
        (Kind::Count, Value::Number(_)) | (Kind::Group, Value::Group(_)) => true,
        (Kind::Words(words), Value::Word(word)) => words.contains(word),
        (Kind::Text, Value::Text(text)) => says_something(text),
        (Kind::Language, Value::Text(tag)) => language_tag(tag).as_ref() == Some(tag),
        _ => false,
    }
}

/// A text that fits somebody in particular and that both engines can hold.
fn says_something(text: &str) -> bool {
    !text.trim().is_empty() && !text.contains('\0')
}
