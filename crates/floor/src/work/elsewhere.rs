//! One deed that reaches into other accounts: each is held, and each tells in its own log what happened in it.

use clavero_rules::{AccountId, KeyId, UserId};
use uuid::Uuid;

use super::{Event, InAccount, Own, Site, Work, begin::admitted};
use crate::{
    Error, Result, chain,
    db::{
        dialect::{self, Hold},
        sql,
    },
    letters::{self, Letter},
};

/// What happened in another account.
pub(super) struct Told {
    account: AccountId,
    actor: Option<UserId>,
    ground: &'static str,
    key: Option<KeyId>,
    pub(super) events: Vec<Box<dyn Event>>,
}

impl std::fmt::Debug for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kinds = self.events.iter().map(|event| event.kind());
        f.debug_list().entries(kinds).finish()
    }
}

impl Told {
    pub(super) fn deed(&self, signature: Option<Uuid>) -> chain::Deed {
        chain::Deed {
            account: Some(self.account),
            actor: self.actor,
            ground: self.ground,
            profile: None,
            signature,
            key: self.key,
        }
    }
}

/// The way back to the account that a deed began in.
#[derive(Debug)]
#[must_use = "a deed comes home before it commits"]
pub struct Home(InAccount);

impl Work {
    /// Goes on in another account, which is held until the end. Whoever reaches into several takes them in the
    /// order of their ids, after the one he began in, so that two deeds do not wait for each other.
    pub async fn go_to(&mut self, account: AccountId, ground: &'static str) -> Result<Home> {
        dialect::hold_account(self.tx()?, account, Hold::Alone)
            .await?
            .ok_or(Error::Missing("account"))?;
        let user = self.scope.site.user;
        let away = admitted(account, user, ground);
        Ok(Home(std::mem::replace(&mut self.scope.site, away)))
    }

    /// Comes back; the log of the other account will tell these.
    pub fn come_home(&mut self, home: Home, events: Vec<Box<dyn Event>>) {
        let away = std::mem::replace(&mut self.scope.site, home.0);
        if !events.is_empty() {
            self.elsewhere.push(Told {
                account: away.account,
                actor: away.user,
                key: self.scope.site.key(),
                ground: away.ground,
                events,
            });
        }
    }
}

impl Work<Own> {
    /// Something that a deed on one's own things means for an account.
    pub fn tell_in(&mut self, account: AccountId, event: impl Event + 'static) {
        let actor = Some(self.user());
        self.elsewhere.push(Told {
            account,
            actor,
            ground: "self",
            key: self.scope.site.key(),
            events: vec![Box::new(event)],
        });
    }
}

impl<S: Site> Work<S> {
    /// The epoch and the letters of another account.
    pub(super) async fn settle(&mut self, told: &Told) -> Result<()> {
        if self.moves_epoch {
            self.move_epoch(told.account).await?;
        }
        let posted = told.events.iter().flat_map(|event| event.letters());
        self.queue(Some(told.account), posted.collect()).await
    }

    pub(super) async fn move_epoch(&mut self, account: AccountId) -> Result<()> {
        let now = self.now();
        let moved = sql(
            "update account set authz_epoch = authz_epoch + 1, authz_changed_at = $1 where id = $2",
        );
        self.exec(moved.bind(now).bind(account)).await.map(drop)
    }

    pub(super) async fn queue(
        &mut self,
        account: Option<AccountId>,
        posted: Vec<Letter>,
    ) -> Result<()> {
        let on = self.on.clone();
        for letter in posted {
            let q = letters::queue(&on, account, letter)?;
            self.exec(q).await?;
        }
        Ok(())
    }
}
