//! A receiver on this machine, which remembers what it was told and answers as it is told to.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU16, Ordering},
};

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use tokio::net::TcpListener;

#[derive(Clone)]
pub struct Told {
    pub headers: HeaderMap,
    pub body: String,
}

#[derive(Clone, Default)]
struct Ears {
    told: Arc<Mutex<Vec<Told>>>,
    answer: Arc<AtomicU16>,
}

pub struct Receiver {
    pub url: String,
    ears: Ears,
}

impl Receiver {
    pub async fn open() -> Self {
        let ears = Ears::default();
        ears.answer.store(204, Ordering::Relaxed);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/in", listener.local_addr().unwrap());
        let router = Router::new()
            .route("/in", post(hear))
            .with_state(ears.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { url, ears }
    }

    pub fn answer(&self, status: u16) {
        self.ears.answer.store(status, Ordering::Relaxed);
    }

    pub fn count(&self) -> usize {
        self.ears.told.lock().unwrap().len()
    }

    /// All that it was told and did not yet tell on.
    pub fn heard(&self) -> Vec<Told> {
        std::mem::take(&mut self.ears.told.lock().unwrap())
    }

    pub fn last(&self) -> Told {
        self.ears.told.lock().unwrap().last().unwrap().clone()
    }
}

async fn hear(State(ears): State<Ears>, headers: HeaderMap, body: String) -> StatusCode {
    ears.told.lock().unwrap().push(Told { headers, body });
    StatusCode::from_u16(ears.answer.load(Ordering::Relaxed)).unwrap()
}
