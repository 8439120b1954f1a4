//! Content is made by those who may and have a role in the product, and whatever changes in it is counted again.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::stage::Stage;

async fn page(stage: &Stage, product: &str, body: Value) -> crate::world::Reply {
    stage
        .call("POST", &format!("/products/{product}/pages"), body)
        .await
}

async fn module(stage: &Stage, product: &str, name: &str) -> String {
    let path = format!("/products/{product}/modules");
    let made = stage
        .call("POST", &path, json!({ "name": name }))
        .await
        .expect(201);
    made.json()["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn editing_content_takes_a_role_in_the_product_as_well() {
    // CC-19
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let edits = stage.collaborator("Edna", &[Permission::EditContent]).await;
    let path = stage
        .place
        .api(&format!("/areas/{}/products/{course}/modules", stage.area));
    let body = json!({ "name": "Dough" });
    let refused = stage
        .world
        .api(&edits, "POST", &path, body.clone())
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "editor_role_missing");
    let adding = json!({ "people": [{ "email": edits.email }], "products": [course], "role": "content_editor" });
    stage.call("POST", "/members", adding).await.expect(200);
    stage
        .world
        .api(&edits, "POST", &path, body)
        .await
        .expect(201);
    let page = stage.url(&format!("/products/{course}/content"));
    stage
        .world
        .get(&edits, &page)
        .await
        .expect(200)
        .says("Dough");
}

#[tokio::test]
async fn new_pages_lower_progress_and_pages_of_other_groups_do_not_count() {
    // P-1 P-4 P-5
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let dough = module(&stage, &course, "Dough").await;
    let vip = stage.group(&course, "VIP").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let lesson = |name: &str, groups: Value| json!({ "module": dough, "name": name, "kind": "content", "published": true, "required": true, "groups": groups });
    let flour = page(&stage, &course, lesson("Flour", json!([])))
        .await
        .expect(201)
        .json();
    stage.sweep().await;
    let did = json!({ "kind": "page_completed", "page": flour["id"] });
    stage
        .call("POST", &format!("/enrolments/{enrolment}/activity"), did)
        .await
        .expect(200);
    assert_eq!(stage.told(&ines).await["progress_bp"], 10_000);
    page(&stage, &course, lesson("Water", json!([])))
        .await
        .expect(201);
    page(&stage, &course, lesson("Salt", json!([vip])))
        .await
        .expect(201);
    stage.sweep().await;
    let told = stage.told(&ines).await;
    assert_eq!(
        (told["progress_bp"].clone(), told["pages_total"].clone()),
        (json!(5_000), json!(2))
    );
    assert!(told["completed_at"].is_string());
    let path = format!("/enrolments/{enrolment}/group");
    stage
        .call("PUT", &path, json!({ "group": vip }))
        .await
        .expect(200);
    assert_eq!(stage.told(&ines).await["pages_total"], 3);
}

#[tokio::test]
async fn a_page_waits_for_a_quiz_of_its_product_and_never_for_itself() {
    // 3.1
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let dough = module(&stage, &course, "Dough").await;
    let quiz = json!({ "module": dough, "name": "Test", "kind": "quiz", "published": true, "required": true, "pass": 70 });
    let made = page(&stage, &course, quiz.clone()).await.expect(201).json();
    let mut circle = quiz;
    circle["release"] = json!("by_quiz");
    circle["release_quiz"] = made["id"].clone();
    let path = format!("/products/{course}/pages/{}", made["id"].as_str().unwrap());
    let refused = stage.call("PUT", &path, circle).await.expect(422);
    assert_eq!(refused.json()["code"], "waits_for_itself");
    let form = stage.url(&format!(
        "/products/{course}/content/pages/{}",
        made["id"].as_str().unwrap()
    ));
    stage
        .world
        .get(&stage.olga, &form)
        .await
        .expect(200)
        .says("Percentage that passes");
}
