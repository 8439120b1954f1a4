//! Where messages are written.

use clavero_rules::{
    AreaId, MessageId, Moment, Span,
    messages::{MessageClass, MessageState},
};
use uuid::Uuid;

use super::{
    Message,
    judge::{Alike, topic},
};
use crate::{
    Error, Result,
    api::{Cursor, Listed, Paging},
    db::{Sql, record, sql},
    segments::Place,
    work::{Scope, Work},
};

/// How long a process holds a message; one that ends before it is done loses it then.
pub(super) const LEASE: Span = Span::seconds(60);

fn messages(scope: &Scope) -> Sql {
    sql("select m.id, m.area_id, m.product_id, m.class, m.subject, m.body, m.audience, m.filter, m.state, m.stopped,
            m.leaves_at, m.total, m.written, m.left_out, m.arrived, m.bounced, m.failed, m.created_by,
            u.name as created_by_name, m.key_id, m.sent_off_at, m.ended_at, m.created_at, m.version
         from message m join users u on u.id = m.created_by where m.account_id = $1")
    .bind(scope.account())
}

pub(super) async fn by_id(scope: &mut Scope, id: MessageId) -> Result<Message> {
    let question = messages(scope).with(" and m.id = ?", id);
    scope.one(question, "message").await
}

/// The messages of an area, newest first.
pub(super) async fn list(
    scope: &mut Scope,
    area: AreaId,
    paging: &Paging,
) -> Result<Listed<Message>> {
    let mut question = messages(scope).with(" and m.area_id = ?", area);
    if let Some(Cursor { number, id, .. }) = paging.cursor()? {
        question = question
            .with(" and (m.created_at, m.id) < (?", number)
            .with(", ?)", id);
    }
    let question = question.with(
        " order by m.created_at desc, m.id desc limit ?",
        paging.limit() + 1,
    );
    let rows = scope.all(question).await?;
    Ok(Listed::of(rows, paging.limit(), |it: &Message| Cursor {
        text: String::new(),
        number: it.created_at.0,
        id: it.id.0,
    }))
}

/// A message as it is to be.
pub(super) struct Fresh<'a> {
    pub place: &'a Place,
    pub class: MessageClass,
    pub subject: String,
    pub body: String,
    pub audience: String,
    pub filter: String,
}

pub(super) async fn insert(work: &mut Work, fresh: Fresh<'_>) -> Result<MessageId> {
    let (account, id, now) = (work.account(), MessageId(work.on.id()), work.now());
    let (by, key) = {
        let actor = work.actor()?;
        (actor.user(), actor.key())
    };
    work.exec(
        sql("insert into message (account_id, id, area_id, product_id, class, subject, body, audience, filter, state, stopped,
                leaves_at, total, written, left_out, arrived, bounced, failed, created_by, key_id, locked_until, created_at,
                changed_at, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'draft', '', 0, 0, 0, 0, 0, 0, 0, $10, $11, 0, $12, $12, 1)")
        .bind(account)
        .bind(id)
        .bind(fresh.place.area.id)
        .bind(fresh.place.product.as_ref().map(|it| it.id))
        .bind(fresh.class)
        .bind(fresh.subject)
        .bind(fresh.body)
        .bind(fresh.audience)
        .bind(fresh.filter)
        .bind(by)
        .bind(key)
        .bind(now),
    )
    .await?;
    Ok(id)
}

/// Writes a draft over the version that was seen; whoever saves it writes it.
pub(super) async fn update(work: &mut Work, seen: &Message, fresh: Fresh<'_>) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let (by, key) = {
        let actor = work.actor()?;
        (actor.user(), actor.key())
    };
    work.exec_one(
        sql("update message set product_id = $4, class = $5, subject = $6, body = $7, audience = $8, filter = $9,
                created_by = $10, key_id = $11, changed_at = $12, version = version + 1
             where account_id = $1 and id = $2 and version = $3 and state = 'draft'")
        .bind(account)
        .bind(seen.id)
        .bind(seen.version)
        .bind(fresh.place.product.as_ref().map(|it| it.id))
        .bind(fresh.class)
        .bind(fresh.subject)
        .bind(fresh.body)
        .bind(fresh.audience)
        .bind(fresh.filter)
        .bind(by)
        .bind(key)
        .bind(now),
        Error::Stale { now: seen.version },
    )
    .await
}

/// Forgets a draft.
pub(super) async fn forget(work: &mut Work, id: MessageId) -> Result<()> {
    let gone = sql("delete from message where account_id = $1 and id = $2 and state = 'draft'");
    let account = work.account();
    work.exec_one(gone.bind(account).bind(id), Error::Missing("message"))
        .await
}

/// Holds a message until the end of the deed.
pub(super) async fn hold(work: &mut Work, id: MessageId) -> Result<Message> {
    let account = work.account();
    work.exec_one(
        sql("update message set version = version + 1 where account_id = $1 and id = $2")
            .bind(account)
            .bind(id),
        Error::Missing("message"),
    )
    .await?;
    by_id(work, id).await
}

/// Writes that a message was sent off: by whom, and when its letters begin to leave.
pub(super) async fn send_off(
    work: &mut Work,
    id: MessageId,
    total: i64,
    leaves_at: Moment,
    signature: Option<Uuid>,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let (by, key) = {
        let actor = work.actor()?;
        (actor.user(), actor.key())
    };
    work.exec(
        sql("update message set state = 'waiting', total = $3, leaves_at = $4, locked_until = $4, sent_off_at = $5,
                signature_id = $6, created_by = $7, key_id = $8, changed_at = $5
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(id)
        .bind(total)
        .bind(leaves_at)
        .bind(now)
        .bind(signature)
        .bind(by)
        .bind(key),
    )
    .await
    .map(drop)
}

/// Writes where a message stands at its end.
pub(super) async fn end(
    work: &mut Work,
    id: MessageId,
    state: MessageState,
    stopped: &str,
    asked_until: Option<Moment>,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("update message set state = $3, stopped = $4, asked_until = $5, ended_at = $6, changed_at = $6
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(id)
        .bind(state)
        .bind(stopped)
        .bind(asked_until)
        .bind(now),
    )
    .await
    .map(drop)
}

/// Takes a message for this process, or goes on holding it. Of two who try at once, one succeeds.
pub(super) async fn lease(
    work: &mut Work,
    id: MessageId,
    held: Option<Moment>,
) -> Result<Option<Moment>> {
    let (account, now) = (work.account(), work.now());
    let until = now + LEASE;
    let take = sql(
        "update message set locked_until = $3, state = 'sending', version = version + 1
         where account_id = $1 and id = $2 and state in ('waiting', 'sending')",
    )
    .bind(account)
    .bind(id)
    .bind(until);
    let take = match held {
        None => take.with(" and locked_until <= ?", now),
        Some(held) => take.with(" and locked_until = ?", held),
    };
    Ok((work.exec(take).await? == 1).then_some(until))
}

/// Lets go of a message until then.
pub(super) async fn let_go(work: &mut Work, id: MessageId, until: Moment) -> Result<()> {
    let account = work.account();
    let let_go = sql(
        "update message set locked_until = $3 where account_id = $1 and id = $2 and state = 'sending'",
    );
    work.exec(let_go.bind(account).bind(id).bind(until))
        .await
        .map(drop)
}

record! {
    struct Count { n: i64 }
}

/// How many messages of this place were sent off since then, those that are counted (MA-26).
pub(super) async fn sent_since(scope: &mut Scope, place: &Place, since: Moment) -> Result<u32> {
    let question = sql("select count(*) as n from message where account_id = $1 and area_id = $2
         and sent_off_at > $3 and class <> 'transactional' and (state <> 'cancelled' or written > 0)")
    .bind(scope.account())
    .bind(place.area.id)
    .bind(since);
    let question = match &place.product {
        Some(product) => question.with(" and product_id = ?", product.id),
        None => question.and(" and product_id is null"),
    };
    let count: Count = scope.one(question, "message").await?;
    Ok(u32::try_from(count.n).unwrap_or(u32::MAX))
}

/// Somebody is blocked in an area when all that he has there is.
pub(super) const BLOCKED_IN_AREA: &str = "(exists (select 1 from enrolment e where e.account_id = m.account_id and e.member_id = m.id and e.removed_at is null)
     and not exists (select 1 from enrolment e where e.account_id = m.account_id and e.member_id = m.id
                     and e.removed_at is null and e.blocked_at is null))";

/// How many people there are of each sort, among those whom a question finds.
pub(super) async fn alike(
    scope: &mut Scope,
    place: &Place,
    class: MessageClass,
    targets: Sql,
) -> Result<Vec<Alike>> {
    let account = scope.account();
    let known = "select m.lang, m.bounced_at is not null as bounced, m.unsubscribed_at is not null as wants_none, c.wanted, ";
    let topic = topic(class, place.product.as_ref().map(|it| it.id));
    let choice = " left join member_choice c on c.account_id = m.account_id and c.member_id = m.id and c.topic = ?";
    let question = match place.product {
        Some(_) => sql(known)
            .and("e.blocked_at is not null as blocked from enrolment e join member m on m.account_id = e.account_id and m.id = e.member_id")
            .with(choice, topic)
            .with(" where e.account_id = ? and e.id in (", account),
        None => sql(known)
            .and(BLOCKED_IN_AREA)
            .and(" as blocked from member m")
            .with(choice, topic)
            .with(" where m.account_id = ? and m.id in (", account),
    };
    let question = sql("select lang, bounced, wants_none, wanted, blocked, count(*) as n from (")
        .then(question.then(targets))
        .and(")) alike group by lang, bounced, wants_none, wanted, blocked");
    scope.all(question).await
}
