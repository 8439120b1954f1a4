//! The client's side: which partners work here, whose access it ends, and what it still has to answer (PE-11, PE-12).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    AccountId, Permission, ProfileId,
    access::{grant, may},
    partners::{ACCESS_DAYS, ConflictState, RelationState},
    signature::Purpose,
};
use clavero_team::{
    people::{Draft, signature},
    profiles,
};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use super::{
    super::{conflicts, keep as keeping, list, request},
    view::{Badge, Confirm, ids},
};
use crate::{
    Error, Result,
    partners::{
        Confirming, Conflict, Extending, Keeping, Question, Request, Tie, confirm_partner,
        delete_line, end_by_client, extend_access, keep, let_go, remove_by_client, ties,
    },
    session::{Here, May},
    web::{Answer, At, Form, Go, Shell, Sign, page_with},
};

struct Line {
    asked: Request,
    badge: Badge,
    open: bool,
}

#[derive(Template)]
#[template(path = "partners/pages/partners.html")]
struct PartnersPage {
    page: Shell,
    form: Form,
    ties: Vec<Tie>,
    lines: Vec<Line>,
    questions: Vec<Question>,
    exchange: Vec<Conflict>,
    code: String,
    link: String,
    waiting: usize,
    may_manage: bool,
    may_keep: bool,
    url: String,
    home: String,
}

impl PartnersPage {
    fn suspended(&self, tie: &Tie) -> bool {
        tie.state == RelationState::Suspended
    }

    fn state(&self, state: &ConflictState) -> String {
        self.page.t(&format!("partners-exchange-{}", state.id()))
    }
}

/// Everything about partners in this account.
pub(super) async fn page(May { granted, here }: May<may::ViewPartners>) -> Answer {
    shown(&here, granted, Form::default(), StatusCode::OK).await
}

async fn shown(
    here: &Here,
    granted: clavero_rules::access::Granted<may::ViewPartners>,
    form: Form,
    status: StatusCode,
) -> Answer {
    let on = &here.caller.on;
    let mut scope = on.read(&granted);
    let page = Shell::inside(here, "partners-client-title");
    let all = list::at_client(&mut scope, false).await?;
    let lines: Vec<Line> = all
        .into_iter()
        .map(|asked| Line {
            badge: Badge::of(&page, asked.line(on.now)),
            open: asked.stands(on.now).holds_claim(),
            asked,
        })
        .collect();
    let code = list::client_code(&mut scope).await?.unwrap_or_default();
    let base = &on.app.settings.public_url;
    let link = format!(
        "{base}/partner-link?client={}&code={code}",
        here.account.hub_id
    );
    let view = PartnersPage {
        waiting: list::at_client(&mut scope, true).await?.len(),
        ties: ties(&mut scope).await?,
        questions: keeping::open_questions(&mut scope).await?,
        exchange: conflicts::exchange(&mut scope).await?,
        may_manage: here.may(Permission::ManagePartners),
        may_keep: here.may(Permission::ManageCollaborators),
        url: here.url("/partners"),
        home: here.url(""),
        page,
        form,
        lines,
        code,
        link,
    };
    page_with(status, &view)
}

/// Makes the code, or another one.
pub(super) async fn code(May { granted, here }: May<may::ManagePartners>) -> Answer {
    list::change_code(&here.caller.on, granted).await?;
    Go::to(here.url("/partners"))
        .saying("partners-code-changed")
        .answer()
}

/// Ends the access of those that were chosen (PE-11).
pub(super) async fn remove(May { granted, here }: May<may::ManagePartners>, form: Form) -> Answer {
    let who = ids(&form.all("who")).into_iter().collect();
    match remove_by_client(&here.caller.on, granted, &who).await {
        Ok(count) => Go::to(here.url("/partners"))
            .saying("partners-revoked")
            .count("count", i64::try_from(count).unwrap_or(i64::MAX))
            .answer(),
        Err(error) => {
            let view = grant::<may::ViewPartners>(here.actor.clone())?;
            shown(
                &here,
                view,
                form.explain(error)?,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
    }
}

pub(super) async fn delete(
    May { granted, here }: May<may::ManagePartners>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    delete_line(&here.caller.on, granted, id).await?;
    Go::to(here.url("/partners"))
        .saying("partners-deleted")
        .answer()
}

#[derive(Template)]
#[template(path = "web/confirm.html")]
struct EndPage {
    page: Shell,
    form: Form,
    confirm: Confirm,
}

/// What the end of a relation ends.
pub(super) async fn ask_end(
    May { granted, here }: May<may::ManagePartners>,
    At((_, partner)): At<(String, Uuid)>,
) -> Answer {
    let all = ties(&mut here.caller.on.read(&granted)).await?;
    let tie = all.into_iter().find(|it| it.partner_id.0 == partner);
    let tie = tie.ok_or(Error::Missing("partner"))?;
    let page = Shell::inside(&here, "partners-end");
    let confirm = Confirm {
        title: page.t1("partners-end-client-title", "partner", tie.name.as_str()),
        action: here.url(&format!("/partners/{partner}/end")),
        lines: vec![page.t("partners-end-client-text")],
        rows: Vec::new(),
        hidden: Vec::new(),
        word: String::new(),
        back: here.url("/partners"),
        back_label: page.t("partners-remove-keep"),
        submit: page.t("partners-end"),
        danger: true,
    };
    page_with(
        StatusCode::OK,
        &EndPage {
            page,
            form: Form::default(),
            confirm,
        },
    )
}

pub(super) async fn end(
    May { granted, here }: May<may::ManagePartners>,
    At((_, partner)): At<(String, Uuid)>,
) -> Answer {
    end_by_client(&here.caller.on, granted, AccountId(partner)).await?;
    Go::to(here.url("/partners"))
        .saying("partners-ended")
        .answer()
}

async fn draft<D: Serialize + DeserializeOwned>(here: &Here, purpose: Purpose, deed: &D) -> Answer {
    let (on, account) = (&here.caller.on, Some(here.account.id));
    let draft = Draft::keep(on, here.person()?.id, account, purpose, deed).await?;
    Go::to(here.url(&format!("/partners/sign/{}/{draft}", purpose.id()))).answer()
}

/// Confirms a partner that is back; signed (P4).
pub(super) async fn confirm(
    May { granted: _, here }: May<may::ManagePartners>,
    At((_, partner)): At<(String, Uuid)>,
) -> Answer {
    draft(&here, Purpose::ConfirmPartner, &Confirming { partner }).await
}

#[derive(Template)]
#[template(path = "partners/pages/until.html")]
struct UntilPage {
    page: Shell,
    form: Form,
    asked: Request,
    url: String,
    back: String,
}

pub(super) async fn ask_until(
    May { granted, here }: May<may::ManagePartners>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let asked = request::at_client(&mut here.caller.on.read(&granted), id).await?;
    let form = Form::default().preset("days", ACCESS_DAYS);
    until_page(&here, asked, form, StatusCode::OK)
}

fn until_page(here: &Here, asked: Request, form: Form, status: StatusCode) -> Answer {
    let page = Shell::inside(here, "partners-until");
    let url = here.url(&format!("/partners/lines/{}/until", asked.id));
    page_with(
        status,
        &UntilPage {
            page,
            form,
            asked,
            url,
            back: here.url("/partners"),
        },
    )
}

/// Sets it; a later end goes to be signed (Q4).
pub(super) async fn until(
    May { granted, here }: May<may::ManagePartners>,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let on = &here.caller.on;
    let asked = request::at_client(&mut on.read(&granted), id).await?;
    let days = form
        .choice("days", |text| text.trim().parse().ok())
        .unwrap_or_default();
    let deed = Extending {
        request: id,
        days,
        version: asked.version,
    };
    let done = match form.clean() {
        Ok(()) => extend_access(on, granted, None, &deed).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => Go::to(here.url("/partners"))
            .saying("partners-extended")
            .answer(),
        Err(Error::SignatureNeeded(_)) => draft(&here, Purpose::ExtendPartner, &deed).await,
        Err(error) => until_page(
            &here,
            asked,
            form.explain(error)?,
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
    }
}

#[derive(Template)]
#[template(path = "partners/pages/keep.html")]
struct KeepPage {
    page: Shell,
    form: Form,
    asked: Question,
    profiles: Vec<(String, String)>,
    url: String,
    back: String,
}

/// Keep this person as your own collaborator? (P3)
pub(super) async fn ask_keep(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let asked = keeping::find_question(&mut scope, id).await?;
    let all = profiles::list_for_choice(&mut scope).await?;
    let page = Shell::inside(&here, "partners-keep");
    let view = KeepPage {
        url: here.url(&format!("/partners/keep/{id}")),
        back: here.url("/partners"),
        profiles: all
            .into_iter()
            .map(|it| (it.id.to_string(), it.name))
            .collect(),
        page,
        form: Form::default(),
        asked,
    };
    page_with(StatusCode::OK, &view)
}

pub(super) async fn keep_signed(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let profile = form.id("profile");
    form.clean()?;
    let profile = profile.ok_or(Error::field("profile", "choose"))?;
    let mut scope = here.caller.on.read(&granted);
    let found = profiles::find(&mut scope, ProfileId(profile)).await?;
    let deed = Keeping {
        question: id,
        profile,
        profile_version: found.version,
    };
    draft(&here, Purpose::KeepCollaborator, &deed).await
}

pub(super) async fn let_go_now(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let asked = let_go(&here.caller.on, granted, id).await?;
    Go::to(here.url("/partners"))
        .saying("partners-let-go")
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

enum Waiting {
    Confirm(Confirming),
    Extend(Extending),
    Keep(Keeping),
}

async fn kept(here: &Here, purpose: &str, draft: Uuid) -> Result<Waiting> {
    let (on, user, account) = (&here.caller.on, here.person()?.id, Some(here.account.id));
    match Purpose::from_id(purpose) {
        Some(purpose @ Purpose::ConfirmPartner) => {
            let found = Draft::find(on, user, account, purpose, draft).await?;
            Ok(Waiting::Confirm(found.payload))
        }
        Some(purpose @ Purpose::ExtendPartner) => {
            let found = Draft::find(on, user, account, purpose, draft).await?;
            Ok(Waiting::Extend(found.payload))
        }
        Some(purpose @ Purpose::KeepCollaborator) => {
            let found = Draft::find(on, user, account, purpose, draft).await?;
            Ok(Waiting::Keep(found.payload))
        }
        _ => Err(Error::Missing("draft")),
    }
}

pub(super) async fn sign_page(
    May { granted: _, here }: May<may::ManagePartners>,
    At((_, purpose, draft)): At<(String, String, Uuid)>,
) -> Answer {
    let waiting = kept(&here, &purpose, draft).await?;
    signing(
        &here,
        &purpose,
        draft,
        &waiting,
        Form::default(),
        StatusCode::OK,
    )
    .await
}

async fn signing(
    here: &Here,
    purpose: &str,
    draft: Uuid,
    waiting: &Waiting,
    form: Form,
    status: StatusCode,
) -> Answer {
    let granted = grant::<may::ManagePartners>(here.actor.clone())?;
    let mut scope = here.caller.on.read(&granted);
    let page = Shell::inside(
        here,
        &format!("partners-sign-{}", purpose.replace('_', "-")),
    );
    let rows = match waiting {
        Waiting::Confirm(deed) => {
            let all = ties(&mut scope).await?;
            let tie = all.into_iter().find(|it| it.partner_id.0 == deed.partner);
            vec![(
                page.t("partners-partner"),
                tie.map(|it| it.name).unwrap_or_default(),
            )]
        }
        Waiting::Extend(deed) => {
            let asked = request::at_client(&mut scope, deed.request).await?;
            vec![
                (
                    page.t("partners-person"),
                    format!("{} · {}", asked.person, asked.email),
                ),
                (page.t("partners-days"), page.number(deed.days)),
            ]
        }
        Waiting::Keep(deed) => {
            let asked = keeping::find_question(&mut scope, deed.question).await?;
            let profile = profiles::find(&mut scope, ProfileId(deed.profile)).await?;
            vec![
                (page.t("partners-person"), asked.person),
                (page.t("partners-profile"), profile.name),
            ]
        }
    };
    let sign = Sign {
        title: page.title.clone(),
        lead: page.t("partners-sign-lead"),
        rows,
        ready: signature::exists(&here.caller.on, here.person()?.id).await?,
        action: here.url(&format!("/partners/sign/{purpose}/{draft}")),
        hidden: Vec::new(),
        submit: page.t("partners-sign"),
        back: here.url("/partners"),
    };
    page_with(status, &Signing { page, form, sign })
}

/// Signs it and does it.
pub(super) async fn sign(
    May { granted, here }: May<may::ManagePartners>,
    At((_, purpose, draft)): At<(String, String, Uuid)>,
    mut form: Form,
) -> Answer {
    let (on, person, account) = (&here.caller.on, here.person()?, Some(here.account.id));
    let waiting = kept(&here, &purpose, draft).await?;
    let secret = form.secret("signature");
    let signed = match (form.clean(), &waiting) {
        (Err(error), _) => Err(error),
        (Ok(()), Waiting::Confirm(deed)) => {
            let what = (draft, deed);
            signature::sign_draft(on, person, Purpose::ConfirmPartner, account, what, &secret).await
        }
        (Ok(()), Waiting::Extend(deed)) => {
            let what = (draft, deed);
            signature::sign_draft(on, person, Purpose::ExtendPartner, account, what, &secret).await
        }
        (Ok(()), Waiting::Keep(deed)) => {
            let what = (draft, deed);
            let purpose = Purpose::KeepCollaborator;
            signature::sign_draft(on, person, purpose, account, what, &secret).await
        }
    };
    let signed = match signed {
        Ok(signed) => signed,
        Err(error) => {
            let (form, wrong) = (form.explain(error)?, StatusCode::UNPROCESSABLE_ENTITY);
            return signing(&here, &purpose, draft, &waiting, form, wrong).await;
        }
    };
    let said = match &waiting {
        Waiting::Confirm(deed) => {
            confirm_partner(on, granted, Some(signed), deed).await?;
            "partners-confirmed"
        }
        Waiting::Extend(deed) => {
            extend_access(on, granted, Some(signed), deed).await?;
            "partners-extended"
        }
        Waiting::Keep(deed) => {
            let granted = grant::<may::ManageCollaborators>(here.actor.clone())?;
            keep(on, granted, Some(signed), deed).await?;
            "partners-kept"
        }
    };
    Draft::<serde_json::Value>::forget(on, person.id, draft).await?;
    Go::to(here.url("/partners")).saying(said).answer()
}
