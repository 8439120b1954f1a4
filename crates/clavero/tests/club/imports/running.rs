//! An import that breaks off anywhere is gone on with, by one at a time, and ends with one notice.

use std::time::Duration;

use clavero::club::imports;
use clavero_rules::{JobId, Permission, Span};
use serde_json::{Value, json};

use super::{apply, bring, bring_as};
use crate::{stage::Stage, world::sql};

fn file(rows: usize) -> String {
    let mut file = "email,name,tags\n".to_owned();
    for n in 0..rows {
        file.push_str(&format!("p{n}@example.org,Person {n},a|b\n"));
    }
    file
}

/// Says yes without beginning.
pub async fn committed(stage: &Stage, job: &Value) -> JobId {
    let id = JobId(uuid::Uuid::parse_str(job["id"].as_str().unwrap()).unwrap());
    let statement =
        sql("update import_job set state = 'running', version = version + 1 where id = $1");
    stage.world.app.db.exec(statement.bind(id)).await.unwrap();
    id
}

async fn members(stage: &Stage) -> i64 {
    stage
        .world
        .count(sql(
            "select count(*) as n from member where email_key like 'p%@example.org'",
        ))
        .await
}

async fn notices(stage: &Stage) -> usize {
    stage
        .world
        .letters()
        .await
        .iter()
        .filter(|it| it.kind.starts_with("import-"))
        .count()
}

#[tokio::test]
async fn whatever_breaks_it_off_an_import_goes_on_and_says_once_that_it_is_over() {
    // I-7
    for patience in [3, 40, 90, 200, 350] {
        let stage = Stage::set().await;
        let bread = stage.product("course", "Bread").await;
        let job = bring(&stage, &[("products", &bread)], file(1_700)).await;
        let id = committed(&stage, &job).await;
        let on = stage.world.app.occasion("test");
        let account = stage.place.id;
        let work = imports::carry_on(&on, account, id);
        let _ = tokio::time::timeout(Duration::from_millis(patience), work).await;
        // Nobody takes it from whoever holds it.
        stage.sweep().await;
        let held = stage
            .world
            .count(sql(
                "select count(*) as n from import_job where state = 'running'",
            ))
            .await;
        if held == 1 {
            stage.world.advance(Span::minutes(3));
            stage.sweep().await;
        }
        let path = format!("/imports/{}", job["id"].as_str().unwrap());
        let told = stage
            .call("GET", &path, Value::Null)
            .await
            .expect(200)
            .json();
        assert_eq!(told["state"], "done", "after {patience} ms: {told}");
        assert_eq!(told["counts"], json!({ "created": 1_700 }));
        assert_eq!(members(&stage).await, 1_700);
        assert_eq!(notices(&stage).await, 1);
    }
}

#[tokio::test]
async fn two_managers_with_the_same_people_make_each_of_them_once() {
    // I-7 I-9
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let tom = stage
        .collaborator("Tom", &[Permission::ImportMembers])
        .await;
    let first = bring(&stage, &[("products", &bread)], file(700)).await;
    let other = bring_as(&stage, &tom, &[("products", &bread)], file(900).as_bytes())
        .await
        .expect(201)
        .json();
    let (one, two) = (
        committed(&stage, &first).await,
        committed(&stage, &other).await,
    );
    let on = stage.world.app.occasion("test");
    let account = stage.place.id;
    let (a, b, c) = tokio::join!(
        imports::carry_on(&on, account, one),
        imports::carry_on(&on, account, two),
        imports::carry_on(&on, account, one),
    );
    for outcome in [a, b, c] {
        outcome.unwrap();
    }
    assert_eq!(members(&stage).await, 900);
    assert_eq!(
        stage
            .world
            .count(sql(
                "select count(*) as n from access_grant where source = 'import'"
            ))
            .await,
        900
    );
    assert_eq!(notices(&stage).await, 2);
}

#[tokio::test]
async fn whoever_loses_the_right_imports_no_further() {
    // I-7
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let tom = stage
        .collaborator("Tom", &[Permission::ImportMembers])
        .await;
    let job = bring_as(&stage, &tom, &[("products", &bread)], file(20).as_bytes())
        .await
        .expect(201)
        .json();
    committed(&stage, &job).await;
    let ended =
        sql("update membership set state = 'suspended' where user_id = $1").bind(tom.id.unwrap());
    stage.world.app.db.exec(ended).await.unwrap();
    stage.sweep().await;
    let told = stage
        .call(
            "GET",
            &format!("/imports/{}", job["id"].as_str().unwrap()),
            Value::Null,
        )
        .await
        .json();
    assert_eq!(told["state"], "failed", "{told}");
    assert_eq!(members(&stage).await, 0);
    assert_eq!(notices(&stage).await, 1);
    assert!(
        stage
            .world
            .audit()
            .await
            .contains(&"import.broke_off".to_owned())
    );
}

#[tokio::test]
async fn files_are_forgotten_when_they_are_long_over() {
    // I-7
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let job = bring(&stage, &[("products", &bread)], file(3)).await;
    apply(&stage, &job).await;
    bring(&stage, &[("products", &bread)], file(4)).await;
    let files = || sql("select count(distinct job_id) as n from import_piece");
    assert_eq!(stage.world.count(files()).await, 2);
    stage.world.advance(Span::days(8));
    stage.sweep().await;
    assert_eq!(stage.world.count(files()).await, 1);
    stage.world.advance(Span::days(90));
    stage.sweep().await;
    assert_eq!(stage.world.count(files()).await, 0);
    assert_eq!(members(&stage).await, 3);
}
