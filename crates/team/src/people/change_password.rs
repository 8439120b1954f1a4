//! Another password, chosen by somebody who knows the one before it; every other session ends.

use super::{happened::Happened, letters, passwords, store};
use crate::{
    Occasion, Result,
    session::{self, Person},
};

/// Changes the password. Answers how many other sessions ended with the old one.
pub(super) async fn change(
    on: &Occasion,
    person: &Person,
    current: &str,
    new: &str,
) -> Result<u64> {
    let user = passwords::check_own(on, person, "current", current).await?;
    passwords::may_choose("password", new, &user.email_key, &user.name)?;
    let hash = on.app.hasher.hash(new).await?;
    let mut work = on.begin_own(user.id).await?;
    store::set_password(&mut work, user.id, hash).await?;
    let ended = session::end_all(&mut work, user.id, Some(person.session)).await?;
    let letter = letters::password_changed(on, on.now)
        .to(&user.email, &user.name, user.lang)
        .zone(&user.time_zone);
    work.commit(Happened::to(user.id, "password.changed").telling(letter))
        .await?;
    session::visit::end_signed_out(on, user.id).await?;
    Ok(ended)
}
