//! What questions are about, as far as it is not told by those whose it is: does the thing exist, who is the person.

use std::collections::BTreeMap;

use clavero_rules::{ProductId, ProfileId, UserId, roles::Role};
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
    struct Played { role: String }
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

/// The role that somebody has in a product, while access is open there.
pub(super) async fn role_in(
    scope: &mut Scope,
    product: ProductId,
    user: UserId,
) -> Result<Option<Role>> {
    // By login, or by an address that was shown to be his own.
    let question = sql(
        "select role from enrolment
         where account_id = $1 and product_id = $2 and removed_at is null and status = 'active' and member_id in (
           select id from member where account_id = $1 and user_id = $3 and erased_at is null
           union select m.id from member m join users u on u.email_key = m.email_key
             where m.account_id = $1 and u.id = $3 and u.email_verified_at is not null and m.erased_at is null)",
    );
    let question = question.bind(scope.account()).bind(product).bind(user);
    let found: Option<Played> = scope.first(question).await?;
    Ok(found.and_then(|found| Role::from_id(&found.role)))
}

record! {
    struct Playing { user_id: Option<UserId>, role: String }
}

/// The roles of everybody whose access to a product is open and who has a login.
pub(super) async fn roles_in(
    scope: &mut Scope,
    product: ProductId,
) -> Result<BTreeMap<UserId, Role>> {
    let question = sql(
        "with team as (select e.member_id, e.role from enrolment e
           where e.account_id = $1 and e.product_id = $2 and e.role not in ('student', 'free') and e.removed_at is null
             and e.status = 'active')
         select u.id as user_id, t.role from team t
         join member m on m.account_id = $1 and m.id = t.member_id and m.erased_at is null
         join users u on u.id = m.user_id
         union select u.id, t.role from team t
         join member m on m.account_id = $1 and m.id = t.member_id and m.erased_at is null
         join users u on u.email_key = m.email_key and u.email_verified_at is not null",
    );
    let question = question.bind(scope.account()).bind(product);
    let rows: Vec<Playing> = scope.all(question).await?;
    let read = |row: Playing| Some((row.user_id?, Role::from_id(&row.role)?));
    Ok(rows.into_iter().filter_map(read).collect())
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
