//! The same through the API: a token enters for itself, and its visit has the same limits.

use axum::{
    Json,
    http::{Method, StatusCode},
    response::{IntoResponse, Response},
};
use clavero_rules::{VisitId, access::may};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{Visit, enter, inside, leave, put_out_of};
use crate::{
    Result,
    api::{Listed, Paging, rfc3339},
    doors::Doors,
    session::{Here, May, Oneself},
    web::{Ask, At},
};

/// What the API says of acting.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(enter_center, leave_center, list_visits, end_visit),
    components(schemas(EnteredBody, VisitBody)),
    tags((name = "acting", description = "Entering another's account, and who is inside."))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    Doors::default()
        .post("/api/v1/accounts/{account}/visit", enter_center)
        .door(
            Method::DELETE,
            "/api/v1/accounts/{account}/visit",
            leave_center,
        )
        .get("/api/v1/accounts/{account}/visits", list_visits)
        .door(
            Method::DELETE,
            "/api/v1/accounts/{account}/visits/{id}",
            end_visit,
        )
}

/// Where one is inside.
#[derive(Debug, Serialize, ToSchema)]
struct EnteredBody {
    /// The slug of the account.
    account: String,
    /// Whether this is a visit: the owner at home is not visiting.
    acting: bool,
    /// The profile acted with; absent for the owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<Uuid>,
    /// When the visit ends if nothing more is done; absent for the owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    ends_at: Option<String>,
}

/// A visit that goes on.
#[derive(Debug, Serialize, ToSchema)]
struct VisitBody {
    id: Uuid,
    /// The access by which the person is inside.
    collaborator: Uuid,
    user: Uuid,
    name: String,
    email: String,
    profile_name: String,
    entered_at: String,
    last_seen_at: String,
    agent: String,
}

impl From<Visit> for VisitBody {
    fn from(visit: Visit) -> Self {
        Self {
            id: visit.id.0,
            collaborator: visit.membership_id.0,
            user: visit.user_id.0,
            name: visit.name,
            email: visit.email,
            profile_name: visit.profile_name,
            entered_at: rfc3339(visit.entered_at),
            last_seen_at: rfc3339(visit.last_seen_at),
            agent: visit.agent,
        }
    }
}

#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/visit", tag = "acting",
    params(("account" = String, Path, description = "The slug of the account.")),
    responses((status = 201, description = "Inside.", body = EnteredBody))
)]
async fn enter_center(
    Oneself { caller, .. }: Oneself,
    At(slug): At<String>,
) -> Result<(StatusCode, Json<EnteredBody>)> {
    enter(&Here::look(&caller, &slug).await?).await?;
    let here = Here::look(&caller, &slug).await?;
    let entered = EnteredBody {
        account: here.account.slug.clone(),
        acting: here.visit.is_some(),
        profile: here.visit.as_ref().map(|visit| visit.profile.0),
        ends_at: here.visit.as_ref().map(|visit| rfc3339(visit.ends_at)),
    };
    Ok((StatusCode::CREATED, Json(entered)))
}

#[utoipa::path(
    delete, path = "/api/v1/accounts/{account}/visit", tag = "acting",
    params(("account" = String, Path, description = "The slug of the account.")),
    responses((status = 204, description = "Outside; leaving twice is leaving once."))
)]
async fn leave_center(Oneself { caller, .. }: Oneself, At(slug): At<String>) -> Result<Response> {
    leave(&Here::look(&caller, &slug).await?).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/visits", tag = "acting",
    params(
        ("account" = String, Path, description = "The slug of the account."),
        ("limit" = Option<i64>, Query, description = "How many rows, 1 to 200; 50 if not said."),
        ("after" = Option<String>, Query, description = "`next` of the page before."),
    ),
    responses((status = 200, description = "Who is inside now, the latest first.", body = Listed<VisitBody>))
)]
async fn list_visits(
    May { granted, here }: May<may::ViewCollaborators>,
    Ask(paging): Ask<Paging>,
) -> Result<Json<Listed<VisitBody>>> {
    let listed = inside(&here.caller.on, &granted, "", &paging).await?;
    Ok(Json(listed.map(VisitBody::from)))
}

#[utoipa::path(
    delete, path = "/api/v1/accounts/{account}/visits/{id}", tag = "acting",
    params(
        ("account" = String, Path, description = "The slug of the account."),
        ("id" = Uuid, Path, description = "The visit."),
    ),
    responses((status = 204, description = "The visit is over; the access stays as it was."))
)]
async fn end_visit(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<Response> {
    put_out_of(&here.caller.on, granted, VisitId(id)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
