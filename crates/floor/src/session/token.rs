//! Sessions: a random token outside, its hash inside; a cookie for pages, a bearer token for the API.

use axum::http::HeaderMap;
use clavero_rules::{Moment, Span, UserId};
use uuid::Uuid;

use super::caller::Person;
use crate::{
    Occasion, Result,
    db::{Db, named, record, sql},
    occasion::Secret,
    words::Lang,
    work::{Site, Work},
};

/// How long a browser stays signed in without being used.
pub(super) const IDLE: Span = Span::days(14);
/// How long any session lasts.
const HARD: Span = Span::days(60);
/// How long a token of the API lasts.
const TOKEN: Span = Span::hours(12);
/// A session is marked as seen at most this often.
const SEEN_EVERY: Span = Span::minutes(1);

/// What a session is carried by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionKind {
    /// A cookie.
    Web,
    /// A bearer token.
    Api,
}

impl SessionKind {
    /// As stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Api => "api",
        }
    }
    /// From the store.
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Web, Self::Api]
            .into_iter()
            .find(|kind| kind.id() == id)
    }
}
named!(SessionKind);

record! {
    struct Row {
        session_id: Uuid,
        kind: SessionKind,
        created_at: Moment,
        last_seen_at: Moment,
        expires_at: Moment,
        id: UserId,
        name: String,
        email: String,
        email_key: String,
        email_verified_at: Option<Moment>,
        lang: Lang,
        time_zone: String,
        theme: String,
        shortcuts: bool,
        disabled_at: Option<Moment>,
    }
}

/// The name of the cookie: bound to this very host wherever the server is reached through TLS.
pub fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-clavero" } else { "clavero" }
}

/// The cookie that carries a session.
pub fn session_cookie(token: &Secret, secure: bool) -> String {
    let secure_mark = if secure { "; Secure" } else { "" };
    let (name, token) = (cookie_name(secure), token.reveal());
    format!("{name}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=5184000{secure_mark}")
}

/// The cookie of a session that ends with the browser.
pub fn passing_cookie(token: &Secret, secure: bool) -> String {
    session_cookie(token, secure).replace("; Max-Age=5184000", "")
}

/// The cookie that ends one.
pub fn end_cookie(secure: bool) -> String {
    let secure_mark = if secure { "; Secure" } else { "" };
    format!(
        "{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure_mark}",
        cookie_name(secure)
    )
}

/// The token of a request: a bearer token for the API, the cookie for pages, never one for the other.
pub(super) fn presented(headers: &HeaderMap, kind: SessionKind, secure: bool) -> Option<Secret> {
    let text = match kind {
        SessionKind::Api => headers
            .get("authorization")?
            .to_str()
            .ok()?
            .strip_prefix("Bearer ")?,
        SessionKind::Web => {
            let name = cookie_name(secure);
            let cookies = headers
                .get_all("cookie")
                .iter()
                .filter_map(|c| c.to_str().ok());
            cookies
                .flat_map(|line| line.split(';'))
                .filter_map(|pair| pair.trim().split_once('='))
                .find_map(|(key, value)| (key == name).then_some(value))?
        }
    };
    Some(Secret::presented(text.trim()))
}

/// Opens a session for a person, inside the deed that proved who he is.
pub async fn open<S: Site>(work: &mut Work<S>, user: UserId, kind: SessionKind) -> Result<Secret> {
    let (token, id, now) = (work.on.secret(), work.on.id(), work.now());
    let life = match kind {
        SessionKind::Web => HARD,
        SessionKind::Api => TOKEN,
    };
    let trail = work.on.trail.clone();
    work.exec(
        sql("insert into session (token_hash, id, user_id, kind, created_at, last_seen_at, expires_at, agent, address)
             values ($1, $2, $3, $4, $5, $5, $6, $7, $8)")
        .bind(token.hash())
        .bind(id)
        .bind(user)
        .bind(kind)
        .bind(now)
        .bind(now + life)
        .bind(&trail.agent)
        .bind(&trail.address),
    )
    .await?;
    Ok(token)
}

/// Ends one session of a person. Answers whether there was one. Once this is committed, see
/// [`super::visit::end_signed_out`].
pub async fn end<S: Site>(work: &mut Work<S>, user: UserId, id: Uuid) -> Result<bool> {
    let gone = sql("delete from session where user_id = $1 and id = $2");
    Ok(work.exec(gone.bind(user).bind(id)).await? == 1)
}

/// Ends every session of a person but one. Answers how many there were.
pub async fn end_all<S: Site>(work: &mut Work<S>, user: UserId, but: Option<Uuid>) -> Result<u64> {
    let gone = sql("delete from session where user_id = $1 and id <> $2");
    work.exec(gone.bind(user).bind(but.unwrap_or_default()))
        .await
}

record! {
    struct Ends { expires_at: Moment }
}

/// Whether a session still lives, for a page that stays open.
pub(super) async fn lives(db: &Db, session: Uuid, now: Moment) -> Result<bool> {
    let row: Option<Ends> = db
        .first(sql("select expires_at from session where id = $1").bind(session))
        .await?;
    Ok(row.is_some_and(|row| now < row.expires_at))
}

/// Who a token belongs to, while its session lives.
pub async fn found(on: &Occasion, token: &Secret, kind: SessionKind) -> Result<Option<Person>> {
    let row: Option<Row> = on
        .app
        .db
        .first(
            sql(
                "select s.id as session_id, s.kind, s.created_at, s.last_seen_at, s.expires_at,
                    u.id, u.name, u.email, u.email_key, u.email_verified_at, u.lang, u.time_zone,
                    u.theme, u.shortcuts, u.disabled_at
                 from session s join users u on u.id = s.user_id
                 where s.token_hash = $1 and u.erased_at is null",
            )
            .bind(token.hash()),
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let idle = row.kind == SessionKind::Web && on.now >= row.last_seen_at + IDLE;
    if row.kind != kind || on.now >= row.expires_at || idle || row.disabled_at.is_some() {
        return Ok(None);
    }
    if on.now.since(row.last_seen_at) >= SEEN_EVERY {
        on.app
            .db
            .exec(
                sql("update session set last_seen_at = $1 where token_hash = $2")
                    .bind(on.now)
                    .bind(token.hash()),
            )
            .await?;
    }
    Ok(Some(Person {
        session: row.session_id,
        signed_in_at: row.created_at,
        id: row.id,
        name: row.name,
        email: row.email,
        email_key: row.email_key,
        email_verified: row.email_verified_at.is_some(),
        lang: row.lang,
        time_zone: row.time_zone,
        theme: row.theme,
        shortcuts: row.shortcuts,
    }))
}
