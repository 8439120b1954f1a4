//! From a filter to one condition in SQL. Every text in it is written here; whatever was typed is a bound value (S-5,
//! property 17).
//!
//! The statement it is added to names the enrolment `e` and the member `m`, or in an area the member `m` alone.

mod facts;
mod pages;

use clavero_rules::{
    Moment,
    segments::{Field, Place, Posed, Question, Subject, Tree},
};

use super::Shelf;
use crate::{areas::AreaClock, db::Sql};

/// What a filter is compiled with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Compiler<'a> {
    pub place: Place,
    pub now: Moment,
    pub zone: &'a AreaClock,
    pub shelf: &'a Shelf,
    /// Whether people are walked through in an order that no index of a condition may break.
    pub in_order: bool,
}

impl Compiler<'_> {
    /// Adds the condition. It is never null, so that its contrary is its complement.
    pub fn condition(self, question: Sql, tree: &Tree<Posed>) -> Sql {
        match tree {
            Tree::All(parts) if parts.is_empty() => question.and("1 = 1"),
            Tree::All(parts) => self.joined(question, parts, " and "),
            Tree::Any(parts) if !parts.is_empty() => self.joined(question, parts, " or "),
            // A join of nothing is nobody, and so is a contrary that was not taken apart.
            Tree::Any(_) | Tree::Not(_) => question.and("1 = 0"),
            Tree::Leaf(posed) => self.leaf(question, posed),
        }
    }

    fn joined(self, question: Sql, parts: &[Tree<Posed>], word: &'static str) -> Sql {
        let mut question = question.and("(");
        for (place, part) in parts.iter().enumerate() {
            let before = if place == 0 { "" } else { word };
            question = self.condition(question.and(before), part);
        }
        question.and(")")
    }

    fn leaf(self, question: Sql, posed: &Posed) -> Sql {
        let Posed {
            question: asked,
            expected,
        } = posed;
        let not = if *expected { "(" } else { "not (" };
        match asked {
            Question::Nobody | Question::Segment { .. } => question.and("1 = 0"),
            Question::Pages {
                deed,
                which,
                pages,
                during,
            } => self.pages(question, *deed, *which, pages, *during, *expected),
            _ => match quiz_of(asked) {
                // Whoever cannot open the quiz is outside of the question and of its contrary (S-4).
                Some(quiz) => {
                    let question = self.available(question.and("("), quiz).and(" and ");
                    self.fact(question.and(not), asked).and("))")
                }
                None => self.fact(question.and(not), asked).and(")"),
            },
        }
    }
}

/// The page of the quiz that a question is about, if it is about one.
fn quiz_of(question: &Question) -> Option<clavero_rules::PageId> {
    match question {
        Question::Number { of, .. }
        | Question::Time { of, .. }
        | Question::Word { of, .. }
        | Question::Known { of, .. } => match of {
            Subject::Quiz(id, _) => Some(clavero_rules::PageId(id.0)),
            Subject::Field(_) => None,
        },
        _ => None,
    }
}

/// Whether the condition reads the row of the member, which lists of enrolments then have to join.
pub(super) fn reads_member(tree: &Tree<Posed>, place: Place) -> bool {
    let of_member = |field: Field| match field {
        Field::Name | Field::Language => true,
        Field::Email | Field::EmailDomain => place == Place::Area,
        _ => false,
    };
    tree.leaves().iter().any(|posed| match &posed.question {
        Question::Text { of, .. } => of_member(*of),
        Question::Language { .. } => true,
        Question::Known {
            of: Subject::Field(field),
            ..
        } => of_member(*field),
        _ => place == Place::Area,
    })
}
