//! Where keys are written. Only the hash of a key is kept.

use clavero_rules::{KeyId, Moment, PermissionSet};

use super::key::Row;
use crate::{
    Error, Result,
    api::Cursor,
    db::{Sql, record, sql},
    occasion::Secret,
    session::key::PREFIX,
    work::{Scope, Work},
};

/// How much of a key is shown in lists.
const HINT: usize = PREFIX.len() + 4;

fn question(scope: &Scope) -> Sql {
    sql("select k.id, k.name, k.hint, k.permissions, k.maker_id, u.name as maker_name, k.replaced_by, k.created_at,
            k.expires_at, k.retires_at, k.revoked_at, k.end_reason, k.last_used_at
         from api_key k join users u on u.id = k.maker_id
         where k.account_id = $1")
    .bind(scope.account())
}

/// The key of this id.
pub(super) async fn find(scope: &mut Scope, id: KeyId) -> Result<Row> {
    let question = question(scope).with(" and k.id = ?", id);
    scope.one(question, "key").await
}

/// Keys, the newest first.
pub(super) async fn page(scope: &mut Scope, after: Option<Cursor>, limit: i64) -> Result<Vec<Row>> {
    let mut question = question(scope);
    if let Some(after) = after {
        question = question
            .with(" and (k.created_at, k.id) < (?,", after.number)
            .with(" ?)", after.id);
    }
    let question = question.with(" order by k.created_at desc, k.id desc limit ?", limit);
    scope.all(question).await
}

record! {
    struct Count { n: i64 }
}

/// How many keys have not been ended by anybody.
pub(super) async fn open(scope: &mut Scope) -> Result<i64> {
    let question = sql(
        "select count(*) as n from api_key where account_id = $1 and revoked_at is null
           and (expires_at is null or expires_at > $2) and (retires_at is null or retires_at > $2)",
    );
    let question = question.bind(scope.account()).bind(scope.now());
    Ok(scope.one::<Count>(question, "account").await?.n)
}

/// A key of whoever acts.
pub(super) async fn insert(
    work: &mut Work,
    id: KeyId,
    name: &str,
    permissions: PermissionSet,
    secret: &Secret,
    expires_at: Option<Moment>,
) -> Result<()> {
    let maker = work.actor()?.user();
    let hint: String = secret.reveal().chars().take(HINT).collect();
    let row = sql("insert into api_key (account_id, id, name, token_hash, hint, permissions, maker_id, created_at,
         expires_at, end_reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '')")
    .bind(work.account())
    .bind(id)
    .bind(name)
    .bind(secret.hash())
    .bind(hint)
    .bind(permissions)
    .bind(maker)
    .bind(work.now())
    .bind(expires_at);
    work.exec(row).await.map(drop)
}

/// A key gives way to another at a moment; whoever was faster wins.
pub(super) async fn retire(work: &mut Work, id: KeyId, by: KeyId, at: Moment) -> Result<()> {
    let row = sql("update api_key set replaced_by = $3, retires_at = $4
         where account_id = $1 and id = $2 and replaced_by is null and revoked_at is null")
    .bind(work.account())
    .bind(id)
    .bind(by)
    .bind(at);
    work.exec_one(row, clavero_rules::Refusal::KeyReplaced.into())
        .await
}

/// A key is taken back.
pub(super) async fn revoke(work: &mut Work, id: KeyId) -> Result<()> {
    let row = sql("update api_key set revoked_at = $3, end_reason = 'revoked'
         where account_id = $1 and id = $2 and revoked_at is null")
    .bind(work.account())
    .bind(id)
    .bind(work.now());
    work.exec_one(row, Error::Refused(clavero_rules::Refusal::KeyRevoked))
        .await
}
