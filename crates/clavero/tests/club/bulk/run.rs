//! Work that others cross: the list drifts, the process dies, somebody stops it, and a permission is lost midway.

use std::time::Duration;

use clavero_rules::{Permission, Span};
use serde_json::{Value, json};

use crate::stage::Stage;

async fn large() -> (Stage, String, Value) {
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.crowd(&course, 620).await;
    let shown = json!({ "action": "tag", "params": { "tag": "old" }, "target": { "filter": "" } });
    let shown = stage.preview(&course, shown).await;
    (stage, course, shown)
}

fn all(shown: &Value, action: &str, params: Value) -> Value {
    let target =
        json!({ "filter": "", "expected_count": shown["count"], "checksum": shown["checksum"] });
    json!({ "action": action, "params": params, "target": target })
}

#[tokio::test]
async fn nobody_who_came_since_is_swept_in() {
    // B-2 B-2a: the same number of other people is refused as well.
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 3).await;
    let body = json!({ "action": "block", "target": { "filter": "" } });
    let shown = stage.preview(&course, body.clone()).await;
    assert_eq!(shown["count"], 3);
    let blind = stage.bulk(&course, body).await.expect(422);
    assert_eq!(blind.json()["errors"][0]["field"], "target.expected_count");
    let gone = json!({ "action": "remove", "target": { "ids": [ids[0]] } });
    stage.bulk(&course, gone).await.expect(202);
    stage.enrol("late@example.org", "Late", &course).await;
    let drifted = stage.bulk(&course, all(&shown, "block", json!({}))).await;
    assert_eq!(drifted.expect(409).json()["code"], "selection_changed");
    assert_eq!(stage.told_status(&course, "blocked").await, 0);
    let again = json!({ "action": "block", "target": { "filter": "" } });
    let shown = stage.preview(&course, again).await;
    stage
        .bulk(&course, all(&shown, "block", json!({})))
        .await
        .expect(202);
    assert_eq!(stage.told_status(&course, "blocked").await, 3);
}

#[tokio::test]
async fn one_who_is_left_out_keeps_all_the_others_in() {
    // B-1
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 9).await;
    let target = json!({ "filter": "", "minus": [ids[4]] });
    let body = json!({ "action": "block", "target": target });
    let shown = stage.preview(&course, body).await;
    assert_eq!(shown["count"], 8);
}

#[tokio::test]
async fn work_that_a_process_left_is_gone_on_with_and_nobody_has_two_turns() {
    // B-3 B-4: the process dies at whichever instant, again and again.
    let (stage, course, shown) = large().await;
    let vip = stage.group(&course, "VIP").await;
    let job = stage
        .bulk(
            &course,
            all(&shown, "change_group", json!({ "group": vip })),
        )
        .await
        .expect(202)
        .json();
    assert_eq!(job["state"], "confirmed");
    let on = || stage.world.app.occasion("job bulk");
    for wait in [0, 3, 9, 17, 40, 70] {
        let run = async move |on| clavero::club::bulk::run_due(&on).await;
        let died = tokio::time::timeout(Duration::from_millis(wait), run(on())).await;
        let _ = died;
        stage.world.advance(Span::minutes(2));
    }
    let job = stage.over(&job).await;
    assert_eq!(job["state"], "done", "{job}");
    assert_eq!(job["done"], 620);
    let moved =
        crate::world::sql("select count(*) as n from activity where kind = 'group_changed'");
    assert_eq!(stage.world.count(moved).await, 620);
    let told = crate::world::sql(
        "select count(*) as n from audit_entry where kind = 'enrolment.group_changed'",
    );
    assert_eq!(stage.world.count(told).await, 620, "B-7");
    let told = crate::world::sql(
        "select count(*) as n from audit_entry where kind in ('bulk.started', 'bulk.finished')",
    );
    assert_eq!(stage.world.count(told).await, 2, "B-7");
}

#[tokio::test]
async fn a_process_that_holds_the_work_holds_it_alone() {
    // B-4
    let (stage, course, shown) = large().await;
    let body = all(&shown, "tag", json!({ "tag": "old" }));
    let job = stage.bulk(&course, body).await.expect(202).json();
    let on = || stage.world.app.occasion("job bulk");
    let (first, second) = (on(), on());
    let (one, two) = tokio::join!(
        clavero::club::bulk::run_due(&first),
        clavero::club::bulk::run_due(&second)
    );
    assert!(one.is_ok() && two.is_ok());
    let job = stage.over(&job).await;
    assert_eq!(
        (job["done"].as_i64(), job["state"].as_str()),
        (Some(620), Some("done"))
    );
    let tagged = crate::world::sql("select count(*) as n from activity where kind = 'tagged'");
    assert_eq!(stage.world.count(tagged).await, 620);
}

#[tokio::test]
async fn work_is_stopped_before_its_next_batch_and_what_was_done_is_taken_back() {
    // B-4 B-5
    let (stage, course, shown) = large().await;
    let before = stage.everything().await;
    let body = all(&shown, "block", json!({}));
    let job = stage.bulk(&course, body).await.expect(202).json();
    let path = format!("/jobs/{}/cancel", job["id"].as_str().unwrap());
    let stopped = stage.call("POST", &path, Value::Null).await.expect(200);
    assert_eq!(stopped.json()["state"], "cancelled");
    stage.call("POST", &path, Value::Null).await.expect(422);
    let job = stage.over(&job).await;
    assert_eq!(
        (job["state"].as_str(), job["done"].as_i64()),
        (Some("cancelled"), Some(0))
    );
    assert_eq!(stage.everything().await, before);
}

#[tokio::test]
async fn whoever_loses_the_permission_midway_loses_the_work() {
    // B-3 A6: the asker is asked for again before each batch.
    let (stage, course, shown) = large().await;
    let allows = [Permission::ManageMembers];
    let carla = stage.collaborator("Carla", &allows).await;
    let path = format!("/areas/{}/products/{course}/enrolments/bulk", stage.area);
    let path = stage.place.api(&path);
    let body = all(&shown, "block", json!({}));
    let job = stage
        .world
        .api(&carla, "POST", &path, body)
        .await
        .expect(202);
    let gone = crate::world::sql("update membership set state = 'removed' where user_id = $1");
    stage
        .world
        .app
        .db
        .exec(gone.bind(carla.id()))
        .await
        .unwrap();
    let job = stage.over(&job.json()).await;
    assert_eq!(
        (job["state"].as_str(), job["stopped"].as_str()),
        (Some("cancelled"), Some("permission"))
    );
    assert_eq!(stage.told_status(&course, "blocked").await, 0);
}

#[tokio::test]
async fn an_act_takes_the_permission_that_it_takes_for_one_person() {
    // B-6 CC-20
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 2).await;
    let carla = stage
        .collaborator("Carla", &[Permission::ManageMembers])
        .await;
    let rui = stage.collaborator("Rui", &[Permission::ViewMembers]).await;
    let path = format!("/areas/{}/products/{course}/enrolments/bulk", stage.area);
    let path = stage.place.api(&path);
    let body = |action: &str, params: Value| json!({ "action": action, "params": params, "target": { "ids": ids } });
    let role = body("change_role", json!({ "role": "moderator" }));
    let block = body("block", json!({}));
    stage
        .world
        .api(&carla, "POST", &path, role)
        .await
        .expect(403);
    stage
        .world
        .api(&rui, "POST", &path, block.clone())
        .await
        .expect(403);
    let job = stage
        .world
        .api(&carla, "POST", &path, block)
        .await
        .expect(202);
    let undo = format!(
        "/areas/{}/jobs/{}/undo",
        stage.area,
        job.json()["id"].as_str().unwrap()
    );
    let undo = stage.place.api(&undo);
    stage
        .world
        .api(&rui, "POST", &undo, Value::Null)
        .await
        .expect(403);
    stage
        .world
        .api(&carla, "POST", &undo, Value::Null)
        .await
        .expect(202);
}

#[tokio::test]
async fn two_managers_at_once_both_have_their_way_and_an_undo_leaves_the_later_one_alone() {
    // edge 34 B-5
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 6).await;
    let (vip, late) = (
        stage.group(&course, "VIP").await,
        stage.group(&course, "Late").await,
    );
    let first = stage
        .bulk_these(&course, "change_group", json!({ "group": vip }), &ids[..4])
        .await;
    let second = stage
        .bulk_these(&course, "change_group", json!({ "group": late }), &ids[2..])
        .await;
    assert_eq!(
        (first["done"].as_i64(), second["done"].as_i64()),
        (Some(4), Some(4))
    );
    let undo = stage.undo(&first).await;
    assert_eq!(
        (undo["done"].as_i64(), undo["skipped"].as_i64()),
        (Some(2), Some(2))
    );
    assert_eq!(undo["outcomes"]["changed_since"], 2);
    assert_eq!(stage.job(&first).await["state"], "undone_partly");
    let listed: Vec<_> = stage
        .items(&undo)
        .await
        .into_iter()
        .filter(|it| it["outcome"] == "changed_since")
        .map(|it| it["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(listed, ids[2..4]);
    let path = format!("/jobs/{}/undo", first["id"].as_str().unwrap());
    stage.call("POST", &path, Value::Null).await.expect(422);
}

#[tokio::test]
async fn work_is_taken_back_for_thirty_days() {
    // B-5
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 2).await;
    let job = stage.bulk_these(&course, "block", json!({}), &ids).await;
    stage.world.advance(Span::days(31));
    let path = format!("/jobs/{}/undo", job["id"].as_str().unwrap());
    let olga = stage.world.sign_in_again(&stage.olga).await;
    let path = stage.place.api(&format!("/areas/{}{path}", stage.area));
    let late = stage.world.api(&olga, "POST", &path, Value::Null).await;
    assert_eq!(late.expect(422).json()["code"], "undo_too_late");
}

#[tokio::test]
async fn the_list_its_count_and_the_frozen_people_are_the_same_for_any_filter() {
    // property 4 S-5 B-3
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 14).await;
    let vip = stage.group(&course, "VIP").await;
    let some = stage.bulk_these(&course, "change_group", json!({ "group": vip }), &ids[..5]);
    assert_eq!(some.await["done"], 5);
    stage
        .bulk_these(&course, "block", json!({}), &ids[3..8])
        .await;
    stage
        .bulk_these(&course, "tag", json!({ "tag": "Early" }), &ids[6..12])
        .await;
    for filter in [
        "",
        "status is blocked",
        "not status is blocked",
        "group in (\"VIP\")",
        "tagged(\"Early\") and status is active",
        "tagged(\"Early\") or group in (\"VIP\")",
        "last_access is never and email starts with \"p1\"",
        "progress < 50%",
    ] {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query
            .append_pair("filter", filter)
            .append_pair("limit", "200");
        query.append_pair("count", "exact");
        let path = format!("/products/{course}/enrolments?{}", query.finish());
        let list = stage
            .call("GET", &path, Value::Null)
            .await
            .expect(200)
            .json();
        let mut listed: Vec<_> = list["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["id"].clone())
            .collect();
        listed.sort_by_key(ToString::to_string);
        let body = json!({ "action": "restore", "target": { "filter": filter } });
        let shown = stage.preview(&course, body).await;
        assert_eq!(
            (&list["count"], &shown["count"]),
            (&json!(listed.len()), &json!(listed.len())),
            "{filter}"
        );
        if listed.is_empty() {
            continue;
        }
        let target = json!({ "filter": filter, "expected_count": shown["count"], "checksum": shown["checksum"] });
        let body = json!({ "action": "tag", "params": { "tag": "Seen" }, "target": target });
        let job = stage.bulk(&course, body).await.expect(202).json();
        let frozen: Vec<_> = stage
            .items(&job)
            .await
            .into_iter()
            .map(|it| it["id"].clone())
            .collect();
        assert_eq!(frozen, listed, "{filter}");
    }
}

#[tokio::test]
async fn work_that_nobody_confirms_is_forgotten() {
    // 7.4
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 2).await;
    let path = stage.url(&format!("/products/{course}/bulk"));
    let fields = [("do", "block"), ("id", ids[0].as_str())];
    stage
        .world
        .post(&stage.olga, &path, &fields)
        .await
        .expect(303);
    let jobs = || {
        stage
            .world
            .count(crate::world::sql("select count(*) as n from bulk_job"))
    };
    assert_eq!(jobs().await, 1);
    stage.world.advance(Span::days(3));
    stage.sweep().await;
    assert_eq!(jobs().await, 0);
}
