//! Having one's data erased: what it means, the signature, and changing one's mind.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{Moment, signature::Purpose};
use uuid::Uuid;

use crate::{
    Error, Result,
    doors::Doors,
    people::{
        Draft,
        erasure::{self, EraseMe},
        signature,
    },
    session::{Caller, Oneself, Person},
    web::{Answer, At, Form, Go, Shell, Sign, page, page_with},
};

#[derive(Template)]
#[template(path = "people/pages/erase.html")]
struct Erase {
    page: Shell,
    form: Form,
    due_at: Option<Moment>,
}

#[derive(Template)]
#[template(path = "web/sign.html")]
struct SignErasure {
    page: Shell,
    form: Form,
    sign: Sign,
}

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/me/erase", show)
        .post("/me/erase", begin)
        .post("/me/erase/cancel", cancel)
        .get("/me/erase/sign/{draft}", show_sign)
        .post("/me/erase/sign/{draft}", sign)
}

async fn erase(caller: &Caller, person: &Person, form: Form) -> Result<Erase> {
    let waiting = erasure::waiting(&caller.on, person.id).await?;
    let due_at = waiting.map(|erasure| erasure.due_at);
    Ok(Erase {
        page: Shell::of(caller, "people-erase"),
        form,
        due_at,
    })
}

async fn show(Oneself { caller, person }: Oneself) -> Answer {
    page(&erase(&caller, &person, Form::default()).await?)
}

async fn begin(Oneself { caller, person }: Oneself) -> Answer {
    if let Err(error) = erasure::may_be_asked(&caller.on, &person).await {
        let again = erase(&caller, &person, Form::default().explain(error)?).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let payload = EraseMe { user: person.id.0 };
    let draft = Draft::keep(&caller.on, person.id, None, Purpose::EraseMe, &payload).await?;
    Go::to(format!("/me/erase/sign/{draft}")).answer()
}

async fn cancel(Oneself { caller, person }: Oneself) -> Answer {
    erasure::cancel(&caller.on, &person).await?;
    Go::to("/me/erase")
        .saying("people-erase-cancelled")
        .answer()
}

async fn draft(caller: &Caller, person: &Person, id: Uuid) -> Result<Draft<EraseMe>> {
    Draft::find(&caller.on, person.id, None, Purpose::EraseMe, id).await
}

async fn signing(caller: &Caller, person: &Person, form: Form, id: Uuid) -> Result<SignErasure> {
    let page = Shell::of(caller, "people-erase-sign");
    let sign = Sign {
        title: page.t("people-erase-sign"),
        lead: page.t("people-erase-sign-lead"),
        rows: vec![
            (page.t("people-name"), person.name.clone()),
            (page.t("people-email"), person.email.clone()),
        ],
        ready: signature::exists(&caller.on, person.id).await?,
        action: format!("/me/erase/sign/{id}"),
        hidden: Vec::new(),
        submit: page.t("people-erase-do"),
        back: "/me/erase".to_owned(),
    };
    Ok(SignErasure { page, form, sign })
}

async fn show_sign(Oneself { caller, person }: Oneself, At(id): At<Uuid>) -> Answer {
    draft(&caller, &person, id).await?;
    page(&signing(&caller, &person, Form::default(), id).await?)
}

async fn sign(Oneself { caller, person }: Oneself, At(id): At<Uuid>, mut form: Form) -> Answer {
    let draft = draft(&caller, &person, id).await?;
    let secret = form.secret("signature");
    match signed(&caller, &person, &form, &draft, &secret).await {
        Ok(()) => Go::to("/me/erase").saying("people-erase-asked").answer(),
        Err(error @ (Error::Invalid(_) | Error::Refused(_))) => {
            let again = signing(&caller, &person, form.explain(error)?, id).await?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
        Err(error) => Err(error),
    }
}

async fn signed(
    caller: &Caller,
    person: &Person,
    form: &Form,
    draft: &Draft<EraseMe>,
    secret: &str,
) -> Result<()> {
    form.clean()?;
    let on = &caller.on;
    let deed = (draft.id, &draft.payload);
    let signed = signature::sign_draft(on, person, Purpose::EraseMe, None, deed, secret).await?;
    erasure::ask(on, person, signed).await?;
    Draft::<EraseMe>::forget(on, person.id, draft.id).await
}
