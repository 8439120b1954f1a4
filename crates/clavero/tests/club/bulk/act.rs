//! Each act on many: whom it changes, whom it leaves as he is and why, and that it can be taken back.

use serde_json::json;

use crate::stage::Stage;

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
