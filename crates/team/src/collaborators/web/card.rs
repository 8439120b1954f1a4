//! The card of one collaborator: what holds now, why, and what can be done about it.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    Category, MembershipId, Permission, Refusal,
    access::{MembershipState, may},
};
use uuid::Uuid;

use super::view::{Badge, Chosen, Clash, end_in_words};
use crate::{
    collaborators::{Collaborator, Deeds, deeds, show},
    session::{Here, May},
    web::{Answer, At, Shell, page_with},
};

#[derive(Template)]
#[template(path = "collaborators/pages/card.html")]
struct Card {
    page: Shell,
    who: Collaborator,
    badge: Badge,
    clash: Option<Clash>,
    /// Inside now, by a live access.
    inside: bool,
    /// Active or suspended.
    here: bool,
    until: String,
    permissions: Vec<(String, Vec<String>)>,
    deeds: Deeds,
    /// Why nothing at all can be changed by whoever looks; empty if something can.
    closed: String,
    profile_url: String,
    /// The history of this person here, for those who may read it.
    history: String,
    list: String,
    own: bool,
}

/// One collaborator.
pub(super) async fn page(
    May { granted, here }: May<may::ViewCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let who = show(&here.caller.on, &granted, MembershipId(id)).await?;
    told(&here, who, None, StatusCode::OK)
}

/// The card again, after somebody else was faster.
pub(super) fn overtaken(here: &Here, who: Collaborator, chosen: &Chosen) -> Answer {
    told(here, who, Some(chosen), StatusCode::PRECONDITION_FAILED)
}

fn told(here: &Here, who: Collaborator, chosen: Option<&Chosen>, status: StatusCode) -> Answer {
    let on = &here.caller.on;
    let page = Shell::inside(here, "collaborators-title").titled(&who.name);
    let (standing, deeds) = (who.standing(on.now), deeds(on, &here.actor, &who));
    let closed = match (here.may(Permission::ManageCollaborators), deeds.put_out) {
        (false, _) => page.t1("collaborators-look-only", "owner", &here.account.owner_name),
        (true, Err(refusal)) => page.refusal(refusal),
        (true, Ok(())) => String::new(),
    };
    let history = if here.may(Permission::ViewActivityLog) {
        here.url(&format!("/activity?who={}", who.user))
    } else {
        String::new()
    };
    page_with(
        status,
        &Card {
            badge: Badge::of(&page, standing),
            clash: chosen.map(|chosen| Clash::of(&page, &who, on.now, chosen)),
            inside: who.inside && standing == MembershipState::Active,
            here: who.is_here(on.now),
            until: end_in_words(&page, who.access_until),
            permissions: by_category(&page, &who),
            profile_url: if here.may(Permission::ManageCollaborators) {
                here.url(&format!("/profiles/{}", who.profile))
            } else {
                here.url(&format!("/profiles/{}/preview", who.profile))
            },
            list: here.url("/collaborators"),
            own: who.user == here.actor.user(),
            closed,
            history,
            deeds,
            page,
            who,
        },
    )
}

/// What the profile allows, by category; categories of which it allows nothing are left out.
fn by_category(page: &Shell, who: &Collaborator) -> Vec<(String, Vec<String>)> {
    let named = |category: &Category| {
        let allowed = category
            .permissions()
            .filter(|it| who.permissions.contains(*it));
        let names: Vec<String> = allowed.map(|it| page.permission(&it)).collect();
        (page.t(&format!("category-{}", category.id())), names)
    };
    Category::ALL
        .iter()
        .map(named)
        .filter(|(_, names)| !names.is_empty())
        .collect()
}

impl Card {
    /// Why a deed cannot be done, in words; nothing if it can.
    fn refused(&self, deed: &Result<(), Refusal>) -> String {
        deed.err()
            .map(|refusal| self.page.refusal(refusal))
            .unwrap_or_default()
    }
}
