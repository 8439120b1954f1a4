//! The caller inside one account: the account, his standing, and his visit.

use std::sync::Arc;

use clavero_rules::{
    AccountId, Moment, ProfileId, UserId, VisitId,
    access::{AccountState, Actor, Requirement},
    acting::{self, Limits, VisitState, VisitTimes},
};

use super::{
    Caller, Person,
    standing::{self, StandingRow},
};
use crate::{Error, Result, db::sql};

/// A visit is marked as seen at most this often.
const SEEN_EVERY: clavero_rules::Span = clavero_rules::Span::seconds(30);

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
        let facts = row.facts(person.id);
        if !facts.owner && facts.membership.is_none() {
            return Err(Error::Missing("account"));
        }
        let actor = standing::vouched(facts, row.authz_epoch, on.now);
        let visit = Self::visit(caller, person, &row).await?;
        let here = Self {
            caller: Arc::clone(caller),
            account: AccountCard {
                id: row.account_id,
                slug: row.slug,
                hub_id: row.hub_id,
                name: row.account_name,
                state: row.account_state,
                owner: row.owner_id,
                owner_name: row.owner_name,
            },
            actor,
            visit,
        };
        // The frame of an error page: what the caller may see of where he is.
        if here.actor.may(Requirement::Member).is_ok() && (here.is_owner() || here.visit.is_some())
        {
            let _ = caller.place.set(here.clone());
        }
        Ok(here)
    }

    async fn visit(
        caller: &Caller,
        person: &Person,
        row: &StandingRow,
    ) -> Result<Option<VisitCard>> {
        let (Some(id), Some(entered_at), Some(last_seen_at), Some(profile), Some(profile_name)) = (
            row.visit_id,
            row.entered_at,
            row.last_seen_at,
            row.profile_id,
            &row.profile_name,
        ) else {
            return Ok(None);
        };
        let now = caller.on.now;
        let times = VisitTimes {
            entered_at,
            last_seen_at,
            ended: false,
        };
        let reason = match acting::visit_state(&times, Limits::default(), now) {
            VisitState::Inside { .. } => {
                if now.since(last_seen_at) >= SEEN_EVERY {
                    let seen = sql(
                        "update visit set last_seen_at = $1 where account_id = $2 and id = $3 and ended_at is null",
                    );
                    caller
                        .on
                        .app
                        .db
                        .exec(seen.bind(now).bind(row.account_id).bind(id))
                        .await?;
                }
                let seen = VisitTimes {
                    entered_at,
                    last_seen_at: now,
                    ended: false,
                };
                let ends_at = match acting::visit_state(&seen, Limits::default(), now) {
                    VisitState::Inside { ends_at } => ends_at,
                    _ => now,
                };
                return Ok(Some(VisitCard {
                    id,
                    profile,
                    profile_name: profile_name.clone(),
                    ends_at,
                }));
            }
            VisitState::IdleOut => "idle_out",
            VisitState::HardOut | VisitState::Ended => "hard_out",
        };
        let end = sql(
            "update visit set ended_at = $1, end_reason = $2 where account_id = $3 and id = $4 and ended_at is null",
        );
        caller
            .on
            .app
            .db
            .exec(end.bind(now).bind(reason).bind(row.account_id).bind(id))
            .await?;
        tracing::info!(user = %person.id, reason, "a visit ended");
        Ok(None)
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
