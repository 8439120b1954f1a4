//! The unit of work: state, audit entry and letters, written together or not at all.

mod elsewhere;
mod event;
mod totals;

pub use elsewhere::Home;
pub use event::{Event, Object, Subject};
pub use totals::Total;

use std::{
    marker::PhantomData,
    ops::{Deref, DerefMut},
};

use clavero_rules::{
    AccountId, KeyId, Moment, ProfileId, UserId,
    access::{Actor, Denied, Granted, Needs},
    evidence::Signed,
};

use crate::{
    Error, Occasion, Result,
    api::idempotency,
    chain,
    db::{
        Db, Engine, Record, Sql, Tx,
        dialect::{self, Hold},
        sql,
    },
    letters::Letter,
    outgoing::{self, Announcement},
    session::standing,
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

impl Occasion {
    /// Reads inside the account that was granted.
    pub fn read<P: Needs>(&self, granted: &Granted<P>) -> Scope {
        self.scope(
            Holding::Pool(self.app.db.clone()),
            in_account(granted.actor().clone()),
        )
    }

    /// Reads inside the account that was granted, all of it as the store is now, however long it takes.
    pub async fn read_snapshot<P: Needs>(&self, granted: &Granted<P>) -> Result<Scope> {
        let tx = self.app.db.snapshot().await?;
        let site = in_account(granted.actor().clone());
        Ok(self.scope(Holding::Tx(Box::new(tx)), site))
    }

    /// Reads inside an account by a right that is no permission there: the link of an invitation,
    /// a job. Whoever calls this has proved that right in another way.
    pub fn read_admitted(
        &self,
        account: AccountId,
        user: Option<UserId>,
        ground: &'static str,
    ) -> Scope {
        let site = admitted(account, user, ground);
        self.scope(Holding::Pool(self.app.db.clone()), site)
    }

    /// Reads a person's own things.
    pub fn read_own(&self, user: UserId) -> Scope<Own> {
        self.scope(Holding::Pool(self.app.db.clone()), Own(user))
    }

    /// Reads what belongs to nobody in particular.
    pub fn read_open(&self) -> Scope<Nobody> {
        self.scope(Holding::Pool(self.app.db.clone()), Nobody)
    }

    /// Begins a deed that leaves everybody's rights as they are.
    pub async fn begin<P: Needs>(&self, granted: Granted<P>) -> Result<Work> {
        self.begin_with::<P>(granted.into_actor(), Hold::Shared, PhantomData)
            .await
    }

    /// Begins a deed that changes somebody's rights; the account's epoch grows with its commit.
    pub async fn begin_changing_access<P: Needs>(&self, granted: Granted<P>) -> Result<Work> {
        self.begin_with::<P>(granted.into_actor(), Hold::Alone, PhantomData)
            .await
    }

    async fn begin_with<P: Needs>(
        &self,
        actor: Actor,
        hold: Hold,
        _: PhantomData<P>,
    ) -> Result<Work> {
        let mut tx = self.app.db.begin().await?;
        let epoch = dialect::hold_account(&mut tx, actor.account(), hold)
            .await?
            .ok_or(Error::Missing("account"))?;
        // Rights moved between the door and here: decide again, by what holds at this instant.
        let actor = if epoch == actor.epoch() {
            actor
        } else {
            let again = standing::again(&mut tx, &actor, epoch, self.now).await?;
            again.may(P::REQUIREMENT).map_err(|denial| Denied {
                denial,
                requirement: P::REQUIREMENT,
            })?;
            again
        };
        let scope = self.scope(Holding::Tx(Box::new(tx)), in_account(actor));
        Ok(Work::begun(scope, hold == Hold::Alone))
    }

    /// Begins a piece of the work that a person asked for earlier. Whoever calls this asks the actor of the work
    /// whether he may still do it.
    pub async fn begin_for(
        &self,
        account: AccountId,
        user: UserId,
        through: Option<KeyId>,
    ) -> Result<Work> {
        self.begin_anew(account, user, through, Hold::Shared).await
    }

    /// The same for work that changes somebody's rights.
    pub async fn begin_changing_access_for(
        &self,
        account: AccountId,
        user: UserId,
        through: Option<KeyId>,
    ) -> Result<Work> {
        self.begin_anew(account, user, through, Hold::Alone).await
    }

    async fn begin_anew(
        &self,
        account: AccountId,
        user: UserId,
        through: Option<KeyId>,
        hold: Hold,
    ) -> Result<Work> {
        let mut tx = self.app.db.begin().await?;
        let epoch = dialect::hold_account(&mut tx, account, hold)
            .await?
            .ok_or(Error::Missing("account"))?;
        let actor = standing::anew(&mut tx, (account, epoch), user, through, self.now).await?;
        let scope = self.scope(Holding::Tx(Box::new(tx)), in_account(actor));
        Ok(Work::begun(scope, hold == Hold::Alone))
    }

    /// Begins a deed in an account whose right is no permission there: accepting an invitation,
    /// leaving, a job. Whoever calls this has proved that right in another way.
    pub async fn begin_admitted(
        &self,
        account: AccountId,
        user: Option<UserId>,
        ground: &'static str,
    ) -> Result<Work> {
        let mut tx = self.app.db.begin().await?;
        dialect::hold_account(&mut tx, account, Hold::Alone)
            .await?
            .ok_or(Error::Missing("account"))?;
        let site = admitted(account, user, ground);
        let scope = self.scope(Holding::Tx(Box::new(tx)), site);
        Ok(Work::begun(scope, true))
    }

    /// Begins the deed that opens an account: until it commits there is nothing to hold.
    pub async fn begin_founding(&self, account: AccountId, owner: UserId) -> Result<Work> {
        let tx = self.app.db.begin().await?;
        let site = admitted(account, Some(owner), "owner");
        let scope = self.scope(Holding::Tx(Box::new(tx)), site);
        Ok(Work::begun(scope, false))
    }

    /// Begins a deed on one's own things.
    pub async fn begin_own(&self, user: UserId) -> Result<Work<Own>> {
        self.begin_at(Own(user)).await
    }

    /// Begins a deed of nobody who has a login yet, or of the machine.
    pub async fn begin_open(&self) -> Result<Work<Nobody>> {
        self.begin_at(Nobody).await
    }

    async fn begin_at<S: Site>(&self, site: S) -> Result<Work<S>> {
        let tx = self.app.db.begin().await?;
        let scope = self.scope(Holding::Tx(Box::new(tx)), site);
        Ok(Work::begun(scope, false))
    }

    fn scope<S: Site>(&self, hold: Holding, site: S) -> Scope<S> {
        Scope {
            hold,
            site,
            on: self.clone(),
        }
    }
}

fn admitted(account: AccountId, user: Option<UserId>, ground: &'static str) -> InAccount {
    InAccount {
        account,
        user,
        actor: None,
        ground,
    }
}

fn in_account(actor: Actor) -> InAccount {
    InAccount {
        account: actor.account(),
        user: Some(actor.user()),
        ground: standing::ground(&actor),
        actor: Some(actor),
    }
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
