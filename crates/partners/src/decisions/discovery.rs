//! Where everything is, for programs: the metadata of this decision point, as a whole and for each account (7.1).

use axum::{
    Json,
    http::header,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use crate::{Error, Result, doors::Doors, session::Anyone, web::At};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/.well-known/authzen-configuration", whole)
        .get("/.well-known/authzen-configuration/{account}", of_account)
}

async fn whole(Anyone(caller): Anyone) -> Response {
    told(&caller.on.app.settings.public_url)
}

/// The same for any name: whether there is such an account is nobody's business here.
async fn of_account(Anyone(caller): Anyone, At(account): At<String>) -> Result<Response> {
    let plain = account
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if !plain || account.is_empty() || account.len() > 64 {
        return Err(Error::Missing("account"));
    }
    let base = &caller.on.app.settings.public_url;
    Ok(told(&format!("{base}/{account}")))
}

fn told(base: &str) -> Response {
    let body: Value = json!({
        "policy_decision_point": base,
        "access_evaluation_endpoint": format!("{base}/access/v1/evaluation"),
        "access_evaluations_endpoint": format!("{base}/access/v1/evaluations"),
        "search_subject_endpoint": format!("{base}/access/v1/search/subject"),
        "search_resource_endpoint": format!("{base}/access/v1/search/resource"),
        "search_action_endpoint": format!("{base}/access/v1/search/action"),
    });
    ([(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}
