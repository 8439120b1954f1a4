//! The doors that sellers’ systems knock at (8.1).

use axum::{
    Json,
    body::to_bytes,
    extract::Request,
    http::{HeaderMap, Method},
};
use clavero_rules::purchases::{LARGEST_REPORT, Provider};
use serde_json::{Value, json};

use super::take_in::{Incoming, place, take_in};
use crate::{Error, Result, doors::Doors, session::Anyone, signing::Presented, web::At};

pub(super) fn doors() -> Doors {
    Doors::default()
        .door(Method::POST, "/in/hotmart/{account}/{area}", hotmart)
        .door(Method::POST, "/in/purchases/{account}/{area}", purchases)
}

async fn hotmart(
    Anyone(caller): Anyone,
    At((account, area)): At<(String, String)>,
    request: Request,
) -> Result<Json<Value>> {
    taken(&caller.on, Provider::Hotmart, &account, &area, request).await
}

async fn purchases(
    Anyone(caller): Anyone,
    At((account, area)): At<(String, String)>,
    request: Request,
) -> Result<Json<Value>> {
    taken(&caller.on, Provider::Standard, &account, &area, request).await
}

async fn taken(
    on: &crate::Occasion,
    provider: Provider,
    account: &str,
    area: &str,
    request: Request,
) -> Result<Json<Value>> {
    let (account, area) = place(on, account, area).await?;
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LARGEST_REPORT)
        .await
        .map_err(|_| Error::TooLarge)?;
    let incoming = Incoming {
        area,
        provider,
        token: header(&parts.headers, "x-hotmart-hottok"),
        signed: Presented {
            id: header(&parts.headers, "webhook-id"),
            timestamp: header(&parts.headers, "webhook-timestamp"),
            signatures: header(&parts.headers, "webhook-signature"),
        },
        body: &body,
    };
    take_in(on, account, incoming).await?;
    Ok(Json(json!({ "taken": true })))
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default()
}
