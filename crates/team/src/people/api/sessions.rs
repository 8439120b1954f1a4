//! Sessions through the API: a bearer token for an address and a password, and where one is signed in.

use axum::{
    Json,
    http::{Method, StatusCode},
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    Error, Result,
    address::Address,
    api::{Body, Listed, rfc3339},
    doors::Doors,
    people::{sessions, sign_in, sign_out},
    session::{self, Anyone, Oneself, SessionKind},
    web::At,
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .post("/api/v1/sessions", open_session)
        .get("/api/v1/sessions", list_sessions)
        .door(Method::DELETE, "/api/v1/sessions", end_other_sessions)
        .door(
            Method::DELETE,
            "/api/v1/sessions/current",
            end_current_session,
        )
        .door(Method::DELETE, "/api/v1/sessions/{id}", end_session)
}

/// Who signs in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SignIn {
    #[schema(example = "olga@example.com")]
    email: String,
    password: String,
}

/// A token, shown this once.
#[derive(Serialize, ToSchema)]
pub(super) struct Opened {
    id: Uuid,
    user: Uuid,
    /// Send it as `Authorization: Bearer …`.
    token: String,
    expires_at: String,
}

/// A session that is open.
#[derive(Serialize, ToSchema)]
pub(super) struct SessionBody {
    id: Uuid,
    /// `web` for a browser, `api` for a token.
    kind: &'static str,
    /// The program that opened it, as it calls itself.
    agent: String,
    /// The network address it was opened from.
    address: String,
    created_at: String,
    last_seen_at: String,
    expires_at: String,
    /// Whether this request came with it.
    current: bool,
}

/// How many ended.
#[derive(Serialize, ToSchema)]
pub(super) struct Ended {
    ended: u64,
}

/// Sign in: a token that lives 12 hours.
#[utoipa::path(post, path = "/api/v1/sessions", tag = "people", request_body = SignIn,
    responses((status = 201, description = "The token", body = Opened)))]
pub(super) async fn open_session(
    Anyone(caller): Anyone,
    Body(asked): Body<SignIn>,
) -> Result<Response> {
    let on = &caller.on;
    let address = Address::parse(&asked.email).ok_or_else(|| Error::field("email", "email"))?;
    let (user, token) =
        sign_in::sign_in(on, &address, &asked.password, SessionKind::Api, None).await?;
    let person = session::found(on, &token, SessionKind::Api)
        .await?
        .ok_or(Error::Nobody)?;
    let open = session::list(on, user).await?;
    let opened = open
        .iter()
        .find(|open| open.id == person.session)
        .ok_or(Error::Nobody)?;
    let body = Opened {
        id: opened.id,
        user: user.0,
        token: token.reveal().to_owned(),
        expires_at: rfc3339(opened.expires_at),
    };
    Ok((StatusCode::CREATED, Json(body)).into_response())
}

/// Where I am signed in.
#[utoipa::path(get, path = "/api/v1/sessions", tag = "people",
    responses((status = 200, description = "Every open session, the one in use first", body = Listed<SessionBody>)))]
pub(super) async fn list_sessions(
    Oneself { caller, person }: Oneself,
) -> Result<Json<Listed<SessionBody>>> {
    let sessions = sessions::list(&caller.on, &person).await?;
    let told = sessions.into_iter().map(|open| SessionBody {
        current: open.id == person.session,
        last_seen_at: rfc3339(sessions::last_seen(&open, &person, caller.on.now)),
        id: open.id,
        kind: open.kind.id(),
        agent: open.agent,
        address: open.address,
        created_at: rfc3339(open.created_at),
        expires_at: rfc3339(open.expires_at),
    });
    Ok(Json(Listed {
        items: told.collect(),
        next: None,
    }))
}

/// End one of my sessions.
#[utoipa::path(delete, path = "/api/v1/sessions/{id}", tag = "people", params(("id" = Uuid, Path, description = "The session")),
    responses((status = 204, description = "It is ended")))]
pub(super) async fn end_session(
    Oneself { caller, person }: Oneself,
    At(id): At<Uuid>,
) -> Result<StatusCode> {
    sessions::end(&caller.on, &person, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// End the session of this token.
#[utoipa::path(delete, path = "/api/v1/sessions/current", tag = "people",
    responses((status = 204, description = "The token is worth nothing now")))]
pub(super) async fn end_current_session(Oneself { caller, person }: Oneself) -> Result<StatusCode> {
    sign_out::sign_out(&caller.on, &person).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// End all my sessions but this one.
#[utoipa::path(delete, path = "/api/v1/sessions", tag = "people",
    responses((status = 200, description = "How many ended", body = Ended)))]
pub(super) async fn end_other_sessions(Oneself { caller, person }: Oneself) -> Result<Json<Ended>> {
    let ended = sessions::end_others(&caller.on, &person).await?;
    Ok(Json(Ended { ended }))
}
