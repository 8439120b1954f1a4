//! Proving the address of a new login: the letter's link shows a button, and the button does it (I6).

use super::{
    forget,
    happened::Happened,
    store::{self, User},
    tickets::{self, Opens, Ticket},
};
use crate::{Error, Occasion, Result, db::sql};

/// What the link asks to be confirmed.
pub(super) async fn look(on: &Occasion, token: &str) -> Result<(Ticket, User)> {
    let mut scope = on.read_open();
    let ticket = tickets::find(&mut scope, token, &[Opens::Verify, Opens::Email]).await?;
    let user = store::by_id(&mut scope, ticket.user_id.ok_or(Error::Missing("link"))?).await?;
    Ok((ticket, user))
}

/// The address is this person's.
pub(super) async fn verify(on: &Occasion, ticket: &Ticket, user: &User) -> Result<()> {
    let mut work = on.begin_own(user.id).await?;
    tickets::spend(&mut work, ticket).await?;
    let proved = sql(
        "update users set email_verified_at = $1, version = version + 1
                      where id = $2 and email_key = $3 and email_verified_at is null",
    );
    let proved = proved.bind(on.now).bind(user.id).bind(&ticket.email_key);
    work.exec_one(proved, Error::Missing("link")).await?;
    work.commit(Happened::to(user.id, "email.verified")).await
}

/// Whoever owns the address did not sign up: the login that somebody made with it is gone.
pub(super) async fn disown(on: &Occasion, ticket: &Ticket, user: &User) -> Result<()> {
    if user.verified() {
        return Err(Error::Missing("link"));
    }
    let mut work = on.begin_open().await?;
    tickets::spend(&mut work, ticket).await?;
    forget::forget(&mut work, user).await?;
    work.commit(Happened::to(user.id, "user.disowned")).await
}
