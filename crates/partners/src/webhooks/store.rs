//! Where receivers, messages and deliveries are written.

use clavero_rules::{AccountId, Moment, UserId, WebhookId};
use uuid::Uuid;

use super::webhook::{Delivery, State, Wanted, Webhook, missing};
use crate::{
    App, Error, Result,
    api::Cursor,
    db::{Sql, record, sql},
    work::{Scope, Work},
};

fn question(scope: &Scope) -> Sql {
    sql(
        "select w.id, w.url, w.types, w.state, w.failing_since, w.created_at, w.version,
            (select count(*) from webhook_delivery d where d.account_id = w.account_id
               and d.webhook_id = w.id and d.state = 'waiting') as waiting
         from webhook w where w.account_id = $1",
    )
    .bind(scope.account())
}

/// The receivers of the account, the oldest first.
pub(super) async fn all(scope: &mut Scope) -> Result<Vec<Webhook>> {
    let question = question(scope).and(" order by w.created_at, w.id");
    scope.all(question).await
}

/// The receiver of this id.
pub(super) async fn find(scope: &mut Scope, id: WebhookId) -> Result<Webhook> {
    let question = question(scope).with(" and w.id = ?", id);
    scope.first(question).await?.ok_or_else(missing)
}

pub(super) async fn insert(
    work: &mut Work,
    id: WebhookId,
    wanted: &Wanted,
    secret: &str,
) -> Result<()> {
    let maker = work.actor()?.user();
    let row = sql("insert into webhook (account_id, id, url, types, state, secret, old_secret, maker_id, created_at,
         changed_at, version) values ($1, $2, $3, $4, 'active', $5, '', $6, $7, $7, 1)")
    .bind(work.account())
    .bind(id)
    .bind(&wanted.url)
    .bind(&wanted.types)
    .bind(secret)
    .bind(maker)
    .bind(work.now());
    work.exec(row).await.map(drop)
}

/// Writes a receiver over the version that was seen.
pub(super) async fn update(
    work: &mut Work,
    seen: &Webhook,
    wanted: &Wanted,
    state: State,
) -> Result<()> {
    let row = sql("update webhook set url = $3, types = $4, state = $5, changed_at = $6, failing_since = null,
         version = version + 1 where account_id = $1 and id = $2 and version = $7")
    .bind(work.account())
    .bind(seen.id)
    .bind(&wanted.url)
    .bind(&wanted.types)
    .bind(state)
    .bind(work.now())
    .bind(seen.version);
    work.exec_one(row, Error::Stale { now: seen.version }).await
}

/// A fresh secret; the old one signs beside it until a moment.
pub(super) async fn replace_secret(
    work: &mut Work,
    id: WebhookId,
    secret: &str,
    until: Moment,
) -> Result<()> {
    let row = sql("update webhook set old_secret = secret, old_secret_until = $3, secret = $4, changed_at = $5,
         version = version + 1 where account_id = $1 and id = $2")
    .bind(work.account())
    .bind(id)
    .bind(until)
    .bind(secret)
    .bind(work.now());
    work.exec_one(row, missing()).await
}

pub(super) async fn delete(work: &mut Work, id: WebhookId) -> Result<()> {
    let account = work.account();
    let gone = sql("delete from webhook_delivery where account_id = $1 and webhook_id = $2");
    work.exec(gone.bind(account).bind(id)).await?;
    let gone = sql("delete from webhook where account_id = $1 and id = $2");
    work.exec_one(gone.bind(account).bind(id), missing()).await
}

/// What was told to a receiver, the newest first.
pub(super) async fn deliveries(
    scope: &mut Scope,
    id: WebhookId,
    after: Option<Cursor>,
    limit: i64,
) -> Result<Vec<Delivery>> {
    let mut question = sql(
        "select d.message_id, m.type as kind, d.state, d.tries, d.run_at, d.answered, d.last_error,
            m.body, d.created_at
         from webhook_delivery d
         join webhook_message m on m.account_id = d.account_id and m.id = d.message_id
         where d.account_id = $1 and d.webhook_id = $2",
    )
    .bind(scope.account())
    .bind(id);
    if let Some(after) = after {
        question = question
            .with(" and (d.created_at, d.message_id) < (?,", after.number)
            .with(" ?)", after.id);
    }
    let question = question.with(
        " order by d.created_at desc, d.message_id desc limit ?",
        limit,
    );
    scope.all(question).await
}

/// A message goes again, from the first try on.
pub(super) async fn again(work: &mut Work, id: WebhookId, message: Uuid) -> Result<()> {
    let row = sql("update webhook_delivery set state = 'waiting', tries = 0, run_at = $4, locked_until = 0, ended_at = null
         where account_id = $1 and webhook_id = $2 and message_id = $3 and state <> 'waiting'")
    .bind(work.account())
    .bind(id)
    .bind(message)
    .bind(work.now());
    work.exec_one(row, Error::Missing("delivery")).await
}

record! {
    /// A delivery that is due, with all that it takes.
    #[derive(Clone, Debug)]
    pub(super) struct Due {
        pub(super) account_id: AccountId,
        pub(super) webhook_id: WebhookId,
        pub(super) message_id: Uuid,
        pub(super) tries: i64,
        pub(super) url: String,
        pub(super) secret: String,
        pub(super) old_secret: String,
        pub(super) old_secret_until: Option<Moment>,
        pub(super) body: String,
        pub(super) maker_id: UserId,
    }
}

/// What is due now, to receivers that are told.
pub(super) async fn due(app: &App, now: Moment, limit: i64) -> Result<Vec<Due>> {
    let question = sql("select d.account_id, d.webhook_id, d.message_id, d.tries, w.url, w.secret, w.old_secret,
            w.old_secret_until, m.body, w.maker_id
         from webhook_delivery d
         join webhook w on w.account_id = d.account_id and w.id = d.webhook_id
         join webhook_message m on m.account_id = d.account_id and m.id = d.message_id
         where d.state = 'waiting' and d.run_at <= $1 and d.locked_until <= $1 and w.state = 'active'
         order by d.run_at limit $2");
    app.db.all(question.bind(now).bind(limit)).await
}

fn one(text: &'static str, due: &Due) -> Sql {
    sql(text)
        .bind(due.account_id)
        .bind(due.webhook_id)
        .bind(due.message_id)
}

/// Takes a delivery up until a moment; somebody else may have been faster.
pub(super) async fn claim(app: &App, due: &Due, now: Moment, until: Moment) -> Result<bool> {
    let row = one(
        "update webhook_delivery set locked_until = $5, tries = tries + 1
         where account_id = $1 and webhook_id = $2 and message_id = $3 and state = 'waiting' and locked_until <= $4",
        due,
    );
    Ok(app.db.exec(row.bind(now).bind(until)).await? == 1)
}

/// The receiver took it.
pub(super) async fn delivered(app: &App, due: &Due, status: i64, now: Moment) -> Result<()> {
    let row = one(
        "update webhook_delivery set state = 'delivered', answered = $4, last_error = '', ended_at = $5, locked_until = 0
         where account_id = $1 and webhook_id = $2 and message_id = $3",
        due,
    );
    app.db.exec(row.bind(status).bind(now)).await?;
    let well = sql("update webhook set failing_since = null
         where account_id = $1 and id = $2 and failing_since is not null");
    app.db
        .exec(well.bind(due.account_id).bind(due.webhook_id))
        .await
        .map(drop)
}

/// The receiver did not take it; it goes again at a moment, or not at all.
pub(super) async fn failed(
    app: &App,
    due: &Due,
    answered: Option<i64>,
    why: &str,
    again: Option<Moment>,
    now: Moment,
) -> Result<()> {
    let row = one(
        "update webhook_delivery set state = $4, answered = $5, last_error = $6, run_at = $7, ended_at = $8, locked_until = 0
         where account_id = $1 and webhook_id = $2 and message_id = $3",
        due,
    );
    let state = if again.is_some() { "waiting" } else { "failed" };
    let row = row
        .bind(state)
        .bind(answered)
        .bind(why)
        .bind(again.unwrap_or(now))
        .bind(again.is_none().then_some(now));
    app.db.exec(row).await?;
    let ill = sql("update webhook set failing_since = $3
         where account_id = $1 and id = $2 and failing_since is null");
    let ill = ill.bind(due.account_id).bind(due.webhook_id).bind(now);
    app.db.exec(ill).await.map(drop)
}

/// A receiver that failed for days is told no more. Answers whether it was this call that ended it.
pub(super) async fn give_up(work: &mut Work, id: WebhookId) -> Result<bool> {
    let row = sql(
        "update webhook set state = 'given_up', changed_at = $3, version = version + 1
         where account_id = $1 and id = $2 and state = 'active'",
    );
    let row = row.bind(work.account()).bind(id).bind(work.now());
    Ok(work.exec(row).await? == 1)
}

/// Messages that came to rest long ago are forgotten.
pub(super) async fn forget(app: &App, before: Moment) -> Result<()> {
    for text in [
        "delete from webhook_delivery where state <> 'waiting' and created_at < $1 and account_id is not null",
        "delete from webhook_message where created_at < $1 and account_id is not null
           and not exists (select 1 from webhook_delivery d where d.account_id = webhook_message.account_id
                           and d.message_id = webhook_message.id)",
    ] {
        app.db.exec(sql(text).bind(before)).await?;
    }
    Ok(())
}
