//! What questions are about, as far as it is not told by those whose it is: does the thing exist, who is the person.

use clavero_rules::{ProfileId, UserId};
use uuid::Uuid;

use crate::{
    Result,
    db::{Sql, record, sql},
    work::Scope,
};

record! {
    struct Found { id: Uuid }
}

record! {
    struct Person { id: UserId }
}

record! {
    struct Given { profile_id: ProfileId, permission: String }
}

/// The person to whom a verified address belongs.
pub(super) async fn person_of(scope: &mut Scope, email_key: &str) -> Result<Option<UserId>> {
    let question = sql("select id from users
         where email_key = $1 and email_verified_at is not null and erased_at is null");
    let found: Option<Person> = scope.first(question.bind(email_key)).await?;
    Ok(found.map(|found| found.id))
}

/// Whether the account has this product.
pub(super) async fn has_product(scope: &mut Scope, id: Uuid) -> Result<bool> {
    let question = sql("select id from product where account_id = $1 and id = $2");
    let question = question.bind(scope.account()).bind(id);
    Ok(scope.first::<Found>(question).await?.is_some())
}

/// Whether the account has this member.
pub(super) async fn has_member(scope: &mut Scope, id: Uuid) -> Result<bool> {
    let question =
        sql("select id from member where account_id = $1 and id = $2 and erased_at is null");
    let question = question.bind(scope.account()).bind(id);
    Ok(scope.first::<Found>(question).await?.is_some())
}

/// Whether the account has this profile.
pub(super) async fn has_profile(scope: &mut Scope, id: Uuid) -> Result<bool> {
    let question =
        sql("select id from profile where account_id = $1 and id = $2 and state = 'active'");
    let question = question.bind(scope.account()).bind(id);
    Ok(scope.first::<Found>(question).await?.is_some())
}

/// Products after one of them, by id.
pub(super) async fn products(scope: &mut Scope, after: Uuid, limit: i64) -> Result<Vec<Uuid>> {
    let question =
        sql("select id from product where account_id = $1 and id > $2 order by id limit $3");
    ids(scope, question, after, limit).await
}

/// Members after one of them, by id.
pub(super) async fn members(scope: &mut Scope, after: Uuid, limit: i64) -> Result<Vec<Uuid>> {
    let question = sql(
        "select id from member where account_id = $1 and id > $2 and erased_at is null and left_at is null
         order by id limit $3",
    );
    ids(scope, question, after, limit).await
}

/// Profiles after one of them, by id.
pub(super) async fn profiles(scope: &mut Scope, after: Uuid, limit: i64) -> Result<Vec<Uuid>> {
    let question = sql(
        "select id from profile where account_id = $1 and id > $2 and state = 'active'
         order by id limit $3",
    );
    ids(scope, question, after, limit).await
}

async fn ids(scope: &mut Scope, question: Sql, after: Uuid, limit: i64) -> Result<Vec<Uuid>> {
    let question = question.bind(scope.account()).bind(after).bind(limit);
    let rows: Vec<Found> = scope.all(question).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// What every profile gives of an app's permissions.
pub(super) async fn given(
    scope: &mut Scope,
    app: clavero_rules::AppId,
) -> Result<Vec<(ProfileId, String)>> {
    let question =
        sql("select profile_id, permission from app_grant where account_id = $1 and app_id = $2");
    let question = question.bind(scope.account()).bind(app);
    let rows: Vec<Given> = scope.all(question).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.profile_id, row.permission))
        .collect())
}
