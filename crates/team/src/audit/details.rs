//! What an entry tells besides its sentence: permissions gained and lost, the signature, where it came from, its place in the chain.

use clavero_rules::Permission;
use serde_json::Value;

use super::{entry::Entry, telling::Teller};
use crate::web::permission_key;

/// A permission that something gained or lost.
#[derive(Clone, Debug)]
pub(super) struct Change {
    /// Whether it was gained.
    pub(super) gained: bool,
    /// The category, in words; empty for a permission that the catalogue no longer has (R5).
    pub(super) category: String,
    /// The permission, in words.
    pub(super) name: String,
    /// Its permanent id.
    pub(super) id: String,
}

/// One line of what is known.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    /// What it is.
    pub(super) label: String,
    /// How it was.
    pub(super) text: String,
    /// Whether it is for machines.
    pub(super) code: bool,
}

/// Every permission that the deed gave or took.
pub(super) fn changes(teller: &Teller, data: &Value) -> Vec<Change> {
    let gained = ids(&data["gained"])
        .into_iter()
        .chain(ids(&data["permissions"]));
    let gained = gained.map(|id| change(teller, &id, true));
    gained
        .chain(
            ids(&data["lost"])
                .into_iter()
                .map(|id| change(teller, &id, false)),
        )
        .collect()
}

fn change(teller: &Teller, id: &str, gained: bool) -> Change {
    let known = Permission::from_id(id);
    let category = known.map(|known| format!("category-{}", known.category().id()));
    Change {
        gained,
        category: category
            .map(|key| teller.words.text(&key))
            .unwrap_or_default(),
        name: known.map_or_else(
            || id.to_owned(),
            |known| teller.words.text(&permission_key(known)),
        ),
        id: id.to_owned(),
    }
}

/// A list of ids, however it was written down.
fn ids(value: &Value) -> Vec<String> {
    match value {
        Value::Array(all) => all
            .iter()
            .filter_map(Value::as_str)
            .map(ToOwned::to_owned)
            .collect(),
        Value::String(all) => all.split_whitespace().map(ToOwned::to_owned).collect(),
        _ => Vec::new(),
    }
}

/// Every other fact, in the order in which people ask for it. The address of a caller is told only if it is given.
pub(super) fn facts(
    teller: &Teller,
    entry: &Entry,
    data: &Value,
    address: Option<&str>,
) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut tell = |label: &str, text: String, code: bool| {
        if !text.is_empty() {
            facts.push(Fact {
                label: teller.words.text(label),
                text,
                code,
            });
        }
    };
    for (name, label) in [
        ("access_until", "audit-fact-until"),
        ("until", "audit-fact-until"),
        ("expires_at", "audit-fact-expires"),
        ("due_at", "audit-fact-due"),
    ] {
        if data.get(name).is_some() {
            tell(label, teller.moment(&data[name]), false);
        }
    }
    for (name, label) in [
        ("people", "audit-fact-people"),
        ("invitations", "audit-fact-invitations"),
    ] {
        let count = data[name].as_i64().map(|n| teller.words.number(n));
        tell(label, count.unwrap_or_default(), false);
    }
    let replacement = data["replacement"].as_str().and_then(|id| id.parse().ok());
    tell(
        "audit-fact-replacement",
        replacement.map(|id| teller.profile(id)).unwrap_or_default(),
        false,
    );
    tell(
        "audit-fact-signature",
        entry
            .signature_id
            .map(|id| id.to_string())
            .unwrap_or_default(),
        true,
    );
    tell(
        "audit-fact-key",
        data["api_key"].as_str().unwrap_or_default().to_owned(),
        true,
    );
    tell(
        "audit-fact-address",
        address.unwrap_or_default().to_owned(),
        true,
    );
    tell("audit-fact-route", entry.route.clone(), true);
    tell("audit-fact-request", entry.request_id.clone(), true);
    tell("audit-fact-number", teller.words.number(entry.seq), false);
    tell("audit-fact-hash", entry.hash.clone(), true);
    facts
}
