//! Merging members on pages: whose address, what it comes to, and the button.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{MemberId, Permission, access::may};
use uuid::Uuid;

use super::{Foreseen, Seen, foresee, merge};
use crate::{
    Error, Result,
    areas::{self, Area},
    doors::Doors,
    enrolments::{Shared, find_person},
    members::{self, Member},
    session::{Here, May},
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, At, Form, Go, Shell, page_with},
};

pub(super) fn doors() -> Doors {
    const ASK: &str = "/a/{account}/club/{area}/members/{member}/merge";
    const BETWEEN: &str = "/a/{account}/club/{area}/members/{member}/merge/{other}";
    Doors::default()
        .get(ASK, ask)
        .post(ASK, submit)
        .get(BETWEEN, show)
        .post(BETWEEN, carry)
}

/// Where another member is merged into one; empty for whoever may not.
pub fn link(here: &Here, area: &Area, member: &Member) -> String {
    match here.may(Permission::ManageMembers) {
        true => url(here, area, member.id, "/merge"),
        false => String::new(),
    }
}

/// Where merging two certain members is shown.
pub fn between(here: &Here, area: &Area, kept: MemberId, moved: MemberId) -> String {
    url(here, area, kept, &format!("/merge/{moved}"))
}

fn url(here: &Here, area: &Area, member: MemberId, rest: &str) -> String {
    here.url(&format!("/club/{}/members/{member}{rest}", area.slug))
}

type Own = May<may::ManageMembers>;
type One = At<(String, String, Uuid)>;
type Two = At<(String, String, Uuid, Uuid)>;

async fn there(it: &Own, slug: &str, id: Uuid) -> Result<(Area, Member)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, slug).await?;
    let member = members::find(&mut scope, area.id, MemberId(id)).await?;
    Ok((area, member))
}

fn sheet(here: &Here, area: &Area, member: &Member) -> Sheet {
    let mut way = areas::crumbs(here, area);
    let all = here.url(&format!("/club/{}/members", area.slug));
    way.push(Link::to(all, here.caller.words().text("areas-col-members")));
    way.push(Link::to(url(here, area, member.id, ""), member.called()));
    let sheet = Sheet::of(here, "merges-title", url(here, area, member.id, "/merge")).after(way);
    let page = sheet.page().clone();
    sheet
        .lead(page.t("merges-lead"))
        .row(page.t("merges-stays"), member.called())
        .row(page.t("members-address-now"), &member.email)
        .field(
            Field::new(Kind::Email, "email", page.t("merges-other"))
                .hint(page.t("merges-other-hint")),
        )
        .submit("merges-look")
}

async fn ask(it: Own, At((_, slug, id)): One) -> Answer {
    let (area, member) = there(&it, &slug, id).await?;
    sheet(&it.here, &area, &member).show()
}

/// Finds the other one by what was typed, and sees that they may become one.
async fn submit(it: Own, At((_, slug, id)): One, mut form: Form) -> Answer {
    let (area, member) = there(&it, &slug, id).await?;
    let mut scope = it.here.caller.on.read(&it.granted);
    let typed = form.email("email");
    let found: Result<MemberId> = async {
        form.clean()?;
        let key = typed.map(|it| it.key).unwrap_or_default();
        let other = find_person(&mut scope, &area, &key).await?;
        let other = other.ok_or_else(|| Error::field("email", "member-unknown"))?;
        foresee(&mut scope, &area, member.id, other).await?;
        Ok(other)
    }
    .await;
    or_again(found, form, sheet(&it.here, &area, &member), |other| {
        Go::to(between(&it.here, &area, member.id, other)).answer()
    })
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
#[template(path = "merges/pages/merge.html")]
struct MergePage {
    page: Shell,
    form: Form,
    confirm: Confirm,
    comes: Vec<String>,
    ends: Vec<String>,
}

fn of_product(page: &Shell, it: &Shared) -> Vec<String> {
    let name = it.moved.product_name.as_str();
    let key = match &it.kept {
        Some(_) => "merges-product-one",
        None if it.moved.removed_at.is_some() => "merges-product-past",
        None => "merges-product-moves",
    };
    let mut lines = vec![page.t1(key, "product", name)];
    if it.brings_block() {
        lines.push(page.t1("merges-product-block", "product", name));
    }
    lines
}

fn comes(page: &Shell, it: &Foreseen) -> Vec<String> {
    let mut lines: Vec<String> = it
        .products
        .iter()
        .flat_map(|it| of_product(page, it))
        .collect();
    if it.bought.purchases > 0 {
        lines.push(page.t1("merges-purchases", "count", it.bought.purchases));
    }
    lines.push(page.t("merges-rest"));
    lines.push(page.t1("merges-address", "email", &it.moved.email));
    if it.brings_no() {
        lines.push(page.t("merges-no-messages"));
    }
    lines
}

fn ends(page: &Shell, it: &Foreseen) -> Vec<String> {
    let mut lines = vec![
        page.t1("merges-gone", "name", it.moved.called()),
        page.t1("merges-links", "email", &it.moved.email),
    ];
    if it.moved.user_id.is_some() {
        lines.push(page.t("merges-login"));
    }
    lines
}

fn shown(here: &Here, area: &Area, it: &Foreseen, form: Form, status: StatusCode) -> Answer {
    let page = Shell::inside(here, "merges-title");
    let version = |name: &str, it: &Member| (name.to_owned(), it.version.to_string());
    let confirm = Confirm {
        title: page.t2(
            "merges-ask",
            "other",
            it.moved.called(),
            "name",
            it.kept.called(),
        ),
        action: between(here, area, it.kept.id, it.moved.id),
        hidden: vec![version("version", &it.kept), version("other", &it.moved)],
        lines: vec![page.t("merges-for-good")],
        rows: vec![
            (page.t("merges-stays"), told(&it.kept)),
            (page.t("merges-goes"), told(&it.moved)),
        ],
        word: String::new(),
        back: url(here, area, it.kept.id, ""),
        back_label: page.t("merges-keep-both"),
        submit: page.t("merges-do"),
        danger: true,
    };
    let shown = MergePage {
        comes: comes(&page, it),
        ends: ends(&page, it),
        page,
        form,
        confirm,
    };
    page_with(status, &shown)
}

fn told(it: &Member) -> String {
    match it.name.is_empty() {
        true => it.email.clone(),
        false => format!("{} · {}", it.name, it.email),
    }
}

async fn show(it: Own, At((_, slug, id, other)): Two) -> Answer {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let found = foresee(&mut scope, &area, MemberId(id), MemberId(other)).await?;
    shown(&it.here, &area, &found, Form::default(), StatusCode::OK)
}

async fn carry(it: Own, At((_, slug, id, other)): Two, form: Form) -> Answer {
    let here = it.here;
    let on = &here.caller.on;
    let mut scope = on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let both = (MemberId(id), MemberId(other));
    let read = |name: &str| form.value(name).parse::<i64>().ok();
    let seen = Seen {
        kept: read("version"),
        moved: read("other"),
    };
    match merge(on, it.granted, &area, both, seen).await {
        Ok(kept) => Go::to(url(&here, &area, kept.id, ""))
            .saying("merges-done")
            .answer(),
        // Somebody changed one of them meanwhile: what it comes to is shown as it is now.
        Err(Error::Stale { .. }) => {
            let found = foresee(&mut scope, &area, both.0, both.1).await?;
            let mut form = form;
            form.fail("version", "merge-changed");
            shown(&here, &area, &found, form, StatusCode::PRECONDITION_FAILED)
        }
        Err(error) => Err(error),
    }
}
