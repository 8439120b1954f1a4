//! Each act on many: whom it changes, whom it leaves as he is and why, and that it can be taken back.

use serde_json::{Value, json};

use crate::{learning, stage::Stage, world::sql};

#[tokio::test]
async fn everybody_who_matches_moves_to_another_group_and_back() {
    // MA-25 B-1 B-2 B-3 B-5 property 7
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 7).await;
    let vip = stage.group(&course, "VIP").await;
    let before = stage.everything().await;
    let job = stage
        .bulk_all(&course, "change_group", json!({ "group": vip }), "")
        .await;
    assert_eq!(job["state"], "done", "{job}");
    assert_eq!(job["done"], 7);
    let after = stage.everything().await;
    assert_ne!(before, after);
    // Whoever is there already is left alone, and the report says why.
    let again = stage
        .bulk_these(&course, "change_group", json!({ "group": vip }), &ids[..3])
        .await;
    assert_eq!(again["skipped"], 3);
    assert_eq!(again["outcomes"]["already_so"], 3);
    let undo = stage.undo(&job).await;
    assert_eq!(undo["done"], 7, "{undo}");
    assert_eq!(stage.job(&job).await["state"], "undone");
    assert_eq!(stage.everything().await, before);
    // Undoing the undo leads there again.
    let redo = stage.undo(&undo).await;
    assert_eq!(redo["done"], 7, "{redo}");
    assert_eq!(stage.everything().await, after);
}

#[tokio::test]
async fn whoever_sat_elsewhere_goes_back_to_his_own_seat_and_loses_what_only_the_move_completed() {
    // B-5 P-1 P-4 edge 23 property 7
    let stage = Stage::set().await;
    let (course, pages) = learning::course(&stage).await;
    let ids = stage.crowd(&course, 6).await;
    let (vip, evening) = (
        stage.group(&course, "VIP").await,
        stage.group(&course, "Evening").await,
    );
    // In the group of everybody two more pages count than among the VIPs.
    let db = &stage.world.app.db;
    for page in &pages[1..] {
        let shut = sql("insert into page_group (account_id, page_id, group_id)
                        select account_id, $2, group_id from enrolment where account_id = $1 and id = $3");
        let shut = shut
            .bind(stage.place.id)
            .bind(uuid::Uuid::parse_str(page).unwrap())
            .bind(uuid::Uuid::parse_str(&ids[5]).unwrap());
        db.exec(shut).await.unwrap();
    }
    let done = json!({ "kind": "page_completed", "page": pages[0] });
    for id in &ids[2..4] {
        let path = format!("/enrolments/{id}/activity");
        let did = stage.call("POST", &path, done.clone()).await.expect(200);
        assert_eq!(did.json()["enrolment"]["progress_bp"], 3_333);
    }
    let to = |group: &str| json!({ "group": group });
    let moved = stage.bulk_these(&course, "change_group", to(&evening), &ids[..3]);
    assert_eq!(moved.await["done"], 3);
    let before = stage.everything().await;
    let job = stage.bulk_all(&course, "change_group", to(&vip), "").await;
    assert_eq!(job["done"], 6);
    let complete = |all: &[Value]| {
        all.iter()
            .filter(|it| !it["completed_at"].is_null())
            .count()
    };
    let people = format!("/products/{course}/enrolments");
    let listed = stage.call("GET", &people, Value::Null).await.expect(200);
    assert_eq!(complete(listed.json()["items"].as_array().unwrap()), 2);
    let after = stage.everything().await;
    let undo = stage.undo(&job).await;
    assert_eq!(undo["done"], 6, "{undo}");
    assert_eq!(stage.everything().await, before);
    let redo = stage.undo(&undo).await;
    assert_eq!(redo["done"], 6, "{redo}");
    assert_eq!(stage.everything().await, after);
    // Whoever is moved and put back by himself stands as he does among many.
    let alone = stage.undo(&redo).await;
    assert_eq!(alone["done"], 6, "{alone}");
    let history =
        sql("select count(*) as n from group_stay where account_id = $1 and ended_at is null");
    assert_eq!(stage.world.count(history.bind(stage.place.id)).await, 6);
}

#[tokio::test]
async fn each_act_is_taken_back_whole() {
    // B-5 B-6 property 7
    let stage = Stage::set().await;
    let (course, other) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    let ids = stage.crowd(&course, 5).await;
    stage.enrol("p1@example.org", "Person 1", &other).await;
    let block = json!({ "action": "block", "target": { "ids": [ids[0]] } });
    stage.bulk(&course, block).await.expect(202);
    for (action, params, done) in [
        ("block", json!({}), 4),
        ("restore", json!({}), 1),
        ("tag", json!({ "tag": "Early bird" }), 5),
        ("change_role", json!({ "role": "moderator" }), 5),
        ("set_access_end", json!({ "until": "2099-01-31" }), 5),
        ("grant_product", json!({ "product": other }), 4),
        ("remove", json!({}), 5),
    ] {
        let before = stage.everything().await;
        let job = stage.bulk_these(&course, action, params, &ids).await;
        assert_eq!(job["done"], done, "{job}");
        assert_eq!(job["state"], "done", "{job}");
        assert!(
            action == "tag" || stage.everything().await != before,
            "{action}"
        );
        let undo = stage.undo(&job).await;
        assert_eq!(undo["done"], done, "{undo}");
        assert_eq!(stage.everything().await, before, "{action}");
        let redo = stage.undo(&undo).await;
        assert_eq!(redo["done"], done, "{redo}");
        let back = stage.undo(&redo).await;
        assert_eq!(back["done"], done, "{back}");
        assert_eq!(stage.everything().await, before, "{action} again");
    }
}
