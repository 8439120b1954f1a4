//! A conflict and its three ways out (PE-15, PE-16).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    UserId,
    access::may,
    partners::{ConflictState, WayOut},
};
use uuid::Uuid;

use crate::{
    partners::{Conflict, Taken, conflicts, take_way_out},
    session::{Here, May},
    web::{Answer, At, Form, Go, Shell, page_with},
};

#[derive(Template)]
#[template(path = "partners/pages/conflict.html")]
struct ConflictPage {
    page: Shell,
    form: Form,
    conflict: Conflict,
    relayed: bool,
    url: String,
    back: String,
    invite: String,
}

/// What happened, and what can be done about it.
pub(super) async fn page(
    May { granted: _, here }: May<may::ManagePartners>,
    At((_, user, hub_id)): At<(String, Uuid, i64)>,
) -> Answer {
    shown(&here, UserId(user), hub_id, Form::default(), StatusCode::OK).await
}

async fn shown(here: &Here, user: UserId, hub_id: i64, form: Form, status: StatusCode) -> Answer {
    let granted = clavero_rules::access::grant::<may::ViewPartners>(here.actor.clone())?;
    let conflict = conflicts::find(&mut here.caller.on.read(&granted), user, hub_id).await?;
    let page = Shell::inside(here, "partners-conflict");
    let view = ConflictPage {
        relayed: conflict.state == ConflictState::Relayed,
        url: here.url(&format!("/partner/conflicts/{user}/{hub_id}")),
        back: here.url(&format!("/partner/employees/{user}")),
        invite: here.url("/invitations/new"),
        page,
        form,
        conflict,
    };
    page_with(status, &view)
}

/// Takes the way that was chosen.
pub(super) async fn take(
    May { granted, here }: May<may::ManagePartners>,
    At((_, user, hub_id)): At<(String, Uuid, i64)>,
    mut form: Form,
) -> Answer {
    let user = UserId(user);
    let way = form.choice("way", WayOut::from_id);
    let instead = match way {
        Some(WayOut::OwnDomain | WayOut::OtherAddress) => form.email("instead"),
        _ => None,
    };
    let done = match (form.clean(), way) {
        (Ok(()), Some(way)) => {
            take_way_out(
                &here.caller.on,
                granted,
                (user, hub_id),
                way,
                instead.as_ref(),
            )
            .await
        }
        (Err(error), _) => Err(error),
        (Ok(()), None) => Err(crate::Error::field("way", "choose")),
    };
    let to = here.url(&format!("/partner/employees/{user}"));
    match done {
        Ok(Taken::Asked) => Go::to(to).saying("partners-way-asked").answer(),
        Ok(Taken::Assigned) => Go::to(to).saying("partners-way-assigned").answer(),
        Ok(Taken::WaitsForTag) => Go::to(here.url("/invitations/new"))
            .saying("partners-way-waits")
            .answer(),
        Err(error) => {
            let wrong = StatusCode::UNPROCESSABLE_ENTITY;
            shown(&here, user, hub_id, form.explain(error)?, wrong).await
        }
    }
}
