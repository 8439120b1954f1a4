//! The caller inside one account: the account, his standing, and his visit.

use std::sync::Arc;

use clavero_rules::{
    AccountId, Moment, ProfileId, UserId, VisitId,
    access::{AccountState, Actor, Requirement},
};

use super::{
    Caller, Person, key,
    standing::{self, StandingRow},
    visit::{self, OpenVisit},
};
use crate::{Error, Result};

/// The account that an address is about.
#[derive(Clone, Debug)]
pub struct AccountCard {
    /// Its identifier.
    pub id: AccountId,
    /// In the address.
    pub slug: String,
    /// Its public number.
    pub hub_id: i64,
    /// Its name.
    pub name: String,
    /// Whether it is open.
    pub state: AccountState,
    /// Its owner.
    pub owner: UserId,
    /// The owner's name: whom to ask.
    pub owner_name: String,
    /// Whether it is in the partner programme.
    pub is_partner: bool,
}

/// A visit to another's account, for the blue bar.
#[derive(Clone, Debug)]
pub struct VisitCard {
    /// Its identifier.
    pub id: VisitId,
    /// The profile acted with.
    pub profile: ProfileId,
    /// That profile's name.
    pub profile_name: String,
    /// When it ends if nothing more is done.
    pub ends_at: Moment,
    /// The partner, when its work is the only reason to be here; else empty.
    pub via: String,
}

/// The caller, in an account.
#[derive(Clone, Debug)]
pub struct Here {
    /// The request.
    pub caller: Arc<Caller>,
    /// The account.
    pub account: AccountCard,
    /// The person's standing in it.
    pub actor: Actor,
    /// His visit; an owner in his own account is not visiting (A8).
    pub visit: Option<VisitCard>,
}

impl Here {
    /// Reads how the caller stands in the account of this slug, and marks his visit as seen.
    ///
    /// Whoever was never anything in an account learns nothing of it: not even that it is there.
    pub(super) async fn read(caller: &Arc<Caller>, slug: &str) -> Result<Self> {
        let person = caller.signed_in()?;
        let on = &caller.on;
        let row = standing::in_account(&on.app.db, slug, person.id, person.session).await?;
        let open = visit::open(&row);
        if let Some(open) = &open {
            match open.ended_by_time(on.now) {
                Some(reason) => visit::end_by_time(on, row.account_id, open, reason).await?,
                None => visit::seen(on, row.account_id, open).await?,
            }
        }
        let here = Self::of(caller, row, open)?;
        // The frame of an error page: what the caller may see of where he is.
        if here.actor.may(Requirement::Member).is_ok() && (here.is_owner() || here.visit.is_some())
        {
            let _ = caller.place.set(here.clone());
        }
        Ok(here)
    }

    /// The same, without counting as something done inside: for entering, leaving and watching.
    pub async fn look(caller: &Arc<Caller>, slug: &str) -> Result<Self> {
        let person = caller.signed_in()?;
        let db = &caller.on.app.db;
        let row = standing::in_account(db, slug, person.id, person.session).await?;
        let open = visit::open(&row);
        Self::of(caller, row, open)
    }

    fn of(caller: &Arc<Caller>, row: StandingRow, open: Option<OpenVisit>) -> Result<Self> {
        let person = caller.signed_in()?;
        let now = caller.on.now;
        let facts = row.facts(person.id);
        let grounds = facts.membership.as_ref().map(|it| it.grounds);
        let by_partner_alone = grounds.is_some_and(|it| it.partner && !it.direct);
        let via = row.via.filter(|_| by_partner_alone).unwrap_or_default();
        if !facts.owner && facts.membership.is_none() {
            return Err(Error::Missing("account"));
        }
        let person = standing::vouched(facts, row.authz_epoch, now);
        let actor = match &caller.key {
            None => person,
            Some(card) if card.account == row.account_id => {
                key::through(&card.key, card.id, person)?
            }
            Some(_) => return Err(Error::Missing("account")),
        };
        let visit = match (open, row.profile_id, row.profile_name) {
            (Some(open), Some(profile), Some(profile_name)) => {
                open.ends_at(now).map(|ends_at| VisitCard {
                    id: open.id,
                    profile,
                    profile_name,
                    ends_at,
                    via,
                })
            }
            _ => None,
        };
        Ok(Self {
            caller: Arc::clone(caller),
            account: AccountCard {
                id: row.account_id,
                slug: row.slug,
                hub_id: row.hub_id,
                name: row.account_name,
                state: row.account_state,
                owner: row.owner_id,
                owner_name: row.owner_name,
                is_partner: row.is_partner,
            },
            actor,
            visit,
        })
    }

    /// The person who is here.
    pub fn person(&self) -> Result<&Person> {
        self.caller.signed_in()
    }

    /// Whether the person owns this account.
    pub fn is_owner(&self) -> bool {
        self.actor.is_owner()
    }

    /// Whether the actor may do something, for menus and buttons; doing it asks again.
    pub fn may(&self, permission: clavero_rules::Permission) -> bool {
        self.actor.may(Requirement::Permission(permission)).is_ok()
    }

    /// The address of a page of this account.
    pub fn url(&self, rest: &str) -> String {
        format!("/a/{}{rest}", self.account.slug)
    }
}
