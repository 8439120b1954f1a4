//! Every letter that Clavero writes, in every language: nothing missing, nothing left open.

use std::collections::{BTreeMap, BTreeSet};

use clavero::{
    letters::{Fact, Letter, preview},
    words::{Lang, keys},
};

use crate::{
    source::product,
    world::{START, World},
};

/// The letters that have sentences, each with the values that they speak of.
fn told(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut kinds = BTreeMap::new();
    for (_, source) in keys(lang) {
        let mut current = String::new();
        for line in source.lines().filter(|line| !line.is_empty()) {
            if !line.starts_with([' ', '}', '#', '\t']) {
                let id = line.split_once(" =").map_or("", |(id, _)| id);
                current = ["-subject", "-body", "-button", "-note", "-why"]
                    .iter()
                    .find_map(|part| id.strip_prefix("letter-")?.strip_suffix(part))
                    .unwrap_or_default()
                    .to_owned();
                if id.ends_with("-subject") && !current.is_empty() {
                    kinds.entry(current.clone()).or_insert_with(BTreeSet::new);
                }
            }
            if current.is_empty() {
                continue;
            }
            for part in line.split('$').skip(1) {
                let name: String = part
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || "_-".contains(*c))
                    .collect();
                kinds
                    .entry(current.clone())
                    .or_insert_with(BTreeSet::new)
                    .insert(name);
            }
        }
    }
    kinds
}

/// The letters that the product writes.
fn written() -> BTreeSet<String> {
    let mut kinds = BTreeSet::new();
    for file in product("rs") {
        for rest in file.text.split("Letter::new(").skip(1) {
            let argument = rest
                .split_once(',')
                .map_or("", |(_, rest)| rest.trim_start());
            if let Some(kind) = argument
                .strip_prefix('"')
                .and_then(|rest| rest.split('"').next())
            {
                kinds.insert(kind.to_owned());
            }
        }
    }
    kinds
}

/// A letter with a value for everything that its sentences speak of.
fn sample(on: &clavero::Occasion, kind: &str, values: &BTreeSet<String>, lang: Lang) -> Letter {
    let kind: &'static str = Box::leak(kind.to_owned().into_boxed_str());
    let has_button = {
        let key = format!("letter-{kind}-button");
        clavero::words::Words(lang).find(&key, &[]).is_some()
    };
    let mut letter = Letter::new(on, kind, "sample")
        .to("zoe@example.com", "Zoë Ávila", lang)
        .zone("Europe/Madrid");
    if has_button {
        letter = letter.link("/somewhere/abc");
    }
    values.iter().fold(letter, |letter, name| {
        let is = |parts: &[&str]| {
            parts
                .iter()
                .any(|part| name == part || name.ends_with(&format!("_{part}")))
        };
        if is(&[
            "count", "n", "days", "hours", "minutes", "tries", "number", "people",
        ]) {
            letter.number(name, 3)
        } else if is(&["at", "until", "when", "due", "expires", "time"]) {
            letter.instant(name, START)
        } else if is(&["day", "date"]) {
            letter.day(name, START)
        } else {
            letter.fact(name, Fact::Text(format!("[{name}]")))
        }
    })
}

#[test]
fn every_letter_that_is_written_has_sentences_in_every_language() {
    let mut missing = Vec::new();
    for lang in Lang::ALL {
        let told = told(lang);
        missing.extend(
            written()
                .into_iter()
                .filter(|kind| !told.contains_key(kind))
                .map(|kind| format!("letter-{kind}-subject in {}", lang.id())),
        );
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[tokio::test]
async fn every_letter_reads_whole_in_every_language() {
    let world = World::new().await;
    let on = world.app.occasion("test");
    for lang in Lang::ALL {
        for (kind, values) in told(lang) {
            let letter = sample(&on, &kind, &values, lang);
            let words = preview(&world.app.settings, &letter)
                .unwrap_or_else(|why| panic!("{kind} in {}: {why}", lang.id()));
            let label = format!(
                "{kind} in {}:\n{}\n\n{}",
                lang.id(),
                words.subject,
                words.text
            );
            assert!(
                !words.subject.is_empty() && words.subject.chars().count() < 120,
                "{label}"
            );
            for open in ["{", "}", "letter-", "undefined"] {
                assert!(!words.text.contains(open), "{open} stands in {label}");
            }
            assert!(
                !words.text.contains('!'),
                "an exclamation mark stands in {label}"
            );
            // The title of a document is its subject, which plain text has beside it.
            let title = format!("<title>{}</title>", words.subject);
            let html = words.html.replace(&title, "");
            for value in values {
                let shown = format!("[{value}]");
                let stands = words.text.contains(&shown) == html.contains(&shown);
                assert!(stands, "{shown} stands in one form of {label} alone");
            }
        }
    }
}
