//! Where profiles are written.

use clavero_rules::{Moment, PermissionSet, ProfileId, permissions::CATALOGUE_VERSION};

use super::Wanted;
use crate::{
    Error, Result,
    db::{Sql, record, sql},
    work::{Scope, Work},
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

record! {
    struct Id { id: ProfileId }
}

/// The profiles of the account that are not archived.
fn active(scope: &Scope) -> Sql {
    sql("select p.id, p.name, p.purpose, p.permissions, p.permissions as stored, p.catalogue_version,
            p.changed_at, u.name as changed_by_name, p.version
         from profile p join users u on u.id = p.changed_by
         where p.account_id = $1 and p.state = 'active'")
    .bind(scope.account())
}

/// The profile of this id; an archived one is there no longer.
pub(super) async fn find(scope: &mut Scope, id: ProfileId) -> Result<Profile> {
    let question = active(scope).with(" and p.id = ?", id);
    scope
        .first(question)
        .await?
        .ok_or(Error::Missing("profile"))
}

/// Every profile of the account.
pub(super) async fn all(scope: &mut Scope) -> Result<Vec<Profile>> {
    let question = active(scope).and(" order by p.name_key, p.id");
    scope.all(question).await
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

/// Whether another profile of the account has this name already (E5).
pub(super) async fn name_is_taken(
    scope: &mut Scope,
    wanted: &Wanted,
    by_other_than: Option<ProfileId>,
) -> Result<bool> {
    let question =
        sql("select id from profile where account_id = $1 and name_key = $2 and state = 'active'")
            .bind(scope.account())
            .bind(wanted.name_key());
    let holder: Option<Id> = scope.first(question).await?;
    Ok(holder.is_some_and(|holder| Some(holder.id) != by_other_than))
}

pub(super) async fn insert(work: &mut Work, id: ProfileId, wanted: &Wanted) -> Result<()> {
    let (account, now, editor) = (work.account(), work.now(), work.actor()?.user());
    work.exec(
        sql("insert into profile (account_id, id, name, name_key, purpose, permissions, catalogue_version, state,
             created_at, changed_at, changed_by, version)
             values ($1, $2, $3, $4, $5, $6, $7, 'active', $8, $8, $9, 1)")
        .bind(account)
        .bind(id)
        .bind(&wanted.name)
        .bind(wanted.name_key())
        .bind(&wanted.purpose)
        .bind(wanted.permissions)
        .bind(i64::from(CATALOGUE_VERSION))
        .bind(now)
        .bind(editor),
    )
    .await?;
    Ok(())
}

/// Writes a profile over the version that was seen; ids that the catalogue no longer has are kept (R5).
pub(super) async fn update(work: &mut Work, seen: &Profile, wanted: &Wanted) -> Result<()> {
    let (account, now, editor) = (work.account(), work.now(), work.actor()?.user());
    work.exec_one(
        sql("update profile set name = $3, name_key = $4, purpose = $5, permissions = $6, catalogue_version = $7,
             changed_at = $8, changed_by = $9, version = version + 1
             where account_id = $1 and id = $2 and state = 'active' and version = $10")
        .bind(account)
        .bind(seen.id)
        .bind(&wanted.name)
        .bind(wanted.name_key())
        .bind(&wanted.purpose)
        .bind(wanted.permissions.stored(&seen.stored))
        .bind(i64::from(CATALOGUE_VERSION))
        .bind(now)
        .bind(editor)
        .bind(seen.version),
        Error::Stale { now: seen.version },
    )
    .await
}

pub(super) async fn archive(work: &mut Work, seen: &Profile) -> Result<()> {
    let (account, now, editor) = (work.account(), work.now(), work.actor()?.user());
    work.exec_one(
        sql("update profile set state = 'archived', changed_at = $3, changed_by = $4, version = version + 1
             where account_id = $1 and id = $2 and state = 'active' and version = $5")
        .bind(account)
        .bind(seen.id)
        .bind(now)
        .bind(editor)
        .bind(seen.version),
        Error::Stale { now: seen.version },
    )
    .await
}
