//! Bulk work: one act on many members, frozen first, confirmed, run in batches, undone if wanted (7.4).

mod acts;
mod each;
mod selection;
mod undo;

pub use acts::{Act, ActKind, Needs, Undo, Writes, must_sign, needs, writes};
pub use each::{ItemFacts, Skipped, applies};
pub use selection::{Frozen, Selection, canonical, must_match};
pub use undo::{UNDO_WITHIN, UndoFacts, may_undo, may_undo_item};

use crate::Refusal;
use crate::named::named;
use crate::refusal::refuse_when;

/// How many members one transaction changes (B-4).
pub const BATCH: usize = 500;
/// How many members one transaction erases: each is looked for in everything that is kept, which takes its time.
const ERASED_AT_ONCE: usize = 25;
/// Up to how many members are changed while the person waits (B-4).
pub const AT_ONCE_MAX: usize = 200;

/// How many members one transaction of an act changes (B-4).
pub const fn batch_of(act: ActKind) -> usize {
    match act {
        ActKind::Erase => ERASED_AT_ONCE,
        _ => BATCH,
    }
}

/// Whether an act on so many members is done while the person waits (B-4).
pub const fn is_done_at_once(act: ActKind, members: usize) -> bool {
    match act {
        ActKind::Erase => members <= ERASED_AT_ONCE,
        _ => members <= AT_ONCE_MAX,
    }
}

named! {
    /// Where bulk work stands.
    #[derive(PartialOrd, Ord)]
    pub enum JobState {
        /// Being put together.
        Draft = "draft",
        /// Finding out whom it is about.
        Resolving = "resolving",
        /// Knows whom; waits to be confirmed.
        Frozen = "frozen",
        /// Confirmed.
        Confirmed = "confirmed",
        /// Changing members, batch by batch.
        Running = "running",
        /// All done.
        Done = "done",
        /// Done, but for some.
        DoneWithFailures = "done_with_failures",
        /// Stopped between two batches, or before the first.
        Cancelled = "cancelled",
        /// Could not go on.
        Failed = "failed",
        /// Being undone.
        Undoing = "undoing",
        /// Undone.
        Undone = "undone",
        /// Undone, but for those changed since.
        UndonePartly = "undone_partly",
    }
}

impl JobState {
    /// The states that may follow. Only what was found again as it was goes from frozen to confirmed (B-2).
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::Resolving, Self::Cancelled],
            Self::Resolving => &[Self::Frozen, Self::Failed, Self::Cancelled],
            Self::Frozen => &[Self::Confirmed, Self::Resolving, Self::Cancelled],
            Self::Confirmed => &[Self::Running, Self::Cancelled],
            Self::Running => &[
                Self::Done,
                Self::DoneWithFailures,
                Self::Cancelled,
                Self::Failed,
            ],
            // What was changed before it was stopped can be taken back as well.
            Self::Done | Self::DoneWithFailures | Self::Cancelled => &[Self::Undoing],
            Self::Undoing => &[Self::Undone, Self::UndonePartly],
            Self::Failed | Self::Undone | Self::UndonePartly => &[],
        }
    }

    /// Whether nothing happens any more unless somebody asks for it.
    pub const fn is_over(self) -> bool {
        matches!(
            self,
            Self::Done
                | Self::DoneWithFailures
                | Self::Cancelled
                | Self::Failed
                | Self::Undone
                | Self::UndonePartly
        )
    }
}

/// A job moves along the ways of 7.4 and no others.
pub fn may_move(from: JobState, to: JobState) -> Result<(), Refusal> {
    refuse_when! { !from.next().contains(&to) => Refusal::JobNotAtThisStep }
}

#[cfg(test)]
mod tests;
