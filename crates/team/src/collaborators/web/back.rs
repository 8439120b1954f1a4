//! Giving access back: the end of a suspension, and the return of somebody whose access ended (4.4).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{MembershipId, Moment, ProfileId, access::may};
use uuid::Uuid;

use super::{
    card,
    profile::{Choice, choices_to_give},
    view::{Badge, Chosen, Clash, again, end_in_words, to_be_signed},
};
use crate::{
    Error,
    collaborators::{
        BringBack, Collaborator, Reinstate, bring_back, chosen_profile, deeds, reinstate,
        show_to_change,
    },
    session::{Here, May},
    web::{Answer, At, Form, Go, Shell, page_with},
    words::Words,
};

#[derive(Template)]
#[template(path = "collaborators/pages/bring_back.html")]
struct Returning {
    page: Shell,
    form: Form,
    who: Collaborator,
    clash: Option<Clash>,
    choices: Vec<Choice>,
    zone: String,
    list: String,
}

/// Ends a suspension: it gives access, so it goes where it is signed.
pub(super) async fn reinstate_signed(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    form: Form,
) -> Answer {
    let (on, id) = (&here.caller.on, MembershipId(id));
    let who = show_to_change(on, &granted, id).await?;
    let deed = Reinstate {
        collaborator: id.0,
        profile: who.profile.0,
        version: form.version(),
    };
    match reinstate(on, granted, None, &deed).await {
        Ok(()) => reinstated(&who),
        Err(Error::SignatureNeeded(_)) => to_be_signed(&here, &who, &deed).await,
        Err(Error::Stale { .. }) => still_suspended(&here, id).await,
        Err(error) => Err(error),
    }
}

/// Back to the card, saying what was done.
pub(super) fn reinstated(who: &Collaborator) -> Answer {
    Go::to(who.url(""))
        .saying("collaborators-reinstated")
        .with("name", &who.name)
        .answer()
}

/// The card with both versions side by side, after somebody else was faster (C4).
pub(super) async fn still_suspended(here: &Here, id: MembershipId) -> Answer {
    let page = Shell::inside(here, "collaborators-title");
    let active = Badge::of(&page, clavero_rules::access::MembershipState::Active).text;
    let chosen = Chosen {
        state: Some(active),
        ..Chosen::default()
    };
    card::overtaken(here, again(here, id).await?, &chosen)
}

/// On which profile and until when somebody comes back.
pub(super) async fn page(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let on = &here.caller.on;
    let who = show_to_change(on, &granted, MembershipId(id)).await?;
    deeds(on, &here.actor, &who).bring_back?;
    let form = Form::default().preset("profile", who.profile);
    told(&here, who, form, None, StatusCode::OK).await
}

/// Brings somebody back: it gives access, so it goes where it is signed.
pub(super) async fn bring_back_signed(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let (on, id) = (&here.caller.on, MembershipId(id));
    let who = show_to_change(on, &granted, id).await?;
    let (profile, until) = (form.id("profile"), form.day("until", &here.caller.zone()));
    let unclear = StatusCode::UNPROCESSABLE_ENTITY;
    let (Some(profile), Ok(())) = (profile, form.clean()) else {
        return told(&here, who, form, None, unclear).await;
    };
    let chosen = match chosen_profile(on, &granted, ProfileId(profile)).await {
        Ok(chosen) => chosen,
        Err(error) => return told(&here, who, form.explain(error)?, None, unclear).await,
    };
    let deed = BringBack {
        collaborator: id.0,
        profile,
        profile_version: chosen.version,
        access_until: until.map(|at| at.0),
        version: form.version(),
    };
    match bring_back(on, granted, None, &deed).await {
        Ok(()) => brought_back(&who),
        Err(Error::SignatureNeeded(_)) => to_be_signed(&here, &who, &deed).await,
        Err(Error::Stale { .. }) => overtaken(&here, id, &deed, &chosen.name).await,
        Err(error) => told(&here, who, form.explain(error)?, None, unclear).await,
    }
}

/// Back to the card, saying what was done.
pub(super) fn brought_back(who: &Collaborator) -> Answer {
    Go::to(who.url(""))
        .saying("collaborators-brought-back")
        .with("name", &who.name)
        .answer()
}

/// The form again with both versions side by side, after somebody else was faster (C4).
pub(super) async fn overtaken(
    here: &Here,
    id: MembershipId,
    deed: &BringBack,
    profile: &str,
) -> Answer {
    let who = again(here, id).await?;
    let page = Shell::inside(here, "collaborators-bring-back");
    let until = deed.access_until.map(Moment);
    let active = Badge::of(&page, clavero_rules::access::MembershipState::Active).text;
    let chosen = Chosen {
        state: Some(active),
        profile: Some(profile.to_owned()),
        until: Some(end_in_words(&page, until)),
    };
    let day = until
        .map(|until| Words::day(until, &here.caller.zone()))
        .unwrap_or_default();
    let form = Form::default()
        .preset("profile", deed.profile)
        .preset("until", day);
    told(
        here,
        who,
        form,
        Some(chosen),
        StatusCode::PRECONDITION_FAILED,
    )
    .await
}

async fn told(
    here: &Here,
    who: Collaborator,
    form: Form,
    chosen: Option<Chosen>,
    status: StatusCode,
) -> Answer {
    let page = Shell::inside(here, "collaborators-bring-back");
    let now = here.caller.on.now;
    page_with(
        status,
        &Returning {
            clash: chosen.map(|chosen| Clash::of(&page, &who, now, &chosen)),
            choices: choices_to_give(here, &page).await?,
            zone: here.person()?.time_zone.replace('_', " "),
            list: here.url("/collaborators"),
            page,
            form,
            who,
        },
    )
}
