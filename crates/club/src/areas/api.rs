//! Areas through the API.

use axum::{Json, http::Method};
use clavero_rules::access::may;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{Area, Wanted, change_area, create_area, find, list, may_look};
use crate::{
    Result,
    api::{Body, IfMatch, Listed, Versioned, rfc3339},
    doors::Doors,
    session::{May, Member},
    web::{At, Form},
};

/// What areas say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find_many, make, find_one, change),
    components(schemas(Told, New, Change, Listed<Told>)),
    tags((name = "areas", description = "Members areas"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    const MANY: &str = "/api/v1/accounts/{account}/areas";
    const ONE: &str = "/api/v1/accounts/{account}/areas/{area}";
    Doors::default()
        .get(MANY, find_many)
        .post(MANY, make)
        .get(ONE, find_one)
        .door(Method::PATCH, ONE, change)
}

/// A members area.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Area)]
struct Told {
    id: Uuid,
    /// In its address, the same for ever.
    slug: String,
    name: String,
    /// An IANA name.
    time_zone: String,
    /// `en`, `es`, `fr` or `pt`.
    lang: &'static str,
    access_resend_from: String,
    /// How many messages a product may send within 30 days; 0 for no limit.
    message_quota: i64,
    /// Where members go in.
    path: String,
    created_at: String,
    version: i64,
}

/// An area to make.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewArea)]
struct New {
    name: String,
    /// Suggested by the name if left out.
    #[serde(default)]
    slug: String,
    time_zone: String,
    lang: String,
}

/// What to change of an area; what is left out stays, and so does a text that is `null`.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AreaChange)]
struct Change {
    name: Option<String>,
    time_zone: Option<String>,
    lang: Option<String>,
    access_resend_from: Option<String>,
    /// How many messages a product may send within 30 days; `null` or 0 for no limit. Left out, it stays.
    #[serde(default, deserialize_with = "limit")]
    message_quota: Option<i64>,
}

/// A limit that is said to be none is none; only one that is left out stays.
fn limit<'de, D: Deserializer<'de>>(it: D) -> std::result::Result<Option<i64>, D::Error> {
    Option::<i64>::deserialize(it).map(|limit| Some(limit.unwrap_or(0)))
}

/// The areas of an account, by name.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas", tag = "areas",
    params(("account" = String, Path, description = "The account, as in its address")),
    responses((status = 200, description = "All of them", body = Listed<Told>)))]
async fn find_many(Member { here, .. }: Member) -> Result<Json<Listed<Told>>> {
    let areas = list(&mut may_look(&here)?).await?;
    let items = areas.into_iter().map(told).collect();
    Ok(Json(Listed { items, next: None }))
}

/// A new area.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas", tag = "areas",
    params(("account" = String, Path, description = "The account, as in its address")),
    request_body = New,
    responses((status = 201, description = "The area", body = Told)))]
async fn make(
    May { granted, here }: May<may::ManageClubProducts>,
    Body(new): Body<New>,
) -> Result<Versioned<Told>> {
    let wanted = Wanted::of(&mut Form::of(
        [
            ("name", new.name),
            ("slug", new.slug),
            ("time_zone", new.time_zone),
            ("lang", new.lang),
        ]
        .map(|(name, value)| (name.to_owned(), value)),
    ))?;
    let area = create_area(&here.caller.on, granted, wanted).await?;
    Ok(Versioned::created(area.version, told(area)))
}

/// An area.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}", tag = "areas",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
    ),
    responses((status = 200, description = "The area; its version is the ETag", body = Told)))]
async fn find_one(
    Member { here, .. }: Member,
    At((_, slug)): At<(String, String)>,
) -> Result<Versioned<Told>> {
    let area = find(&mut may_look(&here)?, &slug).await?;
    Ok(Versioned::ok(area.version, told(area)))
}

/// Changes an area; its address stays.
#[utoipa::path(patch, path = "/api/v1/accounts/{account}/areas/{area}", tag = "areas",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("If-Match" = Option<String>, Header, description = "The ETag that was read"),
    ),
    request_body = Change,
    responses((status = 200, description = "The area as it is now", body = Told)))]
async fn change(
    May { granted, here }: May<may::CustomiseArea>,
    At((_, slug)): At<(String, String)>,
    IfMatch(seen): IfMatch,
    Body(change): Body<Change>,
) -> Result<Versioned<Told>> {
    let on = &here.caller.on;
    let area = find(&mut on.read(&granted), &slug).await?;
    let version = seen.unwrap_or(area.version);
    let kept = |new: Option<String>, old: &str| new.unwrap_or_else(|| old.to_owned());
    let wanted = Wanted::of(&mut Form::of(
        [
            ("name", kept(change.name, &area.name)),
            ("time_zone", kept(change.time_zone, &area.time_zone)),
            ("lang", kept(change.lang, area.lang.id())),
            (
                "access_resend_from",
                kept(change.access_resend_from, &area.access_resend_from),
            ),
            (
                "message_quota",
                change
                    .message_quota
                    .unwrap_or(area.message_quota)
                    .to_string(),
            ),
        ]
        .map(|(name, value)| (name.to_owned(), value)),
    ))?;
    let area = change_area(on, granted, area.id, version, &wanted).await?;
    Ok(Versioned::ok(area.version, told(area)))
}

fn told(area: Area) -> Told {
    Told {
        id: area.id.0,
        path: format!("/club/{}", area.slug),
        slug: area.slug,
        name: area.name,
        time_zone: area.time_zone,
        lang: area.lang.id(),
        access_resend_from: area.access_resend_from,
        message_quota: area.message_quota,
        created_at: rfc3339(area.created_at),
        version: area.version,
    }
}
