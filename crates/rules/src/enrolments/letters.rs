//! The letter with the way in, sent again (MA-06, 7.3).

use crate::people::Rate;
use crate::refusal::refuse_when;
use crate::{Refusal, Span};

/// How often one person is sent the way in.
pub const ACCESS_LETTERS: Rate = Rate {
    times: 3,
    within: Span::hours(1),
};

/// The person who is to be sent the way in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ResendAccessFacts {
    /// He is in no product that the letter could lead to.
    pub in_nothing: bool,
    /// Every product that the letter would lead to is blocked for him.
    pub blocked: bool,
    /// Letters to his address come back.
    pub bounced: bool,
    /// Such letters sent to him within the last hour.
    pub sent_last_hour: u32,
}

/// Sent three times an hour at most, never to a blocked person. Who unsubscribed still gets it (7.3, edge 30).
///
/// The new link kills every older one.
pub fn may_resend_access(facts: &ResendAccessFacts) -> Result<(), Refusal> {
    refuse_when! {
        facts.in_nothing                             => Refusal::MemberInNothing,
        facts.blocked                                => Refusal::MemberBlocked,
        facts.bounced                                => Refusal::AddressBounces,
        facts.sent_last_hour >= ACCESS_LETTERS.times => Refusal::AccessSentOften,
    }
}
