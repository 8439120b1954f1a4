//! The inbox: reports that wait for somebody, what each of them says, and which product is meant (edge 11).

use askama::Template;
use clavero_rules::{
    Moment, Permission, ProductId, ReportId,
    access::{Needs, may},
    purchases::EventState,
};
use serde::Deserialize;
use uuid::Uuid;

use super::{at, happened, report_badge, seller, tabs};
use crate::{
    Error, Result,
    api::Paging,
    areas::{self, Area},
    doors::Doors,
    products,
    purchases::{
        Event,
        list::{self, Inbox},
        replay::{self, find_report, map_product, unknown_names},
    },
    session::{Here, May},
    sheet::Link,
    web::{Answer, Ask, At, Form, Go, Shell, page, page_with},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/sales/inbox", show)
        .get("/a/{account}/sales/inbox/{event}", one)
        .post("/a/{account}/sales/inbox/{event}/map", map)
        .post("/a/{account}/sales/inbox/{event}/replay", once_more)
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    state: String,
    limit: Option<i64>,
    after: Option<String>,
}

struct Row {
    href: String,
    kind: String,
    code: String,
    product: String,
    received_at: Moment,
    tone: &'static str,
    icon: &'static str,
    state: String,
    why: String,
}

#[derive(Template)]
#[template(path = "purchases/pages/inbox.html")]
struct InboxPage {
    page: Shell,
    tabs: Vec<Link>,
    rows: Vec<Row>,
    states: Vec<(String, String, bool)>,
    /// Whether only what waits for somebody is shown.
    open: bool,
    action: String,
    first: String,
    next: String,
}

async fn show(May { granted, here }: May<may::ViewSales>, Ask(asked): Ask<Asked>) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let shell = Shell::inside(&here, "sales-inbox");
    // What nobody knows is the inbox as it opens.
    let which = Inbox::read(&asked.state).unwrap_or(Inbox::Open);
    let paging = Paging {
        limit: asked.limit,
        after: asked.after.clone(),
    };
    let found = list::list_reports(&mut scope, which, &paging).await?;
    let base = at(&here, "/inbox");
    let state = match which {
        Inbox::Open => "open",
        Inbox::All => "all",
        Inbox::In(state) => state.id(),
    };
    let mut states = vec![
        (
            "open".to_owned(),
            shell.t("sales-inbox-open"),
            state == "open",
        ),
        ("all".to_owned(), shell.t("sales-inbox-all"), state == "all"),
    ];
    states.extend(EventState::ALL.iter().map(|it| {
        let (_, _, text) = report_badge(&shell, *it);
        (it.id().to_owned(), text, it.id() == state)
    }));
    let view = InboxPage {
        tabs: tabs(&here, &shell, &mut scope, "/inbox").await?,
        rows: found
            .items
            .iter()
            .map(|it| row(&here, &shell, it))
            .collect(),
        states,
        open: which == Inbox::Open,
        first: match paging.after.as_deref().unwrap_or_default() {
            "" => String::new(),
            _ => format!("{base}?state={state}"),
        },
        next: found
            .next
            .map(|next| format!("{base}?state={state}&after={next}"))
            .unwrap_or_default(),
        action: base,
        page: shell,
    };
    page(&view)
}

fn row(here: &Here, page: &Shell, it: &Event) -> Row {
    let (tone, icon, state) = report_badge(page, it.state);
    Row {
        href: at(here, &format!("/inbox/{}", it.id)),
        kind: happened(page, &it.kind),
        code: match it.purchase_code.as_str() {
            "" => it.subscriber_code.clone(),
            code => code.to_owned(),
        },
        product: match it.product_name.as_str() {
            "" => it.product_ref.clone(),
            name => name.to_owned(),
        },
        received_at: it.received_at,
        tone,
        icon,
        state,
        why: why(page, it),
    }
}

/// What is wrong with a report, in one sentence; empty if nothing is.
fn why(page: &Shell, it: &Event) -> String {
    match (it.problem.as_str(), it.state) {
        ("", EventState::Unmapped) => page.t("sales-problem-unmapped"),
        ("", EventState::Test) => page.t("sales-problem-test"),
        ("", _) => String::new(),
        (problem, _) => page.t(&format!("sales-problem-{}", problem.replace('_', "-"))),
    }
}

#[derive(Template)]
#[template(path = "purchases/pages/report.html")]
struct ReportPage {
    page: Shell,
    crumbs: Vec<Link>,
    form: Form,
    tone: &'static str,
    icon: &'static str,
    state: String,
    why: String,
    facts: Vec<(String, String)>,
    body: String,
    /// Names that mean no product yet: the field, and its label.
    unknown: Vec<(String, String)>,
    products: Vec<(String, String)>,
    manages: bool,
    replays: bool,
    url: String,
}

async fn one(it: May<may::ViewSales>, At((_, id)): At<(String, Uuid)>) -> Answer {
    page(&view(&it, id, Form::default()).await?)
}

async fn view<P: Needs>(it: &May<P>, id: Uuid, form: Form) -> Result<ReportPage> {
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let report = find_report(&mut scope, ReportId(id)).await?;
    let area = areas::by_id(&mut scope, report.area_id).await?;
    let kind = happened(&Shell::inside(here, "sales-report"), &report.kind);
    let shell = Shell::inside(here, "sales-report").titled(&kind);
    let (tone, icon, state) = report_badge(&shell, report.state);
    let manages = here.may(Permission::ManageClubProducts);
    let unknown = unknown_names(&mut scope, &report).await?;
    let products = products::list(&mut scope, area.id).await?;
    let body: serde_json::Value = serde_json::from_str(&report.body)?;
    let told = [
        ("sales-seller", seller(&shell, report.provider)),
        ("sales-area", area.name.clone()),
        (
            "sales-occurred",
            shell.datetime(&report.occurred_at.min(report.received_at)),
        ),
        ("sales-received", shell.datetime(&report.received_at)),
        ("sales-code", report.purchase_code.clone()),
        ("sales-subscriber", report.subscriber_code.clone()),
        ("sales-event-id", report.event_id.clone()),
    ];
    let hopeless = report.problem == "no_code";
    Ok(ReportPage {
        crumbs: vec![
            Link::to(at(here, ""), shell.t("sales-title")),
            Link::to(at(here, "/inbox"), shell.t("sales-inbox")),
        ],
        form,
        tone,
        icon,
        state,
        why: why(&shell, &report),
        facts: told
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| (shell.t(key), value))
            .collect(),
        body: format!("{body:#}"),
        unknown: unknown
            .into_iter()
            .map(|it| {
                let title = match it.title.as_str() {
                    "" => it.name.clone(),
                    title => format!("{title} ({})", it.name),
                };
                (it.name, title)
            })
            .collect(),
        products: products
            .into_iter()
            .map(|it| (it.id.to_string(), it.name))
            .collect(),
        replays: manages && report.state.may_be_replayed() && !hopeless,
        manages,
        url: at(here, &format!("/inbox/{id}")),
        page: shell,
    })
}

async fn map(
    it: May<may::ManageClubProducts>,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let again = view(&it, id, form.clone()).await?;
    let mut scope = it.here.caller.on.read(&it.granted);
    let report = find_report(&mut scope, ReportId(id)).await?;
    let area = areas::by_id(&mut scope, report.area_id).await?;
    let name = form.value("name");
    let unknown = unknown_names(&mut scope, &report).await?;
    let meant = unknown.into_iter().find(|it| it.name == name);
    let product = form.id("product").map(ProductId);
    let here = it.here;
    let done = match (form.clean(), meant, product) {
        (Ok(()), Some(meant), Some(product)) => {
            let mut names = vec![meant.name];
            names.extend(meant.others);
            let on = &here.caller.on;
            map_product(on, it.granted, &area, report.provider, &names, product).await
        }
        // Somebody else has said it meanwhile.
        (Ok(()), ..) => Ok(()),
        (Err(error), ..) => Err(error),
    };
    match done {
        Ok(()) => Go::to(after(&here, &area, id))
            .saying("sales-mapped")
            .answer(),
        // Whoever may not see sales is not shown one because he chose nothing.
        Err(error) if !here.may(Permission::ViewSales) => Err(error),
        Err(error) => {
            let form = form.explain(error)?;
            let again = ReportPage { form, ..again };
            page_with(axum::http::StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

/// Where somebody goes on after working on a report: to the report, or to the products where he may not see sales.
fn after(here: &Here, area: &Area, id: Uuid) -> String {
    match here.may(Permission::ViewSales) {
        true => at(here, &format!("/inbox/{id}")),
        false => here.url(&format!("/club/{}", area.slug)),
    }
}

async fn once_more(
    May { granted, here }: May<may::ManageClubProducts>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let report = find_report(&mut scope, ReportId(id)).await?;
    let area = areas::by_id(&mut scope, report.area_id).await?;
    drop(scope);
    let next = Go::to(after(&here, &area, id));
    match replay::replay(&here.caller.on, granted, ReportId(id)).await {
        Ok(()) => next.saying("sales-replayed").answer(),
        Err(Error::Refused(_)) => next.regretting("sales-not-replayed").answer(),
        Err(error) => Err(error),
    }
}
