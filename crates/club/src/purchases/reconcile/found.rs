//! A sale as the seller’s system lists it, and the reports that it would have been told by (8.5).

use clavero_rules::{
    Moment,
    purchases::{
        Dated, EventKind, Lacking, PurchaseStatus, Reported, ReportedSubscription,
        found_cancellation_id, found_id,
    },
};
use serde_json::{Value, json};

use crate::purchases::reading::{at, field, moment, some_text, text};

/// A sale.
#[derive(Debug)]
pub(super) struct Sale {
    pub(super) code: String,
    pub(super) status: Reported<PurchaseStatus>,
    pub(super) is_subscription: bool,
    /// Whether it is somebody else’s product, which was merely recommended.
    pub(super) is_anothers: bool,
    pub(super) it: Value,
}

/// What is known of the subscription that a sale belongs to.
#[derive(Clone, Debug)]
pub(super) struct Subscribed {
    pub(super) code: String,
    it: Value,
}

impl Sale {
    pub(super) fn read(it: Value) -> Self {
        let purchase = field(&it, "purchase");
        Self {
            code: text(purchase, &["transaction"]),
            status: PurchaseStatus::from_wire(&text(purchase, &["status"])),
            is_subscription: yes(field(purchase, "is_subscription")),
            is_anothers: text(purchase, &["commission_as"]).eq_ignore_ascii_case("affiliate"),
            it,
        }
    }

    /// Whether it says who bought.
    pub(super) fn names_buyer(&self) -> bool {
        some_text(&self.it, &["buyer.email"]).is_some()
    }

    /// The address of the buyer, and the seller’s number of the product.
    pub(super) fn asks_for(&self) -> (String, String) {
        (
            text(&self.it, &["buyer.email"]),
            text(field(&self.it, "product"), &["id"]),
        )
    }

    /// Takes the buyer from the list of everybody who took part.
    pub(super) fn bought_by(&mut self, users: &Value) {
        let Value::Array(all) = field(users, "users") else {
            return;
        };
        let buyer = all
            .iter()
            .find(|it| text(it, &["role"]).eq_ignore_ascii_case("buyer"));
        if let Some(buyer) = buyer {
            self.it["buyer"] = field(buyer, "user").clone();
        }
    }

    /// The report that is missing, as it would have been told.
    pub(super) fn report(
        &self,
        lacking: Lacking,
        subscribed: Option<&Subscribed>,
        now: Moment,
    ) -> Value {
        let it = &self.it;
        let purchase = field(it, "purchase");
        let ordered = moment(purchase, &["order_date"]);
        let paid = moment(purchase, &["approved_date"]);
        let dated = match lacking.dated {
            Dated::Paid => paid.or(ordered),
            Dated::Ordered => ordered,
            Dated::Looked => None,
        };
        let price = field(purchase, "price");
        let price = json!({ "value": field(price, "value"),
            "currency_value": text(price, &["currency_code", "currency_value"]) });
        // The list tells the whole price, and not what went back.
        let price = Some(price).filter(|_| lacking.status != PurchaseStatus::PartiallyRefunded);
        let mut body = json!({
            "id": found_id(&self.code, lacking),
            "event": event(lacking.kind),
            "creation_date": dated.unwrap_or(now).min(now).0,
            "version": "2.0.0",
            "data": {
                "product": {
                    "id": field(field(it, "product"), "id"),
                    "ucode": field(field(it, "product"), "ucode"),
                    "name": field(field(it, "product"), "name"),
                    "warranty_date": field(purchase, "warranty_expire_date"),
                },
                "buyer": {
                    "email": text(it, &["buyer.email"]),
                    "name": text(it, &["buyer.name"]),
                },
                "purchase": {
                    "transaction": self.code,
                    "status": lacking.status.id(),
                    "order_date": field(purchase, "order_date"),
                    "approved_date": field(purchase, "approved_date"),
                    "price": price,
                    "offer": { "code": text(field(purchase, "offer"), &["code", "key"]) },
                    "payment": { "type": text(purchase, &["payment.type"]) },
                    "recurrence_number": at(purchase, "recurrency_number"),
                },
            },
        });
        if let Some(of) = subscribed {
            body["data"]["subscription"] = of.told();
            body["data"]["purchase"]["date_next_charge"] =
                field(&of.it, "date_next_charge").clone();
        }
        body
    }
}

impl Subscribed {
    /// A subscription of the list, if it has a code.
    pub(super) fn read(it: &Value) -> Option<Self> {
        let code = some_text(it, &["subscriber_code", "subscriber.code"])?;
        Some(Self {
            code,
            it: it.clone(),
        })
    }

    /// One that is known already, by its code alone.
    pub(super) fn known(code: String) -> Self {
        Self {
            code,
            it: Value::Null,
        }
    }

    /// Whether it is of this payment.
    pub(super) fn is_of(&self, transaction: &str) -> bool {
        text(&self.it, &["transaction"]) == transaction
    }

    /// Whether it is of this product, as far as is told.
    pub(super) fn is_for(&self, product: &str) -> bool {
        some_text(field(&self.it, "product"), &["id"]).is_none_or(|it| it == product)
    }

    /// Whether it is cancelled.
    pub(super) fn is_cancelled(&self) -> bool {
        let status = ReportedSubscription::from_wire(&text(&self.it, &["status"]));
        matches!(
            status.known(),
            Some(
                ReportedSubscription::CancelledByAdmin
                    | ReportedSubscription::CancelledByCustomer
                    | ReportedSubscription::CancelledBySeller
            )
        )
    }

    /// The id of the report of its cancellation.
    pub(super) fn cancellation_id(&self) -> String {
        found_cancellation_id(&self.code, moment(&self.it, &["date_next_charge"]))
    }

    /// The report of its cancellation, as it would have been told.
    pub(super) fn cancellation(&self, now: Moment) -> Value {
        json!({
            "id": self.cancellation_id(),
            "event": event(EventKind::SubscriptionCancelled),
            "creation_date": now.0,
            "version": "2.0.0",
            "data": {
                "date_next_charge": field(&self.it, "date_next_charge"),
                "product": field(&self.it, "product"),
                "subscriber": {
                    "code": self.code,
                    "name": text(&self.it, &["subscriber.name"]),
                    "email": text(&self.it, &["subscriber.email"]),
                },
                "subscription": { "plan": field(&self.it, "plan") },
            },
        })
    }

    fn told(&self) -> Value {
        let plan = field(&self.it, "plan");
        json!({
            "status": text(&self.it, &["status"]),
            "plan": { "id": field(plan, "id"), "name": field(plan, "name") },
            "subscriber": { "code": self.code },
        })
    }
}

/// What a report of this kind is called there.
fn event(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Approved => "PURCHASE_APPROVED",
        EventKind::Completed => "PURCHASE_COMPLETE",
        EventKind::Protested => "PURCHASE_PROTEST",
        EventKind::Refunded => "PURCHASE_REFUNDED",
        EventKind::ChargedBack => "PURCHASE_CHARGEBACK",
        EventKind::Delayed => "PURCHASE_DELAYED",
        EventKind::Expired => "PURCHASE_EXPIRED",
        EventKind::Cancelled => "PURCHASE_CANCELED",
        EventKind::SubscriptionCancelled => "SUBSCRIPTION_CANCELLATION",
        other => other.id(),
    }
}

fn yes(value: &Value) -> bool {
    match value {
        Value::Bool(yes) => *yes,
        Value::String(text) => text.eq_ignore_ascii_case("true"),
        _ => false,
    }
}
