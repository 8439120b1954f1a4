//! What a member wants to be sent, through the API: told by him to whoever calls.

use axum::{Json, http::StatusCode};
use clavero_rules::{MemberId, access::may};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use crate::{
    Result,
    api::{Body, Listed, rfc3339},
    areas,
    doors::Doors,
    members,
    messages::choices::{Topic, Voice, choices_of, choose},
    session::May,
    web::At,
    work::Event,
};

/// What choices say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(list, put),
    components(schemas(Told, Wish, Listed<Told>))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    Doors::default()
        .get(
            "/api/v1/accounts/{account}/areas/{area}/members/{member}/choices",
            list,
        )
        .door(
            axum::http::Method::PUT,
            "/api/v1/accounts/{account}/areas/{area}/members/{member}/choices/{topic}",
            put,
        )
}

/// What a member said of one topic.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Choice)]
struct Told {
    /// `marketing`, `area`, `everything`, or a product by its id.
    topic: String,
    wanted: bool,
    /// `link` if he said so himself by a letter, `team` if he told the team.
    told: String,
    told_at: String,
}

/// What a member told.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ChoiceTold)]
struct Wish {
    /// Whether he wants it. What he took back himself cannot be given again by others.
    wanted: bool,
}

/// Everything that a member said he wants to be sent or does not.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/choices", tag = "messages",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
    ),
    responses((status = 200, description = "What was said, the newest first", body = Listed<Told>)))]
async fn list(
    it: May<may::ViewMembers>,
    At((_, area, member)): At<(String, String, Uuid)>,
) -> Result<Json<Listed<Told>>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &area).await?;
    let member = members::find(&mut scope, area.id, MemberId(member)).await?;
    let said = choices_of(&mut scope, member.id).await?;
    let items = said.into_iter().map(|it| Told {
        topic: it.topic,
        wanted: it.wanted,
        told: it.told,
        told_at: rfc3339(it.told_at),
    });
    Ok(Json(Listed {
        items: items.collect(),
        next: None,
    }))
}

/// Notes what a member told: that he agrees to be sent offers, or wants no news.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/choices/{topic}", tag = "messages",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
        ("topic" = String, Path, description = "`marketing`, `area`, `everything`, or a product by its id"),
    ),
    request_body = Wish,
    responses(
        (status = 204, description = "Noted"),
        (status = 422, description = "He took it back himself"),
    ))]
async fn put(
    it: May<may::ManageMembers>,
    At((_, area, member, topic)): At<(String, String, Uuid, String)>,
    Body(wish): Body<Wish>,
) -> Result<StatusCode> {
    let mut work = it.here.caller.on.begin(it.granted).await?;
    let area = areas::find(&mut work, &area).await?;
    let member = members::find(&mut work, area.id, MemberId(member)).await?;
    let topic = Topic::read(&mut work, area.id, &topic).await?;
    let told = choose(&mut work, &area, &member, &topic, wish.wanted, Voice::Team).await?;
    let told = told
        .into_iter()
        .map(|it| -> Box<dyn Event> { Box::new(it) });
    work.commit_all(told.collect()).await?;
    Ok(StatusCode::NO_CONTENT)
}
