//! A report of Hotmart 2.0.0, field by field, with every disagreement that was seen (8.2, 8.3).

use clavero_rules::{
    Moment,
    purchases::{
        EventKind, PurchaseEvent, PurchaseStatus, Reported, SubscriptionEvent, SubscriptionFact,
    },
};
use serde_json::Value;

use super::{
    About, Buyer, Called, Money, Report, currency,
    value::{amount, at, field, moment, number, some_text, text},
};

pub(super) fn read(body: &Value) -> Report {
    let data = field(body, "data");
    let kind = EventKind::from_wire(&text(body, &["event"]));
    let created_at = moment(body, &["creation_date"]);
    let money = [
        "purchase.price",
        "purchase.full_price",
        "purchase.original_offer_price",
    ]
    .iter()
    .find_map(|path| money(at(data, path)));
    let product = ["product", "subscription.product"]
        .map(|path| called(at(data, path)))
        .into_iter()
        .find(|it| !it.reference().is_empty())
        .unwrap_or_default();
    Report {
        created_at,
        code: text(data, &["purchase.transaction", "transaction"]),
        subscriber: text(
            data,
            &[
                "subscription.subscriber.code",
                "subscriber.code",
                "subscription.subscriber_code",
                "subscriber_code",
            ],
        ),
        items: items(at(data, "product.content.products"), &product),
        product,
        buyer: buyer(data),
        payment: text(data, &["purchase.payment.type"]),
        ordered_at: moment(data, &["purchase.order_date"]),
        about: about(data, &kind, money.as_ref()),
        kind,
        money,
    }
}

fn money(value: &Value) -> Option<Money> {
    let currency = currency(&text(value, &["currency_value", "currency"]));
    let amount = amount(value, "value", &currency)?;
    Some(Money { amount, currency })
}

fn called(value: &Value) -> Called {
    Called {
        ucode: text(value, &["ucode"]),
        id: text(value, &["id"]),
        name: text(value, &["name"]),
    }
}

/// What comes with the product. Hotmart lists the product itself among it at times, and parcels.
fn items(list: &Value, product: &Called) -> Vec<Called> {
    let Value::Array(all) = list else {
        return Vec::new();
    };
    let parcel = |it: &&Value| field(it, "is_physical_product").as_bool() == Some(true);
    let all = all.iter().take(200).filter(|it| !parcel(it)).map(called);
    all.filter(|it| !it.reference().is_empty() && it.reference() != product.reference())
        .collect()
}

fn buyer(data: &Value) -> Option<Buyer> {
    let people = ["buyer", "subscriber", "subscription.user", "user"].map(|path| at(data, path));
    people.into_iter().find_map(|person| {
        let email = some_text(person, &["email"])?;
        let mut name = text(person, &["name"]);
        if name.is_empty() {
            let parts = ["first_name", "last_name"].map(|part| text(person, &[part]));
            name = parts.join(" ").trim().to_owned();
        }
        Some(Buyer {
            email,
            name,
            lang: text(person, &["locale", "language"]).replace('_', "-"),
        })
    })
}

fn about(data: &Value, kind: &Reported<EventKind>, money: Option<&Money>) -> About {
    let Some(known) = kind.known() else {
        return About::Nothing;
    };
    let next_charge_at = moment(
        data,
        &[
            "purchase.date_next_charge",
            "date_next_charge",
            "subscription.date_next_charge",
        ],
    );
    let subscription = |fact| {
        About::Subscription(SubscriptionEvent {
            created_at: Moment(0),
            id: String::new(),
            fact,
            next_charge_at,
        })
    };
    match known {
        EventKind::CartLeft | EventKind::FirstAccess | EventKind::ModuleCompleted => About::Nothing,
        EventKind::SubscriptionCancelled => subscription(SubscriptionFact::Cancelled),
        EventKind::ChargeDateMoved => subscription(SubscriptionFact::ChargeDateMoved),
        EventKind::PlanSwitched => {
            let (plan, offer) = current_plan(data);
            subscription(SubscriptionFact::PlanSwitched { plan, offer })
        }
        _ => About::Payment(PurchaseEvent {
            id: String::new(),
            created_at: Moment(0),
            kind: known,
            status: some_text(data, &["purchase.status"]).map(|it| PurchaseStatus::from_wire(&it)),
            approved_at: moment(data, &["purchase.approved_date"]),
            warranty_until: moment(data, &["product.warranty_date"]),
            next_charge_at,
            release_at: moment(data, &["product.release_date", "purchase.release_date"]),
            recurrence: number(data, &["purchase.recurrence_number"])
                .and_then(|n| u32::try_from(n).ok()),
            parent: some_text(data, &["purchase.order_bump.parent_purchase_transaction"]),
            offer: some_text(data, &["purchase.offer.code", "purchase.offer.key"]),
            plan: some_text(data, &["subscription.plan.name", "subscription.plan.id"]),
            amount: money.map(|it| it.amount),
        }),
    }
}

/// The plan that is marked as the current one.
fn current_plan(data: &Value) -> (Option<String>, Option<String>) {
    let Value::Array(plans) = field(data, "plans") else {
        return (None, None);
    };
    let current = plans.iter().find(|it| match field(it, "current") {
        Value::Bool(current) => *current,
        Value::String(text) => text.eq_ignore_ascii_case("true"),
        _ => false,
    });
    current.map_or((None, None), |it| {
        (
            some_text(it, &["name", "id"]),
            some_text(it, &["offer.key", "offer.code"]),
        )
    })
}
