//! What a page handler answers with: a page, or a way to go on.

use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

use crate::Result;

/// The outcome of a page handler.
pub type Answer = Result<Response>;

/// A page.
pub fn page(template: &impl Template) -> Answer {
    page_with(StatusCode::OK, template)
}

/// A page with another status than success: a form with its errors is 422.
pub fn page_with(status: StatusCode, template: &impl Template) -> Answer {
    Ok((status, Html(template.render()?)).into_response())
}

/// One sentence that the next page says, carried by a cookie that dies with it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Flash {
    /// `good`, `warn` or `bad`.
    pub kind: String,
    /// The sentence.
    pub key: String,
    /// Texts in it.
    #[serde(default)]
    pub texts: Vec<(String, String)>,
    /// Numbers in it.
    #[serde(default)]
    pub numbers: Vec<(String, i64)>,
}

impl Flash {
    /// From the cookie; a forged one says nothing.
    pub(super) fn read(cookie: &str) -> Option<Self> {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(cookie).ok()?).ok()
    }
}

/// Where to go next after a deed: POST → redirect → GET.
#[derive(Debug)]
pub struct Go {
    to: String,
    flash: Option<Flash>,
    cookies: Vec<String>,
}

impl Go {
    /// To this address of our own.
    pub fn to(url: impl Into<String>) -> Self {
        Self {
            to: url.into(),
            flash: None,
            cookies: Vec::new(),
        }
    }

    /// To an address that came from outside, if it is one of our own pages; else to `otherwise`.
    pub fn back(asked: &str, otherwise: &str) -> Self {
        Self::to(if is_own(asked) { asked } else { otherwise })
    }

    /// Saying that it went well.
    #[must_use]
    pub fn saying(self, key: &str) -> Self {
        self.flash("good", key)
    }

    /// Saying that something needs attention.
    #[must_use]
    pub fn warning(self, key: &str) -> Self {
        self.flash("warn", key)
    }

    /// Saying that something did not happen.
    #[must_use]
    pub fn regretting(self, key: &str) -> Self {
        self.flash("bad", key)
    }

    fn flash(mut self, kind: &str, key: &str) -> Self {
        self.flash = Some(Flash {
            kind: kind.to_owned(),
            key: key.to_owned(),
            texts: Vec::new(),
            numbers: Vec::new(),
        });
        self
    }

    /// A text in the sentence.
    #[must_use]
    pub fn with(mut self, name: &str, text: &str) -> Self {
        if let Some(flash) = &mut self.flash {
            flash.texts.push((name.to_owned(), text.to_owned()));
        }
        self
    }

    /// A number in the sentence.
    #[must_use]
    pub fn count(mut self, name: &str, n: i64) -> Self {
        if let Some(flash) = &mut self.flash {
            flash.numbers.push((name.to_owned(), n));
        }
        self
    }

    /// A cookie to set.
    #[must_use]
    pub fn cookie(mut self, cookie: String) -> Self {
        self.cookies.push(cookie);
        self
    }

    /// The answer.
    #[expect(clippy::unnecessary_wraps, reason = "it is what a handler ends with")]
    pub fn answer(self) -> Answer {
        Ok(self.into_response())
    }
}

/// Whether an address that came from outside is one of our own pages.
pub fn is_own(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        // A browser drops tabs and line ends before it reads an address: `/<tab>/evil` is `//evil`.
        && !path.contains(|c: char| c == '\\' || c.is_control())
}

impl IntoResponse for Go {
    fn into_response(self) -> Response {
        let mut response = StatusCode::SEE_OTHER.into_response();
        let headers = response.headers_mut();
        // Addresses are ASCII by construction; one that is not leads home rather than nowhere.
        let to = HeaderValue::from_str(&self.to).unwrap_or(HeaderValue::from_static("/"));
        headers.insert(header::LOCATION, to);
        let flash = self.flash.and_then(|flash| {
            let text = URL_SAFE_NO_PAD.encode(serde_json::to_vec(&flash).ok()?);
            Some(format!(
                "flash={text}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60"
            ))
        });
        for cookie in self.cookies.into_iter().chain(flash) {
            if let Ok(value) = HeaderValue::from_str(&cookie) {
                headers.append(header::SET_COOKIE, value);
            }
        }
        response
    }
}
