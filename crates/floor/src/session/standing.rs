//! How a person stands in an account, read from the store at each request and again inside each deed.

use clavero_rules::{
    AccountId, KeyId, MembershipId, Moment, PermissionSet, ProfileId, UserId, VisitId,
    access::{AccountState, Actor, Facts, Grounds, Membership, MembershipState},
    partners::allowed_through,
};

use super::key;
use crate::{
    Error, Result,
    db::{Db, Sql, Tx, named, record, sql},
    work::{Scope, Site},
};

named!(AccountState);

record! {
    /// Everything about one person in one account, in one row.
    #[derive(Debug, Clone)]
    pub(super) struct StandingRow {
        pub(super) user_id: UserId,
        pub(super) email_key: String,
        pub(super) email_verified: bool,
        pub(super) account_id: AccountId,
        pub(super) slug: String,
        pub(super) hub_id: i64,
        pub(super) account_name: String,
        pub(super) account_state: AccountState,
        pub(super) owner_id: UserId,
        pub(super) owner_name: String,
        pub(super) authz_epoch: i64,
        pub(super) user_disabled: bool,
        pub(super) membership_id: Option<MembershipId>,
        pub(super) membership_state: Option<MembershipState>,
        pub(super) access_until: Option<Moment>,
        pub(super) profile_id: Option<ProfileId>,
        pub(super) profile_name: Option<String>,
        pub(super) permissions: Option<PermissionSet>,
        pub(super) direct: bool,
        pub(super) partner: bool,
        pub(super) operator: bool,
        pub(super) manages_people: bool,
        pub(super) via: Option<String>,
        pub(super) is_partner: bool,
        pub(super) visit_id: Option<VisitId>,
        pub(super) entered_at: Option<Moment>,
        pub(super) last_seen_at: Option<Moment>,
    }
}

/// The one person of a question.
const ONE: &str = " join users u on u.id = $1";
/// Everybody who belongs to the account of a question: its owner, and whoever has a row that is not over.
const EVERYBODY: &str = " join users u on u.erased_at is null and u.id in (
    select owner_id from account where id = $1
    union select user_id from membership where account_id = $1 and state in ('active', 'suspended'))";

fn question() -> Sql {
    question_about(ONE)
}

fn question_about(whom: &'static str) -> Sql {
    sql("select u.id as user_id, u.email_key, (u.email_verified_at is not null) as email_verified, a.id as account_id, a.slug, a.hub_id, a.name as account_name, a.state as account_state,
            a.owner_id, o.name as owner_name, a.authz_epoch,
            (u.disabled_at is not null) as user_disabled,
            m.id as membership_id, m.state as membership_state, m.access_until,
            p.id as profile_id, p.name as profile_name, p.permissions,
            exists (select 1 from ground g where g.account_id = a.id and g.membership_id = m.id
                    and g.ended_at is null and g.kind = 'direct') as direct,
            exists (select 1 from ground g where g.account_id = a.id and g.membership_id = m.id
                    and g.ended_at is null and g.kind = 'partner') as partner,
            exists (select 1 from ground g where g.account_id = a.id and g.membership_id = m.id
                    and g.ended_at is null and g.kind = 'operator') as operator,
            exists (select 1 from ground g where g.account_id = a.id and g.membership_id = m.id
                    and g.ended_at is null and g.kind = 'partner' and g.manages_people) as manages_people,
            (select min(pa.name) from ground g join account pa on pa.id = g.partner_id
                    where g.account_id = a.id and g.membership_id = m.id
                    and g.ended_at is null and g.kind = 'partner') as via,
            exists (select 1 from partner_programme pp
                    where pp.account_id = a.id and pp.state = 'enrolled') as is_partner,
            v.id as visit_id, v.entered_at, v.last_seen_at
         from account a
         join users o on o.id = a.owner_id")
    .and(whom)
    .and("
         left join membership m on m.account_id = a.id and m.user_id = u.id
         left join profile p on p.account_id = a.id and p.id = m.profile_id
         left join visit v on v.account_id = a.id and v.session_id = $2 and v.ended_at is null
           and v.membership_id = m.id")
}

/// How this person stands in the account of this slug.
pub(super) async fn in_account(
    db: &Db,
    slug: &str,
    user: UserId,
    session: uuid::Uuid,
) -> Result<StandingRow> {
    db.first(
        question()
            .bind(user)
            .bind(session)
            .with(" where a.slug = ?", slug),
    )
    .await?
    .ok_or(Error::Missing("account"))
}

/// The same, for an account that is known already: its slug may change while a page is open.
pub(super) async fn by_id(
    db: &Db,
    account: AccountId,
    user: UserId,
    session: uuid::Uuid,
) -> Result<StandingRow> {
    let question = question()
        .bind(user)
        .bind(session)
        .with(" where a.id = ?", account);
    db.first(question).await?.ok_or(Error::Missing("account"))
}

/// What the store knows of a person in an account, whoever asks: for explanations.
pub async fn facts(db: &Db, account: AccountId, user: UserId) -> Result<Facts> {
    let row: Option<StandingRow> = db
        .first(
            question()
                .bind(user)
                .bind(uuid::Uuid::nil())
                .with(" where a.id = ?", account),
        )
        .await?;
    Ok(row.ok_or(Error::Missing("account"))?.facts(user))
}

/// The same as one deed sees it, before it changes anything.
pub async fn facts_within<S: Site>(
    scope: &mut Scope<S>,
    account: AccountId,
    user: UserId,
) -> Result<Facts> {
    let question = question()
        .bind(user)
        .bind(uuid::Uuid::nil())
        .with(" where a.id = ?", account);
    let row: StandingRow = scope.one(question, "account").await?;
    Ok(row.facts(user))
}

/// Somebody who belongs to an account, as he stands in it.
#[derive(Clone, Debug)]
pub struct Standing {
    /// What the decision is made of.
    pub facts: Facts,
    /// His address as compared; empty until he has shown that it is his.
    pub email_key: String,
}

/// Everybody who belongs to the account of a deed: its owner, and whoever has a row in it that is not over.
pub async fn everybody(scope: &mut Scope) -> Result<Vec<Standing>> {
    let account = scope.account();
    let question = question_about(EVERYBODY)
        .bind(account)
        .bind(uuid::Uuid::nil())
        .with(" where a.id = ? order by u.id", account);
    let rows: Vec<StandingRow> = scope.all(question).await?;
    let standing = |row: StandingRow| Standing {
        facts: row.facts(row.user_id),
        email_key: if row.email_verified {
            row.email_key
        } else {
            String::new()
        },
    };
    Ok(rows.into_iter().map(standing).collect())
}

/// How somebody else stands in the account of a deed, at this instant: whoever vouched for what is done now.
pub async fn of_other(scope: &mut Scope, user: UserId) -> Result<Actor> {
    let (account, now) = (scope.account(), scope.now());
    let facts = facts_within(scope, account, user).await?;
    // It stands for nobody's deed, so it has no count of changes to be checked against.
    Ok(vouched(facts, 0, now))
}

/// Who goes on with what he asked for earlier: by what he may do now, through the key he asked with if it was one.
pub async fn anew(
    tx: &mut Tx,
    (account, epoch): (AccountId, i64),
    user: UserId,
    through: Option<KeyId>,
    now: Moment,
) -> Result<Actor> {
    let question = question()
        .bind(user)
        .bind(uuid::Uuid::nil())
        .with(" where a.id = ?", account);
    let row: Option<StandingRow> = tx.first(question).await?;
    let row = row.ok_or(Error::Missing("account"))?;
    let person = vouched(row.facts(user), epoch, now);
    match through {
        None => Ok(person),
        Some(id) => {
            let key = key::again(tx, account, id).await?;
            key::through(&key, id, person)
        }
    }
}

/// Reads an actor's standing anew, inside the transaction that is about to act.
pub async fn again(tx: &mut Tx, actor: &Actor, epoch: i64, now: Moment) -> Result<Actor> {
    let place = (actor.account(), epoch);
    anew(tx, place, actor.user(), actor.key(), now).await
}

impl StandingRow {
    /// The facts that the decision is made of.
    pub(super) fn facts(&self, user: UserId) -> Facts {
        let membership = match (self.membership_id, self.membership_state, self.profile_id) {
            (Some(id), Some(state), Some(profile)) => {
                let grounds = Grounds {
                    direct: self.direct,
                    partner: self.partner,
                    operator: self.operator,
                };
                let allowed = self.permissions.unwrap_or_default();
                Some(Membership {
                    id,
                    state,
                    until: self.access_until,
                    grounds,
                    profile,
                    // What a partner never passes on is taken away whenever it is read (Q16).
                    allowed: allowed_through(grounds, allowed, self.manages_people),
                })
            }
            _ => None,
        };
        Facts {
            user,
            account: self.account_id,
            user_enabled: !self.user_disabled,
            account_state: self.account_state,
            owner: self.owner_id == user,
            membership,
        }
    }
}

/// The only place that vouches for anyone, besides the command line.
#[expect(
    clippy::disallowed_methods,
    reason = "the session is where an actor is vouched for"
)]
pub(super) fn vouched(facts: Facts, epoch: i64, now: Moment) -> Actor {
    Actor::vouched_for(facts, epoch, now)
}

/// By which right an actor acts, for the log.
pub fn ground(actor: &Actor) -> &'static str {
    match &actor.facts().membership {
        _ if actor.key().is_some() => "key",
        _ if actor.is_owner() => "owner",
        Some(membership) if membership.grounds.direct => "direct",
        Some(membership) if membership.grounds.partner => "partner",
        Some(membership) if membership.grounds.operator => "operator",
        _ => "none",
    }
}
