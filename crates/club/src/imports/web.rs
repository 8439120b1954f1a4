//! The pages of imports: bringing a file, what it would do, how far it is, what became of it (section 12).

mod told;
mod undo;

use askama::Template;
use axum::{
    extract::{DefaultBodyLimit, Request, State as Of},
    http::{HeaderValue, StatusCode},
};
use clavero_rules::{
    JobId, Permission,
    access::{grant, may},
    imports::Column,
    products::ProductStatus,
    roles::Role,
};
use uuid::Uuid;

use super::{
    Job, MOST_BYTES, Options, State, api, begin, change, find, last,
    preview::preview,
    receive::{Arrived, receive},
};
use crate::{
    App, Error, Result,
    doors::Doors,
    exports::people_key,
    members::{passed_over, ways_in},
    products,
    segments::Place,
    session::{Here, May},
    sheet::Link,
    web::{Answer, Ask, At, Form, Go, Shell, page_with},
    work::Scope,
};

pub(super) fn doors() -> Doors {
    let mut doors = Doors::default()
        .post("/a/{account}/club/{area}/import", take_of_area)
        .post(
            "/a/{account}/club/{area}/products/{product}/import",
            take_of_product,
        );
    doors.router = doors.router.layer(DefaultBodyLimit::max(MOST_BYTES));
    doors
        .get("/a/{account}/club/{area}/import", ask_of_area)
        .get(
            "/a/{account}/club/{area}/products/{product}/import",
            ask_of_product,
        )
        .get("/a/{account}/club/{area}/imports/{import}", show)
        .post("/a/{account}/club/{area}/imports/{import}", go_on)
        .get(
            "/a/{account}/club/{area}/imports/{import}/report",
            report_of,
        )
        .post(
            "/a/{account}/club/{area}/imports/{import}/undo",
            undo::take_back,
        )
}

/// Where a file is brought into a list; empty for whoever may not.
pub fn link(here: &Here, place: &Place) -> String {
    if here.may(Permission::ImportMembers) {
        place.url(here, "/import")
    } else {
        String::new()
    }
}

/// What bringing people into a list is called, by its key: a product has users or participants.
pub fn title(place: &Place) -> &'static str {
    match people_key(place) {
        "lists-participants" => "imports-participants",
        "lists-users" => "imports-users",
        _ => "imports-title",
    }
}

type Own = May<may::ImportMembers>;
type OfArea = At<(String, String)>;
type OfProduct = At<(String, String, Uuid)>;

struct Before {
    href: String,
    name: String,
    when: String,
    rows: String,
    tone: &'static str,
    state: String,
    icon: &'static str,
}

#[derive(Template)]
#[template(path = "imports/pages/new.html")]
struct New {
    page: Shell,
    form: Form,
    crumbs: Vec<Link>,
    tabs: Vec<Link>,
    lead: String,
    action: String,
    back: String,
    products: Vec<(String, String)>,
    /// What a role in the whole area means here; empty where none can be given.
    whole_area: String,
    roles: Vec<(String, String, String)>,
    known: Vec<(String, String)>,
    before: Vec<Before>,
}

async fn ask_of_area(it: Own, At((_, area)): OfArea) -> Answer {
    ask(&it, &area, None, blank(), StatusCode::OK).await
}

async fn ask_of_product(it: Own, At((_, area, product)): OfProduct) -> Answer {
    ask(&it, &area, Some(product), blank(), StatusCode::OK).await
}

async fn take_of_area(
    it: Own,
    At((_, area)): OfArea,
    Of(app): Of<App>,
    request: Request,
) -> Answer {
    take(it, &area, None, app, request).await
}

async fn take_of_product(
    it: Own,
    At((_, area, product)): OfProduct,
    Of(app): Of<App>,
    request: Request,
) -> Answer {
    take(it, &area, Some(product), app, request).await
}

fn blank() -> Form {
    Form::default().preset("role", "")
}

async fn place_of(scope: &mut Scope, area: &str, product: Option<Uuid>) -> Result<Place> {
    Place::of(scope, area, product.map(clavero_rules::ProductId)).await
}

async fn ask(
    it: &Own,
    area: &str,
    product: Option<Uuid>,
    form: Form,
    status: StatusCode,
) -> Answer {
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let place = place_of(&mut scope, area, product).await?;
    let page = Shell::inside(here, title(&place));
    let mut crumbs = place.crumbs(here);
    let list = place.url(here, place.tab());
    crumbs.push(Link::to(list.clone(), page.t(people_key(&place))));
    let open = match &place.product {
        Some(_) => Vec::new(),
        None => products::list(&mut scope, place.area.id).await?,
    };
    let open: Vec<_> = open
        .into_iter()
        .filter(|it| it.kind.holds_members() && it.state != ProductStatus::Archived)
        .collect();
    let whole_area = match product.is_none() && here.may(Permission::AssignRoles) {
        true => passed_over(&page, &open),
        false => String::new(),
    };
    let kept = last(
        &mut scope,
        place.area.id,
        place.product.as_ref().map(|it| it.id),
    )
    .await?;
    let none = (
        String::new(),
        page.t("imports-role-none"),
        page.t("imports-role-none-text"),
    );
    let team = Role::ALL
        .iter()
        .filter(|role| role.is_team() && here.may(Permission::AssignRoles))
        .map(|role| {
            let key = format!("role-{}", role.id().replace('_', "-"));
            (
                role.id().to_owned(),
                page.t(&key),
                page.t(&format!("{key}-text")),
            )
        });
    let before = kept.iter().map(|job| {
        let (tone, icon) = told::tone(job.state);
        Before {
            href: here.url(&format!("/club/{}/imports/{}", place.area.slug, job.id)),
            name: job.file_name.clone(),
            when: page.t2(
                "imports-by",
                "name",
                &job.by_name,
                "day",
                page.date(&job.created_at),
            ),
            rows: page.number(job.total),
            tone,
            state: page.t(told::state_key(job.state)),
            icon,
        }
    });
    let new = New {
        crumbs,
        tabs: ways_in(&page, here, &place, true),
        lead: match &place.product {
            Some(product) => page.t1("imports-lead-product", "name", &product.name),
            None => page.t("imports-lead-area"),
        },
        action: place.url(here, "/import"),
        back: list,
        products: open
            .into_iter()
            .map(|it| (it.id.to_string(), it.name))
            .collect(),
        whole_area,
        roles: std::iter::once(none).chain(team).collect(),
        known: told::columns(&page)
            .into_iter()
            .map(|(id, _)| (id.clone(), page.t(&told::text_key(&id))))
            .collect(),
        before: before.collect(),
        form,
        page,
    };
    page_with(status, &new)
}

async fn take(it: Own, area: &str, product: Option<Uuid>, app: App, request: Request) -> Answer {
    let on = it.here.caller.on.clone();
    let mut scope = on.read(&it.granted);
    let place = place_of(&mut scope, area, product).await?;
    let product_id = place.product.as_ref().map(|it| it.id);
    let arrived = receive(&on, &app, &it.granted, place.area.id, product_id, request).await?;
    let Arrived { upload, mut form } = arrived;
    let ended = match (upload, options(&mut form, product)) {
        (_, Err(error)) => Err(error),
        (None, Ok(_)) => Err(Error::field("file", "required")),
        (Some(upload), Ok(options)) => upload.end(options).await,
    };
    match ended {
        Ok(job) => Go::to(url(&it.here, &place.area.slug, &job)).answer(),
        Err(error) => {
            let form = form.explain(error)?;
            ask(&it, area, product, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

fn options(form: &mut Form, product: Option<Uuid>) -> Result<Options> {
    let options = api::options_of(form)?;
    match (product, options.products.is_empty() && !options.whole_area) {
        (None, true) => Err(Error::field("products", "choose")),
        (Some(_), _) => Ok(Options {
            products: Vec::new(),
            whole_area: false,
            ..options
        }),
        (None, false) => Ok(options),
    }
}

fn url(here: &Here, area: &str, job: &Job) -> String {
    here.url(&format!("/club/{area}/imports/{}", job.id))
}

struct Mapped {
    name: String,
    choices: Vec<(String, String, bool)>,
    example: String,
}

#[derive(Template)]
#[template(path = "imports/pages/show.html")]
struct Show {
    page: Shell,
    form: Form,
    crumbs: Vec<Link>,
    lead: String,
    url: String,
    report: String,
    notices: Vec<(&'static str, String, String)>,
    running: bool,
    percent: i64,
    so_far: String,
    counts: Vec<(String, String, String)>,
    faults: Vec<(String, String, String, String)>,
    parsed: bool,
    whole_area: bool,
    version: i64,
    mapping: Vec<Mapped>,
    dates: Vec<(String, String)>,
    dialects: Vec<(String, String)>,
    guessed: String,
    commit: String,
    back: Option<undo::Back>,
}

async fn found(it: &Own, area: &str, import: Uuid) -> Result<(Place, Job)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = place_of(&mut scope, area, None).await?;
    let job = find(&mut scope, area.area.id, JobId(import)).await?;
    let place = match job.product {
        None => area,
        Some(product) => place_of(&mut scope, &area.area.slug, Some(product.0)).await?,
    };
    Ok((place, job))
}

async fn show(it: Own, At((_, area, import)): OfProduct) -> Answer {
    let (place, job) = found(&it, &area, import).await?;
    showing(&it, &place, &job, None).await
}

async fn showing(it: &Own, place: &Place, job: &Job, failed: Option<Form>) -> Answer {
    let here = &it.here;
    let page = Shell::inside(here, "imports-title").titled(&job.file_name);
    let mut crumbs = place.crumbs(here);
    crumbs.push(Link::to(
        place.url(here, place.tab()),
        page.t(people_key(place)),
    ));
    crumbs.push(Link::to(place.url(here, "/import"), page.t(title(place))));
    let mut notices = Vec::new();
    let (mut counts, mut faults) = (told::counts(&page, job, &job.counts, None), Vec::new());
    let mut commit = String::new();
    if job.state == State::Parsed {
        let mut scope = here.caller.on.read(&it.granted);
        let weighed = preview(&mut scope, job, &here.actor).await?;
        told::notices(&page, job, &weighed, &mut notices);
        counts = told::counts(&page, job, &weighed.counts, Some(weighed.letters));
        faults = weighed
            .samples
            .iter()
            .map(|it| told::fault(&page, it))
            .collect();
        commit = page.t1("imports-commit", "count", told::writes(&weighed));
    }
    if job.state == State::Failed {
        notices.push(told::failed(&page, job));
    }
    let yes = |on: bool| if on { "yes" } else { "" };
    let form = failed.clone().unwrap_or_else(|| {
        Form::default()
            .preset("dates", &job.options.dates)
            .preset("send_access", yes(job.options.send_access))
            .preset("skip_buyers", yes(job.options.skip_buyers))
            .preset("record_only", yes(job.options.record_only))
            .preset("all_or_nothing", yes(job.options.all_or_nothing))
            .preset("dialect", &job.options.dialect)
    });
    let columns = told::columns(&page);
    let names = job.columns.iter().enumerate().map(|(n, holds)| Mapped {
        name: match job
            .found
            .first
            .get(n)
            .filter(|it| job.found.is_named && !it.is_empty())
        {
            Some(name) => name.clone(),
            None => page.t1("imports-nth", "n", n + 1),
        },
        choices: columns
            .iter()
            .map(|(id, label)| {
                (
                    id.clone(),
                    label.clone(),
                    holds.map(Column::id) == Some(id.as_str()),
                )
            })
            .collect(),
        example: {
            let first = if job.found.is_named {
                None
            } else {
                job.found.first.get(n)
            };
            let rows = job.found.sample.iter().filter_map(|row| row.get(n));
            let cell = first.into_iter().chain(rows).find(|it| !it.is_empty());
            cell.cloned().unwrap_or_default()
        },
    });
    let shown = Show {
        lead: told::lead(&page, job),
        url: url(here, &place.area.slug, job),
        report: match job.state {
            State::Done | State::Failed => format!("{}/report", url(here, &place.area.slug, job)),
            _ => String::new(),
        },
        running: job.state == State::Running,
        percent: job.done * 100 / job.total.max(1),
        so_far: page.t2("imports-so-far", "done", job.done, "rows", job.total),
        parsed: job.state == State::Parsed,
        whole_area: job.options.whole_area,
        version: job.version,
        mapping: names.collect(),
        dates: ["ymd", "dmy", "mdy"]
            .iter()
            .map(|id| ((*id).to_owned(), page.t(&format!("imports-dates-{id}"))))
            .collect(),
        dialects: told::dialects(&page),
        guessed: told::guessed(&page, job),
        commit,
        back: undo::back(it, &page, place, job).await?,
        crumbs,
        notices,
        counts,
        faults,
        form,
        page,
    };
    let status = match failed {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let mut answer = page_with(status, &shown)?;
    if shown.running {
        answer
            .headers_mut()
            .insert("refresh", HeaderValue::from_static("3"));
    }
    Ok(answer)
}

async fn go_on(it: Own, At((_, area, import)): OfProduct, mut form: Form) -> Answer {
    let (place, job) = found(&it, &area, import).await?;
    let on = it.here.caller.on.clone();
    let there = url(&it.here, &place.area.slug, &job);
    // Whoever says where the file comes from sees first what that makes of it.
    let commits = form.checked("deed", "commit") && form.value("dialect") == job.options.dialect;
    let here = it.here.clone();
    let done = async {
        let names: Vec<Option<&str>> = form.all("column").into_iter().map(Some).collect();
        let columns = api::columns_of(&names, job.columns.len())?;
        let options = Options {
            products: job.options.products.clone(),
            whole_area: job.options.whole_area,
            role: job.options.role.clone(),
            ..api::options_of(&mut form)?
        };
        if form.version() != job.version {
            return Err(Error::Stale { now: job.version });
        }
        change(&on, it.granted, &job, &columns, &options).await?;
        if commits {
            let granted = grant::<may::ImportMembers>(here.actor.clone())?;
            let mut scope = on.read(&granted);
            let job = find(&mut scope, place.area.id, job.id).await?;
            begin(&on, granted, &job).await?;
        }
        Ok(())
    };
    match done.await {
        Ok(()) => Go::to(there).answer(),
        Err(error @ (Error::Refused(_) | Error::Invalid(_))) => {
            let granted = grant::<may::ImportMembers>(here.actor.clone())?;
            let it = May { granted, here };
            let (place, job) = found(&it, &area, import).await?;
            let form = form.explain(error)?;
            showing(&it, &place, &job, Some(form)).await
        }
        Err(error) => Err(error),
    }
}

async fn report_of(
    it: Own,
    At((_, area, import)): OfProduct,
    Ask(which): Ask<api::Which>,
) -> Answer {
    let (_, job) = found(&it, &area, import).await?;
    api::answer(&it, job, which)
}
