//! Writes a filter as text. What is written is read as the same filter again (S-1).

use uuid::Uuid;

use super::{
    Filter, Kind, Leaf, Measure, Names, Op, PageDeed, ProductDeed, Test, Thing, Tree, Value, When,
    Which, hundredths,
};

/// The one text of a filter. A name stands for an id wherever it leads back to it alone; else the id stands (S-2).
pub fn print(filter: &Filter, names: &dyn Names) -> String {
    let writer = Writer { names };
    match filter {
        Tree::All(parts) => writer.joined(parts, " and "),
        Tree::Any(parts) => writer.joined(parts, " or "),
        other => writer.part(other),
    }
}

/// The text of one condition, as an explanation shows it.
pub fn print_leaf(leaf: &Leaf, names: &dyn Names) -> String {
    Writer { names }.leaf(leaf)
}

struct Writer<'n> {
    names: &'n dyn Names,
}

impl Writer<'_> {
    fn joined(&self, parts: &[Filter], word: &str) -> String {
        let parts: Vec<_> = parts.iter().map(|part| self.part(part)).collect();
        parts.join(word)
    }

    /// A part of something larger: a join in brackets.
    fn part(&self, filter: &Filter) -> String {
        match filter {
            Tree::All(parts) => format!("({})", self.joined(parts, " and ")),
            Tree::Any(parts) => format!("({})", self.joined(parts, " or ")),
            Tree::Not(part) => match **part {
                Tree::Not(_) => format!("not ({})", self.part(part)),
                _ => format!("not {}", self.part(part)),
            },
            Tree::Leaf(leaf) => self.leaf(leaf),
        }
    }

    fn leaf(&self, leaf: &Leaf) -> String {
        match leaf {
            Leaf::Field(field, test) => self.asked(field.id(), field.facet().kind, test),
            Leaf::Pages {
                deed,
                which,
                pages,
                since,
                before,
            } => {
                let ids = pages.iter().map(|id| self.name(Thing::Page, id.0));
                let pages = of_list(deed.id(), *which, Which::All, ids);
                let dates = [("since", since), ("before", before)];
                pages + &dates.map(|(word, date)| dated(*deed, word, *date)).concat()
            }
            Leaf::Quiz(id, measure, test) => {
                let name = self.name(Thing::Quiz, id.0);
                let subject = format!("quiz({name}).{}", measure.id());
                self.asked(&subject, measure.facet().kind, test)
            }
            Leaf::FailedAttempts { within, test } => {
                let subject = format!("failed_attempts within {within}");
                self.asked(&subject, Measure::Attempts.facet().kind, test)
            }
            Leaf::Tagged { which, tags } => of_list(
                "tagged",
                *which,
                Which::Any,
                tags.iter().map(|tag| quoted(tag)),
            ),
            Leaf::Products {
                deed,
                which,
                products,
            } => {
                let subject = match deed {
                    ProductDeed::Enrolled => "enrolled in",
                    ProductDeed::Active => "active in",
                };
                let ids = products.iter().map(|id| self.name(Thing::Product, id.0));
                of_list(subject, *which, Which::Any, ids)
            }
            Leaf::Segment(id) => format!("in segment({})", self.name(Thing::Segment, id.0)),
        }
    }

    /// A subject and what it is asked.
    fn asked(&self, subject: &str, kind: Kind, test: &Test) -> String {
        let values: Vec<_> = test.values.iter().map(|it| self.value(it, kind)).collect();
        let op = test.op.text();
        let is_word = matches!(kind, Kind::Words(_));
        match (test.op, values.as_slice()) {
            (Op::Holds, _) => subject.to_owned(),
            (Op::In, [one]) if is_word => format!("{subject} is {one}"),
            (Op::NotIn, [one]) if is_word => format!("{subject} is not {one}"),
            (Op::Has, [one]) => format!("{subject} has {one}"),
            (Op::In | Op::NotIn | Op::Has, all) => format!("{subject} {op} ({})", all.join(", ")),
            (Op::Between, all) => format!("{subject} between {}", all.join(" and ")),
            (_, []) => format!("{subject} {op}"),
            (_, all) => format!("{subject} {op} {}", all.join(" ")),
        }
    }

    fn value(&self, value: &Value, kind: Kind) -> String {
        match value {
            Value::Number(number) => match kind {
                Kind::Percent => hundredths(*number) + "%",
                Kind::Score => hundredths(*number),
                _ => number.to_string(),
            },
            Value::Word(word) => (*word).to_owned(),
            Value::Text(tag) if kind == Kind::Language => tag.clone(),
            Value::Text(text) => quoted(text),
            Value::When(when) => when.to_string(),
            Value::Period(period) => period.to_string(),
            Value::Group(id) => self.name(Thing::Group, id.0),
        }
    }

    fn name(&self, thing: Thing, id: Uuid) -> String {
        let name = self.names.name(thing, id);
        // No text can hold a NUL, so such a name could not be read back.
        let leads_back =
            |name: &String| !name.contains('\0') && self.names.ids(thing, name) == [id];
        name.filter(leads_back)
            .map_or_else(|| format!("@{id}"), |name| quoted(&name))
    }
}

/// The subject, how many if that is not as usual, and the list.
fn of_list(
    subject: &str,
    which: Which,
    usual: Which,
    items: impl Iterator<Item = String>,
) -> String {
    let items: Vec<_> = items.collect();
    let items = items.join(", ");
    match which == usual {
        true => format!("{subject}({items})"),
        false => format!("{subject} {} ({items})", which.id()),
    }
}

fn dated(deed: PageDeed, word: &str, date: Option<When>) -> String {
    match date {
        Some(date) if deed != PageDeed::Available => format!(" {word} {date}"),
        _ => String::new(),
    }
}

/// Between quotation marks, as it is read again.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
