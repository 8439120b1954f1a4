//! All or nothing: a file of which one row is faulty changes nobody, and says which row it was.

use serde_json::{Value, json};

use super::{bring, import, outcomes, report};
use crate::{stage::Stage, world::sql};

async fn members(stage: &Stage) -> i64 {
    stage
        .world
        .count(sql("select count(*) as n from member"))
        .await
}

async fn committed(stage: &Stage, job: &Value) -> Value {
    let path = format!("/imports/{}", job["id"].as_str().unwrap());
    let commit = format!("{path}/commit");
    stage.call("POST", &commit, Value::Null).await.expect(202);
    loop {
        stage.sweep().await;
        let told = stage.call("GET", &path, Value::Null).await.expect(200);
        // A long file is applied beside the answer, by whoever holds it.
        if told.json()["state"] != "running" {
            return told.json();
        }
        tokio::task::yield_now().await;
    }
}

fn file(rows: usize, faulty: &[usize]) -> String {
    let row = |n: usize| match faulty.contains(&n) {
        true => format!("nobody {n},Person {n}\n"),
        false => format!("p{n}@example.org,Person {n}\n"),
    };
    let rows: String = (0..rows).map(row).collect();
    format!("email,name\n{rows}")
}

#[tokio::test]
async fn one_faulty_row_of_a_file_for_all_or_nothing_keeps_all_the_others_out() {
    // Edge 33, MA-27
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let fields = [("products", bread.as_str()), ("all_or_nothing", "yes")];
    let job = bring(&stage, &fields, file(700, &[3, 650])).await;
    assert_eq!(job["all_or_nothing"], true);
    let done = committed(&stage, &job).await;
    assert_eq!(done["state"], "failed");
    assert_eq!(done["reason"], "some_rows_are_faulty");
    assert_eq!(done["counts"], json!({ "invalid": 2, "skipped": 698 }));
    assert_eq!(members(&stage).await, 0);
    let rows = report(&stage, &done).await;
    assert_eq!(rows.len(), 701);
    assert_eq!(rows[4][2..], ["5", "invalid", "email: not_an_address"]);
    assert_eq!(rows[5][2..], ["6", "skipped", "all_or_nothing"]);
    let letters = stage.world.letters().await;
    let told = letters.iter().filter(|it| it.kind.starts_with("import-"));
    let told: Vec<&str> = told.map(|it| it.kind.as_str()).collect();
    assert_eq!(told, ["import-held-back"]);
    let page = stage.url(&format!("/imports/{}", done["id"].as_str().unwrap()));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("Nothing was applied")
        .hides("applied all the same");
    // Mended, all of it is applied in one piece.
    let job = bring(&stage, &fields, file(700, &[])).await;
    let done = committed(&stage, &job).await;
    assert_eq!(done["state"], "done");
    assert_eq!(done["counts"], json!({ "created": 700 }));
    assert_eq!(members(&stage).await, 700);
    let job = bring(&stage, &fields, file(700, &[])).await;
    let done = committed(&stage, &job).await;
    assert_eq!(done["counts"], json!({ "unchanged": 700 }));
}

#[tokio::test]
async fn without_the_tick_the_faulty_rows_alone_are_left_out() {
    // Edge 33
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let job = import(&stage, &bread, file(6, &[1, 4])).await;
    assert_eq!(job["counts"], json!({ "created": 4, "invalid": 2 }));
    assert_eq!(outcomes(&stage, &job).await[1], "invalid");
    assert_eq!(members(&stage).await, 4);
}

#[tokio::test]
async fn what_a_file_was_taken_for_is_shown_and_corrected_by_hand() {
    // I-2
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let file = "username,email,firstname,lastname,group1\nines7,ines@example.org,Inês,Prado,A\n";
    let job = bring(&stage, &[("products", &bread)], file).await;
    assert_eq!(job["dialect"], "moodle");
    assert_eq!(job["columns"][4], "group");
    let path = format!("/imports/{}", job["id"].as_str().unwrap());
    let page = stage.url(&path);
    let shown = stage.world.get(&stage.olga, &page).await.expect(200);
    let version = shown
        .says("As recognised: Moodle")
        .says("LearnHouse")
        .body
        .split_once("name=\"version\" value=\"")
        .map(|(_, rest)| rest.split('"').next().unwrap().to_owned())
        .unwrap();
    // Whoever says differently sees what that makes of the columns before anything is applied.
    let fields = [
        ("version", version.as_str()),
        ("column", "external_id"),
        ("column", "email"),
        ("column", "first_name"),
        ("column", "last_name"),
        ("column", "group"),
        ("dialect", "own"),
        ("deed", "commit"),
    ];
    stage
        .world
        .post(&stage.olga, &page, &fields)
        .await
        .expect(303);
    let told = stage.call("GET", &path, Value::Null).await.json();
    assert_eq!(told["state"], "parsed");
    assert_eq!(told["dialect_chosen"], "own");
    assert_eq!(
        told["columns"],
        json!([null, "email", "first_name", "last_name", null])
    );
    // Over the API alike; columns said with it stay as they are said.
    let back = json!({ "dialect": "moodle" });
    let told = stage.call("PATCH", &path, back).await.expect(200).json();
    assert_eq!(told["columns"][0], "external_id");
    let own = json!({ "dialect": "own", "columns": [null, "email", "name", null, null] });
    let told = stage.call("PATCH", &path, own).await.expect(200).json();
    assert_eq!(told["columns"][2], "name");
}
