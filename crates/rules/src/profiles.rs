//! Profiles: named sets of permissions, and who may make, change and archive them without gaining anything (4.2, R3).

mod starting;

pub use starting::StartingProfile;

use crate::access::Actor;
use crate::refusal::refuse_when;
use crate::signature::MustSign;
use crate::{PermissionSet, ProfileId, Refusal};

/// What an edit changes for everybody on the profile (E1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProfileDiff {
    /// Allowed from the moment of saving.
    pub gained: PermissionSet,
    /// Allowed until the moment of saving.
    pub lost: PermissionSet,
}

impl ProfileDiff {
    /// What lies between two sets.
    pub const fn between(before: PermissionSet, after: PermissionSet) -> Self {
        Self {
            gained: after.minus(before),
            lost: before.minus(after),
        }
    }

    /// Whether somebody gets more.
    pub const fn widens(&self) -> bool {
        !self.gained.is_empty()
    }

    /// Whether somebody gets less.
    pub const fn narrows(&self) -> bool {
        !self.lost.is_empty()
    }

    /// Whether nothing changes.
    pub const fn is_empty(&self) -> bool {
        !self.widens() && !self.narrows()
    }
}

/// Nobody makes a profile that allows more than he holds (R3a, CC-12).
pub fn may_create_profile(actor: &Actor, wanted: PermissionSet) -> Result<(), Refusal> {
    refuse_when! { exceeds(wanted, actor) => Refusal::BeyondYourPermissions }
}

/// Nobody edits his own profile, nor one above him, nor gives what he does not hold (R3, CC-22).
pub fn may_edit_profile(
    actor: &Actor,
    profile: ProfileId,
    before: PermissionSet,
    after: PermissionSet,
) -> Result<(), Refusal> {
    refuse_when! {
        actor.profile() == Some(profile) => Refusal::OwnProfile,
        exceeds(before, actor)           => Refusal::ProfileBeyondYours,
        exceeds(after, actor)            => Refusal::BeyondYourPermissions,
    }
}

/// Widening a profile that people or invitations wait on gives them more, so it is signed (E1).
pub fn must_sign_profile_edit(diff: &ProfileDiff, people: u32, pending: u32) -> bool {
    let in_use = people > 0 || pending > 0;
    diff.widens() && in_use
}

/// A profile in use is archived only together with a replacement for those on it, so nobody is orphaned (E2).
///
/// Signed when the replacement gives somebody more.
pub fn may_archive_profile(
    actor: &Actor,
    profile: ProfileId,
    its_set: PermissionSet,
    in_use: bool,
    replacement: Option<(ProfileId, PermissionSet)>,
) -> Result<MustSign, Refusal> {
    let by_itself = replacement.is_some_and(|(id, _)| id == profile);
    let next_set = replacement.map_or(PermissionSet::EMPTY, |(_, set)| set);
    refuse_when! {
        actor.profile() == Some(profile) => Refusal::OwnProfile,
        exceeds(its_set, actor)          => Refusal::ProfileBeyondYours,
        in_use && replacement.is_none()  => Refusal::ProfileInUse,
        by_itself                        => Refusal::ProfileReplacesItself,
        exceeds(next_set, actor)         => Refusal::BeyondYourPermissions,
    }?;
    let diff = ProfileDiff::between(its_set, next_set);
    Ok(MustSign::when(in_use && diff.widens()))
}

/// Whether a set, once saved with all it implies, allows something that the actor does not hold (R1, R3a).
pub(crate) fn exceeds(set: PermissionSet, actor: &Actor) -> bool {
    !set.closed().is_subset_of(actor.holds())
}

#[cfg(test)]
mod tests;
