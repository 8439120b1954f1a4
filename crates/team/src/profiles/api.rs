//! Profiles and the catalogue through the API.

use axum::http::{Method, StatusCode};
use clavero_rules::{ProfileId, access::may, permissions::retired_in, signature::Purpose};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

mod catalogue;

use super::{Profile, Wanted, archive_profile, create_profile, edit_profile, list, review, weigh};
use crate::{
    Error, Occasion, Result,
    api::{Body, IfMatch, Listed, Paging, SignedWith, Versioned, rfc3339},
    collaborators,
    doors::Doors,
    invitations,
    people::signature,
    session::{Here, May},
    web::{Ask, At, Form},
    work::Scope,
};

/// What profiles say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find_many, make, find_one, change, put_away, catalogue::permissions),
    components(schemas(Told, New, Change, Listed<Told>, catalogue::Catalogue)),
    tags((name = "profiles", description = "Named sets of permissions"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    const MANY: &str = "/api/v1/accounts/{account}/profiles";
    const ONE: &str = "/api/v1/accounts/{account}/profiles/{id}";
    Doors::default()
        .get(MANY, find_many)
        .post(MANY, make)
        .get(ONE, find_one)
        .door(Method::PATCH, ONE, change)
        .door(Method::DELETE, ONE, put_away)
        .get("/api/v1/permissions", catalogue::permissions)
}

/// A profile.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Profile)]
struct Told {
    id: Uuid,
    name: String,
    purpose: String,
    /// Ids of the catalogue, with everything that they imply.
    permissions: Vec<&'static str>,
    /// Ids that an upgrade retired: kept, and without effect.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    retired: Vec<String>,
    /// How many collaborators are on it.
    people: i64,
    /// How many pending invitations offer it.
    pending_invitations: i64,
    changed_at: String,
    changed_by: String,
    version: i64,
}

/// A profile to make.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewProfile)]
struct New {
    name: String,
    #[serde(default)]
    purpose: String,
    /// Ids of the catalogue; what they imply comes with them.
    permissions: Vec<String>,
}

/// What to change of a profile; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ProfileChange)]
struct Change {
    name: Option<String>,
    purpose: Option<String>,
    /// The whole set, as it is to be. Takes `If-Match`, because it replaces what others may have changed.
    permissions: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
struct Search {
    #[serde(default)]
    q: String,
    limit: Option<i64>,
    after: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Replacement {
    replacement: Option<Uuid>,
}

/// The profiles of an account, by name.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/profiles", tag = "profiles",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("q" = Option<String>, Query, description = "Part of a name or purpose"),
        ("limit" = Option<i64>, Query, description = "1 to 200; 50 if not said"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page of profiles", body = Listed<Told>)))]
async fn find_many(
    May { granted, here }: May<may::ViewCollaborators>,
    Ask(search): Ask<Search>,
) -> Result<axum::Json<Listed<Told>>> {
    let mut scope = here.caller.on.read(&granted);
    let paging = Paging {
        limit: search.limit,
        after: search.after,
    };
    let found = list(&mut scope, &search.q, &paging).await?;
    let rows = found
        .rows
        .map(|row| told(row.profile, row.people, row.pending));
    Ok(axum::Json(rows))
}

/// A new profile.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/profiles", tag = "profiles",
    params(("account" = String, Path, description = "The account, as in its address")),
    request_body = New,
    responses((status = 201, description = "The profile", body = Told)))]
async fn make(
    May { granted, here }: May<may::ManageCollaborators>,
    Body(new): Body<New>,
) -> Result<Versioned<Told>> {
    let on = &here.caller.on;
    let wanted = wanted(new.name, new.purpose, new.permissions)?;
    let mut scope = on.read(&granted);
    let id = create_profile(on, granted, &wanted).await?;
    let body = of(&mut scope, id).await?;
    Ok(Versioned::created(body.version, body))
}

/// A profile.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/profiles/{id}", tag = "profiles",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("id" = Uuid, Path, description = "The profile"),
    ),
    responses((status = 200, description = "The profile; its version is the ETag", body = Told)))]
async fn find_one(
    May { granted, here }: May<may::ViewCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<Versioned<Told>> {
    let body = of(&mut here.caller.on.read(&granted), ProfileId(id)).await?;
    Ok(Versioned::ok(body.version, body))
}

/// Changes a profile for everybody on it, at once. Wider while in use: signed.
#[utoipa::path(patch, path = "/api/v1/accounts/{account}/profiles/{id}", tag = "profiles",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("id" = Uuid, Path, description = "The profile"),
        ("If-Match" = Option<String>, Header, description = "The ETag that was read; needed to change permissions"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "The signature, when it is asked for"),
    ),
    request_body = Change,
    responses((status = 200, description = "The profile as it is now", body = Told)))]
async fn change(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    IfMatch(seen): IfMatch,
    SignedWith(signature): SignedWith,
    Body(change): Body<Change>,
) -> Result<Versioned<Told>> {
    let (on, id) = (&here.caller.on, ProfileId(id));
    let mut scope = on.read(&granted);
    let profile = super::find(&mut scope, id).await?;
    // Never the last write wins on rights (access.md 4.0).
    if change.permissions.is_some() && seen.is_none() {
        return Err(Error::field("If-Match", "required"));
    }
    let version = seen.unwrap_or(profile.version);
    let ids = change.permissions.unwrap_or_else(|| {
        profile
            .permissions
            .iter()
            .map(|it| it.id().to_owned())
            .collect()
    });
    let wanted = wanted(
        change.name.unwrap_or(profile.name),
        change.purpose.unwrap_or(profile.purpose),
        ids,
    )?;
    let weighed = review(&mut scope, id, version, wanted.clone()).await?;
    let signed = if weighed.must_sign.is_needed() {
        Some(
            presented(
                on,
                &here,
                signature,
                Purpose::EditProfile,
                &weighed.payload(),
            )
            .await?,
        )
    } else {
        None
    };
    edit_profile(on, granted, signed, id, version, wanted).await?;
    let body = of(&mut scope, id).await?;
    Ok(Versioned::ok(body.version, body))
}

/// Archives a profile. Whoever is on it moves to the replacement; wider for somebody: signed.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/profiles/{id}", tag = "profiles",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("id" = Uuid, Path, description = "The profile"),
        ("replacement" = Option<Uuid>, Query, description = "Where people and pending invitations go"),
        ("If-Match" = Option<String>, Header, description = "The ETag that was read"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "The signature, when it is asked for"),
    ),
    responses((status = 204, description = "Archived")))]
async fn put_away(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    Ask(to): Ask<Replacement>,
    IfMatch(seen): IfMatch,
    SignedWith(signature): SignedWith,
) -> Result<StatusCode> {
    let (on, id) = (&here.caller.on, ProfileId(id));
    let replacement = to.replacement.map(ProfileId);
    let weighed = weigh(&mut on.read(&granted), id, seen, replacement).await?;
    let signed = if weighed.must_sign.is_needed() {
        Some(
            presented(
                on,
                &here,
                signature,
                Purpose::ArchiveProfile,
                &weighed.payload(),
            )
            .await?,
        )
    } else {
        None
    };
    archive_profile(on, granted, signed, id, seen, replacement).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn presented(
    on: &Occasion,
    here: &Here,
    signature: Option<Uuid>,
    purpose: Purpose,
    payload: &impl Serialize,
) -> Result<clavero_rules::evidence::Signed> {
    let account = Some(here.account.id);
    signature::presented(on, here.person()?, signature, purpose, account, payload).await
}

/// A body read as a form is, so that both say the same of the same fault.
fn wanted(name: String, purpose: String, permissions: Vec<String>) -> Result<Wanted> {
    let permissions = permissions
        .into_iter()
        .map(|id| ("permissions".to_owned(), id));
    let texts = [("name".to_owned(), name), ("purpose".to_owned(), purpose)];
    Wanted::of(&mut Form::of(texts.into_iter().chain(permissions)))
}

async fn of(scope: &mut Scope, id: ProfileId) -> Result<Told> {
    let profile = super::find(scope, id).await?;
    let people = collaborators::on_profile(scope, id).await?.count;
    let pending = invitations::on_profile(scope, id).await?.count;
    Ok(told(profile, people, pending))
}

fn told(profile: Profile, people: i64, pending_invitations: i64) -> Told {
    Told {
        id: profile.id.0,
        permissions: profile
            .permissions
            .iter()
            .map(clavero_rules::Permission::id)
            .collect(),
        retired: retired_in(&profile.stored)
            .into_iter()
            .map(ToOwned::to_owned)
            .collect(),
        name: profile.name,
        purpose: profile.purpose,
        people,
        pending_invitations,
        changed_at: rfc3339(profile.changed_at),
        changed_by: profile.changed_by_name,
        version: profile.version,
    }
}
