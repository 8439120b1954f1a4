//! Asking the seller’s system: what opens it for a while, and one page after another (8.5).

use std::time::Duration;

use clavero_rules::Span;
use form_urlencoded::Serializer;
use http_body_util::Full;
use hyper::{
    Request,
    header::{self, HeaderMap, HeaderName, HeaderValue},
};
use serde_json::Value;

use super::store::{Problem, Reconcile};
use crate::{
    App,
    calling::{Answered, Limits, Place, call},
    purchases::reading::{field, text},
};

/// A seller’s system gives up by itself after half a minute.
const LIMITS: Limits = Limits {
    patience: Duration::from_secs(35),
    largest: 8 * 1024 * 1024,
    may_cut: false,
};
/// How many sales a page has.
const PER_PAGE: &str = "50";
/// The longest and the shortest that is waited for because too much was asked.
const PAUSES: (i64, i64) = (60, 3_600);

/// Why it cannot go on.
#[derive(Debug)]
pub(super) struct Trouble {
    pub(super) problem: Problem,
    /// In the words of whoever knows, without any secret.
    pub(super) detail: String,
    /// When it may be asked again.
    pub(super) pause: Option<Span>,
}

impl Trouble {
    pub(super) fn new(problem: Problem, detail: impl Into<String>) -> Self {
        let detail: String = detail.into();
        let detail = detail.chars().filter(|c| !c.is_control()).take(200);
        Self {
            problem,
            detail: detail.collect(),
            pause: None,
        }
    }
}

/// An open way to the seller’s system.
pub(super) struct Asking<'a> {
    app: &'a App,
    base: &'a str,
    bearer: HeaderValue,
}

impl<'a> Asking<'a> {
    /// Shows the keys and is given what opens the system for a while. That is kept nowhere.
    pub(super) async fn open(app: &'a App, it: &'a Reconcile) -> Result<Self, Trouble> {
        let body = Serializer::new(String::new())
            .append_pair("grant_type", "client_credentials")
            .append_pair("client_id", &it.client_id)
            .append_pair("client_secret", &it.client_secret)
            .finish();
        let headers = [
            (
                header::AUTHORIZATION,
                secret(&format!("Basic {}", it.basic))?,
            ),
            (
                header::CONTENT_TYPE,
                HeaderValue::from_static("application/x-www-form-urlencoded"),
            ),
        ];
        let answer = send(app, "POST", &it.token_url, headers, body).await?;
        // Who asks with a wrong secret is told so in more than one way.
        if matches!(answer.status, 400 | 401 | 403) {
            let detail = format!("HTTP {}", answer.status);
            return Err(Trouble::new(Problem::Refused, detail));
        }
        let told = read(&answer)?;
        let token = text(&told, &["access_token"]);
        let whole = field(&told, "access_token").as_str().unwrap_or(&token);
        if whole.is_empty() {
            return Err(Trouble::new(Problem::Unreadable, "no access_token"));
        }
        Ok(Self {
            app,
            base: &it.base_url,
            bearer: secret(&format!("Bearer {whole}"))?,
        })
    }

    /// One page of something: what is on it, and what asks for the next.
    pub(super) async fn page(
        &self,
        path: &str,
        wanted: &[(&str, &str)],
        token: Option<&str>,
    ) -> Result<(Vec<Value>, Option<String>), Trouble> {
        let url = self.url(path, wanted, token);
        let headers = [(header::AUTHORIZATION, self.bearer.clone())];
        let answer = send(self.app, "GET", &url, headers, String::new()).await?;
        let told = read(&answer)?;
        let Value::Array(items) = field(&told, "items") else {
            return Err(Trouble::new(
                Problem::Unreadable,
                format!("{path}: no items"),
            ));
        };
        let next = field(field(&told, "page_info"), "next_page_token");
        let next = next.as_str().filter(|it| !it.is_empty());
        if next.is_some() && next == token {
            let detail = format!("{path}: the same page again");
            return Err(Trouble::new(Problem::Unreadable, detail));
        }
        Ok((items.clone(), next.map(ToOwned::to_owned)))
    }
}

impl Asking<'_> {
    fn url(&self, path: &str, wanted: &[(&str, &str)], token: Option<&str>) -> String {
        let mut query = Serializer::new(String::new());
        query
            .extend_pairs(wanted)
            .append_pair("max_results", PER_PAGE);
        if let Some(token) = token {
            query.append_pair("page_token", token);
        }
        format!("{}/payments/api/v1/{path}?{}", self.base, query.finish())
    }
}

fn secret(text: &str) -> Result<HeaderValue, Trouble> {
    let value = HeaderValue::from_str(text);
    let mut value = value.map_err(|_| Trouble::new(Problem::Unreadable, "no header"))?;
    value.set_sensitive(true);
    Ok(value)
}

async fn send<const N: usize>(
    app: &App,
    method: &str,
    url: &str,
    headers: [(HeaderName, HeaderValue); N],
    body: String,
) -> Result<Answered, Trouble> {
    let unreachable = |why: String| Trouble::new(Problem::Unreachable, why);
    let place = Place::read(url).ok_or_else(|| unreachable("this is no address".to_owned()))?;
    let mut request = Request::builder()
        .method(method)
        .uri(&place.path)
        .header(header::HOST, place.authority())
        .header(header::ACCEPT, "application/json")
        .header(header::USER_AGENT, "Clavero");
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let request = request.body(Full::from(body));
    let request = request.map_err(|why| unreachable(why.to_string()))?;
    let answer = call(&app.settings, &place, request, LIMITS).await;
    answer.map_err(unreachable)
}

/// What was answered, or why it is no answer.
fn read(answer: &Answered) -> Result<Value, Trouble> {
    let detail = format!("HTTP {}", answer.status);
    let problem = match answer.status {
        200..=299 => {
            let told = serde_json::from_slice::<Value>(&answer.body);
            let told = told.ok().filter(Value::is_object);
            return told.ok_or_else(|| Trouble::new(Problem::Unreadable, "no JSON object"));
        }
        401 | 403 => Problem::Refused,
        429 => Problem::Busy,
        500..=599 => Problem::Down,
        _ => Problem::Rejected,
    };
    Err(Trouble {
        pause: pause(&answer.headers),
        ..Trouble::new(problem, detail)
    })
}

/// How long whoever was asked too much wants to be left alone.
fn pause(headers: &HeaderMap) -> Option<Span> {
    let told = [header::RETRY_AFTER.as_str(), "ratelimit-reset"];
    let seconds = told.iter().find_map(|name| {
        let value = headers.get(*name)?.to_str().ok()?;
        value.trim().parse::<i64>().ok()
    })?;
    Some(Span::seconds(seconds.clamp(PAUSES.0, PAUSES.1)))
}
