//! Starting over in a product: pages, attempts and the one thing done are put aside, the history and whatever was earned stay (P-6).

use clavero_rules::{
    EnrolmentId, Moment,
    progress::{Reset, ResetFacts, may_reset_progress},
};
use serde_json::json;
use uuid::Uuid;

use super::{Deed, Done, Image, deed::note, enrol::NEVER, recount, store};
use crate::{
    Error, Result,
    activity::Kind,
    db::{record, sql},
    work::{Scope, Work},
};

record! {
    struct Count { n: i64 }
}

record! {
    struct Kept { completed_at: Moment, did_at: Moment }
}

record! {
    struct Doing { did_at: Moment }
}

/// What starting over would put aside.
pub async fn reset_facts(scope: &mut Scope, id: EnrolmentId) -> Result<ResetFacts> {
    let pages =
        sql("select count(*) as n from page_progress where account_id = $1 and enrolment_id = $2");
    let attempts =
        sql("select count(*) as n from quiz_attempt where account_id = $1 and enrolment_id = $2");
    let account = scope.account();
    let pages: Count = scope.one(pages.bind(account).bind(id), "enrolment").await?;
    let attempts: Count = scope
        .one(attempts.bind(account).bind(id), "enrolment")
        .await?;
    let one = sql("select did_at from enrolment where account_id = $1 and id = $2");
    let one: Doing = scope.one(one.bind(account).bind(id), "enrolment").await?;
    Ok(ResetFacts {
        pages: u32::try_from(pages.n).unwrap_or(u32::MAX),
        attempts: u32::try_from(attempts.n).unwrap_or(u32::MAX),
        one_thing: one.did_at != NEVER,
        certificates: 0,
    })
}

/// Lets somebody start over. What was put aside can be brought back by undoing the work that did it.
pub async fn reset_progress(work: &mut Work, id: EnrolmentId) -> Result<Done> {
    let it = store::hold_present(work, id).await?;
    let facts = reset_facts(work, id).await?;
    let Reset {
        pages, attempts, ..
    } = may_reset_progress(&facts)?;
    let reset = work.on.id();
    put_aside(work, id, reset, it.completed_at).await?;
    let meta = json!({ "pages": pages, "attempts": attempts });
    note(
        work,
        &it,
        Kind::ProgressReset,
        ("", String::new(), ""),
        meta,
    )
    .await?;
    let version = recount(work, id).await?;
    Ok(Done {
        enrolment: id,
        before: Image::without_grants(&it).with_progress_in(reset),
        status_before: it.status,
        status: it.status,
        version,
        told: Deed::on("enrolment.progress_reset", &it)
            .with("pages", pages)
            .with("attempts", attempts),
    })
}

/// Puts what somebody did aside under this id.
pub(super) async fn put_aside(
    work: &mut Work,
    id: EnrolmentId,
    reset: Uuid,
    completed_at: Moment,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("insert into progress_reset (account_id, id, enrolment_id, at, completed_at, did_at)
             select e.account_id, $2, e.id, $4, $5, e.did_at from enrolment e where e.account_id = $1 and e.id = $3")
            .bind(account)
            .bind(reset)
            .bind(id)
            .bind(now)
            .bind(completed_at),
    )
    .await?;
    for statement in [
        "insert into page_progress_before (account_id, reset_id, page_id, viewed_at, completed_at, undone_at, seconds,
            position, waived_by)
         select w.account_id, r.id, w.page_id, w.viewed_at, w.completed_at, w.undone_at, w.seconds, w.position, w.waived_by
         from page_progress w join progress_reset r on r.account_id = w.account_id and r.enrolment_id = w.enrolment_id
         where w.account_id = $1 and w.enrolment_id = $2 and r.id = $3",
        "insert into quiz_attempt_before (account_id, reset_id, page_id, n, started_at, submitted_at, score_bp, pass_bp,
            passed)
         select a.account_id, r.id, a.page_id, a.n, a.started_at, a.submitted_at, a.score_bp, a.pass_bp, a.passed
         from quiz_attempt a join progress_reset r on r.account_id = a.account_id and r.enrolment_id = a.enrolment_id
         where a.account_id = $1 and a.enrolment_id = $2 and r.id = $3",
    ] {
        work.exec(sql(statement).bind(account).bind(id).bind(reset))
            .await?;
    }
    clear(work, id).await?;
    let over = sql(
        "update enrolment set completed_at = $3, did_at = $3 where account_id = $1 and id = $2",
    );
    work.exec(over.bind(account).bind(id).bind(NEVER))
        .await
        .map(drop)
}

async fn clear(work: &mut Work, id: EnrolmentId) -> Result<()> {
    let account = work.account();
    for gone in [
        "delete from page_progress where account_id = $1 and enrolment_id = $2",
        "delete from quiz_attempt where account_id = $1 and enrolment_id = $2",
    ] {
        work.exec(sql(gone).bind(account).bind(id)).await?;
    }
    Ok(())
}

/// Brings back what was put aside under this id; nobody did anything since.
pub(super) async fn bring_back(work: &mut Work, id: EnrolmentId, reset: Uuid) -> Result<()> {
    let account = work.account();
    let kept = sql("select completed_at, did_at from progress_reset
                    where account_id = $1 and id = $2 and enrolment_id = $3");
    let kept: Option<Kept> = work.first(kept.bind(account).bind(reset).bind(id)).await?;
    let kept = kept.ok_or(Error::Missing("enrolment"))?;
    clear(work, id).await?;
    for statement in [
        "insert into page_progress (account_id, enrolment_id, page_id, viewed_at, completed_at, undone_at, seconds, position,
            waived_by)
         select b.account_id, r.enrolment_id, b.page_id, b.viewed_at, b.completed_at, b.undone_at, b.seconds, b.position,
            b.waived_by
         from page_progress_before b join progress_reset r on r.account_id = b.account_id and r.id = b.reset_id
         where b.account_id = $1 and b.reset_id = $2",
        "insert into quiz_attempt (account_id, enrolment_id, page_id, n, started_at, submitted_at, score_bp, pass_bp, passed)
         select b.account_id, r.enrolment_id, b.page_id, b.n, b.started_at, b.submitted_at, b.score_bp, b.pass_bp, b.passed
         from quiz_attempt_before b join progress_reset r on r.account_id = b.account_id and r.id = b.reset_id
         where b.account_id = $1 and b.reset_id = $2",
        "delete from page_progress_before where account_id = $1 and reset_id = $2",
        "delete from quiz_attempt_before where account_id = $1 and reset_id = $2",
        "delete from progress_reset where account_id = $1 and id = $2",
    ] {
        work.exec(sql(statement).bind(account).bind(reset)).await?;
    }
    let again = sql(
        "update enrolment set completed_at = $3, did_at = $4 where account_id = $1 and id = $2",
    );
    let again = again.bind(account).bind(id).bind(kept.completed_at);
    work.exec(again.bind(kept.did_at)).await.map(drop)
}
