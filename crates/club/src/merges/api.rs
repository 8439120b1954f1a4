//! Merging members through the API: what it comes to, and doing it.

use axum::Json;
use clavero_rules::{MemberId, access::may};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{Foreseen, Seen, foresee, merge};
use crate::{
    Result,
    api::{IfMatch, Versioned},
    areas,
    doors::Doors,
    session::May,
    web::At,
};

/// What merges say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find_one, merge_one),
    components(schemas(Told, Product, Merged)),
    tags((name = "merges", description = "Two members who are one person"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    const MERGE: &str = "/api/v1/accounts/{account}/areas/{area}/members/{member}/merge/{other}";
    Doors::default().get(MERGE, find_one).post(MERGE, merge_one)
}

/// What merging comes to.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MemberMerge)]
struct Told {
    /// Who stays.
    member: Uuid,
    /// Who goes up in him.
    other: Uuid,
    /// Where the other one is enrolled.
    products: Vec<Product>,
    /// Purchases of the other one.
    purchases: i64,
    /// Subscriptions of the other one that are still charged.
    running_subscriptions: i64,
    /// Whether the other one has a login, which leads here no more.
    login_ends: bool,
    /// Whether the other one wanted no messages, which holds for both.
    no_messages: bool,
}

/// A product that the other one is in.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MemberMergeProduct)]
struct Product {
    product: Uuid,
    name: String,
    /// `moves`, or `one` where both are in it.
    becomes: &'static str,
    /// Whether a block comes along.
    brings_block: bool,
}

/// Who stayed.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MergedMember)]
struct Merged {
    id: Uuid,
    email: String,
    version: i64,
}

fn told(it: Foreseen) -> Told {
    let no_messages = it.brings_no();
    let products = it.products.into_iter().map(|it| Product {
        product: it.moved.product_id.0,
        becomes: if it.kept.is_some() { "one" } else { "moves" },
        brings_block: it.brings_block(),
        name: it.moved.product_name,
    });
    Told {
        member: it.kept.id.0,
        other: it.moved.id.0,
        products: products.collect(),
        purchases: it.bought.purchases,
        running_subscriptions: it.bought.running,
        login_ends: it.moved.user_id.is_some(),
        no_messages,
    }
}

type One = At<(String, String, Uuid, Uuid)>;

/// What merging another member into this one comes to, before it is done.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/merge/{other}", tag = "merges",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member who stays"),
        ("other" = Uuid, Path, description = "The member who goes up in him"),
    ),
    responses(
        (status = 200, description = "What moves and what becomes one", body = Told),
        (status = 422, description = "They are one already, or one of them is the owner"),
    ))]
async fn find_one(
    it: May<may::ManageMembers>,
    At((_, slug, id, other)): One,
) -> Result<Json<Told>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let found = foresee(&mut scope, &area, MemberId(id), MemberId(other)).await?;
    Ok(Json(told(found)))
}

/// Merges another member into this one. It cannot be undone.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/merge/{other}", tag = "merges",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member who stays"),
        ("other" = Uuid, Path, description = "The member who goes up in him"),
        ("If-Match" = Option<String>, Header, description = "The version of the member who stays that was read"),
    ),
    responses(
        (status = 200, description = "The member who stayed; the version is the ETag", body = Merged),
        (status = 422, description = "They are one already, or one of them is the owner"),
    ))]
async fn merge_one(
    it: May<may::ManageMembers>,
    At((_, slug, id, other)): One,
    IfMatch(kept): IfMatch,
) -> Result<Versioned<Merged>> {
    let on = &it.here.caller.on;
    let area = areas::find(&mut on.read(&it.granted), &slug).await?;
    let both = (MemberId(id), MemberId(other));
    let seen = Seen { kept, moved: None };
    let now = merge(on, it.granted, &area, both, seen).await?;
    let version = now.version;
    Ok(Versioned::ok(
        version,
        Merged {
            id: now.id.0,
            email: now.email,
            version,
        },
    ))
}
