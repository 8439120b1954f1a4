//! The pages of API keys: the list, a fresh key, replacing one, and the one time that a key is shown.

mod fresh;
mod list;
mod sign;

use clavero_rules::KeyId;

use crate::{doors::Doors, session::Here};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/developers/keys", list::show)
        .post("/a/{account}/developers/keys", fresh::weigh)
        .get("/a/{account}/developers/keys/new", fresh::blank)
        .get("/a/{account}/developers/keys/sign/{draft}", sign::ask)
        .post("/a/{account}/developers/keys/sign/{draft}", sign::make)
        .get(
            "/a/{account}/developers/keys/{id}/replace",
            fresh::ask_replacement,
        )
        .post(
            "/a/{account}/developers/keys/{id}/replace",
            fresh::weigh_replacement,
        )
        .get(
            "/a/{account}/developers/keys/{id}/sign/{draft}",
            sign::ask_replacement,
        )
        .post(
            "/a/{account}/developers/keys/{id}/sign/{draft}",
            sign::replace,
        )
        .post("/a/{account}/developers/keys/{id}/revoke", list::revoke)
}

/// The address of a page of keys.
fn at(here: &Here, rest: &str) -> String {
    here.url(&format!("/developers/keys{rest}"))
}

/// The address of a page of one key.
fn of(here: &Here, id: KeyId, rest: &str) -> String {
    at(here, &format!("/{id}{rest}"))
}
