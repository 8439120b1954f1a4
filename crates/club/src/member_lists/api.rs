//! The members of an area through the API.

use axum::Json;
use clavero_rules::{MemberId, Moment, access::may};
use serde::Serialize;
use serde_json::Value;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{Enrolled, Row, Sort, list, products};
use crate::{
    Result,
    api::{Listed, rfc3339},
    doors::Doors,
    segments::{self, Place},
    session::May,
    user_lists::{InAll, Search},
    web::{Ask, At},
};

/// What the list says of its part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find_many),
    components(schemas(Told, Product, Page)),
    tags((name = "members", description = "The members of an area"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    Doors::default().get("/api/v1/accounts/{account}/areas/{area}/members", find_many)
}

/// A member.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ListedMember)]
struct Told {
    id: Uuid,
    name: String,
    email: String,
    /// The former address by which the search found somebody.
    formerly: Option<String>,
    language: Option<String>,
    last_access: Option<String>,
    created_at: String,
    products: Vec<Product>,
}

/// A product of a member.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ListedMemberProduct)]
struct Product {
    id: Uuid,
    name: String,
    status: String,
}

/// A page of members.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ListedMemberPage)]
struct Page {
    /// The rows, each with the fields that were asked for.
    #[schema(value_type = Vec<Told>)]
    items: Vec<Value>,
    /// The cursor of the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    #[serde(flatten)]
    in_all: InAll,
}

/// The members of an area: filtered, searched, sorted, page by page.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/members", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("filter" = Option<String>, Query, description = "A filter: `enrolled in(\"Bread\") and last_access is never`"),
        ("q" = Option<String>, Query, description = "Parts of a name or an address"),
        ("sort" = Option<String>, Query, description = "`name`, `email`, `last_access` or `created_at`, `-` before it for the other direction"),
        ("cursor" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<i64>, Query, description = "1 to 200; 50 if not said"),
        ("fields" = Option<String>, Query, description = "Which fields, with commas between; all if not said"),
        ("count" = Option<String>, Query, description = "`exact` to be told how many there are in all; `estimate` for an answer at once: all of them, or more than are soon counted"),
    ),
    responses((status = 200, description = "A page of members", body = Page)))]
async fn find_many(
    May { granted, here }: May<may::ViewMembers>,
    At((_, area)): At<(String, String)>,
    Ask(search): Ask<Search>,
) -> Result<Json<Page>> {
    let mut scope = here.caller.on.read(&granted);
    let place = Place::area(&mut scope, &area).await?;
    let narrowed = search.narrowed();
    let people = segments::asked(&mut scope, &place, &search.filter, &narrowed).await?;
    let sort = search.sorted(Sort::read)?;
    let in_all = search.counted(&mut scope, &people).await?;
    let Listed { items, next } = list(&mut scope, &people, sort, &search.paging()).await?;
    let ids: Vec<MemberId> = items.iter().map(|it| it.id).collect();
    let enrolled = products(&mut scope, &ids).await?;
    let told = |row: Row| {
        let formerly = people.formerly(row.id, &row.email_key);
        let formerly = formerly.map(ToOwned::to_owned);
        told(row, formerly, &enrolled)
    };
    let items = items.into_iter().map(told).collect();
    let items = search.picked(items)?;
    Ok(Json(Page {
        items,
        next,
        in_all,
    }))
}

fn told(row: Row, formerly: Option<String>, enrolled: &[Enrolled]) -> Told {
    let at = |at: Moment| (at.0 != 0).then(|| rfc3339(at));
    let own = enrolled.iter().filter(|it| it.member_id == row.id);
    Told {
        id: row.id.0,
        products: own
            .map(|it| Product {
                id: it.product_id.0,
                name: it.name.clone(),
                status: it.status.clone(),
            })
            .collect(),
        name: row.name,
        email: row.email,
        formerly,
        language: Some(row.lang).filter(|it| !it.is_empty()),
        last_access: at(row.last_access_at),
        created_at: rfc3339(row.created_at),
    }
}
