//! The house rules that the compiler does not keep: who leans on whom, and how the files look.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use crate::source::{below, crates, product};

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
        for file in below(&crates().join("team/src").join(from), "rs") {
            for to in allowed
                .keys()
                .filter(|to| *to != from && !here.contains(**to))
            {
                if leans(&file.text, to) {
                    wrong.push(format!("{} leans on {to}", file.path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_law_book_knows_no_runtime_store_or_clock() {
    let manifest = fs::read_to_string(crates().join("rules/Cargo.toml")).unwrap();
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
    for file in below(&crates(), "rs") {
        let lines = file.text.lines().count();
        if lines > 500 {
            long.push(format!("{} has {lines} lines", file.path.display()));
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn every_file_begins_by_saying_what_it_is() {
    for file in below(&crates(), "rs") {
        assert!(
            file.text.starts_with("//! "),
            "{} does not say what it is",
            file.path.display()
        );
    }
}

#[test]
fn every_page_keeps_the_strict_policy() {
    let mut wrong = Vec::new();
    for file in product("html") {
        // Letters are read by mail programs, which know no style sheets.
        if file.path.to_string_lossy().contains("letters/letter") {
            continue;
        }
        for forbidden in [
            " style=\"",
            " onclick=",
            " onsubmit=",
            "javascript:",
            "<style",
        ] {
            if file.text.contains(forbidden) {
                wrong.push(format!("{} holds {forbidden}", file.path.display()));
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
        "area",
        "product",
        "product_reference",
        "bundle_item",
        "product_group",
        "offer",
        "module",
        "page",
        "page_group",
        "member",
        "member_tag",
        "member_alias",
        "merged_member",
        "enrolment",
        "access_grant",
        "plus_link",
        "access_letter",
        "page_progress",
        "quiz_attempt",
        "activity",
        "purchase_source",
        "purchase_refusal",
        "purchase_event",
        "purchase",
        "subscription",
        "purchase_effect",
        "purchase_reconcile",
        "group_stay",
        "bulk_job",
        "bulk_item",
        "message",
        "message_delivery",
        "member_choice",
        "api_key",
        "permission_use",
        "connected_app",
        "app_kind",
        "app_thing",
        "app_grant",
        "webhook",
        "webhook_message",
        "webhook_delivery",
        "partner_programme",
        "partner_domain",
        "partner_employee",
        "partner_relation",
        "partner_code",
        "partner_request",
        "partner_knock",
        "partner_conflict",
        "partner_keep",
        "client_revenue",
        "credit_line",
    ];
    let mut wrong = Vec::new();
    for file in product("rs") {
        for statement in file.text.split("sql(").skip(1) {
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
                wrong.push(format!("{}: {}", file.path.display(), words.join(" ")));
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
