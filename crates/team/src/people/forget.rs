//! Forgetting a person: whatever says who he was goes, and a row without a name stays where others point at it (4.10).

use clavero_rules::{AccountId, UserId};

use super::{
    former,
    store::{self, User},
};
use crate::{
    Result, audit,
    db::{record, sql},
    letters,
    work::{Scope, Site, Work},
};

record! {
    struct Count { n: i64 }
}

/// Removes a person's secrets, sessions, drafts and letters, and his name from what stays.
pub(super) async fn forget<S: Site>(work: &mut Work<S>, user: &User) -> Result<()> {
    let known = former::addresses(work, user).await?;
    secrets(work, user).await?;
    quotations(work, None, &user.email, &user.name).await?;
    letters::forget_person(work, &user.email, &user.name).await?;
    for former in known.iter().filter(|known| known.email != user.email) {
        letters::forget_person(work, &former.email, "").await?;
    }
    nobody(work, user).await?;
    let keys: Vec<String> = known.into_iter().map(|known| known.email_key).collect();
    audit::forget(work, user.id, &keys).await
}

/// What only he could do something with.
async fn secrets<S: Site>(work: &mut Work<S>, user: &User) -> Result<()> {
    for gone in [
        "delete from session where user_id = $1",
        "delete from signature where user_id = $1",
        "delete from signing where user_id = $1",
        "delete from draft where user_id = $1",
        "delete from ticket where user_id = $1",
        "delete from idempotency where user_id = $1",
        "delete from former_email where user_id = $1",
    ] {
        work.exec(sql(gone).bind(user.id)).await?;
    }
    let tickets = sql("delete from ticket where email_key = $1");
    work.exec(tickets.bind(&user.email_key)).await.map(drop)
}

/// Lets no draft and no kept answer name somebody: what is about to be signed is asked for anew, and whoever repeats a
/// request gets an answer without a body.
///
/// Inside an account, drafts of another one are left alone.
pub async fn quotations<S: Site>(
    work: &mut Work<S>,
    within: Option<AccountId>,
    email: &str,
    name: &str,
) -> Result<()> {
    let quoted = serde_json::to_string(email)?;
    let drafts = sql("delete from draft where payload <> replace(payload, $1, '')").bind(quoted);
    work.exec(drafts.with_some(" and account_id = ?", within))
        .await?;
    for value in [email, name].into_iter().filter(|value| !value.is_empty()) {
        let quoted = serde_json::to_string(value)?;
        let lost = sql(
            "update idempotency set state = 'done', body = '' where body <> replace(body, $1, '')",
        );
        work.exec(lost.bind(quoted)).await?;
    }
    Ok(())
}

/// Leaves a row that others point at and that is nobody.
async fn nobody<S: Site>(work: &mut Work<S>, user: &User) -> Result<()> {
    let (on, now) = (work.on.clone(), work.now());
    let nobody = format!("erased-{}@invalid", on.id().simple());
    work.exec(
        sql("update users set email = $1, email_key = $1, email_verified_at = null, email_changed_at = null,
                name = '', name_key = '', lang = 'en', time_zone = 'UTC', theme = 'auto', password_hash = null,
                password_set_at = null, erased_at = $2, version = version + 1
             where id = $3")
        .bind(nobody)
        .bind(now)
        .bind(user.id),
    )
    .await?;
    Ok(())
}

/// Forgets a login that a letter made and that leads nowhere else: without a password and a signature of its own, without
/// an account, and with access to none. Answers whether it was one.
///
/// Whoever made a login himself keeps it: it is his to have erased.
pub async fn forget_visitor<S: Site>(work: &mut Work<S>, user: UserId) -> Result<bool> {
    let Some(user) = visitor(work, user).await? else {
        return Ok(false);
    };
    secrets(work, &user).await?;
    nobody(work, &user).await?;
    audit::forget(work, user.id, &[]).await?;
    Ok(true)
}

/// The login of this id, if it is one that a letter made and that leads nowhere else.
pub async fn is_visitor<S: Site>(scope: &mut Scope<S>, user: UserId) -> Result<bool> {
    Ok(visitor(scope, user).await?.is_some())
}

async fn visitor<S: Site>(scope: &mut Scope<S>, id: UserId) -> Result<Option<User>> {
    let user = store::by_id(scope, id).await?;
    let question = sql(
        "select count(*) as n from users u where u.id = $1 and u.password_hash is null
         and not exists (select 1 from signature s where s.user_id = u.id)
         and not exists (select 1 from account a where a.owner_id = u.id)
         and not exists (select 1 from membership m where m.user_id = u.id)
         and not exists (select 1 from partner_employee p where p.user_id = u.id)",
    );
    let row: Count = scope.one(question.bind(id), "user").await?;
    Ok((row.n == 1).then_some(user))
}
