//! Every text in four languages: the same names, the same values, and words for whatever the rules can say.

use std::collections::{BTreeMap, BTreeSet};

use clavero::{
    web::permission_key,
    words::{Lang, Words, keys},
};
use clavero_rules::{Category, Moment, Permission, Refusal};
use jiff::tz::TimeZone;

use crate::source::product;

/// A message or attribute, with the values that its sentence speaks of.
type Told = BTreeMap<String, BTreeSet<String>>;

fn told(lang: Lang) -> Told {
    let mut all = Told::new();
    for (file, source) in keys(lang) {
        let mut current = String::new();
        for line in source.lines() {
            if line.starts_with('#') {
                continue;
            }
            let trimmed = line.trim_start();
            if let Some((id, _)) = line
                .split_once(" =")
                .filter(|_| !line.starts_with([' ', '}', '\t']))
            {
                id.clone_into(&mut current);
                let twice = all.insert(current.clone(), BTreeSet::new()).is_some();
                assert!(!twice, "{current} stands twice in {} ({file})", lang.id());
            } else if let Some((attribute, _)) = trimmed
                .split_once(" =")
                .filter(|_| trimmed.starts_with('.'))
            {
                current = format!("{}{attribute}", current.split('.').next().unwrap());
                all.insert(current.clone(), BTreeSet::new());
            }
            for part in line.split('$').skip(1) {
                let name: String = part
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '-')
                    .collect();
                all.get_mut(&current).unwrap().insert(name);
            }
        }
    }
    all
}

#[test]
fn the_four_languages_say_the_same_things_about_the_same_values() {
    let english = told(Lang::En);
    assert!(english.len() > 300, "only {} sentences", english.len());
    for lang in [Lang::Es, Lang::Fr, Lang::Pt] {
        let other = told(lang);
        let missing: Vec<_> = english
            .keys()
            .filter(|key| !other.contains_key(*key))
            .collect();
        let extra: Vec<_> = other
            .keys()
            .filter(|key| !english.contains_key(*key))
            .collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{}: missing {missing:?}, extra {extra:?}",
            lang.id()
        );
        for (key, values) in &english {
            assert_eq!(
                values,
                &other[key],
                "{key} in {} speaks of other values",
                lang.id()
            );
        }
    }
}

/// A sentence that cannot be read would be missing from the page without a word.
#[test]
fn every_file_of_sentences_can_be_read() {
    for lang in Lang::ALL {
        for (file, source) in keys(lang) {
            let read = fluent_bundle::FluentResource::try_new(source);
            assert!(
                read.is_ok(),
                "{file} in {}: {:?}",
                lang.id(),
                read.err().map(|(_, faults)| faults)
            );
        }
    }
}

/// R8: every permission, category and refusal has its words.
#[test]
fn whatever_the_rules_can_say_has_words_in_every_language() {
    for words in Lang::ALL.map(Words) {
        let has =
            |key: String| assert!(words.find(&key, &[]).is_some(), "{key} in {}", words.0.id());
        for permission in Permission::ALL {
            has(permission_key(*permission));
            has(format!("{}.effect", permission_key(*permission)));
        }
        for category in Category::ALL {
            has(format!("category-{}", category.id()));
        }
        for refusal in Refusal::ALL {
            has(format!("refusal-{}", refusal.code().replace('_', "-")));
        }
    }
}

/// Every key that a page or a handler names stands in the files of words.
#[test]
fn every_sentence_that_is_named_is_there() {
    let english = told(Lang::En);
    let prefixes: BTreeSet<_> = english
        .keys()
        .filter_map(|key| key.split('-').next())
        .collect();
    let mut missing = BTreeSet::new();
    for file in product("rs").into_iter().chain(product("html")) {
        let (text, file) = (&file.text, file.path.display());
        for call in [
            ".t(\"",
            ".t1(\"",
            ".t2(\"",
            ".t3(\"",
            ".h1(\"",
            ".h2(\"",
            "saying(\"",
            "warning(\"",
            "regretting(\"",
            "words.text(\"",
            "words.say(\"",
        ] {
            for rest in text.split(call).skip(1) {
                let key = rest.split('"').next().unwrap();
                let plain =
                    !key.contains(['{', ' ', '/']) && !key.ends_with('-') && key.contains('-');
                if plain && !english.contains_key(key) {
                    missing.insert(format!("{key} ({file})"));
                }
            }
        }
    }
    assert!(
        missing.is_empty(),
        "{missing:#?}; known beginnings: {prefixes:?}"
    );
}

/// Numbers and dates by CLDR, as the design language lists them.
#[test]
fn numbers_and_days_are_written_as_each_language_writes_them() {
    let zone = TimeZone::UTC;
    let day = Moment(1_795_255_200_000);
    let written = |lang| {
        (
            Words(lang).number(12_431),
            Words(lang).number(1_234),
            Words(lang).date(day, &zone),
        )
    };
    let text = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    assert_eq!(written(Lang::En), text("12,431", "1,234", "21 Nov 2026"));
    assert_eq!(written(Lang::Es), text("12.431", "1234", "21 nov 2026"));
    assert_eq!(
        written(Lang::Fr),
        text("12\u{202f}431", "1\u{202f}234", "21 nov. 2026")
    );
    assert_eq!(
        written(Lang::Pt),
        text("12.431", "1.234", "21 de nov. de 2026")
    );
}
