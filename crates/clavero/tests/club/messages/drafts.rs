//! Drafts of messages through the API: made, written anew, forgotten, as on the page (MA-26).

use serde_json::{Value, json};

use super::stage::words;
use crate::stage::Stage;

async fn draft(stage: &Stage) -> Value {
    let mut message = words("service");
    message["draft"] = json!(true);
    let made = stage.try_to_send(message).await.expect(201);
    made.json()
}

fn path(message: &Value) -> String {
    format!("/messages/{}", message["id"].as_str().unwrap())
}

#[tokio::test]
async fn a_draft_is_written_anew_over_the_version_that_was_read() {
    // MA-26 E3
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("ines@example.org", "Inês", &bread).await;
    let made = draft(&stage).await;
    assert_eq!(made["state"], "draft");
    let new = json!({
        "class": "marketing",
        "subject": { "en": "Doors are open", "es": "Abrimos" },
        "body": { "en": "Come by.", "es": "Ven." },
        "audience": { "filter": "last_access is never" },
    });
    let changed = stage
        .call("PUT", &path(&made), new.clone())
        .await
        .expect(200);
    let changed = changed.json();
    assert_eq!(
        (
            &changed["class"],
            &changed["state"],
            &changed["subject"]["es"]
        ),
        (&json!("marketing"), &json!("draft"), &json!("Abrimos"))
    );
    assert_eq!(changed["audience"], "last_access is never");
    let door = stage
        .place
        .api(&format!("/areas/{}{}", stage.area, path(&made)));
    let old = made["version"].to_string();
    let stale = stage
        .world
        .api_with(
            &stage.olga,
            "PUT",
            &door,
            &[("if-match", &old)],
            new.clone(),
        )
        .await;
    stale.expect(412);
    let seen = changed["version"].to_string();
    stage
        .world
        .api_with(&stage.olga, "PUT", &door, &[("if-match", &seen)], new)
        .await
        .expect(200);
    let mut elsewhere = words("service");
    elsewhere["product"] = json!(bread);
    let refused = stage.call("PUT", &path(&made), elsewhere).await.expect(422);
    assert_eq!(refused.json()["errors"][0]["field"], "product");
    let mut wrong = words("service");
    wrong["subject"] = json!({ "en": "" });
    let refused = stage.call("PUT", &path(&made), wrong).await.expect(422);
    assert_eq!(refused.json()["errors"][0]["field"], "subject_en");
    assert_eq!(stage.again(&made).await["subject"]["en"], "Doors are open");
}

#[tokio::test]
async fn a_draft_is_forgotten_and_what_was_sent_off_stays() {
    // MA-26
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("ines@example.org", "Inês", &bread).await;
    let made = draft(&stage).await;
    let door = stage
        .place
        .api(&format!("/areas/{}{}", stage.area, path(&made)));
    let other = [("if-match", "77")];
    stage
        .world
        .api_with(&stage.olga, "DELETE", &door, &other, Value::Null)
        .await
        .expect(412);
    stage
        .call("DELETE", &path(&made), Value::Null)
        .await
        .expect(204);
    stage
        .call("GET", &path(&made), Value::Null)
        .await
        .expect(404);
    let sent = stage.send_off(words("service")).await;
    let refused = stage.call("DELETE", &path(&sent), Value::Null).await;
    assert_eq!(refused.expect(422).json()["code"], "message_on_its_way");
    let refused = stage.call("PUT", &path(&sent), words("service")).await;
    assert_eq!(refused.expect(422).json()["code"], "message_on_its_way");
    assert_eq!(stage.again(&sent).await["state"], "waiting");
}
