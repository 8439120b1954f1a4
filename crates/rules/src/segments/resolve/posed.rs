//! A filter without "not" above a condition, and without segments: what the store is asked.
//!
//! Where a contrary is asked, it is asked of each single question, so that people outside of a question stay outside of
//! its contrary too (S-4).

use super::{Asked, Question, Resolved};
use crate::segments::{Tree, Which};

/// A question and the answer it is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posed {
    /// The question: never a segment, never "none of".
    pub question: Question,
    /// Whether those are meant who would say yes, or those who would say no. Never those outside.
    pub expected: bool,
}

/// The same people, asked for without "not" and without segments. A join of nothing is everybody if it is of all, and
/// nobody if it is of any.
pub fn pose(resolved: &Resolved) -> Tree<Posed> {
    posed(resolved, true)
}

fn posed(resolved: &Resolved, expected: bool) -> Tree<Posed> {
    let each = |parts: &[Resolved]| parts.iter().map(|part| posed(part, expected)).collect();
    match resolved {
        Tree::Not(part) => posed(part, !expected),
        Tree::All(parts) if expected => Tree::All(each(parts)),
        Tree::All(parts) => Tree::Any(each(parts)),
        Tree::Any(parts) if expected => Tree::Any(each(parts)),
        Tree::Any(parts) => Tree::All(each(parts)),
        Tree::Leaf(Asked { question, .. }) => leaf(question, expected),
    }
}

fn leaf(question: &Question, expected: bool) -> Tree<Posed> {
    let mut question = question.clone();
    if let Question::Segment { people, .. } = &question {
        return posed(people, expected);
    }
    let none = match &mut question {
        Question::Pages { which, .. }
        | Question::Tagged { which, .. }
        | Question::Products { which, .. }
            if *which == Which::None =>
        {
            *which = Which::Any;
            true
        }
        _ => false,
    };
    Tree::Leaf(Posed {
        question,
        expected: expected != none,
    })
}
