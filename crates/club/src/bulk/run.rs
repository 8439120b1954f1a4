//! Running confirmed work: batch by batch, each a deed of its own by what its asker may do then, resumed by whoever finds
//! it lying (B-4).

use clavero_rules::{
    AccountId, JobId, Moment, Span,
    bulk::{ActKind, BATCH, JobState, batch_of},
};
use tokio_util::sync::CancellationToken;

use super::{Job, batch, events::JobTold, finish, may_do, place_of, store};
use crate::{
    App, Error, Occasion, Result,
    db::{record, sql},
    work::{Event, Work},
};

/// How often a process looks for work that somebody else left lying.
const LOOK_EVERY: std::time::Duration = std::time::Duration::from_secs(5);
/// How long work waits to be confirmed.
const KEPT: Span = Span::days(2);
/// So many pieces of work are taken up in one look.
const TAKEN: i64 = 20;

record! {
    struct Due { account_id: AccountId, id: JobId }
}

/// Where a batch left the work.
enum Step {
    /// There is more.
    More(Moment),
    /// It is over, or somebody else goes on with it.
    Over,
}

/// Goes on with all the work that lies, as long as the server runs.
pub async fn work(app: App, stop: CancellationToken) {
    while !stop.is_cancelled() {
        let on = app.occasion("job bulk");
        if let Err(error) = run_due(&on).await {
            tracing::error!(%error, "bulk work could not be gone on with");
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = app.asked() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
    }
}

/// Forgets work that was put together and never confirmed.
async fn forget_left(on: &Occasion) -> Result<()> {
    let question = sql("select account_id, id from bulk_job
        where ended_at is null and state = 'frozen' and created_at <= $1 order by created_at, id limit $2");
    let question = question.bind(on.now - KEPT).bind(TAKEN);
    let left: Vec<Due> = on.read_open().all(question).await?;
    for Due { account_id, id } in left {
        let mut work = on.begin_admitted(account_id, None, "machine").await?;
        let job = store::hold(&mut work, id).await?;
        if job.state == JobState::Frozen {
            store::forget(&mut work, id).await?;
        }
        work.commit_untold().await?;
    }
    Ok(())
}

/// Goes on with the work that was confirmed and that no process holds.
pub async fn run_due(on: &Occasion) -> Result<()> {
    forget_left(on).await?;
    let question = sql("select account_id, id from bulk_job
        where ended_at is null and state in ('confirmed', 'running') and locked_until <= $1 order by locked_until, id limit $2");
    let due: Vec<Due> = on
        .read_open()
        .all(question.bind(on.now).bind(TAKEN))
        .await?;
    for Due { account_id, id } in due {
        if let Err(error) = run(on, account_id, id).await {
            tracing::error!(%error, job = %id, "bulk work was interrupted; it is taken up again");
        }
    }
    Ok(())
}

/// Runs work to its end, as far as nobody stops it.
pub async fn run(on: &Occasion, account: AccountId, id: JobId) -> Result<()> {
    let (mut held, mut size, mut singly) = (None, BATCH, 0_usize);
    loop {
        if on.app.stopping.is_cancelled() {
            return Ok(());
        }
        // Each batch happens when it happens, and no batch is the request that asked for the work.
        let mut trail = (*on.trail).clone();
        trail.repeatable = None;
        let now = on.app.occasion_with(trail);
        match step(&now, account, id, held, size).await {
            Ok(Step::Over) => return Ok(()),
            Ok(Step::More(until)) => held = Some(until),
            Err(Error::Busy) => return Err(Error::Busy),
            // One person for whom it fails keeps none of the others from having their turn.
            Err(error) if size > 1 => {
                tracing::warn!(%error, job = %id, "a batch failed; its people are tried one by one");
                (size, singly) = (1, BATCH);
            }
            Err(error) => {
                tracing::error!(%error, job = %id, "somebody could not be changed");
                held = Some(give_up(&now, account, id, held, &error).await?);
            }
        }
        if size == 1 {
            singly = singly.saturating_sub(1);
            if singly == 0 {
                size = BATCH;
            }
        }
    }
}

/// The same for work whose asker waits. What somebody else is in the way of is gone on with a moment later.
pub async fn run_now(on: &Occasion, account: AccountId, id: JobId) -> Result<()> {
    match run(on, account, id).await {
        Err(Error::Busy) => Ok(()),
        done => done,
    }
}

/// A batch in one deed, by what the asker may do now. Whoever may no more stops it.
async fn step(
    on: &Occasion,
    account: AccountId,
    id: JobId,
    held: Option<Moment>,
    size: usize,
) -> Result<Step> {
    let job = store::by_id(&mut on.read_admitted(account, None, "machine"), id).await?;
    let (by, key) = (job.asked_by, job.key_id);
    // As for one person who is removed: nobody lets these people in anywhere meanwhile.
    let begun = match job.kind == ActKind::Remove.id() || job.undo_of.is_some() {
        true => on.begin_changing_access_for(account, by, key).await,
        false => on.begin_for(account, by, key).await,
    };
    let mut work = match begun {
        Ok(work) => work,
        Err(Error::KeyDead(_) | Error::Denied(_)) => {
            stop(on, account, &job, held).await?;
            return Ok(Step::Over);
        }
        Err(error) => return Err(error),
    };
    if may_do(work.actor()?, &job.kind).is_err() {
        drop(work);
        stop(on, account, &job, held).await?;
        return Ok(Step::Over);
    }
    let Some(until) = store::lease(&mut work, id, held).await? else {
        return Ok(Step::Over);
    };
    let place = place_of(&mut work, &job).await?;
    let (mut told, left) =
        batch::batch(&mut work, &job, &place, size.min(batch_of(job.rule()?))).await?;
    if !left {
        told.push(finish::finish(&mut work, &job, &place).await?);
    }
    commit(work, told).await?;
    Ok(if left { Step::More(until) } else { Step::Over })
}

async fn commit(work: Work, told: Vec<Box<dyn Event>>) -> Result<()> {
    if told.is_empty() {
        work.commit_untold().await
    } else {
        work.commit_all(told).await
    }
}

/// Stops work whose asker may not do it any more. What was done by then can be taken back by whoever may.
async fn stop(on: &Occasion, account: AccountId, job: &Job, held: Option<Moment>) -> Result<()> {
    let mut work = on.begin_admitted(account, None, "machine").await?;
    if store::lease(&mut work, job.id, held).await?.is_none() {
        return Ok(());
    }
    let place = place_of(&mut work, job).await?;
    let told = finish::stop(&mut work, job, &place, "permission").await?;
    work.commit_all(vec![told]).await
}

/// Notes that the next person cannot be changed, and why, so that the others have their turn.
async fn give_up(
    on: &Occasion,
    account: AccountId,
    id: JobId,
    held: Option<Moment>,
    error: &Error,
) -> Result<Moment> {
    let mut work = on.begin_admitted(account, None, "machine").await?;
    let job = store::hold(&mut work, id).await?;
    let until = store::lease(&mut work, id, held)
        .await?
        .ok_or(Error::Busy)?;
    batch::fail_next(&mut work, &job, error.code()).await?;
    let place = place_of(&mut work, &job).await?;
    let told = JobTold::of("bulk.failed_for_one", &job, finish::name(&place));
    work.commit(told.with("because", error.code())).await?;
    Ok(until)
}
