//! Which permissions of an app a profile gives: given like any other, by whoever holds them, signed when it gives more (R3a).

use std::collections::BTreeSet;

use clavero_rules::{
    AppId, ProfileId,
    access::{Granted, may},
    evaluation::may_give_app_permissions,
    evidence::Signed,
    signature::Purpose,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::store;
use crate::{
    Error, Occasion, Result,
    error::Challenge,
    occasion::hex,
    work::{Event, Object},
};
use clavero_team::{people::signature, profiles};

/// What a profile is to give. This is what is signed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Give {
    /// The app.
    pub app: Uuid,
    /// The profile.
    pub profile: Uuid,
    /// All that it gives of the app’s permissions.
    pub permissions: BTreeSet<String>,
}

/// Writes what a profile gives of an app’s permissions.
pub async fn give_permissions(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    signed: Option<Signed>,
    deed: &Give,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let (app, profile) = (AppId(deed.app), ProfileId(deed.profile));
    let found = store::find(&mut work, app).await?;
    let definition = store::definition(&mut work, &found).await?;
    profiles::find(&mut work, profile).await?;
    if !deed.permissions.is_subset(&definition.permissions) {
        return Err(Error::field("permissions", "choose"));
    }
    let before = store::grants_of(&mut work, app, profile).await?;
    let actor = work.actor()?.clone();
    let own = match actor.profile() {
        Some(own) => store::grants_of(&mut work, app, own).await?,
        None => BTreeSet::new(),
    };
    let moved: BTreeSet<String> = before
        .symmetric_difference(&deed.permissions)
        .cloned()
        .collect();
    may_give_app_permissions(actor.is_owner(), &own, &moved)?;
    if deed.permissions.is_subset(&before) {
        // Taking away is never signed.
    } else if let Some(signed) = &signed {
        work.spend(signed).await?;
    } else {
        let digest = signature::digest(Purpose::EditProfile, Some(work.account()), deed)?;
        return Err(Error::SignatureNeeded(Challenge {
            purpose: Purpose::EditProfile,
            digest: hex(&digest),
        }));
    }
    store::put_grants(&mut work, app, profile, &deed.permissions).await?;
    work.commit(PermissionsGiven {
        app,
        name: found.name,
        profile,
        permissions: deed.permissions.clone(),
    })
    .await
}

#[derive(Debug)]
struct PermissionsGiven {
    app: AppId,
    name: String,
    profile: ProfileId,
    permissions: BTreeSet<String>,
}

impl Event for PermissionsGiven {
    fn kind(&self) -> &'static str {
        "app.permissions_given"
    }
    fn object(&self) -> Object {
        Object::new("app", self.app)
    }
    fn data(&self) -> serde_json::Value {
        json!({ "name": self.name, "profile": self.profile.0, "app_permissions": self.permissions })
    }
}
