//! Sales as they travel through the API.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    api::rfc3339,
    purchases::{Event, Purchase, Source, Subscription},
};

/// A purchase.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Purchase)]
pub(super) struct Told {
    pub(super) id: Uuid,
    pub(super) provider: &'static str,
    pub(super) code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) product: Option<Uuid>,
    pub(super) product_name: String,
    pub(super) offer: String,
    pub(super) subscriber: String,
    /// The code of the purchase that this one was added to; empty if none.
    pub(super) parent: String,
    pub(super) buyer_email: String,
    pub(super) buyer_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) member: Option<Uuid>,
    /// `pending`, `paid`, `disputed`, `expired`, `cancelled`, `refunded` or `charged_back`.
    pub(super) status: &'static str,
    /// In minor units.
    pub(super) amount: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) returned_amount: Option<i64>,
    pub(super) currency: String,
    pub(super) payment: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) recurrence: Option<i64>,
    pub(super) ordered_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) approved_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) warranty_until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) refunded_at: Option<String>,
    /// What a person should look at.
    pub(super) needs_review: Vec<String>,
    pub(super) version: i64,
}

/// A subscription.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Subscription)]
pub(super) struct ToldSubscription {
    pub(super) id: Uuid,
    pub(super) provider: &'static str,
    pub(super) code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) product: Option<Uuid>,
    pub(super) product_name: String,
    pub(super) plan: String,
    pub(super) offer: String,
    pub(super) buyer_email: String,
    pub(super) buyer_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) member: Option<Uuid>,
    /// `started`, `active`, `overdue`, `suspended`, `cancelled` or `ended`.
    pub(super) status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) paid_through: Option<String>,
    pub(super) charges: i64,
    pub(super) version: i64,
}

/// Something that a seller’s system told.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PurchaseEvent)]
pub(super) struct ToldReport {
    pub(super) id: Uuid,
    pub(super) area: Uuid,
    pub(super) provider: &'static str,
    pub(super) event_id: String,
    pub(super) kind: String,
    pub(super) occurred_at: String,
    pub(super) received_at: String,
    /// `waiting`, `applied`, `unmapped`, `test`, `ignored`, `unreadable` or `failed`.
    pub(super) state: &'static str,
    pub(super) problem: String,
    pub(super) purchase: String,
    pub(super) subscriber: String,
    pub(super) product_reference: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) applied_at: Option<String>,
    /// What was told, without tokens, documents, addresses and telephones; only where one report is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<serde_json::Value>,
}

/// A token of a seller.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PurchaseSource)]
pub(super) struct ToldSource {
    pub(super) id: Uuid,
    pub(super) provider: &'static str,
    /// Its last letters.
    pub(super) hint: String,
    pub(super) created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) used_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) retired_at: Option<String>,
}

/// A token to take up.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewPurchaseSource)]
pub(super) struct NewToken {
    /// `hotmart`, or `standard` for our own signed format.
    pub(super) provider: String,
    /// The token that the platform gave; left out, one is made.
    #[serde(default)]
    pub(super) token: String,
}

/// A token that was just taken up; it is told this once.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MadePurchaseSource)]
pub(super) struct MadeSource {
    pub(super) id: Uuid,
    pub(super) url: String,
    pub(super) token: String,
}

/// What a seller calls a product.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ProductReference)]
pub(super) struct Reference {
    /// `hotmart` or `standard`.
    pub(super) provider: String,
    /// The seller’s name for it: an id or a ucode.
    pub(super) external_id: String,
    pub(super) product: Uuid,
}

pub(super) fn told(it: Purchase) -> Told {
    Told {
        needs_review: it
            .open_questions()
            .into_iter()
            .map(ToOwned::to_owned)
            .collect(),
        id: it.id.0,
        provider: it.provider.id(),
        code: it.code,
        product: it.product_id.map(|id| id.0),
        product_name: it.product_name,
        offer: it.offer_code,
        subscriber: it.subscriber_code,
        parent: it.parent_code,
        buyer_email: it.buyer_email,
        buyer_name: it.buyer_name,
        member: it.member_id.map(|id| id.0),
        status: it.status.id(),
        amount: it.amount,
        returned_amount: it.returned_amount,
        currency: it.currency,
        payment: it.payment,
        recurrence: it.recurrence,
        ordered_at: rfc3339(it.ordered_at),
        approved_at: it.approved_at.map(rfc3339),
        warranty_until: it.warranty_until.map(rfc3339),
        refunded_at: it.refunded_at.map(rfc3339),
        version: it.version,
    }
}

pub(super) fn told_subscription(it: Subscription) -> ToldSubscription {
    ToldSubscription {
        id: it.id.0,
        provider: it.provider.id(),
        code: it.code,
        product: it.product_id.map(|id| id.0),
        product_name: it.product_name,
        plan: it.plan,
        offer: it.offer_code,
        buyer_email: it.buyer_email,
        buyer_name: it.buyer_name,
        member: it.member_id.map(|id| id.0),
        status: it.status.id(),
        since: it.since.map(rfc3339),
        paid_through: it.paid_through.map(rfc3339),
        charges: it.charges,
        version: it.version,
    }
}

pub(super) fn told_report(it: Event, whole: bool) -> ToldReport {
    let body = whole.then(|| serde_json::from_str(&it.body).ok()).flatten();
    ToldReport {
        id: it.id.0,
        area: it.area_id.0,
        provider: it.provider.id(),
        event_id: it.event_id,
        kind: it.kind,
        occurred_at: rfc3339(it.occurred_at),
        received_at: rfc3339(it.received_at),
        state: it.state.id(),
        problem: it.problem,
        purchase: it.purchase_code,
        subscriber: it.subscriber_code,
        product_reference: it.product_ref,
        applied_at: it.applied_at.map(rfc3339),
        body,
    }
}

pub(super) fn told_source(it: Source) -> ToldSource {
    ToldSource {
        id: it.id.0,
        provider: it.provider.id(),
        hint: it.hint,
        created_at: rfc3339(it.created_at),
        used_at: it.used_at.map(rfc3339),
        retired_at: it.retired_at.map(rfc3339),
    }
}
