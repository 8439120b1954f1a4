//! Why a segment picks somebody or not, and segments that ask for others.

use serde_json::{Value, json};

use crate::stage::Stage;

#[tokio::test]
async fn an_explanation_keeps_the_not_and_names_the_groups() {
    // 4.5
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let vip = stage.group(&bread, "VIP").await;
    let (ines, _) = stage.enrol("ines@example.org", "Inês", &bread).await;
    let body = json!({ "name": "Others", "product": bread, "text": "not group in (\"VIP\")" });
    let made = stage
        .call("POST", "/segments", body)
        .await
        .expect(201)
        .json();
    let id = made["id"].as_str().unwrap();
    let path = format!("/segments/{id}/explain?product={bread}&member={ines}");
    let told = stage
        .call("GET", &path, Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(told["picked"], true);
    let condition = &told["conditions"][0];
    assert_eq!(condition["condition"], "not group in (\"VIP\")");
    assert_eq!(condition["answer"], "yes");
    assert_ne!(condition["found"][0]["id"], vip);
    assert!(condition["found"][0]["name"].is_string(), "{condition}");
}

#[tokio::test]
async fn a_segment_can_ask_for_one_that_is_always_there() {
    // S-9
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol("ines@example.org", "Inês", &bread).await;
    let text = "in segment(\"never_accessed\") and not in segment(\"needs_help\")";
    let body = json!({ "name": "New here", "product": bread, "text": text });
    let made = stage
        .call("POST", "/segments", body)
        .await
        .expect(201)
        .json();
    assert_eq!(made["text"], text);
    assert_eq!(
        made["filter"]["all"][0],
        json!({ "segment": "never_accessed" })
    );
    let id = made["id"].as_str().unwrap();
    // As JSON it is read by the same word.
    let body = json!({ "name": "The same", "product": bread, "filter": made["filter"] });
    stage.call("POST", "/segments", body).await.expect(201);
    let within = format!("/products/{bread}/enrolments?count=exact&filter=");
    let asked = format!("in%20segment(%22{}%22)", "New%20here");
    let found = stage
        .call("GET", &format!("{within}{asked}"), Value::Null)
        .await;
    assert_eq!(found.expect(200).json()["count"], 1);
    let path = format!("/segments/{id}/explain?product={bread}&member={ines}");
    let told = stage
        .call("GET", &path, Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(
        told["conditions"][0]["found"][0]["condition"],
        "first_access is never"
    );
    assert_eq!(told["conditions"][1]["answer"], "yes");
    // Where it has no meaning there is none of this name.
    let body = json!({ "name": "Elsewhere", "text": "in segment(\"needs_help\")" });
    stage.call("POST", "/segments", body).await.expect(422);
    // Pages offer it by its name in the language of the page.
    let page = stage.url(&format!("/products/{bread}/users?add=segment"));
    let page = stage.world.get(&stage.olga, &page).await.expect(200);
    page.says("<bdi>Needs help</bdi>")
        .says("<bdi>New here</bdi>");
    // One that was saved under the same name goes first, and neither is lost.
    let body = json!({ "name": "never_accessed", "product": bread, "text": "is_new" });
    stage.call("POST", "/segments", body).await.expect(201);
    let path = format!("/segments/{id}?product={bread}");
    let told = stage
        .call("GET", &path, Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(told["broken"], json!([]));
    assert_eq!(
        told["filter"]["all"][0],
        json!({ "segment": "never_accessed" })
    );
}
