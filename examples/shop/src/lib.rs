//! A shop that keeps its own orders and lets Clavero say who may do what with them: it asks before it acts.
//!
//! It trusts its own sign-in for who is asking (here a header) and Clavero for what that person may do. When Clavero
//! cannot be reached, nobody may do anything.

mod ask;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    Json, Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde_json::{Value, json};

pub use ask::Clavero;

/// What the shop registers at Clavero: one permission of its own, and one kind of thing.
pub const DEFINITION: &str = include_str!("../definition.json");

/// The shop.
#[derive(Clone, Debug)]
pub struct Shop {
    clavero: Clavero,
    orders: Arc<Mutex<BTreeMap<String, &'static str>>>,
}

/// The pages of the shop.
pub fn router(clavero: Clavero) -> Router {
    let orders = BTreeMap::from([("1001".to_owned(), "paid"), ("1002".to_owned(), "open")]);
    let shop = Shop {
        clavero,
        orders: Arc::new(Mutex::new(orders)),
    };
    Router::new()
        .route("/orders/{id}", get(show))
        .route("/orders/{id}/refund", post(refund))
        .with_state(shop)
}

impl Shop {
    fn status(&self, id: &str) -> Option<&'static str> {
        let orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        orders.get(id).copied()
    }

    /// Whether whoever is signed in may do this to an order, as it stands now.
    async fn may(
        &self,
        headers: &HeaderMap,
        action: &str,
        id: &str,
    ) -> Result<&'static str, Response> {
        let person = headers.get("x-signed-in").and_then(|it| it.to_str().ok());
        let person = person.ok_or_else(|| StatusCode::UNAUTHORIZED.into_response())?;
        let Some(status) = self.status(id) else {
            return Err(StatusCode::NOT_FOUND.into_response());
        };
        let question = json!({
            "subject": { "type": "user", "id": person },
            "action": { "name": action },
            "resource": { "type": "order", "id": id, "properties": { "status": status } },
        });
        match self.clavero.decides(&question).await {
            Ok(answer) if answer["decision"] == true => Ok(status),
            Ok(answer) => {
                let why = answer["context"]["reason"].clone();
                Err((StatusCode::FORBIDDEN, Json(json!({ "reason": why }))).into_response())
            }
            // Whoever cannot ask does not act.
            Err(_) => Err(StatusCode::SERVICE_UNAVAILABLE.into_response()),
        }
    }
}

async fn show(State(shop): State<Shop>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    match shop.may(&headers, "view", &id).await {
        Ok(status) => told(&id, status),
        Err(answer) => answer,
    }
}

async fn refund(State(shop): State<Shop>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    if let Err(answer) = shop.may(&headers, "refund", &id).await {
        return answer;
    }
    let mut orders = shop.orders.lock().unwrap_or_else(PoisonError::into_inner);
    orders.insert(id.clone(), "refunded");
    told(&id, "refunded")
}

fn told(id: &str, status: &str) -> Response {
    let order: Value = json!({ "id": id, "status": status });
    Json(order).into_response()
}
