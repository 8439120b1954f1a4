//! The same file again changes nothing, and what was taken along comes back as it was (properties 8 and 9).

use proptest::{prelude::*, sample::select, strategy::ValueTree as _, test_runner::TestRunner};
use serde_json::{Value, json};

use super::import;
use crate::{
    purchases::shop::{Shop, report},
    stage::Stage,
};

/// A cell of a name or a tag, as odd as people write them.
fn odd() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(
        select(vec![
            "=", "+", "-", "@", "'", "\"", ",", ";", "|", "\\", "\n", "\r\n", "\t", " ", "é",
            "Ana", "1", "💡", "''",
        ]),
        1..6,
    );
    pieces.prop_map(|pieces| pieces.concat())
}

fn files(seed: u8) -> (String, usize) {
    let rng = proptest::test_runner::TestRng::from_seed(
        proptest::test_runner::RngAlgorithm::ChaCha,
        &[seed; 32],
    );
    let mut runner = TestRunner::new_with_rng(proptest::test_runner::Config::default(), rng);
    let row = (
        odd(),
        odd(),
        odd(),
        select(vec!["", "student", "moderator", "-"]),
        select(vec!["", "Evening", "-"]),
        select(vec!["", "2026-10-01", "-"]),
        select(vec!["", "2027-01-31", "-"]),
    );
    let rows = prop::collection::vec(row, 12)
        .new_tree(&mut runner)
        .unwrap()
        .current();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record([
            "email",
            "name",
            "tags",
            "external_id",
            "role",
            "group",
            "purchase_date",
            "access_until",
        ])
        .unwrap();
    for (n, (name, tags, external, role, group, bought, until)) in rows.iter().enumerate() {
        let email = format!("p{n}@example.org");
        writer
            .write_record([&email, name, tags, external, *role, *group, *bought, *until])
            .unwrap();
    }
    (
        String::from_utf8(writer.into_inner().unwrap()).unwrap(),
        rows.len(),
    )
}

async fn taken(stage: &Stage, product: &str, flavour: &str) -> String {
    let path = format!("/products/{product}/enrolments.csv?team=true&flavour={flavour}");
    stage.call("GET", &path, Value::Null).await.expect(200).body
}

#[tokio::test]
async fn the_same_file_again_changes_nothing_and_what_was_taken_along_comes_back_as_it_was() {
    // I-9 edge 32 properties 8 and 9
    for seed in 1..=4 {
        let shop = Shop::open().await;
        let stage = &shop.stage;
        let bread = shop.sells("course", "Bread", 700_101).await;
        stage.group(&bread, "Evening").await;
        // Some bought before, one of them was paid back, and somebody was let in by hand.
        for (n, email) in ["p0@example.org", "p1@example.org", "kira@example.org"]
            .iter()
            .enumerate()
        {
            let code = format!("HP{n}");
            let who = json!({ "data": { "buyer": { "email": email } } });
            shop.tell(&report(
                &format!("e{n}"),
                "PURCHASE_APPROVED",
                &code,
                0,
                who,
            ))
            .await;
        }
        let who = json!({ "data": { "buyer": { "email": "p1@example.org" } } });
        shop.tell(&report("e9", "PURCHASE_REFUNDED", "HP1", 1, who))
            .await;
        stage.enrol("hanna@example.org", "Hanna", &bread).await;
        let (file, rows) = files(seed);
        let first = import(stage, &bread, &file).await;
        let count = |outcome: &str| first["counts"][outcome].as_u64().unwrap_or_default();
        assert_eq!(
            count("created") + count("updated") + count("invalid"),
            rows as u64,
            "{first}"
        );
        let before = taken(stage, &bread, "exact").await;
        let again = import(stage, &bread, &file).await;
        assert_eq!(
            again["counts"]["updated"],
            Value::Null,
            "seed {seed}: {again}"
        );
        assert_eq!(taken(stage, &bread, "exact").await, before);
        let people = csv::Reader::from_reader(before.as_bytes())
            .records()
            .count();
        assert!(before.contains(",buyer,") && before.contains(",imported,"));
        for flavour in ["exact", "spreadsheet"] {
            let along = taken(stage, &bread, flavour).await;
            let back = import(stage, &bread, along).await;
            assert_eq!(
                back["counts"],
                json!({ "unchanged": people }),
                "seed {seed}, {flavour}"
            );
            assert_eq!(
                taken(stage, &bread, "exact").await,
                before,
                "seed {seed}, {flavour}"
            );
        }
    }
}

#[tokio::test]
async fn what_was_taken_along_makes_the_same_people_elsewhere() {
    // Property 9
    let stage = Stage::set().await;
    let (bread, clay) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    stage.group(&bread, "Evening").await;
    stage.group(&clay, "Evening").await;
    let (file, _) = files(9);
    import(&stage, &bread, &file).await;
    let columns = "email,name,role,purchase_date,access_until,language,tags,external_id";
    let path = |product: &str, flavour| {
        format!("/products/{product}/enrolments.csv?team=true&flavour={flavour}&columns={columns}")
    };
    let along = stage
        .call("GET", &path(&bread, "spreadsheet"), Value::Null)
        .await
        .expect(200)
        .body;
    import(&stage, &clay, along).await;
    let there = stage
        .call("GET", &path(&clay, "exact"), Value::Null)
        .await
        .expect(200)
        .body;
    let here = stage
        .call("GET", &path(&bread, "exact"), Value::Null)
        .await
        .expect(200)
        .body;
    assert_eq!(there, here);
}
