//! Products through the API.

use axum::{Json, http::Method};
use clavero_rules::{
    ProductId,
    access::{Needs, may},
    products::ProductStatus,
    roles::{SeeSettings, SetUp},
};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{
    DurationFor, Lasting, MayIn, New, Product, Wanted, change_product, create_product, find, items,
    list, may_in::looked_for, move_product, set_duration, set_items, would_reach,
};
use crate::{
    Error, Result,
    api::{Body, IfMatch, Listed, Versioned},
    areas::{self, Area},
    doors::Doors,
    session::{May, Member},
    web::{At, Form},
    work::Scope,
};

/// What products say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find_many, make, find_one, change, preview, last, fill),
    components(schemas(Told, NewProduct, Change, Duration, Preview, Items, Listed<Told>)),
    tags((name = "products", description = "What an area holds"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    const MANY: &str = "/api/v1/accounts/{account}/areas/{area}/products";
    const ONE: &str = "/api/v1/accounts/{account}/areas/{area}/products/{product}";
    const DURATION: &str = "/api/v1/accounts/{account}/areas/{area}/products/{product}/duration";
    Doors::default()
        .get(MANY, find_many)
        .post(MANY, make)
        .get(ONE, find_one)
        .door(Method::PATCH, ONE, change)
        .get(DURATION, preview)
        .door(Method::PUT, DURATION, last)
        .door(
            Method::PUT,
            "/api/v1/accounts/{account}/areas/{area}/products/{product}/items",
            fill,
        )
}

/// A product.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Product)]
struct Told {
    id: Uuid,
    /// `course`, `subscription`, `community`, `event`, `bundle` or `file`.
    kind: &'static str,
    name: String,
    /// `draft`, `active`, `paused` or `archived`.
    state: &'static str,
    /// How many days access lasts; absent for ever.
    #[serde(skip_serializing_if = "Option::is_none")]
    access_days: Option<i64>,
    after_last_cycle: &'static str,
    overdue_grace_days: i64,
    on_chargeback: &'static str,
    on_dispute: &'static str,
    pages_per_week: i64,
    plus_enabled: bool,
    team_included: bool,
    bundle_adds_later: bool,
    /// What is inside a bundle.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    items: Vec<Uuid>,
    version: i64,
}

/// A product to make.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewProduct {
    kind: String,
    name: String,
    /// `draft` if left out.
    #[serde(default)]
    state: String,
}

/// What to change of a product; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ProductChange)]
struct Change {
    name: Option<String>,
    state: Option<String>,
    after_last_cycle: Option<String>,
    overdue_grace_days: Option<i64>,
    on_chargeback: Option<String>,
    on_dispute: Option<String>,
    pages_per_week: Option<i64>,
    plus_enabled: Option<bool>,
    team_included: Option<bool>,
    bundle_adds_later: Option<bool>,
}

/// How long access is to last.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Duration {
    /// 1 to 36,500; absent for ever.
    days: Option<u32>,
    /// `new`, or `existing` for everybody who has access already as well.
    r#for: String,
}

/// Whom another duration would reach.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DurationPreview)]
struct Preview {
    /// How many people have access whose end follows from the duration.
    people: i64,
}

/// What is to be inside a bundle.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = BundleItems)]
struct Items {
    items: Vec<Uuid>,
}

type Address = At<(String, String, Uuid)>;

/// The products of an area, by name.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/products", tag = "products",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    responses((status = 200, description = "All that are not archived", body = Listed<Told>)))]
async fn find_many(
    Member { here, .. }: Member,
    At((_, slug)): At<(String, String)>,
) -> Result<Json<Listed<Told>>> {
    let mut scope = areas::may_look(&here)?;
    let area = areas::find(&mut scope, &slug).await?;
    let mut all = Vec::new();
    for product in list(&mut scope, area.id).await? {
        all.push(told(&mut scope, product).await?);
    }
    Ok(Json(Listed {
        items: all,
        next: None,
    }))
}

/// A new product.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/products", tag = "products",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    request_body = NewProduct,
    responses((status = 201, description = "The product", body = Told)))]
async fn make(
    May { granted, here }: May<may::ManageClubProducts>,
    At((_, slug)): At<(String, String)>,
    Body(new): Body<NewProduct>,
) -> Result<Versioned<Told>> {
    let on = &here.caller.on;
    let mut scope = on.read(&granted);
    let area = areas::find(&mut scope, &slug).await?;
    let new = New::of(&mut form([
        ("kind", new.kind),
        ("name", new.name),
        ("state", new.state),
    ]))?;
    let id = create_product(on, granted, &area, new).await?;
    let body = of(&mut scope, &area, id).await?;
    Ok(Versioned::created(body.version, body))
}

/// A product.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}", tag = "products",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
    ),
    responses((status = 200, description = "The product; its version is the ETag", body = Told)))]
async fn find_one(
    Member { granted, here }: Member,
    At((_, slug, id)): Address,
) -> Result<Versioned<Told>> {
    let mut scope = here.caller.on.read(&granted);
    let (found, bearing) = looked_for(&mut scope, &slug, ProductId(id)).await?;
    if !bearing.may::<SeeSettings>() {
        areas::may_look(&here)?;
    }
    let (_, product) = found?;
    let body = told(&mut scope, product).await?;
    Ok(Versioned::ok(body.version, body))
}

/// Changes the settings of a product, or where it stands: one or the other.
#[utoipa::path(patch, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}", tag = "products",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
        ("If-Match" = Option<String>, Header, description = "The ETag that was read"),
    ),
    request_body = Change,
    responses((status = 200, description = "The product as it is now", body = Told)))]
async fn change(
    it: MayIn<SetUp>,
    IfMatch(seen): IfMatch,
    Body(change): Body<Change>,
) -> Result<Versioned<Told>> {
    let (mut scope, product) = (it.read(), &it.product);
    let on = &it.here.caller.on;
    let version = seen.unwrap_or(product.version);
    if let Some(state) = &change.state {
        let state = ProductStatus::from_id(state).ok_or_else(|| Error::field("state", "choose"))?;
        if version != product.version {
            return Err(Error::Stale {
                now: product.version,
            });
        }
        move_product(on, it.granted, state).await?;
    } else {
        let wanted = changed(product, change)?;
        change_product(on, it.granted, version, &wanted).await?;
    }
    let body = of(&mut scope, &it.area, product.id).await?;
    Ok(Versioned::ok(body.version, body))
}

/// How many people another duration would reach if it held for them as well.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/duration", tag = "products",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
    ),
    responses((status = 200, description = "How many", body = Preview)))]
async fn preview(it: MayIn<SeeSettings>) -> Result<Json<Preview>> {
    let people = would_reach(&mut it.read(), it.product.id).await?;
    Ok(Json(Preview { people }))
}

/// Sets how long access lasts, for new grants or for everybody.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/duration", tag = "products",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
        ("If-Match" = Option<String>, Header, description = "The ETag that was read"),
    ),
    request_body = Duration,
    responses((status = 200, description = "The product as it is now", body = Told)))]
async fn last(
    it: MayIn<SetUp>,
    IfMatch(seen): IfMatch,
    Body(duration): Body<Duration>,
) -> Result<Versioned<Told>> {
    let (mut scope, product) = (it.read(), &it.product);
    let reach =
        DurationFor::from_id(&duration.r#for).ok_or_else(|| Error::field("for", "choose"))?;
    let wanted = Lasting {
        days: duration.days,
        reach,
    };
    let version = seen.unwrap_or(product.version);
    set_duration(&it.here.caller.on, it.granted, version, wanted).await?;
    let body = of(&mut scope, &it.area, product.id).await?;
    Ok(Versioned::ok(body.version, body))
}

/// Puts products into a bundle; bundles among them give way to their items.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/items", tag = "products",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The bundle"),
    ),
    request_body = Items,
    responses((status = 200, description = "The bundle as it is now", body = Told)))]
async fn fill(
    it: May<may::ManageBundles>,
    At(address): Address,
    Body(wanted): Body<Items>,
) -> Result<Versioned<Told>> {
    let (mut scope, area, bundle) = there(&it, &address).await?;
    let wanted: Vec<ProductId> = wanted.items.into_iter().map(ProductId).collect();
    set_items(&it.here.caller.on, it.granted, bundle.id, &wanted).await?;
    let body = of(&mut scope, &area, bundle.id).await?;
    Ok(Versioned::ok(body.version, body))
}

async fn there<P: Needs>(
    it: &May<P>,
    (_, slug, id): &(String, String, Uuid),
) -> Result<(Scope, Area, Product)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, slug).await?;
    let product = find(&mut scope, area.id, ProductId(*id)).await?;
    Ok((scope, area, product))
}

fn form<const N: usize>(fields: [(&str, String); N]) -> Form {
    Form::of(fields.map(|(name, value)| (name.to_owned(), value)))
}

/// What is saved with what is to change, read as the form of the page is.
fn changed(product: &Product, change: Change) -> Result<Wanted> {
    let saved = Wanted::from(product).as_form();
    let texts = [
        ("name", change.name),
        ("after_last_cycle", change.after_last_cycle),
        (
            "overdue_grace_days",
            change.overdue_grace_days.map(|n| n.to_string()),
        ),
        ("on_chargeback", change.on_chargeback),
        ("on_dispute", change.on_dispute),
        (
            "pages_per_week",
            change.pages_per_week.map(|n| n.to_string()),
        ),
    ];
    let boxes = [
        ("plus_enabled", change.plus_enabled),
        ("team_included", change.team_included),
        ("bundle_adds_later", change.bundle_adds_later),
    ];
    let ticked =
        boxes.map(|(name, on)| (name, on.map(|on| if on { "yes" } else { "" }.to_owned())));
    let mut fields: Vec<(String, String)> = saved.values().to_vec();
    for (name, value) in texts.into_iter().chain(ticked) {
        if let (Some(value), Some(field)) = (value, fields.iter_mut().find(|it| it.0 == name)) {
            field.1 = value;
        }
    }
    Wanted::of(&mut Form::of(fields), product)
}

async fn of(scope: &mut Scope, area: &Area, id: ProductId) -> Result<Told> {
    let product = find(scope, area.id, id).await?;
    told(scope, product).await
}

async fn told(scope: &mut Scope, it: Product) -> Result<Told> {
    let inside = if it.kind.holds_members() {
        Vec::new()
    } else {
        items(scope, it.id).await?
    };
    Ok(Told {
        id: it.id.0,
        kind: it.kind.id(),
        name: it.name,
        state: it.state.id(),
        access_days: it.access_days,
        after_last_cycle: it.after_last_cycle.id(),
        overdue_grace_days: it.overdue_grace_days,
        on_chargeback: it.on_chargeback.id(),
        on_dispute: it.on_dispute.id(),
        pages_per_week: it.pages_per_week,
        plus_enabled: it.plus_enabled,
        team_included: it.team_included,
        bundle_adds_later: it.bundle_adds_later,
        items: inside.into_iter().map(|id| id.0).collect(),
        version: it.version,
    })
}
