//! Partners through the API: the agency assigns and removes, the client answers and ends (PE-06 to PE-12).

mod agency;
mod client;
mod conflicts;
mod relations;

use clavero_rules::Moment;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use crate::{api::rfc3339, doors::Doors};

/// What partners say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(
        agency::employees_of, agency::tag, agency::untag, agency::assignments, agency::assign_many,
        agency::remove_many, client::requests, client::grant, client::decline, client::revoke, conflicts::open,
        conflicts::take, conflicts::end, conflicts::activity, relations::relations, relations::end,
        relations::confirm, relations::code, relations::change_code, relations::until, relations::delete,
        relations::questions, relations::keep_on, relations::leave
    ),
    components(schemas(
        ToldEmployee, ToldPairing, ToldRequest, agency::Assigning, agency::ToldPair, agency::Removing,
        agency::Word, client::GrantTerms, conflicts::ToldConflict, conflicts::Way, conflicts::ToldWay,
        conflicts::ToldAct, relations::ToldRelation, relations::ToldCode, relations::Until,
        relations::ToldQuestion, relations::Keep
    )),
    tags((name = "partners", description = "Agencies whose tagged employees work in the accounts of their clients"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    agency::doors()
        .and(client::doors())
        .and(conflicts::doors())
        .and(relations::doors())
}

/// A user of the partner's account.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PartnerEmployee)]
pub(super) struct ToldEmployee {
    user: Uuid,
    name: String,
    email: String,
    /// Whether the person is tagged as partner employee.
    tagged: bool,
    /// Works in accounts of clients without the tag, so the work earns nothing.
    should_be_tagged: bool,
    /// How many clients let the person in through this partner.
    clients: i64,
}

/// One employee at one client.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PartnerAssignment)]
pub(super) struct ToldPairing {
    user: Uuid,
    person: String,
    /// The public number of the client.
    client: i64,
    /// The name of the client, once it let the partner in; else the number.
    name: String,
    /// `pending`, `granted`, `declined`, `expired`, `cancelled`, `removed_by_partner`, `revoked_by_client`, `ended`, `not_needed`.
    state: &'static str,
    /// The same in the words of the standard for access requests.
    status: &'static str,
    asked_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    access_until: Option<String>,
}

/// What a partner asks of the client.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PartnerRequest)]
pub(super) struct ToldRequest {
    id: Uuid,
    partner: String,
    user: Uuid,
    person: String,
    email: String,
    state: &'static str,
    status: &'static str,
    asked_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    access_until: Option<String>,
    version: i64,
}

impl ToldRequest {
    pub(super) fn of(asked: &super::Request, now: Moment) -> Self {
        let state = asked.stands(now);
        Self {
            id: asked.id,
            partner: asked.partner.clone(),
            user: asked.user_id.0,
            person: asked.person.clone(),
            email: asked.email.clone(),
            state: state.id(),
            status: state.status(),
            asked_at: rfc3339(asked.asked_at),
            access_until: asked.access_until.map(rfc3339),
            version: asked.version,
        }
    }
}
