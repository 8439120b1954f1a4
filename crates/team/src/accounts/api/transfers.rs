//! Closing and handing over through the API; both are signed.

use axum::{
    Json,
    http::{Method, StatusCode},
    response::{IntoResponse, Response},
};
use clavero_rules::{evidence::Typed, signature::Purpose};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::All;
use crate::{
    Error, Result,
    accounts::{
        Closing, check_closing, close_account,
        transfer::{
            Acceptance, Handing, Offer, accept, cancel, check, check_acceptance, decline, find_for,
            last, offer, offered_to,
        },
    },
    api::{Body, SignedWith, Versioned, rfc3339},
    doors::Doors,
    people::signature,
    session::{Oneself, OwnerOnly},
    web::At,
};

/// What the API says of closing and handing over.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(
        close,
        show,
        offer_account,
        call_off,
        list_offers,
        take,
        refuse,
        step_back
    ),
    components(schemas(TransferBody, OfferBody, CloseBody))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    Doors::default()
        .post("/api/v1/accounts/{account}/close", close)
        .get("/api/v1/accounts/{account}/transfer", show)
        .post("/api/v1/accounts/{account}/transfer", offer_account)
        .door(
            Method::DELETE,
            "/api/v1/accounts/{account}/transfer",
            call_off,
        )
        .get("/api/v1/transfers", list_offers)
        .post("/api/v1/transfers/{account}/{id}/accept", take)
        .post("/api/v1/transfers/{account}/{id}/decline", refuse)
        .post("/api/v1/transfers/{account}/{id}/cancel", step_back)
}

/// An account on its way to a new owner.
#[derive(Debug, Serialize, ToSchema)]
struct TransferBody {
    id: Uuid,
    account: String,
    account_name: String,
    /// `offered`, `cooling`, `done`, `cancelled`, `declined` or `expired`.
    state: &'static str,
    from: Uuid,
    from_name: String,
    to: Uuid,
    to_name: String,
    /// The profile that the old owner gets; absent if he leaves.
    #[serde(skip_serializing_if = "Option::is_none")]
    keep_profile: Option<Uuid>,
    offered_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted_at: Option<String>,
    /// When the offer ends or, once accepted, when the account changes hands.
    next_at: String,
    version: i64,
}

impl TransferBody {
    fn of(handing: Handing, now: clavero_rules::Moment) -> Self {
        Self {
            id: handing.id,
            state: handing.stands(now).id(),
            next_at: rfc3339(handing.next_at()),
            account: handing.slug,
            account_name: handing.account_name,
            from: handing.from_user.0,
            from_name: handing.from_name,
            to: handing.to_user.0,
            to_name: handing.to_name,
            keep_profile: handing.old_owner_profile.map(|profile| profile.0),
            offered_at: rfc3339(handing.offered_at),
            accepted_at: handing.accepted_at.map(rfc3339),
            version: handing.version,
        }
    }
}

/// To whom the account is offered.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct OfferBody {
    /// The new owner: a user who collaborates in the account.
    to: Uuid,
    /// The profile that the old owner gets; left out, he leaves.
    #[serde(default)]
    keep_profile: Option<Uuid>,
}

/// The account by its name, so that none is closed by mistake.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct CloseBody {
    /// The name of the account, exactly.
    name: String,
}

#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/close", tag = "accounts", request_body = CloseBody,
    params(("account" = String, Path, description = "The slug of the account."),
        ("Clavero-Signature" = Option<String>, Header, description = "The signature of exactly this.")),
    responses((status = 204, description = "Closed for good; everybody was told."))
)]
async fn close(
    OwnerOnly { granted, here }: OwnerOnly,
    SignedWith(header): SignedWith,
    Body(body): Body<CloseBody>,
) -> Result<Response> {
    let (on, person) = (&here.caller.on, here.person()?);
    if Typed::check(&here.account.name, &body.name).is_err() {
        return Err(Error::field("name", "typed-name"));
    }
    check_closing(on, &granted).await?;
    let payload = Closing {
        name: here.account.name.clone(),
    };
    let (purpose, account) = (Purpose::CloseAccount, Some(here.account.id));
    let signed = signature::presented(on, person, header, purpose, account, &payload).await?;
    close_account(on, granted, signed).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/transfer", tag = "accounts",
    params(("account" = String, Path, description = "The slug of the account.")),
    responses((status = 200, description = "The latest transfer, however it went.", body = TransferBody))
)]
async fn show(OwnerOnly { granted, here }: OwnerOnly) -> Result<Versioned<TransferBody>> {
    let on = &here.caller.on;
    let handing = last(&mut on.read(&granted))
        .await?
        .ok_or(Error::Missing("transfer"))?;
    Ok(Versioned::ok(
        handing.version,
        TransferBody::of(handing, on.now),
    ))
}

#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/transfer", tag = "accounts", request_body = OfferBody,
    params(("account" = String, Path, description = "The slug of the account."),
        ("Clavero-Signature" = Option<String>, Header, description = "The signature of exactly this.")),
    responses((status = 201, description = "Offered for 72 hours.", body = TransferBody))
)]
async fn offer_account(
    OwnerOnly { granted, here }: OwnerOnly,
    SignedWith(header): SignedWith,
    Body(body): Body<OfferBody>,
) -> Result<Versioned<TransferBody>> {
    let (on, person) = (&here.caller.on, here.person()?);
    let wanted = Offer {
        to: body.to,
        keep: body.keep_profile,
    };
    check(on, &granted, &wanted).await?;
    let (purpose, account) = (Purpose::TransferOwner, Some(here.account.id));
    let signed = signature::presented(on, person, header, purpose, account, &wanted).await?;
    let handing = offer(on, granted, signed, &wanted).await?;
    Ok(Versioned::created(
        handing.version,
        TransferBody::of(handing, on.now),
    ))
}

#[utoipa::path(
    delete, path = "/api/v1/accounts/{account}/transfer", tag = "accounts",
    params(("account" = String, Path, description = "The slug of the account.")),
    responses((status = 204, description = "Called off."))
)]
async fn call_off(OwnerOnly { granted, here }: OwnerOnly) -> Result<Response> {
    let on = &here.caller.on;
    let handing = last(&mut on.read(&granted))
        .await?
        .ok_or(Error::Missing("transfer"))?;
    cancel(on, here.person()?, here.account.id, handing.id).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

#[utoipa::path(
    get, path = "/api/v1/transfers", tag = "accounts",
    responses((status = 200, description = "Accounts that are offered to me.", body = All<TransferBody>))
)]
async fn list_offers(Oneself { caller, person }: Oneself) -> Result<Json<All<TransferBody>>> {
    let offers = offered_to(&caller.on, person.id).await?;
    let items = offers
        .into_iter()
        .map(|it| TransferBody::of(it, caller.on.now))
        .collect();
    Ok(Json(All { items }))
}

#[utoipa::path(
    post, path = "/api/v1/transfers/{account}/{id}/accept", tag = "accounts",
    params(("account" = String, Path, description = "The slug of the account."),
        ("id" = Uuid, Path, description = "The transfer."),
        ("Clavero-Signature" = Option<String>, Header, description = "The signature of exactly this.")),
    responses((status = 204, description = "Accepted; the account changes hands a day later."))
)]
async fn take(
    Oneself { caller, person }: Oneself,
    At((slug, id)): At<(String, Uuid)>,
    SignedWith(header): SignedWith,
) -> Result<Response> {
    let on = &caller.on;
    let handing = find_for(on, person.id, &slug, id).await?;
    check_acceptance(on, &person, &handing).await?;
    let acceptance = Acceptance::of(&handing);
    let (purpose, account) = (Purpose::AcceptTransfer, Some(handing.account_id));
    let signed = signature::presented(on, &person, header, purpose, account, &acceptance).await?;
    accept(on, &person, handing.account_id, signed, &acceptance).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

#[utoipa::path(
    post, path = "/api/v1/transfers/{account}/{id}/decline", tag = "accounts",
    params(("account" = String, Path, description = "The slug of the account."),
        ("id" = Uuid, Path, description = "The transfer.")),
    responses((status = 204, description = "Turned down; the account stays where it is."))
)]
async fn refuse(
    Oneself { caller, person }: Oneself,
    At((slug, id)): At<(String, Uuid)>,
) -> Result<Response> {
    let handing = find_for(&caller.on, person.id, &slug, id).await?;
    decline(&caller.on, &person, handing.account_id, id).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

#[utoipa::path(
    post, path = "/api/v1/transfers/{account}/{id}/cancel", tag = "accounts",
    params(("account" = String, Path, description = "The slug of the account."),
        ("id" = Uuid, Path, description = "The transfer.")),
    responses((status = 204, description = "Called off, by either side while it cools."))
)]
async fn step_back(
    Oneself { caller, person }: Oneself,
    At((slug, id)): At<(String, Uuid)>,
) -> Result<Response> {
    let handing = find_for(&caller.on, person.id, &slug, id).await?;
    cancel(&caller.on, &person, handing.account_id, id).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
