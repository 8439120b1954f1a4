//! What a partner reads of its work and settles with others, through the API: acts, conflicts, the end of a relation.

use axum::{Json, extract::Query, http::StatusCode};
use clavero_rules::{
    UserId,
    access::may,
    evidence::Typed,
    partners::{REMOVE, WayOut, must_be_partner},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::agency::Word;
use crate::{
    Error, Result,
    address::Address,
    api::{Body, Listed, rfc3339},
    credit::act_of,
    doors::Doors,
    partners::{Taken, conflicts, end_by_partner, newest_acts, programme, take_way_out},
    session::May,
    web::At,
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/api/v1/accounts/{account}/partner/conflicts", open)
        .post(
            "/api/v1/accounts/{account}/partner/conflicts/{user}/{hub_id}",
            take,
        )
        .post(
            "/api/v1/accounts/{account}/partner/clients/{hub_id}/end",
            end,
        )
        .get("/api/v1/accounts/{account}/partner/activity", activity)
}

/// A person whom another partner’s record holds at a client. The other partner is not named.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PartnerConflict)]
pub(super) struct ToldConflict {
    user: Uuid,
    person: String,
    client: i64,
    /// `open`, or `relayed` once the other partner was asked.
    state: &'static str,
    opened_at: String,
}

/// Which of the three ways to take.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnerWayOut)]
pub(super) struct Way {
    /// `ask_first_partner`, `own_domain` or `other_address`.
    way: String,
    /// The address to use instead, for the last two.
    email: Option<String>,
}

/// What the way led to.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PartnerWayTaken)]
pub(super) struct ToldWay {
    /// `asked`, `assigned`, or `waits_for_tag`: the address has to be invited and tagged first.
    outcome: &'static str,
}

/// Something that an employee did at a client.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PartnerAct)]
pub(super) struct ToldAct {
    at: String,
    user: Uuid,
    person: String,
    client: i64,
    name: String,
    /// The kind of entry in the client’s activity log.
    kind: String,
    /// What managed credit takes it for; absent where it takes it for nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    act: Option<&'static str>,
}

/// Of whom, and where.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Of {
    /// Only of this employee.
    user: Option<Uuid>,
    /// Only at the client of this number.
    client: Option<i64>,
}

/// Conflicts that are open, the oldest first.
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/partner/conflicts", tag = "partners",
    operation_id = "listPartnerConflicts",
    params(("account" = String, Path, description = "The slug of the partner")),
    responses((status = 200, description = "The conflicts", body = Listed<ToldConflict>))
)]
pub(super) async fn open(
    May { granted, here }: May<may::ViewPartners>,
) -> Result<Json<Listed<ToldConflict>>> {
    let mut scope = here.caller.on.read(&granted);
    must_be_partner(programme(&mut scope, here.account.id).await?)?;
    let all = conflicts::open_of_partner(&mut scope).await?;
    let items = all.into_iter().map(|it| ToldConflict {
        user: it.user_id.0,
        person: it.person,
        client: it.hub_id,
        state: it.state.id(),
        opened_at: rfc3339(it.opened_at),
    });
    Ok(Json(Listed {
        items: items.collect(),
        next: None,
    }))
}

/// Take a way out of a conflict.
#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/partner/conflicts/{user}/{hub_id}", tag = "partners",
    operation_id = "takePartnerWayOut",
    params(
        ("account" = String, Path, description = "The slug of the partner"),
        ("user" = Uuid, Path, description = "The employee"),
        ("hub_id" = i64, Path, description = "The public number of the client"),
    ),
    request_body = Way,
    responses((status = 200, description = "Taken", body = ToldWay))
)]
pub(super) async fn take(
    May { granted, here }: May<may::ManagePartners>,
    At((_, user, hub_id)): At<(String, Uuid, i64)>,
    Body(wish): Body<Way>,
) -> Result<Json<ToldWay>> {
    let way = WayOut::from_id(&wish.way).ok_or(Error::field("way", "choose"))?;
    let instead = match wish.email.as_deref() {
        None => None,
        Some(typed) => Some(Address::parse(typed).ok_or(Error::field("email", "email"))?),
    };
    let about = (UserId(user), hub_id);
    let taken = take_way_out(&here.caller.on, granted, about, way, instead.as_ref()).await?;
    let outcome = match taken {
        Taken::Asked => "asked",
        Taken::Assigned => "assigned",
        Taken::WaitsForTag => "waits_for_tag",
    };
    Ok(Json(ToldWay { outcome }))
}

/// End the relation with a client, and with it every access there.
#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/partner/clients/{hub_id}/end", tag = "partners",
    operation_id = "endClientRelation",
    params(
        ("account" = String, Path, description = "The slug of the partner"),
        ("hub_id" = i64, Path, description = "The public number of the client"),
    ),
    request_body = Word,
    responses((status = 204, description = "Ended at once"))
)]
pub(super) async fn end(
    May { granted, here }: May<may::ManagePartners>,
    At((_, hub_id)): At<(String, i64)>,
    Body(word): Body<Word>,
) -> Result<StatusCode> {
    let typed = Typed::check(REMOVE, word.typed())?;
    end_by_partner(&here.caller.on, granted, hub_id, &typed).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The newest acts of employees at clients, at most 50.
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/partner/activity", tag = "partners",
    operation_id = "listPartnerActivity",
    params(("account" = String, Path, description = "The slug of the partner"), Of),
    responses((status = 200, description = "The acts", body = Listed<ToldAct>))
)]
pub(super) async fn activity(
    May { granted, here }: May<may::ViewPartners>,
    Query(of): Query<Of>,
) -> Result<Json<Listed<ToldAct>>> {
    let mut scope = here.caller.on.read(&granted);
    must_be_partner(programme(&mut scope, here.account.id).await?)?;
    let all = newest_acts(&mut scope, of.user.map(UserId), of.client).await?;
    let items = all.into_iter().map(|it| ToldAct {
        at: rfc3339(it.at),
        user: it.user.0,
        person: it.person,
        client: it.hub_id,
        name: it.client,
        act: act_of(&it.kind).map(clavero_rules::credit::ActKind::id),
        kind: it.kind,
    });
    Ok(Json(Listed {
        items: items.collect(),
        next: None,
    }))
}
