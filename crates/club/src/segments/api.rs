//! Segments through the API: of a product, or of the whole area.

use axum::{
    Json,
    http::{Method, StatusCode},
};
use clavero_rules::{
    MemberId, ProductId, SegmentId,
    access::may,
    segments::{Builtin, Filter},
};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{
    Chosen, Narrowed, Place, Segment, Shelf, Wanted, ask, change_segment, delete_segment, explain,
    json, save_segment, store,
};
use crate::{
    Error, Result,
    api::{Body, IfMatch, Listed, Versioned, rfc3339},
    doors::Doors,
    session::May,
    web::{Ask, At, Form},
    work::Scope,
};

/// What segments say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find_many, make, find_one, change, remove, tell),
    components(schemas(Told, New, Change, Listed<Told>, explain::Explained, explain::Told)),
    tags((name = "segments", description = "Filters saved under a name"))
)]
pub struct Docs;

const MANY: &str = "/api/v1/accounts/{account}/areas/{area}/segments";
const ONE: &str = "/api/v1/accounts/{account}/areas/{area}/segments/{segment}";
const WHY: &str = "/api/v1/accounts/{account}/areas/{area}/segments/{segment}/explain";

pub(super) fn doors() -> Doors {
    Doors::default()
        .get(MANY, find_many)
        .post(MANY, make)
        .get(ONE, find_one)
        .door(Method::PUT, ONE, change)
        .door(Method::DELETE, ONE, remove)
        .get(WHY, tell)
}

/// A segment.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Segment)]
struct Told {
    /// A UUID, or the word of one that every product has.
    id: String,
    /// As written; of a built-in one, its word.
    name: String,
    /// The product whose people it picks; absent for members of the area.
    #[serde(skip_serializing_if = "Option::is_none")]
    product: Option<Uuid>,
    /// The filter as JSON; ids, never names.
    #[schema(value_type = Object)]
    filter: serde_json::Value,
    /// The same as text, by today’s names.
    text: String,
    /// Whether it is always there and cannot be changed.
    builtin: bool,
    /// Why it picks nobody, if it speaks of something that is no longer there.
    broken: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changed_at: Option<String>,
    version: i64,
}

/// A segment to save. Say the filter as text or as JSON, not both.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewSegment)]
struct New {
    name: String,
    /// The product whose people it picks; members of the area if left out.
    product: Option<Uuid>,
    text: Option<String>,
    #[schema(value_type = Option<Object>)]
    filter: Option<serde_json::Value>,
}

/// A segment as it is to be; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SegmentChange)]
struct Change {
    name: Option<String>,
    text: Option<String>,
    #[schema(value_type = Option<Object>)]
    filter: Option<serde_json::Value>,
}

#[derive(Debug, Deserialize)]
struct Where {
    product: Option<Uuid>,
    member: Option<Uuid>,
}

/// The segments of an area, or of one of its products: those that are always there, then the saved ones by name.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/segments", tag = "segments",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Option<Uuid>, Query, description = "The product whose people they pick"),
    ),
    responses((status = 200, description = "All of them", body = Listed<Told>)))]
async fn find_many(
    May { granted, here }: May<may::ViewMembers>,
    At((_, area)): At<(String, String)>,
    Ask(place): Ask<Where>,
) -> Result<Json<Listed<Told>>> {
    let mut scope = here.caller.on.read(&granted);
    let place = Place::of(&mut scope, &area, place.product.map(ProductId)).await?;
    let shelf = Shelf::of(&mut scope, &place).await?;
    let builtins = ask::builtins(&place).map(Chosen::Builtin);
    let saved = store::all(&mut scope, &place).await?;
    let all = builtins.chain(saved.into_iter().map(Chosen::Saved));
    let items = all.map(|it| told(&place, &shelf, &it)).collect();
    Ok(Json(Listed { items, next: None }))
}

/// Saves a segment.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/segments", tag = "segments",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    request_body = New,
    responses((status = 201, description = "The segment", body = Told)))]
async fn make(
    May { granted, here }: May<may::ManageMembers>,
    At((_, area)): At<(String, String)>,
    Body(new): Body<New>,
) -> Result<Versioned<Told>> {
    let on = &here.caller.on;
    let mut scope = on.read(&granted);
    let place = Place::of(&mut scope, &area, new.product.map(ProductId)).await?;
    let shelf = Shelf::of(&mut scope, &place).await?;
    let filter = filter(&place, &shelf, new.text, new.filter)?;
    let filter = filter.ok_or_else(|| Error::field("filter", "required"))?;
    let name = name(new.name)?;
    let id = save_segment(on, granted, &place, &Wanted { name, filter }).await?;
    let body = one(&mut scope, &place, id).await?;
    Ok(Versioned::created(body.version, body))
}

/// A segment.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/segments/{segment}", tag = "segments",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("segment" = String, Path, description = "Its id"),
        ("product" = Option<Uuid>, Query, description = "The product whose people it picks"),
    ),
    responses((status = 200, description = "The segment; its version is the ETag", body = Told)))]
async fn find_one(
    May { granted, here }: May<may::ViewMembers>,
    At((_, area, segment)): At<(String, String, String)>,
    Ask(place): Ask<Where>,
) -> Result<Versioned<Told>> {
    let mut scope = here.caller.on.read(&granted);
    let place = Place::of(&mut scope, &area, place.product.map(ProductId)).await?;
    let chosen = Chosen::find(&mut scope, &place, &segment).await?;
    let shelf = Shelf::of(&mut scope, &place).await?;
    let body = told(&place, &shelf, &chosen);
    Ok(Versioned::ok(body.version, body))
}

/// Changes a segment. Takes `If-Match`, because it replaces what others may have changed.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/segments/{segment}", tag = "segments",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("segment" = Uuid, Path, description = "Its id"),
        ("product" = Option<Uuid>, Query, description = "The product whose people it picks"),
        ("If-Match" = Option<String>, Header, description = "The ETag that was read"),
    ),
    request_body = Change,
    responses((status = 200, description = "The segment as it is now", body = Told)))]
async fn change(
    May { granted, here }: May<may::ManageMembers>,
    At((_, area, id)): At<(String, String, Uuid)>,
    Ask(place): Ask<Where>,
    IfMatch(seen): IfMatch,
    Body(change): Body<Change>,
) -> Result<Versioned<Told>> {
    let (on, id) = (&here.caller.on, SegmentId(id));
    let mut scope = on.read(&granted);
    let place = Place::of(&mut scope, &area, place.product.map(ProductId)).await?;
    let shelf = Shelf::of(&mut scope, &place).await?;
    let known = store::find(&mut scope, &place, id).await?;
    let filter = match filter(&place, &shelf, change.text, change.filter)? {
        Some(filter) => filter,
        None => Chosen::Saved(known.clone()).filter()?,
    };
    let name = change.name.map_or(Ok(known.name), name)?;
    let version = seen.unwrap_or(known.version);
    let wanted = Wanted { name, filter };
    change_segment(on, granted, &place, id, version, &wanted).await?;
    let body = one(&mut scope, &place, id).await?;
    Ok(Versioned::ok(body.version, body))
}

/// Deletes a segment; the people whom it picked stay as they are.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/segments/{segment}", tag = "segments",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("segment" = Uuid, Path, description = "Its id"),
        ("product" = Option<Uuid>, Query, description = "The product whose people it picks"),
        ("If-Match" = Option<String>, Header, description = "The ETag that was read"),
    ),
    responses((status = 204, description = "It is gone")))]
async fn remove(
    May { granted, here }: May<may::ManageMembers>,
    At((_, area, id)): At<(String, String, Uuid)>,
    Ask(place): Ask<Where>,
    IfMatch(seen): IfMatch,
) -> Result<StatusCode> {
    let (on, id) = (&here.caller.on, SegmentId(id));
    let mut scope = on.read(&granted);
    let place = Place::of(&mut scope, &area, place.product.map(ProductId)).await?;
    let known: Segment = store::find(&mut scope, &place, id).await?;
    let version = seen.unwrap_or(known.version);
    delete_segment(on, granted, &place, id, version).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Why a segment picks one member or not.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/segments/{segment}/explain", tag = "segments",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("segment" = String, Path, description = "Its id"),
        ("product" = Option<Uuid>, Query, description = "The product whose people it picks"),
        ("member" = Uuid, Query, description = "The member asked about"),
    ),
    responses((status = 200, description = "Every condition with what it found", body = explain::Explained)))]
async fn tell(
    May { granted, here }: May<may::ViewMembers>,
    At((_, area, segment)): At<(String, String, String)>,
    Ask(place): Ask<Where>,
) -> Result<Json<explain::Explained>> {
    let mut scope = here.caller.on.read(&granted);
    let member = place
        .member
        .ok_or_else(|| Error::field("member", "required"))?;
    let place = Place::of(&mut scope, &area, place.product.map(ProductId)).await?;
    let chosen = Chosen::find(&mut scope, &place, &segment).await?;
    let shelf = Shelf::of(&mut scope, &place).await?;
    let narrowed = Narrowed::default();
    let people = ask::people(&mut scope, &place, &shelf, &chosen.filter()?, &narrowed).await?;
    let story = explain::explain(&mut scope, &people, MemberId(member)).await?;
    Ok(Json(story))
}

async fn one(scope: &mut Scope, place: &Place, id: SegmentId) -> Result<Told> {
    let chosen = Chosen::Saved(store::find(scope, place, id).await?);
    let shelf = Shelf::of(scope, place).await?;
    Ok(told(place, &shelf, &chosen))
}

fn told(place: &Place, shelf: &Shelf, chosen: &Chosen) -> Told {
    let filter = chosen.filter();
    let saved = chosen.saved();
    let known = filter
        .as_ref()
        .cloned()
        .unwrap_or_else(|_| Filter::everybody());
    Told {
        id: chosen.key(),
        name: match chosen {
            Chosen::Builtin(it) => Builtin::id(*it).to_owned(),
            Chosen::Saved(it) => it.name.clone(),
        },
        product: place.product.as_ref().map(|it| it.id.0),
        filter: json::write(place.among(), &known),
        text: ask::written(&known, shelf),
        builtin: saved.is_none(),
        broken: match &filter {
            Ok(filter) => ask::broken(filter, place, saved.map(|it| it.id), shelf),
            Err(_) => vec!["filter-unread"],
        },
        changed_at: saved.map(|it| rfc3339(it.changed_at)),
        version: saved.map_or(0, |it| it.version),
    }
}

fn name(name: String) -> Result<String> {
    let mut form = Form::of([("name".to_owned(), name)]);
    let name = form.text("name", 1..=super::NAME_MAX);
    form.clean()?;
    Ok(name)
}

fn filter(
    place: &Place,
    shelf: &Shelf,
    text: Option<String>,
    json: Option<serde_json::Value>,
) -> Result<Option<Filter>> {
    match (text, json) {
        (Some(_), Some(_)) => Err(Error::field("text", "unknown")),
        (Some(text), None) => ask::read(&text, shelf).map(Some),
        (None, Some(value)) => json::read_for(place.among(), value).map(Some),
        (None, None) => Ok(None),
    }
}
