//! The page of reconciling: how the last look went in each area, looking now, and the keys.

use askama::Template;
use clavero_rules::{
    Moment, Permission,
    access::{Needs, may},
};

use super::{
    Keys, Reconcile, ask, forget_keys, keep_keys, list, of_area,
    store::{Failure, Problem},
};
use crate::{
    Error, Result,
    areas::{self, Area},
    doors::Doors,
    purchases::web::{at, tabs},
    session::{Here, May},
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, At, Form, Go, Shell, page},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/sales/reconcile", show)
        .get("/a/{account}/sales/reconcile/{area}", keys)
        .post("/a/{account}/sales/reconcile/{area}", keep)
        .post("/a/{account}/sales/reconcile/{area}/run", look)
        .post("/a/{account}/sales/reconcile/{area}/forget", forget)
}

/// How it goes in one area.
struct Card {
    slug: String,
    name: String,
    /// Nothing where no keys are kept.
    it: Option<Reconcile>,
    badge: (&'static str, &'static str, String),
    trouble: Option<(String, String)>,
    numbers: Vec<(String, String)>,
    failures: Vec<(String, String)>,
    unmapped: bool,
    keys: String,
    run: String,
    forget: String,
}

#[derive(Template)]
#[template(path = "purchases/pages/reconcile.html")]
struct Page {
    page: Shell,
    tabs: Vec<Link>,
    cards: Vec<Card>,
    inbox: String,
}

async fn show(May { granted, here }: May<may::ViewIntegrations>) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let shell = Shell::inside(&here, "sales-reconcile");
    let all = list(&mut scope).await?;
    let mut cards = Vec::new();
    for area in areas::list(&mut scope).await? {
        let it = all.iter().find(|it| it.area_id == area.id).cloned();
        cards.push(card(&here, &shell, area, it));
    }
    page(&Page {
        tabs: tabs(&here, &shell, &mut scope, "/reconcile").await?,
        cards,
        inbox: match here.may(Permission::ViewSales) {
            true => at(&here, "/inbox"),
            false => String::new(),
        },
        page: shell,
    })
}

fn card(here: &Here, page: &Shell, area: Area, it: Option<Reconcile>) -> Card {
    let now: Moment = here.caller.on.now;
    let manages = here.may(Permission::ManageIntegrations);
    let url = |rest: &str, wanted: bool| match wanted {
        true => at(here, &format!("/reconcile/{}{rest}", area.slug)),
        false => String::new(),
    };
    let has = it.is_some();
    let badge = match &it {
        None => ("", "minus", "sales-reconcile-none"),
        Some(it) if it.is_looking(now) => ("pine", "clock", "sales-reconcile-looking"),
        Some(it) if it.problem().is_some() => ("bad", "triangle-alert", "sales-reconcile-stopped"),
        Some(it) if it.last_good_at.is_none() => ("", "clock", "sales-reconcile-soon"),
        Some(it) if it.failed > 0 => ("warn", "circle-alert", "sales-reconcile-partly"),
        Some(_) => ("good", "check", "sales-reconcile-good"),
    };
    let trouble = it
        .as_ref()
        .and_then(|it| it.problem().map(|problem| (problem, it)));
    let ran = it.as_ref().filter(|it| it.last_run_at.is_some());
    Card {
        badge: (badge.0, badge.1, page.t(badge.2)),
        trouble: trouble.map(|(problem, it)| told(page, problem, it)),
        numbers: ran.map(|it| numbers(page, it)).unwrap_or_default(),
        failures: ran
            .map(|it| it.failures().iter().map(|it| failure(page, it)).collect())
            .unwrap_or_default(),
        unmapped: it.as_ref().is_some_and(|it| it.unmapped > 0),
        keys: url("", manages),
        run: url("/run", manages && has),
        forget: url("/forget", manages && has),
        slug: area.slug.clone(),
        name: area.name.clone(),
        it,
    }
}

/// What kept the last look from its end, and what to do.
fn told(page: &Shell, problem: Problem, it: &Reconcile) -> (String, String) {
    let key = format!("sales-reconcile-{}", problem.id());
    (
        page.t(&key),
        page.t1(&format!("{key}-text"), "detail", it.detail.as_str()),
    )
}

fn numbers(page: &Shell, it: &Reconcile) -> Vec<(String, String)> {
    [
        ("sales-reconcile-looked", it.looked),
        ("sales-reconcile-known", it.known),
        ("sales-reconcile-applied", it.applied),
        ("sales-reconcile-unmapped", it.unmapped),
        ("sales-reconcile-failed", it.failed),
    ]
    .into_iter()
    .map(|(key, n)| (page.t(key), page.number(n)))
    .collect()
}

fn failure(page: &Shell, it: &Failure) -> (String, String) {
    let key = match it.reason.as_str() {
        "no_subscriber" => "sales-reconcile-no-subscriber",
        "unknown_status" => "sales-reconcile-unknown-status",
        "no_code" => "sales-problem-no-code",
        "no_buyer" => "sales-problem-no-buyer",
        _ => "sales-problem-broken",
    };
    (it.code.clone(), page.t(key))
}

async fn area_of<P: Needs>(it: &May<P>, slug: &str) -> Result<(Area, Option<Reconcile>)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, slug).await?;
    let known = of_area(&mut scope, area.id).await?;
    Ok((area, known))
}

fn sheet(here: &Here, area: &Area, known: Option<&Reconcile>) -> Sheet {
    let action = at(here, &format!("/reconcile/{}", area.slug));
    let sheet = Sheet::of(here, "sales-reconcile-keys", action);
    let page = sheet.page().clone();
    let form = known.map_or_else(Form::default, |it| {
        Form::default()
            .preset("base_url", &it.base_url)
            .preset("token_url", &it.token_url)
            .preset("since", day(&page, it.since))
    });
    let text = |name: &str, key: &str| Field::new(Kind::Text, name, page.t(key));
    let anew = |field: Field| match known {
        Some(it) if field.name == "client_id" => {
            let hint = page.t1("sales-reconcile-kept-id", "hint", it.hint());
            field.hint(hint).optional()
        }
        Some(_) => field.hint(page.t("sales-reconcile-kept")).optional(),
        None => field,
    };
    sheet
        .lead(page.t("sales-reconcile-keys-lead"))
        .after(vec![
            Link::to(at(here, ""), page.t("sales-title")),
            Link::to(at(here, "/reconcile"), page.t("sales-reconcile")),
        ])
        .holding(form)
        .row(page.t("sales-area"), area.name.clone())
        .field(anew(text("client_id", "sales-reconcile-client-id")))
        .field(anew(text("client_secret", "sales-reconcile-client-secret")))
        .field(
            text("basic", "sales-reconcile-basic")
                .hint(page.t("sales-reconcile-basic-hint"))
                .optional(),
        )
        .field(
            Field::new(Kind::Day, "since", page.t("sales-reconcile-since"))
                .hint(page.t("sales-reconcile-since-hint"))
                .optional(),
        )
        .field(
            text("base_url", "sales-reconcile-base")
                .hint(page.t("sales-reconcile-address-hint"))
                .optional(),
        )
        .field(
            text("token_url", "sales-reconcile-token-url")
                .hint(page.t("sales-reconcile-address-hint"))
                .optional(),
        )
        .submit("sales-reconcile-keep")
}

/// A moment as a field of a day holds it.
fn day(page: &Shell, at: Moment) -> String {
    let at = jiff::Timestamp::from_millisecond(at.0).unwrap_or_default();
    at.to_zoned(page.zone().clone()).date().to_string()
}

async fn keys(it: May<may::ManageIntegrations>, At((_, slug)): At<(String, String)>) -> Answer {
    let (area, known) = area_of(&it, &slug).await?;
    sheet(&it.here, &area, known.as_ref()).show()
}

async fn keep(
    it: May<may::ManageIntegrations>,
    At((_, slug)): At<(String, String)>,
    mut form: Form,
) -> Answer {
    let (area, known) = area_of(&it, &slug).await?;
    let again = sheet(&it.here, &area, known.as_ref());
    let zone = again.page().zone().clone();
    let mut since = form.day("since", &zone);
    // The day as it was offered means the moment that is kept.
    if let Some(it) = &known
        && form.value("since") == day(again.page(), it.since)
    {
        since = Some(it.since);
    }
    let keys = Keys {
        client_id: form.value("client_id"),
        client_secret: form.value("client_secret"),
        basic: form.value("basic"),
        base_url: form.value("base_url"),
        token_url: form.value("token_url"),
        since,
    };
    let May { granted, here } = it;
    let done = match form.clean() {
        Ok(()) => keep_keys(&here.caller.on, granted, &area, keys).await,
        Err(error) => Err(error),
    };
    let url = at(&here, "/reconcile");
    or_again(done, form, again, |()| {
        Go::to(url).saying("sales-reconcile-kept-done").answer()
    })
}

async fn look(it: May<may::ManageIntegrations>, At((_, slug)): At<(String, String)>) -> Answer {
    let (area, _) = area_of(&it, &slug).await?;
    let May { granted, here } = it;
    ask(&here.caller.on, granted, &area).await?;
    Go::to(at(&here, "/reconcile")).answer()
}

async fn forget(it: May<may::ManageIntegrations>, At((_, slug)): At<(String, String)>) -> Answer {
    let (area, _) = area_of(&it, &slug).await?;
    let May { granted, here } = it;
    match forget_keys(&here.caller.on, granted, &area).await {
        Ok(()) | Err(Error::Missing("keys")) => {}
        Err(error) => return Err(error),
    }
    Go::to(at(&here, "/reconcile"))
        .saying("sales-reconcile-forgotten")
        .answer()
}
