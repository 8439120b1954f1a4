//! My Account through the API.

use axum::{
    Json,
    http::{Method, StatusCode},
    response::{IntoResponse, Response},
};
use clavero_rules::signature::Purpose;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    Error, Occasion, Result,
    address::Address,
    api::{Body, IfMatch, SignedWith, Versioned, rfc3339},
    doors::Doors,
    people::{
        change_email, change_password,
        erasure::{self, EraseMe},
        my_account::{self, Change},
        set_signature, sign_up, signature,
        store::{self, User},
    },
    session::Oneself,
    words::Lang,
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/api/v1/me", read_me)
        .door(Method::PATCH, "/api/v1/me", change_me)
        .door(Method::PUT, "/api/v1/me/password", change_my_password)
        .post("/api/v1/me/email", change_my_email)
        .post("/api/v1/me/verification", prove_my_email)
        .post("/api/v1/me/erasure", erase_me)
        .door(Method::DELETE, "/api/v1/me/erasure", keep_me)
}

/// A person, for himself.
#[derive(Serialize, ToSchema)]
pub(super) struct MeBody {
    id: Uuid,
    name: String,
    email: String,
    email_verified: bool,
    /// BCP 47.
    #[schema(example = "en")]
    lang: &'static str,
    #[schema(example = "Europe/Madrid")]
    time_zone: String,
    /// `auto`, `light` or `dark`.
    #[schema(example = "auto")]
    theme: String,
    /// Whether single letters are shortcuts.
    shortcuts: bool,
    /// Whether there is an electronic signature.
    has_signature: bool,
    /// Until when the signature is locked after wrong tries.
    #[serde(skip_serializing_if = "Option::is_none")]
    signature_locked_until: Option<String>,
    /// Until when signed acts that move money wait after a recovery.
    #[serde(skip_serializing_if = "Option::is_none")]
    signature_held_until: Option<String>,
    /// When the data will be erased, if that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    erasure_due_at: Option<String>,
    version: i64,
}

/// What is to be changed; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MeChange {
    name: Option<String>,
    #[schema(example = "es")]
    lang: Option<String>,
    #[schema(example = "Europe/Madrid")]
    time_zone: Option<String>,
    #[schema(example = "dark")]
    theme: Option<String>,
    shortcuts: Option<bool>,
}

/// Another password.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewPassword {
    current: String,
    password: String,
}

/// Another address.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewEmail {
    email: String,
    password: String,
}

/// An erasure that waits.
#[derive(Serialize, ToSchema)]
pub(super) struct ErasureBody {
    due_at: String,
}

async fn told(on: &Occasion, user: User) -> Result<Versioned<MeBody>> {
    let standing = set_signature::standing(on, user.id).await?;
    let erasure = erasure::waiting(on, user.id).await?;
    let body = MeBody {
        email_verified: user.verified(),
        id: user.id.0,
        name: user.name,
        email: user.email,
        lang: user.lang.tag(),
        time_zone: user.time_zone,
        theme: user.theme,
        shortcuts: user.shortcuts,
        has_signature: standing.is_some(),
        signature_locked_until: standing
            .as_ref()
            .and_then(|it| it.locked_until)
            .map(rfc3339),
        signature_held_until: standing.as_ref().and_then(|it| it.hold_until).map(rfc3339),
        erasure_due_at: erasure.map(|erasure| rfc3339(erasure.due_at)),
        version: user.version,
    };
    Ok(Versioned::ok(user.version, body))
}

/// Who I am.
#[utoipa::path(get, path = "/api/v1/me", tag = "people",
    responses((status = 200, description = "My Account, with its version as ETag", body = MeBody)))]
pub(super) async fn read_me(Oneself { caller, person }: Oneself) -> Result<Versioned<MeBody>> {
    let user = store::by_id(&mut caller.on.read_own(person.id), person.id).await?;
    told(&caller.on, user).await
}

/// Change what I say of myself.
#[utoipa::path(patch, path = "/api/v1/me", tag = "people", request_body = MeChange,
    params(("If-Match" = Option<String>, Header, description = "The version that was read")),
    responses((status = 200, description = "My Account as it is now", body = MeBody)))]
pub(super) async fn change_me(
    Oneself { caller, person }: Oneself,
    IfMatch(version): IfMatch,
    Body(asked): Body<MeChange>,
) -> Result<Versioned<MeBody>> {
    let lang = match asked.lang {
        None => None,
        Some(lang) => Some(Lang::from_id(&lang).ok_or_else(|| Error::field("lang", "choose"))?),
    };
    let MeChange {
        name,
        time_zone,
        theme,
        shortcuts,
        ..
    } = asked;
    let change = Change {
        name,
        lang,
        time_zone,
        theme,
        shortcuts,
    };
    let user = my_account::change(&caller.on, &person, version, change).await?;
    told(&caller.on, user).await
}

/// Change my password; every other session ends.
#[utoipa::path(put, path = "/api/v1/me/password", tag = "people", request_body = NewPassword,
    responses((status = 204, description = "It is changed")))]
pub(super) async fn change_my_password(
    Oneself { caller, person }: Oneself,
    Body(asked): Body<NewPassword>,
) -> Result<StatusCode> {
    change_password::change(&caller.on, &person, &asked.current, &asked.password).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Ask for another address; it counts once the letter sent there is confirmed.
#[utoipa::path(post, path = "/api/v1/me/email", tag = "people", request_body = NewEmail,
    responses((status = 202, description = "A letter is on its way")))]
pub(super) async fn change_my_email(
    Oneself { caller, person }: Oneself,
    Body(asked): Body<NewEmail>,
) -> Result<StatusCode> {
    let new = Address::parse(&asked.email).ok_or_else(|| Error::field("email", "email"))?;
    change_email::ask(&caller.on, &person, &new, &asked.password).await?;
    Ok(StatusCode::ACCEPTED)
}

/// Have the letter that proves my address sent again.
#[utoipa::path(post, path = "/api/v1/me/verification", tag = "people",
    responses((status = 202, description = "A letter is on its way, unless the address is proved already")))]
pub(super) async fn prove_my_email(Oneself { caller, person }: Oneself) -> Result<StatusCode> {
    sign_up::resend(&caller.on, &person).await?;
    Ok(StatusCode::ACCEPTED)
}

/// Have my data erased after 72 hours. Needs an electronic signature for `erase_me`.
#[utoipa::path(post, path = "/api/v1/me/erasure", tag = "people",
    params(("Clavero-Signature" = Option<Uuid>, Header, description = "The signature, from /api/v1/signatures")),
    responses((status = 201, description = "It waits, and can be cancelled", body = ErasureBody),
        (status = 401, description = "What is to be signed first")))]
pub(super) async fn erase_me(
    Oneself { caller, person }: Oneself,
    SignedWith(signature): SignedWith,
) -> Result<Response> {
    let on = &caller.on;
    erasure::may_be_asked(on, &person).await?;
    let payload = EraseMe { user: person.id.0 };
    let signed =
        signature::presented(on, &person, signature, Purpose::EraseMe, None, &payload).await?;
    let due_at = rfc3339(erasure::ask(on, &person, signed).await?);
    Ok((StatusCode::CREATED, Json(ErasureBody { due_at })).into_response())
}

/// Cancel the erasure of my data.
#[utoipa::path(delete, path = "/api/v1/me/erasure", tag = "people",
    responses((status = 204, description = "Everything stays")))]
pub(super) async fn keep_me(Oneself { caller, person }: Oneself) -> Result<StatusCode> {
    erasure::cancel(&caller.on, &person).await?;
    Ok(StatusCode::NO_CONTENT)
}
