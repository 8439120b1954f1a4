//! The block: the overlay that stops access whatever the grants say, set and lifted by people.

use super::{Access, AccessStatus, Grant, by_grants};
use crate::named::named;
use crate::refusal::refuse_when;
use crate::{Moment, Refusal, UserId};

named! {
    /// Why access is blocked.
    #[derive(PartialOrd, Ord)]
    pub enum BlockReason {
        /// A person decided so (MA-07).
        ByHand = "by_hand",
        /// The bank took a payment back.
        Chargeback = "chargeback",
    }
}

/// The overlay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Block {
    /// Why.
    pub reason: BlockReason,
    /// Who set it; nobody when the product itself did.
    pub by: Option<UserId>,
    /// Since when.
    pub at: Moment,
}

/// The enrolment that is to be blocked or restored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlockFacts<'a> {
    /// The member is the owner of the account.
    pub is_owner: bool,
    /// The overlay, if there is one.
    pub block: Option<Block>,
    /// All his grants for the product.
    pub grants: &'a [Grant],
}

/// Anybody but the owner can be blocked, whatever he bought (MA-07, MA-31).
pub fn may_block(facts: &BlockFacts<'_>) -> Result<(), Refusal> {
    refuse_when! {
        facts.is_owner         => Refusal::MemberIsOwner,
        facts.block.is_some()  => Refusal::AlreadyBlocked,
    }
}

/// What lifting a block leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Restored {
    /// The product is open again, perhaps until a date.
    Open(Access),
    /// There is no live access to restore; a grant would make some (edge 1).
    NothingLive(AccessStatus),
}

/// Lifting a block makes no access: it returns to what the grants say, and that is told beforehand (A-3, MA-07).
pub fn may_restore(facts: &BlockFacts<'_>, now: Moment) -> Result<Restored, Refusal> {
    refuse_when! { facts.block.is_none() => Refusal::NotBlocked }?;
    let access = by_grants(facts.grants, now);
    Ok(match access.status {
        AccessStatus::Active => Restored::Open(access),
        shut => Restored::NothingLive(shut),
    })
}
