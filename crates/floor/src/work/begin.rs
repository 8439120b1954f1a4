//! Where reading and deeds begin: by a right that was granted, one that was proved in another way, or none.

use std::marker::PhantomData;

use clavero_rules::{
    AccountId, KeyId, UserId,
    access::{Actor, Denied, Granted, Needs},
};

use super::{Holding, InAccount, Nobody, Own, Scope, Site, Work};
use crate::{
    Error, Occasion, Result,
    db::dialect::{self, Hold},
    session::standing,
};

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

pub(super) fn admitted(
    account: AccountId,
    user: Option<UserId>,
    ground: &'static str,
) -> InAccount {
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
