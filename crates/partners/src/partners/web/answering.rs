//! The client's page of requests: who asks for whom, and the answer (PE-08, Q3, Q4).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    Permission, ProfileId,
    access::may,
    partners::{ACCESS_DAYS, RESHARING},
    profiles::StartingProfile,
    signature::Purpose,
};
use clavero_team::{
    people::{Draft, signature},
    profiles::{self, ProfileChoice},
};
use uuid::Uuid;

use super::super::{list, request};
use crate::{
    Error, Result,
    partners::{Granting, Request, decline_request, grant_access},
    session::{Here, May},
    web::{Answer, At, Form, Go, Shell, Sign, page as answer, page_with},
};

#[derive(Template)]
#[template(path = "partners/pages/requests.html")]
struct RequestsPage {
    page: Shell,
    rows: Vec<Request>,
    url: String,
}

impl RequestsPage {
    fn link(&self, id: &Uuid) -> String {
        format!("{}/{id}", self.url)
    }
}

/// What waits for an answer.
pub(super) async fn list(May { granted, here }: May<may::ViewPartners>) -> Answer {
    let rows = list::at_client(&mut here.caller.on.read(&granted), true).await?;
    let page = Shell::inside(&here, "partners-requests");
    answer(&RequestsPage {
        url: here.url("/requests"),
        page,
        rows,
    })
}

#[derive(Template)]
#[template(path = "partners/pages/request.html")]
struct RequestPage {
    page: Shell,
    form: Form,
    asked: Request,
    profiles: Vec<(String, String)>,
    inside: bool,
    is_owner: bool,
    url: String,
    back: String,
}

/// One request and the terms to answer it with.
pub(super) async fn page(
    May { granted: _, here }: May<may::ManagePartners>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let form = Form::default().preset("days", ACCESS_DAYS);
    shown(&here, id, form, StatusCode::OK).await
}

/// Profiles that can be given to a partner by whoever answers, the widest last.
fn offered(all: Vec<ProfileChoice>, owner: bool) -> Vec<ProfileChoice> {
    let reshares = |it: &ProfileChoice| RESHARING.iter().any(|p| it.permissions.contains(*p));
    all.into_iter()
        .filter(|it| owner || !reshares(it))
        .collect()
}

async fn shown(here: &Here, id: Uuid, form: Form, status: StatusCode) -> Answer {
    let granted = clavero_rules::access::grant::<may::ManagePartners>(here.actor.clone())?;
    let mut scope = here.caller.on.read(&granted);
    let asked = request::at_client(&mut scope, id).await?;
    let all = offered(
        profiles::list_for_choice(&mut scope).await?,
        here.is_owner(),
    );
    let inside = super::super::people::is_inside(&mut scope, asked.user_id).await?;
    // The profile that was copied for partners, where the account has it (R9).
    let preferred = all
        .iter()
        .find(|it| it.permissions == StartingProfile::Partner.permissions())
        .map(|it| it.id.to_string());
    let form = match (preferred, form.value("profile").is_empty()) {
        (Some(id), true) => form.preset("profile", id),
        _ => form,
    };
    let page = Shell::inside(here, "partners-request");
    let view = RequestPage {
        url: here.url(&format!("/requests/{id}")),
        back: here.url("/requests"),
        is_owner: here.is_owner(),
        profiles: all
            .into_iter()
            .map(|it| (it.id.to_string(), it.name))
            .collect(),
        page,
        form,
        asked,
        inside,
    };
    page_with(status, &view)
}

async fn deed(here: &Here, id: Uuid, form: &mut Form) -> Result<Granting> {
    let granted = clavero_rules::access::grant::<may::ManagePartners>(here.actor.clone())?;
    let mut scope = here.caller.on.read(&granted);
    let asked = request::at_client(&mut scope, id).await?;
    let profile = form.id("profile");
    let days = form.choice("days", |text| text.trim().parse().ok());
    form.clean()?;
    let (Some(profile), Some(days)) = (profile, days) else {
        return Err(Error::field("profile", "choose"));
    };
    let profile = profiles::find(&mut scope, ProfileId(profile)).await?;
    clavero_rules::partners::access_of(days)?;
    let manages_people = form.checked("manages_people", "yes");
    clavero_rules::partners::may_give_to_partner(profile.permissions, manages_people)?;
    Ok(Granting {
        request: id,
        profile: profile.id.0,
        profile_version: profile.version,
        days,
        manages_people,
        version: asked.version,
    })
}

/// The terms are kept and go to be signed (Q4).
pub(super) async fn grant(
    May { granted: _, here }: May<may::ManagePartners>,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    match deed(&here, id, &mut form).await {
        Ok(deed) => {
            let (on, account) = (&here.caller.on, Some(here.account.id));
            let user = here.person()?.id;
            let draft = Draft::keep(on, user, account, Purpose::GrantPartner, &deed).await?;
            Go::to(here.url(&format!("/requests/{id}/sign/{draft}"))).answer()
        }
        Err(error) => {
            shown(
                &here,
                id,
                form.explain(error)?,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
    }
}

/// No.
pub(super) async fn decline(
    May { granted, here }: May<may::ManagePartners>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let asked = decline_request(&here.caller.on, granted, id).await?;
    Go::to(here.url("/requests"))
        .saying("partners-declined")
        .with("name", &asked.person)
        .answer()
}

#[derive(Template)]
#[template(path = "web/sign.html")]
struct Signing {
    page: Shell,
    form: Form,
    sign: Sign,
}

async fn kept(here: &Here, draft: Uuid) -> Result<Granting> {
    let (on, account) = (&here.caller.on, Some(here.account.id));
    let user = here.person()?.id;
    Ok(Draft::find(on, user, account, Purpose::GrantPartner, draft)
        .await?
        .payload)
}

/// What is signed, in words.
pub(super) async fn sign_page(
    May { granted: _, here }: May<may::ManagePartners>,
    At((_, id, draft)): At<(String, Uuid, Uuid)>,
) -> Answer {
    signing(&here, id, draft, Form::default(), StatusCode::OK).await
}

async fn signing(here: &Here, id: Uuid, draft: Uuid, form: Form, status: StatusCode) -> Answer {
    let granted = clavero_rules::access::grant::<may::ManagePartners>(here.actor.clone())?;
    let deed = kept(here, draft).await?;
    let mut scope = here.caller.on.read(&granted);
    let asked = request::at_client(&mut scope, id).await?;
    let profile = profiles::find(&mut scope, ProfileId(deed.profile)).await?;
    let page = Shell::inside(here, "partners-sign-grant");
    let mut rows = vec![
        (
            page.t("partners-person"),
            format!("{} · {}", asked.person, asked.email),
        ),
        (page.t("partners-partner"), asked.partner.clone()),
        (page.t("partners-profile"), profile.name),
        (page.t("partners-days"), page.number(deed.days)),
    ];
    if deed.manages_people {
        rows.push((page.t("partners-manages"), page.t("partners-yes")));
    }
    let sign = Sign {
        title: page.title.clone(),
        lead: page.t("partners-sign-lead"),
        rows,
        ready: signature::exists(&here.caller.on, here.person()?.id).await?,
        action: here.url(&format!("/requests/{id}/sign/{draft}")),
        hidden: Vec::new(),
        submit: page.t("partners-grant"),
        back: here.url(&format!("/requests/{id}")),
    };
    page_with(status, &Signing { page, form, sign })
}

/// Signs it and lets the employee in.
pub(super) async fn sign(
    May { granted, here }: May<may::ManagePartners>,
    At((_, id, draft)): At<(String, Uuid, Uuid)>,
    mut form: Form,
) -> Answer {
    let (on, person) = (&here.caller.on, here.person()?);
    let deed = kept(&here, draft).await?;
    if deed.request != id {
        return Err(Error::Missing("draft"));
    }
    let secret = form.secret("signature");
    let account = Some(here.account.id);
    let signed = match form.clean() {
        Ok(()) => {
            let what = (draft, &deed);
            signature::sign_draft(on, person, Purpose::GrantPartner, account, what, &secret).await
        }
        Err(error) => Err(error),
    };
    let signed = match signed {
        Ok(signed) => signed,
        Err(error) => {
            let wrong = StatusCode::UNPROCESSABLE_ENTITY;
            return signing(&here, id, draft, form.explain(error)?, wrong).await;
        }
    };
    let asked = grant_access(on, granted, Some(signed), &deed).await?;
    Draft::<serde_json::Value>::forget(on, person.id, draft).await?;
    let to = if here.may(Permission::ViewPartners) {
        here.url("/partners")
    } else {
        here.url("")
    };
    Go::to(to)
        .saying("partners-granted")
        .with("name", &asked.person)
        .answer()
}
