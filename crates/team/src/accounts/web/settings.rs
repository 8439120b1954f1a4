//! What the owner alone says of the account: business data, payout, and the way out of it (CC-03).

use askama::Template;
use axum::http::StatusCode;

use crate::{
    Error, Result,
    accounts::{Account, Business, Change, change_account, changed_fields, find},
    doors::Doors,
    session::{Here, OwnerOnly},
    web::{Answer, Form, Go, Shell, page_with},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/settings", show)
        .post("/a/{account}/settings/business", save_business)
        .post("/a/{account}/settings/payout", save_payout)
}

/// One field as somebody else saved it, beside what was typed.
struct Conflict {
    label: String,
    theirs: String,
    yours: String,
}

#[derive(Template)]
#[template(path = "accounts/pages/settings.html")]
struct Settings {
    page: Shell,
    home: String,
    account: Account,
    business: Form,
    payout: Form,
    business_conflicts: Vec<Conflict>,
    payout_conflicts: Vec<Conflict>,
    held_until: String,
    host: String,
}

fn label(page: &Shell, field: &str) -> String {
    page.t(&format!("accounts-field-{}", field.replace('_', "-")))
}

impl Settings {
    fn of(here: &Here, account: Account, business: Option<Form>, payout: Option<Form>) -> Self {
        let page = Shell::inside(here, "web-menu-settings");
        let saved = Business::from(&account);
        let version = account.version;
        let held = account
            .withdrawals_held_until
            .filter(|until| here.caller.on.now < *until);
        let public = &here.caller.on.app.settings.public_url;
        Self {
            home: here.url(""),
            business: business.unwrap_or_else(|| {
                let form = Form::default().preset("version", version);
                saved
                    .fields()
                    .iter()
                    .fold(form, |form, (name, value)| form.preset(name, value))
            }),
            payout: payout.unwrap_or_else(|| {
                Form::default()
                    .preset("version", version)
                    .preset("payout", &account.payout)
            }),
            business_conflicts: Vec::new(),
            payout_conflicts: Vec::new(),
            held_until: held.map(|until| page.datetime(&until)).unwrap_or_default(),
            host: format!(
                "{}/a/",
                public
                    .split_once("://")
                    .map_or(public.as_str(), |(_, host)| host)
            ),
            account,
            page,
        }
    }
}

async fn show(OwnerOnly { granted, here }: OwnerOnly) -> Answer {
    let account = find(&mut here.caller.on.read(&granted)).await?;
    page_with(StatusCode::OK, &Settings::of(&here, account, None, None))
}

async fn save_business(OwnerOnly { granted, here }: OwnerOnly, mut form: Form) -> Answer {
    let on = &here.caller.on;
    let before = find(&mut on.read(&granted)).await?;
    let wanted = Business::read(&mut form);
    let done: Result<Account> = match form.clean() {
        Ok(()) => {
            let change = Change {
                business: Some(wanted.clone()),
                payout: None,
            };
            change_account(on, granted, &change, form.version()).await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(account) => Go::to(format!("/a/{}/settings", account.slug))
            .saying("accounts-saved")
            .answer(),
        Err(Error::Stale { .. }) => {
            let theirs = Business::from(&before);
            let fields = changed_fields(&theirs, &wanted);
            let again = again(form, before.version);
            let mut view = Settings::of(&here, before, Some(again), None);
            let pairs = theirs.fields().into_iter().zip(wanted.fields());
            view.business_conflicts = pairs
                .filter(|((name, _), _)| fields.contains(name))
                .map(|((name, theirs), (_, yours))| Conflict {
                    label: label(&view.page, name),
                    theirs: theirs.to_owned(),
                    yours: yours.to_owned(),
                })
                .collect();
            page_with(StatusCode::PRECONDITION_FAILED, &view)
        }
        Err(error) => {
            let form = form.explain(error)?;
            page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &Settings::of(&here, before, Some(form), None),
            )
        }
    }
}

async fn save_payout(OwnerOnly { granted, here }: OwnerOnly, mut form: Form) -> Answer {
    let on = &here.caller.on;
    let before = find(&mut on.read(&granted)).await?;
    let wanted = form.text("payout", 0..=500);
    let done: Result<Account> = match form.clean() {
        Ok(()) => {
            let change = Change {
                business: None,
                payout: Some(wanted.clone()),
            };
            change_account(on, granted, &change, form.version()).await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => Go::to(here.url("/settings#payout"))
            .saying("accounts-payout-saved")
            .answer(),
        Err(Error::Stale { .. }) => {
            let (version, theirs) = (before.version, before.payout.clone());
            let mut view = Settings::of(&here, before, None, Some(again(form, version)));
            let label = label(&view.page, "payout");
            view.payout_conflicts = vec![Conflict {
                label,
                theirs,
                yours: wanted,
            }];
            page_with(StatusCode::PRECONDITION_FAILED, &view)
        }
        Err(error) => {
            let form = form.explain(error)?;
            page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &Settings::of(&here, before, None, Some(form)),
            )
        }
    }
}

/// What was typed, on top of the version that is in the store now: saving again is then a choice.
fn again(form: Form, version: i64) -> Form {
    let kept = form
        .values()
        .iter()
        .filter(|(name, _)| name != "version")
        .cloned();
    Form::of(kept.collect::<Vec<_>>()).preset("version", version)
}
