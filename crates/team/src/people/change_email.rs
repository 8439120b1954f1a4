//! Another address: asked with the password, and counted once a letter to the new one is confirmed (C13).

use clavero_rules::people::RESET_PER_USER;

use super::{
    attempts, forget, former,
    happened::Happened,
    letters::once,
    passwords, store,
    store::User,
    tickets::{self, Opens, Ticket},
};
use crate::{
    Error, Occasion, Result,
    address::Address,
    chain,
    db::{dialect, sql},
    session::Person,
};

/// Asks for another address: a letter goes to the new one, and a notice to the one that counts until then.
///
/// Whether the new one has a login already is told to its owner alone.
pub(super) async fn ask(
    on: &Occasion,
    person: &Person,
    new: &Address,
    password: &str,
) -> Result<()> {
    let user = passwords::check_own(on, person, "password", password).await?;
    if new.key == user.email_key {
        return Err(Error::field("email", "same-address"));
    }
    attempts::count(on, "email", &user.id.to_string(), RESET_PER_USER).await?;
    attempts::count(on, "email", &new.key, RESET_PER_USER).await?;
    let holder = store::by_address(&mut on.read_open(), &new.key).await?;
    let mut work = on.begin_own(user.id).await?;
    let letter = if let Some(holder) = holder.filter(User::verified) {
        tickets::issue(&mut work, Opens::Email, None, new, "").await?;
        once(on, "email-taken").to(&holder.email, &holder.name, holder.lang)
    } else {
        let token = tickets::issue(&mut work, Opens::Email, Some(user.id), new, "/me").await?;
        once(on, "email-confirm")
            .to(&new.shown, &user.name, user.lang)
            .link(format!("/verify/{}", token.reveal()))
    };
    let notice = once(on, "email-change-asked")
        .to(&user.email, &user.name, user.lang)
        .text("new", Address::hinted(&new.key))
        .link("/me/security");
    let asked = Happened::to(user.id, "email.change_asked");
    work.commit(asked.telling(letter).telling(notice)).await
}

/// The new address counts. Access everywhere stays: it belongs to the person, not to the address (C13).
pub(super) async fn confirm(on: &Occasion, ticket: &Ticket, user: &User) -> Result<()> {
    let squatter = store::by_address(&mut on.read_open(), &ticket.email_key).await?;
    let mut work = on.begin_own(user.id).await?;
    tickets::spend(&mut work, ticket).await?;
    match squatter {
        Some(squatter) if squatter.verified() => return Err(Error::Missing("link")),
        // Somebody signed up with the address and never proved it: he has nothing to lose.
        Some(squatter) => forget::forget(&mut work, &squatter).await?,
        None => {}
    }
    work.follow_address(&ticket.email_key).await?;
    let changed = sql("update users set email = $1, email_key = $2, email_verified_at = $3, email_changed_at = $3,
                          version = version + 1 where id = $4");
    let changed = changed
        .bind(&ticket.email)
        .bind(&ticket.email_key)
        .bind(on.now)
        .bind(user.id);
    match work.exec(changed).await {
        Err(error) if dialect::was_taken(&error) => return Err(Error::Missing("link")),
        other => other.map(drop)?,
    }
    if user.verified() {
        former::remember(&mut work, user).await?;
    }
    chain::people::renamed(&mut work).await?;
    let notice = once(on, "email-changed")
        .to(&user.email, &user.name, user.lang)
        .text("new", Address::hinted(&ticket.email_key))
        .instant("at", on.now)
        .zone(&user.time_zone);
    work.commit(Happened::to(user.id, "email.changed").telling(notice))
        .await
}
