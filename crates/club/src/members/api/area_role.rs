//! A role in a whole area, through the API (CC-21).

use axum::http::StatusCode;
use clavero_rules::{MemberId, access::may, roles::Role};
use uuid::Uuid;

use super::shapes::ToRole;
use crate::{
    Error, Result,
    api::Body,
    areas,
    members::{give_area_role, take_area_role},
    session::May,
    web::At,
};

/// Gives a member a role of the team in the whole area: in every product that knows roles, today and later.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/area-role", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
    ),
    request_body = ToRole,
    responses((status = 204, description = "The role holds")))]
pub(super) async fn give(
    it: May<may::AssignRoles>,
    At((_, slug, id)): At<(String, String, Uuid)>,
    Body(wanted): Body<ToRole>,
) -> Result<StatusCode> {
    let on = &it.here.caller.on;
    let area = areas::find(&mut on.read(&it.granted), &slug).await?;
    let role = Role::from_id(&wanted.role).filter(|role| role.is_team());
    let role = role.ok_or_else(|| Error::field("role", "choose"))?;
    give_area_role(on, it.granted, &area, MemberId(id), role).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes the role in the whole area away. Roles in single products stay.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/area-role", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
    ),
    responses((status = 204, description = "There is none")))]
pub(super) async fn take(
    it: May<may::AssignRoles>,
    At((_, slug, id)): At<(String, String, Uuid)>,
) -> Result<StatusCode> {
    let on = &it.here.caller.on;
    let area = areas::find(&mut on.read(&it.granted), &slug).await?;
    take_area_role(on, it.granted, &area, MemberId(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}
