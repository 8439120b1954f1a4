//! A condition in the words of the page: what, how, and which values.

use clavero_rules::{
    Moment,
    calendar::Zone as _,
    segments::{
        Band, Field, Filter, Kind, Leaf, Measure, Names as _, Op, PageDeed, Period, ProductDeed,
        Test, Thing, Tree, Value, When, Which, hundredths,
    },
};
use uuid::Uuid;

use super::tools::builtin_name;
use crate::{
    products::OneThing,
    segments::{Place, Shelf},
    web::Shell,
    words::Arg,
};

/// A condition in words.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// What it is about.
    pub what: String,
    /// How it is asked.
    pub how: String,
    /// The values.
    pub values: String,
}

impl Said {
    fn line(self) -> String {
        let mut words = vec![self.what, self.how, self.values];
        words.retain(|it| !it.is_empty());
        words.join(" ")
    }
}

/// The words of one page about one place.
#[derive(Debug, Clone, Copy)]
pub struct Speaker<'a> {
    /// The page.
    pub page: &'a Shell,
    /// The place.
    pub place: &'a Place,
    /// The names of it.
    pub shelf: &'a Shelf,
}

impl Speaker<'_> {
    /// A part of a filter, short enough for a chip.
    pub fn part(&self, part: &Filter) -> Said {
        match part {
            Tree::Leaf(leaf) => self.leaf(leaf),
            Tree::Not(inner) => Said {
                how: self.page.t("segments-not"),
                values: match &**inner {
                    Tree::Leaf(_) => self.flat(inner),
                    joined => format!("({})", self.flat(joined)),
                },
                ..Said::default()
            },
            joined => Said {
                values: self.flat(joined),
                ..Said::default()
            },
        }
    }

    /// A whole filter as one line. Whatever is joined inside of something larger stands in brackets, so that nobody reads
    /// other people into it than those it picks (S-1, B-2).
    pub fn flat(&self, filter: &Filter) -> String {
        match filter {
            Tree::Leaf(leaf) => self.leaf(leaf).line(),
            Tree::Not(inner) => format!("{} ({})", self.page.t("segments-not"), self.flat(inner)),
            Tree::All(parts) if parts.is_empty() => self.page.t("segments-everybody"),
            Tree::All(parts) => self.joined(parts, "segments-and"),
            Tree::Any(parts) => self.joined(parts, "segments-or"),
        }
    }

    fn joined(&self, parts: &[Filter], key: &str) -> String {
        let word = format!(" {} ", self.page.t(key));
        let parts: Vec<_> = parts.iter().map(|it| self.inside(it)).collect();
        parts.join(&word)
    }

    /// A part of something larger: several conditions in brackets, and so several values of one.
    fn inside(&self, part: &Filter) -> String {
        match part {
            Tree::All(_) | Tree::Any(_) => format!("({})", self.flat(part)),
            Tree::Not(_) => self.flat(part),
            Tree::Leaf(leaf) => {
                let said = self.leaf(leaf);
                match has_several(leaf) {
                    true => Said {
                        values: format!("({})", said.values),
                        ..said
                    },
                    false => said,
                }
                .line()
            }
        }
    }

    fn leaf(&self, leaf: &Leaf) -> Said {
        match leaf {
            Leaf::Field(field, test) => Said {
                what: self.field(*field),
                ..match Band::of(*field, test) {
                    Some(band) => self.is(self.band(band)),
                    None => self.test(test, field.facet().kind, group_of(*field)),
                }
            },
            Leaf::Pages {
                deed,
                which,
                pages,
                since,
                before,
            } => {
                let named = pages.iter().map(|it| self.name(Thing::Page, it.0));
                let mut values = self.which(*which, pages.len(), named.collect());
                for (date, key) in [(since, "segments-since"), (before, "segments-before")] {
                    if let Some(date) = date {
                        values =
                            format!("{values} {}", self.page.t1(key, "date", self.when(*date)));
                    }
                }
                Said {
                    what: self.page.t("segments-field-pages"),
                    how: self.page.t(page_deed(*deed, *which)),
                    values,
                }
            }
            Leaf::Quiz(id, measure, test) => Said {
                what: format!(
                    "{} · {}",
                    self.name(Thing::Quiz, id.0),
                    self.measure(*measure)
                ),
                ..self.test(test, measure.facet().kind, "quiz")
            },
            Leaf::FailedAttempts { within, test } => Said {
                what: self.page.t1(
                    "segments-field-failed-attempts",
                    "period",
                    self.period(*within),
                ),
                ..self.test(test, Kind::Count, "")
            },
            Leaf::Tagged { which, tags } => Said {
                what: self.page.t("segments-field-tagged"),
                how: self.page.t(how_many(*which)),
                values: self.page.words().list(tags),
            },
            Leaf::Products {
                deed,
                which,
                products,
            } => {
                let named = products.iter().map(|it| self.name(Thing::Product, it.0));
                let key = match deed {
                    ProductDeed::Enrolled => "segments-field-enrolled-in",
                    ProductDeed::Active => "segments-field-active-in",
                };
                Said {
                    what: self.page.t(key),
                    how: self.page.t(how_many(*which)),
                    values: self.page.words().list(&named.collect::<Vec<_>>()),
                }
            }
            Leaf::Segment(id) => Said {
                what: self.page.t("segments-field-segment"),
                how: self.page.t("segments-op-in"),
                values: self.name(Thing::Segment, id.0),
            },
        }
    }

    /// The one thing there is to do in the product, if it is of such a kind.
    fn one_thing(&self) -> Option<OneThing> {
        self.place.product_kind().and_then(OneThing::of)
    }

    /// The name of a field.
    pub fn field(&self, field: Field) -> String {
        if let (Field::Progress, Some(one)) = (field, self.one_thing()) {
            return one.name(self.page);
        }
        self.page
            .t(&format!("segments-field-{}", kebab(field.id())))
    }

    /// The name of a band of progress.
    pub fn band(&self, band: Band) -> String {
        match (band, self.one_thing()) {
            (Band::NotStarted, Some(one)) => return one.said(self.page, false),
            (Band::Completed, Some(one)) => return one.said(self.page, true),
            _ => {}
        }
        self.page.t(&format!("segments-band-{}", kebab(band.id())))
    }

    fn is(&self, values: String) -> Said {
        Said {
            how: self.page.t("segments-op-in"),
            values,
            ..Said::default()
        }
    }

    /// The name of what is known of a quiz.
    pub fn measure(&self, measure: Measure) -> String {
        self.page
            .t(&format!("segments-measure-{}", kebab(measure.id())))
    }

    /// An operation, as it is said of such a value.
    pub fn op(&self, op: Op, kind: Kind) -> String {
        let of_time = matches!(kind, Kind::Time | Kind::Coming)
            && matches!(op, Op::Eq | Op::Ne | Op::Lt | Op::Le | Op::Gt | Op::Ge);
        let ahead = kind == Kind::Coming && matches!(op, Op::Within | Op::Never | Op::Ever);
        let end = if of_time {
            "-time"
        } else if ahead {
            "-ahead"
        } else {
            ""
        };
        self.page.t(&format!("segments-op-{}{end}", kebab(op.id())))
    }

    /// A word of the table, as it is said of such a field; a role is called as it is everywhere.
    pub fn word(&self, group: &str, word: &str) -> String {
        let group = match group {
            "role" => "role".to_owned(),
            other => format!("segments-{other}"),
        };
        self.page.t(&format!("{group}-{}", kebab(word)))
    }

    fn test(&self, test: &Test, kind: Kind, group: &str) -> Said {
        let values = test.values.iter().map(|it| self.value(it, kind, group));
        let values: Vec<String> = values.collect();
        if let (Op::Between, [from, to]) = (test.op, values.as_slice()) {
            let end = match kind {
                Kind::Time | Kind::Coming => "-time",
                _ => "",
            };
            let values = format!("segments-between{end}");
            return Said {
                what: String::new(),
                how: self.page.t(&format!("segments-is-between{end}")),
                values: self.page.t2(&values, "from", from, "to", to),
            };
        }
        Said {
            what: String::new(),
            how: self.op(test.op, kind),
            values: self.or(&values),
        }
    }

    fn or(&self, values: &[String]) -> String {
        values.join(&format!(" {} ", self.page.t("segments-or")))
    }

    fn value(&self, value: &Value, kind: Kind, group: &str) -> String {
        match value {
            Value::Number(number) if kind == Kind::Percent => self.percent(*number),
            Value::Number(number) if kind == Kind::Score => hundredths(*number),
            Value::Number(number) => self.page.number(*number),
            Value::Word(word) => self.word(group, word),
            Value::Text(text) => text.clone(),
            Value::When(when) => self.when(*when),
            Value::Period(period) => self.period(*period),
            Value::Group(id) => self.name(Thing::Group, id.0),
        }
    }

    /// A share in hundredths of a percent.
    pub fn percent(&self, number: u32) -> String {
        let arg = match number % 100 {
            0 => Arg::Number(i64::from(number / 100)),
            _ => Arg::Text(hundredths(number)),
        };
        self.page.t1("segments-percent", "n", arg)
    }

    fn when(&self, when: When) -> String {
        let clock = &self.place.clock;
        let words = self.page.words();
        match when {
            When::Day(day) => words.date(clock.start_of(day), &clock.0),
            When::Minute(at) => {
                let moment: Moment = clock.moment(at);
                words.datetime(moment, &clock.0)
            }
        }
    }

    fn period(&self, period: Period) -> String {
        let key = format!("segments-period-{}", period.unit.id());
        self.page.t1(&key, "n", i64::from(period.count))
    }

    fn which(&self, which: Which, count: usize, named: Vec<String>) -> String {
        match which {
            Which::All if count > 1 => {
                let list = self.page.words().list(&named);
                self.page.t1("segments-all-of", "list", list)
            }
            _ => self.or(&named),
        }
    }

    /// The name of a thing; of a segment that is always there, in the language of the page.
    pub fn name(&self, thing: Thing, id: Uuid) -> String {
        if let Some(builtin) = self.shelf.builtin(thing, id) {
            return builtin_name(self.page, self.place, builtin);
        }
        let name = self.shelf.name(thing, id);
        name.unwrap_or_else(|| self.page.t("segments-gone"))
    }
}

/// Among which words those of a field are told.
pub fn group_of(field: Field) -> &'static str {
    match field {
        Field::AccessType => "type",
        Field::Source => "source",
        Field::Plus => "plus",
        Field::Status => "status",
        Field::Role => "role",
        Field::Engagement => "level",
        _ => "",
    }
}

fn page_deed(deed: PageDeed, which: Which) -> &'static str {
    match (deed, which) {
        (PageDeed::Completed, Which::None) => "segments-deed-not-completed",
        (PageDeed::Viewed, Which::None) => "segments-deed-not-viewed",
        (PageDeed::Available, Which::None) => "segments-deed-not-available",
        (PageDeed::Completed, _) => "segments-deed-completed",
        (PageDeed::Viewed, _) => "segments-deed-viewed",
        (PageDeed::Available, _) => "segments-deed-available",
    }
}

/// Whether several things are named, with a word between them.
fn has_several(leaf: &Leaf) -> bool {
    match leaf {
        Leaf::Field(_, test) | Leaf::Quiz(_, _, test) | Leaf::FailedAttempts { test, .. } => {
            test.op != Op::Between && test.values.len() > 1
        }
        Leaf::Pages { pages, .. } => pages.len() > 1,
        Leaf::Tagged { tags, .. } => tags.len() > 1,
        Leaf::Products { products, .. } => products.len() > 1,
        Leaf::Segment(_) => false,
    }
}

fn how_many(which: Which) -> &'static str {
    match which {
        Which::All => "segments-which-all",
        Which::Any => "segments-which-any",
        Which::None => "segments-which-none",
    }
}

/// As keys are written.
pub fn kebab(id: &str) -> String {
    id.replace('_', "-")
}
