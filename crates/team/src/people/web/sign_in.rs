//! Signing in and out.

use askama::Template;
use axum::http::StatusCode;

use super::{Next, own_page};
use crate::{
    Result,
    doors::Doors,
    people::{sign_in, sign_out},
    session::{Anyone, Caller, SessionKind, end_cookie, passing_cookie, session_cookie},
    web::{Answer, Ask, Form, Go, Shell, page, page_with},
};

#[derive(Template)]
#[template(path = "people/pages/sign_in.html")]
struct SignIn {
    page: Shell,
    form: Form,
    open: bool,
    next: String,
}

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/sign-in", show)
        .post("/sign-in", submit)
        .post("/sign-out", leave)
}

impl SignIn {
    fn of(caller: &Caller, form: Form, next: String) -> Self {
        let open = caller.on.app.settings.open_sign_up;
        Self {
            page: Shell::of(caller, "people-sign-in"),
            form,
            open,
            next,
        }
    }
}

async fn show(Anyone(caller): Anyone, Ask(Next { next }): Ask<Next>) -> Answer {
    if caller.person.is_some() {
        return Go::back(&next, "/centers").answer();
    }
    page(&SignIn::of(
        &caller,
        Form::default().preset("keep", "yes"),
        next,
    ))
}

async fn submit(Anyone(caller): Anyone, mut form: Form) -> Answer {
    let next = own_page(form.value("next"));
    let (address, password) = (form.email("email"), form.secret("password"));
    let tried = match (address, form.clean()) {
        (Some(address), Ok(())) => {
            enter(&caller, &address, &password, form.checked("keep", "yes")).await
        }
        (_, clean) => clean.map(|()| String::new()),
    };
    match tried {
        Ok(cookie) => Go::back(&next, "/centers").cookie(cookie).answer(),
        Err(error) => {
            let form = form.explain(error)?;
            page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &SignIn::of(&caller, form, next),
            )
        }
    }
}

async fn enter(
    caller: &Caller,
    address: &crate::address::Address,
    password: &str,
    keep: bool,
) -> Result<String> {
    let (on, earlier) = (&caller.on, caller.person.as_ref());
    let (_, token) = sign_in::sign_in(on, address, password, SessionKind::Web, earlier).await?;
    let secure = on.app.secure();
    Ok(if keep {
        session_cookie(&token, secure)
    } else {
        passing_cookie(&token, secure)
    })
}

/// Signs out, and goes on to the page that asked for it: an invitation to another address, say (I4).
async fn leave(Anyone(caller): Anyone, form: Form) -> Answer {
    if let Some(person) = &caller.person {
        sign_out::sign_out(&caller.on, person).await?;
    }
    Go::back(&form.value("next"), "/sign-in")
        .saying("people-signed-out")
        .cookie(end_cookie(caller.on.app.secure()))
        .answer()
}
