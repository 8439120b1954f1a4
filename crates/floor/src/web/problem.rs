//! An error as a page: what did not work, what still holds, and what to do.

use askama::Template;
use axum::{
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use clavero_rules::{Span, access::Requirement};

use super::{Go, Shell, page_with, typed::Typed};
use crate::{Error, session::Caller};
use std::sync::Arc;

/// What an error page tells.
#[derive(Debug)]
struct Problem {
    status: u16,
    permission: String,
    /// Where the owner is asked for it, and for what; empty if there is nothing to ask for.
    ask_url: String,
    ask_for: &'static str,
    ask_next: String,
    ask: String,
    account: String,
    wait: String,
    reference: String,
    again: String,
    back: String,
    text: String,
    /// The title and the text of a failure of ours.
    broken: (String, String),
    /// A form that may be sent again as it was: where to, and its fields.
    resend: Option<(String, Vec<(String, String)>)>,
    /// Texts that were typed and not saved, to be copied.
    kept: Vec<String>,
}

#[derive(Template)]
#[template(path = "web/error.html")]
struct Inside {
    page: Shell,
    problem: Problem,
}

#[derive(Template)]
#[template(path = "web/error-bare.html")]
struct Outside {
    page: Shell,
    problem: Problem,
}

#[derive(Template)]
#[template(path = "web/enter.html")]
struct Enter {
    page: Shell,
    slug: String,
    next: String,
}

pub(super) fn page(
    caller: &Arc<Caller>,
    error: &Error,
    method: &Method,
    typed: &Typed,
) -> Response {
    match error {
        Error::Nobody => return sign_in(caller, method),
        Error::NotInside => {
            if let Some(response) = enter(caller, method) {
                return response;
            }
        }
        _ => {}
    }
    let title = match error.status().as_u16() {
        403 => "web-forbidden",
        404 => "web-missing",
        409 | 412 => "web-stale",
        413 => "web-large",
        429 => "web-limited",
        500..=599 => broken(error),
        _ => "web-unread",
    };
    let frame = Shell::around(caller, title);
    let problem = told(caller, error, &frame, method, typed);
    if problem.status >= 500 {
        tracing::error!(reference = problem.reference, error = ?error, "broken");
    }
    let status = error.status();
    let answer = if frame.user.is_some() {
        page_with(
            status,
            &Inside {
                page: frame,
                problem,
            },
        )
    } else {
        page_with(
            status,
            &Outside {
                page: frame,
                problem,
            },
        )
    };
    let mut response = answer.unwrap_or_else(|_| status.into_response());
    if matches!(error, Error::Busy) {
        let headers = response.headers_mut();
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
    }
    response
}

/// Which sentences tell of a failure of ours: whether anything was saved is not always the same.
pub fn broken(error: &Error) -> &'static str {
    match error {
        Error::Busy => "web-busy",
        Error::InDoubt => "web-doubt",
        _ => "web-broken",
    }
}

fn told(caller: &Caller, error: &Error, frame: &Shell, method: &Method, typed: &Typed) -> Problem {
    let place = caller.place.get();
    let (mut permission, mut ask, mut account) = (String::new(), String::new(), String::new());
    let (mut ask_url, mut ask_for) = (String::new(), "");
    if let (Error::Denied(denied), Some(here)) = (error, place) {
        here.account.owner_name.clone_into(&mut ask);
        here.account.name.clone_into(&mut account);
        if let Requirement::Permission(needed) = denied.requirement {
            permission = frame.permission(&needed);
            ask_url = here.url("/collaborators/ask");
            ask_for = needed.id();
        }
    }
    let wait = match error {
        Error::TooMany(seconds) => frame.time(&(caller.on.now + Span::seconds(*seconds))),
        _ => String::new(),
    };
    let text = match error {
        Error::Refused(refusal) => frame.refusal(*refusal),
        // Nothing of the account is shown to whoever may not enter it, but why not is.
        Error::Denied(denied) if place.is_none() => frame.t(&format!(
            "denial-{}",
            denied.denial.code().replace('_', "-")
        )),
        _ => String::new(),
    };
    let status = error.status().as_u16();
    let reference = if status >= 500 {
        caller.on.trail.request_id.clone()
    } else {
        String::new()
    };
    let again = if method.is_safe() && matches!(status, 409 | 412 | 429 | 500..=599) {
        caller.path.clone()
    } else {
        String::new()
    };
    let back = match place {
        Some(here) => here.url(""),
        None if caller.person.is_some() => "/centers".to_owned(),
        None => "/sign-in".to_owned(),
    };
    let again_as_it_was = matches!(error, Error::Busy) && !method.is_safe();
    let lost = matches!(status, 403 | 404 | 409 | 412) && !matches!(error, Error::ForeignOrigin);
    let ask_next = if method.is_safe() {
        caller.path.clone()
    } else {
        back.clone()
    };
    Problem {
        status,
        broken: (
            frame.t(broken(error)),
            frame.t(&format!("{}-text", broken(error))),
        ),
        resend: again_as_it_was.then(|| (caller.path.clone(), typed.fields())),
        kept: if lost { typed.texts() } else { Vec::new() },
        permission,
        ask_url,
        ask_for,
        ask_next,
        ask,
        account,
        wait,
        reference,
        again,
        back,
        text,
    }
}

/// Whoever is not signed in signs in and comes back; what was posted cannot be posted again for him.
fn sign_in(caller: &Caller, method: &Method) -> Response {
    let next = if method.is_safe() {
        caller.path.as_str()
    } else {
        "/centers"
    };
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("next", next)
        .finish();
    Go::to(format!("/sign-in?{query}")).into_response()
}

/// Whoever has access but is not inside is shown the door, with the handle.
fn enter(caller: &Arc<Caller>, method: &Method) -> Option<Response> {
    let slug = caller
        .path
        .strip_prefix("/a/")?
        .split(['/', '?'])
        .next()?
        .to_owned();
    let next = if method.is_safe() {
        caller.path.clone()
    } else {
        format!("/a/{slug}")
    };
    let page = Shell::of(caller, "web-enter");
    page_with(StatusCode::FORBIDDEN, &Enter { page, slug, next }).ok()
}
