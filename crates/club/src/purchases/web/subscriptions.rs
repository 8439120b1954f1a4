//! The subscriptions of an account.

use askama::Template;
use clavero_rules::{Moment, access::may, purchases::SubscriptionState};

use super::{at, choices, narrowed_url, sales::Asked, subscription_badge, tabs};
use crate::{
    doors::Doors,
    purchases::{
        Subscription,
        list::{self, Narrowed},
    },
    session::{Here, May},
    sheet::Link,
    web::{Answer, Ask, Shell, page},
};

pub(super) fn doors() -> Doors {
    Doors::default().get("/a/{account}/sales/subscriptions", show)
}

struct Row {
    href: String,
    subscriber: String,
    email: String,
    product: String,
    plan: String,
    since: Option<Moment>,
    paid_through: Option<Moment>,
    charges: i64,
    tone: &'static str,
    icon: &'static str,
    status: String,
}

#[derive(Template)]
#[template(path = "purchases/pages/subscriptions.html")]
struct Subscriptions {
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
}

async fn show(May { granted, here }: May<may::ViewSales>, Ask(asked): Ask<Asked>) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let shell = Shell::inside(&here, "sales-subscriptions");
    let (narrowed, strange) = asked.narrowed().understood(SubscriptionState::from_id);
    let found = list::list_subscriptions(&mut scope, &narrowed, &asked.paging()).await?;
    let base = at(&here, "/subscriptions");
    let state = |it: &SubscriptionState| {
        let (_, _, text) = subscription_badge(&shell, *it);
        (it.id().to_owned(), text, it.id() == narrowed.status)
    };
    let view = Subscriptions {
        tabs: tabs(&here, &shell, &mut scope, "/subscriptions").await?,
        states: SubscriptionState::ALL.iter().map(state).collect(),
        products: choices(&mut scope, &narrowed.product).await?,
        rows: found
            .items
            .into_iter()
            .map(|it| row(&here, &shell, it))
            .collect(),
        next: found
            .next
            .map(|next| narrowed_url(&base, &narrowed, &next))
            .unwrap_or_default(),
        first: match asked.is_first() {
            true => String::new(),
            false => narrowed_url(&base, &narrowed, ""),
        },
        strange,
        action: base,
        asked: narrowed,
        page: shell,
    };
    page(&view)
}

fn row(here: &Here, page: &Shell, it: Subscription) -> Row {
    let (tone, icon, status) = subscription_badge(page, it.status);
    let payments = Narrowed {
        q: it.buyer_email.clone(),
        ..Narrowed::default()
    };
    Row {
        href: narrowed_url(&at(here, ""), &payments, ""),
        subscriber: it.called().to_owned(),
        email: it.buyer_email,
        product: it.product_name,
        plan: it.plan,
        since: it.since,
        paid_through: it.paid_through,
        charges: it.charges,
        tone,
        icon,
        status,
    }
}
