//! Ways in without a password: a link that signs in, and a link to choose another password.

use askama::Template;
use axum::http::StatusCode;

use super::{Next, dead_link, own_page, sent};
use crate::{
    Error, Result,
    doors::Doors,
    people::{magic, reset},
    session::{Anyone, Caller, session_cookie},
    web::{Answer, Ask, At, Form, Go, Shell, page, page_with},
};

/// Where to send the letter.
#[derive(Template)]
#[template(path = "people/pages/ask_link.html")]
struct AskLink {
    page: Shell,
    form: Form,
    next: String,
    forgot: bool,
}

#[derive(Template)]
#[template(path = "people/pages/follow_link.html")]
struct FollowLink {
    page: Shell,
    action: String,
}

#[derive(Template)]
#[template(path = "people/pages/reset.html")]
struct Reset {
    page: Shell,
    form: Form,
    action: String,
    email: String,
}

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/magic", ask_magic)
        .post("/magic", send_magic)
        .get("/magic/sent", magic_sent)
        .get("/magic/{token}", look_magic)
        .post("/magic/{token}", follow_magic)
        .get("/forgot", ask_reset)
        .post("/forgot", send_reset)
        .get("/forgot/sent", reset_sent)
        .get("/reset/{token}", look_reset)
        .post("/reset/{token}", choose)
}

impl AskLink {
    fn of(caller: &Caller, form: Form, next: String, forgot: bool) -> Self {
        let title = if forgot {
            "people-forgot"
        } else {
            "people-magic"
        };
        Self {
            page: Shell::of(caller, title),
            form,
            next,
            forgot,
        }
    }
}

async fn ask_magic(Anyone(caller): Anyone, Ask(Next { next }): Ask<Next>) -> Answer {
    page(&AskLink::of(&caller, Form::default(), next, false))
}

async fn send_magic(Anyone(caller): Anyone, mut form: Form) -> Answer {
    let (address, next) = (form.email("email"), own_page(form.value("next")));
    match address {
        Some(address) => {
            magic::ask(&caller.on, &address, &next, caller.lang).await?;
            Go::to("/magic/sent").answer()
        }
        None => page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &AskLink::of(&caller, form, next, false),
        ),
    }
}

async fn magic_sent(Anyone(caller): Anyone) -> Answer {
    sent(&caller, "people-magic-sent")
}

async fn look_magic(Anyone(caller): Anyone, At(token): At<String>) -> Answer {
    match magic::look(&caller.on, &token).await {
        Ok(()) => page(&FollowLink {
            page: Shell::of(&caller, "people-sign-in"),
            action: format!("/magic/{token}"),
        }),
        Err(Error::Missing(_)) => dead_link(&caller),
        Err(error) => Err(error),
    }
}

async fn follow_magic(Anyone(caller): Anyone, At(token): At<String>) -> Answer {
    match magic::follow(&caller.on, &token, caller.person.as_ref()).await {
        Ok((session, next)) => {
            let cookie = session_cookie(&session, caller.on.app.secure());
            Go::back(&next, "/centers").cookie(cookie).answer()
        }
        Err(Error::Missing(_)) => dead_link(&caller),
        Err(error) => Err(error),
    }
}

async fn ask_reset(Anyone(caller): Anyone) -> Answer {
    page(&AskLink::of(&caller, Form::default(), String::new(), true))
}

async fn send_reset(Anyone(caller): Anyone, mut form: Form) -> Answer {
    let Some(address) = form.email("email") else {
        let again = AskLink::of(&caller, form, String::new(), true);
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    reset::ask(&caller.on, &address, caller.lang).await?;
    Go::to("/forgot/sent").answer()
}

async fn reset_sent(Anyone(caller): Anyone) -> Answer {
    sent(&caller, "people-forgot-sent")
}

impl Reset {
    async fn of(caller: &Caller, form: Form, token: &str) -> Result<Self> {
        let (ticket, _) = reset::look(&caller.on, token).await?;
        let page = Shell::of(caller, "people-reset");
        Ok(Self {
            page,
            form,
            action: format!("/reset/{token}"),
            email: ticket.email,
        })
    }
}

async fn look_reset(Anyone(caller): Anyone, At(token): At<String>) -> Answer {
    match Reset::of(&caller, Form::default(), &token).await {
        Ok(reset) => page(&reset),
        Err(Error::Missing(_)) => dead_link(&caller),
        Err(error) => Err(error),
    }
}

async fn choose(Anyone(caller): Anyone, At(token): At<String>, mut form: Form) -> Answer {
    let password = form.secret("password");
    let chosen = match form.clean() {
        Ok(()) => reset::reset(&caller.on, &token, &password).await,
        Err(error) => Err(error),
    };
    match chosen {
        Ok(session) => Go::to("/centers")
            .saying("people-reset-done")
            .cookie(session_cookie(&session, caller.on.app.secure()))
            .answer(),
        Err(Error::Missing(_)) => dead_link(&caller),
        Err(error) => {
            let form = form.explain(error)?;
            match Reset::of(&caller, form, &token).await {
                Ok(again) => page_with(StatusCode::UNPROCESSABLE_ENTITY, &again),
                Err(Error::Missing(_)) => dead_link(&caller),
                Err(error) => Err(error),
            }
        }
    }
}
