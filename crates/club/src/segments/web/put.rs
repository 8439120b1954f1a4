//! From the form of one condition to the condition.

use clavero_rules::{
    GroupId, PageId, ProductId, QuizId, SegmentId,
    segments::{
        Arity, Band, Facet, Field, Filter, Kind, Leaf, Measure, Op, PageDeed, Period, ProductDeed,
        Test, Tree, Unit, Value, When, Which, language_tag,
    },
};
use uuid::Uuid;

use super::catalogue::Entry;
use crate::{Result, web::Form};

/// The most days, weeks, months or hours that a condition reaches back, and the most that it counts.
const FARTHEST: u16 = 9_999;

/// Reads the condition; what cannot be taken is noted beside its field.
pub fn put(entry: Entry, form: &mut Form) -> Result<Filter> {
    let read = match entry {
        Entry::Field(field) if field.facet().kind == Kind::Flag => {
            let test = Test::new(Op::Holds, []);
            let leaf = Tree::Leaf(Leaf::Field(field, test));
            Some(if form.value("op") == "not" {
                !leaf
            } else {
                leaf
            })
        }
        Entry::Field(Field::Progress) if Band::from_id(&form.value("op")).is_some() => {
            Band::from_id(&form.value("op")).map(Band::filter)
        }
        Entry::Field(field) => {
            test(form, field.facet()).map(|it| Tree::Leaf(Leaf::Field(field, it)))
        }
        Entry::Quiz(measure) => {
            let quiz = form.id("quiz");
            let test = test(form, measure.facet());
            let leaf = quiz
                .zip(test)
                .map(|(id, test)| Leaf::Quiz(QuizId(id), measure, test));
            leaf.map(Tree::Leaf)
        }
        Entry::Pages => pages(form),
        Entry::FailedAttempts => {
            let within = period(form);
            let test = test(form, Measure::Attempts.facet());
            let leaf = within.zip(test);
            leaf.map(|(within, test)| Tree::Leaf(Leaf::FailedAttempts { within, test }))
        }
        Entry::Tagged => {
            let tags = listed(form);
            let which = form.choice("which", Which::from_id);
            which.map(|which| Tree::Leaf(Leaf::Tagged { which, tags }))
        }
        Entry::Products => {
            let deed = form.choice("op", ProductDeed::from_id);
            let which = form.choice("which", Which::from_id);
            let products = ids(form).into_iter().map(ProductId).collect();
            deed.zip(which).map(|(deed, which)| {
                Tree::Leaf(Leaf::Products {
                    deed,
                    which,
                    products,
                })
            })
        }
        Entry::Segment => {
            let not = form.value("op") == "not_in";
            let leaf = form
                .id("v")
                .map(|id| Tree::Leaf(Leaf::Segment(SegmentId(id))));
            leaf.map(|leaf| if not { !leaf } else { leaf })
        }
    };
    form.clean()?;
    read.ok_or_else(|| crate::Error::field("op", "choose"))
}

fn pages(form: &mut Form) -> Option<Filter> {
    let op = form.value("op");
    let (not, deed) = match op.strip_prefix("not_") {
        Some(deed) => (true, deed),
        None => (false, op.as_str()),
    };
    let deed = PageDeed::from_id(deed);
    if deed.is_none() {
        form.fail("op", "choose");
    }
    let dated = deed != Some(PageDeed::Available);
    let since = when_or_none(form, "since").filter(|_| dated);
    let before = when_or_none(form, "before").filter(|_| dated);
    if let (Some(since), Some(before)) = (since, before)
        && !since.begins_before(before)
    {
        form.fail("before", "day-not-later");
    }
    let which = Which::from_id(&form.value("which")).unwrap_or(Which::All);
    let leaf = Tree::Leaf(Leaf::Pages {
        deed: deed?,
        which,
        pages: ids(form).into_iter().map(PageId).collect(),
        since,
        before,
    });
    Some(if not { !leaf } else { leaf })
}

fn test(form: &mut Form, facet: Facet) -> Option<Test> {
    let known = |text: &str| Op::from_id(text).filter(|op| facet.ops.contains(op));
    let op = form.choice("op", known)?;
    if matches!(op, Op::OlderThan | Op::Within) {
        return period(form).map(|it| Test::new(op, [Value::Period(it)]));
    }
    let values = match (op.arity(), facet.kind) {
        (Arity::Zero, _) => Vec::new(),
        (_, Kind::Words(words)) => {
            let ticked = form.all("v");
            let told = words.iter().filter(|it| ticked.contains(*it));
            let told: Vec<_> = told.map(|it| Value::Word(it)).collect();
            if told.is_empty() {
                form.fail("v", "choose");
            }
            told
        }
        (_, Kind::Group) => ids(form)
            .into_iter()
            .map(|it| Value::Group(GroupId(it)))
            .collect(),
        (_, Kind::Language) => languages(form),
        (_, Kind::Text) => vec![Value::Text(form.text("text", 1..=200))],
        (arity, kind) => {
            let names: &[&str] = match (kind, arity) {
                (Kind::Time | Kind::Coming, Arity::Two) => &["d1", "d2"],
                (Kind::Time | Kind::Coming, _) => &["d1"],
                (_, Arity::Two) => &["n1", "n2"],
                _ => &["n1"],
            };
            let values = names.iter().filter_map(|name| match kind {
                Kind::Time | Kind::Coming => when(form, name).map(Value::When),
                _ => number(form, name, kind).map(Value::Number),
            });
            values.collect()
        }
    };
    in_order(form, &values);
    Some(Test { op, values })
}

/// From one value to another: the second is not before the first, where nobody could be.
fn in_order(form: &mut Form, values: &[Value]) {
    match values {
        [Value::Number(from), Value::Number(to)] if to < from => form.fail("n2", "value-reversed"),
        [Value::When(from), Value::When(to)] if to.is_over_before(*from) => {
            form.fail("d2", "day-reversed");
        }
        _ => {}
    }
}

/// A count in whole numbers, a share with as many decimals as are kept of it.
fn number(form: &mut Form, name: &str, kind: Kind) -> Option<u32> {
    if kind == Kind::Count {
        return form.whole(name, 0..=FARTHEST.into());
    }
    let typed = form
        .value(name)
        .trim()
        .trim_end_matches('%')
        .trim()
        .replace(',', ".");
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, ""));
    let digits = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
    let fits = !whole.is_empty() && part.len() <= 2 && digits(whole) && digits(part);
    let read = format!("{whole}{part:0<2}").parse::<u32>().ok();
    let read = read.filter(|it| fits && *it <= 10_000);
    if read.is_none() {
        form.fail_at(name, "number-decimals", 100);
    }
    read
}

fn period(form: &mut Form) -> Option<Period> {
    let count = form.whole("n", 1..=FARTHEST.into());
    let count = count.and_then(|it| u16::try_from(it).ok());
    let unit = Unit::from_id(&form.value("unit")).unwrap_or(Unit::Days);
    count.map(|count| Period { count, unit })
}

fn when(form: &mut Form, name: &str) -> Option<When> {
    let when = When::parse(form.value(name).trim());
    if when.is_none() {
        form.fail(name, "date");
    }
    when
}

fn when_or_none(form: &mut Form, name: &str) -> Option<When> {
    if form.value(name).trim().is_empty() {
        return None;
    }
    when(form, name)
}

fn ids(form: &mut Form) -> Vec<Uuid> {
    let ids: Vec<Uuid> = form
        .all("v")
        .iter()
        .filter_map(|it| Uuid::parse_str(it).ok())
        .collect();
    if ids.is_empty() {
        form.fail("v", "choose");
    }
    ids
}

fn listed(form: &mut Form) -> Vec<String> {
    let typed = form.value("text");
    let words = typed.split(',').map(str::trim).filter(|it| !it.is_empty());
    let words: Vec<String> = words.map(str::to_owned).collect();
    if words.is_empty() {
        form.fail("text", "required");
    }
    words
}

fn languages(form: &mut Form) -> Vec<Value> {
    let tags: Option<Vec<_>> = listed(form).iter().map(|it| language_tag(it)).collect();
    if tags.is_none() {
        form.fail("text", "language-tags");
    }
    tags.unwrap_or_default()
        .into_iter()
        .map(Value::Text)
        .collect()
}
