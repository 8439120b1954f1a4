//! The page of a person in one product: group, role, progress, quizzes, reasons for access, history (MA-28).

use askama::Template;
use clavero_rules::{
    EnrolmentId, GrantId, Moment, Permission,
    access::Needs,
    enrolments::{Grant, Remedy, ever_bought},
    progress::progress,
    roles::SeePeople,
};
use uuid::Uuid;

use super::{
    history::{self, Day},
    show,
};
use crate::{
    Error, Result, activity,
    areas::{self, Area},
    db::{record, sql},
    enrolments::{self, Enrolment, StoredGrant, pages_of},
    groups,
    members::{
        Member, find,
        seats::{Card, card},
        told, why,
    },
    products::{self, MayIn, OneThing},
    purchases::{self, Brief},
    session::{Here, May},
    sheet::Link,
    web::{Answer, At, Shell, page},
    work::Scope,
};

pub(super) type Address = (String, String, Uuid, Uuid);

/// The area, the member and the enrolment that an address names.
pub(super) async fn there<P: Needs>(
    it: &May<P>,
    (_, slug, product, id): &Address,
) -> Result<(Area, Member, Enrolment)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, slug).await?;
    let enrolment = enrolments::find(&mut scope, EnrolmentId(*id)).await?;
    if enrolment.area_id != area.id || enrolment.product_id.0 != *product {
        return Err(Error::Missing("enrolment"));
    }
    let member = find(&mut scope, area.id, enrolment.member_id).await?;
    Ok((area, member, enrolment))
}

/// Where one reason for access is asked about before it ends.
pub(crate) fn end_grant_url(here: &Here, area: &Area, it: &Enrolment, grant: GrantId) -> String {
    url(here, area, it, &format!("/change/end-grant?grant={grant}"))
}

pub(super) fn url(here: &Here, area: &Area, it: &Enrolment, rest: &str) -> String {
    here.url(&format!(
        "/club/{}/products/{}/users/{}{rest}",
        area.slug, it.product_id, it.id
    ))
}

struct Module {
    name: String,
    done: usize,
    total: usize,
}

struct Quiz {
    name: String,
    score: String,
    passed: bool,
    tries: i64,
    last: String,
}

/// A page that somebody of the team marked as completed.
struct Waived {
    name: String,
    href: String,
}

struct Check {
    name: String,
    found: String,
}

struct Reason {
    text: String,
    end: String,
}

struct Mend {
    text: String,
    href: String,
    label: String,
}

#[derive(Template)]
#[template(path = "members/pages/user.html")]
struct UserPage {
    page: Shell,
    crumbs: Vec<Link>,
    name: String,
    email: String,
    member: String,
    product: String,
    badge: (&'static str, &'static str, String),
    /// What progress is called here; empty where nothing is counted.
    progress: String,
    percent: Option<i64>,
    counted: String,
    completed: String,
    recounting: bool,
    modules: Vec<Module>,
    waived: Vec<Waived>,
    quizzes: Vec<Quiz>,
    allowed: bool,
    checks: Vec<Check>,
    mend: Option<Mend>,
    reasons: Vec<Reason>,
    facts: Vec<(String, String)>,
    days: Vec<Day>,
    acts: Vec<(String, &'static str, String)>,
    /// Why the person cannot be removed; empty where that can be done, or is not the reader’s to do.
    stays: String,
    manages: bool,
    sold: Vec<Brief>,
    seats: Option<Card>,
}

record! {
    struct Attempted { name: String, tries: i64, best: Option<i64>, passes: i64, last_at: Option<Moment> }
}

async fn quizzes(scope: &mut Scope, it: &Enrolment) -> Result<Vec<Attempted>> {
    let question = sql(
        "select p.name, count(*) as tries, max(a.score_bp) as best,
            CAST(sum(case when a.passed then 1 else 0 end) AS BIGINT) as passes, max(a.submitted_at) as last_at
         from quiz_attempt a join page p on p.account_id = a.account_id and p.id = a.page_id
         where a.account_id = $1 and a.enrolment_id = $2
         group by p.id, p.name order by p.name, p.id",
    );
    scope.all(question.bind(scope.account()).bind(it.id)).await
}

pub(super) async fn show(it: MayIn<SeePeople>, At((.., id)): At<Address>) -> Answer {
    let MayIn {
        here,
        area,
        product,
        ..
    } = &it;
    let now = here.caller.on.now;
    let mut scope = it.read();
    let enrolment = enrolments::find(&mut scope, EnrolmentId(id)).await?;
    if enrolment.product_id != product.id {
        return Err(Error::Missing("enrolment"));
    }
    let member = find(&mut scope, area.id, enrolment.member_id).await?;
    let frame = Shell::inside(here, "enrolments-title").titled(member.called());
    let (words, zone) = (frame.words(), area.zone());
    let pages = pages_of(&mut scope, &enrolment).await?;
    let mut modules: Vec<Module> = Vec::new();
    let mut last = None;
    for state in &pages {
        let counted = progress([&state.fact(enrolment.drip_anchor_at, now, &area.clock())]);
        if counted.total() == 0 {
            continue;
        }
        if last != Some(state.module_id) {
            modules.push(Module {
                name: state.module_name.clone(),
                done: 0,
                total: 0,
            });
            last = Some(state.module_id);
        }
        if let Some(module) = modules.last_mut() {
            module.total += 1;
            module.done += usize::from(counted.is_whole());
        }
    }
    let waived = pages
        .iter()
        .filter(|it| it.waived && it.completed_at.is_some());
    let waived = waived.map(|state| Waived {
        name: state.name.clone(),
        href: url(
            here,
            area,
            &enrolment,
            &format!("/change/unwaive?page={}", state.id),
        ),
    });
    let waived = waived.collect();
    let quizzes = quizzes(&mut scope, &enrolment)
        .await?
        .into_iter()
        .map(|it| Quiz {
            score: it
                .best
                .map(|best| frame.t1("enrolments-percent", "n", best / 100))
                .unwrap_or_default(),
            passed: it.passes > 0,
            tries: it.tries,
            last: it
                .last_at
                .map(|at| words.date(at, &zone))
                .unwrap_or_default(),
            name: it.name,
        });
    let quizzes = quizzes.collect();
    let one = OneThing::of(enrolment.product_kind);
    let why = why(&mut scope, &member, enrolment.clone()).await?;
    let checks = why.explained.steps.iter().map(|step| Check {
        name: words.text(&format!("check-{}", step.check.id().replace('_', "-"))),
        found: step
            .found
            .map(|it| told::found_in(words, &why, it))
            .unwrap_or_default(),
    });
    let checks = checks.collect();
    let given: Vec<Grant> = why.grants.iter().map(StoredGrant::fact).collect();
    let bought = ever_bought(&given);
    let reasons = why.grants.iter().map(|grant| Reason {
        text: told::reason(words, grant, &zone),
        end: match grant.standing().ended_reason() {
            None => url(
                here,
                area,
                &enrolment,
                &format!("/change/end-grant?grant={}", grant.id),
            ),
            Some(_) => String::new(),
        },
    });
    let reasons = reasons.collect();
    let lines =
        activity::lines_of_enrolment(&mut scope, member.id, enrolment.product_id, None, 50).await?;
    let facts = facts(&frame, area, &mut scope, &enrolment).await?;
    let sold = purchases::brief(&mut scope, here, &frame, member.id).await?;
    let seats = enrolments::seats_of(&mut scope, enrolment.id).await?;
    let base = url(here, area, &enrolment, "/seats");
    let base = Some(base.as_str()).filter(|_| here.may(Permission::ManageMembers));
    let seats = card(&frame, area, &seats, base);
    page(&UserPage {
        seats,
        sold,
        crumbs: products::crumbs(here, area, product),
        name: member.called().to_owned(),
        email: member.email.clone(),
        member: match here.may(Permission::ViewMembers) {
            true => show::url(here, area, member.id, ""),
            false => String::new(),
        },
        product: enrolment.product_name.clone(),
        badge: told::status_badge(words, enrolment.status),
        progress: match one {
            Some(one) => one.name(&frame),
            None if enrolment.product_kind.has_progress() => frame.t("enrolments-progress"),
            None => String::new(),
        },
        percent: Some(enrolment.progress_bp / 100)
            .filter(|_| enrolment.progress_bp >= 0 && one.is_none()),
        counted: match (one, enrolment.did_at.0) {
            (Some(one), 0) => one.said(&frame, false),
            (Some(one), _) => one.said_on(&frame, words.date(enrolment.did_at, &zone)),
            (None, _) => frame.t2(
                "enrolments-pages",
                "done",
                enrolment.pages_done,
                "total",
                enrolment.pages_total,
            ),
        },
        completed: match enrolment.completed_at.0 {
            0 => String::new(),
            _ if one.is_some() => String::new(),
            _ => frame.t1(
                "enrolments-completed",
                "date",
                words.date(enrolment.completed_at, &zone),
            ),
        },
        recounting: enrolment.recount_due,
        modules,
        waived,
        quizzes,
        allowed: why.explained.allowed,
        checks,
        mend: mend(
            &frame,
            here,
            area,
            &enrolment,
            why.explained.remedy.or(why.explained.hint),
        ),
        reasons,
        facts,
        days: history::days(&frame, area, &lines),
        stays: match bought && here.may(Permission::ManageMembers) {
            true => frame.t("enrolments-never-removed"),
            false => String::new(),
        },
        acts: acts(&frame, here, area, &enrolment, bought),
        manages: here.may(Permission::ManageMembers),
        page: frame,
    })
}

/// The one act that mends the first obstacle, for whoever may do it (MA-32).
fn mend(
    page: &Shell,
    here: &Here,
    area: &Area,
    it: &Enrolment,
    act: Option<Remedy>,
) -> Option<Mend> {
    let act = act?;
    let change = |end: &str| {
        (
            Permission::ManageMembers,
            url(here, area, it, &format!("/change/{end}")),
        )
    };
    let (permission, href) = match act {
        Remedy::ResendAccess | Remedy::ResetPassword => change("resend"),
        Remedy::LiftBlock => change("restore"),
        Remedy::ExtendAccess if it.product_kind.has_access_duration() => change("end"),
        Remedy::ExtendAccess | Remedy::GrantAccess | Remedy::StartNow => (
            Permission::ImportMembers,
            show::url(
                here,
                area,
                it.member_id,
                &format!("/grant?product={}", it.product_id),
            ),
        ),
        Remedy::PublishProduct => (
            Permission::ManageClubProducts,
            here.url(&format!(
                "/club/{}/products/{}/settings",
                area.slug, it.product_id
            )),
        ),
        Remedy::CorrectAddress => (
            Permission::ManageMembers,
            show::url(here, area, it.member_id, "/address"),
        ),
        Remedy::EnableLogin | Remedy::ReopenAccount | Remedy::SettlePayment => {
            (Permission::ManageMembers, String::new())
        }
    };
    Some(Mend {
        text: told::remedy(page.words(), act),
        href: if here.may(permission) {
            href
        } else {
            String::new()
        },
        label: page.t(&format!("mend-{}", act.id().replace('_', "-"))),
    })
}

/// What can be done, as links: the address, the picture and the words.
fn acts(
    page: &Shell,
    here: &Here,
    area: &Area,
    it: &Enrolment,
    bought: bool,
) -> Vec<(String, &'static str, String)> {
    let manages = here.may(Permission::ManageMembers);
    let lines = [
        (manages, "/change/resend", "mail", "enrolments-resend"),
        (
            manages && it.product_kind.has_groups(),
            "/change/group",
            "layers",
            "enrolments-change-group",
        ),
        (
            here.may(Permission::AssignRoles) && !it.is_owner && it.product_kind.roles().len() > 2,
            "/role",
            "user-cog",
            "enrolments-change-role",
        ),
        (
            manages && it.product_kind.has_access_duration(),
            "/change/end",
            "calendar-clock",
            "enrolments-set-end",
        ),
        (
            manages && it.product_kind.has_pages() && it.pages_done < it.pages_total,
            "/change/waive",
            "circle-check",
            "enrolments-waive",
        ),
        (
            manages && it.product_kind.has_progress(),
            "/change/reset",
            "rotate-ccw",
            "enrolments-reset",
        ),
        (
            manages && it.blocked_at.is_none() && !it.is_owner,
            "/change/block",
            "ban",
            "enrolments-block",
        ),
        (
            manages && it.blocked_at.is_some(),
            "/change/restore",
            "key-round",
            "enrolments-restore",
        ),
        (
            manages && !it.is_owner && !bought,
            "/change/remove",
            "user-x",
            "enrolments-remove",
        ),
    ];
    let shown = lines.into_iter().filter(|line| line.0);
    shown
        .map(|(_, end, icon, key)| (url(here, area, it, end), icon, page.t(key)))
        .collect()
}

async fn facts(
    page: &Shell,
    area: &Area,
    scope: &mut Scope,
    it: &Enrolment,
) -> Result<Vec<(String, String)>> {
    let (words, zone) = (page.words(), area.zone());
    let when = |at: Moment| match at.0 {
        0 => page.t("enrolments-never"),
        _ => words.datetime(at, &zone),
    };
    let group = match it.group_id {
        Some(id) => groups::name_of(scope, it.product_id, id).await?,
        None => "—".to_owned(),
    };
    let until = match (it.status, it.access_until.0) {
        (clavero_rules::enrolments::AccessStatus::Active, 0) => page.t("products-for-ever"),
        (_, 0) => "—".to_owned(),
        (_, at) => words.date(Moment(at - 1), &zone),
    };
    Ok(vec![
        (page.t("enrolments-group"), group),
        (
            page.t("enrolments-role"),
            words.text(&format!("role-{}", it.role.id().replace('_', "-"))),
        ),
        (
            page.t("enrolments-access-type"),
            words.text(&format!("access-type-{}", it.access_type.id())),
        ),
        (page.t("enrolments-until"), until),
        (
            page.t("enrolments-engagement"),
            told::engagement(scope, words, it, &zone).await?,
        ),
        (page.t("lists-col-points"), page.number(it.points)),
        (page.t("enrolments-enrolled"), when(it.enrolled_at)),
        (page.t("enrolments-first-access"), when(it.first_access_at)),
        (page.t("enrolments-last-access"), when(it.last_access_at)),
    ])
}
