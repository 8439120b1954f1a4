//! Another profile, another end, and coming back, through the API.

use axum::http::Method;
use clavero_rules::{MembershipId, ProfileId, access::may};
use serde::{Deserialize, Deserializer};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    Told,
    deeds::{presented, told},
};
use crate::{
    Error, Result,
    api::{Body, IfMatch, SignedWith, Versioned, moment},
    collaborators::{
        BringBack, ChangeProfile, SetAccessUntil, bring_back, change_profile, chosen_profile,
        set_access_until, show_to_change,
    },
    doors::Doors,
    session::May,
    web::At,
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .door(
            Method::PATCH,
            "/api/v1/accounts/{account}/collaborators/{id}",
            change,
        )
        .post(
            "/api/v1/accounts/{account}/collaborators/{id}/bring-back",
            back,
        )
}

/// What to change: the profile or the end of the access, one of the two at a time.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CollaboratorChange)]
pub(super) struct Change {
    /// The profile to move to. A wider one is signed.
    profile: Option<Uuid>,
    /// RFC 3339, or `null` for no end. A later end, or none, is signed.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    access_until: Until,
}

/// On which profile, and until when, somebody comes back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CollaboratorReturn)]
pub(super) struct Back {
    /// The profile; the one that the person had, if left out.
    profile: Option<Uuid>,
    /// RFC 3339; without an end if left out.
    access_until: Option<String>,
}

/// The end of an access in a body: left out, or said, be it `null`.
#[derive(Debug, Default)]
enum Until {
    #[default]
    Kept,
    Set(Option<String>),
}

impl<'de> Deserialize<'de> for Until {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Option::<String>::deserialize(from).map(Self::Set)
    }
}

/// The end of an access as the body tells it.
fn end_of(text: Option<String>) -> Result<Option<i64>> {
    match text {
        None => Ok(None),
        Some(text) => match moment(&text) {
            Some(at) => Ok(Some(at.0)),
            None => Err(Error::field("access_until", "date")),
        },
    }
}

/// Move to another profile, or set the end of the access.
#[utoipa::path(
    patch, path = "/api/v1/accounts/{account}/collaborators/{id}", tag = "collaborators",
    operation_id = "changeCollaborator",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The collaborator"),
        ("If-Match" = Option<String>, Header, description = "The ETag that the change is based on"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "A signature of this very change"),
    ),
    request_body = Change,
    responses((status = 200, description = "The collaborator as it is now", body = Told))
)]
pub(super) async fn change(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    signature: SignedWith,
    IfMatch(version): IfMatch,
    Body(change): Body<Change>,
) -> Result<Versioned<Told>> {
    let on = &here.caller.on;
    let who = show_to_change(on, &granted, MembershipId(id)).await?;
    let version = version.unwrap_or(who.version);
    match change {
        Change {
            profile: Some(profile),
            access_until: Until::Kept,
        } => {
            let profile_version = chosen_profile(on, &granted, ProfileId(profile))
                .await?
                .version;
            let deed = ChangeProfile {
                collaborator: id,
                profile,
                profile_version,
                version,
            };
            let signed = presented(&here, signature, &deed).await?;
            change_profile(on, granted, signed, &deed).await?;
        }
        Change {
            profile: None,
            access_until: Until::Set(until),
        } => {
            let deed = SetAccessUntil {
                collaborator: id,
                access_until: end_of(until)?,
                version,
            };
            let signed = presented(&here, signature, &deed).await?;
            set_access_until(on, granted, signed, &deed).await?;
        }
        Change {
            profile: None,
            access_until: Until::Kept,
        } => {
            return Err(Error::field("profile", "required"));
        }
        Change { .. } => return Err(Error::field("access_until", "one-change")),
    }
    told(&here, id).await
}

/// Give access back that ended within 90 days. Always signed.
#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/collaborators/{id}/bring-back", tag = "collaborators",
    operation_id = "bringBackCollaborator",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The collaborator"),
        ("If-Match" = Option<String>, Header, description = "The ETag that the deed is based on"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "A signature of this very deed"),
    ),
    request_body = Back,
    responses((status = 200, description = "Active again", body = Told))
)]
pub(super) async fn back(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    signature: SignedWith,
    IfMatch(version): IfMatch,
    Body(back): Body<Back>,
) -> Result<Versioned<Told>> {
    let on = &here.caller.on;
    let who = show_to_change(on, &granted, MembershipId(id)).await?;
    let profile = back.profile.unwrap_or(who.profile.0);
    let profile_version = chosen_profile(on, &granted, ProfileId(profile))
        .await?
        .version;
    let deed = BringBack {
        collaborator: id,
        profile,
        profile_version,
        access_until: end_of(back.access_until)?,
        version: version.unwrap_or(who.version),
    };
    let signed = presented(&here, signature, &deed).await?;
    bring_back(on, granted, signed, &deed).await?;
    told(&here, id).await
}
