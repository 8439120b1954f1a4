//! Where the keys of a seller’s system are kept, and how looking with them went.

use clavero_rules::{AccountId, AreaId, Moment, purchases::Provider};
use serde::{Deserialize, Serialize};

use crate::{
    App, Result,
    db::{Sql, named, record, sql},
    work::Scope,
};

/// What kept a look from its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The keys open nothing.
    Refused,
    /// Too much was asked at once.
    Busy,
    /// The seller’s system is out of order.
    Down,
    /// It was not reached, or did not answer in time.
    Unreachable,
    /// What it answered cannot be read.
    Unreadable,
    /// It does not take what was asked.
    Rejected,
}

impl Problem {
    const ALL: [Self; 6] = [
        Self::Refused,
        Self::Busy,
        Self::Down,
        Self::Unreachable,
        Self::Unreadable,
        Self::Rejected,
    ];
    /// As stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Busy => "busy",
            Self::Down => "down",
            Self::Unreachable => "unreachable",
            Self::Unreadable => "unreadable",
            Self::Rejected => "rejected",
        }
    }
    /// From the store.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}
named!(Problem);

record! {
    /// How looking for sales that were never reported goes in an area.
    #[derive(Clone, Debug)]
    pub struct Reconcile {
        /// Whose area.
        pub account_id: AccountId,
        /// The area.
        pub area_id: AreaId,
        /// Whose system is asked.
        pub provider: Provider,
        /// By which name it knows us.
        pub client_id: String,
        pub(super) client_secret: String,
        pub(super) basic: String,
        /// Where it is asked.
        pub base_url: String,
        /// Where it gives out what opens it.
        pub token_url: String,
        /// Sales ordered before this are not looked at.
        pub since: Moment,
        /// Up to here everything was read.
        pub read_through: Option<Moment>,
        /// When somebody looks next.
        pub next_at: Moment,
        /// Until when somebody is looking.
        pub run_until: Moment,
        /// When somebody looked last.
        pub last_run_at: Option<Moment>,
        /// When somebody looked last and came to the end.
        pub last_good_at: Option<Moment>,
        /// How many sales were looked at then.
        pub looked: i64,
        /// How many of them were known.
        pub known: i64,
        /// How many were missing and count now.
        pub applied: i64,
        /// How many are of a product that nobody has named.
        pub unmapped: i64,
        /// How many went wrong.
        pub failed: i64,
        /// What kept the last look from its end; empty if nothing did.
        pub problem: String,
        /// The same in the words of whoever knows.
        pub detail: String,
        failures: String,
    }
}

/// A sale that went wrong, and why.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Failure {
    /// Its code; empty if it has none.
    pub code: String,
    /// What is wrong with it: `no_code`, `no_subscriber`, `unknown_status`, or a problem of reports.
    pub reason: String,
}

impl Reconcile {
    /// The first of the sales that went wrong.
    pub fn failures(&self) -> Vec<Failure> {
        serde_json::from_str(&self.failures).unwrap_or_default()
    }

    /// The last letters of the name by which we are known.
    pub fn hint(&self) -> String {
        let tail: Vec<char> = self.client_id.chars().rev().take(4).collect();
        tail.into_iter().rev().collect()
    }

    /// What kept the last look from its end.
    pub fn problem(&self) -> Option<Problem> {
        Problem::from_id(&self.problem)
    }
}

fn columns() -> Sql {
    sql("select account_id, area_id, provider, client_id, client_secret, basic, base_url, token_url, since, read_through,
            next_at, run_until, last_run_at, last_good_at, looked, known, applied, unmapped, failed, problem, detail, failures
         from purchase_reconcile")
}

/// How it goes in the areas of the account.
pub async fn list(scope: &mut Scope) -> Result<Vec<Reconcile>> {
    let question = columns().with(" where account_id = ?", scope.account());
    scope.all(question.and(" order by area_id")).await
}

/// How it goes in an area.
pub async fn of_area(scope: &mut Scope, area: AreaId) -> Result<Option<Reconcile>> {
    let question = columns()
        .with(" where account_id = ?", scope.account())
        .with(" and area_id = ?", area);
    scope.first(question).await
}

record! {
    pub(super) struct Due { pub(super) account_id: AccountId, pub(super) area_id: AreaId }
}

/// Where somebody should look now.
pub(super) async fn due(app: &App, now: Moment) -> Result<Vec<Due>> {
    let question = sql("select r.account_id, r.area_id from purchase_reconcile r join account a on a.id = r.account_id
                        where r.next_at <= $1 and r.run_until <= $1 and a.state <> 'closed' order by r.next_at limit 50");
    app.db.all(question.bind(now)).await
}

/// Takes a look upon oneself, unless somebody else did.
pub(super) async fn claim(app: &App, due: &Due, now: Moment, until: Moment) -> Result<bool> {
    let claimed = sql(
        "update purchase_reconcile set run_until = $4, last_run_at = $3
                       where account_id = $1 and area_id = $2 and run_until <= $3",
    )
    .bind(due.account_id)
    .bind(due.area_id)
    .bind(now)
    .bind(until);
    Ok(app.db.exec(claimed).await? == 1)
}

/// Stays at it. Answers whether the keys are still there and the same.
pub(super) async fn stay(app: &App, it: &Reconcile, until: Moment) -> Result<bool> {
    let stays = sql("update purchase_reconcile set run_until = $3
                     where account_id = $1 and area_id = $2 and client_secret = $4")
    .bind(it.account_id)
    .bind(it.area_id)
    .bind(until)
    .bind(&it.client_secret);
    Ok(app.db.exec(stays).await? == 1)
}

/// Notes up to where everything was read.
pub(super) async fn read_through(app: &App, it: &Reconcile, at: Moment) -> Result<()> {
    let noted = sql("update purchase_reconcile set read_through = $3
                     where account_id = $1 and area_id = $2 and (read_through is null or read_through < $3)")
        .bind(it.account_id)
        .bind(it.area_id)
        .bind(at);
    app.db.exec(noted).await.map(drop)
}

/// What a look came to.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) looked: i64,
    pub(super) known: i64,
    pub(super) applied: i64,
    pub(super) unmapped: i64,
    pub(super) failed: i64,
    pub(super) failures: Vec<Failure>,
}

/// How many of the sales that went wrong are named.
const NAMED: usize = 20;

impl Tally {
    pub(super) fn fail(&mut self, code: &str, reason: &str) {
        self.failed += 1;
        if self.failures.len() < NAMED {
            self.failures.push(Failure {
                code: code.to_owned(),
                reason: reason.to_owned(),
            });
        }
    }

    /// Whether anything was found that had not been told.
    pub(super) fn found(&self) -> i64 {
        self.applied + self.unmapped
    }
}

/// Notes what a look came to, and when the next is due.
pub(super) async fn ended(
    app: &App,
    it: &Reconcile,
    tally: &Tally,
    trouble: Option<(Problem, &str)>,
    (now, next): (Moment, Moment),
) -> Result<()> {
    let (problem, detail) = trouble.map_or(("", ""), |(problem, detail)| (problem.id(), detail));
    let noted = sql("update purchase_reconcile set run_until = 0, next_at = $3, looked = $4, known = $5, applied = $6,
            unmapped = $7, failed = $8, problem = $9, detail = $10, failures = $11,
            last_good_at = case when $9 = '' then $12 else last_good_at end
         where account_id = $1 and area_id = $2")
    .bind(it.account_id)
    .bind(it.area_id)
    .bind(next)
    .bind(tally.looked)
    .bind(tally.known)
    .bind(tally.applied)
    .bind(tally.unmapped)
    .bind(tally.failed)
    .bind(problem)
    .bind(detail)
    .bind(serde_json::to_string(&tally.failures)?)
    .bind(now);
    app.db.exec(noted).await.map(drop)
}
