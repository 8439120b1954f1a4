//! Taking an import back: whom it let in leaves again, within thirty days and once (7.5).

use crate::bulk::{JobState, UNDO_WITHIN};
use crate::refusal::refuse_when;
use crate::{Moment, Refusal};

/// An import that is to be taken back, in one product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UndoFacts {
    /// When it was over, if it is.
    pub over_at: Option<Moment>,
    /// How many people it let into the product.
    pub let_in: i64,
    /// Where the work stands that takes them out, if there is any.
    pub taken_out: Option<JobState>,
}

/// What is over and let somebody in is taken back within thirty days. Work that nobody confirmed, or that was stopped, may
/// begin again.
pub fn may_take_back(facts: &UndoFacts, now: Moment) -> Result<(), Refusal> {
    let begun = facts
        .taken_out
        .is_some_and(|it| it >= JobState::Confirmed && it != JobState::Cancelled);
    let late = facts.over_at.is_some_and(|at| now >= at + UNDO_WITHIN);
    refuse_when! {
        facts.over_at.is_none() => Refusal::JobNotAtThisStep,
        facts.let_in == 0       => Refusal::NoWayBack,
        begun                   => Refusal::JobNotAtThisStep,
        late                    => Refusal::UndoTooLate,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;
    use crate::world::NOW;

    const DONE: UndoFacts = UndoFacts {
        over_at: Some(NOW),
        let_in: 3,
        taken_out: None,
    };

    #[test]
    fn an_import_is_taken_back_within_thirty_days_and_once() {
        // 7.5
        let at = |facts: &UndoFacts, days: i64| may_take_back(facts, NOW + Span::days(days));
        assert_eq!(at(&DONE, 29), Ok(()));
        assert_eq!(at(&DONE, 30), Err(Refusal::UndoTooLate));
        let running = UndoFacts {
            over_at: None,
            ..DONE
        };
        assert_eq!(at(&running, 0), Err(Refusal::JobNotAtThisStep));
        let nobody = UndoFacts { let_in: 0, ..DONE };
        assert_eq!(at(&nobody, 0), Err(Refusal::NoWayBack));
        for state in JobState::ALL.iter().copied() {
            let taken = UndoFacts {
                taken_out: Some(state),
                ..DONE
            };
            let again = matches!(
                state,
                JobState::Draft | JobState::Resolving | JobState::Frozen | JobState::Cancelled
            );
            assert_eq!(at(&taken, 1).is_ok(), again, "{}", state.id());
        }
    }
}
