//! A collaborator is imported into a whole members area instead of one course.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::{stage::Stage, world::Someone};

/// Whether somebody may write a module in a product.
async fn edits(stage: &Stage, who: &Someone, product: &str) -> bool {
    let path = format!("/areas/{}/products/{product}/modules", stage.area);
    let body = json!({ "name": format!("Dough {}", stage.world.app.clock.now().0) });
    let reply = stage
        .world
        .api(who, "POST", &stage.place.api(&path), body)
        .await;
    if reply.status == 201 {
        return true;
    }
    assert_eq!(reply.expect(422).json()["code"], "editor_role_missing");
    false
}

/// The kinds of entries of the activity log that are about roles in whole areas.
async fn logged(stage: &Stage) -> Vec<String> {
    let log = stage.api("GET", "/activity?limit=100", Value::Null).await;
    let items = log.expect(200).json()["items"].clone();
    let kinds = items.as_array().unwrap().iter().rev();
    kinds
        .map(|it| it["kind"].as_str().unwrap().to_owned())
        .filter(|kind| kind.contains("area_role"))
        .collect()
}

#[tokio::test]
async fn a_collaborator_imported_into_the_whole_area_works_in_every_product_of_today_and_later() {
    // CC-21
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.product("community", "Talk").await;
    let edna = stage.collaborator("Edna", &[Permission::EditContent]).await;
    assert!(!edits(&stage, &edna, &bread).await);
    let page = stage.url("/members/add");
    let shown = stage.world.get(&stage.olga, &page).await.expect(200);
    shown
        .says("The whole area")
        .says("These know no roles of the team and are passed over: Talk.");
    let people = format!("Edna Editor, {}", edna.email);
    let fields = [
        ("people", people.as_str()),
        ("products", "area"),
        ("role", "content_editor"),
    ];
    stage
        .world
        .post(&stage.olga, &page, &fields)
        .await
        .expect(303);
    assert!(edits(&stage, &edna, &bread).await);
    let clay = stage.product("course", "Clay").await;
    assert!(edits(&stage, &edna, &clay).await);
    // It opens what a role in the product opens: the names of its people.
    stage.enrol("rui@example.org", "Rui Lemos", &clay).await;
    let users = stage.url(&format!("/products/{clay}/users"));
    let names = stage.world.get(&edna, &users).await.expect(200);
    names.says("Rui Lemos").hides("rui@example.org");
    assert_eq!(logged(&stage).await, ["member.area_role_given"]);
    // Once more changes nothing.
    stage
        .world
        .post(&stage.olga, &page, &fields)
        .await
        .expect(303);
    assert_eq!(logged(&stage).await, ["member.area_role_given"]);
}

#[tokio::test]
async fn a_role_in_the_whole_area_is_shown_on_the_page_of_the_member_and_taken_away_there() {
    // CC-21
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let edna = stage.collaborator("Edna", &[Permission::EditContent]).await;
    let body = json!({ "people": [{ "email": edna.email, "name": "Edna" }], "whole_area": true, "role": "moderator" });
    let added = stage.call("POST", "/members", body).await.expect(200);
    assert_eq!(added.json()["created"], 1);
    let list = stage.call("GET", "/members", Value::Null).await.expect(200);
    let id = list.json()["items"][0]["id"].as_str().unwrap().to_owned();
    let member = format!("/members/{id}");
    let told = stage.call("GET", &member, Value::Null).await.expect(200);
    assert_eq!(told.json()["area_role"], "moderator");
    // A moderator writes no content.
    assert!(!edits(&stage, &edna, &bread).await);
    let page = stage.url(&member);
    let role = format!("{page}/area-role");
    let shown = stage.world.get(&stage.olga, &page).await.expect(200);
    shown
        .says("Role in the whole area")
        .says("Moderator")
        .says(&format!("href=\"{role}\""));
    let shown = stage.world.get(&stage.olga, &role).await.expect(200);
    shown.says("value=\"moderator\" checked");
    let editor = [("role", "administrator")];
    stage
        .world
        .post(&stage.olga, &role, &editor)
        .await
        .expect(303);
    assert!(edits(&stage, &edna, &bread).await);
    stage
        .world
        .post(&stage.olga, &role, &[("role", "")])
        .await
        .expect(303);
    assert!(!edits(&stage, &edna, &bread).await);
    let shown = stage.world.get(&stage.olga, &page).await.expect(200);
    shown.hides("<dt>Role in the whole area</dt>");
    let given = "member.area_role_given";
    assert_eq!(
        logged(&stage).await,
        [given, given, "member.area_role_taken"]
    );
    let path = format!("{member}/area-role");
    let wish = json!({ "role": "content_editor" });
    stage.call("PUT", &path, wish).await.expect(204);
    assert!(edits(&stage, &edna, &bread).await);
    stage.call("DELETE", &path, Value::Null).await.expect(204);
    stage.call("DELETE", &path, Value::Null).await.expect(204);
    assert!(!edits(&stage, &edna, &bread).await);
    let learner = json!({ "role": "student" });
    stage.call("PUT", &path, learner).await.expect(422);
}

#[tokio::test]
async fn the_whole_area_takes_a_role_of_the_team_and_the_right_to_give_it() {
    // CC-21
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let page = stage.url("/members/add");
    for (fields, wrong) in [
        (vec![("role", "student")], "f-role"),
        (
            vec![("role", "moderator"), ("products", bread.as_str())],
            "f-products",
        ),
        (
            vec![("role", "moderator"), ("until", "2030-01-01")],
            "f-until",
        ),
    ] {
        let mut all = vec![("people", "rui@example.org"), ("products", "area")];
        all.extend(fields);
        let shown = stage.world.post(&stage.olga, &page, &all).await;
        shown
            .expect(422)
            .says(&format!("href=\"#{wrong}\""))
            .says("value=\"area\" checked");
    }
    let carla = stage
        .collaborator("Carla", &[Permission::ImportMembers])
        .await;
    let shown = stage.world.get(&carla, &page).await.expect(200);
    shown.hides("The whole area");
    let fields = [
        ("people", "rui@example.org"),
        ("products", "area"),
        ("role", "moderator"),
    ];
    stage.world.post(&carla, &page, &fields).await.expect(403);
    let list = stage.call("GET", "/members", Value::Null).await.expect(200);
    assert_eq!(list.json()["items"], json!([]));
    // Whoever may not give roles gives nobody with one another address either.
    stage
        .world
        .post(&stage.olga, &page, &fields)
        .await
        .expect(303);
    let list = stage.call("GET", "/members", Value::Null).await.expect(200);
    let id = list.json()["items"][0]["id"].as_str().unwrap().to_owned();
    let manager = stage
        .collaborator("Mara", &[Permission::ManageMembers])
        .await;
    let path = format!("/areas/{}/members/{id}/address", stage.area);
    let right = json!({ "email": manager.email });
    let path = stage.place.api(&path);
    let refused = stage.world.api(&manager, "PUT", &path, right).await;
    refused.expect(403);
}

#[tokio::test]
async fn an_erased_member_keeps_no_role_in_the_whole_area() {
    // CC-21
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let edna = stage.collaborator("Edna", &[Permission::EditContent]).await;
    let body = json!({ "people": [{ "email": edna.email, "name": "Edna" }], "whole_area": true, "role": "content_editor" });
    stage.call("POST", "/members", body).await.expect(200);
    assert!(edits(&stage, &edna, &bread).await);
    let list = stage.call("GET", "/members", Value::Null).await.expect(200);
    let id = list.json()["items"][0]["id"].as_str().unwrap().to_owned();
    crate::erasures::pages::erase(&stage, &id).await;
    assert!(!edits(&stage, &edna, &bread).await);
}
