//! A member is blocked in several chosen products at once, or restored there: all of it, or nothing.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::stage::Stage;

async fn blocked(stage: &Stage, member: &str) -> Vec<(String, bool)> {
    let path = format!("/members/{member}");
    let told = stage.call("GET", &path, Value::Null).await.expect(200);
    let told = told.json()["enrolments"].clone();
    let all = told.as_array().unwrap().iter().map(|it| {
        let name = it["product_name"].as_str().unwrap().to_owned();
        (name, it["blocked"] == true)
    });
    all.collect()
}

fn all(bread: bool, clay: bool, talk: bool) -> Vec<(String, bool)> {
    let names = [("Bread", bread), ("Clay", clay), ("Talk", talk)];
    names.map(|(name, is)| (name.to_owned(), is)).to_vec()
}

/// Inês in three products. Answers her and them.
async fn ines(stage: &Stage) -> (String, [String; 3]) {
    let products = [
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
        stage.product("community", "Talk").await,
    ];
    let body = json!({ "people": [{ "email": "ines@example.org", "name": "Inês" }], "products": products });
    stage.call("POST", "/members", body).await.expect(200);
    let (ines, _) = stage.enrolment("ines@example.org", &products[0]).await;
    (ines, products)
}

/// How often something of this kind stands in the activity log.
async fn logged(stage: &Stage, kind: &str) -> usize {
    let path = "/activity?limit=100".to_owned();
    let reply = stage.api("GET", &path, Value::Null).await.expect(200);
    let items = reply.json()["items"].clone();
    let items = items.as_array().unwrap().iter();
    items.filter(|it| it["kind"] == kind).count()
}

#[tokio::test]
async fn the_products_ticked_on_the_page_of_a_member_are_blocked_and_restored_together() {
    // MA-07
    let stage = Stage::set().await;
    let (ines, [bread, clay, talk]) = ines(&stage).await;
    let page = stage.url(&format!("/members/{ines}"));
    let shown = stage.world.get(&stage.olga, &page).await.expect(200);
    shown
        .says(&format!("name=\"products\" value=\"{clay}\""))
        .says("Block chosen products")
        .hides("Restore chosen products");
    let ask = format!("{page}/block?products={bread}&products={talk}");
    let asked = stage.world.get(&stage.olga, &ask).await.expect(200);
    asked
        .says(&format!("value=\"{bread}\" checked"))
        .says(&format!("value=\"{talk}\" checked"))
        .hides(&format!("value=\"{clay}\" checked"))
        .says("The product closes at once");
    let two = [("products", bread.as_str()), ("products", talk.as_str())];
    let block = format!("{page}/block");
    let done = stage.world.post(&stage.olga, &block, &two).await;
    assert_eq!(done.expect(303).location(), page);
    assert_eq!(blocked(&stage, &ines).await, all(true, false, true));
    assert_eq!(logged(&stage, "enrolment.blocked").await, 2);
    // What is blocked already stays so, and nothing is told twice.
    let three = [two[0], two[1], ("products", clay.as_str())];
    stage
        .world
        .post(&stage.olga, &block, &three)
        .await
        .expect(303);
    assert_eq!(logged(&stage, "enrolment.blocked").await, 3);
    let restore = format!("{page}/restore");
    let ask = format!("{restore}?products={bread}");
    let asked = stage.world.get(&stage.olga, &ask).await.expect(200);
    asked.says("There is a reason for access");
    stage
        .world
        .post(&stage.olga, &restore, &two)
        .await
        .expect(303);
    assert_eq!(blocked(&stage, &ines).await, all(false, true, false));
    assert_eq!(logged(&stage, "enrolment.restored").await, 2);
    let none = stage.world.post(&stage.olga, &block, &[]).await;
    none.expect(422).says("Tick at least one product");
}

#[tokio::test]
async fn a_product_that_refuses_is_named_and_then_nothing_is_blocked() {
    // MA-07
    let stage = Stage::set().await;
    let (ines, [bread, clay, _]) = ines(&stage).await;
    let other = stage.product("course", "Dough").await;
    let path = format!("/members/{ines}/block");
    let body = json!({ "products": [bread, other, clay] });
    let refused = stage.call("POST", &path, body).await.expect(422);
    assert_eq!(refused.json()["errors"][0]["field"], "products[1]");
    assert_eq!(refused.json()["errors"][0]["code"], "chosen-elsewhere");
    assert_eq!(blocked(&stage, &ines).await, all(false, false, false));
    assert_eq!(logged(&stage, "enrolment.blocked").await, 0);
    let page = stage.url(&format!("/members/{ines}/block"));
    let fields = [("products", bread.as_str()), ("products", other.as_str())];
    let shown = stage.world.post(&stage.olga, &page, &fields).await;
    shown
        .expect(422)
        .says("href=\"#f-products\"")
        .says("Dough: This member is not in the product any more.")
        .says(&format!("value=\"{bread}\" checked"));
    // The owner is blocked nowhere.
    let email = stage.olga.email.clone();
    let (olga, _) = stage.enrol(&email, "Olga", &bread).await;
    let path = format!("/members/{olga}/block");
    let body = json!({ "products": [bread] });
    let refused = stage.call("POST", &path, body).await.expect(422);
    assert_eq!(refused.json()["errors"][0]["code"], "chosen-owner");
    let page = stage.url(&format!("/members/{olga}"));
    let shown = stage.world.get(&stage.olga, &page).await.expect(200);
    shown.hides("Block chosen products");
}

#[tokio::test]
async fn chosen_products_are_blocked_through_the_api_as_often_as_one_likes() {
    // MA-07
    let stage = Stage::set().await;
    let (ines, [bread, clay, _]) = ines(&stage).await;
    let path = format!("/members/{ines}/block");
    let body = json!({ "products": [bread, clay, bread] });
    let first = stage.call("POST", &path, body.clone()).await.expect(200);
    let items = first.json()["items"].clone();
    assert_eq!(items.as_array().unwrap().len(), 2);
    assert_eq!(items[0]["product"], json!(bread));
    assert_eq!(items[0]["status"], "blocked");
    assert_eq!(items[0]["changed"], true);
    let again = stage.call("POST", &path, body).await.expect(200);
    assert_eq!(again.json()["items"][1]["changed"], false);
    assert_eq!(again.json()["items"][1]["status"], "blocked");
    assert_eq!(logged(&stage, "enrolment.blocked").await, 2);
    let path = format!("/members/{ines}/restore");
    let body = json!({ "products": [clay] });
    let open = stage.call("POST", &path, body).await.expect(200);
    assert_eq!(open.json()["items"][0]["status"], "active");
    assert_eq!(blocked(&stage, &ines).await, all(true, false, false));
    let none = json!({ "products": [] });
    let path = format!("/members/{ines}/block");
    let empty = stage.call("POST", &path, none).await.expect(422);
    assert_eq!(empty.json()["errors"][0]["field"], "products");
}

#[tokio::test]
async fn whoever_may_only_look_ticks_nothing() {
    // MA-07
    let stage = Stage::set().await;
    let (ines, [bread, ..]) = ines(&stage).await;
    let carla = stage
        .collaborator("Carla", &[Permission::ViewMembers])
        .await;
    let page = stage.url(&format!("/members/{ines}"));
    let shown = stage.world.get(&carla, &page).await.expect(200);
    shown.hides("name=\"products\"");
    let fields = [("products", bread.as_str())];
    for end in ["block", "restore"] {
        let page = format!("{page}/{end}");
        stage.world.get(&carla, &page).await.expect(403);
        stage.world.post(&carla, &page, &fields).await.expect(403);
    }
}
