//! The end of somebody's access: a day, or none (C9).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{MembershipId, Moment, access::may};
use uuid::Uuid;

use super::view::{Chosen, Clash, again, end_in_words, to_be_signed};
use crate::{
    Error,
    collaborators::{Collaborator, SetAccessUntil, deeds, set_access_until, show_to_change},
    session::{Here, May},
    web::{Answer, At, Form, Go, Shell, page_with},
    words::Words,
};

#[derive(Template)]
#[template(path = "collaborators/pages/until.html")]
struct Dating {
    page: Shell,
    form: Form,
    who: Collaborator,
    clash: Option<Clash>,
    zone: String,
    list: String,
}

/// The end that the access has, to be changed.
pub(super) async fn page(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let on = &here.caller.on;
    let who = show_to_change(on, &granted, MembershipId(id)).await?;
    deeds(on, &here.actor, &who).set_access_until?;
    let form = preset(&here, who.access_until);
    told(&here, who, form, None, StatusCode::OK)
}

/// Sets the end, or goes where it is signed if that gives more.
pub(super) async fn set(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let (on, id) = (&here.caller.on, MembershipId(id));
    let who = show_to_change(on, &granted, id).await?;
    let mut until = form.day("until", &here.caller.zone());
    // The day that the page showed is no other end, though the hour of that end may be.
    if form.value("until") == day_of(&here, who.access_until) {
        until = who.access_until;
    }
    if form.clean().is_err() {
        return told(&here, who, form, None, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let version = form.version();
    let deed = SetAccessUntil {
        collaborator: id.0,
        access_until: until.map(|at| at.0),
        version,
    };
    match set_access_until(on, granted, None, &deed).await {
        Ok(()) => changed(&who, until),
        Err(Error::SignatureNeeded(_)) => to_be_signed(&here, &who, &deed).await,
        Err(Error::Stale { .. }) => overtaken(&here, id, &deed).await,
        Err(error) => {
            let form = form.explain(error)?;
            told(&here, who, form, None, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

/// Back to the card, saying what was done.
pub(super) fn changed(who: &Collaborator, until: Option<Moment>) -> Answer {
    let key = match until {
        Some(_) => "collaborators-until-set",
        None => "collaborators-until-lifted",
    };
    Go::to(who.url(""))
        .saying(key)
        .with("name", &who.name)
        .answer()
}

/// The form again with both versions side by side, after somebody else was faster (C4).
pub(super) async fn overtaken(here: &Here, id: MembershipId, deed: &SetAccessUntil) -> Answer {
    let who = again(here, id).await?;
    let until = deed.access_until.map(Moment);
    let page = Shell::inside(here, "collaborators-set-until");
    let chosen = Chosen {
        until: Some(end_in_words(&page, until)),
        ..Chosen::default()
    };
    told(
        here,
        who,
        preset(here, until),
        Some(chosen),
        StatusCode::PRECONDITION_FAILED,
    )
}

fn preset(here: &Here, until: Option<Moment>) -> Form {
    Form::default().preset("until", day_of(here, until))
}

/// The day of an end, as the field shows it; nothing for none.
fn day_of(here: &Here, until: Option<Moment>) -> String {
    until
        .map(|until| Words::day(until, &here.caller.zone()))
        .unwrap_or_default()
}

fn told(
    here: &Here,
    who: Collaborator,
    form: Form,
    chosen: Option<Chosen>,
    status: StatusCode,
) -> Answer {
    let page = Shell::inside(here, "collaborators-set-until");
    let now = here.caller.on.now;
    page_with(
        status,
        &Dating {
            clash: chosen.map(|chosen| Clash::of(&page, &who, now, &chosen)),
            zone: here.person()?.time_zone.replace('_', " "),
            list: here.url("/collaborators"),
            page,
            form,
            who,
        },
    )
}
