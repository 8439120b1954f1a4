//! What a member did in a product, told by whatever plays it: pages, quizzes, opening it (3.5, 7.3).

use clavero_rules::{
    EnrolmentId, Moment, PageId, Refusal, Span,
    products::{ProductKind, ProgressIn},
    progress::PageKind,
};
use serde_json::json;

use super::{Enrolment, PageState, completed::tell_completed, engage, pages_of, recount, store};
use crate::{
    Error, Result,
    activity::{self, Kind, Noted},
    announcements,
    db::{record, sql},
    work::Work,
};

/// Something that a member did.
#[derive(Clone, Debug)]
pub struct Act {
    /// What.
    pub kind: Kind,
    /// On which page.
    pub page: Option<PageId>,
    /// For how long, looking at it.
    pub seconds: i64,
    /// How far he got in it, for going on there.
    pub position: i64,
    /// The score of a quiz, 0 to 10,000.
    pub score_bp: Option<i64>,
    /// What this act is known by where it was told; told twice, it counts once. Empty if it has no name.
    pub key: String,
    /// Where it was told.
    pub source: &'static str,
}

record! {
    struct Quiz { kind: PageKind, name: String, pass_bp: Option<i64>, max_attempts: Option<i64> }
}

record! {
    struct Tried { n: i64 }
}

/// Writes what a member did and everything that follows: progress, completion, engagement. Answers whether it was new.
pub async fn learn(work: &mut Work, id: EnrolmentId, act: &Act) -> Result<bool> {
    let it = store::hold_present(work, id).await?;
    let now = work.now();
    let (mut kind, mut meta, mut name, mut once) =
        (act.kind, json!({}), String::new(), act.key.clone());
    let object = act.page.map(|page| page.to_string()).unwrap_or_default();
    let before = match act.page {
        Some(_) => pages_of(work, &it).await?,
        None => Vec::new(),
    };
    let mut submitted = None;
    if let Some(page) = act.page {
        let quiz = page_of(work, &before, page).await?;
        name.clone_from(&quiz.name);
        match act.kind {
            Kind::PageViewed => {
                meta = json!({ "seconds": act.seconds.clamp(0, 86_400) });
                view(work, id, page, act).await?;
            }
            Kind::PageCompleted => {
                if quiz.kind == PageKind::Quiz || quiz.kind == PageKind::Ad {
                    return Err(Error::field("kind", "choose"));
                }
                complete(work, id, page).await?;
                if once.is_empty() {
                    once = format!("done:{id}:{page}:{}", now.0 / Span::days(1).0);
                }
            }
            Kind::PageUndone => undo(work, id, page).await?,
            Kind::QuizPassed | Kind::QuizFailed | Kind::QuizStarted => {
                let score = act.score_bp.filter(|score| (0..=10_000).contains(score));
                let (n, passed) = attempt(work, id, page, &quiz, score).await?;
                kind = if passed {
                    Kind::QuizPassed
                } else {
                    Kind::QuizFailed
                };
                meta = json!({ "score_bp": score, "n": n });
                submitted = Some((page, (n, score, passed)));
                if passed {
                    complete(work, id, page).await?;
                }
            }
            _ => return Err(Error::field("kind", "choose")),
        }
    } else if matches!(act.kind, Kind::Accessed | Kind::FirstAccess) {
        kind = open(work, &it).await?;
        once = match kind {
            Kind::FirstAccess => format!("first:{id}"),
            _ if once.is_empty() => format!("open:{id}:{}", now.0 / Span::minutes(1).0),
            _ => once,
        };
    } else if matches!(
        act.kind,
        Kind::PageViewed
            | Kind::PageCompleted
            | Kind::PageUndone
            | Kind::QuizPassed
            | Kind::QuizFailed
    ) {
        return Err(Error::field("page", "required"));
    }
    let line = Noted {
        area: it.area_id,
        member: it.member_id,
        product: Some(it.product_id),
        at: now,
        kind,
        object_kind: if act.page.is_some() { "page" } else { "" },
        object,
        name,
        meta,
        source: act.source,
        once,
    };
    let fresh = activity::note(work, line).await?;
    if fresh && is_the_one_thing(it.product_kind, kind) {
        do_it(work, id).await?;
    }
    recount(work, id).await?;
    if fresh {
        if let Some((page, result)) = submitted {
            announcements::quiz_submitted(work, it.whom(), page, result);
        }
        if !before.is_empty() {
            tell_completed(work, &it, &before).await?;
        }
    }
    engage(work, id).await?;
    Ok(fresh)
}

/// Whether doing this is all there is to do in such a product (3.2).
const fn is_the_one_thing(product: ProductKind, kind: Kind) -> bool {
    match product.progress_in() {
        ProgressIn::Attendance => matches!(kind, Kind::EventAttended),
        ProgressIn::Download => matches!(kind, Kind::Downloaded),
        _ => false,
    }
}

/// Notes the first time.
async fn do_it(work: &mut Work, id: EnrolmentId) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let first =
        sql("update enrolment set did_at = $3 where account_id = $1 and id = $2 and did_at = 0");
    work.exec(first.bind(account).bind(id).bind(now))
        .await
        .map(drop)
}

async fn page_of(work: &mut Work, states: &[PageState], page: PageId) -> Result<Quiz> {
    let state = states.iter().find(|state| state.id == page);
    let state = state.filter(|state| state.published && state.for_group);
    if state.is_none() {
        return Err(Error::Missing("page"));
    }
    let question =
        sql("select kind, name, pass_bp, max_attempts from page where account_id = $1 and id = $2");
    let account = work.account();
    work.one(question.bind(account).bind(page), "page").await
}

async fn view(work: &mut Work, id: EnrolmentId, page: PageId, act: &Act) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("insert into page_progress (account_id, enrolment_id, page_id, viewed_at, seconds, position)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (account_id, enrolment_id, page_id) do update
               set seconds = page_progress.seconds + excluded.seconds, position = excluded.position")
        .bind(account)
        .bind(id)
        .bind(page)
        .bind(now)
        .bind(act.seconds.clamp(0, 86_400))
        .bind(act.position.max(0)),
    )
    .await?;
    Ok(())
}

async fn complete(work: &mut Work, id: EnrolmentId, page: PageId) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("insert into page_progress (account_id, enrolment_id, page_id, viewed_at, completed_at, seconds, position)
             values ($1, $2, $3, $4, $4, 0, 0)
             on conflict (account_id, enrolment_id, page_id) do update
               set undone_at = null, completed_at = case when page_progress.undone_at is null
                   then coalesce(page_progress.completed_at, excluded.completed_at) else excluded.completed_at end")
        .bind(account)
        .bind(id)
        .bind(page)
        .bind(now),
    )
    .await?;
    Ok(())
}

async fn undo(work: &mut Work, id: EnrolmentId, page: PageId) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("update page_progress set undone_at = $4
             where account_id = $1 and enrolment_id = $2 and page_id = $3 and completed_at is not null")
        .bind(account)
        .bind(id)
        .bind(page)
        .bind(now),
    )
    .await?;
    Ok(())
}

/// Writes the next attempt with the pass mark of today, which is its own for ever (edge 28). Without a score the quiz is
/// not graded, and submitting it is passing it (P-3).
async fn attempt(
    work: &mut Work,
    id: EnrolmentId,
    page: PageId,
    quiz: &Quiz,
    score: Option<i64>,
) -> Result<(i64, bool)> {
    if quiz.kind != PageKind::Quiz {
        return Err(Refusal::NoSuchQuiz.into());
    }
    let (account, now) = (work.account(), work.now());
    let question = sql(
        "select count(*) as n from quiz_attempt where account_id = $1 and enrolment_id = $2 and page_id = $3",
    );
    let tried: Tried = work
        .one(question.bind(account).bind(id).bind(page), "page")
        .await?;
    if quiz.max_attempts.is_some_and(|most| tried.n >= most) {
        return Err(Error::field("page", "no-tries-left"));
    }
    let mark = quiz.pass_bp.unwrap_or_default();
    let passed = score.is_none_or(|score| score >= mark);
    let n = tried.n + 1;
    work.exec(
        sql("insert into quiz_attempt (account_id, enrolment_id, page_id, n, started_at, submitted_at, score_bp, pass_bp, passed)
             values ($1, $2, $3, $4, $5, $5, $6, $7, $8)")
        .bind(account)
        .bind(id)
        .bind(page)
        .bind(n)
        .bind(now)
        .bind(score)
        .bind(mark)
        .bind(passed),
    )
    .await?;
    Ok((n, passed))
}

/// Notes that the product was opened: once a minute at most (section 5, 7).
async fn open(work: &mut Work, it: &Enrolment) -> Result<Kind> {
    let (account, now) = (work.account(), work.now());
    let first = it.first_access_at == Moment(0);
    if now.since(it.last_access_at) >= Span::minutes(1) || first {
        work.exec(
            sql("update enrolment set first_access_at = case when first_access_at = 0 then $3 else first_access_at end,
                    last_access_at = $3, access_count = access_count + 1
                 where account_id = $1 and id = $2")
            .bind(account)
            .bind(it.id)
            .bind(now),
        )
        .await?;
        work.exec(
            sql("update member set last_access_at = $3 where account_id = $1 and id = $2 and last_access_at < $3")
                .bind(account)
                .bind(it.member_id)
                .bind(now),
        )
        .await?;
    }
    Ok(if first {
        Kind::FirstAccess
    } else {
        Kind::Accessed
    })
}
