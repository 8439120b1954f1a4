//! Arriving by a letter: whoever holds a link that only a letter to an address holds has shown that the address is his.

use clavero_rules::UserId;
use serde_json::json;

use super::{happened::Happened, sign_in, store};
use crate::{
    Error, Occasion, Result,
    address::Address,
    db::sql,
    occasion::Secret,
    session::{self, Person, SessionKind},
    words::{self, Lang},
};

/// Signs somebody in who came by such a link. Without a login one is made, which has no password until he chooses one.
///
/// A login that somebody made before with this address but never proved is taken over: its password and its sessions
/// are worth nothing (I3).
pub async fn arrive(
    on: &Occasion,
    address: &Address,
    name: &str,
    lang: Lang,
    time_zone: &str,
    earlier: Option<&Person>,
) -> Result<(UserId, Secret)> {
    let known = store::by_address(&mut on.read_open(), &address.key).await?;
    let id = match known {
        Some(user) if user.disabled_at.is_some() => return Err(sign_in::disabled()),
        Some(user) if user.verified() => user.id,
        Some(user) => {
            let mut work = on.begin_own(user.id).await?;
            session::end_all(&mut work, user.id, None).await?;
            let proved = sql(
                "update users set email_verified_at = $1, password_hash = null, version = version + 1
                 where id = $2 and email_verified_at is null",
            );
            work.exec(proved.bind(on.now).bind(user.id)).await?;
            work.commit(Happened::to(user.id, "email.verified").with(json!({ "by": "letter" })))
                .await?;
            user.id
        }
        None => {
            let id = UserId(on.id());
            let mut work = on.begin_own(id).await?;
            let shown = if name.is_empty() {
                &address.shown
            } else {
                name
            };
            let made = work.exec(
                sql("insert into users (id, email, email_key, email_verified_at, name, name_key, lang, time_zone, theme,
                        shortcuts, created_at, version)
                     values ($1, $2, $3, $4, $5, $6, $7, $8, 'auto', true, $4, 1)
                     on conflict (email_key) do nothing")
                .bind(id)
                .bind(&address.shown)
                .bind(&address.key)
                .bind(on.now)
                .bind(shown)
                .bind(words::fold(shown))
                .bind(lang)
                .bind(time_zone),
            )
            .await?;
            // Somebody else made it at the same moment: the link is tried again.
            if made == 0 {
                return Err(Error::Busy);
            }
            work.commit(Happened::to(id, "user.signed_up").with(json!({ "by": "letter" })))
                .await?;
            id
        }
    };
    let token = sign_in::enter(on, id, SessionKind::Web, earlier, "letter").await?;
    Ok((id, token))
}
