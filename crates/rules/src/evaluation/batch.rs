//! Several questions in one: what they share, and when enough of them are answered (7.1).

use crate::named::named;

named! {
    /// How far a batch is worked through.
    pub enum Semantic {
        /// Every question is answered.
        ExecuteAll = "execute_all",
        /// Up to the first no.
        DenyOnFirstDeny = "deny_on_first_deny",
        /// Up to the first yes.
        PermitOnFirstPermit = "permit_on_first_permit",
    }
}

/// A batch that does not say is answered in full.
impl Default for Semantic {
    fn default() -> Self {
        Self::ExecuteAll
    }
}

impl Semantic {
    /// Whether this answer is the last one that is given. A question that failed counts as a no.
    pub const fn stops_at(self, decision: bool) -> bool {
        match self {
            Self::ExecuteAll => false,
            Self::DenyOnFirstDeny => !decision,
            Self::PermitOnFirstPermit => decision,
        }
    }
}

/// The answers that are given, in the order of the questions; no question after the last one is even asked.
pub fn run<T>(
    semantic: Semantic,
    answers: impl IntoIterator<Item = T>,
    decision: impl Fn(&T) -> bool,
) -> Vec<T> {
    let mut given = Vec::new();
    for answer in answers {
        let last = semantic.stops_at(decision(&answer));
        given.push(answer);
        if last {
            break;
        }
    }
    given
}

/// Without questions of their own, the shared parts are one question, and it gets one plain answer.
pub const fn is_single(questions: Option<usize>) -> bool {
    matches!(questions, None | Some(0))
}

named! {
    /// What a question lacks.
    pub enum Missing {
        /// Who.
        Subject = "subject",
        /// What he wants to do.
        Action = "action",
        /// To what.
        Resource = "resource",
    }
}

/// The parts of a question, as far as they are given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts<S, A, R, C> {
    /// Who.
    pub subject: Option<S>,
    /// What he wants to do.
    pub action: Option<A>,
    /// To what.
    pub resource: Option<R>,
    /// Under which circumstances; never needed.
    pub context: Option<C>,
}

/// A question that can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question<S, A, R, C> {
    /// Who.
    pub subject: S,
    /// What he wants to do.
    pub action: A,
    /// To what.
    pub resource: R,
    /// Under which circumstances.
    pub context: Option<C>,
}

impl<S: Clone, A: Clone, R: Clone, C: Clone> Parts<S, A, R, C> {
    /// What is left out is taken from the shared parts, each as a whole: nothing inside them is mixed.
    #[must_use]
    pub fn or(self, shared: &Self) -> Self {
        Self {
            subject: self.subject.or_else(|| shared.subject.clone()),
            action: self.action.or_else(|| shared.action.clone()),
            resource: self.resource.or_else(|| shared.resource.clone()),
            context: self.context.or_else(|| shared.context.clone()),
        }
    }

    /// A question, if nothing is missing. In a batch an incomplete one is a no and spoils no other.
    pub fn complete(self) -> Result<Question<S, A, R, C>, Missing> {
        Ok(Question {
            subject: self.subject.ok_or(Missing::Subject)?,
            action: self.action.ok_or(Missing::Action)?,
            resource: self.resource.ok_or(Missing::Resource)?,
            context: self.context,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    type Letters = Parts<&'static str, &'static str, &'static str, &'static str>;

    const NOTHING: Letters = Parts {
        subject: None,
        action: None,
        resource: None,
        context: None,
    };

    #[test]
    fn a_batch_ends_where_its_semantic_says() {
        // 7.1
        let answers = [true, false, true];
        let given = |semantic| run(semantic, answers, |it| *it);
        assert_eq!(given(Semantic::ExecuteAll), answers);
        assert_eq!(given(Semantic::DenyOnFirstDeny), [true, false]);
        assert_eq!(given(Semantic::PermitOnFirstPermit), [true]);
        assert_eq!(Semantic::default(), Semantic::ExecuteAll);
    }

    #[test]
    fn what_a_question_leaves_out_is_taken_whole_from_the_shared_parts() {
        // 7.1
        let shared = Letters {
            subject: Some("alice"),
            action: Some("read"),
            context: Some("noon"),
            ..NOTHING
        };
        let own = Letters {
            action: Some("write"),
            resource: Some("record-1"),
            ..NOTHING
        };
        let question = own.or(&shared).complete().unwrap();
        let parts = (question.subject, question.action, question.resource);
        assert_eq!(parts, ("alice", "write", "record-1"));
        assert_eq!(question.context, Some("noon"));
    }

    #[test]
    fn a_question_says_what_it_lacks() {
        let lacks = |parts: Letters| parts.complete().err();
        assert_eq!(lacks(NOTHING), Some(Missing::Subject));
        let subject = Some("alice");
        assert_eq!(lacks(Letters { subject, ..NOTHING }), Some(Missing::Action));
        let action = Some("read");
        let both = Letters {
            subject,
            action,
            ..NOTHING
        };
        assert_eq!(lacks(both), Some(Missing::Resource));
    }

    #[test]
    fn without_questions_the_shared_parts_are_the_question() {
        assert_eq!([None, Some(0), Some(1)].map(is_single), [true, true, false]);
    }

    proptest! {
        #[test]
        fn the_answers_are_the_first_ones_and_nothing_more_is_asked(
            answers in prop::collection::vec(any::<bool>(), 0..12),
            semantic in select(Semantic::ALL),
        ) {
            // 7.1
            let asked = Cell::new(0);
            let lazily = answers.iter().inspect(|_| asked.set(asked.get() + 1));
            let given = run(semantic, lazily.copied(), |it| *it);
            prop_assert_eq!(asked.get(), given.len());
            prop_assert!(answers.starts_with(&given));
            let stops = |it: &bool| semantic.stops_at(*it);
            let (last, before) = match given.split_last() {
                Some((last, before)) => (Some(last), before),
                None => (None, &[][..]),
            };
            prop_assert!(!before.iter().any(stops));
            prop_assert!(given.len() == answers.len() || last.is_some_and(stops));
        }
    }
}
