//! Two messages in thirty days, where that is chosen.

use clavero_rules::{Permission, Span};
use serde_json::{Value, json};

use super::stage::words;
use crate::stage::Stage;

#[tokio::test]
async fn two_messages_in_thirty_days_where_that_is_chosen() {
    // MA-26
    let mut stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.enrol("ana@example.org", "Ana", &course).await;
    // Off by default.
    for _ in 0..3 {
        stage.sent(words("service")).await;
    }
    let mut message = words("service");
    message["product"] = json!(course);
    let quota = stage.url("/messages/quota");
    stage
        .world
        .post(&stage.olga, &quota, &[("limit", "on")])
        .await
        .expect(303);
    let foreseen = stage.foresee(&message).await;
    assert_eq!(
        (&foreseen["limit"], &foreseen["left_after"]),
        (&json!(2), &json!(1))
    );
    stage.sent(message.clone()).await;
    // Taken back, a message does not count.
    let back = stage.send_off(message.clone()).await;
    let path = format!("/messages/{}/cancel", back["id"].as_str().unwrap());
    stage.call("POST", &path, Value::Null).await.expect(200);
    let last = stage.foresee(&message).await;
    assert_eq!(last["left_after"], 0, "{last}");
    stage.sent(message.clone()).await;
    let refused = stage.try_to_send(message.clone()).await.expect(422);
    assert_eq!(refused.json()["code"], "message_quota_spent");
    // Other people, another count: the area has sent three.
    let area = stage.foresee(&words("service")).await;
    assert_eq!(area["refused"], "message_quota_spent");
    stage.world.advance(Span::days(30));
    stage.olga = stage.world.sign_in_again(&stage.olga).await;
    assert_eq!(stage.foresee(&message).await["left_after"], 1);
}

#[tokio::test]
async fn the_limit_is_set_by_whoever_may_change_settings() {
    // MA-26
    let stage = Stage::set().await;
    let carla = stage
        .collaborator("Carla", &[Permission::SendCommunications])
        .await;
    let page = stage.world.get(&carla, &stage.url("/messages")).await;
    page.expect(200).hides("Limit to 2 in 30 days");
    let quota = stage.url("/messages/quota");
    let refused = stage.world.post(&carla, &quota, &[("limit", "on")]).await;
    refused.expect(403);
    let page = stage.world.get(&stage.olga, &stage.url("/messages")).await;
    page.expect(200)
        .says("There is no limit")
        .says("Limit to 2 in 30 days");
    let area = stage.call("GET", "", Value::Null).await.expect(200);
    assert_eq!(area.json()["message_quota"], 0);
    let body = json!({ "message_quota": 5 });
    stage.call("PATCH", "", body).await.expect(200);
    let page = stage.world.get(&stage.olga, &stage.url("/messages")).await;
    page.expect(200)
        .says("5 messages in 30 days at most")
        .says("Remove the limit");
    // What is left out stays; `null` clears.
    let kept = stage.call("PATCH", "", json!({ "name": "Club" })).await;
    assert_eq!(kept.expect(200).json()["message_quota"], 5);
    let body = json!({ "message_quota": null });
    let cleared = stage.call("PATCH", "", body).await.expect(200);
    assert_eq!(cleared.json()["message_quota"], 0);
}
