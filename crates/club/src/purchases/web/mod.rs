//! The pages of the sales report.

mod inbox;
mod sales;
mod sources;
mod subscriptions;

pub(super) use sales::brief;

use clavero_rules::{
    Permission, ProductId,
    purchases::{EventState, Provider, SubscriptionState, TransactionState},
};

use super::list::{self, Narrowed};
use crate::{
    Result, areas, doors::Doors, products, session::Here, sheet::Link, web::Shell, work::Scope,
};

pub(super) fn doors() -> Doors {
    sales::doors()
        .and(subscriptions::doors())
        .and(inbox::doors())
        .and(sources::doors())
}

/// A page of the sales report.
pub(super) fn at(here: &Here, rest: &str) -> String {
    here.url(&format!("/sales{rest}"))
}

/// The pages beside each other; `current` is the end of the address of one of them.
pub(super) async fn tabs(
    here: &Here,
    page: &Shell,
    scope: &mut Scope,
    current: &str,
) -> Result<Vec<Link>> {
    let mut all = Vec::new();
    let mut add = |end: &str, label: String| {
        all.push(Link {
            href: at(here, end),
            label,
            current: end == current,
        });
    };
    if here.may(Permission::ViewSales) {
        add("", page.t("sales-tab-purchases"));
        add("/subscriptions", page.t("sales-tab-subscriptions"));
        let open = list::how_many_open(scope).await?;
        add("/inbox", page.t1("sales-tab-inbox", "count", open));
    }
    if here.may(Permission::ViewIntegrations) {
        add("/sources", page.t("sales-tab-sources"));
        add("/reconcile", page.t("sales-tab-reconcile"));
    }
    Ok(all)
}

/// Where a payment stands, as a badge: its tone, its picture and its words.
fn payment_badge(page: &Shell, status: TransactionState) -> (&'static str, &'static str, String) {
    let (tone, icon) = match status {
        TransactionState::Paid => ("good", "check"),
        TransactionState::Pending => ("warn", "clock"),
        TransactionState::Disputed => ("warn", "circle-alert"),
        TransactionState::Expired | TransactionState::Cancelled => ("", "circle-x"),
        TransactionState::Refunded => ("", "undo-2"),
        TransactionState::ChargedBack => ("bad", "landmark"),
    };
    let text = page.t(&format!("sales-status-{}", status.id().replace('_', "-")));
    (tone, icon, text)
}

/// Where a subscription stands, as a badge.
fn subscription_badge(
    page: &Shell,
    status: SubscriptionState,
) -> (&'static str, &'static str, String) {
    let (tone, icon) = match status {
        SubscriptionState::Active => ("good", "check"),
        SubscriptionState::Started => ("", "clock"),
        SubscriptionState::Overdue => ("warn", "clock-alert"),
        SubscriptionState::Suspended => ("bad", "credit-card"),
        SubscriptionState::Cancelled => ("warn", "calendar-clock"),
        SubscriptionState::Ended => ("", "door-closed"),
    };
    (
        tone,
        icon,
        page.t(&format!("sales-subscription-{}", status.id())),
    )
}

/// Where a report stands, as a badge.
fn report_badge(page: &Shell, state: EventState) -> (&'static str, &'static str, String) {
    let (tone, icon) = match state {
        EventState::Applied => ("good", "check"),
        EventState::Waiting => ("", "clock"),
        EventState::Unmapped => ("warn", "link-2"),
        EventState::Test => ("pine", "flask-conical"),
        EventState::Ignored => ("", "minus"),
        EventState::Unreadable | EventState::Failed => ("bad", "triangle-alert"),
    };
    (tone, icon, page.t(&format!("sales-report-{}", state.id())))
}

/// Who sells, in words.
fn seller(page: &Shell, provider: Provider) -> String {
    page.t(&format!("sales-provider-{}", provider.id()))
}

/// What happened, in words; what nobody here knows stands as it was told.
fn happened(page: &Shell, kind: &str) -> String {
    let key = format!("sales-kind-{}", kind.replace(['.', '_'], "-"));
    let told = page.words().find(&key, &[]);
    told.unwrap_or_else(|| kind.to_owned())
}

/// The products of all areas, to choose one from: id, name, and whether it is chosen.
async fn choices(scope: &mut Scope, chosen: &str) -> Result<Vec<(String, String, bool)>> {
    let mut all = Vec::new();
    let areas = areas::list(scope).await?;
    let many = areas.len() > 1;
    for area in areas {
        for product in products::list(scope, area.id).await? {
            let id: ProductId = product.id;
            let id = id.to_string();
            let name = if many {
                format!("{} · {}", area.name, product.name)
            } else {
                product.name
            };
            all.push((id.clone(), name, id == chosen));
        }
    }
    Ok(all)
}

/// The address of a list that is narrowed so, from a cursor on.
fn narrowed_url(base: &str, it: &Narrowed, after: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in [
        ("q", it.q.trim()),
        ("status", it.status.as_str()),
        ("product", it.product.as_str()),
        ("review", it.review.as_str()),
        ("after", after),
    ] {
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    let query = query.finish();
    if query.is_empty() {
        base.to_owned()
    } else {
        format!("{base}?{query}")
    }
}
