//! An entry as it is read: what the chain holds, and who stands behind its references today.

use clavero_rules::{AccountId, Moment, UserId};
use serde_json::Value;
use uuid::Uuid;

use crate::db::record;

record! {
    /// One entry.
    #[derive(Clone, Debug)]
    pub(super) struct Entry {
        pub(super) seq: i64,
        pub(super) id: Uuid,
        pub(super) at: Moment,
        pub(super) account_id: Option<AccountId>,
        pub(super) actor_ref: Option<Uuid>,
        pub(super) subject_ref: Option<Uuid>,
        pub(super) kind: String,
        pub(super) ground: String,
        pub(super) profile_id: Option<Uuid>,
        pub(super) object_kind: String,
        pub(super) object_id: String,
        pub(super) route: String,
        pub(super) request_id: String,
        pub(super) signature_id: Option<Uuid>,
        pub(super) data: String,
        pub(super) hash: String,
        pub(super) actor_id: Option<UserId>,
        pub(super) actor_name: Option<String>,
        pub(super) actor_email: Option<String>,
        pub(super) subject_id: Option<UserId>,
        pub(super) subject_name: Option<String>,
        pub(super) subject_email: Option<String>,
        pub(super) address: Option<String>,
        pub(super) account_name: Option<String>,
        pub(super) account_slug: Option<String>
    }
}

/// Who stands behind a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who<'a> {
    /// Nobody: the machine, or somebody who has no login.
    Nobody,
    /// Somebody whose name was deleted.
    Erased,
    /// Somebody.
    Known {
        /// His login, if he has one.
        user: Option<UserId>,
        /// His name, or his address if nobody wrote down a name.
        name: &'a str,
        /// His address.
        email: &'a str,
    },
}

impl Entry {
    /// Who did it.
    pub(super) fn actor(&self) -> Who<'_> {
        who(
            self.actor_ref,
            self.actor_id,
            self.actor_name.as_deref(),
            self.actor_email.as_deref(),
        )
    }

    /// Whom it was done to.
    pub(super) fn subject(&self) -> Who<'_> {
        let (name, email) = (self.subject_name.as_deref(), self.subject_email.as_deref());
        who(self.subject_ref, self.subject_id, name, email)
    }

    /// What changed; nothing if it cannot be read.
    pub(super) fn data(&self) -> Value {
        serde_json::from_str(&self.data).unwrap_or_default()
    }
}

fn who<'a>(
    reference: Option<Uuid>,
    user: Option<UserId>,
    name: Option<&'a str>,
    email: Option<&'a str>,
) -> Who<'a> {
    match (
        reference,
        name.unwrap_or_default(),
        email.unwrap_or_default(),
    ) {
        (None, ..) => Who::Nobody,
        (Some(_), "", "") => Who::Erased,
        (Some(_), "", email) => Who::Known {
            user,
            name: email,
            email,
        },
        (Some(_), name, email) => Who::Known { user, name, email },
    }
}
