//! Where reports are kept and found.

use clavero_rules::{
    AccountId, AreaId, Moment, ReportId,
    purchases::{EventKind, EventState, Provider, SubscriptionState},
};

use super::{Event, reading::Report};
use crate::{
    Error, Occasion, Result,
    db::{Sql, record, sql},
    work::{Scope, Work},
};

record! {
    struct Code { subscriber_code: String }
}

/// Which sale is meant.
#[derive(Clone, Debug)]
pub(super) struct Which {
    pub(super) area: AreaId,
    pub(super) provider: Provider,
    pub(super) code: String,
    pub(super) subscriber: String,
}

/// Every column of a report.
pub(super) fn events(scope: &Scope) -> Sql {
    sql("select id, area_id, provider, event_id, kind, occurred_at, received_at, state, problem, purchase_code,
            subscriber_code, product_ref, product_name, body, tries, applied_at
         from purchase_event where account_id = $1")
    .bind(scope.account())
}

/// The report of this id.
pub(super) async fn event(scope: &mut Scope, id: ReportId) -> Result<Event> {
    let question = events(scope).with(" and id = ?", id);
    scope.first(question).await?.ok_or(Error::Missing("report"))
}

/// Keeps a report. Answers whether it is the first of this id.
pub(super) async fn insert(
    on: &Occasion,
    account: AccountId,
    which: &Which,
    (id, event_id): (ReportId, &str),
    report: &Report,
    ((body, redacted_at), hash): ((String, Option<Moment>), [u8; 32]),
) -> Result<bool> {
    let (state, problem) = report.arrives();
    let at = report.created_at.unwrap_or(on.now);
    let kept = sql("insert into purchase_event (account_id, id, area_id, provider, event_id, kind, occurred_at, received_at,
            state, problem, purchase_code, subscriber_code, product_ref, product_name, body, body_hash, tries, locked_until,
            redacted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 0, 0, $17)
         on conflict (account_id, area_id, provider, event_id) do nothing")
    .bind(account)
    .bind(id)
    .bind(which.area)
    .bind(which.provider)
    .bind(event_id)
    .bind(report.kind_id())
    .bind(at)
    .bind(on.now)
    .bind(state)
    .bind(problem)
    .bind(&which.code)
    .bind(&which.subscriber)
    .bind(report.product.reference())
    .bind(&report.product.name)
    .bind(body)
    .bind(hash)
    .bind(redacted_at);
    Ok(on.app.db.exec(kept).await? == 1)
}

/// The subscriber whose payment this is, if any report of it says so.
pub(super) async fn subscriber_of(scope: &mut Scope, which: &Which) -> Result<String> {
    let question = sql("select subscriber_code from purchase_event
                        where account_id = $1 and area_id = $2 and provider = $3 and purchase_code = $4
                          and subscriber_code <> '' and state not in ('test', 'ignored')
                        order by occurred_at, event_id limit 1")
        .bind(scope.account())
        .bind(which.area)
        .bind(which.provider)
        .bind(&which.code);
    let found: Option<Code> = scope.first(question).await?;
    Ok(found.map(|it| it.subscriber_code).unwrap_or_default())
}

/// Everything that was told of a sale, by the sender’s clock.
pub(super) async fn of_sale(scope: &mut Scope, which: &Which) -> Result<Vec<Event>> {
    let question = events(scope)
        .with(" and area_id = ?", which.area)
        .with(" and provider = ?", which.provider)
        .and(" and state not in ('test', 'ignored')");
    let question = if which.subscriber.is_empty() {
        question.with(" and purchase_code = ?", &which.code)
    } else {
        let payments = sql("select purchase_code from purchase_event
                            where account_id = $1 and area_id = $2 and provider = $3 and subscriber_code = $4
                              and purchase_code <> '' and state not in ('test', 'ignored')")
            .bind(scope.account())
            .bind(which.area)
            .bind(which.provider)
            .bind(&which.subscriber);
        question
            .with(" and (subscriber_code = ?", &which.subscriber)
            .and(" or purchase_code in (")
            .then(payments)
            .and("))")
    };
    scope
        .all(question.and(" order by occurred_at, event_id"))
        .await
}

/// Everything that was told of these payments.
pub(super) async fn of_codes(
    scope: &mut Scope,
    which: &Which,
    codes: &[&str],
) -> Result<Vec<Event>> {
    let mut question = events(scope)
        .with(" and area_id = ?", which.area)
        .with(" and provider = ?", which.provider)
        .and(" and state not in ('test', 'ignored') and purchase_code in (''");
    for code in codes.iter().filter(|it| !it.is_empty()) {
        question = question.with(", ?", *code);
    }
    let question = question.and(") and purchase_code <> '' order by occurred_at, event_id");
    scope.all(question).await
}

/// What became of reports that were taken in together.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kept {
    Applied,
    Unmapped,
    /// What is wrong with one of them.
    Failed(String),
}

record! {
    struct Stands { state: EventState, problem: String }
}

/// What became of the reports of these ids, the worst of them first.
pub(super) async fn outcomes(scope: &mut Scope, which: &Which, ids: &[String]) -> Result<Kept> {
    let mut kept = Kept::Applied;
    for id in ids {
        let question = sql("select state, problem from purchase_event
                            where account_id = $1 and area_id = $2 and provider = $3 and event_id = $4")
            .bind(scope.account())
            .bind(which.area)
            .bind(which.provider)
            .bind(id);
        let Some(it) = scope.first::<Stands>(question).await? else {
            return Ok(Kept::Failed("waiting".to_owned()));
        };
        match (it.state, it.problem.as_str()) {
            (EventState::Applied | EventState::Test | EventState::Ignored, _) => {}
            (EventState::Unmapped, _) => kept = Kept::Unmapped,
            (state, "") => return Ok(Kept::Failed(state.id().to_owned())),
            (_, problem) => return Ok(Kept::Failed(problem.to_owned())),
        }
    }
    Ok(kept)
}

record! {
    struct Subscribed { status: SubscriptionState }
}

/// Whether a subscription is cancelled here already, or its cancellation was found before. Nothing if nobody here has
/// heard of it.
pub(super) async fn is_cancelled_here(
    scope: &mut Scope,
    which: &Which,
    found: &str,
) -> Result<Option<bool>> {
    let question = sql("select status from subscription
                        where account_id = $1 and area_id = $2 and provider = $3 and code = $4")
    .bind(scope.account())
    .bind(which.area)
    .bind(which.provider)
    .bind(&which.subscriber);
    let known: Option<Subscribed> = scope.first(question).await?;
    let over = known.as_ref().is_some_and(|it| {
        matches!(
            it.status,
            SubscriptionState::Cancelled | SubscriptionState::Ended
        )
    });
    let told = of_sale(scope, which).await?;
    let cancelled = EventKind::SubscriptionCancelled.id();
    let is_known = match &known {
        Some(_) => over || told.iter().any(|it| it.event_id == found),
        None => told.iter().any(|it| it.kind == cancelled),
    };
    Ok((known.is_some() || !told.is_empty()).then_some(is_known))
}

/// Notes of reports that do not count yet why they do not.
pub(super) async fn settle(
    work: &mut Work,
    events: &[Event],
    state: EventState,
    problem: &str,
) -> Result<()> {
    let account = work.account();
    for event in events {
        if event.state == EventState::Applied {
            continue;
        }
        let noted = sql(
            "update purchase_event set state = $3, problem = $4, locked_until = 0
                         where account_id = $1 and id = $2",
        )
        .bind(account)
        .bind(event.id)
        .bind(state)
        .bind(problem);
        work.exec(noted).await?;
    }
    Ok(())
}

/// Notes that reports count now; of something that came with the product nobody may have said which product it is.
pub(super) async fn settle_applied(
    work: &mut Work,
    events: &[Event],
    knows_all_items: bool,
) -> Result<()> {
    let problem = if knows_all_items { "" } else { "item_unmapped" };
    let (account, now) = (work.account(), work.now());
    for event in events {
        if event.state == EventState::Applied && event.problem == problem {
            continue;
        }
        let noted = sql(
            "update purchase_event set state = 'applied', problem = $3, locked_until = 0,
                            applied_at = coalesce(applied_at, $4)
                         where account_id = $1 and id = $2",
        )
        .bind(account)
        .bind(event.id)
        .bind(problem)
        .bind(now);
        work.exec(noted).await?;
    }
    Ok(())
}

/// Lets reports be worked on once more.
pub(super) async fn wait_again(work: &mut Work, id: ReportId) -> Result<()> {
    let account = work.account();
    let again = sql(
        "update purchase_event set state = 'waiting', problem = '', tries = 0, locked_until = 0
                     where account_id = $1 and id = $2",
    );
    work.exec(again.bind(account).bind(id)).await.map(drop)
}

/// Lets every report of an area that waited for somebody to say which product it is be worked on once more.
pub(super) async fn wait_again_in(
    work: &mut Work,
    area: AreaId,
    provider: Provider,
) -> Result<u64> {
    let account = work.account();
    let again = sql(
        "update purchase_event set state = 'waiting', problem = '', tries = 0, locked_until = 0
                     where account_id = $1 and area_id = $2 and provider = $3
                       and (state = 'unmapped' or problem = 'item_unmapped')",
    );
    work.exec(again.bind(account).bind(area).bind(provider))
        .await
}

/// Keeps of a report what happened, and no longer to whom.
pub(super) async fn forget(
    on: &Occasion,
    account: AccountId,
    id: ReportId,
    body: &str,
) -> Result<()> {
    let now: Moment = on.now;
    let forgotten = sql("update purchase_event set body = $3, redacted_at = $4
                         where account_id = $1 and id = $2 and redacted_at is null")
    .bind(account)
    .bind(id)
    .bind(body)
    .bind(now);
    on.app.db.exec(forgotten).await.map(drop)
}
