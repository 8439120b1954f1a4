//! The address of a member through the API: put right, and let go where it belongs to somebody else.

use axum::http::StatusCode;
use clavero_rules::{MemberId, access::may};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::shapes::Told;
use crate::{
    Error, Result,
    address::Address,
    api::{Body, IfMatch, Versioned},
    areas,
    members::{Correction, correct_address, find, let_address_go},
    session::May,
    web::At,
};

/// The address that is right.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CorrectAddress)]
pub(super) struct Right {
    /// The right address.
    email: String,
    /// Why the other one was wrong, for the history.
    #[serde(default)]
    reason: String,
}

/// The longest reason.
const LONGEST: usize = 500;

/// Puts the address of a member right. What is told of the old one later is about the same member; links that were sent
/// to it die, and a login that came in by it is the member’s no more.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/address", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    request_body = Right,
    responses(
        (status = 200, description = "The member as he is now; the version is the ETag", body = Told),
        (status = 422, description = "The address leads to another member, or is the owner’s"),
    ))]
pub(super) async fn put(
    it: May<may::ManageMembers>,
    At((_, slug, id)): At<(String, String, Uuid)>,
    IfMatch(seen): IfMatch,
    Body(right): Body<Right>,
) -> Result<Versioned<Told>> {
    let on = &it.here.caller.on;
    let mut scope = on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let member = find(&mut scope, area.id, MemberId(id)).await?;
    if right.reason.chars().count() > LONGEST {
        return Err(Error::field("reason", "too-long"));
    }
    let correction = Correction {
        address: Address::parse(&right.email).ok_or_else(|| Error::field("email", "email"))?,
        reason: right.reason.trim().to_owned(),
    };
    let now = correct_address(on, it.granted, &area, member.id, seen, &correction).await?;
    super::told_now(&mut scope, now).await
}

/// Lets an address go that a member had before, because it belongs to somebody else.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/former-addresses/{email}",
    tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
        ("email" = String, Path, description = "The address, as the member tells it"),
    ),
    responses((status = 204, description = "Let go")))]
pub(super) async fn let_go(
    it: May<may::ManageMembers>,
    At((_, slug, id, email)): At<(String, String, Uuid, String)>,
) -> Result<StatusCode> {
    let on = &it.here.caller.on;
    let mut scope = on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let member = find(&mut scope, area.id, MemberId(id)).await?;
    let address = Address::parse(&email).ok_or(Error::Missing("address"))?;
    let_address_go(on, it.granted, &area, member.id, &address).await?;
    Ok(StatusCode::NO_CONTENT)
}
