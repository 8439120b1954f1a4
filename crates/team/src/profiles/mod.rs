//! Profiles: named sets of permissions, and the only way in which an account gives any (CC-02).

mod api;
mod archive_profile;
mod create_profile;
mod edit_profile;
mod list;
mod names;
mod review;
mod store;
mod wanted;
mod web;

use clavero_rules::ProfileId;

pub use api::Docs;
pub use archive_profile::{Archiving, archive_profile, weigh};
pub use create_profile::create_profile;
pub use edit_profile::edit_profile;
pub use list::{Found, Row, list};
pub use names::names;
pub use review::{Review, review};
pub use store::{Profile, ProfileChoice};
pub use wanted::Wanted;

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
    web::doors().and(api::doors())
}
