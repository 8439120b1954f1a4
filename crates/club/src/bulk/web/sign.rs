//! The signature over work on more than a thousand people: the act, what it is about, the filter, the number (section 12).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{JobId, access::may, signature::Purpose};
use uuid::Uuid;

use super::{ask::after, there, told, url};
use crate::{
    Result,
    bulk::{Confirming, Proofs, confirm},
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

type Address = At<(String, String, Uuid, Uuid)>;

pub(super) async fn ask(it: May<may::ViewMembers>, At((_, area, job, draft)): Address) -> Answer {
    let shown = kept(&it.here, draft).await?;
    page(&signing(&it, &area, job, draft, &shown, Form::default()).await?)
}

pub(super) async fn sign(
    it: May<may::ViewMembers>,
    At((_, area, job, draft)): Address,
    mut form: Form,
) -> Answer {
    let (_, place, _) = there(&it, &area, job).await?;
    let shown = kept(&it.here, draft).await?;
    let on = &it.here.caller.on;
    let person = it.here.person()?;
    let account = Some(it.here.account.id);
    let secret = form.secret("signature");
    let signed = match form.clean() {
        Ok(()) => {
            let payload = (draft, &shown);
            let purpose = Purpose::WorkOnMany;
            signature::sign_draft(on, person, purpose, account, payload, &secret).await
        }
        Err(error) => Err(error),
    };
    match signed {
        Ok(signed) => {
            let here = it.here;
            let on = &here.caller.on;
            // The draft is there because the name of the area was typed.
            let typed = match shown.must_be_typed(&place)? {
                Some(name) => shown.typed(&place, name)?,
                None => None,
            };
            let proofs = Proofs {
                signed: Some(&signed),
                typed,
            };
            let done = confirm(on, it.granted, proofs, &shown).await;
            Draft::<Confirming>::forget(on, here.person()?.id, draft).await?;
            after(&here, &area, JobId(job), done).await
        }
        Err(error) => {
            let form = form.explain(error)?;
            let signing = signing(&it, &area, job, draft, &shown, form).await?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &signing)
        }
    }
}

async fn kept(here: &Here, draft: Uuid) -> Result<Confirming> {
    let (on, account) = (&here.caller.on, Some(here.account.id));
    let person = here.person()?.id;
    let draft = Draft::find(on, person, account, Purpose::WorkOnMany, draft).await?;
    Ok(draft.payload)
}

async fn signing(
    it: &May<may::ViewMembers>,
    area: &str,
    job: Uuid,
    draft: Uuid,
    shown: &Confirming,
    form: Form,
) -> Result<Signing> {
    let (mut scope, place, job) = there(it, area, job).await?;
    let here = &it.here;
    let words = Shell::inside(here, "bulk-sign");
    let erases = shown.must_be_typed(&place)?.is_some();
    let mut rows = vec![
        (words.t("bulk-row-act"), told::title(&words, &job)),
        (
            words.t("bulk-row-count"),
            words.t1("bulk-people", "count", shown.count),
        ),
    ];
    rows.extend(told::about(&mut scope, &words, &place, &job).await?);
    let whom = told::whom(&mut scope, &words, &place, &job).await?;
    rows.push((words.t("bulk-row-filter"), whom));
    if !shown.reason.is_empty() {
        rows.push((words.t("bulk-reason"), shown.reason.clone()));
    }
    let sign = Sign {
        title: words.t("bulk-sign"),
        lead: words.t(match erases {
            true => "bulk-erase-sign-lead",
            false => "bulk-sign-lead",
        }),
        rows,
        ready: signature::exists(&here.caller.on, here.person()?.id).await?,
        action: url(here, area, job.id, &format!("/sign/{draft}")),
        hidden: Vec::new(),
        submit: words.t(match erases {
            true => "erasures-do",
            false => "bulk-sign-do",
        }),
        back: url(here, area, job.id, ""),
    };
    Ok(Signing {
        page: words,
        form,
        sign,
    })
}
