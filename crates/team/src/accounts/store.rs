//! Accounts as rows.

use clavero_rules::{AccountId, Moment, UserId, access::AccountState};

use super::{Account, Business};
use crate::{
    Error, Occasion, Result,
    db::{record, sql},
    letters::Letter,
    words::Lang,
    work::{Scope, Site, Work},
};

/// How many numbers are tried before the store is taken to be broken.
const TRIES: u32 = 20;

record! {
    struct Id { id: AccountId }
}

/// The account of the scope.
pub(super) async fn find(scope: &mut Scope) -> Result<Account> {
    let account = scope.account();
    scope
        .one(
            sql("select id, slug, hub_id, name, owner_id, state, legal_name, tax_id, country, legal_address,
                    payout, withdrawals_held_until, created_at, closed_at, version
                 from account where id = $1")
            .bind(account),
            "account",
        )
        .await
}

/// Whether a slug stands for an account already, be it closed.
pub(super) async fn slug_is_taken(on: &Occasion, slug: &str) -> Result<bool> {
    let row: Option<Id> = on
        .app
        .db
        .first(sql("select id from account where slug = $1").bind(slug))
        .await?;
    Ok(row.is_some())
}

/// A public number that no account has.
pub(super) async fn free_hub_id(on: &Occasion) -> Result<i64> {
    for _ in 0..TRIES {
        let hub_id = on.app.chance.digits(8);
        let row: Option<Id> = on
            .app
            .db
            .first(sql("select id from account where hub_id = $1").bind(hub_id))
            .await?;
        if row.is_none() {
            return Ok(hub_id);
        }
    }
    Err(Error::Broken("no public number is free".to_owned()))
}

/// Makes the account of the work.
pub(super) async fn insert(
    work: &mut Work,
    hub_id: i64,
    name: &str,
    slug: &str,
    owner: UserId,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("insert into account (id, slug, hub_id, name, owner_id, state, legal_name, tax_id, country,
                legal_address, payout, authz_epoch, authz_changed_at, created_at, version)
             values ($1, $2, $3, $4, $5, 'open', '', '', '', '', '', 1, $6, $6, 1)")
        .bind(account)
        .bind(slug)
        .bind(hub_id)
        .bind(name)
        .bind(owner)
        .bind(now),
    )
    .await?;
    Ok(())
}

/// Writes what the business says of itself and where its money goes.
pub(super) async fn change(
    work: &mut Work,
    business: &Business,
    payout: &str,
    version: i64,
) -> Result<()> {
    let account = work.account();
    work.exec_one(
        sql(
            "update account set name = $1, slug = $2, legal_name = $3, tax_id = $4, country = $5,
                legal_address = $6, payout = $7, version = version + 1
             where id = $8 and version = $9",
        )
        .bind(&business.name)
        .bind(&business.slug)
        .bind(&business.legal_name)
        .bind(&business.tax_id)
        .bind(&business.country)
        .bind(&business.legal_address)
        .bind(payout)
        .bind(account)
        .bind(version),
        Error::Stale { now: version + 1 },
    )
    .await
}

/// Closes the account.
pub(super) async fn close(work: &mut Work, version: i64) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec_one(
        sql(
            "update account set state = 'closed', closed_at = $1, version = version + 1
             where id = $2 and state <> 'closed' and version = $3",
        )
        .bind(now)
        .bind(account)
        .bind(version),
        Error::Stale { now: version + 1 },
    )
    .await
}

record! {
    /// Somebody a letter goes to.
    #[derive(Clone, Debug)]
    pub(super) struct Reader {
        pub(super) name: String,
        pub(super) email: String,
        pub(super) email_verified_at: Option<Moment>,
        pub(super) lang: Lang,
        pub(super) time_zone: String,
    }
}

impl Reader {
    /// A letter in his language and his time.
    pub(super) fn letter(&self, on: &Occasion, kind: &'static str, key: impl ToString) -> Letter {
        Letter::new(on, kind, key)
            .to(&self.email, &self.name, self.lang)
            .zone(&self.time_zone)
    }
}

/// Whom to write to.
pub(super) async fn reader<S: Site>(scope: &mut Scope<S>, user: UserId) -> Result<Reader> {
    let question =
        sql("select name, email, email_verified_at, lang, time_zone from users where id = $1");
    scope.one(question.bind(user), "person").await
}

record! {
    /// An account, for its owner's list.
    #[derive(Clone, Debug)]
    pub struct Owned {
        /// Its identifier.
        pub id: AccountId,
        /// In its addresses.
        pub slug: String,
        /// Its public number.
        pub hub_id: i64,
        /// Its name.
        pub name: String,
        /// Whether it can be worked in.
        pub state: AccountState,
        /// The owner's name.
        pub owner_name: String,
        /// When it was opened.
        pub created_at: Moment,
        /// When it was closed.
        pub closed_at: Option<Moment>,
        /// Grows with each change.
        pub version: i64,
    }
}

/// The accounts that a person owns, closed ones last.
pub async fn owned_by(on: &Occasion, user: UserId) -> Result<Vec<Owned>> {
    let question = sql(
        "select a.id, a.slug, a.hub_id, a.name, a.state, u.name as owner_name, a.created_at,
            a.closed_at, a.version
         from account a join users u on u.id = a.owner_id
         where a.owner_id = $1",
    );
    let mut owned: Vec<Owned> = on.read_own(user).all(question.bind(user)).await?;
    owned.sort_by_cached_key(|account| {
        let closed = account.state == AccountState::Closed;
        (closed, crate::words::sort_key(&account.name), account.id)
    });
    Ok(owned)
}

/// Every account of the server, the oldest first: for its operator.
pub async fn list_all(on: &Occasion) -> Result<Vec<Owned>> {
    let question = sql(
        "select a.id, a.slug, a.hub_id, a.name, a.state, u.name as owner_name, a.created_at,
            a.closed_at, a.version
         from account a join users u on u.id = a.owner_id
         order by a.created_at, a.id",
    );
    on.read_open().all(question).await
}

/// The accounts a person collaborates in that are suspended: nobody but their owner gets in.
pub(super) async fn suspended_for(on: &Occasion, user: UserId) -> Result<Vec<AccountId>> {
    let question = sql("select a.id from account a
         join membership m on m.account_id = a.id
         where m.user_id = $1 and a.state = 'suspended'");
    let rows: Vec<Id> = on.read_own(user).all(question.bind(user)).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}
