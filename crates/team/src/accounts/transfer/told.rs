//! What the activity log and the letters tell of a transfer.

use clavero_rules::UserId;
use serde_json::json;

use super::Handing;
use crate::{
    letters::Letter,
    work::{Event, Object, Subject},
};

/// A step of a transfer. Each is one entry (T15).
pub(super) struct TransferTold {
    kind: &'static str,
    transfer: uuid::Uuid,
    other: UserId,
    keeps_profile: bool,
    letters: Vec<Letter>,
}

impl TransferTold {
    /// This happened to this transfer; the log names the person it was offered to.
    pub(super) fn new(kind: &'static str, handing: &Handing, letters: Vec<Letter>) -> Self {
        Self {
            kind,
            transfer: handing.id,
            other: handing.to_user,
            keeps_profile: handing.old_owner_profile.is_some(),
            letters,
        }
    }
}

impl Event for TransferTold {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("transfer", self.transfer)
    }
    fn subject(&self) -> Option<Subject> {
        Some(Subject::User(self.other))
    }
    fn data(&self) -> serde_json::Value {
        json!({ "old_owner_keeps_a_profile": self.keeps_profile })
    }
    fn letters(&self) -> Vec<Letter> {
        self.letters.clone()
    }
}
