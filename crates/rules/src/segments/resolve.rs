//! What a filter asks at one moment: dates become instants of the area's zone, texts are folded (S-7).
//!
//! The judge and the store both ask this and nothing else, so that neither can read a date in its own way (S-5).

mod posed;
mod question;
mod time;

pub use posed::{Posed, pose};
pub use question::{Asked, Match, Question, Range, Resolved, Subject};

use time::Clock;

use super::{Field, Filter, Kind, Leaf, Op, PageDeed, Period, Sound, Test, Tree, Value, When};
use crate::calendar::Zone;
use crate::{GroupId, Moment, SegmentId};

/// How texts are made comparable, the same way as those that the store keeps.
#[derive(Debug, Clone, Copy)]
pub struct Folding {
    /// Without case, accents and needless spaces (#11).
    pub name: fn(&str) -> String,
    /// As addresses are kept (#12).
    pub email: fn(&str) -> String,
    /// As categories are told apart (#14).
    pub tag: fn(&str) -> String,
}

/// What the filter asks now, where the area is. Days are days of the area's calendar.
pub fn resolve(sound: &Sound, now: Moment, zone: &impl Zone, folding: Folding) -> Resolved {
    let resolver = Resolver {
        sound,
        clock: Clock { now, zone },
        folding,
    };
    resolver.tree(sound.filter())
}

struct Resolver<'a, Z> {
    sound: &'a Sound,
    clock: Clock<'a, Z>,
    folding: Folding,
}

impl<Z: Zone> Resolver<'_, Z> {
    fn tree(&self, filter: &Filter) -> Resolved {
        filter.map(&mut |leaf| {
            Tree::Leaf(Asked {
                leaf: leaf.clone(),
                question: self.question(leaf),
            })
        })
    }

    fn question(&self, leaf: &Leaf) -> Question {
        match leaf {
            Leaf::Field(field, test) => self.of_field(*field, test).unwrap_or(Question::Nobody),
            Leaf::Quiz(quiz, measure, test) => self
                .of(Subject::Quiz(*quiz, *measure), measure.facet().kind, test)
                .unwrap_or(Question::Nobody),
            Leaf::FailedAttempts { within, test } => Question::FailedAttempts {
                since: self.clock.back(*within),
                range: number_range(test),
                inside: test.op != Op::Ne,
            },
            Leaf::Pages {
                deed,
                which,
                pages,
                since,
                before,
            } => Question::Pages {
                deed: *deed,
                which: *which,
                pages: pages.clone(),
                during: self.during(*deed, *since, *before),
            },
            Leaf::Tagged { which, tags } => Question::Tagged {
                which: *which,
                tags: tags.iter().map(|tag| (self.folding.tag)(tag)).collect(),
            },
            Leaf::Products {
                deed,
                which,
                products,
            } => Question::Products {
                deed: *deed,
                which: *which,
                products: products.clone(),
            },
            Leaf::Segment(id) => self.segment(*id),
        }
    }

    fn segment(&self, id: SegmentId) -> Question {
        match self.sound.inside(id) {
            Some(filter) => Question::Segment {
                id,
                people: Box::new(self.tree(filter)),
            },
            None => Question::Nobody,
        }
    }

    fn during(&self, deed: PageDeed, since: Option<When>, before: Option<When>) -> Range<Moment> {
        match deed {
            PageDeed::Available => Range::EVERYTHING,
            PageDeed::Completed | PageDeed::Viewed => Range {
                from: since.map(|it| self.clock.stretch(it).0),
                until: before.map(|it| self.clock.stretch(it).0),
            },
        }
    }

    /// What is asked of a field; nothing if the check would not have let it through.
    fn of_field(&self, field: Field, test: &Test) -> Option<Question> {
        match (field, test.op) {
            (Field::IsNew, Op::Holds) => Some(Question::Time {
                of: Subject::Field(Field::Enrolled),
                range: Range {
                    from: Some(self.clock.back(NEW)),
                    until: None,
                },
                inside: true,
            }),
            (Field::EmailDomain, Op::Eq) => {
                let domain = (self.folding.email)(text(test)?);
                let domain = domain.trim_start_matches('@');
                let needle = (!domain.is_empty()).then(|| format!("@{domain}"))?;
                Some(Question::Text {
                    of: Field::Email,
                    how: Match::Ends,
                    needle,
                    inside: true,
                })
            }
            _ => self.of(Subject::Field(field), field.facet().kind, test),
        }
    }

    fn of(&self, of: Subject, kind: Kind, test: &Test) -> Option<Question> {
        let inside = !matches!(test.op, Op::Ne | Op::NotIn);
        match test.op {
            Op::Never | Op::Unknown => return Some(Question::Known { of, known: false }),
            Op::Ever | Op::Known => return Some(Question::Known { of, known: true }),
            _ => {}
        }
        Some(match (kind, of) {
            (Kind::Percent | Kind::Score | Kind::Count, of) => Question::Number {
                of,
                range: number_range(test),
                inside,
            },
            (Kind::Time | Kind::Coming, of) => Question::Time {
                of,
                range: self.time_range(kind, test),
                inside,
            },
            (Kind::Words(_), Subject::Field(Field::Source)) => Question::Sources(words(test)),
            (Kind::Words(_), of) => Question::Word {
                of,
                words: words(test),
                inside,
            },
            (Kind::Text, Subject::Field(of)) => Question::Text {
                of,
                how: match_of(test.op),
                needle: self.needle(of, test)?,
                inside,
            },
            (Kind::Language, _) => Question::Language {
                tags: texts(test),
                inside,
            },
            (Kind::Group, Subject::Field(of)) => Question::Group {
                of,
                groups: groups(test),
                inside,
            },
            (Kind::Text | Kind::Group | Kind::Flag, _) => return None,
        })
    }

    /// Something to look for; what folds into nothing would be found everywhere.
    fn needle(&self, of: Field, test: &Test) -> Option<String> {
        let fold = match of {
            Field::Name => self.folding.name,
            _ => self.folding.email,
        };
        Some(fold(text(test)?)).filter(|it| !it.is_empty())
    }

    fn time_range(&self, kind: Kind, test: &Test) -> Range<Moment> {
        match (test.op, test.values.as_slice()) {
            (Op::OlderThan, [Value::Period(period)]) => Range {
                from: None,
                until: Some(self.clock.back(*period)),
            },
            (Op::Within, [Value::Period(period)]) if kind == Kind::Coming => Range {
                from: Some(self.clock.now),
                until: Some(self.clock.ahead(*period)),
            },
            (Op::Within, [Value::Period(period)]) => Range {
                from: Some(self.clock.back(*period)),
                until: None,
            },
            (op, values) => {
                let stretches = values.iter().filter_map(|value| match value {
                    Value::When(when) => Some(self.clock.stretch(*when)),
                    _ => None,
                });
                Range::of(op, stretches)
            }
        }
    }
}

/// Enrolled less than seven days ago: today and the six days before it (G-2).
const NEW: Period = Period::days(6);

fn number_range(test: &Test) -> Range<u32> {
    let stretches = test.values.iter().filter_map(|value| match value {
        Value::Number(number) => Some((*number, number.saturating_add(1))),
        _ => None,
    });
    Range::of(test.op, stretches)
}

/// The words, where `holder` stands for both kinds of holder (#9).
fn words(test: &Test) -> Vec<&'static str> {
    let of = |value: &Value| match value {
        Value::Word("holder") => vec!["holder_with_dependents", "holder_without_dependents"],
        Value::Word(word) => vec![*word],
        _ => Vec::new(),
    };
    test.values.iter().flat_map(of).collect()
}

fn texts(test: &Test) -> Vec<String> {
    let of = |value: &Value| match value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    };
    test.values.iter().filter_map(of).collect()
}

fn text(test: &Test) -> Option<&str> {
    match test.values.as_slice() {
        [Value::Text(text)] => Some(text),
        _ => None,
    }
}

fn groups(test: &Test) -> Vec<GroupId> {
    let of = |value: &Value| match value {
        Value::Group(id) => Some(*id),
        _ => None,
    };
    test.values.iter().filter_map(of).collect()
}

fn match_of(op: Op) -> Match {
    match op {
        Op::Contains => Match::Contains,
        Op::StartsWith => Match::Starts,
        Op::EndsWith => Match::Ends,
        _ => Match::Is,
    }
}
