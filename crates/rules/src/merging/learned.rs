//! What two did who are one: pages, tries at quizzes, and messages that both were to get.

use super::earliest;
use crate::messages::DeliveryState;
use crate::{Moment, UserId};

/// What somebody did with a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// When he first looked at it.
    pub viewed_at: Moment,
    /// When he completed it.
    pub completed_at: Option<Moment>,
    /// When that was taken back.
    pub undone_at: Option<Moment>,
    /// How long he looked.
    pub seconds: i64,
    /// How far he got.
    pub position: i64,
    /// Who of the team marked it as completed.
    pub waived_by: Option<UserId>,
}

impl Done {
    fn is_done(&self) -> bool {
        self.completed_at.is_some() && self.undone_at.is_none()
    }
}

/// A page is done if either did it, and by the one who did it first (P-3).
pub fn fold_done(kept: &Done, moved: &Done) -> Done {
    let best = match (kept.is_done(), moved.is_done()) {
        (true, true) if moved.completed_at < kept.completed_at => moved,
        (false, true) => moved,
        _ => kept,
    };
    let undone = !best.is_done();
    Done {
        viewed_at: kept.viewed_at.min(moved.viewed_at),
        completed_at: match undone {
            true => earliest(kept.completed_at, moved.completed_at),
            false => best.completed_at,
        },
        undone_at: kept.undone_at.max(moved.undone_at).filter(|_| undone),
        seconds: kept.seconds.saturating_add(moved.seconds),
        position: kept.position.max(moved.position),
        waived_by: best.waived_by,
    }
}

/// A try at a quiz, as far as its number depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt {
    /// Whether it was made by the member who is kept.
    pub of_kept: bool,
    /// Its number there.
    pub n: i64,
    /// When it began.
    pub started_at: Moment,
}

/// The tries of both in the order in which they began, to be numbered from 1 without a gap (3.1).
pub fn fold_attempts(kept: &[Attempt], moved: &[Attempt]) -> Vec<Attempt> {
    let mut all: Vec<Attempt> = kept.iter().chain(moved).copied().collect();
    all.sort_by_key(|it| (it.started_at, !it.of_kept, it.n));
    all
}

/// Whether of two turns in one message it is that of the member who goes that is given up: always, unless he was written to
/// and the other one was not. Nobody is written to twice (property 16).
pub fn second_letter(kept: DeliveryState, moved: DeliveryState) -> bool {
    let written = |state| {
        !matches!(
            state,
            DeliveryState::Waiting | DeliveryState::LeftOut | DeliveryState::Cancelled
        )
    };
    written(kept) || !written(moved)
}
