//! What came back.

use std::io::Read;

use axum::{body::Body, http::HeaderMap, response::Response};
use flate2::read::GzDecoder;
use http_body_util::BodyExt;

/// An answer, read to its end.
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Reply {
    pub async fn read(response: Response<Body>) -> Self {
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let mut whole = bytes.to_vec();
        // The answer to HEAD says how it would be squeezed and holds nothing.
        if parts.headers.contains_key("content-encoding") && !bytes.is_empty() {
            whole.clear();
            GzDecoder::new(&bytes[..]).read_to_end(&mut whole).unwrap();
        }
        let body = String::from_utf8_lossy(&whole).into_owned();
        Self {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body,
        }
    }

    /// A header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// Where it sends us.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|why| panic!("{why}: {}", self.body))
    }

    /// A cookie that it sets.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let all = self.headers.get_all("set-cookie").iter();
        all.filter_map(|line| line.to_str().ok()?.split(';').next()?.split_once('='))
            .find_map(|(key, value)| (key == name).then(|| value.to_owned()))
    }

    /// Fails unless the status is this one.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(
            self.status,
            status,
            "location {:?}\n{}",
            self.location(),
            self.body
        );
        self
    }

    /// Fails unless the page says this.
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(
            self.body.contains(text),
            "{text:?} is not in\n{}",
            self.body
        );
        self
    }

    /// Fails if the page says this.
    #[track_caller]
    pub fn hides(self, text: &str) -> Self {
        assert!(!self.body.contains(text), "{text:?} is in\n{}", self.body);
        self
    }
}

/// An answer that goes on for as long as somebody listens.
pub struct Stream {
    pub status: u16,
    pub headers: HeaderMap,
    body: Body,
}

impl Stream {
    pub fn of(response: Response<Body>) -> Self {
        let (parts, body) = response.into_parts();
        Self {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body,
        }
    }

    /// What comes next, or nothing when the stream has ended.
    pub async fn next(&mut self) -> Option<String> {
        let frame = self.body.frame().await?.unwrap();
        let data = frame.into_data().unwrap_or_default();
        Some(String::from_utf8_lossy(&data).into_owned())
    }
}
