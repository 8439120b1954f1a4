//! Why a filter picks somebody or not: every condition in the order of the text, with what it found (4.5).

use super::judge::{Answer, answer};
use super::person::{PageFacts, Person};
use super::resolve::{Asked, Question, Resolved, Subject};
use super::{Kind, Leaf, Tree};
use crate::{GroupId, Moment, PageId, ProductId};

/// What a condition found; what is absent is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A number; shares and scores in hundredths.
    Number(Option<u32>),
    /// A moment.
    Time(Option<Moment>),
    /// One word of the table.
    Word(Option<&'static str>),
    /// Several words of the table.
    Words(Vec<&'static str>),
    /// A text: folded, or a language.
    Text(Option<String>),
    /// The group of today, or all ever.
    Groups(Vec<GroupId>),
    /// The pages asked for.
    Pages(Vec<(PageId, PageFacts)>),
    /// The categories.
    Tags(Vec<String>),
    /// The products.
    Products(Vec<ProductId>),
    /// More conditions: those of the segment.
    Inside(Vec<Step>),
    /// Nothing: the condition has no meaning.
    Nothing,
}

/// One condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// As the filter has it.
    pub leaf: Leaf,
    /// Whether its contrary is asked for: a "not" before brackets is one before each condition in them.
    pub not: bool,
    /// What it found.
    pub found: Found,
    /// What came of it, or of its contrary where that is asked for.
    pub answer: Answer,
    /// Whether the question was still open when its turn came.
    pub reached: bool,
}

/// The whole story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// What comes of the filter, as the judge has it.
    pub answer: Answer,
    /// Its conditions, in the order of the text.
    pub steps: Vec<Step>,
}

/// Tells how a filter comes to its answer about a person.
pub fn explain(filter: &Resolved, person: &Person) -> Explanation {
    let mut steps = Vec::new();
    let answer = walk(filter, false, person, true, &mut steps);
    Explanation { answer, steps }
}

fn walk(
    filter: &Resolved,
    not: bool,
    person: &Person,
    reached: bool,
    steps: &mut Vec<Step>,
) -> Answer {
    let (parts, settles) = match filter {
        Tree::All(parts) => (parts, Answer::No),
        Tree::Any(parts) => (parts, Answer::Yes),
        Tree::Not(part) => return walk(part, !not, person, reached, steps),
        Tree::Leaf(Asked { leaf, question }) => {
            let answer = turned(answer(question, person), not);
            steps.push(Step {
                leaf: leaf.clone(),
                not,
                found: found(question, person),
                answer,
                reached,
            });
            return answer;
        }
    };
    // The contrary of all is any of the contraries, and the other way round.
    let settles = turned(settles, not);
    // Goes on until one part settles it: a no among all, a yes among any.
    let mut so_far = settles.contrary();
    for part in parts {
        let open = reached && so_far != settles;
        let next = walk(part, not, person, open, steps);
        so_far = match settles {
            Answer::Yes => Answer::any([so_far, next]),
            _ => Answer::all([so_far, next]),
        };
    }
    so_far
}

const fn turned(answer: Answer, not: bool) -> Answer {
    match not {
        true => answer.contrary(),
        false => answer,
    }
}

fn found(question: &Question, person: &Person) -> Found {
    match question {
        Question::Number { of, .. } => Found::Number(person.number(*of)),
        Question::Time { of, .. } => Found::Time(person.time(*of)),
        Question::Word { of, .. } => Found::Word(person.word(*of)),
        Question::Text { of, .. } => Found::Text(person.text(*of).map(str::to_owned)),
        Question::Language { .. } => Found::Text(person.language.clone()),
        Question::Group { of, .. } => Found::Groups(person.groups(*of).into_iter().collect()),
        Question::Sources(_) => Found::Words(person.sources.iter().copied().collect()),
        Question::Known { of, .. } => known(*of, person),
        Question::FailedAttempts { since, .. } => Found::Number(Some(person.failed_since(*since))),
        Question::Pages { pages, .. } => {
            let facts = |id: &PageId| person.pages.get(id).copied().unwrap_or_default();
            Found::Pages(pages.iter().map(|id| (*id, facts(id))).collect())
        }
        Question::Tagged { .. } => Found::Tags(person.tags.iter().cloned().collect()),
        Question::Products { deed, .. } => {
            Found::Products(person.products(*deed).iter().copied().collect())
        }
        Question::Segment { people, .. } => Found::Inside(explain(people, person).steps),
        Question::Nobody => Found::Nothing,
    }
}

/// The value that is there or not.
fn known(of: Subject, person: &Person) -> Found {
    let kind = match of {
        Subject::Field(field) => field.facet().kind,
        Subject::Quiz(_, measure) => measure.facet().kind,
    };
    match (kind, of) {
        (Kind::Percent | Kind::Score | Kind::Count, of) => Found::Number(person.number(of)),
        (Kind::Time | Kind::Coming, of) => Found::Time(person.time(of)),
        (Kind::Words(_), of) => Found::Word(person.word(of)),
        (_, Subject::Field(field)) => Found::Text(person.text(field).map(str::to_owned)),
        (_, Subject::Quiz(..)) => Found::Nothing,
    }
}
