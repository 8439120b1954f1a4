//! The seats of a holder through the API.

use axum::{Json, http::StatusCode};
use clavero_rules::{EnrolmentId, access::may};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    Error, Result,
    address::Address,
    api::{Body, rfc3339},
    areas::{self, Area},
    enrolments::{self, Enrolment, Seat},
    members::seats::{at_field, boxed, told as committed},
    session::May,
    web::At,
    work::Scope,
};

/// The seats of a holder.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Seats)]
pub(super) struct Told {
    /// How many were bought.
    bought: u32,
    /// How many are free.
    free: usize,
    /// Those that somebody is invited to, or sits on.
    items: Vec<ToldSeat>,
}

/// A seat that somebody is invited to, or sits on.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Seat)]
pub(super) struct ToldSeat {
    id: Uuid,
    slot: i64,
    email: String,
    name: String,
    /// `invited` or `accepted`.
    state: String,
    /// The enrolment of whoever sits there.
    #[serde(skip_serializing_if = "Option::is_none")]
    enrolment: Option<Uuid>,
    sent_at: String,
    expires_at: String,
}

/// Somebody to invite.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewSeat)]
pub(super) struct Wanted {
    email: String,
    #[serde(default)]
    name: String,
}

/// What came of an invitation.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InvitedToSeat)]
pub(super) struct Made {
    id: Uuid,
    /// Whether the guest gets into the product by a reason of his own as well.
    has_own_access: bool,
}

fn told_seat(it: Seat) -> ToldSeat {
    ToldSeat {
        id: it.id,
        slot: it.slot,
        state: it.state,
        enrolment: it.dependent_id.map(|id| id.0),
        sent_at: rfc3339(it.sent_at),
        expires_at: rfc3339(it.expires_at),
        email: it.email,
        name: it.name,
    }
}

async fn there(scope: &mut Scope, slug: &str, id: Uuid) -> Result<(Area, Enrolment)> {
    let area = areas::find(scope, slug).await?;
    let it = enrolments::find(scope, EnrolmentId(id)).await?;
    match it.area_id == area.id {
        true => Ok((area, it)),
        false => Err(Error::Missing("enrolment")),
    }
}

/// The seats that somebody bought, and who is on them.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/seats", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment of the holder"),
    ),
    responses((status = 200, description = "The seats", body = Told)))]
pub(super) async fn find(
    it: May<may::ViewMembers>,
    At((_, slug, id)): At<(String, String, Uuid)>,
) -> Result<Json<Told>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let (_, holder) = there(&mut scope, &slug, id).await?;
    let all = enrolments::seats_of(&mut scope, holder.id).await?;
    Ok(Json(Told {
        bought: all.bought,
        free: all.free(),
        items: all.taken.into_iter().map(told_seat).collect(),
    }))
}

/// Invites somebody to a free seat, by a letter.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/seats", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment of the holder"),
    ),
    request_body = Wanted,
    responses((status = 201, description = "The letter is on its way", body = Made)))]
pub(super) async fn invite(
    it: May<may::ManageMembers>,
    At((_, slug, id)): At<(String, String, Uuid)>,
    Body(wanted): Body<Wanted>,
) -> Result<(StatusCode, Json<Made>)> {
    let on = &it.here.caller.on;
    let (area, holder) = there(&mut on.read(&it.granted), &slug, id).await?;
    let address = Address::parse(&wanted.email).ok_or_else(|| Error::field("email", "email"))?;
    let name: String = wanted.name.trim().chars().take(100).collect();
    let mut work = on.begin(it.granted).await?;
    let invited = enrolments::invite_guest(&mut work, &area, holder.id, &address, &name).await;
    let invited = invited.map_err(at_field)?;
    let id = invited.seat;
    let has_own_access = committed(work, invited).await?;
    Ok((StatusCode::CREATED, Json(Made { id, has_own_access })))
}

/// Writes to somebody who is invited once more. The link that was sent before dies.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/seats/{seat}/letter", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment of the holder"),
        ("seat" = Uuid, Path, description = "The seat"),
    ),
    responses((status = 204, description = "On its way")))]
pub(super) async fn write(
    it: May<may::ManageMembers>,
    At((_, slug, id, seat)): At<(String, String, Uuid, Uuid)>,
) -> Result<StatusCode> {
    let on = &it.here.caller.on;
    let (area, holder) = there(&mut on.read(&it.granted), &slug, id).await?;
    let mut work = on.begin(it.granted).await?;
    let told = enrolments::write_to_guest(&mut work, &area, holder.id, seat).await?;
    work.commit(told).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a seat back: its guest gets in by it no more, and it is free.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/enrolments/{enrolment}/seats/{seat}", tag = "members",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("enrolment" = Uuid, Path, description = "The enrolment of the holder"),
        ("seat" = Uuid, Path, description = "The seat"),
    ),
    responses((status = 204, description = "It is free")))]
pub(super) async fn free(
    it: May<may::ManageMembers>,
    At((_, slug, id, seat)): At<(String, String, Uuid, Uuid)>,
) -> Result<StatusCode> {
    let on = &it.here.caller.on;
    let (_, holder) = there(&mut on.read(&it.granted), &slug, id).await?;
    let mut work = on.begin_changing_access(it.granted).await?;
    let all = enrolments::free_seat(&mut work, holder.id, seat).await?;
    work.commit_all(boxed(all)).await?;
    Ok(StatusCode::NO_CONTENT)
}
