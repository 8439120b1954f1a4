//! Access is given an end, a later or earlier one, or none. Only what gives more is signed (C9, 4.1).

use clavero_rules::{
    MembershipId, Moment,
    access::{Granted, may},
    collaborators::{may_set_access_until, reminders_due},
    evidence::Signed,
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
use crate::{Occasion, Result};

/// Whose access ends when, as whoever decides it has seen it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SetAccessUntil {
    /// The membership.
    pub collaborator: Uuid,
    /// The new end; absent for none.
    pub access_until: Option<i64>,
    /// The version of the access.
    pub version: i64,
}

impl Signable for SetAccessUntil {
    const PURPOSE: Purpose = Purpose::ExtendAccess;
}

/// Gives an access another end, or none. It is never renewed by itself (C9).
pub async fn set_access_until(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    signed: Option<Signed>,
    deed: &SetAccessUntil,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let found = store::find(&mut work, MembershipId(deed.collaborator)).await?;
    let until = deed.access_until.map(Moment);
    found.unchanged_since(deed.version)?;
    let must = may_set_access_until(work.actor()?, &found.target(on.now), until, on.now)?;
    if until == found.access_until {
        return Ok(());
    }
    spend_if_needed(&mut work, must, signed.as_ref(), deed).await?;
    let reminded = superfluous_reminder(until, on.now);
    store::set_until(&mut work, found.id, until, reminded).await?;
    let letter = match until {
        Some(until) => found
            .letter(&work, "collaborator-date-changed")
            .instant("until", until),
        None => found.letter(&work, "collaborator-date-lifted"),
    };
    let told = AccessTold::new("collaborator.access_until_changed", &found)
        .with(json!({ "from": found.access_until.map(|at| at.0), "to": deed.access_until }))
        .letter(letter.link("/centers"));
    work.commit(told).await
}

/// The reminder that would follow at once on a letter that tells the date itself.
pub(super) fn superfluous_reminder(until: Option<Moment>, now: Moment) -> Option<i64> {
    until
        .and_then(|until| reminders_due(until, now, &[]))
        .map(i64::from)
}
