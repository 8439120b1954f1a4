//! One condition as JSON.

use clavero_rules::{
    PageId, ProductId, QuizId, SegmentId,
    segments::{Builtin, Field, Leaf, Measure, PageDeed, Period, ProductDeed, Which},
};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::value;
use crate::{Error, Result};

type Fields = Map<String, Value>;

/// The fields that a condition is written with.
pub(super) fn write(leaf: &Leaf) -> Fields {
    let mut fields = Map::new();
    let mut put = |name: &str, value: Value| {
        fields.insert(name.to_owned(), value);
    };
    match leaf {
        Leaf::Field(field, test) => {
            put("f", json!(field.id()));
            value::write(test, &mut put);
        }
        Leaf::Pages {
            deed,
            which,
            pages,
            since,
            before,
        } => {
            put("p", json!(deed.id()));
            put("pages", ids(pages.iter().map(|it| it.0)));
            put_which(*which, Which::All, &mut put);
            if let Some(since) = since {
                put("since", json!(since.to_string()));
            }
            if let Some(before) = before {
                put("before", json!(before.to_string()));
            }
        }
        Leaf::Quiz(id, measure, test) => {
            put("q", json!("quiz"));
            put("id", json!(id.0));
            put("m", json!(measure.id()));
            value::write(test, &mut put);
        }
        Leaf::FailedAttempts { within, test } => {
            put("q", json!("failed_attempts"));
            put("within", json!(within.iso()));
            value::write(test, &mut put);
        }
        Leaf::Tagged { which, tags } => {
            put("tags", json!(tags));
            put_which(*which, Which::Any, &mut put);
        }
        Leaf::Products {
            deed,
            which,
            products,
        } => {
            put("p", json!(deed.id()));
            put("products", ids(products.iter().map(|it| it.0)));
            put_which(*which, Which::Any, &mut put);
        }
        Leaf::Segment(id) => put(
            "segment",
            Builtin::of_segment(*id).map_or_else(|| json!(id.0), |it| json!(it.id())),
        ),
    }
    fields
}

fn ids(ids: impl Iterator<Item = Uuid>) -> Value {
    Value::Array(ids.map(|id| json!(id)).collect())
}

fn put_which(which: Which, usual: Which, put: &mut impl FnMut(&str, Value)) {
    if which != usual {
        put("which", json!(which.id()));
    }
}

/// Reads a condition; every field that it does not know is a fault.
pub(super) fn read(fields: Fields) -> Result<Leaf> {
    let mut taken = Taken(fields);
    let leaf = if let Some(field) = taken.word("f")? {
        let field = Field::from_id(&field).ok_or_else(|| fault("f"))?;
        Leaf::Field(field, value::read(&mut taken, field.facet().kind)?)
    } else if taken.has("tags") {
        Leaf::Tagged {
            tags: taken.list("tags", |it| it.as_str().map(str::to_owned))?,
            which: taken.which(Which::Any)?,
        }
    } else if taken.has("segment") {
        let word = taken.word("segment")?.unwrap_or_default();
        let builtin = Builtin::from_id(&word).map(Builtin::segment);
        let id = builtin.or_else(|| uuid(&word).map(SegmentId));
        Leaf::Segment(id.ok_or_else(|| fault("segment"))?)
    } else if let Some(deed) = taken.word("p")? {
        of_things(&deed, &mut taken)?
    } else {
        of_quizzes(&mut taken)?
    };
    taken.nothing_left()?;
    Ok(leaf)
}

fn of_things(deed: &str, taken: &mut Taken) -> Result<Leaf> {
    let id = |it: &Value| it.as_str().and_then(uuid);
    if let Some(deed) = ProductDeed::from_id(deed) {
        let products = taken.list("products", id)?;
        return Ok(Leaf::Products {
            deed,
            which: taken.which(Which::Any)?,
            products: products.into_iter().map(ProductId).collect(),
        });
    }
    let deed = PageDeed::from_id(deed).ok_or_else(|| fault("p"))?;
    let pages = taken.list("pages", id)?;
    let mut when = |name: &'static str| match taken.word(name)? {
        Some(text) => value::when(&text).ok_or_else(|| fault(name)).map(Some),
        None => Ok(None),
    };
    let (since, before) = (when("since")?, when("before")?);
    Ok(Leaf::Pages {
        deed,
        which: taken.which(Which::All)?,
        pages: pages.into_iter().map(PageId).collect(),
        since,
        before,
    })
}

fn of_quizzes(taken: &mut Taken) -> Result<Leaf> {
    match taken.word("q")?.as_deref() {
        Some("quiz") => {
            let id = taken.word("id")?.as_deref().and_then(uuid);
            let id = id.ok_or_else(|| fault("id"))?;
            let measure = taken.word("m")?.as_deref().and_then(Measure::from_id);
            let measure = measure.ok_or_else(|| fault("m"))?;
            let test = value::read(taken, measure.facet().kind)?;
            Ok(Leaf::Quiz(QuizId(id), measure, test))
        }
        Some("failed_attempts") => {
            let within = taken.word("within")?.as_deref().and_then(Period::from_iso);
            let within = within.ok_or_else(|| fault("within"))?;
            let test = value::read(taken, Measure::Attempts.facet().kind)?;
            Ok(Leaf::FailedAttempts { within, test })
        }
        _ => Err(fault("q")),
    }
}

fn uuid(text: &str) -> Option<Uuid> {
    Uuid::parse_str(text).ok()
}

/// Something about one field cannot be read.
pub(super) fn fault(name: &str) -> Error {
    Error::field(&format!("filter.{name}"), "unreadable")
}

/// The fields that are left to read.
pub(super) struct Taken(Fields);

impl Taken {
    fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// A text, if the field is there.
    pub(super) fn word(&mut self, name: &str) -> Result<Option<String>> {
        match self.0.remove(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(fault(name)),
        }
    }

    /// Whatever the field holds, if it is there.
    pub(super) fn any(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }

    fn list<T>(&mut self, name: &str, each: impl Fn(&Value) -> Option<T>) -> Result<Vec<T>> {
        let Some(Value::Array(items)) = self.0.remove(name) else {
            return Err(fault(name));
        };
        let items: Option<Vec<T>> = items.iter().map(each).collect();
        items.ok_or_else(|| fault(name))
    }

    fn which(&mut self, usual: Which) -> Result<Which> {
        match self.word("which")? {
            None => Ok(usual),
            Some(word) => Which::from_id(&word).ok_or_else(|| fault("which")),
        }
    }

    fn nothing_left(&self) -> Result<()> {
        match self.0.keys().next() {
            Some(name) => Err(Error::field(&format!("filter.{name}"), "unknown")),
            None => Ok(()),
        }
    }
}
