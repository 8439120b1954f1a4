//! What a person should look at after a payment changed.

use super::transaction::{Opening, Transaction, TransactionState};
use crate::named::named;

named! {
    /// Something that no rule decides.
    #[derive(PartialOrd, Ord)]
    pub enum Warning {
        /// Paid again after the money went back; access stays off (edge 10).
        NeedsReview = "needs_review",
        /// Some of the money went back; access stays.
        PartlyRefunded = "partly_refunded",
        /// A blocked member paid; the block stays (edge 2).
        BlockedMemberPaid = "blocked_member_paid",
        /// What it was added to was returned; this stays (edge 15).
        ParentReturned = "parent_returned",
        /// The money went back, and another grant keeps the product open (edge 5).
        OpenByAnotherGrant = "open_by_another_grant",
        /// A pre-order without a day on which it opens.
        ReleaseUnknown = "release_unknown",
        /// A report whose status says another thing than its name.
        StatusContradicts = "status_contradicts",
    }
}

/// What is known around the payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WarningFacts {
    /// The buyer is blocked in what was sold.
    pub blocked: bool,
    /// Where the purchase stands that this one was added to.
    pub parent: Option<TransactionState>,
    /// Another grant of his opens the product.
    pub open_otherwise: bool,
}

/// All that a person should look at.
pub fn warnings(it: &Transaction, facts: WarningFacts) -> Vec<Warning> {
    let paid = it.state.is_paid();
    let parent_returned = facts.parent.is_some_and(TransactionState::is_returned);
    let all = [
        (it.needs_review, Warning::NeedsReview),
        (it.partly_refunded, Warning::PartlyRefunded),
        (paid && facts.blocked, Warning::BlockedMemberPaid),
        (paid && parent_returned, Warning::ParentReturned),
        (
            it.state.is_returned() && facts.open_otherwise,
            Warning::OpenByAnotherGrant,
        ),
        (paid && it.opens == Opening::NotYet, Warning::ReleaseUnknown),
        (!it.contradictions.is_empty(), Warning::StatusContradicts),
    ];
    all.into_iter()
        .filter_map(|(holds, warning)| holds.then_some(warning))
        .collect()
}
