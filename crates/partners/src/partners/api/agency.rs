//! The agency's side of the API.

use axum::{
    Json,
    http::{Method, StatusCode},
};
use clavero_rules::{
    UserId,
    access::may,
    evidence::Typed,
    partners::{ClientCode, REMOVE, Told, must_be_partner},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{ToldEmployee, ToldPairing};
use crate::{
    Result,
    api::{Body, Listed, rfc3339},
    doors::Doors,
    partners::{
        Wanted, assign, employees, pairings, programme, remove_by_partner, tag_employee,
        untag_employee,
    },
    session::May,
    web::At,
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/api/v1/accounts/{account}/partner/employees", employees_of)
        .door(
            Method::PUT,
            "/api/v1/accounts/{account}/partner/employees/{user}",
            tag,
        )
        .door(
            Method::DELETE,
            "/api/v1/accounts/{account}/partner/employees/{user}",
            untag,
        )
        .get(
            "/api/v1/accounts/{account}/partner/assignments",
            assignments,
        )
        .post(
            "/api/v1/accounts/{account}/partner/assignments",
            assign_many,
        )
        .post(
            "/api/v1/accounts/{account}/partner/clients/{hub_id}/remove",
            remove_many,
        )
}

/// Which employees, at which clients.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnerAssigning)]
pub(super) struct Assigning {
    /// Users that are tagged.
    employees: Vec<Uuid>,
    /// Public numbers of clients.
    clients: Vec<i64>,
    /// The code that a client told.
    code: Option<String>,
}

/// What became of one pair.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PartnerPair)]
pub(super) struct ToldPair {
    user: Uuid,
    client: i64,
    /// `asked`, `no_letter_needed`, `unchanged`, or the code of a refusal such as `partner_conflict`.
    outcome: &'static str,
}

/// Whose access to remove, and the word.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnerRemoving)]
pub(super) struct Removing {
    employees: Vec<Uuid>,
    /// `REMOVE`, byte for byte.
    typed: String,
}

/// The word that confirms.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnerWord)]
pub(super) struct Word {
    /// `REMOVE`, byte for byte.
    typed: String,
}

impl Word {
    /// What was typed.
    pub(super) fn typed(&self) -> &str {
        &self.typed
    }
}

/// Everybody in the partner's account, tagged or not.
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/partner/employees", tag = "partners",
    operation_id = "listPartnerEmployees",
    params(("account" = String, Path, description = "The slug of the partner")),
    responses((status = 200, description = "The people", body = Listed<ToldEmployee>))
)]
pub(super) async fn employees_of(
    May { granted, here }: May<may::ViewPartners>,
) -> Result<Json<Listed<ToldEmployee>>> {
    let mut scope = here.caller.on.read(&granted);
    must_be_partner(programme(&mut scope, here.account.id).await?)?;
    let items = employees(&mut scope)
        .await?
        .into_iter()
        .map(|it| ToldEmployee {
            should_be_tagged: it.should_be_tagged(),
            user: it.user.0,
            name: it.name,
            email: it.email,
            tagged: it.tagged,
            clients: it.clients,
        })
        .collect();
    Ok(Json(Listed { items, next: None }))
}

/// Tag a user as partner employee.
#[utoipa::path(
    put, path = "/api/v1/accounts/{account}/partner/employees/{user}", tag = "partners",
    operation_id = "tagPartnerEmployee",
    params(
        ("account" = String, Path, description = "The slug of the partner"),
        ("user" = Uuid, Path, description = "The user"),
    ),
    responses((status = 204, description = "Tagged"))
)]
pub(super) async fn tag(
    May { granted, here }: May<may::ManagePartners>,
    At((_, user)): At<(String, Uuid)>,
) -> Result<StatusCode> {
    tag_employee(&here.caller.on, granted, UserId(user)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Take the tag away; what it opened ends.
#[utoipa::path(
    delete, path = "/api/v1/accounts/{account}/partner/employees/{user}", tag = "partners",
    operation_id = "untagPartnerEmployee",
    params(
        ("account" = String, Path, description = "The slug of the partner"),
        ("user" = Uuid, Path, description = "The user"),
    ),
    request_body = Word,
    responses((status = 204, description = "Untagged"))
)]
pub(super) async fn untag(
    May { granted, here }: May<may::ManagePartners>,
    At((_, user)): At<(String, Uuid)>,
    Body(word): Body<Word>,
) -> Result<StatusCode> {
    let typed = Typed::check(REMOVE, &word.typed)?;
    untag_employee(&here.caller.on, granted, UserId(user), &typed).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Who is assigned where, and where that stands.
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/partner/assignments", tag = "partners",
    operation_id = "listPartnerAssignments",
    params(("account" = String, Path, description = "The slug of the partner")),
    responses((status = 200, description = "One line for each pair", body = Listed<ToldPairing>))
)]
pub(super) async fn assignments(
    May { granted, here }: May<may::ViewPartners>,
) -> Result<Json<Listed<ToldPairing>>> {
    let mut scope = here.caller.on.read(&granted);
    must_be_partner(programme(&mut scope, here.account.id).await?)?;
    let items = pairings(&mut scope, None)
        .await?
        .into_iter()
        .map(|it| ToldPairing {
            user: it.user.0,
            person: it.person,
            client: it.hub_id,
            name: it.client,
            state: it.state.id(),
            status: it.state.status(),
            asked_at: rfc3339(it.asked_at),
            access_until: it.until.map(rfc3339),
        })
        .collect();
    Ok(Json(Listed { items, next: None }))
}

/// Assign clients to employees; each pair has its own answer.
#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/partner/assignments", tag = "partners",
    operation_id = "assignPartnerClients",
    params(("account" = String, Path, description = "The slug of the partner")),
    request_body = Assigning,
    responses((status = 200, description = "What became of each pair", body = Vec<ToldPair>))
)]
pub(super) async fn assign_many(
    May { granted, here }: May<may::ManagePartners>,
    Body(body): Body<Assigning>,
) -> Result<Json<Vec<ToldPair>>> {
    let wanted = Wanted {
        employees: body.employees.into_iter().map(UserId).collect(),
        clients: body.clients.into_iter().collect(),
        code: body.code.as_deref().map(ClientCode::read).transpose()?,
    };
    let pairs = assign(&here.caller.on, granted, &wanted).await?;
    let told = pairs.into_iter().map(|it| ToldPair {
        user: it.employee.0,
        client: it.hub_id,
        outcome: match it.outcome {
            Ok(Told::Asked) => "asked",
            Ok(Told::NoLetterNeeded) => "no_letter_needed",
            Ok(Told::Unchanged) => "unchanged",
            Ok(Told::Conflict) => clavero_rules::Refusal::PartnerConflict.code(),
            Err(refusal) => refusal.code(),
        },
    });
    Ok(Json(told.collect()))
}

/// End the access of employees to one client. Only the client deletes the line.
#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/partner/clients/{hub_id}/remove", tag = "partners",
    operation_id = "removePartnerAccess",
    params(
        ("account" = String, Path, description = "The slug of the partner"),
        ("hub_id" = i64, Path, description = "The public number of the client"),
    ),
    request_body = Removing,
    responses((status = 204, description = "Ended at once"))
)]
pub(super) async fn remove_many(
    May { granted, here }: May<may::ManagePartners>,
    At((_, hub_id)): At<(String, i64)>,
    Body(body): Body<Removing>,
) -> Result<StatusCode> {
    let typed = Typed::check(REMOVE, &body.typed)?;
    let who = body.employees.into_iter().map(UserId).collect();
    remove_by_partner(&here.caller.on, granted, &who, hub_id, &typed).await?;
    Ok(StatusCode::NO_CONTENT)
}
