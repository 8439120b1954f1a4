//! The page of one member: who it is, what is open, and why.

use askama::Template;
use clavero_rules::{
    MemberId, Permission,
    access::{Needs, may},
};
use uuid::Uuid;

use super::{
    address,
    history::{self, Day},
};
use crate::{
    Error, Result, activity,
    areas::{self, Area},
    enrolments::{self, Enrolment, add_tags, remove_tags, send_again, tags_of},
    erasures,
    members::{Member, find, former_addresses, is_owner, merged_into, told, why},
    merges, messages,
    products::OneThing,
    purchases::{self, Brief},
    session::{Here, May},
    sheet::Link,
    web::{Answer, At, Form, Go, Shell, page},
    words::Lang,
    work::{Event, Object, Scope},
};

type Address = At<(String, String, Uuid)>;

/// One product of a member.
struct Row {
    product: String,
    name: String,
    href: String,
    tone: &'static str,
    icon: &'static str,
    status: String,
    why: String,
    reasons: Vec<String>,
    /// How far the person is; empty where nothing counts.
    progress: String,
}

#[derive(Template)]
#[template(path = "members/pages/member.html")]
struct MemberPage {
    page: Shell,
    crumbs: Vec<Link>,
    name: String,
    email: String,
    url: String,
    rows: Vec<Row>,
    days: Vec<Day>,
    facts: Vec<(String, String)>,
    former: Vec<(String, String)>,
    tags: Vec<String>,
    form: Form,
    manages: bool,
    /// Whether there are products here to block, and products to restore.
    blocks: bool,
    restores: bool,
    /// Where a role in the whole area is given or taken; empty for whoever may not.
    area_role: String,
    imports: bool,
    erase: String,
    merge: String,
    sold: Vec<Brief>,
    letters: messages::Brief,
}

pub(super) async fn there<P: Needs>(
    it: &May<P>,
    (_, slug, id): &(String, String, Uuid),
) -> Result<(Area, Member)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, slug).await?;
    let member = find(&mut scope, area.id, MemberId(*id)).await?;
    Ok((area, member))
}

/// The way to a page of a member.
pub(super) fn crumbs(here: &Here, area: &Area) -> Vec<Link> {
    let mut crumbs = areas::crumbs(here, area);
    let members = here.url(&format!("/club/{}/members", area.slug));
    crumbs.push(Link::to(
        members,
        here.caller.words().text("areas-col-members"),
    ));
    crumbs
}

pub(super) fn url(here: &Here, area: &Area, member: MemberId, rest: &str) -> String {
    here.url(&format!("/club/{}/members/{member}{rest}", area.slug))
}

pub(super) async fn show(it: May<may::ViewMembers>, At(address): Address) -> Answer {
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let (area, member) = match there(&it, &address).await {
        Err(Error::Missing("member")) => return elsewhere(here, &mut scope, &address).await,
        found => found?,
    };
    let frame = Shell::inside(here, "members-title").titled(member.called());
    let (words, zone) = (frame.words(), area.zone());
    let mut rows = Vec::new();
    let all = enrolments::of_member(&mut scope, member.id).await?;
    let (engaged, points) = engaged(&mut scope, &frame, &area, &all).await?;
    let manages = here.may(Permission::ManageMembers);
    let (mut blocks, mut restores) = (false, false);
    for enrolment in all {
        blocks |= manages && enrolment.blocked_at.is_none() && !enrolment.is_owner;
        restores |= manages && enrolment.blocked_at.is_some();
        let it = why(&mut scope, &member, enrolment).await?;
        let (tone, icon, status) = told::status_badge(words, it.it.status);
        let first = it.explained.steps.iter().find_map(|step| step.found);
        rows.push(Row {
            product: it.it.product_id.to_string(),
            href: here.url(&format!(
                "/club/{}/products/{}/users/{}",
                area.slug, it.it.product_id, it.it.id
            )),
            name: it.it.product_name.clone(),
            why: first
                .map(|found| told::found_in(words, &it, found))
                .unwrap_or_default(),
            reasons: it
                .grants
                .iter()
                .map(|grant| told::reason(words, grant, &zone))
                .collect(),
            progress: match (OneThing::of(it.it.product_kind), it.it.progress_bp) {
                (Some(one), bp) => one.said(&frame, bp > 0),
                (None, ..0) => String::new(),
                (None, bp) => frame.t1("enrolments-percent", "n", bp / 100),
            },
            tone,
            icon,
            status,
        });
    }
    let is_owner = is_owner(&mut scope, &member).await?;
    let lines = activity::lines_of_member(&mut scope, member.id, None, 50).await?;
    let never = |at: clavero_rules::Moment| match at.0 {
        0 => frame.t("enrolments-never"),
        _ => words.datetime(at, &zone),
    };
    let mut facts = vec![
        (
            frame.t("enrolments-joined"),
            words.datetime(member.created_at, &zone),
        ),
        (
            frame.t("enrolments-last-access"),
            never(member.last_access_at),
        ),
        (frame.t("enrolments-engagement"), engaged),
        (frame.t("lists-col-points"), points),
        (frame.t("web-language"), language(&frame, &member.lang)),
        (
            frame.t("enrolments-login"),
            frame.t(if member.user_id.is_some() {
                "enrolments-login-yes"
            } else {
                "enrolments-login-no"
            }),
        ),
    ];
    if let Some(role) = member.area_role {
        let role = frame.t(&format!("role-{}", role.id().replace('_', "-")));
        facts.push((frame.t("members-area-role"), role));
    }
    let tags = tags_of(&mut scope, member.id).await?;
    let former = former_addresses(&mut scope, member.id).await?.into_iter();
    let former = former.map(|email| {
        let href = address::let_go_url(here, &area, member.id, &email);
        (email, href)
    });
    let sold = purchases::brief(&mut scope, here, &frame, member.id).await?;
    let letters = messages::brief(&mut scope, here, &frame, &area, &member).await?;
    page(&MemberPage {
        sold,
        letters,
        crumbs: crumbs(here, &area),
        name: member.called().to_owned(),
        email: member.email.clone(),
        url: url(here, &area, member.id, ""),
        rows,
        days: history::days(&frame, &area, &lines),
        facts,
        former: former.collect(),
        form: Form::default().preset("tags", tags.join(", ")),
        tags,
        manages,
        blocks,
        restores,
        area_role: match here.may(Permission::AssignRoles) && !is_owner {
            true => url(here, &area, member.id, "/area-role"),
            false => String::new(),
        },
        merge: merges::link(here, &area, &member),
        erase: erasures::link(here, &area, &member),
        imports: here.may(Permission::ImportMembers),
        page: frame,
    })
}

/// How much somebody takes part where he does so most (G-3), and what he has earned in all products together.
async fn engaged(
    scope: &mut Scope,
    page: &Shell,
    area: &Area,
    all: &[Enrolment],
) -> Result<(String, String)> {
    let points = all.iter().map(|it| it.points).sum::<i64>();
    let most = all
        .iter()
        .max_by_key(|it| (it.engagement, it.engagement_score));
    let engaged = match most {
        None => page.t("engagement-none"),
        Some(it) => {
            let told = told::engagement(scope, page.words(), it, &area.zone()).await?;
            match all.len() {
                1 => told,
                _ => page.t2(
                    "enrolments-engaged-in",
                    "product",
                    &*it.product_name,
                    "told",
                    told,
                ),
            }
        }
    };
    Ok((engaged, page.number(points)))
}

/// The language that somebody chose: by name where Clavero speaks it, else by the tag that filters know it by (#13).
fn language(page: &Shell, tag: &str) -> String {
    match Lang::from_id(tag) {
        _ if tag.is_empty() => page.t("enrolments-unknown"),
        Some(lang) if lang.id() == tag || lang.tag() == tag => lang.own_name().to_owned(),
        Some(lang) => page.t2("enrolments-language", "name", lang.own_name(), "tag", tag),
        None => tag.to_owned(),
    }
}

/// Where somebody is found who went up in another member; nowhere if nobody of this id did.
async fn elsewhere(
    here: &Here,
    scope: &mut Scope,
    (_, slug, id): &(String, String, Uuid),
) -> Answer {
    let area = areas::find(scope, slug).await?;
    let into = merged_into(scope, area.id, MemberId(*id)).await?;
    let into = into.ok_or(Error::Missing("member"))?;
    Go::to(url(here, &area, into, ""))
        .saying("merges-went-here")
        .answer()
}

pub(super) async fn resend(it: May<may::ManageMembers>, At(address): Address) -> Answer {
    let (area, member) = there(&it, &address).await?;
    let here = it.here;
    match send_again(&here.caller.on, it.granted, &area, member.id).await {
        Ok(()) => Go::to(url(&here, &area, member.id, ""))
            .saying("enrolments-sent")
            .with("name", member.called())
            .answer(),
        Err(Error::Refused(refusal)) => Go::to(url(&here, &area, member.id, ""))
            .regretting(&format!("refusal-{}", refusal.code().replace('_', "-")))
            .answer(),
        Err(error) => Err(error),
    }
}

pub(super) async fn tag(it: May<may::ManageMembers>, At(address): Address, form: Form) -> Answer {
    let (area, member) = there(&it, &address).await?;
    let here = it.here;
    let typed = form.value("tags");
    let wanted: Vec<String> = typed
        .split(',')
        .map(|tag| tag.trim().to_owned())
        .filter(|tag| !tag.is_empty())
        .take(50)
        .collect();
    let mut work = here.caller.on.begin(it.granted).await?;
    let before = tags_of(&mut work, member.id).await?;
    let gone: Vec<String> = before
        .into_iter()
        .filter(|it| !wanted.contains(it))
        .collect();
    let gone = remove_tags(&mut work, &area, member.id, &gone).await?;
    let fresh = add_tags(&mut work, &area, member.id, &wanted).await?;
    if !gone.is_empty() || !fresh.is_empty() {
        work.commit(MemberTagged {
            id: member.id,
            added: fresh.len(),
            removed: gone.len(),
        })
        .await?;
    }
    Go::to(url(&here, &area, member.id, ""))
        .saying("members-tagged")
        .answer()
}

#[derive(Debug)]
struct MemberTagged {
    id: MemberId,
    added: usize,
    removed: usize,
}

impl Event for MemberTagged {
    fn kind(&self) -> &'static str {
        "member.tagged"
    }
    fn object(&self) -> Object {
        Object::new("member", self.id)
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "added": self.added, "removed": self.removed })
    }
}
