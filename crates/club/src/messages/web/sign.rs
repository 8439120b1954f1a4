//! The signature over a message to more than a thousand people: what it is called, and how many get it (section 12).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::signature::Purpose;
use uuid::Uuid;

use super::{Own, draft, there, told, url};
use crate::{
    Result,
    messages::{Sending, send},
    session::Here,
    web::{Answer, At, Form, Shell, Sign, page_with},
};
use clavero_team::people::{Draft, signature};

#[derive(Template)]
#[template(path = "web/sign.html")]
struct Signing {
    page: Shell,
    form: Form,
    sign: Sign,
}

type Address = At<(String, String, Uuid, Uuid)>;

pub(super) async fn ask(it: Own, At((_, area, message, draft)): Address) -> Answer {
    let shown = kept(&it.here, draft).await?;
    let page = signing(&it, &area, message, draft, &shown, Form::default()).await?;
    page_with(StatusCode::OK, &page)
}

pub(super) async fn sign(
    it: Own,
    At((_, area, message, draft)): Address,
    mut form: Form,
) -> Answer {
    let shown = kept(&it.here, draft).await?;
    let on = &it.here.caller.on;
    let (person, account) = (it.here.person()?, Some(it.here.account.id));
    let secret = form.secret("signature");
    let signed = match form.clean() {
        Ok(()) => {
            let purpose = Purpose::WorkOnMany;
            signature::sign_draft(on, person, purpose, account, (draft, &shown), &secret).await
        }
        Err(error) => Err(error),
    };
    match signed {
        Ok(signed) => {
            let here = it.here;
            let on = &here.caller.on;
            let done = send(on, it.granted, Some(&signed), &shown).await;
            Draft::<Sending>::forget(on, here.person()?.id, draft).await?;
            draft::after(&here, &area, message, done)
        }
        Err(error) => {
            let form = form.explain(error)?;
            let page = signing(&it, &area, message, draft, &shown, form).await?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

async fn kept(here: &Here, draft: Uuid) -> Result<Sending> {
    let (on, account) = (&here.caller.on, Some(here.account.id));
    let person = here.person()?.id;
    let draft = Draft::find(on, person, account, Purpose::WorkOnMany, draft).await?;
    Ok(draft.payload)
}

async fn signing(
    it: &Own,
    area: &str,
    message: Uuid,
    draft: Uuid,
    shown: &Sending,
    form: Form,
) -> Result<Signing> {
    let (mut scope, place, message) = there(it, area, message).await?;
    let here = &it.here;
    let page = Shell::inside(here, "messages-sign");
    let mut rows = vec![
        (
            page.t("messages-what"),
            told::subject(&page, &place, &message)?,
        ),
        (
            page.t("messages-letters"),
            page.t1("messages-people", "count", shown.eligible),
        ),
    ];
    rows.extend(draft::facts(&mut scope, &page, &place, &message).await?);
    let own = url(here, area, &format!("/{}", message.id));
    let sign = Sign {
        title: page.title.clone(),
        lead: page.t("messages-sign-lead"),
        rows,
        ready: signature::exists(&here.caller.on, here.person()?.id).await?,
        action: format!("{own}/sign/{draft}"),
        hidden: Vec::new(),
        submit: page.t("messages-sign-do"),
        back: own,
    };
    Ok(Signing { page, form, sign })
}
