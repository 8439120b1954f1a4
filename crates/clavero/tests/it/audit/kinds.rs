//! Every kind of deed that the product can write down has a sentence in four languages.

use std::collections::BTreeSet;

use clavero::{
    audit::{FaultKind, sentence_key},
    words::{Arg, Lang, Words},
};

use crate::source::product;

/// What the sentences may speak of.
const VALUES: [&str; 10] = [
    "actor",
    "subject",
    "profile",
    "from",
    "to",
    "name",
    "until",
    "permission",
    "reason",
    "kind",
];

/// What kinds begin with: the things that people do something to.
const THINGS: [&str; 29] = [
    "account",
    "app",
    "area",
    "audit",
    "bulk",
    "collaborator",
    "content",
    "email",
    "enrolment",
    "erasure",
    "group",
    "import",
    "invitation",
    "key",
    "letter",
    "member",
    "message",
    "offer",
    "partner",
    "password",
    "product",
    "profile",
    "purchase",
    "session",
    "signature",
    "transfer",
    "user",
    "visit",
    "webhook",
];

/// T15
#[test]
fn every_kind_of_deed_has_a_sentence_in_four_languages() {
    let kinds = kinds();
    assert!(kinds.len() > 5, "{kinds:?}");
    let values = VALUES.map(|name| (name, Arg::from("x")));
    let mut missing = Vec::new();
    for words in Lang::ALL.map(Words) {
        for kind in &kinds {
            match words.find(&sentence_key(kind), &values) {
                Some(text) if !text.contains("{$") => {}
                _ => missing.push(format!("{kind} in {}", words.0.id())),
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_fault_of_the_chain_has_a_sentence_in_four_languages() {
    for words in Lang::ALL.map(Words) {
        for kind in FaultKind::ALL {
            let key = format!("audit-fault-{}", kind.id().replace('_', "-"));
            let text = words.find(&key, &[("seq", Arg::from(7_i64))]).unwrap();
            assert!(text.contains('7'), "{text}");
        }
    }
}

/// Every literal of the source that has the shape of a kind.
fn kinds() -> BTreeSet<String> {
    product("rs")
        .iter()
        // What other systems are told of has names of its own.
        .filter(|file| !file.path.ends_with("outgoing.rs"))
        .filter(|file| !file.path.to_string_lossy().contains("club/src/announcements/"))
        // So has what they tell.
        .filter(|file| !file.path.to_string_lossy().contains("purchases/reading/"))
        .flat_map(|file| file.text.split('"'))
        .filter(|text| is_kind(text))
        .map(ToOwned::to_owned)
        .collect()
}

fn is_kind(text: &str) -> bool {
    let word =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    text.split_once('.')
        .is_some_and(|(thing, deed)| THINGS.contains(&thing) && word(deed))
}
