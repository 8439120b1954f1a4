//! The visit of a session to another's account: seen again, over by time, and told once in the log however it ends.

use clavero_rules::{
    AccountId, Moment, Span, UserId, VisitId,
    acting::{Limits, VisitEnd, VisitState, VisitTimes, visit_state},
};

use super::standing::StandingRow;
use crate::{
    Occasion, Result,
    db::{Sql, named, record, sql},
    work::{Event, Object, Subject},
};

named!(VisitEnd);

/// A visit is marked as seen at most this often.
const SEEN_EVERY: Span = Span::seconds(30);

/// A visit that nobody has ended yet; time may have.
#[derive(Clone, Copy, Debug)]
pub struct OpenVisit {
    /// Its identifier.
    pub id: VisitId,
    /// Whose it is.
    pub user: UserId,
    /// When the center was entered.
    pub entered_at: Moment,
    /// When something was last done inside.
    pub last_seen_at: Moment,
}

/// The visit of this session, if one is open.
pub(super) fn open(row: &StandingRow) -> Option<OpenVisit> {
    match (row.visit_id, row.entered_at, row.last_seen_at) {
        (Some(id), Some(entered_at), Some(last_seen_at)) => Some(OpenVisit {
            id,
            user: row.user_id,
            entered_at,
            last_seen_at,
        }),
        _ => None,
    }
}

impl OpenVisit {
    fn state(&self, last_seen_at: Moment, now: Moment) -> VisitState {
        let times = VisitTimes {
            entered_at: self.entered_at,
            last_seen_at,
            ended: false,
        };
        visit_state(&times, Limits::default(), now)
    }

    /// How time has ended it, if it has (A5).
    pub fn ended_by_time(&self, now: Moment) -> Option<VisitEnd> {
        self.state(self.last_seen_at, now).ended_by_time()
    }

    /// When it ends if this was the last thing done inside; nothing if it is over.
    pub fn ends_at(&self, now: Moment) -> Option<Moment> {
        self.ended_by_time(now).is_none().then_some(())?;
        match self.state(now, now) {
            VisitState::Inside { ends_at } => Some(ends_at),
            _ => None,
        }
    }

    /// The statement that ends it, unless it ended already.
    pub fn end(&self, account: AccountId, reason: VisitEnd, now: Moment) -> Sql {
        sql("update visit set ended_at = $1, end_reason = $2 where account_id = $3 and id = $4 and ended_at is null")
            .bind(now)
            .bind(reason)
            .bind(account)
            .bind(self.id)
    }
}

/// A visit is over: one entry, whoever or whatever ended it (T15).
#[derive(Clone, Copy, Debug)]
pub struct VisitEnded {
    /// Which.
    pub visit: VisitId,
    /// Whose.
    pub user: UserId,
    /// How.
    pub reason: VisitEnd,
}

impl Event for VisitEnded {
    fn kind(&self) -> &'static str {
        "visit.ended"
    }
    fn object(&self) -> Object {
        Object::new("visit", self.visit)
    }
    fn subject(&self) -> Option<Subject> {
        Some(Subject::User(self.user))
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "reason": self.reason.id() })
    }
}

/// Something was done inside.
pub(super) async fn seen(on: &Occasion, account: AccountId, visit: &OpenVisit) -> Result<()> {
    if on.now.since(visit.last_seen_at) >= SEEN_EVERY {
        let seen = sql(
            "update visit set last_seen_at = $1 where account_id = $2 and id = $3 and ended_at is null",
        );
        on.app
            .db
            .exec(seen.bind(on.now).bind(account).bind(visit.id))
            .await?;
    }
    Ok(())
}

/// Writes down that time has ended a visit. Two who notice at once write it once.
pub async fn end_by_time(
    on: &Occasion,
    account: AccountId,
    visit: &OpenVisit,
    reason: VisitEnd,
) -> Result<()> {
    let mut work = on.begin_admitted(account, None, "machine").await?;
    if work.exec(visit.end(account, reason, on.now)).await? == 0 {
        return Ok(());
    }
    work.commit(VisitEnded {
        visit: visit.id,
        user: visit.user,
        reason,
    })
    .await
}

record! {
    struct Orphan {
        account_id: AccountId,
        id: VisitId,
        entered_at: Moment,
        last_seen_at: Moment,
    }
}

/// Ends the visits of a person whose sessions are no more. Each is told in the account it was in, so
/// this follows the deed that ended the session; nothing could be done in them since.
pub async fn end_signed_out(on: &Occasion, user: UserId) -> Result<()> {
    let question = sql(
        "select v.account_id, v.id, v.entered_at, v.last_seen_at from visit v
                        where v.user_id = $1 and v.ended_at is null
                          and not exists (select 1 from session s where s.id = v.session_id)",
    );
    let orphans: Vec<Orphan> = on.read_own(user).all(question.bind(user)).await?;
    for orphan in orphans {
        let Orphan {
            account_id,
            id,
            entered_at,
            last_seen_at,
        } = orphan;
        let visit = OpenVisit {
            id,
            user,
            entered_at,
            last_seen_at,
        };
        let reason = visit.ended_by_time(on.now).unwrap_or(VisitEnd::SignedOut);
        end_by_time(on, account_id, &visit, reason).await?;
    }
    Ok(())
}
