//! What the activity log is told of messages: never what they say, and never to whom, which may tell who somebody is.

use clavero_rules::MessageId;
use serde_json::{Value, json};

use super::Message;
use crate::{
    segments::Place,
    work::{Event, Object},
};

/// Something happened to a message.
pub(super) struct Happened {
    kind: &'static str,
    id: MessageId,
    data: Value,
}

impl Happened {
    /// This happened to that message, which is about the people of a place.
    pub(super) fn of(kind: &'static str, message: &Message, place: &Place) -> Self {
        let name = match &place.product {
            Some(product) => &product.name,
            None => &place.area.name,
        };
        Self {
            kind,
            id: message.id,
            data: json!({ "name": name, "class": message.class.id(), "count": message.total }),
        }
    }

    /// With one more fact.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.data[name] = value.into();
        self
    }
}

impl Event for Happened {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("message", self.id)
    }
    fn data(&self) -> Value {
        self.data.clone()
    }
}
