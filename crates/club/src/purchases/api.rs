//! Sales through the API: purchases, subscriptions, reports and tokens.

use axum::{
    Json,
    http::{Method, StatusCode},
};
use clavero_rules::{
    ProductId, PurchaseId, ReportId, SourceId,
    access::may,
    purchases::{Provider, Warning},
};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{
    Event, Inbox, Narrowed, Purchase, Source, Subscription, add_source, list, map_product, replay,
    replay::find_report, retire_source, review, sources,
};
use crate::{
    Error, Result,
    api::{Body, Listed, Paging, Versioned, rfc3339},
    areas,
    doors::Doors,
    products,
    session::May,
    web::{Ask, At},
};

/// What purchases say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find_many, find_one, find_subscriptions, find_reports, find_report_of, again, refer, find_references,
        find_sources, make_source, retire),
    components(schemas(Told, ToldSubscription, ToldReport, ToldSource, NewToken, MadeSource, Reference,
        Listed<Told>, Listed<ToldSubscription>, Listed<ToldReport>, Listed<ToldSource>, Listed<Reference>)),
    tags((name = "purchases", description = "What was sold, what sellers’ systems told of it, and the tokens they show"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    const REFERENCES: &str = "/api/v1/accounts/{account}/areas/{area}/product-references";
    const SOURCES: &str = "/api/v1/accounts/{account}/areas/{area}/purchase-sources";
    const ONE_SOURCE: &str = "/api/v1/accounts/{account}/areas/{area}/purchase-sources/{source}";
    Doors::default()
        .get("/api/v1/accounts/{account}/purchases", find_many)
        .get("/api/v1/accounts/{account}/purchases/{purchase}", find_one)
        .get(
            "/api/v1/accounts/{account}/subscriptions",
            find_subscriptions,
        )
        .get("/api/v1/accounts/{account}/purchase-events", find_reports)
        .get(
            "/api/v1/accounts/{account}/purchase-events/{event}",
            find_report_of,
        )
        .post(
            "/api/v1/accounts/{account}/purchase-events/{event}/replay",
            again,
        )
        .get(REFERENCES, find_references)
        .door(Method::PUT, REFERENCES, refer)
        .get(SOURCES, find_sources)
        .post(SOURCES, make_source)
        .door(Method::DELETE, ONE_SOURCE, retire)
}

/// A purchase.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Purchase)]
struct Told {
    id: Uuid,
    provider: &'static str,
    code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    product: Option<Uuid>,
    product_name: String,
    offer: String,
    subscriber: String,
    /// The code of the purchase that this one was added to; empty if none.
    parent: String,
    buyer_email: String,
    buyer_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    member: Option<Uuid>,
    /// `pending`, `paid`, `disputed`, `expired`, `cancelled`, `refunded` or `charged_back`.
    status: &'static str,
    /// In minor units.
    amount: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    returned_amount: Option<i64>,
    currency: String,
    payment: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    recurrence: Option<i64>,
    ordered_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    approved_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    warranty_until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refunded_at: Option<String>,
    /// What a person should look at.
    needs_review: Vec<String>,
    version: i64,
}

/// A subscription.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Subscription)]
struct ToldSubscription {
    id: Uuid,
    provider: &'static str,
    code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    product: Option<Uuid>,
    product_name: String,
    plan: String,
    offer: String,
    buyer_email: String,
    buyer_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    member: Option<Uuid>,
    /// `started`, `active`, `overdue`, `suspended`, `cancelled` or `ended`.
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paid_through: Option<String>,
    charges: i64,
    version: i64,
}

/// Something that a seller’s system told.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PurchaseEvent)]
struct ToldReport {
    id: Uuid,
    area: Uuid,
    provider: &'static str,
    event_id: String,
    kind: String,
    occurred_at: String,
    received_at: String,
    /// `waiting`, `applied`, `unmapped`, `test`, `ignored`, `unreadable` or `failed`.
    state: &'static str,
    problem: String,
    purchase: String,
    subscriber: String,
    product_reference: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    applied_at: Option<String>,
    /// What was told, without tokens, documents, addresses and telephones; only where one report is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<serde_json::Value>,
}

/// A token of a seller.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PurchaseSource)]
struct ToldSource {
    id: Uuid,
    provider: &'static str,
    /// Its last letters.
    hint: String,
    created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    used_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retired_at: Option<String>,
}

/// A token to take up.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewPurchaseSource)]
struct NewToken {
    /// `hotmart`, or `standard` for our own signed format.
    provider: String,
    /// The token that the platform gave; left out, one is made.
    #[serde(default)]
    token: String,
}

/// A token that was just taken up; it is told this once.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MadePurchaseSource)]
struct MadeSource {
    id: Uuid,
    url: String,
    token: String,
}

/// What a seller calls a product.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ProductReference)]
struct Reference {
    /// `hotmart` or `standard`.
    provider: String,
    /// The seller’s name for it: an id or a ucode.
    external_id: String,
    product: Uuid,
}

fn told(it: Purchase) -> Told {
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

fn told_subscription(it: Subscription) -> ToldSubscription {
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

fn told_report(it: Event, whole: bool) -> ToldReport {
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

fn told_source(it: Source) -> ToldSource {
    ToldSource {
        id: it.id.0,
        provider: it.provider.id(),
        hint: it.hint,
        created_at: rfc3339(it.created_at),
        used_at: it.used_at.map(rfc3339),
        retired_at: it.retired_at.map(rfc3339),
    }
}

fn provider(text: &str) -> Result<Provider> {
    Provider::from_id(text).ok_or_else(|| Error::field("provider", "choose"))
}

/// The purchases of the account, the newest first.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/purchases", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("q" = Option<String>, Query, description = "Words in the buyer’s name or address, or the beginning of a code"),
        ("status" = Option<String>, Query, description = "Where they stand"),
        ("product" = Option<Uuid>, Query, description = "Of one product"),
        ("review" = Option<String>, Query, description = "`open`: only what somebody should look at"),
        ("limit" = Option<i64>, Query, description = "How many, 1 to 200"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page of them", body = Listed<Told>)))]
async fn find_many(
    it: May<may::ViewSales>,
    Ask(narrowed): Ask<Narrowed>,
    Ask(paging): Ask<Paging>,
) -> Result<Json<Listed<Told>>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let found = list::list_purchases(&mut scope, &narrowed, &paging).await?;
    Ok(Json(found.map(told)))
}

/// One purchase, and all that a person should look at.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/purchases/{purchase}", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("purchase" = Uuid, Path, description = "The purchase"),
    ),
    responses((status = 200, description = "The purchase", body = Told)))]
async fn find_one(
    it: May<may::ViewSales>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<Versioned<Told>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let found = list::find(&mut scope, PurchaseId(id)).await?;
    let questions = review::questions(&mut scope, &found).await?;
    let body = Told {
        needs_review: questions
            .into_iter()
            .map(Warning::id)
            .map(ToOwned::to_owned)
            .collect(),
        ..told(found)
    };
    Ok(Versioned::ok(body.version, body))
}

/// The subscriptions of the account, the newest first.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/subscriptions", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("q" = Option<String>, Query, description = "Words in the subscriber’s name or address, or the beginning of a code"),
        ("status" = Option<String>, Query, description = "Where they stand"),
        ("product" = Option<Uuid>, Query, description = "Of one product"),
        ("limit" = Option<i64>, Query, description = "How many, 1 to 200"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page of them", body = Listed<ToldSubscription>)))]
async fn find_subscriptions(
    it: May<may::ViewSales>,
    Ask(narrowed): Ask<Narrowed>,
    Ask(paging): Ask<Paging>,
) -> Result<Json<Listed<ToldSubscription>>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let found = list::list_subscriptions(&mut scope, &narrowed, &paging).await?;
    Ok(Json(found.map(told_subscription)))
}

#[derive(Debug, Deserialize)]
struct Which {
    #[serde(default)]
    state: String,
}

/// What sellers’ systems told, the newest first; without a state, what waits for somebody.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/purchase-events", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("state" = Option<String>, Query, description = "`open`, `all`, or one state"),
        ("limit" = Option<i64>, Query, description = "How many, 1 to 200"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page of them", body = Listed<ToldReport>)))]
async fn find_reports(
    it: May<may::ViewSales>,
    Ask(which): Ask<Which>,
    Ask(paging): Ask<Paging>,
) -> Result<Json<Listed<ToldReport>>> {
    let which = Inbox::read(&which.state).ok_or_else(|| Error::field("state", "choose"))?;
    let mut scope = it.here.caller.on.read(&it.granted);
    let found = list::list_reports(&mut scope, which, &paging).await?;
    Ok(Json(found.map(|it| told_report(it, false))))
}

/// One report, with what was told.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/purchase-events/{event}", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("event" = Uuid, Path, description = "The report"),
    ),
    responses((status = 200, description = "The report", body = ToldReport)))]
async fn find_report_of(
    it: May<may::ViewSales>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<Json<ToldReport>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let found = find_report(&mut scope, ReportId(id)).await?;
    Ok(Json(told_report(found, true)))
}

/// Works on a report once more. What it changed already it does not change again.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/purchase-events/{event}/replay", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("event" = Uuid, Path, description = "The report"),
    ),
    responses((status = 202, description = "It is worked on")))]
async fn again(
    it: May<may::ManageClubProducts>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<StatusCode> {
    replay::replay(&it.here.caller.on, it.granted, ReportId(id)).await?;
    Ok(StatusCode::ACCEPTED)
}

/// What sellers call the products of an area.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/product-references", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    responses((status = 200, description = "All of them", body = Listed<Reference>)))]
async fn find_references(
    it: May<may::ViewClubProducts>,
    At((_, slug)): At<(String, String)>,
) -> Result<Json<Listed<Reference>>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let all = products::references(&mut scope, area.id).await?;
    let items = all.into_iter().map(|it| Reference {
        provider: it.provider.id().to_owned(),
        external_id: it.external_id,
        product: it.product_id.0,
    });
    Ok(Json(Listed {
        items: items.collect(),
        next: None,
    }))
}

/// Says which product a seller’s name means; reports that waited for that are worked on once more.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/product-references", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    request_body = Reference,
    responses((status = 204, description = "It means that product")))]
async fn refer(
    it: May<may::ManageClubProducts>,
    At((_, slug)): At<(String, String)>,
    Body(wanted): Body<Reference>,
) -> Result<StatusCode> {
    let on = &it.here.caller.on;
    let area = areas::find(&mut on.read(&it.granted), &slug).await?;
    let provider = provider(&wanted.provider)?;
    let name = wanted.external_id.trim().to_owned();
    if name.is_empty() || name.chars().count() > 200 {
        return Err(Error::field("external_id", "required"));
    }
    let product = ProductId(wanted.product);
    map_product(on, it.granted, &area, provider, &[name], product).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The tokens of an area, those that are valid first.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/purchase-sources", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    responses((status = 200, description = "All of them", body = Listed<ToldSource>)))]
async fn find_sources(
    it: May<may::ViewIntegrations>,
    At((_, slug)): At<(String, String)>,
) -> Result<Json<Listed<ToldSource>>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let all = sources(&mut scope, Some(area.id)).await?;
    let items = all.into_iter().map(told_source).collect();
    Ok(Json(Listed { items, next: None }))
}

/// Takes up a token: the one that the platform gave, or a fresh one. It is told this once.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/purchase-sources", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    request_body = NewToken,
    responses((status = 201, description = "The token, and where reports are sent", body = MadeSource)))]
async fn make_source(
    it: May<may::ManageIntegrations>,
    At((_, slug)): At<(String, String)>,
    Body(new): Body<NewToken>,
) -> Result<(StatusCode, Json<MadeSource>)> {
    let on = &it.here.caller.on;
    let area = areas::find(&mut on.read(&it.granted), &slug).await?;
    let made = add_source(on, it.granted, &area, provider(&new.provider)?, &new.token).await?;
    let body = MadeSource {
        id: made.id.0,
        url: made.url,
        token: made.token,
    };
    Ok((StatusCode::CREATED, Json(body)))
}

/// Retires a token: from now on it opens nothing.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/purchase-sources/{source}", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("source" = Uuid, Path, description = "The token"),
    ),
    responses((status = 204, description = "It opens nothing any more")))]
async fn retire(
    it: May<may::ManageIntegrations>,
    At((_, slug, id)): At<(String, String, Uuid)>,
) -> Result<StatusCode> {
    let on = &it.here.caller.on;
    let mut scope = on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let all = sources(&mut scope, Some(area.id)).await?;
    if all.iter().all(|source| source.id.0 != id) {
        return Err(Error::Missing("source"));
    }
    retire_source(on, it.granted, SourceId(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}
