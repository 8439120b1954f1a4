//! Collaborators through the API: looking them up. Changing them and explaining them are beside this file.

mod change;
mod deeds;
mod review;
mod why;

use axum::Json;
use clavero_rules::{
    MembershipId,
    access::{MembershipState, may},
};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{Collaborator, Search, Standing, list, show};
use crate::{
    Result,
    api::{Listed, Paging, Versioned, rfc3339},
    doors::Doors,
    session::May,
    web::{Ask, At},
};

/// What collaborators say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(
        find_many, find_one, change::change, deeds::stop, deeds::give_back, change::back, deeds::end,
        why::why, why::who, why::who_in_products, review::review
    ),
    components(schemas(
        Told, ToldProfile, Listed<Told>, change::Change, change::Back,
        why::ToldExplanation, why::ToldStep, why::ToldRemedy, why::ToldProduct, why::ToldInOne, why::ToldInProducts,
        why::ToldPerson, Listed<why::ToldPerson>,
        review::ToldAccess, review::ToldUse, Listed<review::ToldAccess>
    )),
    tags((name = "collaborators", description = "People who work in the account, each with exactly one profile"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/api/v1/accounts/{account}/collaborators", find_many)
        .get("/api/v1/accounts/{account}/collaborators/{id}", find_one)
        .and(change::doors())
        .and(deeds::doors())
        .and(why::doors())
        .and(review::doors())
}

/// A collaborator.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Collaborator)]
pub(super) struct Told {
    id: Uuid,
    /// The person, the same in every account.
    user: Uuid,
    name: String,
    email: String,
    profile: ToldProfile,
    /// `active`, `suspended`, `removed`, `left`, `expired` or `erased`, at this moment.
    state: &'static str,
    /// Why there is access: `direct` (an accepted invitation), `partner`, `operator`.
    grounds: Vec<&'static str>,
    /// The partner that the person works for here.
    #[serde(skip_serializing_if = "Option::is_none")]
    partner: Option<String>,
    /// Whether the person is inside now.
    inside: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    access_until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_entered_at: Option<String>,
    since: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<String>,
    version: i64,
}

/// The profile that a collaborator is on.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CollaboratorProfile)]
pub(super) struct ToldProfile {
    id: Uuid,
    name: String,
}

impl Told {
    pub(super) fn of(who: &Collaborator, now: clavero_rules::Moment) -> Self {
        let grounds = [
            ("direct", who.direct),
            ("partner", who.partner),
            ("operator", who.operator),
        ];
        Self {
            id: who.id.0,
            user: who.user.0,
            name: who.name.clone(),
            email: who.email.clone(),
            profile: ToldProfile {
                id: who.profile.0,
                name: who.profile_name.clone(),
            },
            state: who.standing(now).id(),
            grounds: grounds
                .into_iter()
                .filter(|(_, lives)| *lives)
                .map(|(kind, _)| kind)
                .collect(),
            partner: who.via.clone(),
            inside: who.inside && who.standing(now) == MembershipState::Active,
            access_until: who.access_until.map(rfc3339),
            last_entered_at: who.last_entered_at.map(rfc3339),
            since: rfc3339(who.created_at),
            ended_at: who.ended(now).map(rfc3339),
            version: who.version,
        }
    }
}

#[derive(Debug, Deserialize)]
struct Query {
    #[serde(default)]
    q: String,
    profile: Option<Uuid>,
    #[serde(default)]
    state: String,
    limit: Option<i64>,
    after: Option<String>,
}

/// Who collaborates here.
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/collaborators", tag = "collaborators",
    operation_id = "listCollaborators",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("q" = Option<String>, Query, description = "Part of a name or of an e-mail address"),
        ("profile" = Option<Uuid>, Query, description = "Only those on this profile"),
        ("state" = Option<String>, Query, description = "`here` (if not said), `active`, `suspended`, `inside`, `dormant` or `ended`"),
        ("limit" = Option<i64>, Query, description = "How many rows, 1 to 200"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page of collaborators, by name", body = Listed<Told>))
)]
async fn find_many(
    May { granted, here }: May<may::ViewCollaborators>,
    Ask(query): Ask<Query>,
) -> Result<Json<Listed<Told>>> {
    let on = &here.caller.on;
    let search = Search {
        text: query.q,
        profile: query.profile,
        standing: Standing::from_id(&query.state),
        paging: Paging {
            limit: query.limit,
            after: query.after,
        },
    };
    let (listed, _) = list(on, &granted, &search).await?;
    Ok(Json(listed.map(|who| Told::of(&who, on.now))))
}

/// One collaborator.
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/collaborators/{id}", tag = "collaborators",
    operation_id = "getCollaborator",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The collaborator"),
    ),
    responses((status = 200, description = "The collaborator, with the version as ETag", body = Told))
)]
async fn find_one(
    May { granted, here }: May<may::ViewCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<Versioned<Told>> {
    let on = &here.caller.on;
    let who = show(on, &granted, MembershipId(id)).await?;
    Ok(Versioned::ok(who.version, Told::of(&who, on.now)))
}
