//! What became of the letters of a message: taken, kept here, refused for good; an address that does not exist is written
//! to no more.

use clavero_rules::{
    AccountId, MemberId, MessageId, Moment,
    messages::{DeliveryState, is_bounce},
};
use uuid::Uuid;

use crate::{
    Occasion, Result,
    db::{Sql, Value, record, sql},
    letters::{self, Ended, State},
    work::Work,
};

/// So many letters are asked about at once.
const BATCH: i64 = 500;
/// So many messages are asked about in one look.
const TAKEN: i64 = 50;

record! {
    struct Due { account_id: AccountId, id: MessageId }
}

record! {
    struct Open { member_id: MemberId, letter_id: Uuid }
}

/// Asks after the letters of every message that has some under way.
pub(super) async fn settle_due(on: &Occasion) -> Result<()> {
    let question = sql(
        "select account_id, id from message where asked_until is not null order by asked_until limit $1",
    );
    let due: Vec<Due> = on.read_open().all(question.bind(TAKEN)).await?;
    for Due { account_id, id } in due {
        while settle(on, account_id, id).await? {}
    }
    Ok(())
}

/// The letters of a message whose end was not noted yet.
fn open(account: AccountId, id: MessageId) -> Sql {
    sql("select d.letter_id from message_delivery d
         where d.account_id = $1 and d.message_id = $2 and d.state = 'queued'")
    .bind(account)
    .bind(id)
}

/// Notes what became of some letters. Answers whether there may be more.
async fn settle(on: &Occasion, account: AccountId, id: MessageId) -> Result<bool> {
    let mut scope = on.read_admitted(account, None, "machine");
    let ended = letters::ended(&mut scope, open(account, id)).await?;
    if ended.is_empty() {
        return forget_when_over(on, account, id).await.map(|()| false);
    }
    let most = usize::try_from(BATCH).unwrap_or(1);
    let some = &ended[..ended.len().min(most)];
    let mut work = on.begin_admitted(account, None, "machine").await?;
    note(&mut work, id, some).await?;
    work.commit_untold().await?;
    Ok(true)
}

async fn note(work: &mut Work, id: MessageId, ended: &[Ended]) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let (mut arrived, mut bounced, mut failed) = (0_i64, 0_i64, 0_i64);
    let rows: Vec<[Value; 3]> = ended
        .iter()
        .map(|it| {
            let state = became(it);
            match state {
                DeliveryState::Bounced => bounced += 1,
                DeliveryState::Failed => failed += 1,
                _ => arrived += 1,
            }
            [it.id.into(), state.into(), (&it.last_error).into()]
        })
        .collect();
    let update = sql("with became (letter, state, reason) as (values")
        .rows(rows)
        .and(") update message_delivery set state = became.state, reason = became.reason")
        .with(", changed_at = ?", now)
        .and(" from became where message_delivery.letter_id = became.letter")
        .with(" and message_delivery.account_id = ?", account)
        .with(
            " and message_delivery.message_id = ? and message_delivery.state = 'queued'",
            id,
        );
    work.exec(update).await?;
    if bounced > 0 {
        let mark = sql("update member set bounced_at = $3, version = version + 1 where account_id = $1 and bounced_at is null
             and id in (select d.member_id from message_delivery d where d.account_id = $1 and d.message_id = $2 and d.state = 'bounced')");
        work.exec(mark.bind(account).bind(id).bind(now)).await?;
    }
    let add = sql(
        "update message set arrived = arrived + $3, bounced = bounced + $4, failed = failed + $5
         where account_id = $1 and id = $2",
    );
    let add = add.bind(account).bind(id).bind(arrived).bind(bounced);
    work.exec(add.bind(failed)).await.map(drop)
}

fn became(letter: &Ended) -> DeliveryState {
    match letter.state {
        State::Kept => DeliveryState::Kept,
        State::Failed if is_bounce(&letter.last_error) => DeliveryState::Bounced,
        State::Failed | State::Dead => DeliveryState::Failed,
        State::Sent | State::Waiting => DeliveryState::Sent,
    }
}

/// A message of which every letter came to rest, or that is too old to hear anything of, is asked about no more.
async fn forget_when_over(on: &Occasion, account: AccountId, id: MessageId) -> Result<()> {
    let over = sql(
        "update message set asked_until = null where account_id = $1 and id = $2
         and ended_at is not null and (asked_until <= $3 or written <= arrived + bounced + failed)",
    );
    let now: Moment = on.now;
    on.app
        .db
        .exec(over.bind(account).bind(id).bind(now))
        .await
        .map(drop)
}
