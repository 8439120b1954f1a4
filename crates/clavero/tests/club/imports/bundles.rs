//! A whole OneRoster bundle, as other programs pack it, and ZIP files that are none (I-2).

use serde_json::{Value, json};

use super::{apply, bring, bring_as, outcomes, report};
use crate::stage::Stage;

const ROSTER: &[u8] = include_bytes!("bundles/roster.zip");
const PEOPLE_ONLY: &[u8] = include_bytes!("bundles/people-only.zip");
const NO_PEOPLE: &[u8] = include_bytes!("bundles/no-people.zip");
const BOMB: &[u8] = include_bytes!("bundles/bomb.zip");

// I-2, I-4: whoever learns in a class of the course that is called like the product comes in, into the group of the class;
// whoever teaches, learns elsewhere or was let go does not.
#[tokio::test]
async fn a_bundle_is_brought_in_as_the_people_of_its_classes() {
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.group(&bread, "Morning").await;
    stage.group(&bread, "Evening").await;
    let into = [("products", bread.as_str())];
    let job = bring(&stage, &into, ROSTER).await;
    assert_eq!(job["dialect"], "one_roster", "{job}");
    assert_eq!(job["rows"], 4);
    let done = apply(&stage, &job).await;
    assert_eq!(
        outcomes(&stage, &done).await,
        ["created", "created", "skipped", "skipped"]
    );
    assert_eq!(
        report(&stage, &done).await[2][..6],
        [
            "u2",
            "active",
            "Bea",
            "Núñez, hija",
            "bea@example.org",
            "Evening"
        ]
    );
    let list = stage
        .call("GET", &format!("/products/{bread}/enrolments"), Value::Null)
        .await;
    let list = list.expect(200).json();
    let mut names: Vec<_> = list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["name"].as_str().unwrap())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["Bea Núñez, hija", "Inês Prado"]);
    // I-9: the same bundle again changes nothing.
    let again = bring(&stage, &into, ROSTER).await;
    let again = apply(&stage, &again).await;
    assert_eq!(
        outcomes(&stage, &again).await,
        ["unchanged", "unchanged", "skipped", "skipped"]
    );
}

// I-5: whoever was let go does nothing, whatever the class was called; whoever learns in a class that is no group says so.
#[tokio::test]
async fn a_class_that_is_no_group_is_a_fault_of_those_alone_who_learn_in_it() {
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.group(&bread, "Morning").await;
    let job = bring(&stage, &[("products", &bread)], ROSTER).await;
    let done = apply(&stage, &job).await;
    assert_eq!(
        outcomes(&stage, &done).await,
        ["created", "invalid", "skipped", "skipped"]
    );
}

// A bundle of people alone is a list of people.
#[tokio::test]
async fn a_bundle_without_enrolments_is_everybody_in_it() {
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let job = bring(&stage, &[("products", &bread)], PEOPLE_ONLY).await;
    assert_eq!(job["rows"], 6);
    let done = apply(&stage, &job).await;
    assert_eq!(done["counts"], json!({ "created": 5, "skipped": 1 }));
}

#[tokio::test]
async fn a_zip_that_is_no_bundle_is_refused_at_its_field_and_keeps_nothing() {
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    // The first bit of an entry’s flags in the table of contents says that it is locked.
    let table = ROSTER
        .windows(4)
        .enumerate()
        .filter(|(_, it)| *it == b"PK\x01\x02");
    let mut locked = ROSTER.to_vec();
    for (at, _) in table {
        locked[at + 8] |= 1;
    }
    let mut wrong = ROSTER.to_vec();
    let users = wrong.windows(9).position(|it| it == b"users.csv").unwrap();
    wrong[users + 40] ^= 0x55;
    for (file, code) in [
        (NO_PEOPLE, "bundle-without-people"),
        (BOMB, "bundle-too-large"),
        (&ROSTER[..ROSTER.len() - 30], "bundle-unreadable"),
        (&ROSTER[..40], "bundle-unreadable"),
        (&locked, "bundle-locked"),
        (&wrong, "bundle-unreadable"),
    ] {
        let fields = [("products", bread.as_str())];
        let refused = bring_as(&stage, &stage.olga, &fields, file)
            .await
            .expect(422);
        assert!(refused.body.contains(code), "{code}: {}", refused.body);
    }
}
