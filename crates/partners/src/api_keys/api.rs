//! API keys through the API. A key cannot make another one without the signature of a person.

use axum::http::{Method, StatusCode};
use clavero_rules::{
    KeyId, Permission,
    access::{grant, may},
    signature::Purpose,
};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{ApiKey, Made, Replace, Wanted, create_key, list, list::one, replace_key, revoke_key};
use crate::{
    Result,
    api::{Body, Listed, Paging, SignedWith, rfc3339},
    doors::Doors,
    session::{Here, May},
    web::{Ask, At, Form},
};
use clavero_team::people::signature;

/// What API keys say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find_many, make, replace, take_back),
    components(schemas(Told, Shown, New, Replacement, Listed<Told>)),
    tags((name = "keys", description = "What other programs call with"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    const MANY: &str = "/api/v1/accounts/{account}/keys";
    Doors::default()
        .get(MANY, find_many)
        .post(MANY, make)
        .post("/api/v1/accounts/{account}/keys/{id}/replacement", replace)
        .door(
            Method::DELETE,
            "/api/v1/accounts/{account}/keys/{id}",
            take_back,
        )
}

/// A key, without its secret.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ApiKey)]
struct Told {
    id: Uuid,
    name: String,
    /// How the key begins.
    hint: String,
    /// What it was made for.
    permissions: Vec<&'static str>,
    /// What of that works today: no more than its maker holds.
    works: Vec<&'static str>,
    /// `live`, `retiring`, `replaced`, `expired`, `revoked` or `asleep`.
    state: &'static str,
    made_by: String,
    created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retires_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    replaced_by: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used_at: Option<String>,
}

/// A key that was just made, with its secret, which is told this once.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NewApiKey)]
struct Shown {
    id: Uuid,
    /// What programs send as `Authorization: Bearer`.
    key: String,
}

/// A key to make.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ApiKeyWish)]
struct New {
    name: String,
    /// Ids of the catalogue; what they imply comes with them. No more than you hold.
    permissions: Vec<String>,
    /// After how many days it ends, 1 to 365; never by itself if left out.
    days: Option<i64>,
}

/// How a key is replaced.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ApiKeyReplacement)]
struct Replacement {
    /// How many hours the old key works beside the new one, 0 to 168; 24 if left out.
    overlap_hours: Option<i64>,
}

/// The keys of an account, the newest first.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/keys", tag = "keys", operation_id = "listKeys",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("limit" = Option<i64>, Query, description = "1 to 200; 50 if not said"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page of keys", body = Listed<Told>)))]
async fn find_many(
    May { granted, here }: May<may::ViewCredentials>,
    Ask(paging): Ask<Paging>,
) -> Result<axum::Json<Listed<Told>>> {
    let listed = list(&here.caller.on, &granted, &paging).await?;
    Ok(axum::Json(listed.map(told)))
}

/// A new key. Signed.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/keys", tag = "keys", operation_id = "createKey",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "The signature, which is asked for"),
    ),
    request_body = New,
    responses((status = 201, description = "The key; its secret is told this once", body = Shown)))]
async fn make(
    May { granted, here }: May<may::ManageCredentials>,
    SignedWith(header): SignedWith,
    Body(new): Body<New>,
) -> Result<(StatusCode, axum::Json<Shown>)> {
    let wanted = wanted(new)?;
    // What could never be made is refused before anybody is asked to sign it.
    clavero_rules::api_keys::may_create_key(granted.actor(), wanted.set())?;
    let (on, account) = (&here.caller.on, Some(here.account.id));
    let person = here.person()?;
    let signed =
        signature::presented(on, person, header, Purpose::CreateKey, account, &wanted).await?;
    let made = create_key(on, granted, signed, &wanted).await?;
    Ok((StatusCode::CREATED, axum::Json(shown(&made))))
}

/// A new key in place of an old one, which works beside it for a while. Signed.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/keys/{id}/replacement", tag = "keys", operation_id = "replaceKey",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The key to replace"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "The signature, which is asked for"),
    ),
    request_body = Replacement,
    responses((status = 201, description = "The new key; its secret is told this once", body = Shown)))]
async fn replace(
    May { granted, here }: May<may::ManageCredentials>,
    At((_, id)): At<(String, Uuid)>,
    SignedWith(header): SignedWith,
    Body(replacement): Body<Replacement>,
) -> Result<(StatusCode, axum::Json<Shown>)> {
    let deed = Replace {
        key: id,
        overlap_hours: replacement.overlap_hours.unwrap_or(24),
    };
    let (on, account) = (&here.caller.on, Some(here.account.id));
    found(&here, id).await?;
    let person = here.person()?;
    let signed =
        signature::presented(on, person, header, Purpose::RotateKey, account, &deed).await?;
    let made = replace_key(on, granted, signed, &deed).await?;
    Ok((StatusCode::CREATED, axum::Json(shown(&made))))
}

/// Takes a key back, at once. Never signed.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/keys/{id}", tag = "keys", operation_id = "revokeKey",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The key"),
    ),
    responses((status = 204, description = "Taken back")))]
async fn take_back(
    May { granted, here }: May<may::ManageCredentials>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<StatusCode> {
    revoke_key(&here.caller.on, granted, KeyId(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn found(here: &Here, id: Uuid) -> Result<ApiKey> {
    let granted = grant::<may::ViewCredentials>(here.actor.clone())?;
    one(&mut here.caller.on.read(&granted), KeyId(id)).await
}

/// A body read as a form is, so that both say the same of the same fault.
fn wanted(new: New) -> Result<Wanted> {
    let permissions = new.permissions.into_iter();
    let permissions = permissions.map(|id| ("permissions".to_owned(), id));
    let days = new.days.map(|days| ("days".to_owned(), days.to_string()));
    let name = [("name".to_owned(), new.name)];
    Wanted::of(&mut Form::of(
        name.into_iter().chain(permissions).chain(days),
    ))
}

fn shown(made: &Made) -> Shown {
    Shown {
        id: made.id.0,
        key: made.secret.reveal().to_owned(),
    }
}

fn told(key: ApiKey) -> Told {
    let ids = |set: clavero_rules::PermissionSet| set.iter().map(Permission::id).collect();
    Told {
        id: key.id.0,
        permissions: ids(key.permissions),
        works: if key.lives() {
            ids(key.works)
        } else {
            Vec::new()
        },
        state: key.state.id(),
        name: key.name,
        hint: key.hint,
        made_by: key.maker_name,
        created_at: rfc3339(key.created_at),
        expires_at: key.expires_at.map(rfc3339),
        retires_at: key.retires_at.map(rfc3339),
        replaced_by: key.replaced_by,
        last_used_at: key.last_used_at.map(rfc3339),
    }
}
