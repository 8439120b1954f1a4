//! Signing in through a link in a letter: the link shows a button, and the button does it (I6).

use clavero_rules::people::{RESET_PER_ADDRESS, RESET_PER_USER};

use super::{
    attempts,
    evenly::evenly,
    letters, sign_in, sign_up, store,
    tickets::{self, Opens},
};
use crate::{
    Error, Occasion, Result,
    address::Address,
    occasion::Secret,
    session::{Person, SessionKind},
    words::Lang,
};

/// Sends a link that signs in. The answer is the same for every address; the letter is not. Whoever
/// has not proved his address is sent that letter instead, since the password may be another's.
pub(super) async fn ask(on: &Occasion, address: &Address, next: &str, lang: Lang) -> Result<()> {
    attempts::count(on, "magic", &on.trail.address, RESET_PER_ADDRESS).await?;
    attempts::count(on, "magic", &address.key, RESET_PER_USER).await?;
    evenly(send(on, address, next, lang)).await
}

async fn send(on: &Occasion, address: &Address, next: &str, lang: Lang) -> Result<()> {
    let user = store::by_address(&mut on.read_open(), &address.key).await?;
    if let Some(user) = user.as_ref().filter(|user| !user.verified()) {
        return sign_up::ask_again(on, user, next).await;
    }
    let mut work = on.begin_open().await?;
    let letter = if let Some(user) = &user {
        let token = tickets::issue(&mut work, Opens::SignIn, Some(user.id), address, next).await?;
        letters::magic(on, &token).to(&user.email, &user.name, user.lang)
    } else {
        tickets::issue(&mut work, Opens::SignIn, None, address, next).await?;
        letters::unknown(on).to(&address.shown, "", lang)
    };
    work.post(letter);
    work.commit_all(Vec::new()).await
}

/// Where the link leads on, while it opens anything.
pub(super) async fn look(on: &Occasion, token: &str) -> Result<()> {
    tickets::find(&mut on.read_open(), token, &[Opens::SignIn])
        .await
        .map(drop)
}

/// Signs in with the link; answers the session and where to go on.
pub(super) async fn follow(
    on: &Occasion,
    token: &str,
    earlier: Option<&Person>,
) -> Result<(Secret, String)> {
    let ticket = tickets::find(&mut on.read_open(), token, &[Opens::SignIn]).await?;
    let id = ticket.user_id.ok_or(Error::Missing("link"))?;
    let user = store::by_id(&mut on.read_open(), id).await?;
    if user.disabled_at.is_some() {
        return Err(sign_in::disabled());
    }
    let mut work = on.begin_own(id).await?;
    tickets::spend(&mut work, &ticket).await?;
    work.commit_untold().await?;
    let session = sign_in::enter(on, id, SessionKind::Web, earlier, "link").await?;
    Ok((session, ticket.next))
}
