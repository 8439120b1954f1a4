//! Who a question is about: somebody with a login, found by id or verified address, as he stands in the account.

use std::collections::BTreeMap;

use clavero_rules::{UserId, access::Facts, evaluation::Thing};
use uuid::Uuid;

use super::store;
use crate::{Error, Result, address::Address, session::standing, work::Scope};

/// People that were looked up for one request; each is read once.
#[derive(Debug, Default)]
pub(super) struct People(BTreeMap<String, Option<Facts>>);

/// The type of subject that may be somebody with a login.
pub(super) const USER: &str = "user";

impl People {
    /// How the person of a question stands in the account, if there is such a person.
    pub(super) async fn facts(
        &mut self,
        scope: &mut Scope,
        subject: &Thing,
    ) -> Result<Option<Facts>> {
        if subject.kind != USER {
            return Ok(None);
        }
        if let Some(known) = self.0.get(&subject.id) {
            return Ok(known.clone());
        }
        let facts = match user_of(scope, &subject.id).await? {
            None => None,
            Some(user) => match standing::facts_within(scope, scope.account(), user).await {
                Ok(facts) => Some(facts),
                Err(Error::Missing(_)) => None,
                Err(error) => return Err(error),
            },
        };
        self.0.insert(subject.id.clone(), facts.clone());
        Ok(facts)
    }
}

async fn user_of(scope: &mut Scope, id: &str) -> Result<Option<UserId>> {
    if let Ok(id) = Uuid::parse_str(id) {
        return Ok(Some(UserId(id)));
    }
    match Address::parse(id) {
        Some(address) => store::person_of(scope, &address.key).await,
        None => Ok(None),
    }
}
