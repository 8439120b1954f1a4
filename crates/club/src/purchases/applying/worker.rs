//! The worker that applies what came in: under a lease, again after growing pauses, and wherever it was cut off it goes on.

use std::time::Duration;

use clavero_rules::{
    AccountId, AreaId, Moment, ReportId, Span,
    purchases::{EventState, Provider},
};
use tokio_util::sync::CancellationToken;

use super::{apply, apply_report, gather::Key};
use crate::{
    App, Error, Occasion, Result,
    db::{record, sql},
    purchases::{reading, store},
    work::{Event, Work},
};

/// How long a report belongs to whoever took it up.
const LEASE: Span = Span::minutes(1);
/// How many are taken up at once.
const ARMFUL: i64 = 64;
/// How often the reports are looked at, bell or no bell: another process may have taken some in.
const EVERY: Duration = Duration::from_secs(2);
/// How often work on a report may go wrong before a person has to look.
const MOST_TRIES: i64 = 8;
/// How long is known who bought, in the reports themselves (3.1).
const KEPT: Span = Span::days(400);

record! {
    struct Due { account_id: AccountId, id: ReportId, locked_until: Moment, tries: i64 }
}

record! {
    struct Again { account_id: AccountId, area_id: AreaId, provider: Provider, code: String }
}

record! {
    struct Old { account_id: AccountId, id: ReportId, body: String }
}

/// Applies what comes in as long as the server runs.
pub async fn run(app: App, stop: CancellationToken) {
    while !stop.is_cancelled() {
        if let Err(error) = apply_due(&app).await {
            tracing::warn!(%error, "reports of sales could not be taken up");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = app.arrived() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Applies everything that waits; answers how many reports were taken up.
pub async fn apply_due(app: &App) -> Result<usize> {
    let mut applied = 0;
    loop {
        let now = app.clock.now();
        let question = sql(
            "select account_id, id, locked_until, tries from purchase_event
                            where state = 'waiting' and locked_until <= $1 order by locked_until, received_at, id limit $2",
        );
        let due: Vec<Due> = app.db.all(question.bind(now).bind(ARMFUL)).await?;
        let mut mine = 0;
        for it in &due {
            if claim(app, it, now).await? {
                mine += 1;
                one(app, it).await?;
            }
        }
        applied += mine;
        if mine == 0 {
            return Ok(applied);
        }
    }
}

async fn claim(app: &App, due: &Due, now: Moment) -> Result<bool> {
    let claimed = sql("update purchase_event set locked_until = $4
                       where account_id = $1 and id = $2 and state = 'waiting' and locked_until = $3")
        .bind(due.account_id)
        .bind(due.id)
        .bind(due.locked_until)
        .bind(now + LEASE);
    Ok(app.db.exec(claimed).await? == 1)
}

async fn one(app: &App, due: &Due) -> Result<()> {
    let on = app.occasion("job sales");
    let Err(error) = carried_out(&on, due).await else {
        return Ok(());
    };
    let busy = matches!(error, Error::Busy | Error::InDoubt);
    let tries = due.tries + i64::from(!busy);
    tracing::warn!(%error, report = %due.id, tries, "a report could not be applied");
    let gone_wrong = tries >= MOST_TRIES;
    let pause = Span::seconds(1 << tries.clamp(0, 10));
    let state = if gone_wrong {
        EventState::Failed
    } else {
        EventState::Waiting
    };
    let noted = sql(
        "update purchase_event set tries = $3, locked_until = $4, state = $5, problem = $6
                     where account_id = $1 and id = $2 and state = 'waiting'",
    )
    .bind(due.account_id)
    .bind(due.id)
    .bind(tries)
    .bind(app.clock.now() + pause)
    .bind(state)
    .bind(if gone_wrong { "broken" } else { "" });
    app.db.exec(noted).await.map(drop)
}

async fn carried_out(on: &Occasion, due: &Due) -> Result<()> {
    let mut work = on.begin_admitted(due.account_id, None, "machine").await?;
    let told = apply_report(&mut work, due.id).await?;
    finish(work, told).await
}

async fn finish(work: Work, told: Vec<Box<dyn Event>>) -> Result<()> {
    if told.is_empty() {
        work.commit_untold().await
    } else {
        work.commit_all(told).await
    }
}

/// What time does to sales: late payments lose their patience, cancelled subscriptions end, and reports are forgotten.
pub async fn sweep(on: &Occasion) -> Result<()> {
    apply_due(&on.app).await?;
    let question = sql(
        "select account_id, area_id, provider, code from subscription
                        where decide_at is not null and decide_at <= $1 order by decide_at, id limit 500",
    );
    let due: Vec<Again> = on.read_open().all(question.bind(on.now)).await?;
    for it in due {
        let mut work = on.begin_admitted(it.account_id, None, "machine").await?;
        let key = Key {
            area: it.area_id,
            provider: it.provider,
            code: String::new(),
            subscriber: it.code,
        };
        let told = apply(&mut work, key).await?;
        finish(work, told).await?;
    }
    forget(on).await
}

/// Takes out of old reports who bought; what happened stays, and the hash of what was told.
async fn forget(on: &Occasion) -> Result<()> {
    let question = sql(
        "select account_id, id, body from purchase_event
                        where redacted_at is null and received_at < $1 order by received_at, id limit 500",
    );
    let old: Vec<Old> = on.read_open().all(question.bind(on.now - KEPT)).await?;
    for it in old {
        let body = serde_json::from_str(&it.body).unwrap_or_default();
        store::forget(
            on,
            it.account_id,
            it.id,
            &reading::forgotten(body).to_string(),
        )
        .await?;
    }
    Ok(())
}
