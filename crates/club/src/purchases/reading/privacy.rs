//! What of a report is kept: never a token, nor what nobody here needs to know of a buyer; after a year, nobody (8.3).

use serde_json::Value;

use crate::erasures::Traces;

/// What is dropped before anything is kept.
const NEVER: &[&str] = &[
    "hottok",
    "document",
    "documenttype",
    "address",
    "street",
    "buyerip",
    "checkoutphone",
    "checkoutphonecode",
    "phone",
    "ip",
];
/// Whose fields tell who somebody is.
const PEOPLE: &[&str] = &["buyer", "subscriber", "user", "lead"];
/// And which of them stay: codes and languages tell nobody.
const CODES: &[&str] = &["code", "language", "locale"];

/// A report without what is not kept at all.
pub(in super::super) fn kept(mut body: Value) -> Value {
    drop_fields(&mut body, &|_, name| NEVER.contains(&name));
    body
}

/// A report as it is kept when its time is over: what happened, and no longer to whom.
pub(in super::super) fn forgotten(mut body: Value) -> Value {
    drop_fields(&mut body, &|within, name| {
        PEOPLE.contains(&within) && !CODES.contains(&name)
    });
    body
}

/// A report of a sale whose buyer is erased: nobody is told of in it, whatever fields a seller put him into.
pub(in super::super) fn nobody_in(body: Value, traces: &Traces) -> Value {
    fn blot(value: &mut Value, traces: &Traces) {
        match value {
            Value::String(text) => traces.blot_value(text),
            Value::Array(items) => items.iter_mut().for_each(|item| blot(item, traces)),
            Value::Object(fields) => fields.values_mut().for_each(|value| blot(value, traces)),
            _ => {}
        }
    }
    let mut body = forgotten(body);
    blot(&mut body, traces);
    body
}

fn drop_fields(body: &mut Value, dropped: &impl Fn(&str, &str) -> bool) {
    fn walk(value: &mut Value, within: &str, dropped: &impl Fn(&str, &str) -> bool) {
        match value {
            Value::Object(fields) => {
                fields.retain(|name, _| !dropped(within, &plain(name)));
                for (name, value) in fields.iter_mut() {
                    walk(value, &plain(name), dropped);
                }
            }
            Value::Array(items) => {
                for item in items {
                    walk(item, within, dropped);
                }
            }
            _ => {}
        }
    }
    walk(body, "", dropped);
}

fn plain(name: &str) -> String {
    name.replace('_', "").to_ascii_lowercase()
}
