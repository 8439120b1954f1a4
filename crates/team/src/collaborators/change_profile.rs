//! A collaborator moves to another profile; what the new one allows holds from the next request on (CC-23, CC-24, C3).

use clavero_rules::{
    Permission,
    access::{Granted, may},
    collaborators::may_change_profile,
    evidence::Signed,
    profiles::ProfileDiff,
    signature::Purpose,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::{
    signed::{Signable, spend_if_needed},
    store,
    told::AccessTold,
};
use crate::{Error, Occasion, Result, invitations, profiles, work::Event};

/// Who moves to which profile, each as whoever decides it has seen them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChangeProfile {
    /// The membership.
    pub collaborator: Uuid,
    /// The profile.
    pub profile: Uuid,
    /// The version of that profile: its permissions are what is signed.
    pub profile_version: i64,
    /// The version of the access.
    pub version: i64,
}

impl Signable for ChangeProfile {
    const PURPOSE: Purpose = Purpose::ChangeProfile;
}

/// Moves somebody to another profile; a wider one is signed (4.1).
pub async fn change_profile(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    signed: Option<Signed>,
    deed: &ChangeProfile,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let found = store::find(&mut work, clavero_rules::MembershipId(deed.collaborator)).await?;
    found.unchanged_since(deed.version)?;
    let next = profiles::find(&mut work, clavero_rules::ProfileId(deed.profile)).await?;
    let target = found.target(on.now);
    let must = may_change_profile(work.actor()?, &target, (next.id, next.permissions))?;
    if next.id == found.profile {
        return Ok(());
    }
    if next.version != deed.profile_version {
        return Err(Error::Stale { now: found.version });
    }
    spend_if_needed(&mut work, must, signed.as_ref(), deed).await?;
    store::put_on(&mut work, found.id, next.id).await?;
    let diff = ProfileDiff::between(found.permissions, next.permissions);
    let revoked = if diff.lost.contains(Permission::ManageCollaborators) {
        invitations::revoke_of_inviter(&mut work, found.user).await?
    } else {
        Vec::new()
    };
    let letter = found
        .letter(&work, "collaborator-profile-changed")
        .text("before", &found.profile_name)
        .text("profile", &next.name)
        .number("gained", diff.gained.len().into())
        .number("lost", diff.lost.len().into())
        .link(format!("/a/{}", found.slug));
    let told = AccessTold::new("collaborator.profile_changed", &found)
        .with(json!({
            "from": found.profile.0,
            "to": next.id.0,
            "gained": diff.gained.to_ids(),
            "lost": diff.lost.to_ids(),
        }))
        .letter(letter);
    let mut events: Vec<Box<dyn Event>> = vec![Box::new(told)];
    events.extend(revoked);
    work.commit_all(events).await
}
