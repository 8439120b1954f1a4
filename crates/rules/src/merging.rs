//! Two members who turn out to be one person: what they have in a product becomes one, and nobody loses access, progress or
//! a no by it (edge 13).

mod learned;

pub use learned::{Attempt, Done, fold_attempts, fold_done, second_letter};

use crate::enrolments::{AccessType, Block, Grant, GrantState};
use crate::refusal::refuse_when;
use crate::roles::Role;
use crate::{GroupId, Moment, Refusal};

/// Two members who are to become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MergeFacts {
    /// They are one already.
    pub same: bool,
    /// One of them is the owner of the account.
    pub owner: bool,
    /// In some product they would have more people on seats than one member can have bought.
    pub too_many_guests: bool,
}

/// Any two members of an area can be merged but the owner, who is a member by himself (edge 13, edge 39, property 14).
pub fn may_merge(facts: &MergeFacts) -> Result<(), Refusal> {
    refuse_when! {
        facts.same            => Refusal::MergedWithItself,
        facts.owner           => Refusal::OwnerNotMerged,
        facts.too_many_guests => Refusal::MoreGuestsThanSeats,
    }
}

/// How one member stands in a product, as far as his grants do not say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Whether he was not removed from it.
    pub present: bool,
    /// What he is there.
    pub role: Role,
    /// Where he sits.
    pub group: Option<GroupId>,
    /// Whether somebody put him there, so that purchases leave him alone.
    pub group_locked: bool,
    /// The overlay.
    pub block: Option<Block>,
    /// How he came, by all he ever held.
    pub access_type: AccessType,
    /// Since when he is in it.
    pub enrolled_at: Moment,
    /// When he first opened it.
    pub first_access_at: Option<Moment>,
    /// When he last opened it.
    pub last_access_at: Option<Moment>,
    /// How often he opened it.
    pub access_count: i64,
    /// When he completed it, for good (P-4).
    pub completed_at: Option<Moment>,
    /// What he earned there.
    pub points: i64,
}

/// How one person stands who was two. Whoever was removed brings what he did and not what he was.
pub fn fold_standing(kept: &Standing, moved: &Standing) -> Standing {
    let seat = match (kept.present, moved.present) {
        (true, true) if moved.group_locked && !kept.group_locked => moved,
        (false, true) => moved,
        _ => kept,
    };
    let (role, block) = match (kept.present, moved.present) {
        // A block of either holds: nobody gets around it by another address.
        (true, true) => (kept.role_with(moved.role), kept.block.or(moved.block)),
        (false, true) => (moved.role, moved.block),
        _ => (kept.role, kept.block),
    };
    Standing {
        present: kept.present || moved.present,
        role,
        group: seat.group,
        group_locked: seat.group_locked,
        block,
        access_type: kept.access_type.min(moved.access_type),
        enrolled_at: kept.enrolled_at.min(moved.enrolled_at),
        first_access_at: earliest(kept.first_access_at, moved.first_access_at),
        last_access_at: kept.last_access_at.max(moved.last_access_at),
        access_count: kept.access_count.saturating_add(moved.access_count),
        completed_at: earliest(kept.completed_at, moved.completed_at),
        points: kept.points.saturating_add(moved.points),
    }
}

impl Standing {
    /// The stronger of two roles. Whoever paid is no free learner, whatever he had before.
    fn role_with(&self, other: Role) -> Role {
        match (self.role, other) {
            (Role::Free, Role::Student) | (Role::Student, Role::Free) => Role::Student,
            (one, other) => one.max(other),
        }
    }
}

/// One reason for access that both had from the same source under the same reference becomes one: what opens more holds,
/// and the earliest date is remembered, so that nothing open closes again (A-4, edge 3).
pub fn fold_grant(kept: &Grant, moved: &Grant) -> Grant {
    let (one, other) = match rank(moved.state) > rank(kept.state) {
        true => (moved, kept),
        false => (kept, moved),
    };
    let both_live = one.state == GrantState::Live && other.state == GrantState::Live;
    let (starts_at, ends_at) = match both_live {
        true => (
            one.starts_at.min(other.starts_at),
            one.ends_at.zip(other.ends_at).map(|(a, b)| a.max(b)),
        ),
        false => (one.starts_at, one.ends_at),
    };
    let told = earliest(one.bought_at, other.bought_at);
    let began = date(one).min(date(other));
    Grant {
        id: kept.id,
        source: kept.source,
        state: one.state,
        starts_at,
        ends_at,
        bought_at: match told.unwrap_or(starts_at).min(starts_at) > began {
            true => Some(began),
            false => told,
        },
    }
}

fn rank(state: GrantState) -> u8 {
    match state {
        GrantState::Live => 2,
        GrantState::Suspended => 1,
        GrantState::Ended(_) => 0,
    }
}

/// The date from which a grant lets content open by and by.
fn date(grant: &Grant) -> Moment {
    let started = grant.starts_at;
    grant.bought_at.map_or(started, |at| at.min(started))
}

/// Whether one who is two wants something: a no of either holds, and a yes of one is his (3.10).
pub fn fold_wish(kept: Option<bool>, moved: Option<bool>) -> Option<bool> {
    match (kept, moved) {
        (Some(kept), Some(moved)) => Some(kept && moved),
        (one, other) => one.or(other),
    }
}

fn earliest(one: Option<Moment>, other: Option<Moment>) -> Option<Moment> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

#[cfg(test)]
mod tests;
