//! Carrying messages out: batch by batch, each a deed of its own by what its sender may do then, taken up again by whoever
//! finds one lying.

use clavero_rules::{
    AccountId, MessageId, Moment, Permission, Span, access::Requirement, messages::MessageState,
};
use tokio_util::sync::CancellationToken;

use super::{
    Message, deliveries,
    events::Happened,
    hand_over::{self, Left},
    place_of, settle, store,
};
use crate::{
    App, Error, Occasion, Result,
    db::{record, sql},
};

/// How often a process looks for messages whose time has come.
const LOOK_EVERY: std::time::Duration = std::time::Duration::from_secs(5);
/// How long it is asked what became of letters; those that wait longer were given up long before.
const ASKED: Span = Span::days(5);
/// So many messages are taken up in one look.
const TAKEN: i64 = 20;

record! {
    struct Due { account_id: AccountId, id: MessageId }
}

/// Carries messages out as long as the server runs.
pub async fn work(app: App, stop: CancellationToken) {
    while !stop.is_cancelled() {
        let on = app.occasion("job messages");
        if let Err(error) = run_due(&on).await {
            tracing::warn!(%error, "messages could not be taken up");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
    }
}

/// Goes on with every message whose time has come, then asks what became of letters.
pub async fn run_due(on: &Occasion) -> Result<()> {
    let question = sql("select account_id, id from message
         where state in ('waiting', 'sending') and locked_until <= $1 order by locked_until, id limit $2");
    let due: Vec<Due> = on
        .read_open()
        .all(question.bind(on.now).bind(TAKEN))
        .await?;
    for Due { account_id, id } in due {
        if let Err(error) = run(on, account_id, id).await {
            tracing::error!(%error, message = %id, "a message was interrupted; it is taken up again");
        }
    }
    settle::settle_due(on).await
}

async fn run(on: &Occasion, account: AccountId, id: MessageId) -> Result<()> {
    let mut held = None;
    while !on.app.stopping.is_cancelled() {
        // Each batch happens when it happens.
        let now = on.app.occasion_with((*on.trail).clone());
        match step(&now, account, id, held).await? {
            Some(until) => held = Some(until),
            None => break,
        }
    }
    Ok(())
}

/// A batch in one deed. Answers until when the message is held, while there is more to do now.
async fn step(
    on: &Occasion,
    account: AccountId,
    id: MessageId,
    held: Option<Moment>,
) -> Result<Option<Moment>> {
    let message = store::by_id(&mut on.read_admitted(account, None, "machine"), id).await?;
    let begun = on
        .begin_for(account, message.created_by, message.key_id)
        .await;
    let mut work = match begun {
        Ok(work) => work,
        Err(Error::KeyDead(_) | Error::Denied(_)) => {
            return stop(on, account, &message, held).await.map(|()| None);
        }
        Err(error) => return Err(error),
    };
    let needed = Requirement::Permission(Permission::SendCommunications);
    if work.actor()?.may(needed).is_err() {
        drop(work);
        return stop(on, account, &message, held).await.map(|()| None);
    }
    let Some(until) = store::lease(&mut work, id, held).await? else {
        return Ok(None);
    };
    let place = place_of(&mut work, &message).await?;
    match hand_over::hand_over(&mut work, &message, &place).await? {
        Left::More => {
            work.commit_all(Vec::new()).await?;
            Ok(Some(until))
        }
        Left::Later(at) => {
            store::let_go(&mut work, id, at).await?;
            work.commit_untold().await?;
            Ok(None)
        }
        Left::Nobody => {
            let asked = work.now() + ASKED;
            store::end(&mut work, id, MessageState::Sent, "", Some(asked)).await?;
            let after = store::by_id(&mut work, id).await?;
            let told = Happened::of("message.sent", &after, &place)
                .with("written", after.written)
                .with("left_out", after.left_out);
            work.commit(told).await?;
            Ok(None)
        }
    }
}

/// Stops a message whose sender may send no more. Letters that left stay what they are.
async fn stop(
    on: &Occasion,
    account: AccountId,
    message: &Message,
    held: Option<Moment>,
) -> Result<()> {
    let mut work = on.begin_admitted(account, None, "machine").await?;
    if store::lease(&mut work, message.id, held).await?.is_none() {
        return Ok(());
    }
    let place = place_of(&mut work, message).await?;
    deliveries::cancel(&mut work, message.id).await?;
    let asked = work.now() + ASKED;
    let state = MessageState::Cancelled;
    store::end(&mut work, message.id, state, "permission", Some(asked)).await?;
    let told = Happened::of("message.stopped", message, &place);
    work.commit(told).await
}
