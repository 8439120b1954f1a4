//! What somebody may do inside one product: by his profile or by his role there, whichever reaches further (3.4).

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::{
    stage::Stage,
    world::{Reply, Someone},
};

/// Somebody on a profile that allows this, with a role in a product.
async fn with_role(stage: &Stage, role: &str, product: &str, allows: &[Permission]) -> Someone {
    let name = format!("Rui the {role}");
    let person = stage.collaborator(&name, allows).await;
    let adding = json!({ "people": [{ "email": person.email, "name": name }], "products": [product], "role": role });
    stage.call("POST", "/members", adding).await.expect(200);
    person
}

async fn api(stage: &Stage, who: &Someone, method: &str, path: &str, body: Value) -> Reply {
    let path = stage.place.api(&format!("/areas/{}{path}", stage.area));
    stage.world.api(who, method, &path, body).await
}

#[tokio::test]
async fn an_administrator_of_a_product_sees_its_people_and_sets_it_up_and_no_other() {
    // MA-29 3.4
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let other = stage.product("course", "Cheese").await;
    let (_, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let rui = with_role(&stage, "administrator", &course, &[]).await;
    let page = |product: &str, end: &str| stage.url(&format!("/products/{product}{end}"));
    stage
        .world
        .get(&rui, &page(&course, "/users"))
        .await
        .expect(200)
        .says("ines@example.org")
        .says("Everything, by your role in this product: Administrator")
        .hides("/export");
    let user = page(&course, &format!("/users/{enrolment}"));
    stage.world.get(&rui, &user).await.expect(200);
    for end in ["/content", "/groups", "/settings", "/settings?edit=yes"] {
        stage.world.get(&rui, &page(&course, end)).await.expect(200);
    }
    let twenty = [("access_days", "20"), ("for", "new"), ("version", "1")];
    let lasting = page(&course, "/duration");
    stage.world.post(&rui, &lasting, &twenty).await.expect(303);
    let group = page(&course, "/groups");
    let vip = [("name", "VIP")];
    stage.world.post(&rui, &group, &vip).await.expect(303);
    let path = format!("/products/{course}");
    let told = api(&stage, &rui, "GET", &path, Value::Null).await;
    assert_eq!(told.expect(200).json()["access_days"], 20);
    let renaming = json!({ "name": "Rye" });
    api(&stage, &rui, "PATCH", &path, renaming)
        .await
        .expect(200);
    // The log names the ground, and the owner’s own deeds have theirs.
    stage
        .world
        .get(&stage.olga, &stage.place.url("/activity"))
        .await
        .expect(200)
        .says("by a role in the product");
    // Nothing of another product, and nothing of the account.
    for end in ["/users", "/content", "/groups", "/settings"] {
        stage.world.get(&rui, &page(&other, end)).await.expect(403);
    }
    let elsewhere = page(&other, "/duration");
    stage
        .world
        .post(&rui, &elsewhere, &twenty)
        .await
        .expect(403);
    for end in ["/members", "/products/new"] {
        stage.world.get(&rui, &stage.url(end)).await.expect(403);
    }
    let export = page(&course, "/export");
    stage.world.get(&rui, &export).await.expect(403);
    let block = format!("/enrolments/{enrolment}/block");
    api(&stage, &rui, "POST", &block, json!({}))
        .await
        .expect(403);
}

#[tokio::test]
async fn a_role_opens_nothing_once_access_to_the_product_is_blocked() {
    // 3.3 3.4
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let rui = with_role(&stage, "administrator", &course, &[]).await;
    let users = stage.url(&format!("/products/{course}/users"));
    stage.world.get(&rui, &users).await.expect(200);
    let (_, enrolment) = stage.enrolment(&rui.email, &course).await;
    let block = format!("/enrolments/{enrolment}/block");
    stage.call("POST", &block, json!({})).await.expect(200);
    stage.world.get(&rui, &users).await.expect(403);
}

#[tokio::test]
async fn moderators_and_content_editors_see_names_and_nothing_else_about_people() {
    // MA-29 3.4
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (_, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    stage.enrol("nobody@example.org", "", &course).await;
    let users = stage.url(&format!("/products/{course}/users"));
    let list = format!("/products/{course}/enrolments");
    for role in ["moderator", "content_editor"] {
        let rui = with_role(&stage, role, &course, &[Permission::ViewClubProducts]).await;
        stage
            .world
            .get(&rui, &format!("{users}?q=nothing"))
            .await
            .expect(200)
            .says("Inês")
            .says("No name")
            .says("Names only, by your role in this product")
            .says("To look at, by your profile")
            .hides("ines@example.org")
            .hides("nobody@example.org")
            .hides("/export");
        let told = api(&stage, &rui, "GET", &list, Value::Null).await;
        let told = told.expect(200).json();
        let first = told["items"][0].as_object().unwrap().clone();
        let fields: Vec<&String> = first.keys().collect();
        assert_eq!(fields, ["id", "name"]);
        assert_eq!(told["items"].as_array().unwrap().len(), 2);
        for more in ["?q=ines", "?filter=progress%20%3C%2050%25", "?count=exact"] {
            let asked = format!("{list}{more}");
            api(&stage, &rui, "GET", &asked, Value::Null)
                .await
                .expect(403);
        }
        let user = format!("{users}/{enrolment}");
        stage.world.get(&rui, &user).await.expect(403);
        let settings = stage.url(&format!("/products/{course}/duration"));
        let ten = [("access_days", "10"), ("for", "new"), ("version", "1")];
        stage.world.post(&rui, &settings, &ten).await.expect(403);
    }
}

#[tokio::test]
async fn names_go_on_page_by_page_without_telling_an_address() {
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    for n in 0..5 {
        let email = format!("person{n}@example.org");
        stage.enrol(&email, &format!("Person {n}"), &course).await;
    }
    let rui = with_role(&stage, "moderator", &course, &[]).await;
    let mut found: Vec<String> = Vec::new();
    let mut next = String::new();
    loop {
        let path = format!("/products/{course}/enrolments?limit=2{next}");
        let told = api(&stage, &rui, "GET", &path, Value::Null)
            .await
            .expect(200)
            .json();
        let names = told["items"].as_array().unwrap().iter();
        found.extend(names.map(|it| it["name"].as_str().unwrap().to_owned()));
        match told["next"].as_str() {
            Some(cursor) => next = format!("&cursor={cursor}"),
            None => break,
        }
    }
    assert_eq!(
        found,
        ["Person 0", "Person 1", "Person 2", "Person 3", "Person 4"]
    );
}

#[tokio::test]
async fn what_a_profile_opens_is_done_by_the_profile_and_both_are_shown() {
    // 3.4
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let allows = [Permission::ViewClubProducts, Permission::ManageClubProducts];
    let rui = with_role(&stage, "administrator", &course, &allows).await;
    let settings = stage.url(&format!("/products/{course}/settings"));
    stage
        .world
        .get(&rui, &settings)
        .await
        .expect(200)
        .says("Everything, by your role in this product: Administrator")
        .says("Everything, by your profile “Rui the administrator”");
    let paused = stage.url(&format!("/products/{course}/state"));
    let to = [("state", "paused")];
    stage.world.post(&rui, &paused, &to).await.expect(303);
    stage
        .world
        .get(&stage.olga, &stage.place.url("/activity"))
        .await
        .expect(200)
        .hides("by a role in the product");
}
