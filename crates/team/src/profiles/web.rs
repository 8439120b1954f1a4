//! The pages of profiles: the list, the editor, what saving would change, archiving, preview and comparison.

mod archive;
mod compare;
mod editor;
mod list;
mod preview;
mod reach;
mod review;
mod sections;
mod seen;

use clavero_rules::ProfileId;

use crate::{doors::Doors, session::Here};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/profiles", list::show)
        .post("/a/{account}/profiles", editor::make)
        .get("/a/{account}/profiles/new", editor::blank)
        .get("/a/{account}/profiles/compare", compare::show)
        .get("/a/{account}/profiles/{id}", editor::show)
        .post("/a/{account}/profiles/{id}", review::save)
        .post("/a/{account}/profiles/{id}/review", review::show)
        .get(
            "/a/{account}/profiles/{id}/sign/{draft}",
            review::after_signature,
        )
        .get("/a/{account}/profiles/{id}/archive", archive::ask)
        .post("/a/{account}/profiles/{id}/archive", archive::put_away)
        .get("/a/{account}/profiles/{id}/preview", preview::show)
}

/// The address of a page of profiles.
fn at(here: &Here, rest: &str) -> String {
    here.url(&format!("/profiles{rest}"))
}

/// The address of a page of one profile.
fn of(here: &Here, id: ProfileId, rest: &str) -> String {
    at(here, &format!("/{id}{rest}"))
}
