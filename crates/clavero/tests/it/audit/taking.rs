//! Taking the log along as a file.

use axum::{body::Body, http::Request};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use tower::ServiceExt as _;

use super::casa::{Told, casa, does};
use crate::world::sql;

#[tokio::test]
async fn what_the_filter_shows_is_taken_along_as_a_table() {
    let casa = casa().await;
    casa.suspended().await;
    let told = Told::of_profile("profile.archived", casa.auditors, Value::Null);
    does(&casa.world, &casa.olga, &casa.place, "", told).await;
    let url = casa.place.url("/activity/export?what=collaborators");
    let file = casa
        .world
        .post(&casa.carla, &url, &[("format", "csv")])
        .await
        .expect(200);
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"activity-casa-alba-2026-11-21.csv\""
    );
    let lines: Vec<_> = file.body.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with("number,time,actor,actor_email,ground,profile,kind,sentence,"));
    assert!(lines[1].starts_with(
        "1,2026-11-21T10:00:00Z,Olga Owner,olga.owner@example.com,owner,,collaborator.suspended,\
         Olga Owner suspended the access of Bruno Lima,Bruno Lima,bruno.lima@example.com,"
    ));
}

#[tokio::test]
async fn for_programs_the_log_is_one_object_a_line() {
    let casa = casa().await;
    casa.suspended().await;
    casa.suspended().await;
    let url = casa.place.url("/activity/export?what=collaborators");
    let file = casa
        .world
        .post(&casa.olga, &url, &[("format", "jsonl")])
        .await
        .expect(200);
    let lines: Vec<Value> = file
        .body
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let numbers: Vec<_> = lines
        .iter()
        .map(|line| line["seq"].as_i64().unwrap())
        .collect();
    assert_eq!(numbers, [2, 1]);
}

/// Whoever takes the log along is in it.
#[tokio::test]
async fn an_export_is_an_entry_itself() {
    let casa = casa().await;
    let url = casa.place.api("/activity/export?what=visits");
    let file = casa
        .world
        .api(&casa.carla, "POST", &url, json!({ "format": "jsonl" }))
        .await;
    assert_eq!(file.expect(200).body, "");
    let list = casa
        .world
        .api(&casa.olga, "GET", &casa.place.api("/activity"), Value::Null)
        .await;
    let entry = &list.expect(200).json()["items"][0];
    assert_eq!(entry["kind"], "audit.exported");
    assert_eq!(
        (&entry["data"]["format"], &entry["data"]["what"]),
        (&json!("jsonl"), &json!("visits"))
    );
    assert_eq!(entry["profile"]["name"], "Auditors");
    casa.world
        .api(&casa.carla, "POST", &url, json!({ "format": "pdf" }))
        .await
        .expect(422);
    assert_eq!(casa.world.audit().await.len(), 1);
}

#[tokio::test]
async fn a_name_that_looks_like_a_formula_stays_a_name() {
    let casa = casa().await;
    let eve = casa.world.person("=HYPERLINK(\"x\")").await;
    does(
        &casa.world,
        &casa.olga,
        &casa.place,
        "",
        Told::to("collaborator.suspended", &eve),
    )
    .await;
    let url = casa.place.url("/activity/export?what=collaborators");
    let file = casa
        .world
        .post(&casa.olga, &url, &[("format", "csv")])
        .await
        .expect(200);
    assert!(
        file.body.contains(",\"'=HYPERLINK(\"\"x\"\")\","),
        "{}",
        file.body
    );
}

/// T3: no byte after the next look at the right to read.
#[tokio::test]
async fn an_export_ends_when_the_right_to_read_ends() {
    let casa = casa().await;
    for _ in 0..600 {
        casa.suspended().await;
    }
    let request = Request::post(casa.place.url("/activity/export"))
        .header("host", "clavero.test")
        .header("cookie", format!("clavero={}", casa.carla.cookie))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from("format=jsonl"))
        .unwrap();
    let mut body = clavero::router(casa.world.app.clone())
        .oneshot(request)
        .await
        .unwrap()
        .into_body();
    let first = body.frame().await.unwrap().unwrap().into_data().unwrap();
    assert_eq!(String::from_utf8_lossy(&first).lines().count(), 500);
    let removed =
        sql("update membership set state = 'removed' where account_id = $1 and user_id = $2");
    casa.world
        .app
        .db
        .exec(removed.bind(casa.place.id).bind(casa.carla.id()))
        .await
        .unwrap();
    assert!(body.frame().await.unwrap().is_err(), "the file breaks off");
}

/// A file with names in it is not kept for repeated requests.
#[tokio::test]
async fn a_repeated_export_says_that_it_was_done() {
    let casa = casa().await;
    casa.suspended().await;
    let url = casa.place.api("/activity/export");
    let key = [("idempotency-key", "take-1")];
    let body = json!({ "format": "jsonl" });
    casa.world
        .api_with(&casa.olga, "POST", &url, &key, body.clone())
        .await
        .expect(200)
        .says("Bruno Lima");
    casa.world
        .api_with(&casa.olga, "POST", &url, &key, body)
        .await
        .expect(409);
    let kept = sql("select count(*) as n from idempotency where body <> ''");
    assert_eq!(casa.world.count(kept).await, 0);
}
