//! An operation and its values as JSON.

use clavero_rules::{
    GroupId,
    segments::{Arity, Kind, Op, Period, Test, Value as Told, When, language_tag},
};
use serde_json::{Value, json};
use uuid::Uuid;

use super::leaf::{Taken, fault};
use crate::Result;

pub(super) fn write(test: &Test, put: &mut impl FnMut(&str, Value)) {
    put("op", json!(test.op.id()));
    let mut values = test.values.iter().map(one);
    match test.op.arity() {
        Arity::Zero => {}
        Arity::One => put("v", values.next().unwrap_or_default()),
        Arity::Two | Arity::List => put("v", Value::Array(values.collect())),
    }
}

fn one(value: &Told) -> Value {
    match value {
        Told::Number(number) => json!(number),
        Told::Word(word) => json!(word),
        Told::Text(text) => json!(text),
        Told::When(when) => json!(when.to_string()),
        Told::Period(period) => json!(period.iso()),
        Told::Group(id) => json!(id.0),
    }
}

pub(super) fn read(taken: &mut Taken, kind: Kind) -> Result<Test> {
    let op = taken.word("op")?.as_deref().and_then(Op::from_id);
    let op = op.ok_or_else(|| fault("op"))?;
    let told = match (op.arity(), taken.any("v")) {
        (Arity::Zero, None) => Vec::new(),
        (Arity::One, Some(value)) => vec![value],
        (Arity::Two, Some(Value::Array(values))) if values.len() == 2 => values,
        (Arity::List, Some(Value::Array(values))) => values,
        _ => return Err(fault("v")),
    };
    let values: Option<Vec<Told>> = told.iter().map(|it| read_one(it, kind, op)).collect();
    Ok(Test {
        op,
        values: values.ok_or_else(|| fault("v"))?,
    })
}

fn read_one(value: &Value, kind: Kind, op: Op) -> Option<Told> {
    let text = || value.as_str();
    match kind {
        _ if matches!(op, Op::OlderThan | Op::Within) => {
            Period::from_iso(text()?).map(Told::Period)
        }
        Kind::Percent | Kind::Score | Kind::Count => {
            let number = value.as_u64()?;
            u32::try_from(number).ok().map(Told::Number)
        }
        Kind::Time | Kind::Coming => when(text()?).map(Told::When),
        Kind::Words(words) => words
            .iter()
            .find(|it| Some(**it) == text())
            .map(|it| Told::Word(it)),
        Kind::Text => text().map(|it| Told::Text(it.to_owned())),
        Kind::Language => language_tag(text()?).map(Told::Text),
        Kind::Group => Uuid::parse_str(text()?)
            .ok()
            .map(|it| Told::Group(GroupId(it))),
        Kind::Flag => None,
    }
}

/// A day or a minute.
pub(super) fn when(text: &str) -> Option<When> {
    When::parse(text)
}
