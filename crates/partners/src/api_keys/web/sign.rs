//! The signature over a key, and the one page that shows it (4.1).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{access::may, signature::Purpose};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use super::{at, fresh::found, of};
use crate::{
    Result,
    api_keys::{Made, Replace, Wanted, create_key, replace_key},
    session::{Here, May},
    web::{Answer, At, Form, Shell, Sign, page, page_with},
};
use clavero_team::people::{Draft, signature};

#[derive(Template)]
#[template(path = "web/sign.html")]
struct Signing {
    page: Shell,
    form: Form,
    sign: Sign,
}

#[derive(Template)]
#[template(path = "api_keys/pages/shown.html")]
struct Shown {
    page: Shell,
    name: String,
    secret: String,
    list: String,
}

/// Shows what a fresh key would be.
pub(super) async fn ask(
    May { here, .. }: May<may::ManageCredentials>,
    At((_, draft)): At<(String, Uuid)>,
) -> Answer {
    let wanted: Wanted = kept(&here, Purpose::CreateKey, draft).await?;
    let sign = of_fresh(&here, &wanted, draft).await?;
    page(&signing(&here, "keys-sign", sign, Form::default()))
}

/// Signs a fresh key and shows it.
pub(super) async fn make(
    May { granted, here }: May<may::ManageCredentials>,
    At((_, draft)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let wanted: Wanted = kept(&here, Purpose::CreateKey, draft).await?;
    match signed(&here, Purpose::CreateKey, draft, &wanted, &mut form).await {
        Ok(signed) => {
            let on = &here.caller.on;
            let made = create_key(on, granted, signed, &wanted).await?;
            Draft::<Wanted>::forget(on, here.person()?.id, draft).await?;
            shown(&here, &wanted.name, &made)
        }
        Err(error) => {
            let form = form.explain(error)?;
            let sign = of_fresh(&here, &wanted, draft).await?;
            let signing = signing(&here, "keys-sign", sign, form);
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &signing)
        }
    }
}

/// Shows which key gives way, and when.
pub(super) async fn ask_replacement(
    May { here, .. }: May<may::ManageCredentials>,
    At((_, _, draft)): At<(String, Uuid, Uuid)>,
) -> Answer {
    let deed: Replace = kept(&here, Purpose::RotateKey, draft).await?;
    let sign = of_replacement(&here, &deed, draft).await?;
    page(&signing(&here, "keys-replace", sign, Form::default()))
}

/// Signs the replacement and shows the new key.
pub(super) async fn replace(
    May { granted, here }: May<may::ManageCredentials>,
    At((_, _, draft)): At<(String, Uuid, Uuid)>,
    mut form: Form,
) -> Answer {
    let deed: Replace = kept(&here, Purpose::RotateKey, draft).await?;
    match signed(&here, Purpose::RotateKey, draft, &deed, &mut form).await {
        Ok(signed) => {
            let on = &here.caller.on;
            let name = found(&here, deed.key).await?.name;
            let made = replace_key(on, granted, signed, &deed).await?;
            Draft::<Replace>::forget(on, here.person()?.id, draft).await?;
            shown(&here, &name, &made)
        }
        Err(error) => {
            let form = form.explain(error)?;
            let sign = of_replacement(&here, &deed, draft).await?;
            let signing = signing(&here, "keys-replace", sign, form);
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &signing)
        }
    }
}

async fn kept<T: Serialize + DeserializeOwned>(
    here: &Here,
    purpose: Purpose,
    draft: Uuid,
) -> Result<T> {
    let (on, account) = (&here.caller.on, Some(here.account.id));
    let draft = Draft::find(on, here.person()?.id, account, purpose, draft).await?;
    Ok(draft.payload)
}

async fn signed<T: Serialize>(
    here: &Here,
    purpose: Purpose,
    draft: Uuid,
    payload: &T,
    form: &mut Form,
) -> Result<clavero_rules::evidence::Signed> {
    let secret = form.secret("signature");
    form.clean()?;
    let (on, account) = (&here.caller.on, Some(here.account.id));
    let person = here.person()?;
    signature::sign_draft(on, person, purpose, account, (draft, payload), &secret).await
}

fn signing(here: &Here, title: &str, sign: Sign, form: Form) -> Signing {
    let page = Shell::inside(here, title);
    Signing { page, form, sign }
}

async fn of_fresh(here: &Here, wanted: &Wanted, draft: Uuid) -> Result<Sign> {
    let words = Shell::inside(here, "keys-sign");
    let names: Vec<_> = wanted
        .set()
        .iter()
        .map(|it| words.permission(&it))
        .collect();
    let life = match wanted.days {
        Some(days) => words.t1("keys-days", "count", days),
        None => words.t("keys-no-end"),
    };
    Ok(Sign {
        title: words.t("keys-sign"),
        lead: words.t("keys-sign-lead"),
        rows: vec![
            (words.t("keys-name"), wanted.name.clone()),
            (words.t("keys-permissions"), words.words().list(&names)),
            (words.t("keys-life"), life),
        ],
        ready: signature::exists(&here.caller.on, here.person()?.id).await?,
        action: at(here, &format!("/sign/{draft}")),
        hidden: Vec::new(),
        submit: words.t("keys-sign-do"),
        back: at(here, "/new"),
    })
}

async fn of_replacement(here: &Here, deed: &Replace, draft: Uuid) -> Result<Sign> {
    let words = Shell::inside(here, "keys-replace");
    let key = found(here, deed.key).await?;
    let overlap = words.t1("keys-overlap", "hours", deed.overlap_hours);
    Ok(Sign {
        title: words.t("keys-replace"),
        lead: words.t("keys-replace-lead"),
        rows: vec![
            (
                words.t("keys-name"),
                format!("{} ({}…)", key.name, key.hint),
            ),
            (words.t("keys-overlap-label"), overlap),
        ],
        ready: signature::exists(&here.caller.on, here.person()?.id).await?,
        action: of(here, key.id, &format!("/sign/{draft}")),
        hidden: Vec::new(),
        submit: words.t("keys-replace-do"),
        back: at(here, ""),
    })
}

fn shown(here: &Here, name: &str, made: &Made) -> Answer {
    page(&Shown {
        page: Shell::inside(here, "keys-shown"),
        name: name.to_owned(),
        secret: made.secret.reveal().to_owned(),
        list: at(here, ""),
    })
}
