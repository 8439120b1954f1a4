//! The judge: whether one person is among those whom a filter asks for. Slow, and right; the store must agree (S-5).

use super::person::{PageFacts, Person};
use super::resolve::{Asked, Match, Question, Range, Resolved, Subject};
use super::{Field, PageDeed, Tree, Which};
use crate::Moment;

/// What comes of asking. There is no third value of a comparison; outside is who cannot open the page or the quiz that
/// is asked about, and he stays outside of the contrary (S-4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// The question is not for this person.
    Outside,
}

impl Answer {
    /// The answer to the contrary.
    #[must_use = "an answer is a value"]
    pub const fn contrary(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Outside => Self::Outside,
        }
    }

    /// All of several: one no is enough for no, and nobody outside of one is inside of all.
    pub fn all(answers: impl IntoIterator<Item = Self>) -> Self {
        answers
            .into_iter()
            .fold(Self::Yes, |so_far, next| match (so_far, next) {
                (Self::No, _) | (_, Self::No) => Self::No,
                (Self::Outside, _) | (_, Self::Outside) => Self::Outside,
                (Self::Yes, Self::Yes) => Self::Yes,
            })
    }

    /// At least one of several.
    pub fn any(answers: impl IntoIterator<Item = Self>) -> Self {
        Self::all(answers.into_iter().map(Self::contrary)).contrary()
    }

    /// As many of several as are asked for.
    pub fn which(which: Which, answers: impl IntoIterator<Item = Self>) -> Self {
        match which {
            Which::All => Self::all(answers),
            Which::Any => Self::any(answers),
            Which::None => Self::any(answers).contrary(),
        }
    }

    const fn from(so: bool) -> Self {
        match so {
            true => Self::Yes,
            false => Self::No,
        }
    }
}

/// Whether the filter picks this person.
pub fn matches(filter: &Resolved, person: &Person) -> bool {
    judge(filter, person) == Answer::Yes
}

/// What comes of asking the whole filter.
pub fn judge(filter: &Resolved, person: &Person) -> Answer {
    match filter {
        Tree::All(parts) => Answer::all(parts.iter().map(|part| judge(part, person))),
        Tree::Any(parts) => Answer::any(parts.iter().map(|part| judge(part, person))),
        Tree::Not(part) => judge(part, person).contrary(),
        Tree::Leaf(Asked { question, .. }) => answer(question, person),
    }
}

/// What comes of one question.
pub fn answer(question: &Question, person: &Person) -> Answer {
    match (question, quiz_of(question)) {
        (_, Some(Subject::Quiz(id, _))) if person.quiz(id).is_none() => Answer::Outside,
        (Question::Nobody, _) => Answer::Outside,
        (Question::Segment { people, .. }, _) => judge(people, person),
        (
            Question::Pages {
                deed,
                which,
                pages,
                during,
            },
            _,
        ) => {
            let facts = pages.iter().map(|page| person.pages.get(page).copied());
            Answer::which(
                *which,
                facts.map(|facts| did(*deed, facts.unwrap_or_default(), *during)),
            )
        }
        (Question::Tagged { which, tags }, _) => {
            let has = |tag: &String| Answer::from(person.tags.contains(tag));
            Answer::which(*which, tags.iter().map(has))
        }
        (
            Question::Products {
                deed,
                which,
                products,
            },
            _,
        ) => {
            let has = person.products(*deed);
            Answer::which(
                *which,
                products.iter().map(|it| Answer::from(has.contains(it))),
            )
        }
        (question, _) => Answer::from(is_so(question, person)),
    }
}

/// The quiz that a question is about, if it is about one.
fn quiz_of(question: &Question) -> Option<Subject> {
    match question {
        Question::Number { of, .. }
        | Question::Time { of, .. }
        | Question::Word { of, .. }
        | Question::Known { of, .. } => Some(*of).filter(|of| matches!(of, Subject::Quiz(..))),
        _ => None,
    }
}

/// What one page comes to (#3).
fn did(deed: PageDeed, page: PageFacts, during: Range<Moment>) -> Answer {
    let at = match deed {
        PageDeed::Available => return Answer::from(page.available),
        PageDeed::Completed => page.completed_at,
        PageDeed::Viewed => page.viewed_at,
    };
    match page.available {
        true => Answer::from(at.is_some_and(|at| during.contains(at))),
        false => Answer::Outside,
    }
}

/// A question about one value: an absent one is neither inside nor not inside (S-4).
fn is_so(question: &Question, person: &Person) -> bool {
    match question {
        Question::Number { of, range, inside } => person
            .number(*of)
            .is_some_and(|number| range.contains(number) == *inside),
        Question::Time { of, range, inside } => person
            .time(*of)
            .is_some_and(|at| range.contains(at) == *inside),
        Question::Word { of, words, inside } => person
            .word(*of)
            .is_some_and(|word| words.contains(&word) == *inside),
        Question::Text {
            of,
            how,
            needle,
            inside,
        } => person
            .text(*of)
            .is_some_and(|text| found(text, *how, needle) == *inside),
        Question::Language { tags, inside } => person
            .text(Field::Language)
            .is_some_and(|tag| tags.iter().any(|told| speaks(tag, told)) == *inside),
        Question::Group { of, groups, inside } => {
            let sat = person.groups(*of);
            !sat.is_empty() && groups.iter().any(|it| sat.contains(it)) == *inside
        }
        Question::Sources(words) => words.iter().any(|word| person.sources.contains(word)),
        Question::Known { of, known } => is_known(*of, person) == *known,
        Question::FailedAttempts {
            since,
            range,
            inside,
        } => range.contains(person.failed_since(*since)) == *inside,
        Question::Pages { .. }
        | Question::Tagged { .. }
        | Question::Products { .. }
        | Question::Segment { .. }
        | Question::Nobody => false,
    }
}

fn found(text: &str, how: Match, needle: &str) -> bool {
    match how {
        Match::Is => text == needle,
        Match::Contains => text.contains(needle),
        Match::Starts => text.starts_with(needle),
        Match::Ends => text.ends_with(needle),
    }
}

/// `pt-BR` speaks `pt` and `pt-BR` (#13).
fn speaks(tag: &str, told: &str) -> bool {
    tag.strip_prefix(told)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

fn is_known(of: Subject, person: &Person) -> bool {
    let text = match of {
        Subject::Field(field) => person.text(field),
        Subject::Quiz(..) => None,
    };
    person.number(of).is_some()
        || person.time(of).is_some()
        || person.word(of).is_some()
        || text.is_some()
}
