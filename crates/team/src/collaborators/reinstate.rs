//! A suspension ends: the access is given back as it was, with a signature (4.4).

use clavero_rules::{
    MembershipId,
    access::{Granted, MembershipState, may},
    collaborators::may_reinstate,
    evidence::Signed,
    signature::Purpose,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    signed::{Signable, spend_if_needed},
    store,
    told::AccessTold,
};
use crate::{Occasion, Result};

/// Whose suspension ends, as whoever decides it has seen it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Reinstate {
    /// The membership.
    pub collaborator: Uuid,
    /// The profile that is given back.
    pub profile: Uuid,
    /// The version of the access.
    pub version: i64,
}

impl Signable for Reinstate {
    const PURPOSE: Purpose = Purpose::Reinstate;
}

/// Ends a suspension.
pub async fn reinstate(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    signed: Option<Signed>,
    deed: &Reinstate,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let found = store::find(&mut work, MembershipId(deed.collaborator)).await?;
    found.unchanged_since(deed.version)?;
    let must = may_reinstate(work.actor()?, &found.target(on.now))?;
    spend_if_needed(&mut work, must, signed.as_ref(), deed).await?;
    let (suspended, active) = (MembershipState::Suspended, MembershipState::Active);
    store::change_state(&mut work, found.id, suspended, active, None).await?;
    let letter = found
        .letter(&work, "collaborator-reinstated")
        .link(format!("/a/{}", found.slug));
    work.commit(AccessTold::new("collaborator.reinstated", &found).letter(letter))
        .await
}
