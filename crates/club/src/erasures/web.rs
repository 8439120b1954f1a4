//! Erasing a member: what goes and what stays, the address typed, the signature, and then nobody finds him any more.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{Permission, access::may, evidence::Typed, signature::Purpose};
use clavero_team::people::{Draft, signature};
use uuid::Uuid;

use super::{Erasing, Foreseen, Login, erase, foresee, may_be_erased, typed};
use crate::{
    Error, Result,
    areas::{self, Area},
    doors::Doors,
    members::{self, Member},
    session::{Here, May},
    web::{Answer, At, Form, Go, Shell, Sign, page_with},
};

pub(super) fn doors() -> Doors {
    const ERASE: &str = "/a/{account}/club/{area}/members/{member}/erase";
    const SIGN: &str = "/a/{account}/club/{area}/members/{member}/erase/sign/{draft}";
    Doors::default()
        .get(ERASE, ask)
        .post(ERASE, submit)
        .get(SIGN, show_sign)
        .post(SIGN, sign)
}

/// Where a member is erased; empty for whoever may not.
pub fn link(here: &Here, area: &Area, member: &Member) -> String {
    match here.may(Permission::ManageMembers) {
        true => url(here, area, member, "/erase"),
        false => String::new(),
    }
}

fn url(here: &Here, area: &Area, member: &Member, rest: &str) -> String {
    here.url(&format!("/club/{}/members/{}{rest}", area.slug, member.id))
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
#[template(path = "erasures/pages/erase.html")]
struct ErasePage {
    page: Shell,
    form: Form,
    confirm: Confirm,
    goes: Vec<String>,
    stays: Vec<String>,
    warning: String,
}

#[derive(Template)]
#[template(path = "web/sign.html")]
struct Signing {
    page: Shell,
    form: Form,
    sign: Sign,
}

type Own = May<may::ManageMembers>;
type One = At<(String, String, Uuid)>;
type Signed = At<(String, String, Uuid, Uuid)>;

async fn there(it: &Own, slug: &str, id: Uuid) -> Result<(Area, Member)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, slug).await?;
    let member = members::find(&mut scope, area.id, clavero_rules::MemberId(id)).await?;
    Ok((area, member))
}

fn goes(page: &Shell, told: &Foreseen) -> Vec<String> {
    let mut lines = vec![
        page.t("erasures-goes-person"),
        page.t1("erasures-goes-access", "count", told.products),
    ];
    if told.guests > 0 {
        lines.push(page.t1("erasures-goes-guests", "count", told.guests));
    }
    lines.push(page.t("erasures-goes-traces"));
    if told.login == Login::Goes {
        lines.push(page.t("erasures-goes-login"));
    }
    lines
}

fn stays(page: &Shell, told: &Foreseen) -> Vec<String> {
    let mut lines = Vec::new();
    if told.bought.purchases > 0 {
        lines.push(page.t1("erasures-stays-purchases", "count", told.bought.purchases));
    }
    lines.push(page.t("erasures-stays-sums"));
    lines.push(page.t("erasures-stays-hash"));
    if told.login == Login::Stays {
        lines.push(page.t("erasures-stays-login"));
    }
    lines.push(page.t("erasures-stays-copies"));
    lines
}

async fn asked(it: &Own, area: &Area, member: &Member, form: Form, status: StatusCode) -> Answer {
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let told = foresee(&mut scope, area, member.id).await?;
    let page = Shell::inside(here, "erasures-title");
    let confirm = Confirm {
        title: page.t1("erasures-ask", "name", member.called()),
        action: url(here, area, member, "/erase"),
        hidden: Vec::new(),
        lines: vec![page.t1("erasures-lead", "area", &area.name)],
        rows: Vec::new(),
        word: member.email.clone(),
        back: url(here, area, member, ""),
        back_label: page.t("erasures-keep"),
        submit: page.t("erasures-next"),
        danger: true,
    };
    let running = told.bought.running;
    let shown = ErasePage {
        goes: goes(&page, &told),
        stays: stays(&page, &told),
        warning: match running {
            0 => String::new(),
            _ => page.t1("erasures-running", "count", running),
        },
        page,
        form,
        confirm,
    };
    page_with(status, &shown)
}

async fn ask(it: Own, At((_, slug, id)): One) -> Answer {
    let (area, member) = there(&it, &slug, id).await?;
    asked(&it, &area, &member, Form::default(), StatusCode::OK).await
}

async fn submit(it: Own, At((_, slug, id)): One, mut form: Form) -> Answer {
    let (area, member) = there(&it, &slug, id).await?;
    if Typed::check(&member.email, &form.value("typed")).is_err() {
        form.fail("typed", "typed-name");
    }
    let on = &it.here.caller.on;
    let ready = match form.clean() {
        Ok(()) => may_be_erased(&mut on.read(&it.granted), &area, member.id).await,
        Err(error) => Err(error),
    };
    if let Err(error) = ready {
        let form = form.explain(error)?;
        return asked(&it, &area, &member, form, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (user, account) = (it.here.person()?.id, Some(it.here.account.id));
    let wanted = Erasing {
        member: member.id.0,
    };
    let draft = Draft::keep(on, user, account, Purpose::EraseMember, &wanted).await?;
    Go::to(url(
        &it.here,
        &area,
        &member,
        &format!("/erase/sign/{draft}"),
    ))
    .answer()
}

/// What was asked for: only ever about the member of the address, whose name was typed a moment ago.
async fn kept(here: &Here, member: &Member, id: Uuid) -> Result<Draft<Erasing>> {
    let (user, account) = (here.person()?.id, Some(here.account.id));
    let on = &here.caller.on;
    let draft: Draft<Erasing> = Draft::find(on, user, account, Purpose::EraseMember, id).await?;
    Some(draft)
        .filter(|draft| draft.payload.member == member.id.0)
        .ok_or(Error::Missing("draft"))
}

async fn signing(
    here: &Here,
    area: &Area,
    member: &Member,
    draft: Uuid,
    form: Form,
    status: StatusCode,
) -> Answer {
    let page = Shell::inside(here, "erasures-title");
    let sign = Sign {
        title: page.t1("erasures-ask", "name", member.called()),
        lead: page.t("erasures-sign-lead"),
        rows: vec![
            (page.t("enrolments-person"), member.called().to_owned()),
            (page.t("people-email"), member.email.clone()),
            (page.t("erasures-area"), area.name.clone()),
        ],
        ready: signature::exists(&here.caller.on, here.person()?.id).await?,
        action: url(here, area, member, &format!("/erase/sign/{draft}")),
        hidden: Vec::new(),
        submit: page.t("erasures-do"),
        back: url(here, area, member, "/erase"),
    };
    page_with(status, &Signing { page, form, sign })
}

async fn show_sign(it: Own, At((_, slug, id, draft)): Signed) -> Answer {
    let (area, member) = there(&it, &slug, id).await?;
    kept(&it.here, &member, draft).await?;
    let form = Form::default();
    signing(&it.here, &area, &member, draft, form, StatusCode::OK).await
}

async fn sign(it: Own, At((_, slug, id, draft)): Signed, mut form: Form) -> Answer {
    let (area, member) = there(&it, &slug, id).await?;
    let draft = kept(&it.here, &member, draft).await?;
    let here = it.here;
    let (on, person) = (&here.caller.on, here.person()?);
    let secret = form.secret("signature");
    let account = Some(here.account.id);
    let done: Result<()> = async {
        form.clean()?;
        let deed = (draft.id, &draft.payload);
        let purpose = Purpose::EraseMember;
        let signed = signature::sign_draft(on, person, purpose, account, deed, &secret).await?;
        // The draft is there because the address was typed; whoever has another one since is asked again.
        let word = typed(&member, &member.email)?;
        erase(on, it.granted, &area, member.id, word, &signed).await
    }
    .await;
    match done {
        Ok(()) => {
            Draft::<Erasing>::forget(on, person.id, draft.id).await?;
            Go::to(here.url(&format!("/club/{}/members", area.slug)))
                .saying("erasures-done")
                .answer()
        }
        Err(error @ (Error::Invalid(_) | Error::Refused(_))) => {
            let form = form.explain(error)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            signing(&here, &area, &member, draft.id, form, status).await
        }
        Err(error) => Err(error),
    }
}
