//! Accounts through the API.

mod transfers;

use std::sync::Arc;

use axum::{Json, http::Method};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{
    Account, Business, Change, Opening, Owned, change_account, find, open_account, owned_by,
};
use crate::{
    Result,
    api::{Body, IfMatch, Versioned, rfc3339},
    collaborators::{Center, centers_of},
    doors::Doors,
    session::{Caller, Oneself, OwnerOnly},
    web::Form,
};

/// What the API says of accounts.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(list_accounts, open, show, change, list_centers),
    components(schemas(AccountBody, OwnedBody, OpenBody, ChangeBody, CenterBody)),
    tags((name = "accounts", description = "The accounts one owns, and the centers one takes part in."))
)]
pub struct Docs;

/// Everything that the API says of accounts.
pub fn document() -> utoipa::openapi::OpenApi {
    let mut all = Docs::openapi();
    all.merge(transfers::Docs::openapi());
    all
}

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/api/v1/accounts", list_accounts)
        .post("/api/v1/accounts", open)
        .get("/api/v1/accounts/{account}", show)
        .door(Method::PATCH, "/api/v1/accounts/{account}", change)
        .get("/api/v1/centers", list_centers)
        .and(transfers::doors())
}

/// An account, for whoever may know that it is there.
#[derive(Debug, Serialize, ToSchema)]
struct OwnedBody {
    slug: String,
    hub_id: i64,
    name: String,
    /// `open`, `suspended` or `closed`.
    state: &'static str,
    created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    closed_at: Option<String>,
}

impl From<Owned> for OwnedBody {
    fn from(account: Owned) -> Self {
        Self {
            slug: account.slug,
            hub_id: account.hub_id,
            name: account.name,
            state: account.state.id(),
            created_at: rfc3339(account.created_at),
            closed_at: account.closed_at.map(rfc3339),
        }
    }
}

/// An account as its owner sees it.
#[derive(Debug, Serialize, ToSchema)]
struct AccountBody {
    slug: String,
    hub_id: i64,
    name: String,
    /// `open`, `suspended` or `closed`.
    state: &'static str,
    legal_name: String,
    tax_id: String,
    country: String,
    legal_address: String,
    payout: String,
    /// Until when no money is paid out, after the account changed hands.
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawals_held_until: Option<String>,
    created_at: String,
    version: i64,
}

impl From<Account> for AccountBody {
    fn from(account: Account) -> Self {
        Self {
            slug: account.slug,
            hub_id: account.hub_id,
            name: account.name,
            state: account.state.id(),
            legal_name: account.legal_name,
            tax_id: account.tax_id,
            country: account.country,
            legal_address: account.legal_address,
            payout: account.payout,
            withdrawals_held_until: account.withdrawals_held_until.map(rfc3339),
            created_at: rfc3339(account.created_at),
            version: account.version,
        }
    }
}

/// All accounts of a person; nobody owns so many that they would need pages.
#[derive(Debug, Serialize, ToSchema)]
struct All<T> {
    items: Vec<T>,
}

/// An account to be opened.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct OpenBody {
    name: String,
    /// In the addresses of the account; left out, one is made of the name.
    #[serde(default)]
    slug: String,
}

/// What is to be changed; what is left out stays.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
struct ChangeBody {
    name: Option<String>,
    slug: Option<String>,
    legal_name: Option<String>,
    tax_id: Option<String>,
    country: Option<String>,
    legal_address: Option<String>,
    payout: Option<String>,
}

/// A center one takes part in.
#[derive(Debug, Serialize, ToSchema)]
struct CenterBody {
    slug: String,
    name: String,
    /// The access by which one takes part.
    collaborator: Uuid,
    profile_name: String,
    /// `active`, `suspended` or `expired`.
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    access_until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_entered_at: Option<String>,
    /// Whether one is inside now, in any session.
    inside: bool,
}

impl From<Center> for CenterBody {
    fn from(center: Center) -> Self {
        Self {
            slug: center.slug,
            name: center.name,
            collaborator: center.membership.0,
            profile_name: center.profile_name,
            state: center.state.id(),
            access_until: center.access_until.map(rfc3339),
            last_entered_at: center.last_entered_at.map(rfc3339),
            inside: center.inside,
        }
    }
}

#[utoipa::path(
    get, path = "/api/v1/accounts", tag = "accounts",
    responses((status = 200, description = "The accounts one owns.", body = All<OwnedBody>))
)]
async fn list_accounts(Oneself { caller, person }: Oneself) -> Result<Json<All<OwnedBody>>> {
    let owned = owned_by(&caller.on, person.id).await?;
    Ok(Json(All {
        items: owned.into_iter().map(OwnedBody::from).collect(),
    }))
}

#[utoipa::path(
    post, path = "/api/v1/accounts", tag = "accounts", request_body = OpenBody,
    responses((status = 201, description = "Opened.", body = OwnedBody))
)]
async fn open(
    Oneself { caller, person }: Oneself,
    Body(body): Body<OpenBody>,
) -> Result<Versioned<OwnedBody>> {
    let fields = [("name", body.name), ("slug", body.slug)];
    let mut form = Form::of(fields.map(|(name, value)| (name.to_owned(), value)));
    let opening = Opening::read(&mut form);
    form.clean()?;
    let slug = open_account(&caller.on, &person, opening).await?;
    let account = owned(&caller, &person, &slug).await?;
    Ok(Versioned::created(account.version, account.into()))
}

async fn owned(caller: &Arc<Caller>, person: &crate::session::Person, slug: &str) -> Result<Owned> {
    let mut all = owned_by(&caller.on, person.id).await?.into_iter();
    all.find(|account| account.slug == slug)
        .ok_or(crate::Error::Missing("account"))
}

#[utoipa::path(
    get, path = "/api/v1/accounts/{account}", tag = "accounts",
    params(("account" = String, Path, description = "The slug of the account.")),
    responses((status = 200, description = "The account, with what only its owner may see.", body = AccountBody))
)]
async fn show(OwnerOnly { granted, here }: OwnerOnly) -> Result<Versioned<AccountBody>> {
    let account = find(&mut here.caller.on.read(&granted)).await?;
    Ok(Versioned::ok(account.version, account.into()))
}

#[utoipa::path(
    patch, path = "/api/v1/accounts/{account}", tag = "accounts", request_body = ChangeBody,
    params(
        ("account" = String, Path, description = "The slug of the account."),
        ("If-Match" = Option<String>, Header, description = "The version that was read."),
    ),
    responses((status = 200, description = "As it is now.", body = AccountBody))
)]
async fn change(
    OwnerOnly { granted, here }: OwnerOnly,
    IfMatch(seen): IfMatch,
    Body(body): Body<ChangeBody>,
) -> Result<Versioned<AccountBody>> {
    let on = &here.caller.on;
    let before = find(&mut on.read(&granted)).await?;
    let version = seen.unwrap_or(before.version);
    let now = Business::from(&before);
    let wanted = [
        ("name", body.name),
        ("slug", body.slug),
        ("legal_name", body.legal_name),
        ("tax_id", body.tax_id),
        ("country", body.country),
        ("legal_address", body.legal_address),
    ];
    let values = now
        .fields()
        .into_iter()
        .zip(wanted)
        .map(|((name, now), (_, wanted))| {
            (name.to_owned(), wanted.unwrap_or_else(|| now.to_owned()))
        });
    let pays = body.payout.is_some();
    let payout = ("payout".to_owned(), body.payout.unwrap_or_default());
    let mut form = Form::of(values.chain([payout]));
    let business = Some(Business::read(&mut form));
    let payout = form.text("payout", 0..=500);
    form.clean()?;
    let change = Change {
        business,
        payout: pays.then_some(payout),
    };
    let account = change_account(on, granted, &change, version).await?;
    Ok(Versioned::ok(account.version, account.into()))
}

#[utoipa::path(
    get, path = "/api/v1/centers", tag = "accounts",
    responses((status = 200, description = "The centers one takes part in.", body = All<CenterBody>))
)]
async fn list_centers(Oneself { caller, person }: Oneself) -> Result<Json<All<CenterBody>>> {
    let centers = centers_of(&caller.on, person.id).await?;
    Ok(Json(All {
        items: centers.into_iter().map(CenterBody::from).collect(),
    }))
}
