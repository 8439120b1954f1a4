//! Whether the server lives, and whether it is ready to serve.

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::json;

use crate::{Result, doors::Doors, session::Anyone};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/healthz", alive)
        .get("/readyz", ready)
}

async fn alive(_: Anyone) -> &'static str {
    "ok"
}

/// Ready means: the store answers, and it has every migration of this binary.
async fn ready(Anyone(caller): Anyone) -> Result<Response> {
    let (status, body) = match caller.on.app.db.pending().await {
        Ok(pending) if pending.is_empty() => (StatusCode::OK, json!({ "status": "ready" })),
        Ok(pending) => (
            StatusCode::SERVICE_UNAVAILABLE,
            json!({ "status": "migrations pending", "pending": pending }),
        ),
        Err(error) => {
            tracing::error!(%error, "the store does not answer");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                json!({ "status": "store unreachable" }),
            )
        }
    };
    Ok((status, Json(body)).into_response())
}
