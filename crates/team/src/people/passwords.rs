//! What may be a password: long, not among the common ones, not the person's own name.

use std::sync::LazyLock;

use clavero_rules::{
    Refusal,
    people::{PASSWORD_MAX, PASSWORD_MIN, PasswordFacts, SIGN_IN_PER_USER, may_set_password},
};

use super::{
    attempts,
    store::{self, User},
};
use crate::{Error, Occasion, Result, error::FieldError, session::Person};

/// Passwords that are tried first, in lower case and sorted.
static COMMON: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("common_passwords.txt").lines().collect());

/// Whether a person of this address and name may choose this password; the fault is told of `field`.
pub(super) fn may_choose(field: &str, password: &str, email: &str, name: &str) -> Result<()> {
    let facts = PasswordFacts {
        common: common(password),
        email,
        name,
    };
    may_set_password(password, &facts).map_err(|refusal| {
        let (code, limit) = match refusal {
            Refusal::PasswordTooShort => ("password-short", PASSWORD_MIN),
            Refusal::PasswordTooLong => ("too-long", PASSWORD_MAX),
            Refusal::PasswordIsYourName => ("password-name", 0),
            _ => ("password-common", 0),
        };
        let limit = i64::try_from(limit).unwrap_or_default();
        Error::Invalid(vec![FieldError {
            field: field.to_owned(),
            code,
            limit,
        }])
    })
}

/// A listed password, one written several times, or one with digits and marks behind it: each is
/// among the first that a guesser makes of the list.
fn common(password: &str) -> bool {
    let password = password.to_lowercase();
    let word = password.trim_end_matches(|c: char| !c.is_alphabetic());
    listed(&password) || listed(word) || listed(piece(&password))
}

fn listed(word: &str) -> bool {
    COMMON.binary_search(&word).is_ok()
}

/// The shortest piece that a text repeats, or the text itself.
fn piece(text: &str) -> &str {
    (1..=text.len() / 2)
        .filter(|length| text.len().is_multiple_of(*length))
        .filter_map(|length| text.get(..length))
        .find(|piece| piece.repeat(text.len() / piece.len()) == text)
        .filter(|piece| piece.len() >= 4)
        .unwrap_or(text)
}

/// Checks the password that somebody who is signed in typed once more; a wrong one is told of `field`.
pub(super) async fn check_own(
    on: &Occasion,
    person: &Person,
    field: &str,
    password: &str,
) -> Result<User> {
    let id = person.id.to_string();
    attempts::count(on, "password", &id, SIGN_IN_PER_USER).await?;
    let user = store::by_id(&mut on.read_own(person.id), person.id).await?;
    if !on
        .app
        .hasher
        .verify(password, user.password_hash.clone())
        .await?
    {
        return Err(Error::field(field, "password-wrong"));
    }
    attempts::forget(on, "password", &id).await?;
    Ok(user)
}
