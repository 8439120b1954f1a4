//! Signing up: a login of one's own, whose address is then proved through a letter.

use clavero_rules::{
    UserId,
    people::{RESET_PER_USER, SIGN_UP_PER_ADDRESS},
};
use serde_json::json;

use super::{
    attempts,
    evenly::evenly,
    happened::Happened,
    letters, passwords,
    store::{self, Newcomer, User},
    tickets::{self, Opens},
};
use crate::{Error, Occasion, Result, address::Address, session::Person, words::Lang};

/// What was typed.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub(super) name: String,
    pub(super) address: Address,
    pub(super) password: String,
    pub(super) lang: Lang,
    pub(super) time_zone: String,
    pub(super) next: String,
}

/// Makes a login that still has to be proved. The answer is the same if the address has one already:
/// only the letter differs, and that is read by whoever owns the address (6.3.8).
pub(super) async fn sign_up(on: &Occasion, wish: Wish) -> Result<()> {
    if !on.app.settings.open_sign_up {
        return Err(Error::Missing("page"));
    }
    passwords::may_choose("password", &wish.password, &wish.address.key, &wish.name)?;
    attempts::count(on, "sign-up", &on.trail.address, SIGN_UP_PER_ADDRESS).await?;
    attempts::count(on, "sign-up", &wish.address.key, RESET_PER_USER).await?;
    // Hashed in any case, so that it takes as long in any case (T17).
    let hash = on.app.hasher.hash(&wish.password).await?;
    evenly(answer(on, wish, hash)).await
}

async fn answer(on: &Occasion, wish: Wish, hash: String) -> Result<()> {
    match store::by_address(&mut on.read_open(), &wish.address.key).await? {
        None => begin(on, wish, hash).await,
        Some(user) if user.verified() => tell(on, &wish.address, &user).await,
        Some(user) => ask_again(on, &user, &wish.next).await,
    }
}

/// Whether somebody of this address and name may choose this password.
pub(super) fn may_choose(password: &str, email: &str, name: &str) -> Result<()> {
    passwords::may_choose("password", password, email, name)
}

async fn begin(on: &Occasion, wish: Wish, password_hash: String) -> Result<()> {
    let id = UserId(on.id());
    let Wish {
        name,
        address,
        lang,
        time_zone,
        next,
        ..
    } = &wish;
    let mut work = on.begin_own(id).await?;
    let new = Newcomer {
        id,
        address,
        name,
        lang: *lang,
        time_zone,
        password_hash,
        verified_at: None,
    };
    store::add(&mut work, new).await?;
    let token = tickets::issue(&mut work, Opens::Verify, Some(id), address, next).await?;
    let letter = letters::verify(on, &token).to(&address.shown, name, *lang);
    let signed_up = Happened::to(id, "user.signed_up").with(json!({ "by": "page" }));
    work.commit(signed_up.telling(letter)).await
}

/// Somebody tried to sign up with an address that has a login: its owner is told.
async fn tell(on: &Occasion, address: &Address, user: &User) -> Result<()> {
    let mut work = on.begin_open().await?;
    tickets::issue(&mut work, Opens::Verify, None, address, "").await?;
    let letter = letters::known(on)
        .to(&user.email, &user.name, user.lang)
        .zone(&user.time_zone);
    work.commit(Happened::to(user.id, "user.sign_up_repeated").telling(letter))
        .await
}

/// Sends the link once more, to somebody who is signed in and has not proved his address yet.
pub(super) async fn resend(on: &Occasion, person: &Person) -> Result<()> {
    if person.email_verified {
        return Ok(());
    }
    attempts::count(on, "sign-up", &person.email_key, RESET_PER_USER).await?;
    let user = store::by_id(&mut on.read_own(person.id), person.id).await?;
    ask_again(on, &user, "").await
}

/// Sends the link that proves the address once more.
pub(super) async fn ask_again(on: &Occasion, user: &User, next: &str) -> Result<()> {
    let Some(address) = Address::parse(&user.email) else {
        return Err(Error::Missing("address"));
    };
    let mut work = on.begin_own(user.id).await?;
    let token = tickets::issue(&mut work, Opens::Verify, Some(user.id), &address, next).await?;
    let letter = letters::verify(on, &token).to(&user.email, &user.name, user.lang);
    work.commit(Happened::to(user.id, "email.proof_asked").telling(letter))
        .await
}
