//! What happened between a partner and a client, as the logs of both and the letters tell it.

use clavero_rules::UserId;
use serde_json::Value;
use uuid::Uuid;

use crate::{
    letters::Letter,
    work::{Event, Object, Subject},
};

/// Something about a partner. Names stay out of it, so that the chain survives an erasure.
pub(crate) struct PartnerTold {
    kind: &'static str,
    object: Object,
    subject: Option<UserId>,
    data: Value,
    letters: Vec<Letter>,
}

impl PartnerTold {
    /// This happened to this thing.
    pub(crate) fn new(kind: &'static str, id: impl ToString) -> Self {
        Self {
            kind,
            object: Object::new("partner", id),
            subject: None,
            data: Value::Null,
            letters: Vec::new(),
        }
    }

    /// This happened to what a partner asked for an employee.
    pub(crate) fn about(kind: &'static str, request: Uuid, user: UserId) -> Self {
        Self {
            subject: Some(user),
            object: Object::new("partner_request", request),
            ..Self::new(kind, request)
        }
    }

    /// This happened to an employee.
    pub(crate) fn of(kind: &'static str, user: UserId) -> Self {
        Self {
            subject: Some(user),
            object: Object::new("partner_employee", user),
            ..Self::new(kind, user)
        }
    }

    /// What changed.
    #[must_use]
    pub(crate) fn with(self, data: Value) -> Self {
        Self { data, ..self }
    }

    /// The letters that follow from it.
    #[must_use]
    pub(crate) fn letters(mut self, letters: Vec<Letter>) -> Self {
        self.letters.extend(letters);
        self
    }

    /// As one of several.
    pub(crate) fn boxed(self) -> Box<dyn Event> {
        Box::new(self)
    }
}

impl Event for PartnerTold {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        self.object.clone()
    }
    fn subject(&self) -> Option<Subject> {
        self.subject.map(Subject::User)
    }
    fn data(&self) -> Value {
        self.data.clone()
    }
    fn letters(&self) -> Vec<Letter> {
        self.letters.clone()
    }
}
