//! Before work begins: what the act is about, then how many, some of them, and who would be left as he is (B-2).

use askama::Template;
use axum::{http::StatusCode, response::Response};
use clavero_rules::{
    JobId, Permission, Refusal,
    access::may,
    bulk::{JobState, Skipped},
    signature::Purpose,
};
use uuid::Uuid;

use super::{there, told, url};
use crate::{
    Error, Result,
    bulk::{
        Confirming, GROUND_MAX, Job, LOOKED_AT, Params, Proofs, asks_for, confirm, foresee_job,
        look_again, may_do, notify, run_now, say_what,
    },
    groups, products,
    segments::Place,
    session::{Here, May},
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, At, Form, Go, Shell, page_with},
    work::Scope,
};
use clavero_team::people::Draft;

struct Sample {
    name: String,
    email: String,
    why: String,
}

#[derive(Template)]
#[template(path = "bulk/pages/ask.html")]
struct AskPage {
    page: Shell,
    form: Form,
    crumbs: Vec<Link>,
    action: String,
    cancel: String,
    what: String,
    about: Vec<(String, String)>,
    whom: String,
    count: String,
    samples: Vec<Sample>,
    others: String,
    skipped: Vec<(String, String)>,
    partly: String,
    changes: String,
    goes: Vec<String>,
    stays: Vec<String>,
    word: String,
    charged: String,
    nobody: bool,
    way_back: String,
    signs: bool,
    danger: bool,
    export: String,
    checksum: String,
    total: i64,
    submit: String,
}

/// Where the people of the work are listed.
pub(super) fn crumbs(here: &Here, page: &Shell, place: &Place) -> Vec<Link> {
    let mut crumbs = place.crumbs(here);
    let key = match place.tab() {
        "/participants" => "lists-participants",
        "/users" => "lists-users",
        _ => "lists-members",
    };
    crumbs.push(Link::to(place.url(here, place.tab()), page.t(key)));
    crumbs
}

/// The page of work that waits to be confirmed.
pub(super) async fn waiting(
    here: &Here,
    mut scope: Scope,
    place: &Place,
    job: &Job,
    form: Form,
    status: StatusCode,
) -> Answer {
    may_do(&here.actor, &job.kind)?;
    if job.undo_of.is_none() && job.act().is_err() {
        return what(here, &mut scope, place, job).await?.show();
    }
    let page = Shell::inside(here, "bulk-title");
    let title = told::title(&page, job);
    let page = page.titled(&title);
    let foreseen = match foresee_job(&mut scope, place, job).await {
        Ok(foreseen) => foreseen,
        // What the act is about is there no more: it is asked for again.
        Err(Error::Missing(_) | Error::Refused(_)) => {
            return what(here, &mut scope, place, job).await?.show();
        }
        Err(error) => return Err(error),
    };
    let left: i64 = foreseen.skipped.values().sum();
    let undo = job.undo_of.is_some();
    let confirming = Confirming::of(job, "")?;
    let word = confirming.must_be_typed(place)?.filter(|_| !undo);
    let erases = word.is_some();
    let signs = confirming.must_be_signed()?;
    let charged = foreseen.skipped.contains_key(&Skipped::StillCharged);
    let ask = AskPage {
        crumbs: crumbs(here, &page, place),
        action: url(here, &place.area.slug, job.id, ""),
        cancel: url(here, &place.area.slug, job.id, "/cancel"),
        about: told::about(&mut scope, &page, place, job).await?,
        goes: goes(&page, place, erases),
        stays: stays(&page, erases),
        charged: match charged && erases {
            true => page.t("bulk-erase-charged"),
            false => String::new(),
        },
        word: word.unwrap_or_default().to_owned(),
        whom: told::whom(&mut scope, &page, place, job).await?,
        count: page.t1("bulk-people", "count", job.total),

        others: match job.total - i64::try_from(foreseen.samples.len()).unwrap_or_default() {
            0 => String::new(),
            others => page.t1("bulk-others", "count", others),
        },
        samples: foreseen
            .samples
            .into_iter()
            .map(|(name, email, why)| Sample {
                name: if name.is_empty() { email.clone() } else { name },
                email,
                why: why
                    .map(|why| told::skipped(&page, why.id()))
                    .unwrap_or_default(),
            })
            .collect(),
        skipped: foreseen
            .skipped
            .iter()
            .map(|(why, n)| (told::skipped(&page, why.id()), page.number(*n)))
            .collect(),
        partly: match job.total > foreseen.looked_at {
            true => page.t1("bulk-looked-at", "count", LOOKED_AT),
            false => String::new(),
        },
        changes: match job.total > foreseen.looked_at {
            true => String::new(),
            false => page.t1(
                match erases {
                    true => "bulk-erase-changes",
                    false => "bulk-changes",
                },
                "count",
                foreseen.looked_at - left,
            ),
        },
        nobody: job.total == 0 || (job.total <= foreseen.looked_at && left >= job.total),
        way_back: page.t(match (job.has_way_back()?, undo) {
            _ if erases => "bulk-erase-no-way-back",
            (true, false) => "bulk-way-back",
            (true, true) => "bulk-undo-text",
            (false, _) => "bulk-no-way-back",
        }),
        signs,
        danger: super::bar::is_bad(&job.kind) && !undo,
        export: match !undo && !job.selected()?.is_named() && here.may(Permission::ExportMembers) {
            true => place.url(here, &format!("/export?work={}", job.id)),
            false => String::new(),
        },
        checksum: job.checksum.clone(),
        total: job.total,
        submit: page.t1(
            if erases {
                "bulk-erase-confirm"
            } else if signs {
                "bulk-confirm-sign"
            } else {
                "bulk-confirm"
            },
            "count",
            job.total,
        ),
        what: title,
        page,
        form,
    };
    page_with(status, &ask)
}

/// What goes with people who are erased.
fn goes(page: &Shell, place: &Place, erases: bool) -> Vec<String> {
    if !erases {
        return Vec::new();
    }
    vec![
        page.t1("bulk-erase-goes", "area", &place.area.name),
        page.t("erasures-goes-person"),
        page.t("bulk-erase-goes-access"),
        page.t("erasures-goes-traces"),
    ]
}

/// What stays of them, without a name.
fn stays(page: &Shell, erases: bool) -> Vec<String> {
    if !erases {
        return Vec::new();
    }
    vec![
        page.t("bulk-erase-stays-purchases"),
        page.t("erasures-stays-sums"),
        page.t("erasures-stays-hash"),
        page.t("erasures-stays-copies"),
    ]
}

/// The sheet that asks what the act is about.
async fn what(here: &Here, scope: &mut Scope, place: &Place, job: &Job) -> Result<Sheet> {
    let field = asks_for(&job.kind).ok_or(Error::Missing("page"))?;
    let action = url(here, &place.area.slug, job.id, "/what");
    let sheet = Sheet::of(here, "bulk-title", action);
    let page = sheet.page().clone();
    let title = told::title(&page, job);
    let label = page.t(&told::key("bulk-about", &job.kind));
    let sheet = sheet
        .titled(&title)
        .after(crumbs(here, &page, place))
        .lead(page.t1("bulk-people", "count", job.total))
        .submit("bulk-go-on");
    let product = place.product.as_ref();
    Ok(match (field, product) {
        ("group", Some(product)) => {
            let groups = groups::list(scope, product.id).await?;
            let groups = groups.into_iter().map(|it| (it.id.to_string(), it.name));
            sheet
                .note(page.t("enrolments-group-text"))
                .field(Field::new(Kind::Select, field, label).options(groups))
        }
        ("role", Some(product)) => {
            let roles = product.kind.roles().iter();
            let field = roles.fold(Field::new(Kind::Cards, field, label), |field, role| {
                let key = told::key("role", role.id());
                field.explained(role.id(), page.t(&key), page.t(&format!("{key}-text")))
            });
            sheet.field(field)
        }
        ("product", _) => {
            let own = product.map(|it| it.id);
            let all = products::list(scope, place.area.id).await?;
            let others = all
                .into_iter()
                .filter(|it| Some(it.id) != own && it.kind.holds_members())
                .map(|it| (it.id.to_string(), it.name));
            let letter = ("yes".to_owned(), page.t("bulk-notify-grant"));
            let letter = Field::new(Kind::Boxes, "notify", page.t("bulk-letter")).options([letter]);
            sheet
                .field(Field::new(Kind::Select, field, label).options(others))
                .field(letter.optional())
        }
        ("until", _) => {
            let zone = place.area.time_zone.replace('_', " ");
            sheet.field(
                Field::new(Kind::Day, field, label)
                    .hint(page.t1("enrolments-until-hint", "zone", zone))
                    .optional(),
            )
        }
        ("ground", _) => sheet
            .note(page.t("bulk-ground-text"))
            .field(Field::new(Kind::Lines, field, label).hint(page.t("bulk-ground-hint"))),
        _ => sheet.field(Field::new(Kind::Text, field, label)),
    })
}

type Address = At<(String, String, Uuid)>;

pub(super) async fn say(
    it: May<may::ViewMembers>,
    At((_, area, job)): Address,
    mut form: Form,
) -> Answer {
    let (mut scope, place, job) = there(&it, &area, job).await?;
    let here = it.here;
    let again = what(&here, &mut scope, &place, &job).await?;
    let done = match read(&mut form, &job.kind) {
        Ok(params) => say_what(&here.caller.on, it.granted, job.id, &params).await,
        Err(error) => Err(error),
    };
    or_again(done, form, again, |()| {
        Go::to(url(&here, &area, job.id, "")).answer()
    })
}

fn read(form: &mut Form, kind: &str) -> Result<Params> {
    let mut params = Params::default();
    match asks_for(kind) {
        Some("group") => params.group = form.id("group"),
        Some("product") => {
            params.product = form.id("product");
            params.notify = notify(kind, Some(form.checked("notify", "yes")))?;
        }
        Some("ground") => params.ground = Some(form.text("ground", 1..=GROUND_MAX)),
        Some("role") => params.role = Some(form.value("role")).filter(|it| !it.is_empty()),
        Some("until") => params.until = Some(form.text("until", 0..=10)),
        Some("tag") => params.tag = Some(form.text("tag", 1..=60)),
        _ => {}
    }
    form.clean()?;
    Ok(params)
}

pub(super) async fn confirm_job(
    it: May<may::ViewMembers>,
    At((_, area, job)): Address,
    mut form: Form,
) -> Answer {
    let (scope, place, job) = there(&it, &area, job).await?;
    let here = it.here;
    let on = &here.caller.on;
    let reason = form.text("reason", 0..=500);
    if job.state != JobState::Frozen {
        return Go::to(url(&here, &area, job.id, "")).answer();
    }
    if let Err(error) = form.clean() {
        let form = form.explain(error)?;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return waiting(&here, scope, &place, &job, form, status).await;
    }
    let mut shown = Confirming::of(&job, &reason)?;
    // What was on the page that is confirmed, and not what stands in the store by now.
    shown.checksum = form.value("checksum");
    shown.count = form.value("count").parse().unwrap_or_default();
    let typed = shown.typed(&place, &form.value("typed"));
    let Ok(typed) = typed else {
        form.fail("typed", "typed-name");
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return waiting(&here, scope, &place, &job, form, status).await;
    };
    if shown.must_be_signed()? {
        let account = Some(here.account.id);
        let person = here.person()?.id;
        let draft = Draft::keep(on, person, account, Purpose::WorkOnMany, &shown).await?;
        return Go::to(url(&here, &area, job.id, &format!("/sign/{draft}"))).answer();
    }
    let proofs = Proofs {
        signed: None,
        typed,
    };
    let done = confirm(on, it.granted, proofs, &shown).await;
    after(&here, &area, job.id, done).await
}

/// After confirming: few people are changed at once; where others match by now, the list is looked at again.
pub(super) async fn after(
    here: &Here,
    area: &str,
    job: JobId,
    done: Result<JobId>,
) -> Result<Response> {
    let on = &here.caller.on;
    match done {
        Ok(id) => {
            let mut scope = on.read_admitted(here.account.id, None, "machine");
            let found = crate::bulk::by_id(&mut scope, id).await?;
            if found.is_few()? {
                run_now(on, here.account.id, id).await?;
            }
            Go::to(url(here, area, id, "")).answer()
        }
        Err(Error::Refused(Refusal::SelectionChanged)) => {
            let granted = clavero_rules::access::grant(here.actor.clone())?;
            look_again(on, granted, job).await?;
            Go::to(url(here, area, job, ""))
                .warning("refusal-selection-changed")
                .answer()
        }
        Err(error) => Err(error),
    }
}
