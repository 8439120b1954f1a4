//! The electronic signature through the API: set, recovered, and given for what a door asks to be signed.

use axum::{
    Json,
    http::{Method, StatusCode},
    response::{IntoResponse, Response},
};
use clavero_rules::signature::{LIFE, Purpose};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::told_of;
use crate::{
    Error, Result,
    api::{Body, rfc3339},
    doors::Doors,
    people::{recover_signature, set_signature, signature},
    session::Oneself,
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .door(Method::PUT, "/api/v1/me/signature", set_my_signature)
        .post("/api/v1/me/signature/code", send_signature_code)
        .post("/api/v1/me/signature/recovery", recover_my_signature)
        .post("/api/v1/signatures", sign)
}

/// A signature, and what proves who sets it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewSignature {
    /// The new signature.
    signature: String,
    /// The one before it, if there is one.
    current: Option<String>,
    /// The password, for the first one.
    password: Option<String>,
}

/// Another signature after the one before was forgotten.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RecoveredSignature {
    code: String,
    password: String,
    /// The new signature.
    signature: String,
}

/// What to sign, as the refused request told it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ToSign {
    /// `signature.purpose` of the answer 401.
    #[schema(example = "invite")]
    purpose: String,
    /// `signature.digest` of the answer 401: SHA-256 in hexadecimal.
    digest: String,
    /// The signature of whoever signs.
    signature: String,
}

/// A signature that was given: good once, for exactly that.
#[derive(Serialize, ToSchema)]
pub(super) struct Given {
    /// Send it as `Clavero-Signature`.
    id: Uuid,
    expires_at: String,
}

/// Set or change my signature.
#[utoipa::path(put, path = "/api/v1/me/signature", tag = "people", request_body = NewSignature,
    responses((status = 204, description = "It is set")))]
pub(super) async fn set_my_signature(
    Oneself { caller, person }: Oneself,
    Body(asked): Body<NewSignature>,
) -> Result<StatusCode> {
    let (on, secret) = (&caller.on, &asked.signature);
    let exists = signature::exists(on, person.id).await?;
    let set = match (exists, &asked.current, &asked.password) {
        (true, Some(current), _) => set_signature::change(on, &person, current, secret).await,
        (true, None, _) => return Err(Error::field("current", "required")),
        (false, _, Some(password)) => set_signature::create(on, &person, password, secret).await,
        (false, _, None) => return Err(Error::field("password", "required")),
    };
    set.map_err(|error| told_of(error, &[("signature", "current"), ("secret", "signature")]))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Have a code mailed with which a forgotten signature is recovered.
#[utoipa::path(post, path = "/api/v1/me/signature/code", tag = "people",
    responses((status = 202, description = "A letter is on its way")))]
pub(super) async fn send_signature_code(Oneself { caller, person }: Oneself) -> Result<StatusCode> {
    recover_signature::send_code(&caller.on, &person).await?;
    Ok(StatusCode::ACCEPTED)
}

/// Recover my signature with the password and the mailed code; money waits a day.
#[utoipa::path(post, path = "/api/v1/me/signature/recovery", tag = "people", request_body = RecoveredSignature,
    responses((status = 204, description = "The new signature counts")))]
pub(super) async fn recover_my_signature(
    Oneself { caller, person }: Oneself,
    Body(asked): Body<RecoveredSignature>,
) -> Result<StatusCode> {
    let RecoveredSignature {
        code,
        password,
        signature,
    } = asked;
    recover_signature::recover(&caller.on, &person, &password, &code, &signature)
        .await
        .map_err(|error| told_of(error, &[("secret", "signature")]))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Sign what a door asked to be signed: good once, within five minutes, for exactly that.
#[utoipa::path(post, path = "/api/v1/signatures", tag = "people", request_body = ToSign,
    responses((status = 201, description = "Repeat the request with it", body = Given)))]
pub(super) async fn sign(
    Oneself { caller, person }: Oneself,
    Body(asked): Body<ToSign>,
) -> Result<Response> {
    let purpose =
        Purpose::from_id(&asked.purpose).ok_or_else(|| Error::field("purpose", "choose"))?;
    let digest = unhex(&asked.digest).ok_or_else(|| Error::field("digest", "digest"))?;
    let on = &caller.on;
    let id = signature::sign_digest(on, &person, purpose, digest, &asked.signature).await?;
    let expires_at = rfc3339(on.now + LIFE);
    Ok((StatusCode::CREATED, Json(Given { id, expires_at })).into_response())
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let bytes: Option<Vec<u8>> = (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect();
    bytes?.try_into().ok()
}
