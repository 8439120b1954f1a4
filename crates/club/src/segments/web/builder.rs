//! The form of one condition: how it is shown, filled from a condition or from what was typed.

use clavero_rules::segments::{
    Band, Field, Filter, Kind, Leaf, Op, PageDeed, ProductDeed, Test, Thing, Tree, Value, Which,
    hundredths,
};

use super::{
    catalogue::Entry,
    said::{Speaker, group_of, kebab},
    tools::builtin_name,
};
use crate::{segments::Shelf, web::Form};

/// A choice: its value, its words, and whether it is taken.
pub type Choice = (String, String, bool);

/// The form.
#[derive(Debug, Clone, Default)]
pub struct Builder {
    /// What it is about, for the address.
    pub key: String,
    /// The same in words.
    pub label: String,
    /// Which condition it takes the place of; empty for a new one.
    pub at: String,
    /// Which inputs it has: `number`, `time`, `words`, `text`, `pages`, `tags`, `products`, `segment`, `flag`.
    pub shape: &'static str,
    /// `%` where percents are typed.
    pub unit: &'static str,
    /// How it can be asked.
    pub ops: Vec<Choice>,
    /// How many of the things.
    pub which: Vec<Choice>,
    /// What can be ticked.
    pub choices: Vec<Choice>,
    /// The quizzes to choose from.
    pub quizzes: Vec<Choice>,
    /// What a stretch of time is counted in.
    pub units: Vec<Choice>,
    /// Whether a stretch of time can be told.
    pub has_period: bool,
    /// Whether the stretch of time stands apart from the operation.
    pub within: bool,
    /// Whether a second value can be told.
    pub has_second: bool,
    /// What was typed.
    pub form: Form,
}

impl Builder {
    /// Whether there is something to tick.
    pub fn ticks(&self) -> bool {
        matches!(self.shape, "words" | "pages" | "products" | "segment")
    }
}

/// The form of a kind of condition, holding what was typed.
pub fn builder(entry: Entry, at: &str, form: Form, speaker: Speaker<'_>) -> Builder {
    let mut made = Builder {
        key: entry.key(),
        at: at.to_owned(),
        label: label(entry, speaker),
        ..Builder::default()
    };
    let page = speaker.page;
    let taken = |form: &Form, name: &str, value: &str| form.all(name).contains(&value);
    let ops = |list: &[Op], kind: Kind| {
        let one = |op: &Op| {
            let id = op.id().to_owned();
            let on = taken(&form, "op", &id);
            (id, speaker.op(*op, kind), on)
        };
        list.iter().map(one).collect::<Vec<_>>()
    };
    let keyed = |name: &str, keys: &[(&str, &str)]| {
        let one =
            |(id, key): &(&str, &str)| ((*id).to_owned(), page.t(key), taken(&form, name, id));
        keys.iter().map(one).collect::<Vec<_>>()
    };
    let things = |name: &str, thing: Thing| named(speaker.shelf, thing, &form, name);
    made.units = keyed(
        "unit",
        &[
            ("d", "segments-unit-d"),
            ("w", "segments-unit-w"),
            ("m", "segments-unit-m"),
            ("h", "segments-unit-h"),
        ],
    );
    let facet = match entry {
        Entry::Field(field) => Some((field.facet(), group_of(field))),
        Entry::Quiz(measure) => Some((measure.facet(), "quiz")),
        _ => None,
    };
    if let Some((facet, group)) = facet {
        made.ops = ops(facet.ops, facet.kind);
        if entry == Entry::Field(Field::Progress) {
            let band = |it: &Band| {
                let id = it.id().to_owned();
                let on = taken(&form, "op", &id);
                (
                    id,
                    page.t1("segments-is-band", "band", speaker.band(*it)),
                    on,
                )
            };
            let kind = speaker.place.product_kind();
            let fits = |it: &&Band| kind.is_none_or(|kind| it.has_meaning_in(kind));
            made.ops.extend(Band::ALL.iter().filter(fits).map(band));
        }
        made.has_second = facet.ops.contains(&Op::Between);
        made.has_period = facet.ops.contains(&Op::Within);
        made.unit = if facet.kind == Kind::Percent { "%" } else { "" };
        made.shape = match facet.kind {
            Kind::Percent | Kind::Score | Kind::Count => "number",
            Kind::Time | Kind::Coming => "time",
            Kind::Words(_) | Kind::Group => "words",
            Kind::Text | Kind::Language => "text",
            Kind::Flag => "flag",
        };
        made.choices = match facet.kind {
            Kind::Words(words) => words
                .iter()
                .map(|it| {
                    (
                        (*it).to_owned(),
                        speaker.word(group, it),
                        taken(&form, "v", it),
                    )
                })
                .collect(),
            Kind::Group => things("v", Thing::Group),
            _ => Vec::new(),
        };
        if facet.kind == Kind::Flag {
            made.ops = keyed(
                "op",
                &[("holds", "segments-flag-yes"), ("not", "segments-flag-no")],
            );
        }
    }
    let which = [
        ("any", "segments-which-any"),
        ("all", "segments-which-all"),
        ("none", "segments-which-none"),
    ];
    match entry {
        Entry::Quiz(_) => made.quizzes = things("quiz", Thing::Quiz),
        Entry::Pages => {
            made.shape = "pages";
            made.ops = keyed(
                "op",
                &[
                    ("completed", "segments-deed-completed"),
                    ("not_completed", "segments-deed-not-completed"),
                    ("viewed", "segments-deed-viewed"),
                    ("not_viewed", "segments-deed-not-viewed"),
                    ("available", "segments-deed-available"),
                    ("not_available", "segments-deed-not-available"),
                ],
            );
            made.which = keyed("which", &[which[1], which[0]]);
            made.choices = things("v", Thing::Page);
        }
        Entry::FailedAttempts => {
            let facet = clavero_rules::segments::Measure::Attempts.facet();
            made.shape = "number";
            made.ops = ops(facet.ops, facet.kind);
            made.has_second = true;
            made.within = true;
        }
        Entry::Tagged => {
            made.shape = "tags";
            made.which = keyed("which", &which);
        }
        Entry::Products => {
            made.shape = "products";
            made.ops = keyed(
                "op",
                &[
                    ("enrolled_in", "segments-field-enrolled-in"),
                    ("active_in", "segments-field-active-in"),
                ],
            );
            made.which = keyed("which", &which);
            made.choices = things("v", Thing::Product);
        }
        Entry::Segment => {
            made.shape = "segment";
            made.ops = keyed(
                "op",
                &[("in", "segments-op-in"), ("not_in", "segments-op-not-in")],
            );
            made.choices = things("v", Thing::Segment);
            made.choices.extend(speaker.shelf.builtins().map(|it| {
                let id = it.segment().to_string();
                let on = taken(&form, "v", &id);
                (id, builtin_name(page, speaker.place, it), on)
            }));
        }
        Entry::Field(_) => {}
    }
    made.form = form;
    made
}

/// What a kind of condition is called.
pub fn label(entry: Entry, speaker: Speaker<'_>) -> String {
    match entry {
        Entry::Field(field) => speaker.field(field),
        Entry::Quiz(measure) => {
            let measure = speaker.measure(measure);
            speaker.page.t1("segments-entry-quiz", "measure", measure)
        }
        other => speaker
            .page
            .t(&format!("segments-entry-{}", kebab(&other.key()))),
    }
}

fn named(shelf: &Shelf, thing: Thing, form: &Form, name: &str) -> Vec<Choice> {
    let all = shelf.all(thing).iter();
    all.map(|(id, label)| {
        let id = id.to_string();
        let on = form.all(name).contains(&id.as_str());
        (id, label.clone(), on)
    })
    .collect()
}

/// The form that a condition was made with; nothing for what only text can say.
pub fn form_of(part: &Filter) -> Option<(Entry, Form)> {
    let (leaf, not) = match part {
        Tree::Leaf(leaf) => (leaf, false),
        Tree::Not(inner) => match &**inner {
            Tree::Leaf(leaf) => (leaf, true),
            _ => return None,
        },
        _ => return None,
    };
    let form = Form::default();
    let with_all =
        |form: Form, ids: Vec<String>| ids.iter().fold(form, |it, id| it.preset("v", id));
    Some(match (leaf, not) {
        (Leaf::Field(field, test), false) => (
            Entry::Field(*field),
            match Band::of(*field, test) {
                Some(band) => form.preset("op", band.id()),
                None => of_test(form, test, field.facet().kind),
            },
        ),
        (Leaf::Field(field, test), true) if test.op == Op::Holds => {
            (Entry::Field(*field), form.preset("op", "not"))
        }
        (Leaf::Quiz(id, measure, test), false) => {
            let form = form.preset("quiz", id);
            (
                Entry::Quiz(*measure),
                of_test(form, test, measure.facet().kind),
            )
        }
        (Leaf::FailedAttempts { within, test }, false) => {
            let form = form
                .preset("n", within.count)
                .preset("unit", within.unit.id());
            (Entry::FailedAttempts, of_test(form, test, Kind::Count))
        }
        (
            Leaf::Pages {
                deed,
                which,
                pages,
                since,
                before,
            },
            not,
        ) if *which != Which::None => {
            let deed = PageDeed::id(*deed);
            let op = if not {
                format!("not_{deed}")
            } else {
                deed.to_owned()
            };
            let form = form.preset("op", op).preset("which", which.id());
            let form = since.iter().fold(form, |it, at| it.preset("since", at));
            let form = before.iter().fold(form, |it, at| it.preset("before", at));
            (
                Entry::Pages,
                with_all(form, pages.iter().map(ToString::to_string).collect()),
            )
        }
        (Leaf::Tagged { which, tags }, false) => (
            Entry::Tagged,
            form.preset("which", which.id())
                .preset("text", tags.join(", ")),
        ),
        (
            Leaf::Products {
                deed,
                which,
                products,
            },
            false,
        ) => {
            let form = form
                .preset("op", ProductDeed::id(*deed))
                .preset("which", which.id());
            (
                Entry::Products,
                with_all(form, products.iter().map(ToString::to_string).collect()),
            )
        }
        (Leaf::Segment(id), not) => {
            let op = if not { "not_in" } else { "in" };
            (Entry::Segment, form.preset("op", op).preset("v", id))
        }
        _ => return None,
    })
}

fn of_test(form: Form, test: &Test, kind: Kind) -> Form {
    let form = form.preset("op", test.op.id());
    let names: &[&str] = match kind {
        Kind::Time | Kind::Coming => &["d1", "d2"],
        Kind::Percent | Kind::Score | Kind::Count => &["n1", "n2"],
        Kind::Text | Kind::Language => &["text"],
        _ => &["v"],
    };
    if matches!(kind, Kind::Language) {
        let told = test.values.iter().filter_map(|it| match it {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        });
        return form.preset("text", told.collect::<Vec<_>>().join(", "));
    }
    let mut form = form;
    for (place, value) in test.values.iter().enumerate() {
        let name = names.get(place).or(names.last()).copied().unwrap_or("v");
        form = match value {
            Value::Period(period) => form
                .preset("n", period.count)
                .preset("unit", period.unit.id()),
            Value::Number(number) if kind == Kind::Count => form.preset(name, number),
            Value::Number(number) => form.preset(name, hundredths(*number)),
            Value::Word(word) => form.preset(name, word),
            Value::Text(text) => form.preset(name, text),
            Value::When(when) => form.preset(name, when),
            Value::Group(id) => form.preset(name, id),
        };
    }
    form
}
