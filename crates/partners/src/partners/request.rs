//! What a partner asked of a client for one employee, as both sides read it.

use clavero_rules::{
    AccountId, Moment, Refusal, UserId,
    partners::{Line, RequestState, RequestTimes},
};
use uuid::Uuid;

use crate::{
    Error, Result,
    db::{Sql, record, sql},
    words::Lang,
    work::{Scope, Site, Work},
};

record! {
    /// A request, with the names on both sides.
    #[derive(Debug, Clone)]
    pub struct Request {
        /// Its identifier.
        pub id: Uuid,
        /// The client.
        pub account_id: AccountId,
        /// The client's slug.
        pub client_slug: String,
        /// The client's name.
        pub client: String,
        /// The client's public number.
        pub hub_id: i64,
        /// The partner.
        pub partner_id: AccountId,
        /// The partner's slug.
        pub partner_slug: String,
        /// The partner's name.
        pub partner: String,
        /// The employee.
        pub user_id: UserId,
        /// The employee's name; empty once he is erased.
        pub person: String,
        /// The employee's address.
        pub email: String,
        /// The address in the form that is compared.
        pub email_key: String,
        /// The employee's language.
        pub lang: Lang,
        /// Whether his data was erased.
        pub erased: bool,
        /// The label; [`Request::stands`] is where it stands.
        pub state: RequestState,
        /// When it was asked.
        pub asked_at: Moment,
        /// By whom.
        pub asked_by: UserId,
        /// Whether the client got a letter.
        pub by_letter: bool,
        /// When it was answered.
        pub answered_at: Option<Moment>,
        /// When the access ends that was granted.
        pub access_until: Option<Moment>,
        /// Whether the employee may manage people (Q16).
        pub manages_people: bool,
        /// When it was over.
        pub ended_at: Option<Moment>,
        /// Grows with each change.
        pub version: i64,
    }
}

impl Request {
    /// Its dates.
    pub fn times(&self) -> RequestTimes {
        RequestTimes {
            asked_at: self.asked_at,
            until: self.access_until,
        }
    }

    /// Where it stands at this moment (4.0).
    pub fn stands(&self, now: Moment) -> RequestState {
        self.state.at(self.times(), now)
    }

    /// What the lists say.
    pub fn line(&self, now: Moment) -> Line {
        self.stands(now).line(self.erased)
    }

    /// Goes on only with the version that the deed was decided on.
    pub fn unchanged_since(&self, version: i64) -> Result<()> {
        if self.version == version {
            Ok(())
        } else {
            Err(Error::Stale { now: self.version })
        }
    }
}

/// Requests with the names on both sides; the caller says whose.
pub(super) fn question(whose: &'static str, account: AccountId) -> Sql {
    sql("select r.id, r.account_id, c.slug as client_slug, c.name as client, c.hub_id,
            r.partner_id, p.slug as partner_slug, p.name as partner,
            r.user_id, u.name as person, u.email, r.email_key, u.lang, (u.erased_at is not null) as erased,
            r.state, r.asked_at, r.asked_by, r.by_letter, r.answered_at, r.access_until, r.manages_people,
            r.ended_at, r.version
         from partner_request r
         join account c on c.id = r.account_id
         join account p on p.id = r.partner_id
         join users u on u.id = r.user_id
         where ")
    .and(whose)
    .bind(account)
}

/// Of the client that the scope is about.
pub(super) const AT_CLIENT: &str = "r.account_id = $1";
/// Of the partner that the scope is about.
pub(super) const OF_PARTNER: &str = "r.partner_id = $1";

/// One request of the client; of another account it is not there (Q18).
pub(super) async fn at_client(scope: &mut Scope, id: Uuid) -> Result<Request> {
    let q = question(AT_CLIENT, scope.account()).with(" and r.id = ?", id);
    scope.one(q, "request").await
}

/// The newest request of this partner for this employee at the client that the scope is about.
pub(super) async fn newest(
    scope: &mut Scope,
    partner: AccountId,
    user: UserId,
) -> Result<Option<Request>> {
    let q = question(AT_CLIENT, scope.account())
        .with(" and r.partner_id = ?", partner)
        .with(" and r.user_id = ?", user)
        .and(" order by r.asked_at desc, r.id desc limit 1");
    scope.first(q).await
}

/// Those that wait or are granted at the client that the scope is about.
pub(super) async fn open_at(scope: &mut Scope) -> Result<Vec<Request>> {
    let q = question(AT_CLIENT, scope.account())
        .and(" and r.state in ('pending', 'granted') order by r.id");
    scope.all(q).await
}

/// A fresh row.
pub(super) struct Fresh {
    pub(super) partner: AccountId,
    pub(super) user: UserId,
    pub(super) email_key: String,
    pub(super) state: RequestState,
    pub(super) asked_by: UserId,
    pub(super) by_letter: bool,
    pub(super) again_after_no: bool,
    pub(super) until: Option<Moment>,
}

/// Writes it down; the index refuses a second one (Q10).
pub(super) async fn insert(work: &mut Work, fresh: &Fresh) -> Result<Uuid> {
    let (id, now) = (work.on.id(), work.now());
    let answered = (fresh.state != RequestState::Pending).then_some(now);
    let q = sql(
        "insert into partner_request (account_id, id, partner_id, user_id, email_key, state, asked_at, asked_by,
            by_letter, again_after_no, answered_at, access_until, manages_people, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, false, 1)",
    )
    .bind(work.account())
    .bind(id)
    .bind(fresh.partner)
    .bind(fresh.user)
    .bind(&fresh.email_key)
    .bind(fresh.state)
    .bind(now)
    .bind(fresh.asked_by)
    .bind(fresh.by_letter)
    .bind(fresh.again_after_no)
    .bind(answered)
    .bind(fresh.until);
    match work.exec(q).await {
        Err(error) if crate::db::dialect::was_taken(&error) => Err(Refusal::PartnerConflict.into()),
        other => other.map(|_| id),
    }
}

/// Moves it to where a step led; whoever was faster wins.
pub(super) async fn step(work: &mut Work, of: &Request, to: RequestState) -> Result<()> {
    let now = work.now();
    let over = to.is_over().then_some(now);
    let q = sql(
        "update partner_request set state = $3, ended_at = $4, answered_at = coalesce(answered_at, $5),
            version = version + 1
         where account_id = $1 and id = $2 and version = $6",
    )
    .bind(work.account())
    .bind(of.id)
    .bind(to)
    .bind(over)
    .bind(now)
    .bind(of.version);
    work.exec_one(
        q,
        Error::Stale {
            now: of.version + 1,
        },
    )
    .await
}

record! {
    struct Count { n: i64 }
}

/// How many rows a question counts; it names its column `n`.
pub(super) async fn count<S: Site>(scope: &mut Scope<S>, q: Sql) -> Result<i64> {
    let row: Option<Count> = scope.first(q).await?;
    Ok(row.map_or(0, |row| row.n))
}
