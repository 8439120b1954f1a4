//! What time does to access: written down when it happens, decided by whoever asks before (A-1, edge 20).

use clavero_rules::{AccountId, EnrolmentId, Span, enrolments::AccessStatus};
use serde_json::json;

use super::{Deed, deed::note, engage, recompute, recount, store};
use crate::{
    Occasion, Result,
    activity::Kind,
    db::{record, sql},
    work::Event,
};

/// How many people one run takes up at most, and how many one transaction holds.
const RUN: i64 = 2_000;
const HELD: usize = 100;

record! {
    struct Due { account_id: AccountId, id: EnrolmentId }
}

/// Decides anew whatever time may have changed, and counts again what is due.
pub async fn sweep(on: &Occasion) -> Result<()> {
    let question = sql(
        "select account_id, id from enrolment where status_until is not null and status_until <= $1
                        order by status_until, id limit $2",
    );
    let due: Vec<Due> = on.read_open().all(question.bind(on.now).bind(RUN)).await?;
    for (account, ids) in by_account(due) {
        for held in ids.chunks(HELD) {
            move_on(on, account, held).await?;
        }
    }
    let question = sql(
        "select account_id, id from enrolment where recount_due order by account_id, product_id, id limit $1",
    );
    let due: Vec<Due> = on.read_open().all(question.bind(RUN)).await?;
    for (account, ids) in by_account(due) {
        for held in ids.chunks(HELD) {
            let mut work = on.begin_admitted(account, None, "machine").await?;
            for id in held {
                recount(&mut work, *id).await?;
            }
            work.commit_untold().await?;
        }
    }
    Ok(())
}

/// Counts anew how much people take part who did nothing for a day: what was done long ago counts less every day (G-3).
pub async fn fade(on: &Occasion) -> Result<()> {
    let question = sql(
        "select account_id, id from enrolment where engagement <> 'none' and engagement_at < $1 and removed_at is null
         order by engagement_at, id limit $2",
    );
    let day = on.now - Span::days(1);
    let due: Vec<Due> = on.read_open().all(question.bind(day).bind(RUN)).await?;
    for (account, ids) in by_account(due) {
        for held in ids.chunks(HELD) {
            let mut work = on.begin_admitted(account, None, "machine").await?;
            for id in held {
                engage(&mut work, *id).await?;
            }
            work.commit_untold().await?;
        }
    }
    Ok(())
}

fn by_account(due: Vec<Due>) -> Vec<(AccountId, Vec<EnrolmentId>)> {
    let mut all: Vec<(AccountId, Vec<EnrolmentId>)> = Vec::new();
    for Due { account_id, id } in due {
        match all.iter_mut().find(|(account, _)| *account == account_id) {
            Some((_, ids)) => ids.push(id),
            None => all.push((account_id, vec![id])),
        }
    }
    all
}

async fn move_on(on: &Occasion, account: AccountId, ids: &[EnrolmentId]) -> Result<()> {
    let mut work = on.begin_admitted(account, None, "machine").await?;
    let mut events: Vec<Box<dyn Event>> = Vec::new();
    for id in ids {
        let it = store::by_id(&mut work, *id).await?;
        let now = recompute(&mut work, *id).await?;
        if now.was == now.status {
            continue;
        }
        let (kind, told) = match now.status {
            AccessStatus::Active => (Kind::AccessGranted, "enrolment.opened"),
            AccessStatus::Expired => (Kind::AccessEnded, "enrolment.expired"),
            _ => continue,
        };
        let meta = json!({ "reason": now.status.id() });
        note(&mut work, &it, kind, ("", String::new(), ""), meta).await?;
        events.push(Box::new(Deed::on(told, &it)));
    }
    if events.is_empty() {
        work.commit_untold().await
    } else {
        work.commit_all(events).await
    }
}
