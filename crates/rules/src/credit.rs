//! Managed-MRR credit: what a partner earns for the clients that it actively services (CR1 to CR8).
//!
//! A month is closed once, from its acts and the revenue of its last instant, into lines that explain themselves.
//! The same inputs give the same bytes, whoever computes them and in whatever order they come.

mod acts;
mod close;
mod correct;
mod money;
mod month;
mod recurring;
mod render;
mod split;

pub use acts::{Act, ActFacts, ActKind, NoCredit, counts};
pub use close::{ClientCredit, ClientMonth, Counted, CreditLine, Earned, Ledger, Total, close};
pub use correct::{Correction, Standing, corrections, render_corrections};
pub use money::{Currency, Money, Points, Rate, Rates};
pub use month::{Month, Utc, may_close};
pub use recurring::{Period, Subscription, SubscriptionState, recurring};
pub use render::render;
pub use split::split;

/// What the operator may set differently (5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreditSettings {
    /// How many counted acts make a partner one that services a client.
    pub min_acts: u32,
    /// On how many days.
    pub min_days: u32,
    /// Acts made with an API key count.
    pub keys_count: bool,
    /// A subscription that is past due counts until it is cancelled.
    pub past_due_counts: bool,
    /// One act by somebody untagged voids the partner's credit at that client: the strong reading of CR6.
    pub untagged_voids: bool,
    /// A conflict voids all credit of the second partner at that client: the strong reading of CR7.
    pub conflict_voids: bool,
}

impl Default for CreditSettings {
    fn default() -> Self {
        Self {
            min_acts: 1,
            min_days: 1,
            keys_count: false,
            past_due_counts: true,
            untagged_voids: false,
            conflict_voids: false,
        }
    }
}

#[cfg(test)]
mod tests;
