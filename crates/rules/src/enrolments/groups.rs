//! Groups: where a member sits in a product, and how he moves (MA-08, MA-25, edges 23 and 24).

use crate::products::ProductKind;
use crate::refusal::refuse_when;
use crate::{GroupId, ProductId, Refusal};

/// A group, and the product it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct GroupSeat {
    /// The group.
    pub group: GroupId,
    /// Its product.
    pub product: ProductId,
}

/// The enrolment that is to move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupFacts {
    /// The product of the enrolment.
    pub product: ProductId,
    /// What that product is.
    pub kind: ProductKind,
    /// Where the person sits.
    pub group: GroupId,
}

/// What a move by a person writes: the new seat, which no later purchase changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupMove {
    /// The new group.
    pub group: GroupId,
    /// Whether later purchases leave it alone.
    pub group_locked: bool,
}

/// A person is moved to another group of the same product and stays there; his progress is kept (edge 23).
pub fn may_change_group(facts: &GroupFacts, to: GroupSeat) -> Result<GroupMove, Refusal> {
    refuse_when! {
        !facts.kind.has_groups()    => Refusal::NoGroupsInThisKind,
        to.product != facts.product => Refusal::GroupOfAnotherProduct,
        to.group == facts.group     => Refusal::InThatGroupAlready,
    }?;
    Ok(GroupMove {
        group: to.group,
        group_locked: true,
    })
}

/// Where a new enrolment sits: where the giver said, or where the offer leads, or in the default group.
pub fn starting_group(
    said: Option<GroupId>,
    of_offer: Option<GroupId>,
    default: GroupId,
) -> GroupId {
    said.or(of_offer).unwrap_or(default)
}

/// Where a person sits after he bought: in the group of the offer, unless a person moved him before (edge 3, 7.2).
pub fn group_after_purchase(
    now_in: GroupId,
    group_locked: bool,
    of_offer: Option<GroupId>,
) -> GroupId {
    match (group_locked, of_offer) {
        (false, Some(group)) => group,
        _ => now_in,
    }
}

/// The group that is to be deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteGroupFacts {
    /// The group.
    pub seat: GroupSeat,
    /// New people come into it.
    pub is_default: bool,
    /// How many people sit in it.
    pub people: u64,
    /// Where they are to go.
    pub move_to: Option<GroupSeat>,
}

/// A group goes when another is the default and its people have somewhere to go. Answers where they go (edge 24).
pub fn may_delete_group(facts: &DeleteGroupFacts) -> Result<Option<GroupId>, Refusal> {
    let to = facts.move_to;
    refuse_when! {
        facts.is_default                                      => Refusal::DefaultGroup,
        facts.people > 0 && to.is_none()                      => Refusal::GroupHasPeople,
        to == Some(facts.seat)                                => Refusal::InThatGroupAlready,
        to.is_some_and(|it| it.product != facts.seat.product) => Refusal::GroupOfAnotherProduct,
    }?;
    Ok(to.map(|it| it.group).filter(|_| facts.people > 0))
}
