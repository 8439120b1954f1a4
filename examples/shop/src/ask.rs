//! Asking Clavero: one POST of OpenID AuthZEN, with the key of the shop.

use http_body_util::{BodyExt as _, Full};
use hyper::{Request, body::Bytes};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use serde_json::Value;

/// Where decisions are made.
#[derive(Clone, Debug)]
pub struct Clavero {
    url: String,
    key: String,
    client: Client<HttpConnector, Full<Bytes>>,
}

impl Clavero {
    /// The decision point at this address, asked with this key.
    pub fn at(url: &str, key: &str) -> Self {
        Self {
            url: format!("{}/access/v1/evaluation", url.trim_end_matches('/')),
            key: key.to_owned(),
            client: Client::builder(TokioExecutor::new()).build_http(),
        }
    }

    /// The decision on a question.
    pub async fn decides(
        &self,
        question: &Value,
    ) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let request = Request::post(&self.url)
            .header("authorization", format!("Bearer {}", self.key))
            .header("content-type", "application/json")
            .body(Full::from(question.to_string()))?;
        let answer = self.client.request(request).await?;
        if !answer.status().is_success() {
            return Err(format!("Clavero answered {}", answer.status()).into());
        }
        let body = answer.into_body().collect().await?.to_bytes();
        Ok(serde_json::from_slice(&body)?)
    }
}
