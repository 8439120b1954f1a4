//! One person with one connection, who waits for each answer.

use std::time::{Duration, Instant};

use http_body_util::{BodyExt as _, Full};
use hyper::{Method, Request, Response, StatusCode, body::Bytes};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use serde_json::Value;

/// A client, and what it says of itself with every request.
#[derive(Clone)]
pub struct Caller {
    client: Client<HttpConnector, Full<Bytes>>,
    pub base: String,
    pub headers: Vec<(String, String)>,
}

/// An answer, and how long it took.
pub struct Heard {
    pub status: StatusCode,
    pub first: Duration,
    pub whole: Duration,
    /// Without those of the rows of a file, which are only counted.
    pub body: Vec<u8>,
    pub bytes: usize,
    pub cookie: String,
}

impl Heard {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    /// The same, if the answer was this one.
    pub fn expect(self, status: u16) -> Self {
        let told = String::from_utf8_lossy(&self.body);
        assert_eq!(self.status.as_u16(), status, "{told}");
        self
    }
}

impl Caller {
    pub fn new(base: &str) -> Self {
        Self {
            client: Client::builder(TokioExecutor::new()).build_http(),
            base: base.to_owned(),
            headers: Vec::new(),
        }
    }

    /// The same who says one thing more.
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut more = self.clone();
        more.headers.push((name.to_owned(), value.to_owned()));
        more
    }

    pub async fn get(&self, path: &str) -> Heard {
        let (mut heard, response, began) = self.ask(Method::GET, path, "", Vec::new()).await;
        let whole = response.into_body().collect().await.expect("an answer");
        heard.body = whole.to_bytes().to_vec();
        heard.bytes = heard.body.len();
        heard.whole = began.elapsed();
        heard
    }

    /// Reads a file to its end without keeping it.
    pub async fn stream(&self, path: &str) -> Heard {
        let (mut heard, response, began) = self.ask(Method::GET, path, "", Vec::new()).await;
        let mut body = response.into_body();
        while let Some(frame) = body.frame().await {
            let frame = frame.expect("a piece of the file");
            if heard.bytes == 0 {
                heard.first = began.elapsed();
            }
            heard.bytes += frame.data_ref().map_or(0, Bytes::len);
        }
        heard.whole = began.elapsed();
        heard
    }

    pub async fn post(&self, path: &str, body: &Value) -> Heard {
        let body = body.to_string().into_bytes();
        self.send(Method::POST, path, "application/json", body)
            .await
    }

    pub async fn put(&self, path: &str, body: &Value) -> Heard {
        let body = body.to_string().into_bytes();
        self.send(Method::PUT, path, "application/json", body).await
    }

    pub async fn send(&self, method: Method, path: &str, kind: &str, body: Vec<u8>) -> Heard {
        let (mut heard, response, began) = self.ask(method, path, kind, body).await;
        let whole = response.into_body().collect().await.expect("an answer");
        heard.body = whole.to_bytes().to_vec();
        heard.whole = began.elapsed();
        heard
    }

    async fn ask(
        &self,
        method: Method,
        path: &str,
        kind: &str,
        body: Vec<u8>,
    ) -> (Heard, Response<hyper::body::Incoming>, Instant) {
        let mut request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.base));
        if !kind.is_empty() {
            request = request.header("content-type", kind);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = request
            .body(Full::new(Bytes::from(body)))
            .expect("a request");
        let began = Instant::now();
        let response = self.client.request(request).await.expect("an answer");
        let cookie = response.headers().get("set-cookie");
        let cookie = cookie.and_then(|it| it.to_str().ok()).unwrap_or_default();
        let heard = Heard {
            status: response.status(),
            first: began.elapsed(),
            whole: Duration::ZERO,
            body: Vec::new(),
            bytes: 0,
            cookie: cookie.split(';').next().unwrap_or_default().to_owned(),
        };
        (heard, response, began)
    }
}
