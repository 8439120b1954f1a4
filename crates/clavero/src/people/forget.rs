//! Forgetting a person: whatever says who he was goes, and a row without a name stays where others point at it (4.10).

use super::store::User;
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
    let tickets = sql("delete from ticket where email_key = $1");
    work.exec(tickets.bind(&user.email_key)).await?;
    // What somebody else is about to sign may name the person; it is asked for anew.
    let quoted = serde_json::to_string(&user.email)?;
    let drafts = sql("delete from draft where payload <> replace(payload, $1, '')");
    work.exec(drafts.bind(quoted)).await?;
    letters::forget_person(work, &user.email, &user.name).await?;
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
    audit::forget(work, user.id, std::slice::from_ref(&user.email_key)).await
}
