//! The face that every answer wears: who is calling is read once, errors become pages or problem
//! documents, and the headers that keep a browser safe are on all of them.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, DefaultBodyLimit, MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, Method, Uri, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

use super::{problem, typed::Typed};
use crate::{
    App, Error, Trail,
    api::{self, idempotency},
    session::{Caller, Face},
};

/// The largest request that is read.
const LARGEST: usize = 1 << 20;

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The routes with everything around them.
pub fn dressed(routes: Router<App>, app: App) -> Router {
    routes
        .fallback(async || Error::Missing("page"))
        .method_not_allowed_fallback(async || Error::MethodNotAllowed)
        .layer(CatchPanicLayer::custom(
            |_: Box<dyn std::any::Any + Send>| {
                Error::Broken("a handler panicked".to_owned()).into_response()
            },
        ))
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(middleware::from_fn_with_state(app.clone(), dress))
        .layer(CompressionLayer::new())
        .with_state(app)
}

async fn dress(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    // Neither needs to know who asks, and a watchdog must not cost a query.
    if path == "/healthz" || path.starts_with("/assets/") {
        let caller = Caller::nobody(app.occasion("assets"));
        request.extensions_mut().insert(caller.clone());
        let mut response = next.run(request).await;
        let error = response.extensions().get::<Arc<Error>>().cloned();
        if let Some(error) = error {
            *response.status_mut() = error.status();
        }
        guard(&app, response.headers_mut(), false);
        return response;
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "how long an answer takes is measured here, at the edge"
    )]
    let begun = std::time::Instant::now();
    let trail = trail(&app, &request);
    let request_id = trail.request_id.clone();
    let on = app.occasion_with(trail);
    let (uri, headers) = (request.uri(), request.headers());
    // Whoever cannot be read gets through no door: what fails, fails closed.
    let (caller, unread) = match Caller::read(on.clone(), uri, headers).await {
        Ok(caller) => (caller, None),
        Err(error) => (Caller::stranger(on, uri, headers), Some(error)),
    };
    let method = request.method().clone();
    request.extensions_mut().insert(caller.clone());
    let mut typed = Typed::default();
    let response = if let Some(error) = unread {
        error.into_response()
    } else if holds_nul(request.uri()) {
        Error::Unreadable("no address holds a NUL".to_owned()).into_response()
    } else if foreign(&method, &caller, request.headers(), &app) {
        Error::ForeignOrigin.into_response()
    } else if caller.face == Face::Api && !method.is_safe() {
        idempotency::once(&caller, request, next).await
    } else {
        match Typed::of(request, LARGEST).await {
            Ok((form, request)) => {
                typed = form;
                next.run(request).await
            }
            Err(error) => error.into_response(),
        }
    };
    let mut response = match response.extensions().get::<Arc<Error>>().cloned() {
        Some(error) => match caller.face {
            Face::Api => api::problem::of(&caller, &error),
            Face::Page => problem::page(&caller, &error, &method, &typed),
        },
        None => response,
    };
    forget_flash(&caller, &mut response);
    remember_language(&caller, &mut response);
    if app.secure() {
        secure_cookies(response.headers_mut());
    }
    guard(&app, response.headers_mut(), true);
    if let Ok(id) = HeaderValue::from_str(&request_id) {
        response.headers_mut().insert("x-request-id", id);
    }
    let took = begun.elapsed();
    app.answered.count(response.status(), took);
    tracing::info!(
        request_id,
        route = caller.on.trail.route,
        status = response.status().as_u16(),
        ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
        "answered"
    );
    response
}

fn trail(app: &App, request: &Request) -> Trail {
    let text = |name: &str| {
        request
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let own_id = text("x-request-id")
        .filter(|id| id.len() <= 100 && id.bytes().all(|b| b.is_ascii_graphic()))
        .map(ToOwned::to_owned);
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|ConnectInfo(peer)| peer.ip().to_string());
    let forwarded = text("x-forwarded-for")
        .filter(|_| app.settings.behind_proxy)
        .and_then(|list| list.rsplit(',').next())
        .map(|address| address.trim().to_owned());
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    Trail {
        request_id: own_id.unwrap_or_else(|| app.chance.id(app.clock.now()).simple().to_string()),
        route: format!("{} {route}", request.method()),
        address: forwarded.or(peer).unwrap_or_default(),
        agent: text("user-agent")
            .unwrap_or_default()
            .chars()
            .take(200)
            .collect(),
        // Pages redirect after a deed; only a request of the API is repeated under a key.
        repeatable: text("idempotency-key")
            .filter(|_| request.uri().path().starts_with("/api/") && !request.method().is_safe())
            .map(ToOwned::to_owned),
    }
}

/// Whether an unsafe request to a page came from somewhere else than a page of ours. The API takes
/// no cookies, so nobody can be made to call it.
fn foreign(method: &Method, caller: &Caller, headers: &HeaderMap, app: &App) -> bool {
    if caller.face == Face::Api || method.is_safe() {
        return false;
    }
    // The clock of the demo world is moved by scripts too; it belongs to nobody, and cookies play no part.
    if app.settings.demo && caller.path == "/demo/clock" && super::is_json(headers) {
        return false;
    }
    // Mail programs unsubscribe their reader from wherever they are: the link is the right, cookies play no part (RFC 8058).
    if caller.path.starts_with("/u/") {
        return false;
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text("origin")) {
        (Some(site), _) => site != "same-origin",
        (None, Some(origin)) => {
            // Behind TLS, a page that came without it may have been written by anybody on the way.
            let host = match origin.split_once("://") {
                Some(("http", _)) if app.secure() => None,
                Some((_, host)) => Some(host),
                None => None,
            };
            origin != app.settings.public_url && (host.is_none() || host != text("host"))
        }
        (None, None) => true,
    }
}

/// Whether an address holds a NUL, which no text of the store can be compared with.
fn holds_nul(uri: &Uri) -> bool {
    let text = uri.path_and_query().map_or("", |whole| whole.as_str());
    text.contains("%00")
}

fn forget_flash(caller: &Caller, response: &mut Response<Body>) {
    let shown = caller.flash.is_some() && !response.status().is_redirection();
    if shown {
        let forget = HeaderValue::from_static("flash=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
        response.headers_mut().append(header::SET_COOKIE, forget);
    }
}

fn remember_language(caller: &Caller, response: &mut Response<Body>) {
    if caller.person.is_none() && caller.path.contains("lang=") {
        let cookie = format!(
            "lang={}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000",
            caller.lang.id()
        );
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
}

/// Behind TLS, no cookie ever travels without it.
fn secure_cookies(headers: &mut HeaderMap) {
    let header::Entry::Occupied(mut all) = headers.entry(header::SET_COOKIE) else {
        return;
    };
    for cookie in all.iter_mut() {
        let text = cookie.to_str().unwrap_or_default();
        if !text.ends_with("; Secure")
            && let Ok(secured) = HeaderValue::from_str(&format!("{text}; Secure"))
        {
            *cookie = secured;
        }
    }
}

fn guard(app: &App, headers: &mut HeaderMap, personal: bool) {
    let mut set = |name: &'static str, value: &'static str| {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    };
    set("content-security-policy", POLICY);
    set("x-content-type-options", "nosniff");
    set("referrer-policy", "same-origin");
    set("x-frame-options", "DENY");
    set("cross-origin-opener-policy", "same-origin");
    set(
        "permissions-policy",
        "camera=(), microphone=(), geolocation=()",
    );
    if personal {
        set("cache-control", "no-store");
    }
    if app.secure() {
        set(
            "strict-transport-security",
            "max-age=31536000; includeSubDomains",
        );
    }
}
