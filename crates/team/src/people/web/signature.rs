//! The electronic signature: made, changed, recovered; then back to where it was needed (CC-14).

use askama::Template;
use axum::http::StatusCode;

use super::{Next, own_page};
use crate::{
    Error, Result,
    doors::Doors,
    people::{
        recover_signature,
        set_signature::{self, Standing},
    },
    session::{Caller, Oneself, Person},
    web::{Answer, Ask, Form, Go, Shell, page, page_with},
};

#[derive(Template)]
#[template(path = "people/pages/signature.html")]
struct Signature {
    page: Shell,
    form: Form,
    standing: Option<Standing>,
    next: String,
}

#[derive(Template)]
#[template(path = "people/pages/recover_signature.html")]
struct Recover {
    page: Shell,
    form: Form,
    email: String,
    sent: bool,
    next: String,
}

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/me/signature", show)
        .post("/me/signature", save)
        .get("/me/signature/recover", ask)
        .post("/me/signature/code", send)
        .post("/me/signature/recover", recover)
}

async fn signature(
    caller: &Caller,
    person: &Person,
    form: Form,
    next: String,
) -> Result<Signature> {
    let standing = set_signature::standing(&caller.on, person.id).await?;
    Ok(Signature {
        page: Shell::of(caller, "people-signature"),
        form,
        standing,
        next,
    })
}

async fn show(Oneself { caller, person }: Oneself, Ask(Next { next }): Ask<Next>) -> Answer {
    page(&signature(&caller, &person, Form::default(), next).await?)
}

async fn save(Oneself { caller, person }: Oneself, mut form: Form) -> Answer {
    let (on, next) = (&caller.on, own_page(form.value("next")));
    let exists = set_signature::standing(on, person.id).await?.is_some();
    let proof = form.secret(if exists { "signature" } else { "password" });
    let secret = typed_twice(&mut form);
    let saved = match form.clean() {
        Err(error) => Err(error),
        Ok(()) if exists => set_signature::change(on, &person, &proof, &secret).await,
        Ok(()) => set_signature::create(on, &person, &proof, &secret).await,
    };
    match saved {
        Ok(()) if exists => Go::back(&next, "/me/signature")
            .saying("people-signature-changed")
            .answer(),
        Ok(()) => Go::back(&next, "/me/signature")
            .saying("people-signature-created")
            .answer(),
        Err(error) => {
            let again = signature(&caller, &person, form.explain(error)?, next).await?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

/// A secret that nobody can look up is typed twice.
fn typed_twice(form: &mut Form) -> String {
    let (secret, again) = (form.secret("secret"), form.secret("again"));
    if !again.is_empty() && secret != again {
        form.fail("again", "mismatch");
    }
    secret
}

async fn recovering(caller: &Caller, person: &Person, form: Form, next: String) -> Result<Recover> {
    Ok(Recover {
        page: Shell::of(caller, "people-signature-recover"),
        form,
        email: person.email.clone(),
        sent: recover_signature::code_sent(&caller.on, person).await?,
        next,
    })
}

async fn ask(Oneself { caller, person }: Oneself, Ask(Next { next }): Ask<Next>) -> Answer {
    if set_signature::standing(&caller.on, person.id)
        .await?
        .is_none()
    {
        return Go::to(with_next("/me/signature", &next)).answer();
    }
    page(&recovering(&caller, &person, Form::default(), next).await?)
}

async fn send(Oneself { caller, person }: Oneself, form: Form) -> Answer {
    recover_signature::send_code(&caller.on, &person).await?;
    Go::to(with_next(
        "/me/signature/recover",
        &own_page(form.value("next")),
    ))
    .saying("people-code-sent")
    .with("email", &person.email)
    .answer()
}

async fn recover(Oneself { caller, person }: Oneself, mut form: Form) -> Answer {
    let (next, password) = (own_page(form.value("next")), form.secret("password"));
    let (code, secret) = (form.text("code", 1..=20), typed_twice(&mut form));
    let recovered = match form.clean() {
        Ok(()) => recover_signature::recover(&caller.on, &person, &password, &code, &secret).await,
        Err(error) => Err(error),
    };
    match recovered {
        Ok(()) => Go::back(&next, "/me/signature")
            .saying("people-signature-recovered")
            .answer(),
        Err(error @ (Error::Invalid(_) | Error::Refused(_))) => {
            let again = recovering(&caller, &person, form.explain(error)?, next).await?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
        Err(error) => Err(error),
    }
}

fn with_next(path: &str, next: &str) -> String {
    if next.is_empty() {
        return path.to_owned();
    }
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("next", next)
        .finish();
    format!("{path}?{query}")
}
