//! My Account: what a person says of himself, his language and theme, and his address.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::Moment;

use crate::{
    Result,
    doors::Doors,
    people::{
        change_email, erasure,
        my_account::{self, Change, THEMES},
        store, zones,
    },
    session::{Caller, Oneself, Person},
    web::{Answer, Form, Go, Shell, page, page_with},
    words::Lang,
};

#[derive(Template)]
#[template(path = "people/pages/me.html")]
struct Me {
    page: Shell,
    form: Form,
    email: String,
    verified: bool,
    version: i64,
    zones: Vec<(String, String)>,
    /// When the data is erased, if that was asked for.
    erased_at: Option<Moment>,
}

#[derive(Template)]
#[template(path = "people/pages/email.html")]
struct Email {
    page: Shell,
    form: Form,
    email: String,
}

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/me", show)
        .post("/me", save)
        .post("/me/language", language)
        .post("/me/theme", theme)
        .get("/me/email", show_email)
        .post("/me/email", ask_email)
}

async fn me(caller: &Caller, person: &Person, form: Option<Form>) -> Result<Me> {
    let on = &caller.on;
    let user = store::by_id(&mut on.read_own(person.id), person.id).await?;
    let form = form.unwrap_or_else(|| {
        Form::default()
            .preset("name", &user.name)
            .preset("lang", user.lang.id())
            .preset("time_zone", &user.time_zone)
            .preset("theme", &user.theme)
            .preset("shortcuts", if user.shortcuts { "on" } else { "" })
    });
    let mut zones = zones::all();
    // A zone that the database no longer lists stays chosen until another one is.
    if !zones::known(&user.time_zone) {
        zones.insert(0, (user.time_zone.clone(), user.time_zone.clone()));
    }
    Ok(Me {
        page: Shell::of(caller, "people-me"),
        form,
        email: user.email,
        verified: person.email_verified,
        version: user.version,
        zones,
        erased_at: erasure::waiting(on, person.id)
            .await?
            .map(|erasure| erasure.due_at),
    })
}

async fn show(Oneself { caller, person }: Oneself) -> Answer {
    page(&me(&caller, &person, None).await?)
}

async fn save(Oneself { caller, person }: Oneself, mut form: Form) -> Answer {
    let change = Change {
        name: Some(form.text("name", 1..=100)),
        lang: form.choice("lang", Lang::from_id),
        time_zone: form.choice("time_zone", |zone| {
            zones::known(zone).then(|| zone.to_owned())
        }),
        theme: form.choice("theme", |theme| {
            THEMES.contains(&theme).then(|| theme.to_owned())
        }),
        shortcuts: Some(form.checked("shortcuts", "on")),
    };
    let saved = match form.clean() {
        Ok(()) => my_account::change(&caller.on, &person, Some(form.version()), change).await,
        Err(error) => Err(error),
    };
    match saved {
        Ok(_) => Go::to("/me").saying("people-me-saved").answer(),
        Err(error) => {
            let form = form.explain(error)?;
            page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &me(&caller, &person, Some(form)).await?,
            )
        }
    }
}

async fn language(Oneself { caller, person }: Oneself, mut form: Form) -> Answer {
    let lang = form.choice("lang", Lang::from_id);
    form.clean()?;
    let change = Change {
        lang,
        ..Change::default()
    };
    my_account::change(&caller.on, &person, None, change).await?;
    Go::back(&form.value("next"), "/me").answer()
}

async fn theme(Oneself { caller, person }: Oneself, form: Form) -> Answer {
    let change = Change {
        theme: Some(form.value("theme")),
        ..Change::default()
    };
    my_account::change(&caller.on, &person, None, change).await?;
    Go::back(&form.value("next"), "/me").answer()
}

impl Email {
    fn of(caller: &Caller, person: &Person, form: Form) -> Self {
        Self {
            page: Shell::of(caller, "people-email-change"),
            form,
            email: person.email.clone(),
        }
    }
}

async fn show_email(Oneself { caller, person }: Oneself) -> Answer {
    page(&Email::of(&caller, &person, Form::default()))
}

async fn ask_email(Oneself { caller, person }: Oneself, mut form: Form) -> Answer {
    let (address, password) = (form.email("email"), form.secret("password"));
    let asked = match (&address, form.clean()) {
        (Some(new), Ok(())) => change_email::ask(&caller.on, &person, new, &password).await,
        (_, clean) => clean,
    };
    match (asked, address) {
        (Ok(()), Some(new)) => Go::to("/me")
            .saying("people-email-asked")
            .with("email", &new.shown)
            .answer(),
        (asked, _) => {
            let form = form.explain(asked.err().unwrap_or(crate::Error::Missing("address")))?;
            page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &Email::of(&caller, &person, form),
            )
        }
    }
}
