//! Profiles: named sets of permissions, and the only way in which an account gives any (CC-02).

mod store;

use clavero_rules::ProfileId;

pub use store::{Profile, ProfileChoice};

use crate::{Result, doors::Doors, work::Scope};

/// The profile of this id in the account; one of another account, or an archived one, is not there.
pub async fn find(scope: &mut Scope, id: ProfileId) -> Result<Profile> {
    store::find(scope, id).await
}

/// The profiles that somebody can be put on, by name.
pub async fn list_for_choice(scope: &mut Scope) -> Result<Vec<ProfileChoice>> {
    store::choices(scope).await
}

/// The doors of profiles.
pub fn doors() -> Doors {
    Doors::default()
}
