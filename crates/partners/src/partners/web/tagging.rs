//! Settings → Users and teams → a user → Partner programme: the switch, and what goes when it is off (PE-02, P2).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    Permission, UserId,
    access::may,
    evidence::Typed,
    partners::{Programme, REMOVE},
};
use uuid::Uuid;

use super::view::Confirm;
use crate::{
    Error, Result,
    partners::{Employee, employees, foresee, programme, tag_employee, untag_employee},
    session::{Here, May},
    web::{Answer, At, Form, Go, Shell, page as answer, page_with},
};

#[derive(Template)]
#[template(path = "partners/pages/users.html")]
struct UsersPage {
    page: Shell,
    people: Vec<Employee>,
    partner: bool,
    url: String,
}

#[derive(Template)]
#[template(path = "partners/pages/user.html")]
struct UserPage {
    page: Shell,
    form: Form,
    who: Employee,
    partner: bool,
    may_manage: bool,
    ends: Vec<(String, bool)>,
    url: String,
    list: String,
    center: String,
}

#[derive(Template)]
#[template(path = "web/confirm.html")]
struct UntagPage {
    page: Shell,
    form: Form,
    confirm: Confirm,
}

impl UsersPage {
    fn link(&self, user: &UserId) -> String {
        format!("{}/{user}", self.url)
    }
}

/// Everybody who works in the account.
pub(super) async fn people(May { granted, here }: May<may::ViewPartners>) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let people = employees(&mut scope).await?;
    let partner = programme(&mut scope, here.account.id).await? == Programme::Enrolled;
    let page = Shell::inside(&here, "partners-users");
    answer(&UsersPage {
        url: here.url("/settings/users"),
        page,
        people,
        partner,
    })
}

/// One of them, with the switch.
pub(super) async fn page(
    May { granted, here }: May<may::ViewPartners>,
    At((_, user)): At<(String, Uuid)>,
) -> Answer {
    shown(
        &here,
        &granted,
        UserId(user),
        Form::default(),
        StatusCode::OK,
    )
    .await
}

async fn shown(
    here: &Here,
    granted: &clavero_rules::access::Granted<may::ViewPartners>,
    user: UserId,
    form: Form,
    status: StatusCode,
) -> Answer {
    let who = find(here, granted, user).await?;
    let mut scope = here.caller.on.read(granted);
    let partner = programme(&mut scope, here.account.id).await? == Programme::Enrolled;
    let ends = foresee(&here.caller.on, granted, user).await?;
    let page = Shell::inside(here, "partners-users").titled(&who.name);
    let view = UserPage {
        url: here.url(&format!("/settings/users/{user}")),
        list: here.url("/settings/users"),
        center: here.url("/collaborators"),
        may_manage: here.may(Permission::ManagePartners),
        page,
        form,
        who,
        partner,
        ends,
    };
    page_with(status, &view)
}

async fn find(
    here: &Here,
    granted: &clavero_rules::access::Granted<may::ViewPartners>,
    user: UserId,
) -> Result<Employee> {
    let all = employees(&mut here.caller.on.read(granted)).await?;
    all.into_iter()
        .find(|it| it.user == user)
        .ok_or(Error::Missing("user"))
}

fn viewing(here: &Here) -> Result<clavero_rules::access::Granted<may::ViewPartners>> {
    Ok(clavero_rules::access::grant(here.actor.clone())?)
}

/// Switches it on.
pub(super) async fn tag(
    May { granted, here }: May<may::ManagePartners>,
    At((_, user)): At<(String, Uuid)>,
    form: Form,
) -> Answer {
    let view = viewing(&here)?;
    let who = find(&here, &view, UserId(user)).await?;
    match tag_employee(&here.caller.on, granted, UserId(user)).await {
        Ok(()) => Go::to(here.url(&format!("/settings/users/{user}")))
            .saying("partners-tagged")
            .with("name", &who.name)
            .answer(),
        Err(error) => {
            let wrong = StatusCode::UNPROCESSABLE_ENTITY;
            shown(&here, &view, UserId(user), form.explain(error)?, wrong).await
        }
    }
}

/// What goes with the tag, and the word to type.
pub(super) async fn ask_untag(
    May { granted: _, here }: May<may::ManagePartners>,
    At((_, user)): At<(String, Uuid)>,
) -> Answer {
    untagging(&here, UserId(user), Form::default(), StatusCode::OK).await
}

async fn untagging(here: &Here, user: UserId, form: Form, status: StatusCode) -> Answer {
    let view = viewing(here)?;
    let who = find(here, &view, user).await?;
    let ends = foresee(&here.caller.on, &view, user).await?;
    let page = Shell::inside(here, "partners-untag");
    let rows = ends
        .into_iter()
        .map(|(client, granted)| {
            let key = if granted {
                "partners-untag-access"
            } else {
                "partners-untag-request"
            };
            (client, page.t(key))
        })
        .collect();
    let confirm = Confirm {
        title: page.t1("partners-untag-title", "name", who.name.as_str()),
        action: here.url(&format!("/settings/users/{user}/untag")),
        lines: vec![page.t1("partners-untag-text", "name", who.name.as_str())],
        rows,
        hidden: Vec::new(),
        word: REMOVE.to_owned(),
        back: here.url(&format!("/settings/users/{user}")),
        back_label: page.t("partners-untag-keep"),
        submit: page.t("partners-untag"),
        danger: true,
    };
    page_with(
        status,
        &UntagPage {
            page,
            form,
            confirm,
        },
    )
}

/// Switches it off; says at how many clients something ended.
pub(super) async fn untag(
    May { granted, here }: May<may::ManagePartners>,
    At((_, user)): At<(String, Uuid)>,
    form: Form,
) -> Answer {
    let on = &here.caller.on;
    let who = find(&here, &viewing(&here)?, UserId(user)).await?;
    let done = match Typed::check(REMOVE, &form.value("typed")) {
        Ok(typed) => untag_employee(on, granted, UserId(user), &typed).await,
        Err(refusal) => Err(refusal.into()),
    };
    match done {
        Ok(receipt) => {
            let ended = i64::try_from(receipt.access_ended.len()).unwrap_or(i64::MAX);
            Go::to(here.url(&format!("/settings/users/{user}")))
                .saying("partners-untagged-said")
                .with("name", &who.name)
                .count("count", ended)
                .answer()
        }
        Err(error) => {
            let wrong = StatusCode::UNPROCESSABLE_ENTITY;
            untagging(&here, UserId(user), form.explain(error)?, wrong).await
        }
    }
}
