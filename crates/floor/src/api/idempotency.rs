//! A request with an Idempotency-Key is carried out once, however often it arrives.

use std::sync::Arc;

use axum::{
    body::{Body, Bytes},
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use clavero_rules::{Span, UserId};
use http_body_util::BodyExt as _;
use sha2::{Digest, Sha256};

use crate::{
    Error, Occasion, Result,
    db::{record, sql},
    session::Caller,
    work::{Site, Work},
};

/// How long an answer is kept for repetition.
const KEPT: Span = Span::hours(24);
/// After this long, a request that never answered is taken to have died.
const DEAD_AFTER: Span = Span::minutes(2);
const LONGEST_KEY: usize = 200;
const LARGEST: usize = 1 << 20;

record! {
    struct Known {
        fingerprint: Vec<u8>,
        state: String,
        status: i64,
        body: String,
        etag: String,
        created_at: clavero_rules::Moment,
    }
}

record! {
    struct Claims { n: i64 }
}

/// Runs a request, or repeats its answer.
pub async fn once(caller: &Arc<Caller>, request: Request, next: Next) -> Response {
    let (Some(key), Some(person)) = (caller.on.trail.repeatable.clone(), &caller.person) else {
        return next.run(request).await;
    };
    // A token is shown once and kept nowhere, not even for whoever asks for it twice.
    let path = request.uri().path();
    if path == "/api/v1/sessions"
        || path.ends_with("/keys")
        || path.ends_with("/purchase-sources")
        || path.ends_with("/replacement")
    {
        return next.run(request).await;
    }
    match carried_out(&caller.on, person.id, key, request, next).await {
        Ok(response) => response,
        Err(error) => error.into_response(),
    }
}

async fn carried_out(
    on: &Occasion,
    user: UserId,
    key: String,
    request: Request,
    next: Next,
) -> Result<Response> {
    if key.is_empty() || key.len() > LONGEST_KEY {
        return Err(Error::Unreadable(format!(
            "an Idempotency-Key has 1 to {LONGEST_KEY} characters"
        )));
    }
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, LARGEST)
        .await
        .map_err(|_| Error::TooLarge)?;
    let fingerprint = fingerprint(&format!("{} {}", parts.method, parts.uri), &body);
    // Claim the key; whoever finds it claimed looks at what became of it.
    let claimed = on
        .app
        .db
        .exec(
            sql("insert into idempotency (user_id, key, fingerprint, state, status, body, etag, created_at)
                 values ($1, $2, $3, 'running', 0, '', '', $4)
                 on conflict (user_id, key) do update set fingerprint = excluded.fingerprint, state = 'running', created_at = excluded.created_at
                 where idempotency.created_at < $5 or (idempotency.state = 'running' and idempotency.created_at < $6)")
            .bind(user)
            .bind(&key)
            .bind(fingerprint)
            .bind(on.now)
            .bind(on.now - KEPT)
            .bind(on.now - DEAD_AFTER),
        )
        .await?;
    if claimed == 0 {
        return repeated(on, user, &key, fingerprint).await;
    }
    let response = next.run(Request::from_parts(parts, Body::from(body))).await;
    remember(on, user, &key, response).await
}

async fn repeated(
    on: &Occasion,
    user: UserId,
    key: &str,
    fingerprint: [u8; 32],
) -> Result<Response> {
    let known: Option<Known> = on
        .app
        .db
        .first(
            sql(
                "select fingerprint, state, status, body, etag, created_at from idempotency
                 where user_id = $1 and key = $2",
            )
            .bind(user)
            .bind(key),
        )
        .await?;
    match known {
        None => Err(Error::Busy),
        Some(known) if known.fingerprint != fingerprint => Err(Error::Repeated(
            "this Idempotency-Key was used for another request",
        )),
        Some(known) if known.state == "answered" => {
            let status = u16::try_from(known.status)
                .ok()
                .and_then(|s| StatusCode::from_u16(s).ok());
            let mut response = (status.unwrap_or_default(), known.body).into_response();
            let headers = response.headers_mut();
            headers.insert(
                header::CONTENT_TYPE,
                HeaderValue::from_static("application/json"),
            );
            headers.insert("idempotency-replayed", HeaderValue::from_static("true"));
            if let (false, Ok(tag)) = (known.etag.is_empty(), HeaderValue::from_str(&known.etag)) {
                headers.insert(header::ETAG, tag);
            }
            Ok(response)
        }
        Some(known) if known.state == "done" => Err(Error::Repeated(
            "this request was carried out but its answer was lost; read the resource",
        )),
        Some(known) => {
            tracing::debug!(
                since = known.created_at.0,
                "a repeated request is still running"
            );
            Err(Error::Repeated("this request is being carried out"))
        }
    }
}

/// Marks the request that a deed belongs to as carried out, in the transaction of the deed.
pub async fn mark_carried_out<S: Site>(work: &mut Work<S>, user: UserId) -> Result<()> {
    let Some(key) = work.on.trail.repeatable.clone() else {
        return Ok(());
    };
    let now = work.now();
    let mark = sql("update idempotency set state = 'done'
         where user_id = $1 and key = $2 and created_at = $3 and state <> 'answered'");
    if work.exec(mark.bind(user).bind(&key).bind(now)).await? == 1 {
        return Ok(());
    }
    // Taken for dead, a slow request lost its key to a repetition: only one of them is carried out.
    let claimed = sql("select count(*) as n from idempotency where user_id = $1 and key = $2");
    let claims: Claims = work.one(claimed.bind(user).bind(key), "claim").await?;
    if claims.n == 0 {
        Ok(())
    } else {
        Err(Error::Repeated("this request is being carried out"))
    }
}

/// Keeps a success for repetition; after a failure the key is free again.
async fn remember(on: &Occasion, user: UserId, key: &str, response: Response) -> Result<Response> {
    if !response.status().is_success() {
        let forget = sql("delete from idempotency
             where user_id = $1 and key = $2 and state = 'running' and created_at = $3");
        let forgotten = on
            .app
            .db
            .exec(forget.bind(user).bind(key).bind(on.now))
            .await;
        if let Err(error) = forgotten {
            // What the deed answered matters more; the claim lapses by itself.
            tracing::warn!(%error, "a key could not be freed");
        }
        return Ok(response);
    }
    // A file is neither read into memory nor kept in the store; repeating the request says that it was done.
    let json = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_none_or(|kind| {
            kind.as_bytes().split(|b| *b == b';').next() == Some(b"application/json")
        });
    if !json {
        return Ok(response);
    }
    let (parts, body) = response.into_parts();
    let body: Bytes = body
        .collect()
        .await
        .map_err(|e| Error::Broken(e.to_string()))?
        .to_bytes();
    let etag = parts
        .headers
        .get(header::ETAG)
        .and_then(|tag| tag.to_str().ok())
        .unwrap_or_default();
    let kept = on
        .app
        .db
        .exec(
            sql(
                "update idempotency set state = 'answered', status = $1, body = $2, etag = $3
                 where user_id = $4 and key = $5 and created_at = $6",
            )
            .bind(i64::from(parts.status.as_u16()))
            .bind(String::from_utf8_lossy(&body).into_owned())
            .bind(etag)
            .bind(user)
            .bind(key)
            .bind(on.now),
        )
        .await;
    if let Err(error) = kept {
        // The deed is done, whether or not its answer can be repeated.
        tracing::warn!(%error, "an answer could not be kept for repetition");
    }
    Ok(Response::from_parts(parts, Body::from(body)))
}

fn fingerprint(address: &str, body: &[u8]) -> [u8; 32] {
    let mut sha = Sha256::new();
    sha.update(address.as_bytes());
    sha.update([0]);
    sha.update(body);
    sha.finalize().into()
}
