//! What a client settles with its partners, through the API: who services it, its code, ends of access, whom it keeps.

use axum::{
    Json,
    http::{Method, StatusCode},
};
use clavero_rules::{AccountId, ProfileId, access::may, signature::Purpose};
use clavero_team::{people::signature, profiles};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::ToldRequest;
use crate::{
    Error, Result,
    api::{Body, IfMatch, Listed, SignedWith, Versioned, rfc3339},
    doors::Doors,
    partners::{
        Confirming, Extending, Keeping, confirm_partner, delete_line, end_by_client, extend_access,
        keep, let_go, list, request, ties,
    },
    session::{Here, May},
    web::At,
};

pub(super) fn doors() -> Doors {
    const TIE: &str = "/api/v1/accounts/{account}/partner-relations/{partner}";
    const CODE: &str = "/api/v1/accounts/{account}/partner-code";
    const QUESTION: &str = "/api/v1/accounts/{account}/partner-questions/{id}";
    Doors::default()
        .get("/api/v1/accounts/{account}/partner-relations", relations)
        .door(Method::DELETE, TIE, end)
        .post(
            "/api/v1/accounts/{account}/partner-relations/{partner}/confirmation",
            confirm,
        )
        .get(CODE, code)
        .post(CODE, change_code)
        .door(
            Method::PUT,
            "/api/v1/accounts/{account}/partner-requests/{id}/access-end",
            until,
        )
        .door(
            Method::DELETE,
            "/api/v1/accounts/{account}/partner-requests/{id}/line",
            delete,
        )
        .get("/api/v1/accounts/{account}/partner-questions", questions)
        .post(QUESTION, keep_on)
        .door(Method::DELETE, QUESTION, leave)
}

/// A partner that services this account.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PartnerRelation)]
pub(super) struct ToldRelation {
    partner: Uuid,
    name: String,
    /// `linked` or `suspended`.
    state: &'static str,
    linked_at: String,
}

/// What a partner has to be told so that its requests arrive by mail.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PartnerCode)]
pub(super) struct ToldCode {
    /// Absent until one is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
}

/// For how long access is to last.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnerAccessEnd)]
pub(super) struct Until {
    /// 1 to 730 days from today.
    days: i64,
}

/// Somebody whom a partner no longer employs, and whom the client had let in before.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PartnerQuestion)]
pub(super) struct ToldQuestion {
    id: Uuid,
    user: Uuid,
    person: String,
    partner: String,
    asked_at: String,
}

/// On which profile to keep somebody.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnerKeep)]
pub(super) struct Keep {
    profile: Uuid,
}

/// Partners that service this account.
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/partner-relations", tag = "partners",
    operation_id = "listPartnerRelations",
    params(("account" = String, Path, description = "The slug of the client")),
    responses((status = 200, description = "The partners", body = Listed<ToldRelation>))
)]
pub(super) async fn relations(
    May { granted, here }: May<may::ViewPartners>,
) -> Result<Json<Listed<ToldRelation>>> {
    let all = ties(&mut here.caller.on.read(&granted)).await?;
    let items = all.into_iter().map(|it| ToldRelation {
        partner: it.partner_id.0,
        name: it.name,
        state: it.state.id(),
        linked_at: rfc3339(it.linked_at),
    });
    Ok(Json(Listed {
        items: items.collect(),
        next: None,
    }))
}

/// End the relation with a partner, and with it every access through that partner. Never signed.
#[utoipa::path(
    delete, path = "/api/v1/accounts/{account}/partner-relations/{partner}", tag = "partners",
    operation_id = "endPartnerRelation",
    params(
        ("account" = String, Path, description = "The slug of the client"),
        ("partner" = Uuid, Path, description = "The partner"),
    ),
    responses((status = 204, description = "Ended at once"))
)]
pub(super) async fn end(
    May { granted, here }: May<may::ManagePartners>,
    At((_, partner)): At<(String, Uuid)>,
) -> Result<StatusCode> {
    end_by_client(&here.caller.on, granted, AccountId(partner)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Confirm a partner that came back into the programme. Always signed.
#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/partner-relations/{partner}/confirmation", tag = "partners",
    operation_id = "confirmPartner",
    params(
        ("account" = String, Path, description = "The slug of the client"),
        ("partner" = Uuid, Path, description = "The partner"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "A signature of this very deed"),
    ),
    responses((status = 204, description = "Confirmed"))
)]
pub(super) async fn confirm(
    May { granted, here }: May<may::ManagePartners>,
    At((_, partner)): At<(String, Uuid)>,
    SignedWith(header): SignedWith,
) -> Result<StatusCode> {
    let all = ties(&mut here.caller.on.read(&granted)).await?;
    if !all.iter().any(|it| it.partner_id.0 == partner) {
        return Err(Error::Missing("partner"));
    }
    let deed = Confirming { partner };
    let signed = signed(&here, header, Purpose::ConfirmPartner, &deed).await?;
    confirm_partner(&here.caller.on, granted, signed, &deed).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The code that makes requests of new partners arrive by mail.
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/partner-code", tag = "partners",
    operation_id = "getPartnerCode",
    params(("account" = String, Path, description = "The slug of the client")),
    responses((status = 200, description = "The code", body = ToldCode))
)]
pub(super) async fn code(
    May { granted, here }: May<may::ManagePartners>,
) -> Result<Json<ToldCode>> {
    let code = list::client_code(&mut here.caller.on.read(&granted)).await?;
    Ok(Json(ToldCode { code }))
}

/// Make the code, or another one: the old one opens nothing any more.
#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/partner-code", tag = "partners",
    operation_id = "changePartnerCode",
    params(("account" = String, Path, description = "The slug of the client")),
    responses((status = 200, description = "The new code", body = ToldCode))
)]
pub(super) async fn change_code(
    May { granted, here }: May<may::ManagePartners>,
) -> Result<Json<ToldCode>> {
    let on = &here.caller.on;
    let mut scope = on.read(&granted);
    list::change_code(on, granted).await?;
    let code = list::client_code(&mut scope).await?;
    Ok(Json(ToldCode { code }))
}

/// Set another end of an access. A later one is signed, an earlier one never.
#[utoipa::path(
    put, path = "/api/v1/accounts/{account}/partner-requests/{id}/access-end", tag = "partners",
    operation_id = "setPartnerAccessEnd",
    params(
        ("account" = String, Path, description = "The slug of the client"),
        ("id" = Uuid, Path, description = "The request"),
        ("If-Match" = Option<String>, Header, description = "The version that the change is based on"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "A signature of this very deed"),
    ),
    request_body = Until,
    responses((status = 200, description = "Set", body = ToldRequest))
)]
pub(super) async fn until(
    May { granted, here }: May<may::ManagePartners>,
    At((_, id)): At<(String, Uuid)>,
    SignedWith(header): SignedWith,
    IfMatch(version): IfMatch,
    Body(wish): Body<Until>,
) -> Result<Versioned<ToldRequest>> {
    let on = &here.caller.on;
    let mut scope = on.read(&granted);
    let asked = request::at_client(&mut scope, id).await?;
    let deed = Extending {
        request: id,
        days: wish.days,
        version: version.unwrap_or(asked.version),
    };
    let signed = match header {
        None => None,
        some => signed(&here, some, Purpose::ExtendPartner, &deed).await?,
    };
    extend_access(on, granted, signed, &deed).await?;
    let asked = request::at_client(&mut scope, id).await?;
    Ok(Versioned::ok(
        asked.version,
        ToldRequest::of(&asked, on.now),
    ))
}

/// Delete the line of somebody whose access has ended. Only the client does.
#[utoipa::path(
    delete, path = "/api/v1/accounts/{account}/partner-requests/{id}/line", tag = "partners",
    operation_id = "deletePartnerLine",
    params(
        ("account" = String, Path, description = "The slug of the client"),
        ("id" = Uuid, Path, description = "The request"),
    ),
    responses((status = 204, description = "Deleted"))
)]
pub(super) async fn delete(
    May { granted, here }: May<may::ManagePartners>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<StatusCode> {
    delete_line(&here.caller.on, granted, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Whom the client may keep as its own collaborator, after the partner lost them.
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/partner-questions", tag = "partners",
    operation_id = "listPartnerQuestions",
    params(("account" = String, Path, description = "The slug of the client")),
    responses((status = 200, description = "Questions that wait", body = Listed<ToldQuestion>))
)]
pub(super) async fn questions(
    May { granted, here }: May<may::ViewPartners>,
) -> Result<Json<Listed<ToldQuestion>>> {
    let all = keep::open_questions(&mut here.caller.on.read(&granted)).await?;
    let items = all.into_iter().map(|it| ToldQuestion {
        id: it.id,
        user: it.user_id.0,
        person: it.person,
        partner: it.partner,
        asked_at: rfc3339(it.asked_at),
    });
    Ok(Json(Listed {
        items: items.collect(),
        next: None,
    }))
}

/// Keep the person as one’s own collaborator. Always signed.
#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/partner-questions/{id}", tag = "partners",
    operation_id = "keepPartnerEmployee",
    params(
        ("account" = String, Path, description = "The slug of the client"),
        ("id" = Uuid, Path, description = "The question"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "A signature of this very deed"),
    ),
    request_body = Keep,
    responses((status = 204, description = "Kept"))
)]
pub(super) async fn keep_on(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    SignedWith(header): SignedWith,
    Body(wish): Body<Keep>,
) -> Result<StatusCode> {
    let on = &here.caller.on;
    let found = profiles::find(&mut on.read(&granted), ProfileId(wish.profile)).await?;
    let deed = Keeping {
        question: id,
        profile: wish.profile,
        profile_version: found.version,
    };
    let signed = signed(&here, header, Purpose::KeepCollaborator, &deed).await?;
    keep(on, granted, signed, &deed).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Let the person go.
#[utoipa::path(
    delete, path = "/api/v1/accounts/{account}/partner-questions/{id}", tag = "partners",
    operation_id = "letPartnerEmployeeGo",
    params(
        ("account" = String, Path, description = "The slug of the client"),
        ("id" = Uuid, Path, description = "The question"),
    ),
    responses((status = 204, description = "Gone"))
)]
pub(super) async fn leave(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
) -> Result<StatusCode> {
    let_go(&here.caller.on, granted, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The signature that the request carries over exactly this.
async fn signed<D: Serialize>(
    here: &Here,
    header: Option<Uuid>,
    purpose: Purpose,
    deed: &D,
) -> Result<Option<clavero_rules::evidence::Signed>> {
    let (on, account) = (&here.caller.on, Some(here.account.id));
    let person = here.person()?;
    let signed = signature::presented(on, person, header, purpose, account, deed).await?;
    Ok(Some(signed))
}
