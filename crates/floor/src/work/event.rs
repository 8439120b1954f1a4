//! What happened, as the log and the letters tell it.

use clavero_rules::UserId;

use super::Work;
use crate::letters::Letter;

impl Work {
    /// The log says that this was done by a role in a product: nothing else would have opened it (3.4).
    pub fn on_ground_of_role(&mut self) {
        self.scope.site.ground = "role";
    }
}

/// Something that happened, as the audit log and the letters will tell it.
pub trait Event: Send + Sync {
    /// `profile.changed`: what the log is filtered by; never renamed.
    fn kind(&self) -> &'static str;
    /// What it happened to.
    fn object(&self) -> Object;
    /// The person it happened to, when that is somebody else than who did it.
    fn subject(&self) -> Option<Subject> {
        None
    }
    /// What changed, without names, addresses or anything else that tells who somebody is.
    fn data(&self) -> serde_json::Value {
        serde_json::Value::Null
    }
    /// The letters that follow from it.
    fn letters(&self) -> Vec<Letter> {
        Vec::new()
    }
}

/// What a deed was done to.
#[derive(Clone, Debug)]
pub struct Object {
    /// `profile`, `invitation`, `collaborator` …
    pub kind: &'static str,
    /// Its identifier.
    pub id: String,
}

impl Object {
    /// The thing of this kind and id.
    pub fn new(kind: &'static str, id: impl ToString) -> Self {
        Self {
            kind,
            id: id.to_string(),
        }
    }
}

/// The person a deed was done to.
#[derive(Clone, Debug)]
pub enum Subject {
    /// Somebody who has a login.
    User(UserId),
    /// Somebody known only by address.
    Address {
        /// As typed.
        email: String,
        /// As compared.
        email_key: String,
        /// As typed by whoever invited.
        name: String,
    },
}
