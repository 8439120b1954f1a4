//! Answering one's own invitations through the API.

use axum::{Json, http::StatusCode};
use clavero_rules::InvitationId;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::shapes::Waiting;
use crate::{
    Result,
    api::{Body, Listed, rfc3339},
    doors::Doors,
    invitations::{answer, open, waiting as waiting_for},
    session::Oneself,
    web::At,
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/api/v1/me/invitations", waiting)
        .post("/api/v1/me/invitations/{account}/{id}/accept", accept)
        .post("/api/v1/me/invitations/{account}/{id}/decline", decline)
        .post("/api/v1/me/invitations/{account}/{id}/allow", allow)
}

/// How an invitation is turned down.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = DeclineInvitation)]
pub(super) struct Declining {
    /// Whether the account is to send no more of them.
    #[serde(default)]
    no_more: bool,
}

/// The invitations that wait for your answer, latest first.
#[utoipa::path(get, path = "/api/v1/me/invitations", tag = "invitations",
    responses((status = 200, description = "What waits for your confirmed address", body = Listed<Waiting>)))]
pub(super) async fn waiting(own: Oneself) -> Result<Json<Listed<Waiting>>> {
    let found = if own.person.email_verified {
        waiting_for(&own.caller.on, &own.person.email_key).await?
    } else {
        Vec::new()
    };
    let told = |it: crate::invitations::Waiting| Waiting {
        id: it.id.0,
        account: it.slug,
        account_name: it.account_name,
        profile: it.profile_name,
        invited_by: it.inviter_name,
        expires_at: rfc3339(it.expires_at),
    };
    Ok(Json(Listed {
        items: found.into_iter().map(told).collect(),
        next: None,
    }))
}

/// Accepts. Accepting again answers the same.
#[utoipa::path(post, path = "/api/v1/me/invitations/{account}/{id}/accept", tag = "invitations",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("id" = Uuid, Path, description = "The invitation"),
    ),
    responses((status = 204, description = "You are a collaborator")))]
pub(super) async fn accept(own: Oneself, At((slug, id)): At<(String, Uuid)>) -> Result<StatusCode> {
    let on = &own.caller.on;
    let opened = open::by_address(on, &own.person, &slug, InvitationId(id)).await?;
    answer::accept(on, &own.person, &opened, None).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Declines, for once or for good.
#[utoipa::path(post, path = "/api/v1/me/invitations/{account}/{id}/decline", tag = "invitations",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("id" = Uuid, Path, description = "The invitation"),
    ),
    request_body = Option<Declining>,
    responses((status = 204, description = "It was declined")))]
pub(super) async fn decline(
    own: Oneself,
    At((slug, id)): At<(String, Uuid)>,
    body: Option<Body<Declining>>,
) -> Result<StatusCode> {
    let on = &own.caller.on;
    let no_more = body.is_some_and(|Body(body)| body.no_more);
    let opened = open::by_address(on, &own.person, &slug, InvitationId(id)).await?;
    answer::decline(on, &own.person, &opened, no_more).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lets the account of a declined invitation invite you again.
#[utoipa::path(post, path = "/api/v1/me/invitations/{account}/{id}/allow", tag = "invitations",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("id" = Uuid, Path, description = "The invitation"),
    ),
    responses((status = 204, description = "It can invite you again")))]
pub(super) async fn allow(own: Oneself, At((slug, id)): At<(String, Uuid)>) -> Result<StatusCode> {
    let on = &own.caller.on;
    let opened = open::by_address(on, &own.person, &slug, InvitationId(id)).await?;
    answer::allow_again(on, &own.person, &opened).await?;
    Ok(StatusCode::NO_CONTENT)
}
