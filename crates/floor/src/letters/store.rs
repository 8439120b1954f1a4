//! The outbox as it lies in the store: what waits, who carries it, and what became of it.

use clavero_rules::{AccountId, Moment};
use uuid::Uuid;

use super::Content;
use crate::{
    App, Error, Result,
    api::Cursor,
    db::{Sql, named, record, sql},
    words::Lang,
    work::{Scope, Site},
};

/// How many letters one worker carries at a time.
pub(super) const ARMFUL: usize = 4;

/// What became of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It will be sent, or sent again, when its time comes.
    Waiting,
    /// A mail server took it.
    Sent,
    /// There is no mail server: it can be read here.
    Kept,
    /// A mail server refused it for good.
    Failed,
    /// It was tried as often as it is worth trying.
    Dead,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Waiting,
        Self::Sent,
        Self::Kept,
        Self::Failed,
        Self::Dead,
    ];

    /// As stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Kept => "kept",
            Self::Failed => "failed",
            Self::Dead => "dead",
        }
    }

    /// From the store.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
    }

    /// Whether somebody has to act before it goes anywhere.
    pub fn is_undelivered(self) -> bool {
        matches!(self, Self::Failed | Self::Dead)
    }
}
named!(State);

record! {
    /// A letter in the outbox.
    #[derive(Clone, Debug)]
    pub struct Posted {
        /// Its identifier.
        pub id: Uuid,
        /// Whose account it is about.
        pub account_id: Option<AccountId>,
        /// Which letter.
        pub kind: String,
        /// The address.
        pub recipient: String,
        /// The receiver's name, empty if unknown.
        pub recipient_name: String,
        /// The receiver's language.
        pub lang: Lang,
        payload: String,
        /// What became of it.
        pub state: State,
        /// How often it was tried.
        pub tries: i64,
        /// When it is due.
        pub run_at: Moment,
        /// Until when somebody carries it.
        pub locked_until: Moment,
        /// What the mail server said last.
        pub last_error: String,
        /// When it was written.
        pub created_at: Moment,
        /// When it came to rest.
        pub ended_at: Option<Moment>,
    }
}

impl Posted {
    /// What it says besides its sentences; `None` once it was delivered, for links in it are secrets.
    pub fn content(&self) -> Result<Option<Content>> {
        if self.payload == "{}" {
            return Ok(None);
        }
        Ok(Some(serde_json::from_str(&self.payload)?))
    }
}

/// Takes up letters that are due, until `lease`. Whoever carries them must note the outcome before that.
pub(super) async fn claim(app: &App, now: Moment, lease: Moment) -> Result<Vec<Posted>> {
    record! {
        struct Due { first: Option<Moment> }
    }
    let due = sql("select min(run_at) as first from outbox
         where state = 'waiting' and run_at <= $1 and locked_until <= $1");
    // Looking costs no lock; an idle server must not keep writers waiting.
    let due: Option<Due> = app.db.first(due.bind(now)).await?;
    if due.is_none_or(|due| due.first.is_none()) {
        return Ok(Vec::new());
    }
    let mut tx = app.db.begin().await?;
    let claimed = tx
        .all(
            sql("update outbox set locked_until = $1, tries = tries + 1
                 where state = 'waiting' and run_at <= $2 and locked_until <= $2 and id in (
                   select id from outbox where state = 'waiting' and run_at <= $2 and locked_until <= $2
                   order by run_at asc, id asc limit $3)
                 returning id, account_id, kind, recipient, recipient_name, lang, payload, state,
                   tries, run_at, locked_until, last_error, created_at, ended_at")
            .bind(lease)
            .bind(now)
            .bind(i64::try_from(ARMFUL).unwrap_or(1)),
        )
        .await?;
    tx.commit().await?;
    Ok(claimed)
}

/// Notes that a mail server took it. Its content goes: links in it are secrets (platform.md 7).
pub(super) async fn sent(app: &App, letter: &Posted, now: Moment) -> Result<()> {
    end(
        app,
        letter,
        sql("update outbox set state = 'sent', payload = '{}', last_error = '', ended_at = $1")
            .bind(now),
    )
    .await
}

/// Notes that it stays here, for want of a mail server.
pub(super) async fn kept(app: &App, letter: &Posted, now: Moment) -> Result<()> {
    let kept = sql("update outbox set state = 'kept', last_error = '', ended_at = $1");
    end(app, letter, kept.bind(now)).await
}

/// Notes that it goes nowhere unless somebody acts.
pub(super) async fn given_up(
    app: &App,
    letter: &Posted,
    state: State,
    why: &str,
    now: Moment,
) -> Result<()> {
    let ended = sql("update outbox set ended_at = $1, state = $2, last_error = $3");
    end(app, letter, ended.bind(now).bind(state).bind(why)).await
}

/// Notes when to try again.
pub(super) async fn later(app: &App, letter: &Posted, why: &str, at: Moment) -> Result<()> {
    let later = sql("update outbox set run_at = $1, locked_until = 0, last_error = $2");
    end(app, letter, later.bind(at).bind(why)).await
}

/// Lays it back as if it had not been taken up: the server stops.
pub(super) async fn lay_back(app: &App, letter: &Posted) -> Result<()> {
    end(app, letter, sql("update outbox set locked_until = 0")).await
}

/// Only whoever carries a letter notes what became of it; one whose lease ran out comes too late.
async fn end(app: &App, letter: &Posted, outcome: Sql) -> Result<()> {
    let mine = outcome.with(" where id = ?", letter.id).with(
        " and state = 'waiting' and locked_until = ?",
        letter.locked_until,
    );
    if app.db.exec(mine).await? == 0 {
        tracing::warn!(letter = %letter.id, "a letter was taken over by another worker");
    }
    Ok(())
}

fn question() -> Sql {
    sql(
        "select id, account_id, kind, recipient, recipient_name, lang, payload, state, tries,
         run_at, locked_until, last_error, created_at, ended_at from outbox",
    )
}

/// One letter.
pub(super) async fn one(app: &App, id: Uuid) -> Result<Posted> {
    let found = app.db.first(question().with(" where id = ?", id)).await?;
    found.ok_or(Error::Missing("letter"))
}

record! {
    /// A letter that came to rest.
    #[derive(Clone, Debug)]
    pub struct Ended {
        /// The letter.
        pub id: Uuid,
        /// What became of it.
        pub state: State,
        /// What the mail server said last.
        pub last_error: String,
    }
}

/// Those letters, of the ones that a question names, that came to rest.
pub async fn ended<S: Site>(scope: &mut Scope<S>, ids: Sql) -> Result<Vec<Ended>> {
    let question =
        sql("select id, state, last_error from outbox where state <> 'waiting' and id in (");
    scope.all(question.then(ids).and(")")).await
}

/// Letters, the newest first.
pub(super) async fn list(
    app: &App,
    states: Option<(State, State)>,
    after: Option<Cursor>,
    limit: i64,
) -> Result<Vec<Posted>> {
    let mut q = question().with(" where created_at >= ?", 0);
    if let Some((one, other)) = states {
        q = q.with(" and (state = ?", one).with(" or state = ?)", other);
    }
    if let Some(after) = after {
        q = q
            .with(" and (created_at, id) < (?", Moment(after.number))
            .with(", ?)", after.id);
    }
    app.db
        .all(q.with(" order by created_at desc, id desc limit ?", limit))
        .await
}

/// Lets letters that went nowhere be tried again, or those that were kept: one of them, or all.
pub(super) async fn retry(app: &App, only: Option<Uuid>, kept: bool, now: Moment) -> Result<u64> {
    let (one, other) = if kept {
        (State::Kept, State::Kept)
    } else {
        (State::Failed, State::Dead)
    };
    let again =
        sql("update outbox set state = 'waiting', tries = 0, locked_until = 0, ended_at = null")
            .with(", run_at = ?", now)
            .with(" where (state = ?", one)
            .with(" or state = ?)", other)
            .with_some(" and id = ?", only);
    app.db.exec(again).await
}

/// Forgets letters that came to rest long ago, with the addresses they went to (I21).
pub(super) async fn forget(app: &App, before: Moment) -> Result<u64> {
    app.db
        .exec(sql("delete from outbox where state <> 'waiting' and ended_at < $1").bind(before))
        .await
}

/// How many letters are in each state.
pub(super) async fn counts(app: &App) -> Result<Vec<(State, i64)>> {
    record! {
        struct Count { state: State, n: i64 }
    }
    let rows: Vec<Count> = app
        .db
        .all(sql(
            "select state, count(*) as n from outbox group by state",
        ))
        .await?;
    Ok(rows.into_iter().map(|row| (row.state, row.n)).collect())
}
