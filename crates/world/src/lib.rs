//! The world of a test: named people in a real store, reached through HTTP alone.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    clippy::return_self_not_must_use,
    missing_docs,
    reason = "a test that cannot go on says so; a story is read with its world at hand"
)]

pub mod engines;
mod people;
pub mod receiver;
mod reply;

use std::sync::Arc;

use axum::{
    body::Body,
    http::{HeaderValue, Method, Request},
};
use clavero::{
    App, Settings,
    db::{Db, Sql, record},
    jobs::Clock,
    occasion::Chance,
    settings::Hashing,
};
use clavero_rules::{Moment, Span};
use tower::ServiceExt;

use crate::engines::{Database, Engine};
pub use people::{Place, Someone};
pub use reply::{Reply, Stream};

/// Saturday, 21 November 2026, 10:00 UTC.
pub const START: Moment = Moment(1_795_255_200_000);
/// The signature of everybody who has one.
pub const SIGNATURE: &str = "mi firma segura";
/// The password of everybody.
pub const PASSWORD: &str = "a long enough sentence";

/// A world of its own for one test.
pub struct World {
    pub app: App,
    router: axum::Router,
    database: Arc<Database>,
}

record! {
    pub struct LetterRow { pub kind: String, pub recipient: String, pub lang: String, pub payload: String, pub state: String }
}

record! {
    struct Kind { kind: String }
}

record! {
    struct Count { n: i64 }
}

impl World {
    /// An empty world.
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// An empty world, set up differently.
    pub async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let database = Engine::fresh().await;
        let mut settings = Settings {
            public_url: "http://clavero.test".to_owned(),
            database_url: database.url().to_owned(),
            data_dir: database.folder().to_owned(),
            hashing: Hashing::Cheap,
            ..Settings::default()
        };
        change(&mut settings);
        let db = Db::connect(&settings.database_url).await.unwrap();
        let app = App::new(
            db,
            settings,
            Clock::still(START),
            Chance::seeded(7),
            clavero::followers(),
        );
        Self {
            router: clavero::router(app.clone()),
            app,
            database: Arc::new(database),
        }
    }

    /// Ends the world and leaves its store, for a server that is a process of its own.
    pub async fn into_store(self) -> Arc<Database> {
        self.app.db.clone().close().await;
        self.database
    }

    /// Lets time pass.
    pub fn advance(&self, by: Span) {
        self.app.clock.advance(by);
    }

    /// Looks at a page.
    pub async fn get(&self, who: &Someone, path: &str) -> Reply {
        self.send(who.page(Method::GET, path).body(Body::empty()).unwrap())
            .await
    }

    /// Posts a form.
    pub async fn post(&self, who: &Someone, path: &str, fields: &[(&str, &str)]) -> Reply {
        let body = form_urlencoded(fields);
        let request = who
            .page(Method::POST, path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Calls the API.
    pub async fn api(
        &self,
        who: &Someone,
        method: &str,
        path: &str,
        body: serde_json::Value,
    ) -> Reply {
        self.api_with(who, method, path, &[], body).await
    }

    /// Calls the API with headers of its own.
    pub async fn api_with(
        &self,
        who: &Someone,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: serde_json::Value,
    ) -> Reply {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("content-type", "application/json")
            .header("accept-language", "en");
        if !who.token.is_empty() {
            request = request.header("authorization", format!("Bearer {}", who.token));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = if body.is_null() {
            Body::empty()
        } else {
            Body::from(body.to_string())
        };
        self.send(request.body(body).unwrap()).await
    }

    /// Sends any request, as a browser does: it takes answers squeezed.
    pub async fn send(&self, mut request: Request<Body>) -> Reply {
        let headers = request.headers_mut();
        headers
            .entry("accept-encoding")
            .or_insert(HeaderValue::from_static("gzip"));
        Reply::read(self.router.clone().oneshot(request).await.unwrap()).await
    }

    /// Opens a page that goes on talking.
    pub async fn stream(&self, who: &Someone, path: &str) -> Stream {
        let request = who.page(Method::GET, path).body(Body::empty()).unwrap();
        Stream::of(self.router.clone().oneshot(request).await.unwrap())
    }

    /// The kinds of everything that happened, in order.
    pub async fn audit(&self) -> Vec<String> {
        let rows: Vec<Kind> = self
            .app
            .db
            .all(sql("select kind from audit_entry order by seq"))
            .await
            .unwrap();
        rows.into_iter().map(|row| row.kind).collect()
    }

    /// Every letter queued, oldest first.
    pub async fn letters(&self) -> Vec<LetterRow> {
        self.app
            .db
            .all(sql(
                "select kind, recipient, lang, payload, state from outbox order by created_at, id",
            ))
            .await
            .unwrap()
    }

    /// The link in the last letter of a kind to an address.
    pub async fn link(&self, kind: &str, to: &str) -> String {
        let letters = self.letters().await;
        let letter = letters
            .iter()
            .rev()
            .find(|l| l.kind == kind && l.recipient == to);
        let letter = letter.unwrap_or_else(|| panic!("no letter {kind} to {to}"));
        let payload: serde_json::Value = serde_json::from_str(&letter.payload).unwrap();
        payload["link"].as_str().unwrap().to_owned()
    }

    /// How many rows a question counts; the question names its column `n`.
    pub async fn count(&self, question: Sql) -> i64 {
        self.app
            .db
            .first::<Count>(question)
            .await
            .unwrap()
            .unwrap()
            .n
    }
}

/// A statement.
pub fn sql(text: &'static str) -> Sql {
    clavero::db::sql(text)
}

fn form_urlencoded(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}

/// Whether stories of luck take their time (`CLAVERO_TEST_LONG=1`): a minute instead of seconds, a thousand rounds instead of forty.
#[expect(
    clippy::disallowed_methods,
    reason = "how long to take is said from outside"
)]
pub fn takes_its_time() -> bool {
    std::env::var_os("CLAVERO_TEST_LONG").is_some()
}
