//! Taking reports in: who reports, where a report stands, and how many tokens a seller may have at once (8.1, edge 35).

use crate::Refusal;
use crate::named::named;
use crate::refusal::refuse_when;

named! {
    /// Whose format a report has.
    #[derive(PartialOrd, Ord)]
    pub enum Provider {
        /// Hotmart 2.0.0 (8.3).
        Hotmart = "hotmart",
        /// Ours, signed as Standard Webhooks says (section 9).
        Standard = "standard",
    }
}

named! {
    /// Where a report stands.
    #[derive(PartialOrd, Ord)]
    pub enum EventState {
        /// Kept, and not worked on yet.
        Waiting = "waiting",
        /// Part of what the sale is now.
        Applied = "applied",
        /// Of a product that nobody has said which one it is (edge 11).
        Unmapped = "unmapped",
        /// Sent to try the address out (edge 12).
        Test = "test",
        /// About nothing that concerns access.
        Ignored = "ignored",
        /// It lacks what it takes to act upon it.
        Unreadable = "unreadable",
        /// Working on it went wrong again and again.
        Failed = "failed",
    }
}

impl EventState {
    /// Whether somebody has to do something before it counts.
    pub const fn needs_somebody(self) -> bool {
        matches!(self, Self::Unmapped | Self::Unreadable | Self::Failed)
    }

    /// Whether it may be worked on once more.
    pub const fn may_be_replayed(self) -> bool {
        !matches!(self, Self::Test | Self::Ignored)
    }
}

/// How many tokens of one seller are valid at once: one takes the place of the other (edge 35).
pub const TOKENS_AT_ONCE: usize = 2;
/// After so many wrong tokens in a day the owner is told (edge 35).
pub const WRONG_TOKENS: i64 = 3;
/// The largest report, in bytes (8.1).
pub const LARGEST_REPORT: usize = 256 * 1024;

/// A further token is taken up while at most one is valid (edge 35).
pub fn may_add_token(valid: usize) -> Result<(), Refusal> {
    refuse_when! { valid >= TOKENS_AT_ONCE => Refusal::TwoTokensValid }
}

/// A report that is of a test, or about nothing here, stays as it is (edge 12).
pub fn may_replay(state: EventState) -> Result<(), Refusal> {
    refuse_when! { !state.may_be_replayed() => Refusal::NothingToReplay }
}
