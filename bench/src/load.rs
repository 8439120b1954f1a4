//! A steady load over kept connections: how many answers a second, and how slow the slowest hundredth is.

use std::time::{Duration, Instant};

use http_body_util::{BodyExt as _, Full};
use hyper::{Request, body::Bytes};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};

/// As many as a busy office.
const CONNECTIONS: usize = 16;
const EACH: Duration = Duration::from_secs(4);

/// What a load found.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// Answers a second.
    pub rate: f64,
    /// The slowest hundredth begins here.
    pub p99: Duration,
}

/// Looks at one address again and again.
pub async fn load(url: &str, headers: &[(&str, &str)]) -> Found {
    ask(url, headers, None).await
}

/// Sends the same to one address again and again.
pub async fn load_post(url: &str, headers: &[(&str, &str)], body: &str) -> Found {
    ask(url, headers, Some(Bytes::from(body.to_owned()))).await
}

async fn ask(url: &str, headers: &[(&str, &str)], body: Option<Bytes>) -> Found {
    let client: Client<HttpConnector, Full<Bytes>> =
        Client::builder(TokioExecutor::new()).build_http();
    let until = Instant::now() + EACH;
    let tasks: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let (client, url, body) = (client.clone(), url.to_owned(), body.clone());
            let headers: Vec<_> = headers
                .iter()
                .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))
                .collect();
            tokio::spawn(async move {
                let mut times = Vec::new();
                while Instant::now() < until {
                    let mut request = match body {
                        Some(_) => Request::post(&url),
                        None => Request::get(&url),
                    };
                    for (name, value) in &headers {
                        request = request.header(name, value);
                    }
                    let start = Instant::now();
                    let request = request
                        .body(Full::new(body.clone().unwrap_or_default()))
                        .expect("a request");
                    let response = client.request(request).await.expect("an answer");
                    assert_eq!(response.status(), 200, "{url}");
                    response
                        .into_body()
                        .collect()
                        .await
                        .expect("a whole answer");
                    times.push(start.elapsed());
                }
                times
            })
        })
        .collect();
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await.expect("no panic"));
    }
    times.sort_unstable();
    Found {
        rate: times.len() as f64 / EACH.as_secs_f64(),
        p99: times[times.len() * 99 / 100],
    }
}
