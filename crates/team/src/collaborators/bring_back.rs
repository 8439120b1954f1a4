//! Ended access is given back within 90 days, on the old profile or another one, with a signature (I2, 4.4).

use clavero_rules::{
    MembershipId, Moment, ProfileId,
    access::{Granted, MembershipState, may},
    collaborators::may_bring_back,
    evidence::Signed,
    signature::Purpose,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::{
    set_access_until::superfluous_reminder,
    signed::{Signable, spend_if_needed},
    store,
    told::AccessTold,
};
use crate::{Error, Occasion, Result, profiles};

/// Who comes back, on which profile and until when, as whoever decides it has seen them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BringBack {
    /// The membership.
    pub collaborator: Uuid,
    /// The profile.
    pub profile: Uuid,
    /// The version of that profile: its permissions are what is signed.
    pub profile_version: i64,
    /// Until when, if it ends by itself.
    pub access_until: Option<i64>,
    /// The version of the access.
    pub version: i64,
}

impl Signable for BringBack {
    const PURPOSE: Purpose = Purpose::BringBack;
}

/// Gives ended access back; the person need not accept again (I2).
pub async fn bring_back(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    signed: Option<Signed>,
    deed: &BringBack,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let found = store::find(&mut work, MembershipId(deed.collaborator)).await?;
    found.unchanged_since(deed.version)?;
    let profile = profiles::find(&mut work, ProfileId(deed.profile)).await?;
    let until = deed.access_until.map(Moment);
    let target = found.target(on.now);
    let chosen = (profile.id, profile.permissions);
    let must = may_bring_back(work.actor()?, &target, chosen, until, on.now)?;
    if profile.version != deed.profile_version {
        return Err(Error::Stale { now: found.version });
    }
    spend_if_needed(&mut work, must, signed.as_ref(), deed).await?;
    store::change_state(
        &mut work,
        found.id,
        found.state,
        MembershipState::Active,
        None,
    )
    .await?;
    store::put_on(&mut work, found.id, profile.id).await?;
    let reminded = superfluous_reminder(until, on.now);
    store::set_until(&mut work, found.id, until, reminded).await?;
    if !found.direct {
        store::give_ground(&mut work, found.id, signed.map(|signed| signed.id())).await?;
    }
    let letter = found
        .letter(&work, "collaborator-brought-back")
        .text("profile", &profile.name)
        .link("/centers");
    let told = AccessTold::new("collaborator.brought_back", &found)
        .with(json!({
            "from": found.standing(on.now).id(),
            "profile": profile.id.0,
            "until": deed.access_until,
        }))
        .letter(letter);
    work.commit(told).await
}
