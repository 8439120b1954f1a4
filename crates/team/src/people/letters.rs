//! The letters to a person about his own login; their sentences are in `people.ftl`.

use clavero_rules::Moment;

use crate::{Occasion, letters::Letter, occasion::Secret};

/// With the link that proves the address of a new login.
pub(super) fn verify(on: &Occasion, token: &Secret) -> Letter {
    once(on, "verify").link(format!("/verify/{}", token.reveal()))
}

/// To the owner of a login with whose address somebody signed up.
pub(super) fn known(on: &Occasion) -> Letter {
    once(on, "sign-up-known").link("/sign-in")
}

/// To somebody without a login who asked for a way in.
pub(super) fn unknown(on: &Occasion) -> Letter {
    once(on, "no-login").link("/sign-up")
}

/// With the link that signs in.
pub(super) fn magic(on: &Occasion, token: &Secret) -> Letter {
    once(on, "magic-link").link(format!("/magic/{}", token.reveal()))
}

/// With the link to choose another password.
pub(super) fn reset(on: &Occasion, token: &Secret) -> Letter {
    once(on, "password-reset").link(format!("/reset/{}", token.reveal()))
}

/// That the password is another one now.
pub(super) fn password_changed(on: &Occasion, at: Moment) -> Letter {
    once(on, "password-changed")
        .instant("at", at)
        .link("/forgot")
}

/// A letter of its own each time.
pub(super) fn once(on: &Occasion, kind: &'static str) -> Letter {
    Letter::new(on, kind, on.id())
}
