//! What happened to somebody's access, as the activity log and the letters tell it.

use serde_json::Value;

use super::Collaborator;
use crate::{
    letters::Letter,
    work::{Event, Object, Subject},
};

/// A change of one person's access. Names stay out of it, so that the chain survives an erasure.
#[derive(Debug)]
pub(super) struct AccessTold {
    kind: &'static str,
    who: (clavero_rules::MembershipId, clavero_rules::UserId),
    data: Value,
    letters: Vec<Letter>,
}

impl AccessTold {
    /// This happened to this collaborator.
    pub(super) fn new(kind: &'static str, who: &Collaborator) -> Self {
        Self {
            kind,
            who: (who.id, who.user),
            data: Value::Null,
            letters: Vec::new(),
        }
    }

    /// What changed.
    #[must_use]
    pub(super) fn with(self, data: Value) -> Self {
        Self { data, ..self }
    }

    /// A letter that follows from it.
    #[must_use]
    pub(super) fn letter(mut self, letter: Letter) -> Self {
        self.letters.push(letter);
        self
    }
}

impl Event for AccessTold {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("collaborator", self.who.0)
    }
    fn subject(&self) -> Option<Subject> {
        Some(Subject::User(self.who.1))
    }
    fn data(&self) -> Value {
        self.data.clone()
    }
    fn letters(&self) -> Vec<Letter> {
        self.letters.clone()
    }
}
