//! Signing up, and proving the address through the letter.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use jiff::tz::TimeZone;

use super::{Next, dead_link, own_page, sent};
use crate::{
    Error, Result,
    doors::Doors,
    people::{
        change_email,
        sign_up::{self, Wish},
        tickets::Opens,
        verify,
    },
    session::{Anyone, Caller, Oneself},
    web::{Answer, Ask, At, Form, Go, Shell, page, page_with},
};

#[derive(Template)]
#[template(path = "people/pages/sign_up.html")]
struct SignUp {
    page: Shell,
    form: Form,
    open: bool,
    next: String,
}

#[derive(Template)]
#[template(path = "people/pages/verify.html")]
struct Verify {
    page: Shell,
    action: String,
    name: String,
    email: String,
    /// Whether this is the new address of somebody who has a login.
    change: bool,
}

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/sign-up", show)
        .post("/sign-up", submit)
        .get("/sign-up/sent", told)
        .post("/me/verify", again)
        .get("/verify/{token}", look)
        .post("/verify/{token}", prove)
        .post("/verify/{token}/deny", deny)
}

impl SignUp {
    fn of(caller: &Caller, form: Form, next: String) -> Self {
        let open = caller.on.app.settings.open_sign_up;
        Self {
            page: Shell::of(caller, "people-sign-up"),
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
    page(&SignUp::of(&caller, Form::default(), next))
}

async fn submit(Anyone(caller): Anyone, mut form: Form) -> Answer {
    match wished(&caller, &mut form).await {
        Ok(()) => Go::to("/sign-up/sent").answer(),
        Err(error) => {
            let (form, next) = (form.clone().explain(error)?, own_page(form.value("next")));
            page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &SignUp::of(&caller, form, next),
            )
        }
    }
}

async fn wished(caller: &Caller, form: &mut Form) -> Result<()> {
    let (name, address) = (form.text("name", 1..=100), form.email("email"));
    let (password, zone) = (form.secret("password"), form.value("time_zone"));
    // Every fault at once: nobody corrects a form line by line.
    if let Err(error) = sign_up::may_choose(&password, &form.value("email"), &name) {
        *form = std::mem::take(form).explain(error)?;
    }
    form.clean()?;
    let Some(address) = address else {
        return Ok(());
    };
    let time_zone = TimeZone::get(&zone).map_or_else(|_| "UTC".to_owned(), |_| zone);
    let next = own_page(form.value("next"));
    let wish = Wish {
        name,
        address,
        password,
        lang: caller.lang,
        time_zone,
        next,
    };
    sign_up::sign_up(&caller.on, wish).await
}

async fn told(Anyone(caller): Anyone) -> Answer {
    sent(&caller, "people-sign-up-sent")
}

async fn again(Oneself { caller, person }: Oneself, form: Form) -> Answer {
    let back = own_page(form.value("next"));
    sign_up::resend(&caller.on, &person).await?;
    Go::back(&back, "/me")
        .saying("people-verify-resent")
        .with("email", &person.email)
        .answer()
}

async fn look(Anyone(caller): Anyone, At(token): At<String>) -> Answer {
    match verify::look(&caller.on, &token).await {
        Ok((ticket, user)) => page(&Verify {
            page: Shell::of(&caller, "people-verify"),
            action: format!("/verify/{token}"),
            name: user.name,
            email: ticket.email,
            change: ticket.purpose == Opens::Email,
        }),
        Err(Error::Missing(_)) => dead_link(&caller),
        Err(error) => Err(error),
    }
}

async fn prove(Anyone(caller): Anyone, At(token): At<String>) -> Answer {
    match proved(&caller, &token).await {
        Ok(next) if caller.person.is_some() => Go::back(&next, "/centers")
            .saying("people-verified")
            .answer(),
        Ok(next) => {
            let query = form_urlencoded::Serializer::new(String::new())
                .extend_pairs(Some(("next", next)).filter(|(_, next)| !next.is_empty()))
                .finish();
            Go::to(format!("/sign-in?{query}"))
                .saying("people-verified")
                .answer()
        }
        Err(Error::Missing(_)) => dead_link(&caller),
        Err(error) => Err(error),
    }
}

async fn proved(caller: &Arc<Caller>, token: &str) -> Result<String> {
    let (ticket, user) = verify::look(&caller.on, token).await?;
    if ticket.purpose == Opens::Email {
        change_email::confirm(&caller.on, &ticket, &user).await?;
    } else {
        verify::verify(&caller.on, &ticket, &user).await?;
    }
    Ok(ticket.next)
}

async fn deny(Anyone(caller): Anyone, At(token): At<String>) -> Answer {
    let denied = match verify::look(&caller.on, &token).await {
        Ok((ticket, user)) => verify::disown(&caller.on, &ticket, &user).await,
        Err(error) => Err(error),
    };
    match denied {
        Ok(()) => Go::to("/sign-in").saying("people-disowned").answer(),
        Err(Error::Missing(_)) => dead_link(&caller),
        Err(error) => Err(error),
    }
}
