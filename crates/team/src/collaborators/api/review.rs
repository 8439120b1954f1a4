//! The access review through the API: the same as the page shows.

use axum::Json;
use clavero_rules::access::may;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    Result,
    api::{Listed, Paging, rfc3339},
    collaborators::{Reviewed, access_review},
    doors::Doors,
    session::May,
    web::Ask,
};

pub(super) fn doors() -> Doors {
    Doors::default().get("/api/v1/accounts/{account}/collaborators/review", review)
}

/// Somebody with access, and what he uses of his profile.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReviewedAccess)]
pub(super) struct ToldAccess {
    collaborator: Uuid,
    name: String,
    profile: String,
    /// Whether he has not come for 90 days.
    dormant: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_entered_at: Option<String>,
    used: Vec<ToldUse>,
    /// What he holds and has not used for 90 days, without what connected apps check.
    unused: Vec<&'static str>,
}

/// A permission and when it was last used, to the hour.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PermissionUse)]
pub(super) struct ToldUse {
    permission: &'static str,
    last_used_at: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Query {
    #[serde(default)]
    dormant: bool,
    limit: Option<i64>,
    after: Option<String>,
}

/// Who has not come for long, and what is given and not used.
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/collaborators/review", tag = "collaborators",
    operation_id = "reviewAccess",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("dormant" = Option<bool>, Query, description = "Only those who have not come for 90 days"),
        ("limit" = Option<i64>, Query, description = "How many rows, 1 to 200"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "The people with access, by name", body = Listed<ToldAccess>))
)]
pub(super) async fn review(
    May { granted, here }: May<may::ViewCollaborators>,
    Ask(query): Ask<Query>,
) -> Result<Json<Listed<ToldAccess>>> {
    let paging = Paging {
        limit: query.limit,
        after: query.after,
    };
    let listed = access_review(&here.caller.on, &granted, query.dormant, paging).await?;
    Ok(Json(listed.map(told)))
}

fn told(it: Reviewed) -> ToldAccess {
    let used = it.used.iter().map(|(permission, at)| ToldUse {
        permission: permission.id(),
        last_used_at: rfc3339(*at),
    });
    ToldAccess {
        used: used.collect(),
        unused: it.unused.iter().map(|it| it.id()).collect(),
        collaborator: it.who.id.0,
        dormant: it.dormant,
        last_entered_at: it.who.last_entered_at.map(rfc3339),
        name: it.who.name,
        profile: it.who.profile_name,
    }
}
