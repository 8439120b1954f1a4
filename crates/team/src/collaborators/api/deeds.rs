//! Stopping, giving back and ending access through the API. What gives more answers 401 with what to sign (4.1).

use axum::{
    http::{Method, StatusCode},
    response::{IntoResponse, Response},
};
use clavero_rules::{
    MembershipId,
    access::{grant, may},
    evidence::Signed,
};
use serde::Deserialize;
use uuid::Uuid;

use super::Told;
use crate::{
    Error, Result,
    api::{IfMatch, SignedWith, Versioned},
    collaborators::{
        Extent, Reinstate, reinstate, remove, show, show_to_change, signed::Signable, suspend,
    },
    doors::Doors,
    people::signature,
    session::{Here, May},
    web::{Ask, At},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .door(
            Method::DELETE,
            "/api/v1/accounts/{account}/collaborators/{id}",
            end,
        )
        .post(
            "/api/v1/accounts/{account}/collaborators/{id}/suspend",
            stop,
        )
        .post(
            "/api/v1/accounts/{account}/collaborators/{id}/reinstate",
            give_back,
        )
}

/// The signature that the request carries, if it carries one: of this very deed, or it is refused.
pub(super) async fn presented<D: Signable>(
    here: &Here,
    SignedWith(header): SignedWith,
    deed: &D,
) -> Result<Option<Signed>> {
    if header.is_none() {
        return Ok(None);
    }
    let (on, account) = (&here.caller.on, here.account.id);
    let signed =
        signature::presented(on, here.person()?, header, D::PURPOSE, Some(account), deed).await?;
    Ok(Some(signed))
}

/// The collaborator as he is after the deed.
pub(super) async fn told(here: &Here, id: Uuid) -> Result<Versioned<Told>> {
    let on = &here.caller.on;
    let granted = grant::<may::ViewCollaborators>(here.actor.clone())?;
    let who = show(on, &granted, MembershipId(id)).await?;
    Ok(Versioned::ok(who.version, Told::of(&who, on.now)))
}

#[derive(Debug, Deserialize)]
pub(super) struct Which {
    #[serde(default)]
    ground: String,
}

/// Stop the access for the time being. Never signed.
#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/collaborators/{id}/suspend", tag = "collaborators",
    operation_id = "suspendCollaborator",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The collaborator"),
        ("If-Match" = Option<String>, Header, description = "The ETag that the deed is based on"),
    ),
    responses((status = 200, description = "Suspended, and no longer inside", body = Told))
)]
pub(super) async fn stop(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    IfMatch(version): IfMatch,
) -> Result<Versioned<Told>> {
    let on = &here.caller.on;
    let who = show_to_change(on, &granted, MembershipId(id)).await?;
    suspend(on, granted, who.id, version.unwrap_or(who.version)).await?;
    told(&here, id).await
}

/// Give suspended access back. Always signed.
#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/collaborators/{id}/reinstate", tag = "collaborators",
    operation_id = "reinstateCollaborator",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The collaborator"),
        ("If-Match" = Option<String>, Header, description = "The ETag that the deed is based on"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "A signature of this very deed"),
    ),
    responses((status = 200, description = "Active again", body = Told))
)]
pub(super) async fn give_back(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    signature: SignedWith,
    IfMatch(version): IfMatch,
) -> Result<Versioned<Told>> {
    let on = &here.caller.on;
    let who = show_to_change(on, &granted, MembershipId(id)).await?;
    let version = version.unwrap_or(who.version);
    let deed = Reinstate {
        collaborator: id,
        profile: who.profile.0,
        version,
    };
    let signed = presented(&here, signature, &deed).await?;
    reinstate(on, granted, signed, &deed).await?;
    told(&here, id).await
}

/// End the access. Never signed.
#[utoipa::path(
    delete, path = "/api/v1/accounts/{account}/collaborators/{id}", tag = "collaborators",
    operation_id = "removeCollaborator",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The collaborator"),
        ("ground" = Option<String>, Query, description = "`direct` ends the accepted invitation alone: access stays while another reason lives"),
        ("If-Match" = Option<String>, Header, description = "The ETag that the deed is based on"),
    ),
    responses((status = 204, description = "Ended at once, on every device"))
)]
pub(super) async fn end(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    IfMatch(version): IfMatch,
    Ask(which): Ask<Which>,
) -> Result<Response> {
    let on = &here.caller.on;
    let who = show_to_change(on, &granted, MembershipId(id)).await?;
    let extent = match which.ground.as_str() {
        "direct" => Extent::InvitationOnly,
        "" => Extent::Everything,
        _ => return Err(Error::field("ground", "choose")),
    };
    remove(on, granted, who.id, extent, version.unwrap_or(who.version)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
