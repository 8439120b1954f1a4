//! Closed months through the API: every line with its reason, and every act with why it counts or not (PE-03, CR5).

use axum::Json;
use clavero_rules::{Moment, access::may, partners::must_be_partner};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::ledger::{ActLine, lines};
use crate::{
    Result,
    api::{Listed, rfc3339},
    doors::Doors,
    partners::programme,
    session::May,
};

/// What credit says of its part of the API.
#[derive(Debug, OpenApi)]
#[openapi(paths(closed), components(schemas(ToldLine, ToldAct)))]
pub struct Docs;

pub(super) fn doors() -> Doors {
    Doors::default().get("/api/v1/accounts/{account}/partner/credit", closed)
}

/// A line of a closed month. Amounts are in the smallest units of the currency.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CreditLine)]
struct ToldLine {
    /// `2026-10`.
    month: String,
    client: i64,
    name: String,
    /// `credit`, or `correction`.
    kind: String,
    currency: String,
    credit: i64,
    /// What the client paid for the month.
    client_pays: i64,
    /// How many partners share it.
    servicing: i64,
    /// `share`, or why nothing was earned.
    why: String,
    /// Whether a unit that could not be divided is in it.
    odd_unit: bool,
    acts: Vec<ToldAct>,
    written_at: String,
}

/// An act in a line.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CreditAct)]
struct ToldAct {
    at: String,
    user: Uuid,
    act: String,
    /// `counts`, or why it does not.
    verdict: String,
}

/// The lines of closed months, the newest month first.
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/partner/credit", tag = "partners",
    operation_id = "listPartnerCredit",
    params(("account" = String, Path, description = "The slug of the partner")),
    responses((status = 200, description = "The lines", body = Listed<ToldLine>))
)]
async fn closed(May { granted, here }: May<may::ViewPartners>) -> Result<Json<Listed<ToldLine>>> {
    let mut scope = here.caller.on.read(&granted);
    must_be_partner(programme(&mut scope, here.account.id).await?)?;
    let mut items = Vec::new();
    for line in lines(&mut scope).await? {
        let acts: Vec<ActLine> = serde_json::from_str(&line.acts)?;
        items.push(ToldLine {
            month: line.month,
            client: line.hub_id,
            name: line.client,
            kind: line.kind,
            currency: line.currency,
            credit: line.minor,
            client_pays: line.mrr,
            servicing: line.servicing,
            why: line.earned,
            odd_unit: line.odd_unit,
            acts: acts.into_iter().map(ToldAct::from).collect(),
            written_at: rfc3339(line.written_at),
        });
    }
    Ok(Json(Listed { items, next: None }))
}

impl From<ActLine> for ToldAct {
    fn from(it: ActLine) -> Self {
        Self {
            at: rfc3339(Moment(it.at)),
            user: it.user,
            act: it.kind,
            verdict: it.verdict,
        }
    }
}
