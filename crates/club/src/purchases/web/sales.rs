//! The purchases of an account, and everything there is to know of one (MA-33).

use askama::Template;
use clavero_rules::{
    Moment, Permission, PurchaseId,
    access::may,
    purchases::{TransactionState, Warning},
};
use serde::Deserialize;
use uuid::Uuid;

use super::{at, choices, happened, narrowed_url, payment_badge, report_badge, seller, tabs};
use crate::{
    api::Paging,
    areas,
    doors::Doors,
    enrolments::{Enrolment, StoredGrant},
    members,
    purchases::{
        Brief, Event, Purchase,
        list::{self, Narrowed},
        review,
    },
    session::{Here, May},
    sheet::Link,
    web::{Answer, Ask, At, Go, Shell, page},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/sales", show)
        .get("/a/{account}/sales/{purchase}", one)
        .post("/a/{account}/sales/{purchase}/reviewed", reviewed)
}

/// What an address of a list says.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    pub(super) q: String,
    #[serde(default)]
    pub(super) status: String,
    #[serde(default)]
    pub(super) product: String,
    #[serde(default)]
    pub(super) review: String,
    limit: Option<i64>,
    after: Option<String>,
}

impl Asked {
    pub(super) fn narrowed(&self) -> Narrowed {
        Narrowed {
            q: self.q.clone(),
            status: self.status.clone(),
            product: self.product.clone(),
            review: self.review.clone(),
        }
    }

    pub(super) fn paging(&self) -> Paging {
        Paging {
            limit: self.limit,
            after: self.after.clone(),
        }
    }

    pub(super) fn is_first(&self) -> bool {
        self.after.as_deref().unwrap_or_default().is_empty()
    }
}

struct Row {
    href: String,
    buyer: String,
    email: String,
    product: String,
    code: String,
    ordered_at: Moment,
    price: String,
    tone: &'static str,
    icon: &'static str,
    status: String,
    open: bool,
}

#[derive(Template)]
#[template(path = "purchases/pages/list.html")]
struct ListPage {
    page: Shell,
    tabs: Vec<Link>,
    rows: Vec<Row>,
    asked: Narrowed,
    states: Vec<(String, String, bool)>,
    products: Vec<(String, String, bool)>,
    strange: bool,
    action: String,
    first: String,
    next: String,
    sources: String,
}

async fn show(May { granted, here }: May<may::ViewSales>, Ask(asked): Ask<Asked>) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let page_of = Shell::inside(&here, "sales-title");
    let (narrowed, strange) = asked.narrowed().understood(TransactionState::from_id);
    let found = list::list_purchases(&mut scope, &narrowed, &asked.paging()).await?;
    let base = at(&here, "");
    let state = |it: &TransactionState| {
        let (_, _, text) = payment_badge(&page_of, *it);
        (it.id().to_owned(), text, it.id() == narrowed.status)
    };
    let list = ListPage {
        tabs: tabs(&here, &page_of, &mut scope, "").await?,
        states: TransactionState::ALL.iter().map(state).collect(),
        products: choices(&mut scope, &narrowed.product).await?,
        rows: found
            .items
            .into_iter()
            .map(|it| row(&here, &page_of, it))
            .collect(),
        next: found
            .next
            .map(|next| narrowed_url(&base, &narrowed, &next))
            .unwrap_or_default(),
        first: match asked.is_first() {
            true => String::new(),
            false => narrowed_url(&base, &narrowed, ""),
        },
        sources: match here.may(Permission::ManageIntegrations) {
            true => at(&here, "/sources/new"),
            false => String::new(),
        },
        strange,
        action: base,
        asked: narrowed,
        page: page_of,
    };
    page(&list)
}

fn row(here: &Here, page: &Shell, it: Purchase) -> Row {
    let (tone, icon, status) = payment_badge(page, it.status);
    Row {
        href: at(here, &format!("/{}", it.id)),
        buyer: it.called().to_owned(),
        open: !it.open_questions().is_empty(),
        email: it.buyer_email,
        product: it.product_name,
        code: it.code,
        ordered_at: it.ordered_at,
        price: page.money(it.amount, &it.currency),
        tone,
        icon,
        status,
    }
}

struct Told {
    at: Moment,
    kind: String,
    tone: &'static str,
    icon: &'static str,
    state: String,
    href: String,
}

/// What a person should look at, and what can be done about it.
struct Question {
    title: String,
    text: String,
    ways: Vec<Link>,
}

#[derive(Template)]
#[template(path = "purchases/pages/purchase.html")]
struct PurchasePage {
    page: Shell,
    crumbs: Vec<Link>,
    code: String,
    tone: &'static str,
    icon: &'static str,
    status: String,
    questions: Vec<Question>,
    facts: Vec<(String, String)>,
    buyer: Vec<(String, String)>,
    member: String,
    told: Vec<Told>,
    others: Vec<Row>,
    others_title: String,
    review: String,
}

async fn one(
    May { granted, here }: May<may::ViewSales>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let it = list::find(&mut scope, PurchaseId(id)).await?;
    let shell = Shell::inside(&here, "sales-purchase").titled(it.called());
    let area = areas::by_id(&mut scope, it.area_id).await?;
    let (tone, icon, status) = payment_badge(&shell, it.status);
    let mut questions = Vec::new();
    for warning in review::questions(&mut scope, &it).await? {
        let mut asked = question(&shell, warning);
        if warning == Warning::OpenByAnotherGrant && here.may(Permission::ManageMembers) {
            asked.ways = ends(
                &here,
                &shell,
                &area,
                review::also_open(&mut scope, &it).await?,
            );
        }
        questions.push(asked);
    }
    let told = list::reports_of(&mut scope, &it).await?;
    let (others, others_title) = match it.subscriber_code.as_str() {
        "" => (list::added_to(&mut scope, &it).await?, "sales-added"),
        _ => (list::charges(&mut scope, &it).await?, "sales-charges"),
    };
    let may_review = here.may(Permission::ManageClubProducts) && !it.open_questions().is_empty();
    let view = PurchasePage {
        crumbs: vec![Link::to(at(&here, ""), shell.t("sales-title"))],
        code: it.code.clone(),
        tone,
        icon,
        status,
        questions,
        facts: facts(&shell, &it, &area.name),
        buyer: vec![
            (shell.t("sales-buyer"), or_dash(&it.buyer_name)),
            (shell.t("sales-email"), or_dash(&it.buyer_email)),
        ],
        member: match it.member_id.filter(|_| here.may(Permission::ViewMembers)) {
            Some(member) => here.url(&format!("/club/{}/members/{member}", area.slug)),
            None => String::new(),
        },
        told: told.iter().map(|it| line(&here, &shell, it)).collect(),
        others: others
            .into_iter()
            .filter(|other| other.id != it.id)
            .map(|other| row(&here, &shell, other))
            .collect(),
        others_title: shell.t(others_title),
        review: match may_review {
            true => at(&here, &format!("/{}/reviewed", it.id)),
            false => String::new(),
        },
        page: shell,
    };
    page(&view)
}

fn question(page: &Shell, it: Warning) -> Question {
    let key = format!("sales-warning-{}", it.id().replace('_', "-"));
    Question {
        title: page.t(&key),
        text: page.t(&format!("{key}-text")),
        ways: Vec::new(),
    }
}

/// The way to ending each of the other reasons too (edge 5).
fn ends(
    here: &Here,
    page: &Shell,
    area: &areas::Area,
    open: Option<(Enrolment, Vec<StoredGrant>)>,
) -> Vec<Link> {
    let Some((enrolment, grants)) = open else {
        return Vec::new();
    };
    let way = |grant: StoredGrant| {
        let source = page.t(&format!("grant-source-{}", grant.source.id()));
        Link::to(
            members::end_grant_url(here, area, &enrolment, grant.id),
            page.t1("sales-end-too", "source", source),
        )
    };
    grants.into_iter().map(way).collect()
}

fn or_dash(text: &str) -> String {
    if text.is_empty() { "—" } else { text }.to_owned()
}

fn facts(page: &Shell, it: &Purchase, area: &str) -> Vec<(String, String)> {
    let day = |at: Option<Moment>| at.map(|at| page.datetime(&at));
    let returned = it
        .returned_amount
        .map(|amount| page.money(amount, &it.currency));
    let told = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let all = [
        ("sales-product", told(&it.product_name)),
        ("sales-area", told(area)),
        ("sales-price", told(&page.money(it.amount, &it.currency))),
        ("sales-returned", returned),
        ("sales-method", told(&it.payment)),
        ("sales-offer", told(&it.offer_code)),
        ("sales-seller", Some(seller(page, it.provider))),
        ("sales-code", told(&it.code)),
        ("sales-subscriber", told(&it.subscriber_code)),
        ("sales-recurrence", it.recurrence.map(|n| page.number(n))),
        ("sales-parent", told(&it.parent_code)),
        ("sales-ordered", day(Some(it.ordered_at))),
        ("sales-approved", day(it.approved_at)),
        ("sales-warranty", day(it.warranty_until)),
        ("sales-refunded", day(it.refunded_at)),
    ];
    all.into_iter()
        .filter_map(|(key, value)| value.map(|value| (page.t(key), value)))
        .collect()
}

fn line(here: &Here, page: &Shell, it: &Event) -> Told {
    let (tone, icon, state) = report_badge(page, it.state);
    Told {
        // A clock that runs ahead is told as ours (edge 37).
        at: it.occurred_at.min(it.received_at),
        kind: happened(page, &it.kind),
        tone,
        icon,
        state,
        href: at(here, &format!("/inbox/{}", it.id)),
    }
}

async fn reviewed(
    May { granted, here }: May<may::ManageClubProducts>,
    At((_, id)): At<(String, Uuid)>,
) -> Answer {
    review::mark_reviewed(&here.caller.on, granted, PurchaseId(id)).await?;
    Go::to(at(&here, &format!("/{id}")))
        .saying("sales-reviewed")
        .answer()
}

/// The purchases of a member as other pages show them: what, when, how much, where it stands, and the way there.
pub(in crate::purchases) fn brief(here: &Here, page: &Shell, it: &Purchase) -> Brief {
    let (tone, icon, status) = payment_badge(page, it.status);
    Brief {
        href: at(here, &format!("/{}", it.id)),
        product: match it.product_name.as_str() {
            "" => it.code.clone(),
            name => name.to_owned(),
        },
        line: [
            page.date(&it.ordered_at),
            page.money(it.amount, &it.currency),
        ]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(" · "),
        tone,
        icon,
        status,
    }
}
