//! The house rules that the compiler does not keep: who leans on whom, and how the files look.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Every arrow between features. Adding one is a decision, so it is written here.
const MAY_LEAN_ON: &[(&str, &[&str])] = &[
    (
        "people",
        &["collaborators", "invitations", "audit", "accounts"],
    ),
    (
        "accounts",
        &[
            "people",
            "profiles",
            "collaborators",
            "invitations",
            "acting",
        ],
    ),
    ("profiles", &["people", "collaborators", "invitations"]),
    (
        "collaborators",
        &["people", "profiles", "invitations", "acting"],
    ),
    ("invitations", &["people", "profiles", "collaborators"]),
    ("acting", &["people", "collaborators"]),
    ("audit", &["people", "profiles"]),
];

/// What stands below the features and knows none of them, but for the chain that every deed is written into.
const GROUND: &[&str] = &[
    "address.rs",
    "api",
    "app.rs",
    "db",
    "doors.rs",
    "error.rs",
    "hasher.rs",
    "letters",
    "occasion.rs",
    "session",
    "settings.rs",
    "web",
    "words",
    "work.rs",
];

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(at: &Path, ending: &str) -> Vec<PathBuf> {
    if at.is_file() {
        return vec![at.to_owned()];
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(at).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn leans(text: &str, on: &str) -> bool {
    let nested = text.split("use crate::{").skip(1).any(|rest| {
        let end = rest.find("};").unwrap_or(rest.len());
        rest[..end].lines().any(|line| {
            let line = line.trim_start();
            line.starts_with(&format!("{on}::")) || line.starts_with(&format!("{on},"))
        })
    });
    nested || text.contains(&format!("crate::{on}::"))
}

#[test]
fn features_lean_only_on_the_features_they_may() {
    let allowed: BTreeMap<_, BTreeSet<_>> = MAY_LEAN_ON
        .iter()
        .map(|(from, to)| (*from, to.iter().copied().collect()))
        .collect();
    let mut wrong = Vec::new();
    for (from, here) in &allowed {
        for file in files(&src().join(from), "rs") {
            let text = fs::read_to_string(&file).unwrap();
            for to in allowed
                .keys()
                .filter(|to| *to != from && !here.contains(**to))
            {
                if leans(&text, to) {
                    wrong.push(format!("{} leans on {to}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_stands_below_the_features_knows_none_of_them() {
    let mut wrong = Vec::new();
    for part in GROUND {
        for file in files(&src().join(part), "rs") {
            let text = fs::read_to_string(&file)
                .unwrap()
                .replace("audit::chain", "");
            for (feature, _) in MAY_LEAN_ON {
                if leans(&text, feature) {
                    wrong.push(format!("{} leans on {feature}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_law_book_knows_no_runtime_store_or_clock() {
    let manifest = fs::read_to_string(src().join("../../rules/Cargo.toml")).unwrap();
    let (_, after) = manifest.split_once("[dependencies]").unwrap();
    let names: Vec<_> = after
        .split("[dev-dependencies]")
        .next()
        .unwrap()
        .lines()
        .filter_map(|line| {
            line.split(['.', ' ', '='])
                .next()
                .filter(|name| !name.is_empty())
        })
        .collect();
    assert_eq!(names, ["thiserror", "uuid"]);
}

#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    let mut long = Vec::new();
    for root in [src(), src().join("../tests"), src().join("../../rules/src")] {
        for file in files(&root, "rs") {
            let lines = fs::read_to_string(&file).unwrap().lines().count();
            if lines > 500 {
                long.push(format!("{} has {lines} lines", file.display()));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn every_file_begins_by_saying_what_it_is() {
    for root in [src(), src().join("../../rules/src")] {
        for file in files(&root, "rs") {
            let text = fs::read_to_string(&file).unwrap();
            assert!(
                text.starts_with("//! "),
                "{} does not say what it is",
                file.display()
            );
        }
    }
}

#[test]
fn every_page_keeps_the_strict_policy() {
    let mut wrong = Vec::new();
    for file in files(&src(), "html") {
        // Letters are read by mail programs, which know no style sheets.
        if file.to_string_lossy().contains("letters/letter") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        for forbidden in [
            " style=\"",
            " onclick=",
            " onsubmit=",
            "javascript:",
            "<style",
        ] {
            if text.contains(forbidden) {
                wrong.push(format!("{} holds {forbidden}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// S2: a statement about rows of an account says of which account.
#[test]
fn every_statement_about_an_account_names_the_account() {
    let tables = [
        "profile",
        "membership",
        "ground",
        "invitation",
        "visit",
        "transfer",
        "invitation_refusal",
    ];
    let mut wrong = Vec::new();
    for file in files(&src(), "rs") {
        let text = fs::read_to_string(&file).unwrap();
        for statement in text.split("sql(").skip(1) {
            let Some(body) = statement.trim_start().strip_prefix('"') else {
                continue;
            };
            let end = body
                .find("\")")
                .or_else(|| body.find("\"\n"))
                .unwrap_or(body.len());
            let statement = body[..end].replace("\\\n", " ");
            let words: Vec<_> = statement.split_whitespace().collect();
            let touches = words.windows(2).any(|pair| {
                matches!(
                    pair[0].to_lowercase().as_str(),
                    "from" | "into" | "update" | "join"
                ) && tables.contains(&pair[1].trim_matches(['(', ')', ',']))
            });
            if touches && !statement.contains("account_id") && !by_person(&statement) {
                wrong.push(format!("{}: {}", file.display(), words.join(" ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What follows one person through all accounts, or a sweep through all of them, names no account.
fn by_person(statement: &str) -> bool {
    [
        "user_id =",
        "email_key =",
        "expires_at <=",
        "access_until <=",
        "last_seen_at <",
        "ended_at <",
    ]
    .iter()
    .any(|by| statement.contains(by))
}
