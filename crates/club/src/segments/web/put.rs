//! From the form of one condition to the condition.

use clavero_rules::{
    GroupId, PageId, ProductId, QuizId, SegmentId,
    segments::{
        Arity, Facet, Filter, Kind, Leaf, Measure, Op, PageDeed, Period, ProductDeed, Test, Tree,
        Unit, Value, When, Which, language_tag,
    },
};
use uuid::Uuid;

use super::catalogue::Entry;
use crate::{Result, web::Form};

/// The most days, weeks, months or hours that a condition reaches back.
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
    Some(Test { op, values })
}

fn number(form: &mut Form, name: &str, kind: Kind) -> Option<u32> {
    let most = match kind {
        Kind::Count => 9_999,
        _ => 10_000,
    };
    let typed = form
        .value(name)
        .trim()
        .trim_end_matches('%')
        .trim()
        .replace(',', ".");
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, ""));
    let read = match kind {
        Kind::Count => typed.parse().ok(),
        _ if part.len() > 2 => None,
        _ => format!("{whole}{part:0<2}").parse::<u32>().ok(),
    };
    let read = read.filter(|it| *it <= most && !whole.is_empty());
    if read.is_none() {
        let shown = if kind == Kind::Count { 9_999 } else { 100 };
        form.fail_at(name, "number-range", shown);
    }
    read
}

fn period(form: &mut Form) -> Option<Period> {
    let count = form.value("n").trim().parse::<u16>().ok();
    let count = count.filter(|it| (1..=FARTHEST).contains(it));
    if count.is_none() {
        form.fail_at("n", "number-range", FARTHEST.into());
    }
    let unit = Unit::from_id(&form.value("unit")).unwrap_or(Unit::Days);
    count.map(|count| Period { count, unit })
}

fn when(form: &mut Form, name: &str) -> Option<When> {
    form.choice(name, |text| When::parse(text.trim()))
        .or_else(|| {
            form.fail(name, "date");
            None
        })
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
