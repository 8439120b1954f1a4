//! A forgotten password: a letter with a link, and behind it another password; all sessions end with the old one.

use clavero_rules::people::{RESET_PER_ADDRESS, RESET_PER_USER};

use super::{
    attempts,
    evenly::evenly,
    happened::Happened,
    letters, passwords, sign_in,
    store::{self, User},
    tickets::{self, Opens, Ticket},
};
use crate::{
    Error, Occasion, Result,
    address::Address,
    db::sql,
    occasion::Secret,
    session::{self, SessionKind},
    words::Lang,
};

/// Sends a link to choose another password. The answer is the same for every address.
pub(super) async fn ask(on: &Occasion, address: &Address, lang: Lang) -> Result<()> {
    attempts::count(on, "reset", &on.trail.address, RESET_PER_ADDRESS).await?;
    attempts::count(on, "reset", &address.key, RESET_PER_USER).await?;
    evenly(send(on, address, lang)).await
}

async fn send(on: &Occasion, address: &Address, lang: Lang) -> Result<()> {
    let user = store::by_address(&mut on.read_open(), &address.key).await?;
    let mut work = on.begin_open().await?;
    let id = user.as_ref().map(|user| user.id);
    let token = tickets::issue(&mut work, Opens::Reset, id, address, "").await?;
    work.post(match &user {
        Some(user) => letters::reset(on, &token).to(&user.email, &user.name, user.lang),
        None => letters::unknown(on).to(&address.shown, "", lang),
    });
    work.commit_all(Vec::new()).await
}

/// Whose password the link lets be chosen.
pub(super) async fn look(on: &Occasion, token: &str) -> Result<(Ticket, User)> {
    let mut scope = on.read_open();
    let ticket = tickets::find(&mut scope, token, &[Opens::Reset]).await?;
    let user = store::by_id(&mut scope, ticket.user_id.ok_or(Error::Missing("link"))?).await?;
    Ok((ticket, user))
}

/// Chooses another password. Whoever else was signed in is no longer; the link has also shown that
/// the address is this person's.
pub(super) async fn reset(on: &Occasion, token: &str, password: &str) -> Result<Secret> {
    let (ticket, user) = look(on, token).await?;
    passwords::may_choose("password", password, &user.email_key, &user.name)?;
    if user.disabled_at.is_some() {
        return Err(sign_in::disabled());
    }
    let hash = on.app.hasher.hash(password).await?;
    let mut work = on.begin_own(user.id).await?;
    tickets::spend(&mut work, &ticket).await?;
    session::end_all(&mut work, user.id, None).await?;
    store::set_password(&mut work, user.id, hash).await?;
    let proved = sql(
        "update users set email_verified_at = $1 where id = $2 and email_verified_at is null and email_key = $3",
    );
    work.exec(proved.bind(on.now).bind(user.id).bind(&ticket.email_key))
        .await?;
    let session = session::open(&mut work, user.id, SessionKind::Web).await?;
    let letter = letters::password_changed(on, on.now)
        .to(&user.email, &user.name, user.lang)
        .zone(&user.time_zone);
    work.commit(Happened::to(user.id, "password.reset").telling(letter))
        .await?;
    session::visit::end_signed_out(on, user.id).await?;
    attempts::forget(on, "sign-in", &user.email_key).await?;
    Ok(session)
}
