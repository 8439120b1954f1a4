//! One person, one profile, one account at a time (C11, I8, CC-23, CC-24).

use clavero_rules::Permission;
use serde_json::{Value, json};

use super::House;
use crate::world::sql;

const PEOPLE: &str = "/collaborators";

#[tokio::test]
async fn the_same_person_in_several_accounts_never_mixes_them() {
    // C11
    let house = House::new().await;
    let world = &house.world;
    let pia = world.person("Pia Sand").await;
    let other = world.account(&pia, "Casa Berta").await;
    let readers = world
        .profile(&other, "Readers", &[Permission::ViewCollaborators])
        .await;
    world.join(&other, &house.sonia, readers).await;
    world.inside(&house.place, &house.sonia).await;
    world.inside(&other, &house.sonia).await;
    // In Pia’s account Sonia may look and not change; what she may at Olga’s counts for nothing there.
    let here = house.id(&house.tom).await;
    world
        .api(&house.sonia, "GET", &other.api(PEOPLE), Value::Null)
        .await
        .expect(200);
    let own = world
        .api(&house.sonia, "GET", &other.api(PEOPLE), Value::Null)
        .await
        .json();
    let id = own["items"][0]["id"].as_str().unwrap().to_owned();
    let refused = world
        .api(
            &house.sonia,
            "DELETE",
            &other.api(&format!("{PEOPLE}/{id}")),
            Value::Null,
        )
        .await;
    assert_eq!(
        refused.expect(403).json()["permission"],
        "management.collaborators.manage"
    );
    // Removed there, she stays here.
    world
        .api(
            &pia,
            "DELETE",
            &other.api(&format!("{PEOPLE}/{id}")),
            Value::Null,
        )
        .await
        .expect(204);
    world
        .api(&house.sonia, "GET", &other.api(PEOPLE), Value::Null)
        .await
        .expect(403);
    world
        .api(
            &house.sonia,
            "GET",
            &house.place.api(&format!("{PEOPLE}/{here}")),
            Value::Null,
        )
        .await
        .expect(200);
}

#[tokio::test]
async fn what_belongs_to_another_account_is_not_there() {
    // I8 C11
    let house = House::new().await;
    let pia = house.world.person("Pia Sand").await;
    let other = house.world.account(&pia, "Casa Berta").await;
    let foreign = house.id(&house.tom).await;
    let calls = [
        ("GET", "", Value::Null),
        ("PATCH", "", json!({ "access_until": null })),
        ("DELETE", "", Value::Null),
        ("POST", "/suspend", json!({})),
        ("POST", "/reinstate", json!({})),
        ("POST", "/bring-back", json!({})),
        ("GET", "/permissions/club.members.view", Value::Null),
    ];
    for (method, rest, body) in calls {
        let url = other.api(&format!("{PEOPLE}/{foreign}{rest}"));
        house.world.api(&pia, method, &url, body).await.expect(404);
    }
    for rest in [
        "",
        "/profile",
        "/until",
        "/remove",
        "/bring-back",
        "/why",
        "/why/club.members.view",
    ] {
        house
            .world
            .get(&pia, &other.url(&format!("{PEOPLE}/{foreign}{rest}")))
            .await
            .expect(404);
    }
    // Nor is a profile of another account one to move to.
    let theirs = house.world.profile(&other, "Theirs", &[]).await;
    let body = json!({ "profile": theirs.0 });
    house
        .api(&house.olga, "PATCH", &foreign, "", body)
        .await
        .expect(422);
}

#[tokio::test]
async fn a_collaborator_has_exactly_one_profile() {
    // CC-24
    let house = House::new().await;
    let id = house.id(&house.tom).await;
    let body = json!({ "profile": house.managers.0 });
    house
        .signed(&house.olga, "PATCH", &id, "", body)
        .await
        .expect(200);
    let rows = sql("select count(*) as n from membership where user_id = $1").bind(house.tom.id());
    assert_eq!(house.world.count(rows).await, 1);
    assert_eq!(house.card(&house.tom).await["profile"]["name"], "Managers");
}

#[tokio::test]
async fn one_profile_serves_many_collaborators() {
    // CC-23
    let house = House::new().await;
    for name in ["Ada Lima", "Bea Cruz"] {
        house
            .world
            .collaborator(&house.place, name, house.members)
            .await;
    }
    let url = house
        .place
        .api(&format!("{PEOPLE}?profile={}", house.members));
    let listed = house
        .world
        .api(&house.olga, "GET", &url, Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 3);
}
