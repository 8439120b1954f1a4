//! Things and people that an app registers, through the API: many at once, listed, forgotten one by one.

use axum::http::{Method, StatusCode};
use clavero_rules::{AppId, access::may};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    Occasion, Result,
    api::{Body, Cursor, Listed, Paging},
    connected_apps::{
        Registration, Role, forget, register,
        register::{Thing, registered},
    },
    doors::Doors,
    session::May,
    web::{Ask, At},
};

const THINGS: &str = "/api/v1/accounts/{account}/apps/{app}/things";
const PEOPLE: &str = "/api/v1/accounts/{account}/apps/{app}/people";

pub(super) fn doors() -> Doors {
    Doors::default()
        .get(THINGS, list_things)
        .door(Method::PUT, THINGS, register_things)
        .door(
            Method::DELETE,
            "/api/v1/accounts/{account}/apps/{app}/things/{type}/{thing}",
            forget_thing,
        )
        .get(PEOPLE, list_people)
        .door(Method::PUT, PEOPLE, register_people)
        .door(
            Method::DELETE,
            "/api/v1/accounts/{account}/apps/{app}/people/{type}/{person}",
            forget_person,
        )
}

/// Something that an app registers.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AppThing)]
pub(super) struct ThingTold {
    /// Its type: one of the app’s own for a thing, `user` or any other for a person.
    #[serde(rename = "type")]
    kind: String,
    /// Its id, within the type.
    id: String,
    /// What conditions can look at, unless the question itself says otherwise.
    #[serde(default)]
    #[schema(value_type = Object)]
    properties: Map<String, Value>,
}

/// Things to register, at most 1,000.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AppThings)]
pub(super) struct Things {
    things: Vec<ThingTold>,
}

/// People to register, at most 1,000.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AppPeople)]
pub(super) struct People {
    people: Vec<ThingTold>,
}

/// Registers things; those that are there already are told anew.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/apps/{app}/things", tag = "apps", operation_id = "registerThings",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("app" = Uuid, Path, description = "The app"),
    ),
    request_body = Things,
    responses((status = 204, description = "Registered")))]
pub(super) async fn register_things(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, app)): At<(String, Uuid)>,
    Body(said): Body<Things>,
) -> Result<StatusCode> {
    let said = registration(Role::Thing, said.things)?;
    register(&here.caller.on, granted, AppId(app), &said).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Registers people of the app’s own; those that are there already are told anew.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/apps/{app}/people", tag = "apps", operation_id = "registerPeople",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("app" = Uuid, Path, description = "The app"),
    ),
    request_body = People,
    responses((status = 204, description = "Registered")))]
pub(super) async fn register_people(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, app)): At<(String, Uuid)>,
    Body(said): Body<People>,
) -> Result<StatusCode> {
    let said = registration(Role::Person, said.people)?;
    register(&here.caller.on, granted, AppId(app), &said).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The things that an app registered, by type and id.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/apps/{app}/things", tag = "apps", operation_id = "listThings",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("app" = Uuid, Path, description = "The app"),
        ("limit" = Option<i64>, Query, description = "1 to 200; 50 if not said"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page of things", body = Listed<ThingTold>)))]
pub(super) async fn list_things(
    May { granted, here }: May<may::ViewIntegrations>,
    At((_, app)): At<(String, Uuid)>,
    Ask(paging): Ask<Paging>,
) -> Result<axum::Json<Listed<ThingTold>>> {
    let mut scope = here.caller.on.read(&granted);
    listed(&mut scope, AppId(app), Role::Thing, &paging).await
}

/// The people that an app registered, by type and id.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/apps/{app}/people", tag = "apps", operation_id = "listPeople",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("app" = Uuid, Path, description = "The app"),
        ("limit" = Option<i64>, Query, description = "1 to 200; 50 if not said"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page of people", body = Listed<ThingTold>)))]
pub(super) async fn list_people(
    May { granted, here }: May<may::ViewIntegrations>,
    At((_, app)): At<(String, Uuid)>,
    Ask(paging): Ask<Paging>,
) -> Result<axum::Json<Listed<ThingTold>>> {
    let mut scope = here.caller.on.read(&granted);
    listed(&mut scope, AppId(app), Role::Person, &paging).await
}

/// Forgets a thing.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/apps/{app}/things/{type}/{thing}", tag = "apps",
    operation_id = "forgetThing",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("app" = Uuid, Path, description = "The app"),
        ("type" = String, Path, description = "Its type"),
        ("thing" = String, Path, description = "Its id"),
    ),
    responses((status = 204, description = "Forgotten")))]
pub(super) async fn forget_thing(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, app, kind, id)): At<(String, Uuid, String, String)>,
) -> Result<StatusCode> {
    forgotten(&here.caller.on, granted, app, Role::Thing, (&kind, &id)).await
}

/// Forgets a person.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/apps/{app}/people/{type}/{person}", tag = "apps",
    operation_id = "forgetPerson",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("app" = Uuid, Path, description = "The app"),
        ("type" = String, Path, description = "Its type"),
        ("person" = String, Path, description = "Its id"),
    ),
    responses((status = 204, description = "Forgotten")))]
pub(super) async fn forget_person(
    May { granted, here }: May<may::ManageIntegrations>,
    At((_, app, kind, id)): At<(String, Uuid, String, String)>,
) -> Result<StatusCode> {
    forgotten(&here.caller.on, granted, app, Role::Person, (&kind, &id)).await
}

async fn forgotten(
    on: &Occasion,
    granted: clavero_rules::access::Granted<may::ManageIntegrations>,
    app: Uuid,
    role: Role,
    what: (&str, &str),
) -> Result<StatusCode> {
    forget(on, granted, AppId(app), role, what.0, what.1).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn registration(role: Role, told: Vec<ThingTold>) -> Result<Registration> {
    let things = told.into_iter().map(|it| {
        Ok(Thing {
            properties: serde_json::to_string(&it.properties)?,
            kind: it.kind,
            id: it.id,
        })
    });
    Ok(Registration {
        role,
        things: things.collect::<Result<_>>()?,
    })
}

async fn listed(
    scope: &mut crate::work::Scope,
    app: AppId,
    role: Role,
    paging: &Paging,
) -> Result<axum::Json<Listed<ThingTold>>> {
    let after = paging
        .cursor()?
        .map(|cursor| cursor.text)
        .unwrap_or_default();
    let after = after.split_once('\n').unwrap_or_default();
    let rows = registered(scope, app, role, after, paging.limit() + 1).await?;
    let listed = Listed::of(rows, paging.limit(), |row: &Thing| Cursor {
        text: format!("{}\n{}", row.kind, row.id),
        number: 0,
        id: app.0,
    });
    let told = listed.map(|row| ThingTold {
        properties: serde_json::from_str(&row.properties).unwrap_or_default(),
        kind: row.kind,
        id: row.id,
    });
    Ok(axum::Json(told))
}
