//! The unit of work: state, audit entry and letters, written together or not at all.

mod begin;
mod elsewhere;
mod event;
mod totals;

pub use elsewhere::Home;
pub use event::{Event, Object, Subject};
pub use totals::Total;

use std::ops::{Deref, DerefMut};

use clavero_rules::{AccountId, KeyId, Moment, ProfileId, UserId, access::Actor, evidence::Signed};

use crate::{
    Error, Occasion, Result,
    api::idempotency,
    chain,
    db::{Db, Engine, Record, Sql, Tx, sql},
    letters::Letter,
    outgoing::{self, Announcement},
};

/// Whose data is read or written.
pub trait Site: Send + Sync {
    /// The account acted in, if any.
    fn account_id(&self) -> Option<AccountId>;
    /// The person who acts; nobody for a job.
    fn actor_id(&self) -> Option<UserId>;
    /// By which right: `owner`, `direct`, `partner`, `invited`, `self`, `machine` …
    fn ground(&self) -> &'static str;
    /// With which profile, in another's account.
    fn profile(&self) -> Option<ProfileId> {
        None
    }
    /// Through which key, if a program acts.
    fn key(&self) -> Option<KeyId> {
        None
    }
}

/// Inside one account.
#[derive(Debug)]
pub struct InAccount {
    account: AccountId,
    user: Option<UserId>,
    actor: Option<Actor>,
    ground: &'static str,
}

/// A person's own things: My Account, sessions, signature.
#[derive(Debug, Clone, Copy)]
pub struct Own(pub UserId);

/// Nobody yet: signing up, or the machine itself.
#[derive(Debug, Clone, Copy)]
pub struct Nobody;

impl Site for InAccount {
    fn account_id(&self) -> Option<AccountId> {
        Some(self.account)
    }
    fn actor_id(&self) -> Option<UserId> {
        self.user
    }
    fn ground(&self) -> &'static str {
        self.ground
    }
    fn profile(&self) -> Option<ProfileId> {
        let actor = self.actor.as_ref().filter(|actor| !actor.is_owner())?;
        actor
            .facts()
            .membership
            .as_ref()
            .map(|membership| membership.profile)
            // An owner's key is on no profile.
            .filter(|profile| !profile.0.is_nil())
    }
    fn key(&self) -> Option<KeyId> {
        self.actor.as_ref().and_then(Actor::key)
    }
}

impl Site for Own {
    fn account_id(&self) -> Option<AccountId> {
        None
    }
    fn actor_id(&self) -> Option<UserId> {
        Some(self.0)
    }
    fn ground(&self) -> &'static str {
        "self"
    }
}

impl Site for Nobody {
    fn account_id(&self) -> Option<AccountId> {
        None
    }
    fn actor_id(&self) -> Option<UserId> {
        None
    }
    fn ground(&self) -> &'static str {
        "none"
    }
}

/// The store as seen from one site. Stores read through it.
#[derive(Debug)]
pub struct Scope<S: Site = InAccount> {
    hold: Holding,
    site: S,
    /// The occasion this is part of.
    pub on: Occasion,
}

#[derive(Debug)]
enum Holding {
    Pool(Db),
    Tx(Box<Tx>),
}

/// A scope that may also be written to. Dropped without [`Work::commit`], it rolls back.
#[derive(Debug)]
pub struct Work<S: Site = InAccount> {
    scope: Scope<S>,
    moves_epoch: bool,
    signed: Option<uuid::Uuid>,
    extra: Vec<Letter>,
    beside: Vec<Announcement>,
    elsewhere: Vec<elsewhere::Told>,
    totals: totals::Moved,
}

impl<S: Site> Scope<S> {
    pub(crate) fn site(&self) -> &S {
        &self.site
    }

    /// When this happens.
    pub fn now(&self) -> Moment {
        self.on.now
    }

    /// The engine of the store.
    pub fn engine(&self) -> Engine {
        self.on.app.db.engine()
    }

    /// Every row of a question.
    pub async fn all<T: Record>(&mut self, q: Sql) -> Result<Vec<T>> {
        match &mut self.hold {
            Holding::Pool(db) => db.all(q).await,
            Holding::Tx(tx) => tx.all(q).await,
        }
    }

    /// The first row of a question, if it has one.
    pub async fn first<T: Record>(&mut self, q: Sql) -> Result<Option<T>> {
        match &mut self.hold {
            Holding::Pool(db) => db.first(q).await,
            Holding::Tx(tx) => tx.first(q).await,
        }
    }

    /// The one row that a question must have.
    pub async fn one<T: Record>(&mut self, q: Sql, what: &'static str) -> Result<T> {
        self.first(q).await?.ok_or(Error::Missing(what))
    }
}

impl Scope<InAccount> {
    /// The account everything here is about.
    pub fn account(&self) -> AccountId {
        self.site.account
    }

    /// Who acts, and with which rights; a job and an invited person have none.
    pub fn actor(&self) -> Result<&Actor> {
        self.site.actor.as_ref().ok_or(Error::Nobody)
    }
}

impl Scope<Own> {
    /// Whose things these are.
    pub fn user(&self) -> UserId {
        self.site.0
    }
}

impl<S: Site> Deref for Work<S> {
    type Target = Scope<S>;
    fn deref(&self) -> &Scope<S> {
        &self.scope
    }
}

impl<S: Site> DerefMut for Work<S> {
    fn deref_mut(&mut self) -> &mut Scope<S> {
        &mut self.scope
    }
}

impl<S: Site> Work<S> {
    fn begun(scope: Scope<S>, moves_epoch: bool) -> Self {
        Self {
            scope,
            moves_epoch,
            signed: None,
            extra: Vec::new(),
            beside: Vec::new(),
            elsewhere: Vec::new(),
            totals: totals::Moved::new(),
        }
    }

    /// Does one thing; answers how many rows it touched.
    pub async fn exec(&mut self, q: Sql) -> Result<u64> {
        self.tx()?.exec(q).await
    }

    /// Does one thing that must touch exactly one row, or else somebody was faster.
    pub async fn exec_one(&mut self, q: Sql, otherwise: Error) -> Result<()> {
        if self.exec(q).await? == 1 {
            Ok(())
        } else {
            Err(otherwise)
        }
    }

    /// Spends a signature: once, and only together with this deed.
    pub async fn spend(&mut self, signed: &Signed) -> Result<()> {
        let now = self.now();
        self.exec_one(
            sql("update signing set used_at = $1 where id = $2 and used_at is null")
                .bind(now)
                .bind(signed.id()),
            clavero_rules::Refusal::SignatureUsed.into(),
        )
        .await?;
        self.signed = Some(signed.id());
        Ok(())
    }

    /// A letter that no event speaks of, such as the answer to a forgotten password.
    pub fn post(&mut self, letter: Letter) {
        self.extra.push(letter);
    }

    /// What other systems are told with this deed, besides what its entries in the log say. It is told when the deed
    /// ends well, so whoever adds to it may also take back what the same deed made untrue.
    pub fn beside(&mut self) -> &mut Vec<Announcement> {
        &mut self.beside
    }

    /// There is no commit without an event, so nothing changes without a trace.
    pub async fn commit(self, event: impl Event + 'static) -> Result<()> {
        self.commit_all(vec![Box::new(event)]).await
    }

    /// Commits several things that happened at once; a deed that changed nothing has no event.
    pub async fn commit_all(mut self, events: Vec<Box<dyn Event>>) -> Result<()> {
        let account = self.site.account_id();
        if let (true, false, Some(account)) = (self.moves_epoch, events.is_empty(), account) {
            self.move_epoch(account).await?;
        }
        let on = self.on.clone();
        let mut posted = std::mem::take(&mut self.extra);
        posted.extend(events.iter().flat_map(|event| event.letters()));
        self.queue(account, posted).await?;
        let elsewhere = std::mem::take(&mut self.elsewhere);
        for told in &elsewhere {
            self.settle(told).await?;
        }
        let beside = std::mem::take(&mut self.beside);
        outgoing::announce(&mut self, &events, beside).await?;
        if let Some(user) = self.site.actor_id() {
            idempotency::mark_carried_out(&mut self, user).await?;
        }
        let site = chain::Deed {
            account,
            actor: self.site.actor_id(),
            ground: self.site.ground(),
            profile: self.site.profile(),
            signature: self.signed,
            key: self.site.key(),
        };
        self.keep_totals().await?;
        // The chain's end comes last: everybody queues for it, so it is held as briefly as can be.
        chain::append(self.tx()?, &on, &site, &events).await?;
        for told in &elsewhere {
            let deed = told.deed(self.signed);
            chain::append(self.tx()?, &on, &deed, &told.events).await?;
        }
        let Holding::Tx(tx) = self.scope.hold else {
            return Err(Error::Broken("work without a transaction".to_owned()));
        };
        tx.commit().await?;
        on.app.wake();
        Ok(())
    }

    /// Ends a deed that leaves no entry in the log because it is none: a visit seen again, a try counted.
    pub async fn commit_untold(mut self) -> Result<()> {
        let beside = std::mem::take(&mut self.beside);
        let wakes = !beside.is_empty();
        outgoing::announce(&mut self, &[], beside).await?;
        self.keep_totals().await?;
        let on = self.on.clone();
        match self.scope.hold {
            Holding::Tx(tx) => tx.commit().await?,
            Holding::Pool(_) => {}
        }
        if wakes {
            on.app.wake();
        }
        Ok(())
    }

    pub(crate) fn tx(&mut self) -> Result<&mut Tx> {
        match &mut self.scope.hold {
            Holding::Tx(tx) => Ok(tx),
            Holding::Pool(_) => Err(Error::Broken("work without a transaction".to_owned())),
        }
    }
}
