//! Somebody acting in an account, as the session or the command line vouched for him.

use super::{Denial, Facts, Requirement, decide};
use crate::{AccountId, KeyId, Moment, PermissionSet, ProfileId, UserId};

/// Who acts, in which account, by which facts, read when.
#[derive(Debug, Clone)]
pub struct Actor {
    facts: Facts,
    epoch: i64,
    at: Moment,
    key: Option<KeyId>,
}

impl Actor {
    /// Only the session and the command line vouch for anybody: see `clippy.toml`.
    pub fn vouched_for(facts: Facts, epoch: i64, at: Moment) -> Self {
        Self {
            facts,
            epoch,
            at,
            key: None,
        }
    }

    /// The same actor as a program that calls with a key. The facts are those that the key leaves (R3e).
    #[must_use]
    pub fn through(self, key: KeyId) -> Self {
        Self {
            key: Some(key),
            ..self
        }
    }

    /// The key that a program called with; none when the person acts himself.
    pub fn key(&self) -> Option<KeyId> {
        self.key
    }

    /// The real user (A1).
    pub fn user(&self) -> UserId {
        self.facts.user
    }

    /// The account that is acted in.
    pub fn account(&self) -> AccountId {
        self.facts.account
    }

    /// What was known when he was vouched for.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The account's count of changes to rights at that moment (4.0).
    pub fn epoch(&self) -> i64 {
        self.epoch
    }

    /// The moment he was vouched for.
    pub fn at(&self) -> Moment {
        self.at
    }

    /// Whether the account is his.
    pub fn is_owner(&self) -> bool {
        self.facts.owner
    }

    /// The profile he is on; the owner has none (C6).
    pub fn profile(&self) -> Option<ProfileId> {
        match (&self.facts.membership, self.facts.owner) {
            (Some(membership), false) => Some(membership.profile),
            _ => None,
        }
    }

    /// What he can do and so may give or take (R3): everything for the owner, nothing without live access.
    pub fn holds(&self) -> PermissionSet {
        let by_profile = self.facts.membership.as_ref();
        match (self.may(Requirement::Member), self.facts.owner) {
            (Err(_), _) => PermissionSet::EMPTY,
            (Ok(()), true) => PermissionSet::ALL,
            (Ok(()), false) => by_profile.map_or(PermissionSet::EMPTY, |it| it.allowed),
        }
    }

    /// The decision for him, at the moment he was vouched for.
    pub fn may(&self, requirement: Requirement) -> Result<(), Denial> {
        decide(&self.facts, requirement, self.at)
    }
}
