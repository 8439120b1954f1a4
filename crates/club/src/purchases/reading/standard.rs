//! A report in our own format: `{ type, timestamp, data }` of Standard Webhooks, in words of ours (section 9).

use clavero_rules::{
    Moment,
    purchases::{
        EventKind, PurchaseEvent, PurchaseStatus, Reported, ReportedSubscription,
        SubscriptionEvent, SubscriptionFact,
    },
};
use serde_json::Value;

use super::{
    About, Buyer, Called, Money, Report, currency,
    value::{at, field, moment, number, some_text, text},
};

pub(super) fn read(body: &Value) -> Report {
    let data = field(body, "data");
    let kind = EventKind::from_wire(&text(body, &["type"]));
    let amount = number(data, &["purchase.amount"]);
    let told_in = currency(&text(data, &["purchase.currency"]));
    let items = match at(data, "purchase.items") {
        Value::Array(all) => all.iter().take(200).map(called).collect(),
        _ => Vec::new(),
    };
    Report {
        created_at: moment(body, &["timestamp"]),
        code: text(data, &["purchase.code"]),
        subscriber: text(data, &["subscription.code"]),
        product: called(field(data, "product")),
        items,
        buyer: some_text(data, &["buyer.email"]).map(|email| Buyer {
            email,
            name: text(data, &["buyer.name"]),
            lang: text(data, &["buyer.language"]),
        }),
        money: amount.map(|amount| Money {
            amount,
            currency: told_in,
        }),
        payment: text(data, &["purchase.payment"]),
        ordered_at: moment(data, &["purchase.ordered_at"]),
        about: about(data, &kind, amount),
        kind,
    }
}

fn called(value: &Value) -> Called {
    Called {
        ucode: String::new(),
        id: text(value, &["id"]),
        name: text(value, &["name"]),
    }
}

fn about(data: &Value, kind: &Reported<EventKind>, amount: Option<i64>) -> About {
    // What a subscription is called is open; where it stands is told as one of our words.
    let stands = some_text(data, &["subscription.status"])
        .and_then(|it| ReportedSubscription::from_wire(&it).known());
    let next_charge_at = moment(
        data,
        &["purchase.next_charge_at", "subscription.next_charge_at"],
    );
    let subscription = |fact| {
        About::Subscription(SubscriptionEvent {
            created_at: Moment(0),
            id: String::new(),
            fact,
            next_charge_at,
        })
    };
    match kind.known() {
        None | Some(EventKind::CartLeft | EventKind::FirstAccess | EventKind::ModuleCompleted) => {
            About::Nothing
        }
        Some(EventKind::SubscriptionCancelled) => subscription(SubscriptionFact::Cancelled),
        Some(EventKind::PlanSwitched) => subscription(SubscriptionFact::PlanSwitched {
            plan: some_text(data, &["subscription.plan"]),
            offer: some_text(data, &["subscription.offer"]),
        }),
        Some(EventKind::ChargeDateMoved) => subscription(match stands {
            Some(status) if next_charge_at.is_none() => SubscriptionFact::Told(status),
            _ => SubscriptionFact::ChargeDateMoved,
        }),
        Some(known) => About::Payment(PurchaseEvent {
            id: String::new(),
            created_at: Moment(0),
            kind: known,
            status: some_text(data, &["purchase.status"]).map(|it| PurchaseStatus::from_wire(&it)),
            approved_at: moment(data, &["purchase.approved_at"]),
            warranty_until: moment(data, &["purchase.warranty_until"]),
            next_charge_at,
            release_at: moment(data, &["purchase.release_at"]),
            recurrence: number(data, &["purchase.recurrence"]).and_then(|n| u32::try_from(n).ok()),
            parent: some_text(data, &["purchase.parent"]),
            offer: some_text(data, &["purchase.offer"]),
            plan: some_text(data, &["subscription.plan"]),
            amount,
        }),
    }
}
