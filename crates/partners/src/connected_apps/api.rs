//! Connected apps through the API: what they register, their things and people, and what profiles give of theirs.

mod things;
mod wire;

use axum::http::{Method, StatusCode};
use clavero_rules::{
    AppId, ProfileId,
    access::{grant, may},
    signature::Purpose,
};
use utoipa::OpenApi;
use uuid::Uuid;

use super::{
    Definition, Give, change_app, connect_app,
    definition::{Condition, KindTold, WayTold},
    disconnect_app, give_permissions, grants_of, list, show, store,
};
use crate::{
    Result,
    api::{Body, IfMatch, Listed, SignedWith, Versioned},
    doors::Doors,
    session::{Here, May},
    web::At,
};
use clavero_team::people::signature;
use wire::{Change, Given, GivenWish, New, Told};

/// What connected apps say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(
        find_many, make, find_one, change, end, given, give,
        things::register_things, things::list_things, things::forget_thing,
        things::register_people, things::list_people, things::forget_person,
    ),
    components(schemas(
        Told, New, Change, Given, GivenWish, Definition, KindTold, WayTold, Condition, Listed<Told>,
        things::Things, things::People, things::ThingTold, Listed<things::ThingTold>
    )),
    tags((name = "apps", description = "Other systems that ask what people may do with their things"))
)]
pub struct Docs;

const MANY: &str = "/api/v1/accounts/{account}/apps";
const ONE: &str = "/api/v1/accounts/{account}/apps/{app}";
const GIVEN: &str = "/api/v1/accounts/{account}/apps/{app}/profiles/{profile}";

pub(super) fn doors() -> Doors {
    Doors::default()
        .get(MANY, find_many)
        .post(MANY, make)
        .get(ONE, find_one)
        .door(Method::PUT, ONE, change)
        .door(Method::DELETE, ONE, end)
        .get(GIVEN, given)
        .door(Method::PUT, GIVEN, give)
        .and(things::doors())
}

/// The connected apps of an account, by name.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/apps", tag = "apps", operation_id = "listApps",
    params(("account" = String, Path, description = "The slug of the account")),
    responses((status = 200, description = "All of them", body = Listed<Told>)))]
async fn find_many(
    May { granted, here }: May<may::ViewIntegrations>,
) -> Result<axum::Json<Listed<Told>>> {
    let apps = list(&here.caller.on, &granted).await?;
    Ok(axum::Json(Listed {
        items: apps.into_iter().map(Told::from).collect(),
        next: None,
    }))
}

/// Connects an app.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/apps", tag = "apps", operation_id = "connectApp",
    params(("account" = String, Path, description = "The slug of the account")),
    request_body = New,
    responses((status = 201, description = "The app", body = Told)))]
async fn make(
    May { granted, here }: May<may::ManageIntegrations>,
    Body(new): Body<New>,
) -> Result<Versioned<Told>> {
    let wanted = new.wanted()?;
    let id = connect_app(&here.caller.on, granted, &wanted).await?;
    let told = told(&here, id).await?;
    Ok(Versioned::created(told.version, told))
}

/// An app.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/apps/{app}", tag = "apps", operation_id = "showApp",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("app" = Uuid, Path, description = "The app"),
    ),
    responses((status = 200, description = "The app; its version is the ETag", body = Told)))]
async fn find_one(
    May { here, .. }: May<may::ViewIntegrations>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<Versioned<Told>> {
    let told = told(&here, AppId(id)).await?;
    Ok(Versioned::ok(told.version, told))
}

/// Changes an app: its name and everything that it registers are as given from the next question on.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/apps/{app}", tag = "apps", operation_id = "changeApp",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("app" = Uuid, Path, description = "The app"),
        ("If-Match" = Option<String>, Header, description = "The ETag that was read"),
    ),
    request_body = Change,
    responses((status = 200, description = "The app as it is now", body = Told)))]
async fn change(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id)): At<(String, Uuid)>,
    IfMatch(seen): IfMatch,
    Body(change): Body<Change>,
) -> Result<Versioned<Told>> {
    let (id, wanted) = (AppId(id), change.wanted()?);
    let seen = match seen {
        Some(seen) => seen,
        None => told(&here, id).await?.version,
    };
    change_app(&here.caller.on, granted, id, seen, &wanted).await?;
    let told = told(&here, id).await?;
    Ok(Versioned::ok(told.version, told))
}

/// Disconnects an app: every question about its things is a no from then on.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/apps/{app}", tag = "apps", operation_id = "disconnectApp",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("app" = Uuid, Path, description = "The app"),
    ),
    responses((status = 204, description = "Disconnected")))]
async fn end(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<StatusCode> {
    disconnect_app(&here.caller.on, granted, AppId(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Which permissions of an app a profile gives.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/apps/{app}/profiles/{profile}", tag = "apps",
    operation_id = "showAppPermissions",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("app" = Uuid, Path, description = "The app"),
        ("profile" = Uuid, Path, description = "The profile"),
    ),
    responses((status = 200, description = "What it gives", body = Given)))]
async fn given(
    May { granted, here }: May<may::ViewCollaborators>,
    At((_, app, profile)): At<(String, Uuid, Uuid)>,
) -> Result<axum::Json<Given>> {
    let mut scope = here.caller.on.read(&granted);
    store::find(&mut scope, AppId(app)).await?;
    clavero_team::profiles::find(&mut scope, ProfileId(profile)).await?;
    let permissions = grants_of(&mut scope, AppId(app), ProfileId(profile)).await?;
    Ok(axum::Json(Given { permissions }))
}

/// Writes which permissions of an app a profile gives. Signed when it gives more.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/apps/{app}/profiles/{profile}", tag = "apps",
    operation_id = "giveAppPermissions",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("app" = Uuid, Path, description = "The app"),
        ("profile" = Uuid, Path, description = "The profile"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "The signature, when it is asked for"),
    ),
    request_body = GivenWish,
    responses((status = 200, description = "What it gives now", body = Given)))]
async fn give(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, app, profile)): At<(String, Uuid, Uuid)>,
    SignedWith(header): SignedWith,
    Body(wish): Body<GivenWish>,
) -> Result<axum::Json<Given>> {
    let deed = Give {
        app,
        profile,
        permissions: wish.permissions,
    };
    let (on, account) = (&here.caller.on, Some(here.account.id));
    let signed = match header {
        None => None,
        header => {
            let (person, purpose) = (here.person()?, Purpose::EditProfile);
            Some(signature::presented(on, person, header, purpose, account, &deed).await?)
        }
    };
    give_permissions(on, granted, signed, &deed).await?;
    Ok(axum::Json(Given {
        permissions: deed.permissions,
    }))
}

async fn told(here: &Here, id: AppId) -> Result<Told> {
    let granted = grant::<may::ViewIntegrations>(here.actor.clone())?;
    let app = show(&mut here.caller.on.read(&granted), id).await?;
    Ok(app.into())
}
