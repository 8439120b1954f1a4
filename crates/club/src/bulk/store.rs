//! Where bulk work and its people are written and read.

use std::collections::BTreeMap;

use clavero_rules::{AreaId, JobId, Moment, Span, bulk::JobState};
use uuid::Uuid;

use super::{Item, Job, selection::Selection};
use crate::{
    Error, Result,
    api::{Cursor, Listed, Paging},
    db::{Sql, Value, record, sql},
    segments::Place,
    work::{Scope, Work},
};

/// How long a process holds a piece of work; one that ends before it is done loses it then.
pub(super) const LEASE: Span = Span::seconds(60);

fn jobs() -> Sql {
    sql("select j.id, j.area_id, j.product_id, j.kind, j.params, j.filter, j.selection, j.asked_at, j.state, j.stopped,
            j.total, j.checksum, j.done, j.skipped, j.failed, j.reason, j.undo_of, j.undo_until, j.asked_by,
            u.name as asked_by_name, j.key_id, j.locked_until, j.created_at, j.ended_at, j.version
         from bulk_job j join users u on u.id = j.asked_by where j.account_id = $1")
}

pub(super) async fn by_id(scope: &mut Scope, id: JobId) -> Result<Job> {
    let question = jobs().bind(scope.account()).with(" and j.id = ?", id);
    scope.one(question, "job").await
}

pub(super) async fn find(scope: &mut Scope, area: AreaId, id: JobId) -> Result<Job> {
    let job = by_id(scope, id).await?;
    Some(job)
        .filter(|job| job.area_id == area)
        .ok_or(Error::Missing("job"))
}

/// The work of an area that was confirmed, newest first.
pub(super) async fn list(
    scope: &mut Scope,
    area: Option<AreaId>,
    paging: &Paging,
) -> Result<Listed<Job>> {
    let mut question = jobs()
        .bind(scope.account())
        .and(" and j.state not in ('draft', 'resolving', 'frozen')");
    if let Some(area) = area {
        question = question.with(" and j.area_id = ?", area);
    }
    if let Some(Cursor { number, id, .. }) = paging.cursor()? {
        question = question
            .with(" and (j.created_at, j.id) < (?", number)
            .with(", ?)", id);
    }
    let question = question.with(
        " order by j.created_at desc, j.id desc limit ?",
        paging.limit() + 1,
    );
    let rows = scope.all(question).await?;
    Ok(Listed::of(rows, paging.limit(), |job: &Job| Cursor {
        text: String::new(),
        number: job.created_at.0,
        id: job.id.0,
    }))
}

/// A piece of work that is to be.
pub(super) struct Fresh<'a> {
    pub place: &'a Place,
    pub kind: &'a str,
    pub params: String,
    pub filter: String,
    pub selection: &'a Selection,
    pub undo_of: Option<JobId>,
}

pub(super) async fn insert(work: &mut Work, fresh: Fresh<'_>) -> Result<JobId> {
    let (account, id, now) = (work.account(), JobId(work.on.id()), work.now());
    let (by, key) = {
        let actor = work.actor()?;
        (actor.user(), actor.key())
    };
    work.exec(
        sql("insert into bulk_job (account_id, id, area_id, product_id, kind, params, filter, selection, asked_at, state,
                stopped, total, checksum, done, skipped, failed, reason, undo_of, asked_by, key_id, locked_until,
                created_at, changed_at, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'frozen', '', 0, '', 0, 0, 0, '', $10, $11, $12, 0, $9, $9, 1)")
        .bind(account)
        .bind(id)
        .bind(fresh.place.area.id)
        .bind(fresh.place.product.as_ref().map(|it| it.id))
        .bind(fresh.kind)
        .bind(fresh.params)
        .bind(fresh.filter)
        .bind(serde_json::to_string(fresh.selection)?)
        .bind(now)
        .bind(fresh.undo_of)
        .bind(by)
        .bind(key),
    )
    .await?;
    Ok(id)
}

/// Freezes the people whom a question finds, before anything is written about them (B-3).
pub(super) async fn freeze(work: &mut Work, id: JobId, question: Sql) -> Result<()> {
    let account = work.account();
    let gone = sql("delete from bulk_item where account_id = $1 and job_id = $2");
    work.exec(gone.bind(account).bind(id)).await?;
    let insert = sql(
        "insert into bulk_item (account_id, job_id, n, target_id, state, outcome, before_image, version_after)
         select $1, $2, row_number() over (order by s.target_id), s.target_id, 'waiting', '', '', null from (",
    );
    let insert = insert.bind(account).bind(id).then(question).and(") s");
    work.exec(insert).await.map(drop)
}

/// The same for people who were named by something else, which says as `version` how it left each of them.
pub(super) async fn freeze_as_left(work: &mut Work, id: JobId, question: Sql) -> Result<()> {
    let account = work.account();
    let insert = sql(
        "insert into bulk_item (account_id, job_id, n, target_id, state, outcome, before_image, version_after, version_before)
         select $1, $2, row_number() over (order by s.target_id), s.target_id, 'waiting', '', '', null, s.version from (",
    );
    let insert = insert.bind(account).bind(id).then(question).and(") s");
    work.exec(insert).await.map(drop)
}

/// The work about people who were selected in exactly this way, newest first.
pub(super) async fn of_selection(
    scope: &mut Scope,
    area: AreaId,
    selection: &Selection,
) -> Result<Vec<Job>> {
    let question = jobs()
        .bind(scope.account())
        .with(" and j.area_id = ?", area)
        .with(" and j.selection = ?", serde_json::to_string(selection)?)
        .and(" and j.undo_of is null order by j.created_at desc, j.id desc");
    scope.all(question).await
}

record! {
    /// How somebody was when he was named.
    pub(super) struct Left { pub(super) target_id: Uuid, pub(super) version: i64 }
}

/// How the people of a piece of work were when they were named, as far as that was said.
pub(super) async fn as_left(
    scope: &mut Scope,
    id: JobId,
    from: i64,
    to: i64,
) -> Result<BTreeMap<Uuid, i64>> {
    let question = sql("select i.target_id, i.version_before as version from bulk_item i
        where i.account_id = $1 and i.job_id = $2 and i.n between $3 and $4 and i.version_before is not null");
    let question = question.bind(scope.account()).bind(id).bind(from).bind(to);
    let rows: Vec<Left> = scope.all(question).await?;
    Ok(rows
        .into_iter()
        .map(|it| (it.target_id, it.version))
        .collect())
}

/// The question for the frozen people from one place in the list to another, as `target_id`.
pub(super) fn between(scope: &Scope, id: JobId, from: i64, to: i64) -> Sql {
    sql("select b.target_id from bulk_item b where b.account_id = $1 and b.job_id = $2 and b.n between $3 and $4")
        .bind(scope.account())
        .bind(id)
        .bind(from)
        .bind(to)
}

/// The question for the first people whom a question finds.
pub(super) fn first_of(targets: Sql, most: i64) -> Sql {
    sql("select f.target_id from (")
        .then(targets)
        .with(") f order by f.target_id limit ?", most)
}

/// The question for everybody who was frozen.
pub(super) fn everybody(scope: &Scope, id: JobId) -> Sql {
    between(scope, id, 0, i64::MAX)
}

/// Holds a piece of work until the end of the deed.
pub(super) async fn hold(work: &mut Work, id: JobId) -> Result<Job> {
    let account = work.account();
    work.exec_one(
        sql("update bulk_job set version = version + 1 where account_id = $1 and id = $2")
            .bind(account)
            .bind(id),
        Error::Missing("job"),
    )
    .await?;
    by_id(work, id).await
}

pub(super) async fn count(
    work: &mut Work,
    id: JobId,
    total: i64,
    checksum: &str,
    at: Moment,
) -> Result<()> {
    let account = work.account();
    work.exec(
        sql("update bulk_job set total = $3, checksum = $4, asked_at = $5 where account_id = $1 and id = $2")
            .bind(account)
            .bind(id)
            .bind(total)
            .bind(checksum)
            .bind(at),
    )
    .await
    .map(drop)
}

pub(super) async fn set_params(work: &mut Work, id: JobId, params: String) -> Result<()> {
    let account = work.account();
    work.exec(
        sql("update bulk_job set params = $3 where account_id = $1 and id = $2")
            .bind(account)
            .bind(id)
            .bind(params),
    )
    .await
    .map(drop)
}

/// Writes where a piece of work stands.
pub(super) async fn put_state(
    work: &mut Work,
    id: JobId,
    state: JobState,
    stopped: &str,
    undo_until: Option<Moment>,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let ended = state.is_over().then_some(now);
    work.exec(
        sql("update bulk_job set state = $3, stopped = $4, changed_at = $5, ended_at = coalesce(ended_at, $6),
                undo_until = coalesce(undo_until, $7), version = version + 1
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(id)
        .bind(state)
        .bind(stopped)
        .bind(now)
        .bind(ended)
        .bind(undo_until),
    )
    .await
    .map(drop)
}

/// Writes that it was confirmed: by whom, why, and with which signature.
pub(super) async fn confirm(
    work: &mut Work,
    id: JobId,
    reason: &str,
    signature: Option<Uuid>,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let (by, key) = {
        let actor = work.actor()?;
        (actor.user(), actor.key())
    };
    work.exec(
        sql("update bulk_job set state = 'confirmed', reason = $3, signature_id = $4, asked_by = $5, key_id = $6,
                changed_at = $7, version = version + 1
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(id)
        .bind(reason)
        .bind(signature)
        .bind(by)
        .bind(key)
        .bind(now),
    )
    .await
    .map(drop)
}

/// Forgets a piece of work that nobody confirmed.
pub(super) async fn forget(work: &mut Work, id: JobId) -> Result<()> {
    let account = work.account();
    for statement in [
        sql("delete from bulk_item where account_id = $1 and job_id = $2"),
        sql("delete from bulk_job where account_id = $1 and id = $2"),
    ] {
        work.exec(statement.bind(account).bind(id)).await?;
    }
    Ok(())
}

/// The work that takes this back, if there is any.
pub(super) async fn undo_of(scope: &mut Scope, id: JobId) -> Result<Option<Job>> {
    let question = jobs().bind(scope.account()).with(" and j.undo_of = ?", id);
    scope.first(question).await
}

record! {
    /// Somebody whose turn it is.
    pub(super) struct Turn {
        pub(super) n: i64,
        pub(super) target_id: Uuid,
        /// How he was before the work that is being taken back.
        pub(super) was: Option<String>,
        pub(super) version_after: Option<i64>,
    }
}

/// The next people who wait.
pub(super) async fn turns(work: &mut Work, job: &Job, limit: i64) -> Result<Vec<Turn>> {
    let account = work.account();
    let question = match job.undo_of {
        // Only what is taken back has an image of before.
        None => sql("select i.n, i.target_id, CAST(null AS TEXT) as was, CAST(null AS BIGINT) as version_after from bulk_item i
                     where i.account_id = $1 and i.job_id = $2 and i.state = 'waiting' order by i.n limit $3"),
        Some(_) => sql("select i.n, i.target_id, s.before_image as was, s.version_after from bulk_item i
                        left join bulk_item s on s.account_id = i.account_id and s.job_id = $4 and s.target_id = i.target_id
                            and s.state = 'ok'
                        where i.account_id = $1 and i.job_id = $2 and i.state = 'waiting' order by i.n limit $3"),
    };
    let question = question.bind(account).bind(job.id).bind(limit);
    let question = match job.undo_of {
        None => question,
        Some(source) => question.bind(source),
    };
    work.all(question).await
}

/// What became of somebody.
pub(super) struct Outcome {
    pub n: i64,
    pub state: &'static str,
    pub outcome: String,
    pub before: String,
    pub version_after: Option<i64>,
}

/// Writes what became of people, in one statement.
pub(super) async fn write(work: &mut Work, id: JobId, outcomes: &[Outcome]) -> Result<()> {
    if outcomes.is_empty() {
        return Ok(());
    }
    let account = work.account();
    let rows = outcomes.iter().map(|it| {
        [
            Value::from(it.n),
            Value::from(it.state),
            Value::from(&it.outcome),
            Value::from(&it.before),
            Value::from(it.version_after),
        ]
    });
    let update = sql("with became (n, state, outcome, was, version) as (values")
        .rows(rows)
        .and(
            ") update bulk_item set state = became.state, outcome = became.outcome, before_image = became.was,
                version_after = became.version from became where bulk_item.n = became.n",
        )
        .with(" and bulk_item.account_id = ?", account)
        .with(" and bulk_item.job_id = ?", id);
    work.exec(update).await.map(drop)
}

/// Adds to the numbers of a piece of work.
pub(super) async fn add(
    work: &mut Work,
    id: JobId,
    done: i64,
    skipped: i64,
    failed: i64,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("update bulk_job set done = done + $3, skipped = skipped + $4, failed = failed + $5, changed_at = $6
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(id)
        .bind(done)
        .bind(skipped)
        .bind(failed)
        .bind(now),
    )
    .await
    .map(drop)
}

/// Takes a piece of work for this process, or goes on holding it. Of two who try at once, one succeeds.
pub(super) async fn lease(
    work: &mut Work,
    id: JobId,
    held: Option<Moment>,
) -> Result<Option<Moment>> {
    let (account, now) = (work.account(), work.now());
    let until = now + LEASE;
    let take = sql(
        "update bulk_job set locked_until = $3, state = 'running', version = version + 1
                    where account_id = $1 and id = $2 and state in ('confirmed', 'running')",
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

/// People of a piece of work, from a place in the list on; those of one state and outcome alone, if said.
pub(super) async fn items(
    scope: &mut Scope,
    job: &Job,
    state: &str,
    after: i64,
    limit: i64,
) -> Result<Vec<Item>> {
    let question = match job.product_id {
        Some(_) => sql("select i.n, i.target_id, i.state, i.outcome, coalesce(m.name, '') as name,
                coalesce(m.email, '') as email, m.id as member_id
             from bulk_item i
             left join enrolment e on e.account_id = i.account_id and e.id = i.target_id
             left join member m on m.account_id = i.account_id and m.id = e.member_id and m.erased_at is null
             where i.account_id = $1 and i.job_id = $2 and i.n > $3"),
        None => sql("select i.n, i.target_id, i.state, i.outcome, coalesce(m.name, '') as name,
                coalesce(m.email, '') as email, m.id as member_id
             from bulk_item i
             left join member m on m.account_id = i.account_id and m.id = i.target_id and m.erased_at is null
             where i.account_id = $1 and i.job_id = $2 and i.n > $3"),
    };
    let question = question.bind(scope.account()).bind(job.id).bind(after);
    let question = question.with_some(" and i.state = ?", Some(state).filter(|it| !it.is_empty()));
    scope
        .all(question.with(" order by i.n limit ?", limit))
        .await
}

record! {
    /// How many people have one outcome.
    pub(super) struct Counted { pub(super) outcome: String, pub(super) n: i64 }
}

/// How many were left as they were, by why.
pub(super) async fn outcomes(scope: &mut Scope, id: JobId) -> Result<Vec<Counted>> {
    let question = sql(
        "select outcome, count(*) as n from bulk_item
         where account_id = $1 and job_id = $2 and state in ('skipped', 'failed') group by outcome order by outcome",
    );
    let account = scope.account();
    scope.all(question.bind(account).bind(id)).await
}

/// How many of the people that are to be as they were have been changed since (B-5).
pub(super) async fn changed_since(scope: &mut Scope, source: JobId) -> Result<i64> {
    let question = sql(
        "select 'changed_since' as outcome, count(*) as n
         from bulk_item s join enrolment e on e.account_id = s.account_id and e.id = s.target_id
         where s.account_id = $1 and s.job_id = $2 and s.state = 'ok' and s.version_after is not null
           and s.version_after <> e.version",
    );
    let counted: Counted = scope
        .one(question.bind(scope.account()).bind(source), "job")
        .await?;
    Ok(counted.n)
}
