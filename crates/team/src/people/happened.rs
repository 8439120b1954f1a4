//! What happens to a person's own things, as the activity log and the letters tell it.

use clavero_rules::UserId;
use serde_json::Value;

use crate::{
    letters::Letter,
    work::{Event, Object},
};

/// Something that happened to a person's login, sessions, signature or data.
#[derive(Clone, Debug)]
pub(super) struct Happened {
    kind: &'static str,
    object: Object,
    data: Value,
    letters: Vec<Letter>,
}

impl Happened {
    /// Something of this kind happened to this person.
    pub(super) fn to(user: UserId, kind: &'static str) -> Self {
        let object = Object::new("user", user);
        Self {
            kind,
            object,
            data: Value::Null,
            letters: Vec::new(),
        }
    }

    /// It happened to one of his things.
    pub(super) fn object(self, kind: &'static str, id: impl ToString) -> Self {
        Self {
            object: Object::new(kind, id),
            ..self
        }
    }

    /// What else is known of it; never a name or an address.
    pub(super) fn with(self, data: Value) -> Self {
        Self { data, ..self }
    }

    /// A letter that follows from it.
    pub(super) fn telling(mut self, letter: Letter) -> Self {
        self.letters.push(letter);
        self
    }
}

impl Event for Happened {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        self.object.clone()
    }
    fn data(&self) -> Value {
        self.data.clone()
    }
    fn letters(&self) -> Vec<Letter> {
        self.letters.clone()
    }
}
