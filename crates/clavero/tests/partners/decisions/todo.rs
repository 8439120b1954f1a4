//! The interoperability vectors of AuthZEN: a list of things to do, shared by five people with roles.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::{
    callers::{key, program},
    world::World,
};

/// Everybody reads, editors write their own, two kinds of people write those of others.
fn definition() -> Value {
    let role = |role: &str| json!({ "property": "subject.roles", "is": role });
    let own = json!({ "property": "resource.ownerID", "same_as": "subject.email" });
    let makers = ["editor", "admin", "evil_genius"];
    let makes = makers.map(|it| json!({ "when": [role(it)] }));
    let owns = makers.map(|it| json!({ "when": [role(it), own] }));
    let mut update = owns.to_vec();
    update.push(json!({ "when": [role("evil_genius")] }));
    let mut delete = owns.to_vec();
    delete.push(json!({ "when": [role("admin")] }));
    json!({ "types": {
        "user": { "open": true, "actions": { "can_read_user": [{}] } },
        "todo": { "open": true, "actions": {
            "can_read_todos": [{}],
            "can_create_todo": makes,
            "can_update_todo": update,
            "can_delete_todo": delete,
        } }
    } })
}

/// Their ids come from their tokens; what is known of them comes from registration.
fn people() -> Value {
    let told = [
        ("DA", "rick@the-citadel.com", vec!["admin", "evil_genius"]),
        ("DE", "morty@the-citadel.com", vec!["editor"]),
        ("DI", "summer@the-smiths.com", vec!["editor"]),
        ("DM", "beth@the-smiths.com", vec!["viewer"]),
        ("DQ", "jerry@the-smiths.com", vec!["viewer"]),
    ];
    let people = told.iter().map(|(n, email, roles)| {
        let id = format!("CiRmZ{n}2MTRkMy1jMzlhLTQ3ODEtYjdiZC04Yjk2ZjVhNTEwMGQSBWxvY2Fs");
        json!({ "type": "user", "id": id, "properties": { "email": email, "roles": roles } })
    });
    json!({ "people": people.collect::<Vec<_>>() })
}

// 7.1
#[tokio::test]
async fn all_public_decisions_about_things_to_do_come_out() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let place = world.account(&olga, "Citadel").await;
    let allowed = [
        Permission::ManageIntegrations,
        Permission::ViewCollaborators,
    ];
    let (_, secret) = key(&world, &olga, &place, &allowed).await;
    let program = program(&secret);
    let app = json!({ "name": "Todo", "definition": definition() });
    let app = world
        .api(&program, "POST", &place.api("/apps"), app)
        .await
        .expect(201);
    let app = app.json()["id"].as_str().unwrap().to_owned();
    let path = place.api(&format!("/apps/{app}/people"));
    world
        .api(&program, "PUT", &path, people())
        .await
        .expect(204);
    let vectors: Value = serde_json::from_str(include_str!("todo-decisions.json")).unwrap();
    let (mut asked, mut wrong) = (0, Vec::new());
    for vector in vectors["evaluation"].as_array().unwrap() {
        let question = vector["request"].clone();
        let told = world
            .api(&program, "POST", "/access/v1/evaluation", question)
            .await;
        if told.expect(200).json()["decision"] != vector["expected"] {
            wrong.push(vector.clone());
        }
        asked += 1;
    }
    for vector in vectors["evaluations"].as_array().unwrap() {
        let question = vector["request"].clone();
        let told = world
            .api(&program, "POST", "/access/v1/evaluations", question)
            .await;
        let told = told.expect(200).json();
        let told = told["evaluations"].as_array().unwrap().iter();
        let told: Vec<_> = told
            .map(|it| json!({ "decision": it["decision"] }))
            .collect();
        if Value::Array(told) != vector["expected"] {
            wrong.push(vector.clone());
        }
        asked += 1;
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(asked, 43);
}
