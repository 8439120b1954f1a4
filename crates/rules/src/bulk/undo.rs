//! Taking bulk work back, from what was there before and never by running the filter again (B-5).

use super::acts::{ActKind, Undo, needs};
use super::each::Skipped;
use super::{JobState, may_move};
use crate::refusal::refuse_when;
use crate::{Moment, Refusal, Span};

/// How long bulk work can be taken back.
pub const UNDO_WITHIN: Span = Span::days(30);

/// The work that is to be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UndoFacts {
    /// What it did.
    pub act: ActKind,
    /// Where it stands.
    pub state: JobState,
    /// When it was over.
    pub over_at: Moment,
}

/// What has a way back is taken back within thirty days, once (B-5, B-6). Undoing is itself work that can be taken back.
pub fn may_undo(facts: &UndoFacts, now: Moment) -> Result<(), Refusal> {
    let way_back = matches!(needs(facts.act).undo, Undo::FromBefore | Undo::ByRevoking);
    refuse_when! {
        !way_back                            => Refusal::NoWayBack,
        now >= facts.over_at + UNDO_WITHIN   => Refusal::UndoTooLate,
    }?;
    may_move(facts.state, JobState::Undoing)
}

/// A member whom anybody changed since is not touched and is listed (B-5).
pub const fn may_undo_item(version_after: i64, version_now: Option<i64>) -> Result<(), Skipped> {
    match version_now {
        None => Err(Skipped::Gone),
        Some(version) if version == version_after => Ok(()),
        Some(_) => Err(Skipped::ChangedSince),
    }
}
