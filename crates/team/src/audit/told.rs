//! An entry on the wire and in files: everything the reader may know of it, and the sentence in his language.

use clavero_rules::UserId;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    entry::{Entry, Who},
    telling::Teller,
};
use crate::api;

/// Who reads, and so what is left out (R7).
#[derive(Clone, Copy, Debug)]
pub(super) enum Reader {
    /// Somebody who may read the log of the account.
    OfAccount {
        /// Whether network addresses are told too.
        addresses: bool,
    },
    /// Somebody who reads what he did and what was done to him: of others, nothing but the name.
    Oneself(UserId),
}

impl Reader {
    /// The network address of whoever did it, if it is told to this reader.
    pub(super) fn address<'a>(&self, entry: &'a Entry) -> Option<&'a str> {
        let told = match self {
            Self::OfAccount { addresses } => *addresses,
            Self::Oneself(user) => entry.actor_id == Some(*user),
        };
        entry.address.as_deref().filter(|_| told)
    }

    fn contacts(self) -> bool {
        matches!(self, Self::OfAccount { .. })
    }
}

/// One entry of the activity log.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct ActivityEntry {
    /// Its number in the chain of this server.
    pub(super) seq: i64,
    /// Its identifier.
    pub(super) id: Uuid,
    /// When it happened.
    pub(super) at: String,
    /// What happened, for programs: `profile.changed`. Never renamed.
    pub(super) kind: String,
    /// What happened, for people, in your language.
    pub(super) sentence: String,
    /// The slug of the account it happened in.
    pub(super) account: Option<String>,
    /// Who did it; absent if nobody with a login did.
    pub(super) actor: Option<ActivityPerson>,
    /// Whom it was done to.
    pub(super) subject: Option<ActivityPerson>,
    /// By which right: `owner`, `direct`, `partner`, `operator`, `role`, `key`, `invited`, `offered`, `self`, `machine`, `none`.
    pub(super) ground: String,
    /// With which profile.
    pub(super) profile: Option<ActivityProfile>,
    /// The kind of thing it was done to.
    pub(super) object_kind: String,
    /// That thing.
    pub(super) object_id: String,
    /// The signature it was done with.
    pub(super) signature: Option<Uuid>,
    /// The network address it came from, if it is yours to know.
    pub(super) address: Option<String>,
    /// Through which door.
    pub(super) route: String,
    /// In which request.
    pub(super) request_id: String,
    /// What changed.
    pub(super) data: serde_json::Value,
    /// Its hash in the chain.
    pub(super) hash: String,
}

/// A person that an entry speaks of.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct ActivityPerson {
    /// The login, if there is one.
    pub(super) id: Option<Uuid>,
    /// The name; absent for somebody who was erased.
    pub(super) name: Option<String>,
    /// The address, if it is yours to know.
    pub(super) email: Option<String>,
    /// Whether this person’s data was erased.
    pub(super) erased: bool,
}

/// The profile that somebody acted with.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct ActivityProfile {
    /// Its identifier.
    pub(super) id: Uuid,
    /// What it is called today.
    pub(super) name: String,
}

/// An entry, as this reader may know it.
pub(super) fn told(teller: &Teller, reader: Reader, entry: Entry) -> ActivityEntry {
    ActivityEntry {
        sentence: teller.sentence(&entry),
        actor: person(reader, entry.actor()),
        subject: person(reader, entry.subject()),
        profile: entry.profile_id.map(|id| ActivityProfile {
            id,
            name: teller.profile(id),
        }),
        address: reader.address(&entry).map(ToOwned::to_owned),
        data: entry.data(),
        seq: entry.seq,
        id: entry.id,
        at: api::rfc3339(entry.at),
        kind: entry.kind,
        account: entry.account_slug,
        ground: entry.ground,
        object_kind: entry.object_kind,
        object_id: entry.object_id,
        signature: entry.signature_id,
        route: entry.route,
        request_id: entry.request_id,
        hash: entry.hash,
    }
}

fn person(reader: Reader, who: Who<'_>) -> Option<ActivityPerson> {
    match who {
        Who::Nobody => None,
        Who::Erased => Some(ActivityPerson {
            id: None,
            name: None,
            email: None,
            erased: true,
        }),
        Who::Known { user, name, email } => Some(ActivityPerson {
            id: user.map(|user| user.0),
            name: Some(name.to_owned()),
            email: Some(email.to_owned()).filter(|email| !email.is_empty() && reader.contacts()),
            erased: false,
        }),
    }
}
