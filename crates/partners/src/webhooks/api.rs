//! Webhooks through the API.

use axum::http::{Method, StatusCode};
use clavero_rules::{
    WebhookId,
    access::{grant, may},
};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{
    Added, Delivery, State, Wanted, Webhook, add_webhook, again, change_webhook, delete_webhook,
    deliveries::listed, list, replace_secret, send_test, show,
};
use crate::{
    Result, Settings,
    api::{Body, IfMatch, Listed, Paging, Versioned, rfc3339},
    doors::Doors,
    session::{Here, May},
    web::{Ask, At, Form},
};

/// What webhooks say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find_many, make, find_one, change, end, new_secret, test, find_deliveries, send_again),
    components(schemas(Told, New, Change, Shown, DeliveryTold, Listed<Told>, Listed<DeliveryTold>)),
    tags((name = "webhooks", description = "Other systems are told what happened"))
)]
pub struct Docs;

const MANY: &str = "/api/v1/accounts/{account}/webhooks";
const ONE: &str = "/api/v1/accounts/{account}/webhooks/{id}";

pub(super) fn doors() -> Doors {
    Doors::default()
        .get(MANY, find_many)
        .post(MANY, make)
        .get(ONE, find_one)
        .door(Method::PATCH, ONE, change)
        .door(Method::DELETE, ONE, end)
        .post(
            "/api/v1/accounts/{account}/webhooks/{id}/secret",
            new_secret,
        )
        .post("/api/v1/accounts/{account}/webhooks/{id}/test", test)
        .get(
            "/api/v1/accounts/{account}/webhooks/{id}/deliveries",
            find_deliveries,
        )
        .post(
            "/api/v1/accounts/{account}/webhooks/{id}/deliveries/{message}/again",
            send_again,
        )
}

/// A receiver.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Webhook)]
struct Told {
    id: Uuid,
    url: String,
    /// What it is told of; empty is everything.
    types: Vec<String>,
    /// `active`, `disabled` or `given_up`.
    state: &'static str,
    /// How many messages wait for it.
    waiting: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    failing_since: Option<String>,
    created_at: String,
    version: i64,
}

/// A receiver to add.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewWebhook)]
struct New {
    /// An address on the public network, with https.
    url: String,
    /// Types to tell of; everything if left out or empty.
    #[serde(default)]
    types: Vec<String>,
}

/// What to change of a receiver; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = WebhookChange)]
struct Change {
    url: Option<String>,
    types: Option<Vec<String>>,
    active: Option<bool>,
}

/// A secret, told this once.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = WebhookSecret)]
struct Shown {
    id: Uuid,
    /// `whsec_` and the key of the signatures in base64.
    secret: String,
}

/// A message on its way.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = WebhookDelivery)]
struct DeliveryTold {
    message: Uuid,
    r#type: String,
    /// `waiting`, `delivered` or `failed`.
    state: String,
    tries: i64,
    /// What the receiver answered last.
    #[serde(skip_serializing_if = "Option::is_none")]
    answered: Option<i64>,
    #[serde(skip_serializing_if = "String::is_empty")]
    error: String,
    /// When it goes again.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_try_at: Option<String>,
    happened_at: String,
    #[schema(value_type = Object)]
    body: serde_json::Value,
}

/// The receivers of an account.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/webhooks", tag = "webhooks", operation_id = "listWebhooks",
    params(("account" = String, Path, description = "The slug of the account")),
    responses((status = 200, description = "All of them", body = Listed<Told>)))]
async fn find_many(
    May { granted, here }: May<may::ViewIntegrations>,
) -> Result<axum::Json<Listed<Told>>> {
    let all = list(&here.caller.on, &granted).await?;
    Ok(axum::Json(Listed {
        items: all.into_iter().map(told).collect(),
        next: None,
    }))
}

/// Adds a receiver; the answer holds its secret, this once.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/webhooks", tag = "webhooks", operation_id = "addWebhook",
    params(("account" = String, Path, description = "The slug of the account")),
    request_body = New,
    responses((status = 201, description = "Its secret", body = Shown)))]
async fn make(
    May { granted, here }: May<may::ManageIntegrations>,
    Body(new): Body<New>,
) -> Result<(StatusCode, axum::Json<Shown>)> {
    let on = &here.caller.on;
    let wanted = wanted(new.url, new.types, &on.app.settings)?;
    let added = add_webhook(on, granted, &wanted).await?;
    Ok((StatusCode::CREATED, axum::Json(shown(added))))
}

/// A receiver.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/webhooks/{id}", tag = "webhooks", operation_id = "showWebhook",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The receiver"),
    ),
    responses((status = 200, description = "The receiver; its version is the ETag", body = Told)))]
async fn find_one(
    May { here, .. }: May<may::ViewIntegrations>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<Versioned<Told>> {
    let found = found(&here, id).await?;
    Ok(Versioned::ok(found.version, told(found)))
}

/// Changes a receiver, or switches it off or on. Switched on again, it is told what waits.
#[utoipa::path(patch, path = "/api/v1/accounts/{account}/webhooks/{id}", tag = "webhooks", operation_id = "changeWebhook",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The receiver"),
        ("If-Match" = Option<String>, Header, description = "The ETag that was read"),
    ),
    request_body = Change,
    responses((status = 200, description = "The receiver as it is now", body = Told)))]
async fn change(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id)): At<(String, Uuid)>,
    IfMatch(seen): IfMatch,
    Body(change): Body<Change>,
) -> Result<Versioned<Told>> {
    let (on, before) = (&here.caller.on, found(&here, id).await?);
    let kept = before.kinds().into_iter().map(ToOwned::to_owned).collect();
    let url = change.url.unwrap_or_else(|| before.url.clone());
    let types = change.types.unwrap_or(kept);
    let wanted = wanted(url, types, &on.app.settings)?;
    let active = change.active.unwrap_or(before.state == State::Active);
    let seen = seen.unwrap_or(before.version);
    change_webhook(on, granted, before.id, seen, &wanted, active).await?;
    let found = found(&here, id).await?;
    Ok(Versioned::ok(found.version, told(found)))
}

/// Ends a receiver with everything that waits for it.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/webhooks/{id}", tag = "webhooks", operation_id = "deleteWebhook",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The receiver"),
    ),
    responses((status = 204, description = "Ended")))]
async fn end(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<StatusCode> {
    delete_webhook(&here.caller.on, granted, WebhookId(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A fresh secret. For 24 hours, messages carry a signature with each.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/webhooks/{id}/secret", tag = "webhooks", operation_id = "replaceWebhookSecret",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The receiver"),
    ),
    responses((status = 201, description = "The secret, told this once", body = Shown)))]
async fn new_secret(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<(StatusCode, axum::Json<Shown>)> {
    let added = replace_secret(&here.caller.on, granted, WebhookId(id)).await?;
    Ok((StatusCode::CREATED, axum::Json(shown(added))))
}

/// Sends `clavero.test`.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/webhooks/{id}/test", tag = "webhooks", operation_id = "testWebhook",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The receiver"),
    ),
    responses((status = 202, description = "On its way")))]
async fn test(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<StatusCode> {
    send_test(&here.caller.on, granted, WebhookId(id)).await?;
    Ok(StatusCode::ACCEPTED)
}

/// What was told to a receiver in the last 30 days, the newest first.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/webhooks/{id}/deliveries", tag = "webhooks", operation_id = "listDeliveries",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The receiver"),
        ("limit" = Option<i64>, Query, description = "1 to 200; 50 if not said"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page of deliveries", body = Listed<DeliveryTold>)))]
async fn find_deliveries(
    May { granted, here }: May<may::ViewIntegrations>,
    At((_, id)): At<(String, Uuid)>,
    Ask(paging): Ask<Paging>,
) -> Result<axum::Json<Listed<DeliveryTold>>> {
    let mut scope = here.caller.on.read(&granted);
    let listed = listed(&mut scope, WebhookId(id), &paging).await?;
    Ok(axum::Json(listed.map(delivery)))
}

/// Tells a receiver once more, under the same id.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/webhooks/{id}/deliveries/{message}/again", tag = "webhooks",
    operation_id = "sendDeliveryAgain",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The receiver"),
        ("message" = Uuid, Path, description = "The message"),
    ),
    responses((status = 202, description = "On its way again")))]
async fn send_again(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id, message)): At<(String, Uuid, Uuid)>,
) -> Result<StatusCode> {
    again(&here.caller.on, granted, WebhookId(id), message).await?;
    Ok(StatusCode::ACCEPTED)
}

async fn found(here: &Here, id: Uuid) -> Result<Webhook> {
    let granted = grant::<may::ViewIntegrations>(here.actor.clone())?;
    show(&mut here.caller.on.read(&granted), WebhookId(id)).await
}

fn wanted(url: String, types: Vec<String>, settings: &Settings) -> Result<Wanted> {
    let types = types.into_iter().map(|it| ("types".to_owned(), it));
    let fields = [("url".to_owned(), url)].into_iter().chain(types);
    Wanted::of(&mut Form::of(fields), settings)
}

fn shown(added: Added) -> Shown {
    Shown {
        id: added.id.0,
        secret: added.secret,
    }
}

fn told(webhook: Webhook) -> Told {
    Told {
        id: webhook.id.0,
        types: webhook.kinds().into_iter().map(ToOwned::to_owned).collect(),
        state: webhook.state.id(),
        waiting: webhook.waiting,
        failing_since: webhook.failing_since.map(rfc3339),
        created_at: rfc3339(webhook.created_at),
        version: webhook.version,
        url: webhook.url,
    }
}

fn delivery(delivery: Delivery) -> DeliveryTold {
    let waits = delivery.state == "waiting";
    DeliveryTold {
        message: delivery.message_id,
        r#type: delivery.kind,
        tries: delivery.tries,
        answered: delivery.answered,
        error: delivery.last_error,
        next_try_at: waits.then(|| rfc3339(delivery.run_at)),
        happened_at: rfc3339(delivery.created_at),
        body: serde_json::from_str(&delivery.body).unwrap_or_default(),
        state: delivery.state,
    }
}
