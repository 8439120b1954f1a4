//! Visits as rows.

use clavero_rules::{
    MembershipId, Moment, UserId, VisitId,
    acting::{HARD, IDLE},
};
use uuid::Uuid;

use crate::{
    Result,
    db::{record, sql},
    session::visit::OpenVisit,
    work::Work,
};

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
