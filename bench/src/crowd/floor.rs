//! The floor: a bare handler of the same HTTP library that runs one prepared statement on the same store.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::{
    Json, Router,
    extract::{Path, State},
    routing::get,
};
use clavero::db::{Db, Sql, record};
use clavero_rules::MemberId;
use serde_json::{Value, json};

use super::{caller::Caller, gather::Crowd};

record! {
    struct Row { id: MemberId, name: String, email: String, lang: String, last_access_at: i64, created_at: i64 }
}

record! {
    struct Count { n: i64 }
}

/// The bare handler. What it answers is said before it is asked.
pub struct Floor {
    pub caller: Caller,
    known: Known,
}

type Known = Arc<Mutex<BTreeMap<String, (Sql, Option<Sql>)>>>;

/// Listens.
pub async fn serve(crowd: &Crowd) -> Floor {
    let known = Known::default();
    let router = Router::new()
        .route("/{name}", get(answer))
        .with_state((crowd.db.clone(), known.clone()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Floor {
        caller: Caller::new(&base),
        known,
    }
}

impl Floor {
    /// Answers under a name with the rows of a statement and what another one counts.
    pub fn knows(&self, name: &str, page: Sql, count: Option<Sql>) {
        let mut known = self.known.lock().expect("no panic");
        known.insert(name.to_owned(), (page, count));
    }
}

async fn answer(State((db, known)): State<(Db, Known)>, Path(name): Path<String>) -> Json<Value> {
    let (page, count) = known.lock().expect("no panic")[&name].clone();
    let rows: Vec<Row> = db.all(page).await.expect("rows");
    let count: Option<Count> = match count {
        Some(count) => db.first(count).await.expect("a number"),
        None => None,
    };
    let rows = rows.into_iter().map(|it| {
        json!({ "id": it.id.0, "name": it.name, "email": it.email, "lang": it.lang,
            "last_access_at": it.last_access_at, "created_at": it.created_at })
    });
    Json(json!({ "items": rows.collect::<Vec<_>>(), "count": count.map(|it| it.n) }))
}
