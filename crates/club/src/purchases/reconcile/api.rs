//! Reconciling through the API: keys are given and never told, looking is asked for, and how it went is read.

use axum::{
    Json,
    http::{Method, StatusCode},
};
use clavero_rules::access::may;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{Keys, Reconcile, ask, forget_keys, keep_keys, of_area};
use crate::{
    Error, Occasion, Result,
    api::{self, Body, rfc3339},
    areas,
    doors::Doors,
    session::May,
    web::At,
    work::Scope,
};

/// What reconciling says of its part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find, keep, forget, look),
    components(schemas(Told, Result_, FailedSale, NewKeys))
)]
pub struct Docs;

const DOOR: &str = "/api/v1/accounts/{account}/areas/{area}/purchase-reconcile";
const LOOK: &str = "/api/v1/accounts/{account}/areas/{area}/purchase-reconcile/run";

pub(super) fn doors() -> Doors {
    Doors::default()
        .get(DOOR, find)
        .door(Method::PUT, DOOR, keep)
        .door(Method::DELETE, DOOR, forget)
        .post(LOOK, look)
}

/// How looking for missing sales goes.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PurchaseReconcile)]
struct Told {
    area: Uuid,
    provider: &'static str,
    /// The last letters of the client id; the secrets are never told.
    client_hint: String,
    base_url: String,
    token_url: String,
    /// Sales ordered before this are not looked at.
    since: String,
    next_at: String,
    looking: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_run_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_good_at: Option<String>,
    /// What kept the last look from its end: `refused`, `busy`, `down`, `unreachable`, `unreadable` or `rejected`; empty if
    /// nothing did.
    problem: String,
    detail: String,
    result: Result_,
}

/// What the last look came to.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PurchaseReconcileResult)]
struct Result_ {
    looked: i64,
    known: i64,
    applied: i64,
    unmapped: i64,
    failed: i64,
    /// The first of the sales that went wrong.
    failures: Vec<FailedSale>,
}

/// A sale that went wrong.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PurchaseReconcileFailure)]
struct FailedSale {
    code: String,
    reason: String,
}

/// Keys of the seller’s system. What is left out stays as it is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewPurchaseReconcile)]
struct NewKeys {
    #[serde(default)]
    client_id: String,
    #[serde(default)]
    client_secret: String,
    /// Id and secret in base64, as the platform shows it; left out, it is put together.
    #[serde(default)]
    basic: String,
    /// Where the platform is asked; left out, where Hotmart is.
    #[serde(default)]
    base_url: String,
    /// Where it gives out tokens; left out, where Hotmart does.
    #[serde(default)]
    token_url: String,
    /// Since when sales are looked at; left out, since the first source was added.
    #[serde(default)]
    since: String,
}

fn told(it: &Reconcile, on: &Occasion) -> Told {
    Told {
        area: it.area_id.0,
        provider: it.provider.id(),
        client_hint: it.hint(),
        base_url: it.base_url.clone(),
        token_url: it.token_url.clone(),
        since: rfc3339(it.since),
        next_at: rfc3339(it.next_at),
        looking: it.is_looking(on.now),
        last_run_at: it.last_run_at.map(rfc3339),
        last_good_at: it.last_good_at.map(rfc3339),
        problem: it.problem.clone(),
        detail: it.detail.clone(),
        result: Result_ {
            looked: it.looked,
            known: it.known,
            applied: it.applied,
            unmapped: it.unmapped,
            failed: it.failed,
            failures: it
                .failures()
                .into_iter()
                .map(|it| FailedSale {
                    code: it.code,
                    reason: it.reason,
                })
                .collect(),
        },
    }
}

async fn now(scope: &mut Scope, area: &areas::Area) -> Result<Json<Told>> {
    let found = of_area(scope, area.id).await?;
    let found = found.ok_or(Error::Missing("keys"))?;
    Ok(Json(told(&found, &scope.on)))
}

/// How looking for missing sales goes in an area.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/purchase-reconcile", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    responses((status = 200, description = "How it goes", body = Told)))]
async fn find(
    it: May<may::ViewIntegrations>,
    At((_, slug)): At<(String, String)>,
) -> Result<Json<Told>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    now(&mut scope, &area).await
}

/// Keeps the keys of the seller’s system. From then on it is asked every hour.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/purchase-reconcile", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    request_body = NewKeys,
    responses((status = 204, description = "The keys are kept, and never told")))]
async fn keep(
    it: May<may::ManageIntegrations>,
    At((_, slug)): At<(String, String)>,
    Body(new): Body<NewKeys>,
) -> Result<StatusCode> {
    let on = &it.here.caller.on;
    let area = areas::find(&mut on.read(&it.granted), &slug).await?;
    let since = match new.since.trim() {
        "" => None,
        text => Some(api::moment(text).ok_or_else(|| Error::field("since", "date"))?),
    };
    let keys = Keys {
        client_id: new.client_id,
        client_secret: new.client_secret,
        basic: new.basic,
        base_url: new.base_url,
        token_url: new.token_url,
        since,
    };
    keep_keys(on, it.granted, &area, keys).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Forgets the keys. What was found with them stays.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/purchase-reconcile", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    responses((status = 204, description = "The keys are gone")))]
async fn forget(
    it: May<may::ManageIntegrations>,
    At((_, slug)): At<(String, String)>,
) -> Result<StatusCode> {
    let on = &it.here.caller.on;
    let area = areas::find(&mut on.read(&it.granted), &slug).await?;
    forget_keys(on, it.granted, &area).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Looks now. Where that takes longer than a few seconds, it goes on after the answer, which says so.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/purchase-reconcile/run", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    responses((status = 200, description = "How it went", body = Told)))]
async fn look(
    it: May<may::ManageIntegrations>,
    At((_, slug)): At<(String, String)>,
) -> Result<Json<Told>> {
    let on = &it.here.caller.on;
    let mut scope = on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    ask(on, it.granted, &area).await?;
    now(&mut scope, &area).await
}
