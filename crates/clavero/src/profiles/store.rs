//! Where profiles are written.

use clavero_rules::{Moment, PermissionSet, ProfileId};

use crate::{
    Error, Result,
    db::{record, sql},
    work::Scope,
};

record! {
    /// A profile that people can be on.
    #[derive(Debug, Clone)]
    pub struct Profile {
        /// Its identifier.
        pub id: ProfileId,
        /// As written.
        pub name: String,
        /// What it is for, in the words of whoever made it; may be empty.
        pub purpose: String,
        /// What it allows.
        pub permissions: PermissionSet,
        /// The ids as stored, with those that the catalogue no longer has (R5).
        pub stored: String,
        /// The version of the catalogue that its last editor saw (R4).
        pub catalogue_version: i64,
        /// When it was last saved.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by_name: String,
        /// Grows with each change.
        pub version: i64,
    }
}

record! {
    /// A profile to choose for somebody.
    #[derive(Debug, Clone)]
    pub struct ProfileChoice {
        /// Its identifier.
        pub id: ProfileId,
        /// As written.
        pub name: String,
        /// What it is for; may be empty.
        pub purpose: String,
        /// What it allows.
        pub permissions: PermissionSet,
        /// Its version.
        pub version: i64,
    }
}

/// The profile of this id; an archived one is there no longer.
pub(super) async fn find(scope: &mut Scope, id: ProfileId) -> Result<Profile> {
    let account = scope.account();
    scope
        .first(
            sql("select p.id, p.name, p.purpose, p.permissions, p.permissions as stored, p.catalogue_version,
                    p.changed_at, u.name as changed_by_name, p.version
                 from profile p join users u on u.id = p.changed_by
                 where p.account_id = $1 and p.id = $2 and p.state = 'active'")
            .bind(account)
            .bind(id),
        )
        .await?
        .ok_or(Error::Missing("profile"))
}

/// Every profile of the account, by name.
pub(super) async fn choices(scope: &mut Scope) -> Result<Vec<ProfileChoice>> {
    let account = scope.account();
    scope
        .all(
            sql("select id, name, purpose, permissions, version from profile
                 where account_id = $1 and state = 'active' order by name_key, id")
            .bind(account),
        )
        .await
}
