//! Forgetting a person: whatever says who he was goes, and a row without a name stays where others point at it (4.10).

use super::{former, store::User};
use crate::{
    Result, audit,
    db::sql,
    letters,
    work::{Site, Work},
};

/// Removes a person's secrets, sessions, drafts and letters, and his name from what stays.
pub(super) async fn forget<S: Site>(work: &mut Work<S>, user: &User) -> Result<()> {
    for gone in [
        "delete from session where user_id = $1",
        "delete from signature where user_id = $1",
        "delete from signing where user_id = $1",
        "delete from draft where user_id = $1",
        "delete from ticket where user_id = $1",
        "delete from idempotency where user_id = $1",
    ] {
        work.exec(sql(gone).bind(user.id)).await?;
    }
    let known = former::addresses(work, user).await?;
    work.exec(sql("delete from former_email where user_id = $1").bind(user.id))
        .await?;
    let tickets = sql("delete from ticket where email_key = $1");
    work.exec(tickets.bind(&user.email_key)).await?;
    // What somebody else is about to sign may name the person; it is asked for anew.
    let quoted = serde_json::to_string(&user.email)?;
    let drafts = sql("delete from draft where payload <> replace(payload, $1, '')");
    work.exec(drafts.bind(quoted)).await?;
    // Nor is an answer kept that names him, for whoever repeats his request.
    for value in [&user.email, &user.name]
        .into_iter()
        .filter(|value| !value.is_empty())
    {
        let quoted = serde_json::to_string(value)?;
        let lost = sql(
            "update idempotency set state = 'done', body = '' where body <> replace(body, $1, '')",
        );
        work.exec(lost.bind(quoted)).await?;
    }
    letters::forget_person(work, &user.email, &user.name).await?;
    for former in known.iter().filter(|known| known.email != user.email) {
        letters::forget_person(work, &former.email, "").await?;
    }
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
    let keys: Vec<String> = known.into_iter().map(|known| known.email_key).collect();
    audit::forget(work, user.id, &keys).await
}
