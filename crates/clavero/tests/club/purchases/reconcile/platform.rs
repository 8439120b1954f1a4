//! The seller’s platform, played over real sockets: it gives out access to whoever shows the keys, and lists sales page by
//! page until it is told to fail.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// How it feels.
#[derive(Clone, Debug, Default)]
pub enum Mood {
    #[default]
    Well,
    /// It answers every list with this status and this `Retry-After`.
    Answers(u16, &'static str),
    /// It answers lists with what is no JSON.
    Babbles,
    /// It hangs up in the middle of a page.
    HangsUp,
    /// It is well for so many lists, and out of order after them.
    Tires(usize),
}

#[derive(Default)]
pub struct Inside {
    pub mood: Mood,
    pub sales: Vec<Value>,
    pub users: Vec<Value>,
    pub subscriptions: Vec<Value>,
    pub page: usize,
    /// Every list that was asked for, with its question.
    pub asked: Vec<String>,
}

#[derive(Clone)]
pub struct Platform {
    pub url: String,
    pub inside: Arc<Mutex<Inside>>,
}

const BASIC: &str = "Basic Y2xpZW50LTE6czNjcmV0";

impl Platform {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let inside = Arc::new(Mutex::new(Inside {
            page: 2,
            ..Inside::default()
        }));
        let it = Self { url, inside };
        let router = Router::new()
            .route("/security/oauth/token", post(token))
            .route("/payments/api/v1/sales/history", get(history))
            .route("/payments/api/v1/sales/users", get(users))
            .route("/payments/api/v1/subscriptions", get(subscriptions))
            .with_state(it.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        it
    }

    pub fn token_url(&self) -> String {
        format!("{}/security/oauth/token", self.url)
    }

    /// The keys that it knows, as they are given to the API.
    pub fn keys(&self) -> Value {
        json!({ "client_id": "client-1", "client_secret": "s3cret", "base_url": self.url, "token_url": self.token_url() })
    }

    pub fn feels(&self, mood: Mood) {
        self.inside.lock().unwrap().mood = mood;
    }

    pub fn sells(&self, sales: Vec<Value>) {
        self.inside.lock().unwrap().sales = sales;
    }

    fn list(&self, what: &str, asked: &BTreeMap<String, String>, headers: &HeaderMap) -> Response {
        if headers
            .get("authorization")
            .is_none_or(|it| it != "Bearer opens-it")
        {
            return StatusCode::UNAUTHORIZED.into_response();
        }
        let mut inside = self.inside.lock().unwrap();
        inside.asked.push(format!("{what} {asked:?}"));
        let mood = inside.mood.clone();
        match mood {
            Mood::Answers(status, after) => {
                let status = StatusCode::from_u16(status).unwrap();
                return (status, [("retry-after", after)], "{}").into_response();
            }
            Mood::Babbles => return "<html>soon</html>".into_response(),
            Mood::HangsUp => {
                let begun = Ok(Bytes::from_static(b"{\"items\":[{\"purchase\":"));
                let cut = Err(std::io::Error::other("gone"));
                return Body::from_stream(futures_util::stream::iter([begun, cut])).into_response();
            }
            Mood::Tires(0) => return StatusCode::BAD_GATEWAY.into_response(),
            Mood::Tires(n) => inside.mood = Mood::Tires(n - 1),
            Mood::Well => {}
        }
        let all: Vec<Value> = match what {
            "sales" => inside.sales.iter(),
            "users" => inside.users.iter(),
            _ => inside.subscriptions.iter(),
        }
        .filter(|it| wanted(it, asked))
        .cloned()
        .collect();
        let from: usize = asked.get("page_token").map_or(0, |it| it.parse().unwrap());
        let next = from + inside.page;
        let items: Vec<Value> = all.iter().skip(from).take(inside.page).cloned().collect();
        let mut info = json!({ "total_results": all.len(), "results_per_page": inside.page });
        if next < all.len() {
            info["next_page_token"] = json!(next.to_string());
        }
        axum::Json(json!({ "items": items, "page_info": info })).into_response()
    }
}

/// Whether something on a list is what was asked for.
fn wanted(it: &Value, asked: &BTreeMap<String, String>) -> bool {
    let number = |name: &str| asked.get(name).map(|it| it.parse::<i64>().unwrap());
    let ordered = it["purchase"]["order_date"].as_i64().map(|at| match at {
        ..100_000_000_000 => at * 1_000,
        _ => at,
    });
    let text = |name: &str, at: &Value| {
        asked
            .get(name)
            .is_none_or(|it| at.is_null() || at.to_string().trim_matches('"') == it)
    };
    number("start_date").is_none_or(|from| ordered.is_some_and(|at| from <= at))
        && number("end_date").is_none_or(|to| ordered.is_some_and(|at| at <= to))
        && text("transaction_status", &it["purchase"]["status"])
        && text("transaction", &it["transaction"])
        && text("status", &it["status"])
        && text("subscriber_email", &it["subscriber"]["email"])
        && number("accession_date")
            .is_none_or(|from| it["accession_date"].as_i64().unwrap_or_default() >= from)
}

async fn token(State(it): State<Platform>, headers: HeaderMap, body: String) -> Response {
    it.inside.lock().unwrap().asked.push("token".to_owned());
    let knows = headers
        .get(header::AUTHORIZATION)
        .is_some_and(|it| it == BASIC);
    let says = body == "grant_type=client_credentials&client_id=client-1&client_secret=s3cret";
    if !(knows && says) {
        return (StatusCode::UNAUTHORIZED, r#"{"error":"invalid_client"}"#).into_response();
    }
    axum::Json(json!({ "access_token": "opens-it", "token_type": "bearer", "expires_in": 86_400 }))
        .into_response()
}

type Asked = Query<BTreeMap<String, String>>;

async fn history(State(it): State<Platform>, Query(asked): Asked, headers: HeaderMap) -> Response {
    it.list("sales", &asked, &headers)
}

async fn users(State(it): State<Platform>, Query(asked): Asked, headers: HeaderMap) -> Response {
    it.list("users", &asked, &headers)
}

async fn subscriptions(
    State(it): State<Platform>,
    Query(asked): Asked,
    headers: HeaderMap,
) -> Response {
    it.list("subscriptions", &asked, &headers)
}
