//! Groups and offers through the API.

use axum::{
    Json,
    http::{Method, StatusCode},
};
use clavero_rules::{
    GroupId, OfferId,
    access::{Needs, may},
    roles::{SeeSettings, SetUp},
};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{
    Group, Offer, WantedOffer, create_group, create_offer, delete_group, find, list, make_default,
    offers, rename_group, retire_offer,
};
use crate::{
    Result,
    api::{Body, IfMatch, Listed, Versioned},
    areas,
    doors::Doors,
    products::{self, MayIn, Product},
    session::May,
    web::{Ask, At, Form},
    work::Scope,
};

/// What groups say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find_many, make, change, delete, find_offers, make_offer, retire),
    components(schemas(Told, New, Change, ToldOffer, NewOffer, Listed<Told>, Listed<ToldOffer>)),
    tags((name = "groups", description = "The classes of a product, and the offers that lead into them"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    const MANY: &str = "/api/v1/accounts/{account}/areas/{area}/products/{product}/groups";
    const ONE: &str = "/api/v1/accounts/{account}/areas/{area}/products/{product}/groups/{group}";
    const OFFERS: &str = "/api/v1/accounts/{account}/areas/{area}/products/{product}/offers";
    const OFFER: &str = "/api/v1/accounts/{account}/areas/{area}/products/{product}/offers/{offer}";
    Doors::default()
        .get(MANY, find_many)
        .post(MANY, make)
        .door(Method::PATCH, ONE, change)
        .door(Method::DELETE, ONE, delete)
        .get(OFFERS, find_offers)
        .post(OFFERS, make_offer)
        .door(Method::DELETE, OFFER, retire)
}

/// A group.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Group)]
struct Told {
    id: Uuid,
    name: String,
    /// Whether new people come into it.
    is_default: bool,
    people: i64,
    version: i64,
}

/// A group to make.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewGroup)]
struct New {
    name: String,
}

/// What to change of a group.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = GroupChange)]
struct Change {
    name: Option<String>,
    /// `true` makes it the default; another one stops being it.
    is_default: Option<bool>,
}

/// An offer.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Offer)]
struct ToldOffer {
    id: Uuid,
    code: String,
    name: String,
    plan: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<Uuid>,
    plus_seats: i64,
    /// How many charges a subscription has, if they are counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    cycles: Option<i64>,
    /// In minor units.
    amount: i64,
    currency: String,
    /// Whether it is still sold.
    sold: bool,
    version: i64,
}

/// An offer to note.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewOffer {
    code: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    plan: String,
    group: Option<Uuid>,
    #[serde(default)]
    plus_seats: u32,
    /// How many charges a subscription has, if they are counted: 1 to 120.
    cycles: Option<u32>,
    /// Such as `97.00`.
    #[serde(default)]
    price: String,
    #[serde(default)]
    currency: String,
}

#[derive(Debug, Deserialize)]
struct MoveTo {
    move_to: Option<Uuid>,
}

type Many = At<(String, String, Uuid)>;
type One = At<(String, String, Uuid, Uuid)>;

async fn there<P: Needs>(it: &May<P>, slug: &str, id: Uuid) -> Result<(Scope, Product)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, slug).await?;
    let product = products::find(&mut scope, area.id, clavero_rules::ProductId(id)).await?;
    Ok((scope, product))
}

/// The groups of a product, by name.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/groups", tag = "groups",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
    ),
    responses((status = 200, description = "All of them", body = Listed<Told>)))]
async fn find_many(it: MayIn<SeeSettings>) -> Result<Json<Listed<Told>>> {
    let groups = list(&mut it.read(), it.product.id).await?;
    let items = groups.into_iter().map(told).collect();
    Ok(Json(Listed { items, next: None }))
}

/// A new group.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/groups", tag = "groups",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
    ),
    request_body = New,
    responses((status = 201, description = "The group", body = Told)))]
async fn make(it: MayIn<SetUp>, Body(new): Body<New>) -> Result<Versioned<Told>> {
    let (mut scope, product) = (it.read(), it.product.id);
    let name = name(new.name)?;
    let id = create_group(&it.here.caller.on, it.granted, &name).await?;
    let body = told(find(&mut scope, product, id).await?);
    Ok(Versioned::created(body.version, body))
}

/// Calls a group something else, or makes it the default.
#[utoipa::path(patch, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/groups/{group}", tag = "groups",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
        ("group" = Uuid, Path, description = "The group"),
        ("If-Match" = Option<String>, Header, description = "The ETag that was read"),
    ),
    request_body = Change,
    responses((status = 200, description = "The group as it is now", body = Told)))]
async fn change(
    it: MayIn<SetUp>,
    At((_, _, _, group)): One,
    IfMatch(seen): IfMatch,
    Body(change): Body<Change>,
) -> Result<Versioned<Told>> {
    let (mut scope, product) = (it.read(), it.product.id);
    let on = &it.here.caller.on;
    let before = find(&mut scope, product, GroupId(group)).await?;
    let version = seen.unwrap_or(before.version);
    match change.name {
        Some(text) => {
            let name = name(text)?;
            rename_group(on, it.granted, before.id, version, &name).await?;
        }
        None if change.is_default == Some(true) => {
            make_default(on, it.granted, before.id).await?;
        }
        None => {}
    }
    let body = told(find(&mut scope, product, before.id).await?);
    Ok(Versioned::ok(body.version, body))
}

/// Deletes a group; its people move to another one.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/groups/{group}", tag = "groups",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
        ("group" = Uuid, Path, description = "The group"),
        ("move_to" = Option<Uuid>, Query, description = "Where its people go"),
    ),
    responses((status = 204, description = "Deleted")))]
async fn delete(
    it: MayIn<SetUp>,
    At((_, _, _, group)): One,
    Ask(to): Ask<MoveTo>,
) -> Result<StatusCode> {
    let to = to.move_to.map(GroupId);
    delete_group(&it.here.caller.on, it.granted, GroupId(group), to).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The offers of a product, by code.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/offers", tag = "groups",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
    ),
    responses((status = 200, description = "All of them", body = Listed<ToldOffer>)))]
async fn find_offers(
    it: May<may::ViewOffers>,
    At((_, slug, id)): Many,
) -> Result<Json<Listed<ToldOffer>>> {
    let (mut scope, product) = there(&it, &slug, id).await?;
    let all = offers(&mut scope, product.id).await?;
    let items = all.into_iter().map(told_offer).collect();
    Ok(Json(Listed { items, next: None }))
}

/// Notes an offer and the group it leads into.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/offers", tag = "groups",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
    ),
    request_body = NewOffer,
    responses((status = 201, description = "The offer", body = ToldOffer)))]
async fn make_offer(
    it: May<may::ManageOffers>,
    At((_, slug, id)): Many,
    Body(new): Body<NewOffer>,
) -> Result<Versioned<ToldOffer>> {
    let (mut scope, product) = there(&it, &slug, id).await?;
    let fields = [
        ("code", new.code),
        ("name", new.name),
        ("plan", new.plan),
        (
            "group",
            new.group.map(|id| id.to_string()).unwrap_or_default(),
        ),
        ("plus_seats", new.plus_seats.to_string()),
        (
            "cycles",
            new.cycles.map(|n| n.to_string()).unwrap_or_default(),
        ),
        ("price", new.price),
        ("currency", new.currency),
    ];
    let fields = fields.map(|(name, value)| (name.to_owned(), value));
    let wanted = WantedOffer::of(&mut Form::of(fields))?;
    let id = create_offer(&it.here.caller.on, it.granted, &product, &wanted).await?;
    let body = told_offer(super::offers::find(&mut scope, &product, id).await?);
    Ok(Versioned::created(body.version, body))
}

/// Notes that an offer is not sold any more.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/offers/{offer}", tag = "groups",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
        ("offer" = Uuid, Path, description = "The offer"),
    ),
    responses((status = 204, description = "Not sold any more; what it sold goes on")))]
async fn retire(it: May<may::ManageOffers>, At((_, slug, id, offer)): One) -> Result<StatusCode> {
    let (_, product) = there(&it, &slug, id).await?;
    retire_offer(&it.here.caller.on, it.granted, &product, OfferId(offer)).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn name(text: String) -> Result<String> {
    let mut form = Form::of([("name".to_owned(), text)]);
    let name = form.text("name", 1..=60);
    form.clean()?;
    Ok(name)
}

fn told(group: Group) -> Told {
    Told {
        id: group.id.0,
        name: group.name,
        is_default: group.is_default,
        people: group.people,
        version: group.version,
    }
}

fn told_offer(offer: Offer) -> ToldOffer {
    ToldOffer {
        id: offer.id.0,
        code: offer.code,
        name: offer.name,
        plan: offer.plan,
        group: offer.group_id.map(|id| id.0),
        plus_seats: offer.plus_seats,
        cycles: offer.cycles,
        amount: offer.amount,
        currency: offer.currency,
        sold: offer.retired_at.is_none(),
        version: offer.version,
    }
}
