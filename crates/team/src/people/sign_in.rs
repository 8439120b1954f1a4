//! Signing in: an address and a password become a session of its own.

use clavero_rules::{
    UserId,
    access::{Denial, Denied, Requirement},
    people::{SIGN_IN_PER_ADDRESS, SIGN_IN_PER_USER},
};
use serde_json::json;

use super::{attempts, happened::Happened, store};
use crate::{
    Error, Occasion, Result,
    address::Address,
    occasion::Secret,
    session::{self, Person, SessionKind},
};

/// Opens a session for whoever knows the password of this address. A browser's earlier session ends.
///
/// The answer and the time it takes are the same whether or not the address has a login (T17).
pub(super) async fn sign_in(
    on: &Occasion,
    address: &Address,
    password: &str,
    kind: SessionKind,
    earlier: Option<&Person>,
) -> Result<(UserId, Secret)> {
    attempts::count(on, "sign-in", &on.trail.address, SIGN_IN_PER_ADDRESS).await?;
    attempts::count(on, "sign-in", &address.key, SIGN_IN_PER_USER).await?;
    let user = store::by_address(&mut on.read_open(), &address.key).await?;
    let hash = user.as_ref().and_then(|user| user.password_hash.clone());
    let right = on.app.hasher.verify(password, hash).await?;
    let Some(user) = user.filter(|_| right) else {
        tracing::info!(address = on.trail.address, "a sign-in was refused");
        return Err(Error::field("password", "credentials"));
    };
    attempts::forget(on, "sign-in", &address.key).await?;
    if user.disabled_at.is_some() {
        return Err(disabled());
    }
    let token = enter(on, user.id, kind, earlier, "password").await?;
    Ok((user.id, token))
}

/// Opens a session for somebody who has proved who he is, by this means.
pub(super) async fn enter(
    on: &Occasion,
    user: UserId,
    kind: SessionKind,
    earlier: Option<&Person>,
    by: &'static str,
) -> Result<Secret> {
    let mut work = on.begin_own(user).await?;
    if let Some(earlier) = earlier {
        session::end(&mut work, earlier.id, earlier.session).await?;
    }
    let token = session::open(&mut work, user, kind).await?;
    let signed_in =
        Happened::to(user, "user.signed_in").with(json!({ "kind": kind.id(), "by": by }));
    work.commit(signed_in).await?;
    if let Some(earlier) = earlier {
        session::visit::end_signed_out(on, earlier.id).await?;
    }
    Ok(token)
}

/// The answer to somebody whose login is turned off.
pub(super) fn disabled() -> Error {
    Denied {
        denial: Denial::UserDisabled,
        requirement: Requirement::Member,
    }
    .into()
}
