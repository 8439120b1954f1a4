//! Where it is written what became of a message for each person of its audience.

use clavero_rules::{
    MemberId, MessageId, Moment,
    messages::{DeliveryState, MessageClass},
};
use uuid::Uuid;

use super::{Delivery, Message, judge::topic, store::BLOCKED_IN_AREA};
use crate::{
    Result,
    db::{Sql, Value, record, sql},
    segments::Place,
    work::{Scope, Work},
};

/// Freezes the people whom a question finds, in an order of their own. Answers how many (3.10).
pub(super) async fn freeze(
    work: &mut Work,
    place: &Place,
    id: MessageId,
    targets: Sql,
) -> Result<i64> {
    let (account, now) = (work.account(), work.now());
    let insert = sql(
        "insert into message_delivery (account_id, message_id, n, member_id, state, reason, letter_id, token_hash, changed_at)
         select $1, $2, row_number() over (order by s.member_id), s.member_id, 'waiting', '', null, null, $3 from (",
    )
    .bind(account)
    .bind(id)
    .bind(now);
    let insert = match place.product {
        Some(_) => insert
            .and("select e.member_id from enrolment e")
            .with(" where e.account_id = ? and e.id in (", account),
        None => insert
            .and("select m.id as member_id from member m")
            .with(" where m.account_id = ? and m.id in (", account),
    };
    let frozen = work.exec(insert.then(targets).and(")) s")).await?;
    Ok(i64::try_from(frozen).unwrap_or(i64::MAX))
}

record! {
    /// Somebody whose turn it is, as he stands now.
    pub(super) struct Turn {
        pub(super) n: i64,
        pub(super) member_id: MemberId,
        pub(super) email: Option<String>,
        pub(super) email_key: String,
        pub(super) name: String,
        pub(super) lang: String,
        pub(super) bounced: bool,
        pub(super) wants_none: bool,
        pub(super) wanted: Option<bool>,
        pub(super) blocked: bool,
        pub(super) is_there: bool,
    }
}

/// The next people whose turn it is.
pub(super) async fn turns(work: &mut Work, message: &Message, limit: i64) -> Result<Vec<Turn>> {
    let account = work.account();
    let known = "select d.n, d.member_id, m.email, coalesce(m.email_key, '') as email_key, coalesce(m.name, '') as name,
            coalesce(m.lang, '') as lang, m.bounced_at is not null as bounced, m.unsubscribed_at is not null as wants_none,
            c.wanted, ";
    let question = sql(known);
    let question = match message.product_id {
        Some(product) => question
            .and("e.blocked_at is not null as blocked, e.id is not null as is_there from message_delivery d
                  left join member m on m.account_id = d.account_id and m.id = d.member_id and m.erased_at is null and m.left_at is null
                  left join enrolment e on e.account_id = d.account_id and e.member_id = d.member_id and e.removed_at is null")
            .with(" and e.product_id = ?", product),
        None => question.and(BLOCKED_IN_AREA).and(
            " as blocked, m.id is not null as is_there from message_delivery d
              left join member m on m.account_id = d.account_id and m.id = d.member_id and m.erased_at is null and m.left_at is null",
        ),
    };
    let question = question
        .with(" left join member_choice c on c.account_id = d.account_id and c.member_id = d.member_id and c.topic = ?",
            topic(message.class, message.product_id))
        .with(" where d.account_id = ?", account)
        .with(" and d.message_id = ? and d.state = 'waiting'", message.id)
        .with(" order by d.n limit ?", limit);
    work.all(question).await
}

/// What became of somebody.
pub(super) struct Became {
    pub n: i64,
    pub state: DeliveryState,
    pub reason: String,
    pub letter: Option<Uuid>,
    pub token: Option<[u8; 32]>,
}

/// Writes what became of people, in one statement.
pub(super) async fn write(work: &mut Work, id: MessageId, became: &[Became]) -> Result<()> {
    if became.is_empty() {
        return Ok(());
    }
    let (account, now) = (work.account(), work.now());
    let rows = became.iter().map(|it| {
        [
            Value::from(it.n),
            Value::from(it.state),
            Value::from(&it.reason),
            Value::Id(it.letter),
            Value::Bytes(it.token.map(|token| token.to_vec())),
        ]
    });
    let update = sql("with became (n, state, reason, letter, token) as (values")
        .rows(rows)
        .and(") update message_delivery set state = became.state, reason = became.reason, letter_id = became.letter, token_hash = became.token")
        .with(", changed_at = ?", now)
        .and(" from became where message_delivery.n = became.n")
        .with(" and message_delivery.account_id = ?", account)
        .with(" and message_delivery.message_id = ?", id);
    work.exec(update).await.map(drop)
}

/// Adds to the numbers of a message: letters written, and people left out.
pub(super) async fn add(work: &mut Work, id: MessageId, written: i64, left_out: i64) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql(
            "update message set written = written + $3, left_out = left_out + $4, changed_at = $5
             where account_id = $1 and id = $2",
        )
        .bind(account)
        .bind(id)
        .bind(written)
        .bind(left_out)
        .bind(now),
    )
    .await
    .map(drop)
}

/// Whoever still waited gets nothing any more.
pub(super) async fn cancel(work: &mut Work, id: MessageId) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql(
            "update message_delivery set state = 'cancelled', changed_at = $3
             where account_id = $1 and message_id = $2 and state = 'waiting'",
        )
        .bind(account)
        .bind(id)
        .bind(now),
    )
    .await
    .map(drop)
}

/// People of a message, from a place in its list on; those in one state alone, if said.
pub(super) async fn page(
    scope: &mut Scope,
    id: MessageId,
    state: &str,
    after: i64,
    limit: i64,
) -> Result<Vec<Delivery>> {
    let question = sql("select d.n, d.member_id, d.state, d.reason, coalesce(m.name, '') as name, coalesce(m.email, '') as email, d.changed_at
         from message_delivery d left join member m on m.account_id = d.account_id and m.id = d.member_id and m.erased_at is null
         where d.account_id = $1 and d.message_id = $2 and d.n > $3");
    let question = question.bind(scope.account()).bind(id).bind(after);
    let question = question.with_some(" and d.state = ?", Some(state).filter(|it| !it.is_empty()));
    scope
        .all(question.with(" order by d.n limit ?", limit))
        .await
}

record! {
    struct Counted { reason: String, n: i64 }
}

/// How many were left out, by why.
pub(super) async fn reasons(scope: &mut Scope, id: MessageId) -> Result<Vec<(String, i64)>> {
    let question = sql("select reason, count(*) as n from message_delivery
         where account_id = $1 and message_id = $2 and state = 'left_out' group by reason order by reason");
    let rows: Vec<Counted> = scope.all(question.bind(scope.account()).bind(id)).await?;
    Ok(rows.into_iter().map(|row| (row.reason, row.n)).collect())
}

record! {
    /// A message that somebody was sent, or was left out of.
    #[derive(Clone, Debug)]
    pub struct Got {
        /// The message.
        pub id: MessageId,
        /// What it is in law.
        pub class: MessageClass,
        /// Its subjects by language, as JSON.
        pub subject: String,
        /// What became of it for him.
        pub state: DeliveryState,
        /// When.
        pub at: Moment,
    }
}

/// The newest messages that somebody was sent.
pub(super) async fn of_member(scope: &mut Scope, member: MemberId, limit: i64) -> Result<Vec<Got>> {
    let question = sql("select g.id, g.class, g.subject, d.state, d.changed_at as at
         from message_delivery d join message g on g.account_id = d.account_id and g.id = d.message_id
         where d.account_id = $1 and d.member_id = $2 and d.state in ('queued', 'sent', 'kept', 'bounced', 'failed')
         order by d.changed_at desc, d.message_id desc limit $3");
    scope
        .all(question.bind(scope.account()).bind(member).bind(limit))
        .await
}
