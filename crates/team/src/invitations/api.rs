//! Invitations through the API.

mod mine;
mod read;
mod shapes;

use axum::{
    Json,
    http::{Method, StatusCode},
};
use clavero_rules::{
    InvitationId,
    access::{Granted, grant, may},
    invitations::InvitationState,
    signature::Purpose,
};
use serde::Deserialize;
use utoipa::OpenApi;
use uuid::Uuid;

use self::shapes::{Batch, Done, New, Resending, Sent, Told, Waiting};
use super::{
    batch, invite,
    list::{self, Wanted},
    resend::{self, Again},
    revoke as taking_back,
    send::Sent as WentOut,
};
use crate::{
    Error, Result,
    api::{Body, IfMatch, Listed, Paging, SignedWith, Versioned},
    doors::Doors,
    people::signature,
    session::{Here, May},
    web::{Ask, At},
};

type Manages = May<may::ManageCollaborators>;

/// What invitations say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(
        find_many, find_one, send, send_many, send_again, take_back,
        mine::waiting, mine::accept, mine::decline, mine::allow
    ),
    components(schemas(Told, New, Sent, Batch, Done, Resending, Waiting, Listed<Told>)),
    tags((name = "invitations", description = "The offer to become a collaborator"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    const MANY: &str = "/api/v1/accounts/{account}/invitations";
    const ONE: &str = "/api/v1/accounts/{account}/invitations/{id}";
    Doors::default()
        .get(MANY, find_many)
        .post(MANY, send)
        .post("/api/v1/accounts/{account}/invitations/batch", send_many)
        .get(ONE, find_one)
        .door(Method::DELETE, ONE, take_back)
        .post(
            "/api/v1/accounts/{account}/invitations/{id}/resend",
            send_again,
        )
        .and(mine::doors())
}

#[derive(Debug, Deserialize)]
struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    state: String,
    limit: Option<i64>,
    after: Option<String>,
}

/// The invitations of an account, latest first, whatever became of them.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/invitations", tag = "invitations",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("state" = Option<String>, Query, description = "pending, accepted, declined, revoked, expired or superseded"),
        ("q" = Option<String>, Query, description = "Part of a name or an address"),
        ("limit" = Option<i64>, Query, description = "1 to 200; 50 if not said"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page of invitations", body = Listed<Told>)))]
async fn find_many(
    May { granted, here }: May<may::ViewCollaborators>,
    Ask(asked): Ask<Asked>,
) -> Result<Json<Listed<Told>>> {
    let on = &here.caller.on;
    let state = match asked.state.as_str() {
        "" => None,
        id => Some(InvitationState::from_id(id).ok_or_else(|| Error::field("state", "choose"))?),
    };
    let wanted = Wanted {
        state,
        search: asked.q,
        paging: Paging {
            limit: asked.limit,
            after: asked.after,
        },
    };
    let (found, _) = list::list(on, &granted, &wanted).await?;
    Ok(Json(found.map(|invitation| Told::of(on, invitation))))
}

/// One invitation.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/invitations/{id}", tag = "invitations",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("id" = Uuid, Path, description = "The invitation"),
    ),
    responses((status = 200, description = "The invitation", body = Told)))]
async fn find_one(
    May { granted, here }: May<may::ViewCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<Versioned<Told>> {
    let on = &here.caller.on;
    let invitation = list::show(on, &granted, InvitationId(id)).await?;
    Ok(Versioned::ok(invitation.version, Told::of(on, invitation)))
}

/// Invites somebody. Takes a signature over exactly this invitation.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/invitations", tag = "invitations",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "A signature for the purpose `invite`"),
    ),
    request_body = New,
    responses((status = 201, description = "It was sent; the link is told this once", body = Sent)))]
async fn send(
    May { granted, here }: Manages,
    SignedWith(header): SignedWith,
    Body(new): Body<New>,
) -> Result<Versioned<Sent>> {
    let (on, person) = (&here.caller.on, here.person()?);
    let offer = read::offer(new, person.lang)?;
    // Refused before anybody signs in vain.
    invite::check(on, &granted, &offer).await?.weighed.verdict?;
    let account = Some(here.account.id);
    let signed = signature::presented(on, person, header, Purpose::Invite, account, &offer).await?;
    let sent = invite::invite(on, granted, signed, &offer).await?;
    told(&here, StatusCode::CREATED, sent).await
}

/// Invites many with one signature over the list. With `dry_run`, says what would become of each row.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/invitations/batch", tag = "invitations",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "A signature for the purpose `invite`; not for a dry run"),
    ),
    request_body = Batch,
    responses((status = 200, description = "What became of each row, in the order of the list", body = Done)))]
async fn send_many(
    May { granted, here }: Manages,
    SignedWith(header): SignedWith,
    Body(body): Body<Batch>,
) -> Result<Json<Done>> {
    let (on, person) = (&here.caller.on, here.person()?);
    let dry_run = body.dry_run;
    let list = read::guest_list(body, person.lang)?;
    let checked = batch::check(on, &granted, &list).await?;
    if dry_run || checked.ready() == 0 {
        return Ok(Json(Done::of(&here, dry_run, &checked)));
    }
    let account = Some(here.account.id);
    let signed = signature::presented(on, person, header, Purpose::Invite, account, &list).await?;
    let done = batch::invite_many(on, granted, signed, &list).await?;
    Ok(Json(Done::of(&here, false, &done)))
}

/// Sends an invitation again under a new link. With another profile it takes a signature.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/invitations/{id}/resend", tag = "invitations",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("id" = Uuid, Path, description = "The invitation"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "A signature for the purpose `resend_invitation`"),
    ),
    request_body = Option<Resending>,
    responses((status = 200, description = "It was sent; an expired one answers with the new row", body = Sent)))]
async fn send_again(
    May { granted, here }: Manages,
    At((_, id)): At<(String, Uuid)>,
    SignedWith(header): SignedWith,
    seen: IfMatch,
    body: Option<Body<Resending>>,
) -> Result<Versioned<Sent>> {
    let (on, person) = (&here.caller.on, here.person()?);
    let invitation = resend::find(on, &granted, InvitationId(id)).await?;
    must_be(seen, invitation.version)?;
    let wish = body.map(|Body(body)| body).unwrap_or_default();
    let again = Again {
        invitation: id,
        terms: read::again(wish, &invitation, on.now)?,
    };
    let checked = resend::check(on, &granted, &again).await?;
    let signed = if checked.verdict.must_sign.is_needed() {
        let account = Some(here.account.id);
        let purpose = Purpose::ResendInvitation;
        Some(signature::presented(on, person, header, purpose, account, &again).await?)
    } else {
        None
    };
    let sent = resend::resend(on, granted, signed, &again).await?;
    told(&here, StatusCode::OK, sent).await
}

/// Takes a pending invitation back; its link opens nothing from then on.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/invitations/{id}", tag = "invitations",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("id" = Uuid, Path, description = "The invitation"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    responses((status = 204, description = "It was revoked")))]
async fn take_back(
    May { granted, here }: Manages,
    At((_, id)): At<(String, Uuid)>,
    seen: IfMatch,
) -> Result<StatusCode> {
    let on = &here.caller.on;
    let invitation = resend::find(on, &granted, InvitationId(id)).await?;
    must_be(seen, invitation.version)?;
    taking_back::revoke(on, granted, InvitationId(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn must_be(IfMatch(seen): IfMatch, now: i64) -> Result<()> {
    match seen {
        Some(seen) if seen != now => Err(Error::Stale { now }),
        _ => Ok(()),
    }
}

async fn told(here: &Here, status: StatusCode, sent: WentOut) -> Result<Versioned<Sent>> {
    let on = &here.caller.on;
    let granted: Granted<may::ManageCollaborators> = grant(here.actor.clone())?;
    let invitation = resend::find(on, &granted, sent.id).await?;
    Ok(Versioned {
        status,
        version: invitation.version,
        body: Sent {
            invitation: Told::of(on, invitation),
            link: format!("{}{}", on.app.settings.public_url, sent.link),
        },
    })
}
