//! Blocking a member in several products at once, or restoring him there, through the API (MA-07).

use axum::Json;
use clavero_rules::{MemberId, ProductId, access::may};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    Error, Result,
    api::Body,
    areas,
    enrolments::{Overlay, act_in_chosen},
    session::May,
    web::At,
};

/// The products that are meant.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ChosenProducts)]
pub(super) struct Chosen {
    products: Vec<Uuid>,
    /// Why, for the team: up to 500 characters. Only a block has one.
    #[serde(default)]
    reason: String,
}

/// Where one product stands afterwards.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ChosenProduct)]
pub(super) struct Outcome {
    product: Uuid,
    enrolment: Uuid,
    status: &'static str,
    /// Whether it stood otherwise before.
    changed: bool,
}

/// Where each of them stands afterwards.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ChosenProductsStand)]
pub(super) struct Outcomes {
    items: Vec<Outcome>,
}

async fn done(
    it: May<may::ManageMembers>,
    (_, slug, id): (String, String, Uuid),
    chosen: Chosen,
    overlay: Overlay,
) -> Result<Json<Outcomes>> {
    let on = &it.here.caller.on;
    let area = areas::find(&mut on.read(&it.granted), &slug).await?;
    let products: Vec<ProductId> = chosen.products.into_iter().map(ProductId).collect();
    if overlay == Overlay::Restore && !chosen.reason.is_empty() {
        return Err(Error::field("reason", "unknown"));
    }
    let how = (overlay, chosen.reason.as_str());
    let stood = act_in_chosen(on, it.granted, &area, MemberId(id), &products, how).await?;
    let items = stood.into_iter().map(|it| Outcome {
        product: it.product.0,
        enrolment: it.enrolment.0,
        status: it.status.id(),
        changed: it.changed,
    });
    Ok(Json(Outcomes {
        items: items.collect(),
    }))
}

/// Blocks a member in each of these products, or in none. What is blocked already stays so.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/block", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
    ),
    request_body = Chosen,
    responses((status = 200, description = "Where each product stands now", body = Outcomes),
        (status = 422, description = "A product refuses, named by its place: `products[1]`; nothing was changed")))]
pub(super) async fn block(
    it: May<may::ManageMembers>,
    At(address): At<(String, String, Uuid)>,
    Body(chosen): Body<Chosen>,
) -> Result<Json<Outcomes>> {
    done(it, address, chosen, Overlay::Block).await
}

/// Lifts the block of a member in each of these products, or in none. It makes no access: what the grants say holds again.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/restore", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
    ),
    request_body = Chosen,
    responses((status = 200, description = "Where each product stands now", body = Outcomes),
        (status = 422, description = "A product refuses, named by its place: `products[1]`; nothing was changed")))]
pub(super) async fn restore(
    it: May<may::ManageMembers>,
    At(address): At<(String, String, Uuid)>,
    Body(chosen): Body<Chosen>,
) -> Result<Json<Outcomes>> {
    done(it, address, chosen, Overlay::Restore).await
}
