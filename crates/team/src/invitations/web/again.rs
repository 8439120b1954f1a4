//! Sending an invitation again: at once while the profile stays, signed when it is another (4.3).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    InvitationId, Refusal,
    access::{Granted, may},
    invitations::InvitationState,
    signature::Purpose,
};
use uuid::Uuid;

use super::{
    Kept,
    fields::{self, Choices},
    forget, keep, kept,
    new::choices,
    sent::SentPage,
};
use crate::{
    Error, Result,
    invitations::{
        resend::{self, Again, CheckedAgain},
        send::Sent,
        store::Invitation,
    },
    people::signature,
    session::{Here, May},
    web::{Answer, At, Form, Go, Shell, Sign, page, page_with},
};

type Manages = May<may::ManageCollaborators>;

#[derive(Template)]
#[template(path = "invitations/pages/again.html")]
struct AgainPage {
    page: Shell,
    form: Form,
    choices: Choices,
    name: String,
    email: String,
    expired: bool,
    action: String,
    list: String,
}

#[derive(Template)]
#[template(path = "web/sign.html")]
struct SignPage {
    page: Shell,
    form: Form,
    sign: Sign,
}

pub(super) async fn show(
    May { granted, here }: Manages,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let invitation = open(&here, &granted, id).await?;
    let choices = choices(&here, &granted).await?;
    let frame = Shell::inside(&here, "invitations-again");
    // An end that has passed cannot be offered again; the field is left to be filled.
    let until = invitation
        .access_until
        .filter(|until| *until > here.caller.on.now);
    let form = fields::usual(Form::default(), &frame)
        .preset("profile", invitation.profile_id)
        .preset(
            "access_until",
            until
                .map(|until| fields::day(until, &frame))
                .unwrap_or_default(),
        );
    let form = Form::of(
        form.values()
            .iter()
            .filter(|(name, _)| name != "lang")
            .cloned(),
    )
    .preset("lang", invitation.lang.id());
    page(&again_page(&here, frame, form, choices, &invitation))
}

pub(super) async fn submit(
    May { granted, here }: Manages,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let on = &here.caller.on;
    let invitation = open(&here, &granted, id).await?;
    let choices = choices(&here, &granted).await?;
    let frame = Shell::inside(&here, "invitations-again");
    let terms = fields::terms(&mut form, &choices, &frame, on.now);
    let looked = match (form.clean(), terms) {
        (Err(error), _) => Err(error),
        (Ok(()), None) => Err(Error::field("profile", "choose")),
        (Ok(()), Some(terms)) => {
            let again = Again {
                invitation: id,
                terms,
            };
            match resend::check(on, &granted, &again).await {
                Ok(checked) => Ok((again, checked)),
                Err(error) => Err(error),
            }
        }
    };
    let done = match looked {
        Ok((again, checked)) if checked.verdict.must_sign.is_needed() => {
            let draft = keep(&here, &Kept::Again(again)).await?;
            let url = here.url(&format!("/invitations/{id}/resend/{draft}"));
            return Go::to(url).answer();
        }
        Ok((again, _)) => resend::resend(on, granted, None, &again).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(sent) => page(&SentPage::to(
            &here,
            &invitation.name,
            &invitation.email,
            &sent,
        )),
        Err(error) => {
            let form = form.explain(error)?;
            page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &again_page(&here, frame, form, choices, &invitation),
            )
        }
    }
}

pub(super) async fn sign(
    May { granted, here }: Manages,
    At((_, id, draft)): At<(String, Uuid, Uuid)>,
) -> Answer {
    let again = kept_again(&here, id, draft).await?;
    let checked = resend::check(&here.caller.on, &granted, &again).await?;
    page(&sign_page(&here, draft, &again, &checked, Form::default()).await?)
}

pub(super) async fn send(
    May { granted, here }: Manages,
    At((_, id, draft)): At<(String, Uuid, Uuid)>,
    mut form: Form,
) -> Answer {
    let again = kept_again(&here, id, draft).await?;
    let checked = resend::check(&here.caller.on, &granted, &again).await?;
    let sent = sign_and_send(&here, granted, (draft, &again), &mut form).await;
    match sent {
        Ok(sent) => {
            forget(&here, draft).await?;
            let invitation = &checked.invitation;
            page(&SentPage::to(
                &here,
                &invitation.name,
                &invitation.email,
                &sent,
            ))
        }
        Err(error) => {
            let form = form.explain(error)?;
            page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &sign_page(&here, draft, &again, &checked, form).await?,
            )
        }
    }
}

async fn sign_and_send(
    here: &Here,
    granted: Granted<may::ManageCollaborators>,
    (draft, again): (Uuid, &Again),
    form: &mut Form,
) -> Result<Sent> {
    let (on, person) = (&here.caller.on, here.person()?);
    let secret = form.secret("signature");
    form.clean()?;
    let (account, purpose) = (Some(here.account.id), Purpose::ResendInvitation);
    let signed =
        signature::sign_draft(on, person, purpose, account, (draft, again), &secret).await?;
    resend::resend(on, granted, Some(signed), again).await
}

/// Only what is pending or expired can be sent again; any other says what became of it.
async fn open(
    here: &Here,
    granted: &Granted<may::ManageCollaborators>,
    id: Uuid,
) -> Result<Invitation> {
    let on = &here.caller.on;
    let invitation = resend::find(on, granted, InvitationId(id)).await?;
    let refusal = match invitation.state_at(on.now) {
        InvitationState::Pending | InvitationState::Expired => return Ok(invitation),
        InvitationState::Accepted => Refusal::InvitationTaken,
        InvitationState::Declined => Refusal::InvitationDeclined,
        InvitationState::Revoked => Refusal::InvitationRevoked,
        InvitationState::Superseded => Refusal::InvitationSuperseded,
    };
    Err(refusal.into())
}

async fn kept_again(here: &Here, id: Uuid, draft: Uuid) -> Result<Again> {
    match kept(here, Purpose::ResendInvitation, draft).await? {
        Kept::Again(again) if again.invitation == id => Ok(again),
        _ => Err(Error::Missing("draft")),
    }
}

fn again_page(
    here: &Here,
    page: Shell,
    form: Form,
    choices: Choices,
    invitation: &Invitation,
) -> AgainPage {
    AgainPage {
        page,
        form,
        choices,
        name: invitation.name.clone(),
        email: invitation.email.clone(),
        expired: invitation.state_at(here.caller.on.now) == InvitationState::Expired,
        action: here.url(&format!("/invitations/{}/resend", invitation.id)),
        list: here.url("/invitations"),
    }
}

async fn sign_page(
    here: &Here,
    draft: Uuid,
    again: &Again,
    checked: &CheckedAgain,
    form: Form,
) -> Result<SignPage> {
    let (on, invitation) = (&here.caller.on, &checked.invitation);
    let page = Shell::inside(here, "invitations-again-sign");
    let count = checked.profile.permissions.len();
    let name = &checked.profile.name;
    let profile = page.t2("invitations-profile-size", "profile", name, "count", count);
    let mut rows = vec![
        (page.t("invitations-name"), invitation.name.clone()),
        (page.t("invitations-email"), invitation.email.clone()),
        (
            page.t("invitations-profile-before"),
            invitation.profile_name.clone(),
        ),
        (page.t("invitations-profile"), profile),
        (page.t("invitations-account"), here.account.name.clone()),
    ];
    rows.extend(fields::told(&page, &again.terms, on.now));
    let back = here.url(&format!("/invitations/{}/resend", invitation.id));
    let sign = Sign {
        title: page.t("invitations-again-sign"),
        lead: page.t("invitations-again-sign-lead"),
        rows,
        ready: signature::exists(on, here.person()?.id).await?,
        action: format!("{back}/{draft}"),
        hidden: Vec::new(),
        submit: page.t("invitations-sign-send"),
        back,
    };
    Ok(SignPage { page, form, sign })
}
