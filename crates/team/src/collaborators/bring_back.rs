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
    Collaborator,
    set_access_until::superfluous_reminder,
    signed::{Signable, spend_if_needed},
    store,
    told::AccessTold,
};
use crate::{
    Error, Occasion, Result,
    profiles::{self, Profile},
    work::{Event, Work},
};

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
    let signature = signed.map(|signed| signed.id());
    let told = give_back(&mut work, &found, &profile, until, signature).await?;
    work.commit_all(vec![told]).await
}

/// Ended access lives again, on this profile and until this date, for a reason of the account's own.
pub async fn give_back(
    work: &mut Work,
    found: &Collaborator,
    profile: &Profile,
    until: Option<Moment>,
    signature: Option<Uuid>,
) -> Result<Box<dyn Event>> {
    let now = work.now();
    store::change_state(work, found.id, found.state, MembershipState::Active, None).await?;
    store::put_on(work, found.id, profile.id).await?;
    store::set_until(work, found.id, until, superfluous_reminder(until, now)).await?;
    if !found.direct {
        store::give_ground(work, found.id, signature).await?;
    }
    let letter = found
        .letter(work, "collaborator-brought-back")
        .text("profile", &profile.name)
        .link("/centers");
    let told = AccessTold::new("collaborator.brought_back", found)
        .with(json!({
            "from": found.standing(now).id(),
            "profile": profile.id.0,
            "until": until.map(|until| until.0),
        }))
        .letter(letter);
    Ok(Box::new(told))
}
