//! Reading a report: out of whatever a seller’s system sent, what concerns access and who may see what of it (8).

mod hotmart;
mod privacy;
mod standard;
mod value;

use clavero_rules::{
    Moment,
    purchases::{
        EventKind, EventState, Provider, PurchaseEvent, Reported, SubscriptionEvent,
        is_test_delivery,
    },
};
use serde_json::Value;

pub(super) use privacy::{forgotten, kept, nobody_in};
pub(super) use value::{at, field, moment, some_text, text};

/// A product as its seller calls it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Called {
    pub(super) ucode: String,
    pub(super) id: String,
    pub(super) name: String,
}

impl Called {
    /// The names that it may be mapped by, the better one first (8.3).
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        [self.ucode.as_str(), self.id.as_str()]
            .into_iter()
            .filter(|name| !name.is_empty())
    }

    /// The name that people know it by.
    pub(super) fn reference(&self) -> &str {
        if self.id.is_empty() {
            &self.ucode
        } else {
            &self.id
        }
    }
}

/// Whoever bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Buyer {
    pub(super) email: String,
    pub(super) name: String,
    pub(super) lang: String,
}

/// What was paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Money {
    pub(super) amount: i64,
    pub(super) currency: String,
}

/// What a report is about.
#[derive(Clone, Debug)]
pub(super) enum About {
    /// One payment.
    Payment(PurchaseEvent),
    /// A subscription, and no payment.
    Subscription(SubscriptionEvent),
    /// Nothing that concerns access.
    Nothing,
}

/// A report, read.
#[derive(Clone, Debug)]
pub(super) struct Report {
    pub(super) kind: Reported<EventKind>,
    pub(super) created_at: Option<Moment>,
    pub(super) code: String,
    pub(super) subscriber: String,
    pub(super) product: Called,
    pub(super) items: Vec<Called>,
    pub(super) buyer: Option<Buyer>,
    pub(super) money: Option<Money>,
    pub(super) payment: String,
    pub(super) ordered_at: Option<Moment>,
    pub(super) about: About,
}

/// Reads a report of this format. Its id and moment are those that it was kept under, once it was kept.
pub(super) fn read(provider: Provider, id: &str, at: Moment, body: &Value) -> Report {
    let mut report = match provider {
        Provider::Hotmart => hotmart::read(body),
        Provider::Standard => standard::read(body),
    };
    match &mut report.about {
        About::Payment(it) => (it.id, it.created_at) = (id.to_owned(), at),
        About::Subscription(it) => (it.id, it.created_at) = (id.to_owned(), at),
        About::Nothing => {}
    }
    report
}

impl Report {
    /// Where it stands when it comes in, and what is wrong with it.
    pub(super) fn arrives(&self) -> (EventState, &'static str) {
        let buyer = self.buyer.as_ref().map_or("", |it| it.email.as_str());
        if is_test_delivery(&self.product.id, buyer) {
            return (EventState::Test, "");
        }
        match (&self.kind, &self.about) {
            (Reported::Unknown(_), _) => (EventState::Ignored, "unknown_kind"),
            (_, About::Nothing) => (EventState::Ignored, ""),
            (_, About::Payment(_)) if self.code.is_empty() => (EventState::Unreadable, "no_code"),
            (_, About::Subscription(_)) if self.subscriber.is_empty() => {
                (EventState::Unreadable, "no_code")
            }
            _ => (EventState::Waiting, ""),
        }
    }

    /// The kind as it is kept: our word for it, or theirs where we have none.
    pub(super) fn kind_id(&self) -> String {
        match &self.kind {
            Reported::Known(kind) => kind.id().to_owned(),
            Reported::Unknown(text) => {
                let kept = text.chars().filter(|c| !c.is_control()).take(80);
                kept.collect()
            }
        }
    }
}

/// A currency by its code; anything else is none.
fn currency(text: &str) -> String {
    let code = text.to_ascii_uppercase();
    let is_code = code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
    if is_code { code } else { String::new() }
}
