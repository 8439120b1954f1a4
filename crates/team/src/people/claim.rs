//! Claiming: whoever holds the token of an invitation makes the login that it was sent to (I3).

use clavero_rules::UserId;
use serde_json::json;

use super::{
    happened::Happened,
    passwords,
    store::{self, Newcomer},
};
use crate::{
    Error, Occasion, Result,
    address::Address,
    db::sql,
    occasion::Secret,
    session::{self, SessionKind},
    words::{self, Lang},
};

/// Makes a login for an address that the caller has proved, and opens a session in the browser.
///
/// A login that somebody made before with this address but never proved is taken over: its password
/// and its sessions are worth nothing. One that was proved answers `taken` of the field `email`.
pub async fn claim(
    on: &Occasion,
    address: &Address,
    name: &str,
    password: &str,
    lang: Lang,
) -> Result<(UserId, Secret)> {
    passwords::may_choose("password", password, &address.key, name)?;
    let known = store::by_address(&mut on.read_open(), &address.key).await?;
    if known.as_ref().is_some_and(store::User::verified) {
        return Err(Error::field("email", "taken"));
    }
    let password_hash = on.app.hasher.hash(password).await?;
    let id = known
        .as_ref()
        .map_or_else(|| UserId(on.id()), |user| user.id);
    let mut work = on.begin_own(id).await?;
    if known.is_some() {
        session::end_all(&mut work, id, None).await?;
        store::set_password(&mut work, id, password_hash).await?;
        let proved = sql(
            "update users set name = $1, name_key = $2, lang = $3, email_verified_at = $4
                          where id = $5 and email_verified_at is null",
        );
        let proved = proved
            .bind(name)
            .bind(words::fold(name))
            .bind(lang)
            .bind(on.now)
            .bind(id);
        work.exec_one(proved, Error::field("email", "taken"))
            .await?;
    } else {
        let new = Newcomer {
            id,
            address,
            name,
            lang,
            time_zone: "UTC",
            password_hash,
            verified_at: Some(on.now),
        };
        store::add(&mut work, new).await?;
    }
    let token = session::open(&mut work, id, SessionKind::Web).await?;
    work.commit(Happened::to(id, "user.signed_up").with(json!({ "by": "invitation" })))
        .await?;
    Ok((id, token))
}

/// Whether this address has a login whose owner has shown that it is his.
pub async fn is_claimed(on: &Occasion, email_key: &str) -> Result<bool> {
    let known = store::by_address(&mut on.read_open(), email_key).await?;
    Ok(known.as_ref().is_some_and(store::User::verified))
}

/// Notes that the caller's address is his: he came with a link that only a letter to it holds (I3).
pub async fn prove(on: &Occasion, user: UserId, email_key: &str) -> Result<()> {
    let mut work = on.begin_own(user).await?;
    let proved = sql(
        "update users set email_verified_at = $1, version = version + 1
         where id = $2 and email_key = $3 and email_verified_at is null",
    );
    let touched = work
        .exec(proved.bind(on.now).bind(user).bind(email_key))
        .await?;
    if touched == 0 {
        return Ok(());
    }
    work.commit(Happened::to(user, "email.verified").with(json!({ "by": "invitation" })))
        .await
}
