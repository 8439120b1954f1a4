//! Making a profile (CC-12).

use clavero_rules::{
    ProfileId,
    access::{Granted, may},
    profiles::may_create_profile,
};

use super::{Wanted, store};
use crate::{
    Error, Occasion, Result,
    work::{Event, Object},
};

/// Makes a profile; nobody is on it yet, so nothing is signed.
pub async fn create_profile(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    wanted: &Wanted,
) -> Result<ProfileId> {
    let mut work = on.begin_changing_access(granted).await?;
    may_create_profile(work.actor()?, wanted.permissions)?;
    if store::name_is_taken(&mut work, wanted, None).await? {
        return Err(Error::field("name", "taken"));
    }
    let id = ProfileId(on.id());
    store::insert(&mut work, id, wanted).await?;
    work.commit(ProfileCreated {
        id,
        name: wanted.name.clone(),
        permissions: wanted.permissions.to_ids(),
    })
    .await?;
    Ok(id)
}

#[derive(Debug)]
struct ProfileCreated {
    id: ProfileId,
    name: String,
    permissions: String,
}

impl Event for ProfileCreated {
    fn kind(&self) -> &'static str {
        "profile.created"
    }
    fn object(&self) -> Object {
        Object::new("profile", self.id)
    }
    fn data(&self) -> serde_json::Value {
        let permissions: Vec<&str> = self
            .permissions
            .split(' ')
            .filter(|id| !id.is_empty())
            .collect();
        serde_json::json!({ "name": self.name, "permissions": permissions })
    }
}
