//! Erasing members through the API.

use axum::{Json, http::StatusCode};
use clavero_rules::{MemberId, access::may, signature::Purpose};
use clavero_team::people::signature;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{Erasing, Login, erase, foresee, may_be_erased, typed};
use crate::{
    Result,
    api::{Body, SignedWith},
    areas,
    doors::Doors,
    members,
    session::May,
    web::At,
};

/// What erasures say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find_one, erase_one),
    components(schemas(Told, ToErase)),
    tags((name = "erasures", description = "Taking members out of everything, for good"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    const ERASURE: &str = "/api/v1/accounts/{account}/areas/{area}/members/{member}/erasure";
    Doors::default()
        .get(ERASURE, find_one)
        .post(ERASURE, erase_one)
}

/// What erasing a member comes to.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MemberErasure)]
struct Told {
    /// Products whose access ends.
    products: i64,
    /// People on his seats, who lose their access with his.
    guests: i64,
    /// Purchases that stay in the books, without a name.
    purchases: i64,
    /// Subscriptions that a seller’s platform goes on charging until they are cancelled there.
    running_subscriptions: i64,
    /// `none`, `goes` or `stays`.
    login: &'static str,
}

/// The confirmation.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = EraseMember)]
struct ToErase {
    /// The member’s address, as it is shown.
    email: String,
}

type One = At<(String, String, Uuid)>;

/// What erasing a member comes to, before it is done.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/erasure", tag = "erasures",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
    ),
    responses((status = 200, description = "What ends and what stays", body = Told)))]
async fn find_one(it: May<may::ManageMembers>, At((_, slug, id)): One) -> Result<Json<Told>> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let told = foresee(&mut scope, &area, MemberId(id)).await?;
    Ok(Json(Told {
        products: told.products,
        guests: told.guests,
        purchases: told.bought.purchases,
        running_subscriptions: told.bought.running,
        login: match told.login {
            Login::None => "none",
            Login::Goes => "goes",
            Login::Stays => "stays",
        },
    }))
}

/// Erases a member for good. His address is sent along, and it is signed.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/members/{member}/erasure", tag = "erasures",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("member" = Uuid, Path, description = "The member"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "Always needed; without it, the answer says what to sign"),
    ),
    request_body = ToErase,
    responses(
        (status = 204, description = "Erased"),
        (status = 401, description = "What to sign"),
    ))]
async fn erase_one(
    it: May<may::ManageMembers>,
    At((_, slug, id)): One,
    SignedWith(header): SignedWith,
    Body(wanted): Body<ToErase>,
) -> Result<StatusCode> {
    let on = &it.here.caller.on;
    let mut scope = on.read(&it.granted);
    let area = areas::find(&mut scope, &slug).await?;
    let member = members::find(&mut scope, area.id, MemberId(id)).await?;
    may_be_erased(&mut scope, &area, member.id).await?;
    let word = typed(&member, &wanted.email)?;
    let payload = Erasing {
        member: member.id.0,
    };
    let (person, account) = (it.here.person()?, Some(it.here.account.id));
    let signed =
        signature::presented(on, person, header, Purpose::EraseMember, account, &payload).await?;
    erase(on, it.granted, &area, member.id, word, &signed).await?;
    Ok(StatusCode::NO_CONTENT)
}
