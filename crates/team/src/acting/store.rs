//! Visits as rows.

use clavero_rules::{
    AccountId, MembershipId, Moment, UserId, VisitId,
    acting::{HARD, IDLE, VisitEnd},
};
use uuid::Uuid;

use super::Visit;
use crate::{
    Error, Occasion, Result,
    api::Cursor,
    db::{record, sql},
    session::{Here, visit::OpenVisit},
    words,
    work::{Scope, Work},
};

/// How many visits one sweep writes down; the next one goes on.
const SWEPT_AT_ONCE: i64 = 200;

record! {
    struct OpenRow { id: VisitId, user_id: UserId, entered_at: Moment, last_seen_at: Moment }
}

impl From<OpenRow> for OpenVisit {
    fn from(row: OpenRow) -> Self {
        let OpenRow {
            id,
            user_id,
            entered_at,
            last_seen_at,
        } = row;
        Self {
            id,
            user: user_id,
            entered_at,
            last_seen_at,
        }
    }
}

/// The open visit of a session.
pub(super) async fn open_visit(work: &mut Work, session: Uuid) -> Result<Option<OpenVisit>> {
    let account = work.account();
    let row: Option<OpenRow> = work
        .first(
            sql("select id, user_id, entered_at, last_seen_at from visit
                 where account_id = $1 and session_id = $2 and ended_at is null")
            .bind(account)
            .bind(session),
        )
        .await?;
    Ok(row.map(OpenVisit::from))
}

/// The open visits of a membership, or of everybody.
pub(super) async fn open_visits_of(
    work: &mut Work,
    membership: Option<MembershipId>,
) -> Result<Vec<OpenVisit>> {
    let account = work.account();
    let question = sql("select id, user_id, entered_at, last_seen_at from visit
         where account_id = $1 and ended_at is null")
    .bind(account)
    .with_some(" and membership_id = ?", membership)
    .and(" order by entered_at, id");
    let rows: Vec<OpenRow> = work.all(question).await?;
    Ok(rows.into_iter().map(OpenVisit::from).collect())
}

/// Begins a visit; false if another request of the same session was faster.
pub(super) async fn begin_visit(
    work: &mut Work,
    visit: VisitId,
    membership: MembershipId,
    session: Uuid,
) -> Result<bool> {
    let (account, now, user) = (work.account(), work.now(), work.actor()?.user());
    let begun = work
        .exec(
            sql("insert into visit (account_id, id, membership_id, user_id, session_id, entered_at, last_seen_at, end_reason)
                 values ($1, $2, $3, $4, $5, $6, $6, '')
                 on conflict (account_id, session_id) where ended_at is null do nothing")
            .bind(account)
            .bind(visit)
            .bind(membership)
            .bind(user)
            .bind(session)
            .bind(now),
        )
        .await?;
    work.exec(
        sql("update membership set last_entered_at = $1 where account_id = $2 and id = $3")
            .bind(now)
            .bind(account)
            .bind(membership),
    )
    .await?;
    Ok(begun == 1)
}

/// The moments after which a visit must have begun and been seen to go on at `now` (A5).
pub fn goes_on_since(now: Moment) -> (Moment, Moment) {
    (now - HARD, now - IDLE)
}

/// One visit of the account, whether it goes on or not.
pub(super) async fn visit(work: &mut Work, visit: VisitId) -> Result<OpenVisit> {
    let account = work.account();
    let question = sql(
        "select id, user_id, entered_at, last_seen_at from visit where account_id = $1 and id = $2",
    );
    let row: OpenRow = work
        .one(question.bind(account).bind(visit), "visit")
        .await?;
    Ok(row.into())
}

record! {
    struct Visitor { user_id: UserId }
}

/// Who visits by this membership, if anybody ever did.
pub(super) async fn visitor(work: &mut Work, membership: MembershipId) -> Result<UserId> {
    let account = work.account();
    let question =
        sql("select user_id from visit where account_id = $1 and membership_id = $2 limit 1");
    let row: Option<Visitor> = work.first(question.bind(account).bind(membership)).await?;
    Ok(row.ok_or(Error::Missing("visit"))?.user_id)
}

record! {
    struct Ended { end_reason: String }
}

/// How the last visit of this session to this account ended.
pub(super) async fn last_end(here: &Here) -> Result<Option<VisitEnd>> {
    let question = sql("select end_reason from visit
         where account_id = $1 and session_id = $2 and ended_at is not null
         order by entered_at desc, id desc limit 1")
    .bind(here.account.id)
    .bind(here.person()?.session);
    let row: Option<Ended> = here.caller.on.app.db.first(question).await?;
    Ok(row.and_then(|row| VisitEnd::from_id(&row.end_reason)))
}

/// The visits that go on, the latest first, and one more than asked for.
pub(super) async fn going_on(
    scope: &mut Scope,
    search: &str,
    after: Option<Cursor>,
    limit: i64,
) -> Result<Vec<Visit>> {
    let (entered, seen) = goes_on_since(scope.now());
    let part = words::fold(search);
    let part = (!part.is_empty()).then(|| format!("%{}%", escaped(&part)));
    let mut question = sql("select v.id, v.membership_id, v.user_id, u.name, u.email,
            p.name as profile_name, v.entered_at, v.last_seen_at, s.agent
         from visit v
         join users u on u.id = v.user_id
         join membership m on m.account_id = v.account_id and m.id = v.membership_id
         join profile p on p.account_id = v.account_id and p.id = m.profile_id
         join session s on s.id = v.session_id
         where v.account_id = $1 and v.ended_at is null and v.entered_at > $2 and v.last_seen_at > $3")
    .bind(scope.account())
    .bind(entered)
    .bind(seen)
    .with_some(" and u.name_key like ? escape '\\'", part);
    if let Some(after) = after {
        question = question
            .with(" and (v.entered_at, v.id) < (?,", after.number)
            .with(" ?)", after.id);
    }
    scope
        .all(question.with(" order by v.entered_at desc, v.id desc limit ?", limit + 1))
        .await
}

record! {
    struct Count { n: i64 }
}

/// How many people are inside now, for whoever may see them.
pub async fn how_many_inside(scope: &mut Scope) -> Result<i64> {
    let (entered, seen) = goes_on_since(scope.now());
    let question = sql("select count(distinct v.user_id) as n
         from visit v join session s on s.id = v.session_id
         where v.account_id = $1 and v.ended_at is null and v.entered_at > $2 and v.last_seen_at > $3")
    .bind(scope.account())
    .bind(entered)
    .bind(seen);
    let row: Count = scope.one(question, "visit").await?;
    Ok(row.n)
}

record! {
    struct OverRow { account_id: AccountId, id: VisitId, user_id: UserId, entered_at: Moment, last_seen_at: Moment }
}

/// Visits of any account that are over and have no end yet.
pub(super) async fn over(on: &Occasion) -> Result<Vec<(AccountId, OpenVisit)>> {
    let question = sql(
        "select account_id, id, user_id, entered_at, last_seen_at from visit v
         where ended_at is null and (last_seen_at <= $1 or entered_at <= $2
            or not exists (select 1 from session s where s.id = v.session_id))
         order by last_seen_at, id limit $3",
    )
    .bind(on.now - IDLE)
    .bind(on.now - HARD)
    .bind(SWEPT_AT_ONCE);
    let rows: Vec<OverRow> = on.app.db.all(question).await?;
    let told = |row: OverRow| {
        let OverRow {
            account_id,
            id,
            user_id,
            entered_at,
            last_seen_at,
        } = row;
        (
            account_id,
            OpenVisit {
                id,
                user: user_id,
                entered_at,
                last_seen_at,
            },
        )
    };
    Ok(rows.into_iter().map(told).collect())
}

fn escaped(part: &str) -> String {
    part.replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_")
}
