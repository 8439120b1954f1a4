//! Security: another password, and where the person is signed in.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::Moment;
use uuid::Uuid;

use crate::{
    Result,
    doors::Doors,
    people::{agent, change_password, sessions, store},
    session::{Caller, Oneself, Person, SessionKind},
    web::{Answer, At, Form, Go, Shell, page, page_with},
};

/// A session in words.
struct Shown {
    id: Uuid,
    icon: &'static str,
    program: String,
    system: &'static str,
    address: String,
    seen: Moment,
    here: bool,
    api: bool,
}

#[derive(Template)]
#[template(path = "people/pages/security.html")]
struct Security {
    page: Shell,
    form: Form,
    password_set_at: Option<Moment>,
    sessions: Vec<Shown>,
}

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/me/security", show)
        .get("/me/security/password", back)
        .post("/me/security/password", change)
        .post("/me/security/sessions/{id}/end", end)
        .post("/me/security/sessions/end-others", end_others)
}

async fn security(caller: &Caller, person: &Person, form: Form) -> Result<Security> {
    let on = &caller.on;
    let user = store::by_id(&mut on.read_own(person.id), person.id).await?;
    let sessions = sessions::list(on, person)
        .await?
        .into_iter()
        .map(|session| {
            let (program, system) = agent::named(&session.agent);
            let api = session.kind == SessionKind::Api;
            Shown {
                id: session.id,
                icon: match system {
                    _ if api => "code-xml",
                    "iPhone" | "iPad" | "Android" => "smartphone",
                    _ => "laptop",
                },
                program,
                system,
                seen: sessions::last_seen(&session, person, on.now),
                here: session.id == person.session,
                address: session.address,
                api,
            }
        });
    Ok(Security {
        page: Shell::of(caller, "people-security"),
        form,
        password_set_at: user.password_hash.and(user.password_set_at),
        sessions: sessions.collect(),
    })
}

async fn show(Oneself { caller, person }: Oneself) -> Answer {
    page(&security(&caller, &person, Form::default()).await?)
}

/// Where the address of a refused form leads when it is opened again.
async fn back(_: Oneself) -> Answer {
    Go::to("/me/security").answer()
}

async fn change(Oneself { caller, person }: Oneself, mut form: Form) -> Answer {
    let (current, new) = (form.secret("current"), form.secret("password"));
    let changed = match form.clean() {
        Ok(()) => change_password::change(&caller.on, &person, &current, &new).await,
        Err(error) => Err(error),
    };
    match changed {
        Ok(ended) => Go::to("/me/security")
            .saying("people-password-changed")
            .count("ended", i64::try_from(ended).unwrap_or_default())
            .answer(),
        Err(error) => {
            let again = security(&caller, &person, form.explain(error)?).await?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

async fn end(Oneself { caller, person }: Oneself, At(id): At<Uuid>) -> Answer {
    sessions::end(&caller.on, &person, id).await?;
    Go::to("/me/security")
        .saying("people-session-ended")
        .answer()
}

async fn end_others(Oneself { caller, person }: Oneself) -> Answer {
    let ended = sessions::end_others(&caller.on, &person).await?;
    Go::to("/me/security")
        .saying("people-sessions-ended")
        .count("ended", i64::try_from(ended).unwrap_or_default())
        .answer()
}
