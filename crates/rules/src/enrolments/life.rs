//! Removing somebody from products, and giving him another role there (7.3).

use super::{Grant, GrantSource, removable};
use crate::products::{ProductKind, may_give_role};
use crate::refusal::refuse_when;
use crate::roles::Role;
use crate::{EnrolmentId, Refusal};

/// The person to be removed from one product or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemovalFacts<'a> {
    /// He is the owner of the account.
    pub is_owner: bool,
    /// All grants he ever had, in each product that the removal covers.
    pub covered: &'a [&'a [Grant]],
    /// Whose seat he sits on, if he is the guest of another.
    pub guest_of: Option<EnrolmentId>,
}

/// What goes with a removal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Removed {
    /// The holder whose seat is free again (A-8a).
    pub frees_seat_of: Option<EnrolmentId>,
}

/// Who was let in by hand, by file or as a guest can be removed; who ever bought is blocked instead (A-8, MA-09, MA-31).
pub fn may_remove(facts: &RemovalFacts<'_>) -> Result<Removed, Refusal> {
    refuse_when! {
        facts.is_owner                            => Refusal::MemberIsOwner,
        !removable(facts.covered.iter().copied()) => Refusal::BoughtOnce,
    }?;
    let sits_on_a_seat = facts
        .covered
        .iter()
        .flat_map(|it| it.iter())
        .any(|it| it.source == GrantSource::Plus);
    Ok(Removed {
        frees_seat_of: facts.guest_of.filter(|_| sits_on_a_seat),
    })
}

/// The enrolment whose role is to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoleFacts {
    /// The member is the owner of the account.
    pub is_owner: bool,
    /// What the product is.
    pub kind: ProductKind,
    /// The role he has.
    pub role: Role,
}

/// A role is changed to another one that the kind of product knows; the owner's never (MA-29, edge 39).
pub fn may_change_role(facts: &RoleFacts, to: Role) -> Result<(), Refusal> {
    refuse_when! {
        facts.is_owner   => Refusal::MemberIsOwner,
        facts.role == to => Refusal::RoleHeldAlready,
    }?;
    may_give_role(facts.kind, to)
}
