//! The client's side of the API. Granting answers 401 with what to sign (4.1).

use axum::{
    Json,
    http::{Method, StatusCode},
};
use clavero_rules::{ProfileId, access::may, partners::ACCESS_DAYS, signature::Purpose};
use clavero_team::{people::signature, profiles};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::ToldRequest;
use crate::{
    Result,
    api::{Body, IfMatch, Listed, SignedWith, Versioned},
    doors::Doors,
    partners::{Granting, decline_request, grant_access, list, remove_by_client, request},
    session::May,
    web::At,
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/api/v1/accounts/{account}/partner-requests", requests)
        .post(
            "/api/v1/accounts/{account}/partner-requests/{id}/grant",
            grant,
        )
        .post(
            "/api/v1/accounts/{account}/partner-requests/{id}/decline",
            decline,
        )
        .door(
            Method::DELETE,
            "/api/v1/accounts/{account}/partner-requests/{id}",
            revoke,
        )
}

/// On which terms an employee is let in.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnerGrant)]
pub(super) struct GrantTerms {
    /// The profile.
    profile: Uuid,
    /// For how many days, 1 to 730; 365 if not said.
    days: Option<i64>,
    /// Whether the employee may manage people; only the owner can say so.
    #[serde(default)]
    manages_people: bool,
}

/// What partners asked of this account, the newest first.
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/partner-requests", tag = "partners",
    operation_id = "listPartnerRequests",
    params(("account" = String, Path, description = "The slug of the client")),
    responses((status = 200, description = "Requests and what became of them", body = Listed<ToldRequest>))
)]
pub(super) async fn requests(
    May { granted, here }: May<may::ViewPartners>,
) -> Result<Json<Listed<ToldRequest>>> {
    let on = &here.caller.on;
    let all = list::at_client(&mut on.read(&granted), false).await?;
    let items = all.iter().map(|it| ToldRequest::of(it, on.now)).collect();
    Ok(Json(Listed { items, next: None }))
}

/// Let an employee in. Always signed.
#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/partner-requests/{id}/grant", tag = "partners",
    operation_id = "grantPartnerRequest",
    params(
        ("account" = String, Path, description = "The slug of the client"),
        ("id" = Uuid, Path, description = "The request"),
        ("If-Match" = Option<String>, Header, description = "The version that the answer is based on"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "A signature of this very deed"),
    ),
    request_body = GrantTerms,
    responses((status = 200, description = "Granted", body = ToldRequest))
)]
pub(super) async fn grant(
    May { granted, here }: May<may::ManagePartners>,
    At((_, id)): At<(String, Uuid)>,
    SignedWith(header): SignedWith,
    IfMatch(version): IfMatch,
    Body(terms): Body<GrantTerms>,
) -> Result<Versioned<ToldRequest>> {
    let on = &here.caller.on;
    let mut scope = on.read(&granted);
    let asked = request::at_client(&mut scope, id).await?;
    let profile = profiles::find(&mut scope, ProfileId(terms.profile)).await?;
    let deed = Granting {
        request: id,
        profile: terms.profile,
        profile_version: profile.version,
        days: terms.days.unwrap_or(ACCESS_DAYS),
        manages_people: terms.manages_people,
        version: version.unwrap_or(asked.version),
    };
    let (account, purpose) = (Some(here.account.id), Purpose::GrantPartner);
    let signed = match header {
        None => None,
        some => {
            Some(signature::presented(on, here.person()?, some, purpose, account, &deed).await?)
        }
    };
    grant_access(on, granted, signed, &deed).await?;
    let asked = request::at_client(&mut scope, id).await?;
    Ok(Versioned::ok(
        asked.version,
        ToldRequest::of(&asked, on.now),
    ))
}

/// Say no. Never signed.
#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/partner-requests/{id}/decline", tag = "partners",
    operation_id = "declinePartnerRequest",
    params(
        ("account" = String, Path, description = "The slug of the client"),
        ("id" = Uuid, Path, description = "The request"),
    ),
    responses((status = 204, description = "Declined"))
)]
pub(super) async fn decline(
    May { granted, here }: May<may::ManagePartners>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<StatusCode> {
    decline_request(&here.caller.on, granted, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// End an access that was granted. Never signed.
#[utoipa::path(
    delete, path = "/api/v1/accounts/{account}/partner-requests/{id}", tag = "partners",
    operation_id = "revokePartnerAccess",
    params(
        ("account" = String, Path, description = "The slug of the client"),
        ("id" = Uuid, Path, description = "The request"),
    ),
    responses((status = 204, description = "Ended at once"))
)]
pub(super) async fn revoke(
    May { granted, here }: May<may::ManagePartners>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<StatusCode> {
    remove_by_client(&here.caller.on, granted, &[id].into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
