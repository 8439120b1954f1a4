//! Sales through the API: purchases, subscriptions, reports and tokens.

mod wire;

use axum::{
    Json,
    http::{Method, StatusCode},
};
use clavero_rules::{
    ProductId, PurchaseId, ReportId, SourceId,
    access::may,
    purchases::{Provider, Warning},
};
use serde::Deserialize;
use utoipa::OpenApi;
use uuid::Uuid;

use self::wire::{
    MadeSource, NewToken, Reference, Told, ToldReport, ToldSource, ToldSubscription, told,
    told_report, told_source, told_subscription,
};
use super::{
    Inbox, Narrowed, add_source, list, map_product, replay, replay::find_report, retire_source,
    review, sources,
};
use crate::{
    Error, Result,
    api::{Body, Listed, Paging, Versioned},
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

fn provider(text: &str) -> Result<Provider> {
    Provider::from_id(text).ok_or_else(|| Error::field("provider", "choose"))
}

/// The purchases of the account, the newest first.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/purchases", tag = "purchases",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("q" = Option<String>, Query, description = "Words in the buyer’s name or address, or the beginning of a code"),
        ("status" = Option<String>, Query, description = "Where they stand: `pending`, `paid`, `disputed`, `expired`, `cancelled`, `refunded` or `charged_back`"),
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
        ("status" = Option<String>, Query, description = "Where they stand: `started`, `active`, `overdue`, `suspended`, `cancelled` or `ended`"),
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
