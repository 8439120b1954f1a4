//! Closing the account: what it means, the name typed, the signature, and then it is closed.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    access::{grant, may},
    evidence::Typed,
    signature::Purpose,
};
use uuid::Uuid;

use crate::{
    Error, Result,
    accounts::{Closing, check_closing, close_account},
    collaborators,
    doors::Doors,
    invitations,
    people::{Draft, signature},
    session::{Here, OwnerOnly},
    web::{Answer, At, Form, Go, Shell, Sign, page_with},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/settings/close", show)
        .post("/a/{account}/settings/close", submit)
        .get("/a/{account}/settings/close/sign/{draft}", show_sign)
        .post("/a/{account}/settings/close/sign/{draft}", sign)
}

/// The values of `web/confirm.html`.
struct Confirm {
    title: String,
    action: String,
    hidden: Vec<(String, String)>,
    lines: Vec<String>,
    rows: Vec<(String, String)>,
    word: String,
    back: String,
    back_label: String,
    submit: String,
    danger: bool,
}

#[derive(Template)]
#[template(path = "web/confirm.html")]
struct Close {
    page: Shell,
    form: Form,
    confirm: Confirm,
}

#[derive(Template)]
#[template(path = "web/sign.html")]
struct SignClosing {
    page: Shell,
    form: Form,
    sign: Sign,
}

async fn told(here: &Here, form: Form, status: StatusCode) -> Answer {
    let page = Shell::inside(here, "accounts-close");
    let granted = grant::<may::ViewCollaborators>(here.actor.clone())?;
    let mut scope = here.caller.on.read(&granted);
    let people: i64 = collaborators::counts_by_profile(&mut scope)
        .await?
        .values()
        .sum();
    let pending: i64 = invitations::counts_by_profile(&mut scope)
        .await?
        .values()
        .sum();
    let confirm = Confirm {
        title: page.t1("accounts-close-title", "account", &here.account.name),
        action: here.url("/settings/close"),
        hidden: Vec::new(),
        lines: vec![
            page.t1("accounts-close-people", "count", people),
            page.t1("accounts-close-pending", "count", pending),
            page.t("accounts-close-for-good"),
        ],
        rows: Vec::new(),
        word: here.account.name.clone(),
        back: here.url("/settings"),
        back_label: page.t("accounts-close-keep"),
        submit: page.t("accounts-close-next"),
        danger: true,
    };
    page_with(
        status,
        &Close {
            page,
            form,
            confirm,
        },
    )
}

async fn show(OwnerOnly { here, .. }: OwnerOnly) -> Answer {
    told(&here, Form::default(), StatusCode::OK).await
}

async fn submit(OwnerOnly { granted, here }: OwnerOnly, mut form: Form) -> Answer {
    let name = here.account.name.clone();
    if Typed::check(&name, &form.value("typed")).is_err() {
        form.fail("typed", "typed-name");
    }
    let ready = match form.clean() {
        Ok(()) => check_closing(&here.caller.on, &granted).await,
        Err(error) => Err(error),
    };
    if let Err(error) = ready {
        return told(
            &here,
            form.explain(error)?,
            StatusCode::UNPROCESSABLE_ENTITY,
        )
        .await;
    }
    let (on, person) = (&here.caller.on, here.person()?);
    let account = Some(here.account.id);
    let draft = Draft::keep(
        on,
        person.id,
        account,
        Purpose::CloseAccount,
        &Closing { name },
    )
    .await?;
    Go::to(here.url(&format!("/settings/close/sign/{draft}"))).answer()
}

async fn draft(here: &Here, id: Uuid) -> Result<Draft<Closing>> {
    let user = here.person()?.id;
    Draft::find(
        &here.caller.on,
        user,
        Some(here.account.id),
        Purpose::CloseAccount,
        id,
    )
    .await
}

async fn signing(here: &Here, form: Form, id: Uuid, status: StatusCode) -> Answer {
    let page = Shell::inside(here, "accounts-close");
    let sign = Sign {
        title: page.t1("accounts-close-title", "account", &here.account.name),
        lead: page.t("accounts-close-sign-lead"),
        rows: vec![
            (page.t("accounts-account"), here.account.name.clone()),
            (page.t("accounts-hub"), here.account.hub_id.to_string()),
        ],
        ready: signature::exists(&here.caller.on, here.person()?.id).await?,
        action: here.url(&format!("/settings/close/sign/{id}")),
        hidden: Vec::new(),
        submit: page.t("accounts-close-do"),
        back: here.url("/settings/close"),
    };
    page_with(status, &SignClosing { page, form, sign })
}

async fn show_sign(OwnerOnly { here, .. }: OwnerOnly, At((_, id)): At<(String, Uuid)>) -> Answer {
    draft(&here, id).await?;
    signing(&here, Form::default(), id, StatusCode::OK).await
}

async fn sign(
    OwnerOnly { granted, here }: OwnerOnly,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let draft = draft(&here, id).await?;
    let (on, person) = (&here.caller.on, here.person()?);
    let secret = form.secret("signature");
    let account = Some(here.account.id);
    let done: Result<()> = async {
        form.clean()?;
        let purpose = Purpose::CloseAccount;
        let signed = signature::sign(on, person, purpose, account, &draft.payload, &secret).await?;
        close_account(on, granted, signed).await
    }
    .await;
    match done {
        Ok(()) => {
            Draft::<Closing>::forget(on, person.id, id).await?;
            Go::to("/centers")
                .saying("accounts-closed")
                .with("account", &here.account.name)
                .answer()
        }
        Err(error @ (Error::Invalid(_) | Error::Refused(_))) => {
            signing(
                &here,
                form.explain(error)?,
                id,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
        Err(error) => Err(error),
    }
}
