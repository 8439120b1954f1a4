//! Inviting one person: the form, the signature, and the link that is told once (CC-13, CC-14).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    Refusal,
    access::{Granted, may},
    invitations::{Doubt, InviteKind},
    signature::Purpose,
};
use serde::Deserialize;
use uuid::Uuid;

use super::{
    Kept,
    fields::{self, Choices},
    forget, keep as keep_aside, kept,
    sent::SentPage,
};
use crate::{
    Error, Result,
    invitations::{
        invite::{self, Checked},
        offer::Offer,
        resend,
        send::Sent,
        weigh::has_card,
    },
    people::signature,
    profiles,
    session::{Here, May},
    web::{Answer, Ask, At, Form, Go, Shell, Sign, page, page_with},
};

type Manages = May<may::ManageCollaborators>;

#[derive(Template)]
#[template(path = "invitations/pages/new.html")]
struct New {
    page: Shell,
    form: Form,
    choices: Choices,
    /// The way out of a refusal: the person's card.
    card: String,
    slug: String,
}

#[derive(Template)]
#[template(path = "invitations/pages/sign.html")]
struct SignPage {
    page: Shell,
    form: Form,
    sign: Sign,
    doubts: Vec<&'static str>,
    supersedes: bool,
    /// Where access that ended lately can be brought back instead (I2).
    bring_back: String,
}

/// What the form may be filled with before anybody types.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Filled {
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    profile: String,
    draft: Option<Uuid>,
    again: Option<Uuid>,
}

pub(super) async fn show(
    May { granted, here }: Manages,
    At(_): At<String>,
    Ask(filled): Ask<Filled>,
) -> Answer {
    let frame = Shell::inside(&here, "invitations-new");
    let form = match (filled.draft, filled.again) {
        (Some(draft), _) => match kept(&here, Purpose::Invite, draft).await? {
            Kept::One(offer) => form_of(&offer, &frame),
            _ => return Err(Error::Missing("draft")),
        },
        (None, Some(again)) => {
            let old = resend::find(
                &here.caller.on,
                &granted,
                clavero_rules::InvitationId(again),
            )
            .await?;
            fields::usual(Form::default(), &frame)
                .preset("name", old.name)
                .preset("email", old.email)
                .preset("profile", old.profile_id)
        }
        (None, None) => fields::usual(Form::default(), &frame)
            .preset("name", filled.name)
            .preset("email", filled.email)
            .preset("profile", filled.profile),
    };
    let choices = choices(&here, &granted).await?;
    page(&New {
        page: frame,
        form,
        choices,
        card: String::new(),
        slug: here.account.slug,
    })
}

pub(super) async fn keep(
    May { granted, here }: Manages,
    At(_): At<String>,
    mut form: Form,
) -> Answer {
    let frame = Shell::inside(&here, "invitations-new");
    let choices = choices(&here, &granted).await?;
    let mut card = String::new();
    let looked = look(&here, &granted, &mut form, &choices, &frame, &mut card).await;
    match looked {
        Ok(offer) => {
            let draft = keep_aside(&here, &Kept::One(offer)).await?;
            Go::to(here.url(&format!("/invitations/sign/{draft}"))).answer()
        }
        Err(error) => {
            let form = form.explain(error)?;
            let slug = here.account.slug.clone();
            let new = New {
                page: frame,
                form,
                choices,
                card,
                slug,
            };
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &new)
        }
    }
}

/// Reads the form and asks whether it could be sent; a refusal may have a way out on the person's card.
async fn look(
    here: &Here,
    granted: &Granted<may::ManageCollaborators>,
    form: &mut Form,
    choices: &Choices,
    frame: &Shell,
    card: &mut String,
) -> Result<Offer> {
    let on = &here.caller.on;
    let offer = fields::offer(form, choices, frame, on.now)?;
    let checked = invite::check(on, granted, &offer).await?;
    if let Err(refusal) = checked.weighed.verdict {
        *card = card_of(here, &checked, refusal);
        return Err(refusal.into());
    }
    Ok(offer)
}

pub(super) async fn sign(
    May { granted, here }: Manages,
    At((_, draft)): At<(String, Uuid)>,
) -> Answer {
    let offer = one(&here, draft).await?;
    page(&sign_page(&here, &granted, draft, &offer, Form::default()).await?)
}

pub(super) async fn send(
    May { granted, here }: Manages,
    At((_, draft)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let offer = one(&here, draft).await?;
    let page_again = sign_page(&here, &granted, draft, &offer, Form::default()).await?;
    let sent = sign_and_send(&here, granted, (draft, &offer), &mut form).await;
    match sent {
        Ok(sent) => {
            forget(&here, draft).await?;
            page(&SentPage::of(&here, &offer, &sent))
        }
        Err(error) => {
            let form = form.explain(error)?;
            page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &SignPage { form, ..page_again },
            )
        }
    }
}

async fn sign_and_send(
    here: &Here,
    granted: Granted<may::ManageCollaborators>,
    (draft, offer): (Uuid, &Offer),
    form: &mut Form,
) -> Result<Sent> {
    let (on, person) = (&here.caller.on, here.person()?);
    let secret = form.secret("signature");
    form.clean()?;
    let account = Some(here.account.id);
    let signed = signature::sign_draft(
        on,
        person,
        Purpose::Invite,
        account,
        (draft, offer),
        &secret,
    )
    .await?;
    invite::invite(on, granted, signed, offer).await
}

pub(super) async fn choices(
    here: &Here,
    granted: &Granted<may::ManageCollaborators>,
) -> Result<Choices> {
    let profiles = profiles::list_for_choice(&mut here.caller.on.read(granted)).await?;
    Ok(Choices::of(&profiles, &here.actor))
}

async fn one(here: &Here, draft: Uuid) -> Result<Offer> {
    match kept(here, Purpose::Invite, draft).await? {
        Kept::One(offer) => Ok(offer),
        _ => Err(Error::Missing("draft")),
    }
}

async fn sign_page(
    here: &Here,
    granted: &Granted<may::ManageCollaborators>,
    draft: Uuid,
    offer: &Offer,
    form: Form,
) -> Result<SignPage> {
    let on = &here.caller.on;
    let checked = invite::check(on, granted, offer).await?;
    let kind = checked.weighed.verdict?;
    let page = Shell::inside(here, "invitations-sign");
    let profile = page.t2(
        "invitations-profile-size",
        "profile",
        &checked.profile.name,
        "count",
        checked.profile.permissions.len(),
    );
    let mut rows = vec![
        (page.t("invitations-name"), offer.guest.name.clone()),
        (page.t("invitations-email"), offer.guest.email.clone()),
        (page.t("invitations-profile"), profile),
        (page.t("invitations-account"), here.account.name.clone()),
    ];
    rows.extend(fields::told(&page, &offer.terms, on.now));
    let sign = Sign {
        title: page.t("invitations-sign"),
        lead: page.t("invitations-sign-lead"),
        rows,
        ready: signature::exists(on, here.person()?.id).await?,
        action: here.url(&format!("/invitations/sign/{draft}")),
        hidden: Vec::new(),
        submit: page.t("invitations-sign-send"),
        back: here.url(&format!("/invitations/new?draft={draft}")),
    };
    let bring_back = match &checked.weighed.known {
        Some(known) if checked.weighed.returns() && has_card(known) => {
            here.url(&format!("/collaborators/{}", known.membership))
        }
        _ => String::new(),
    };
    Ok(SignPage {
        page,
        form,
        sign,
        doubts: checked
            .doubts
            .iter()
            .map(|doubt| doubt_key(*doubt))
            .collect(),
        supersedes: kind == InviteKind::Supersedes,
        bring_back,
    })
}

fn doubt_key(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::AliasOfSomebodyHere => "invitations-doubt-alias",
        Doubt::NearlyYourDomain => "invitations-doubt-domain",
        Doubt::MixedScripts => "invitations-doubt-scripts",
    }
}

fn card_of(here: &Here, checked: &Checked, refusal: Refusal) -> String {
    let way_out = matches!(
        refusal,
        Refusal::AlreadyCollaborator | Refusal::CollaboratorSuspended
    );
    match &checked.weighed.known {
        Some(known) if way_out => here.url(&format!("/collaborators/{}", known.membership)),
        _ => String::new(),
    }
}

fn form_of(offer: &Offer, page: &Shell) -> Form {
    let form = Form::default()
        .preset("name", &offer.guest.name)
        .preset("email", &offer.guest.email);
    fields::preset(form, &offer.terms, page)
}
