//! Two at once: nobody overwrites anybody, and a signature is for one deed (C4, C5, T18).

use clavero_rules::Permission;
use serde_json::{Value, json};

use super::House;

const PEOPLE: &str = "/collaborators";

#[tokio::test]
async fn two_who_act_at_once_on_one_person_do_not_overwrite_each_other() {
    // C4 E3
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let id = house.id(&house.tom).await;
    let seen = house.card(&house.tom).await["version"].to_string();
    let tag = format!("\"{seen}\"");
    let url = house.place.api(&format!("/collaborators/{id}"));
    let until = json!({ "access_until": "2027-01-01T00:00:00Z" });
    let headers = [("if-match", tag.as_str())];
    house
        .world
        .api_with(&house.olga, "PATCH", &url, &headers, until.clone())
        .await
        .expect(200);
    let second = house
        .world
        .api_with(&house.sonia, "PATCH", &url, &headers, until)
        .await
        .expect(412);
    assert_eq!(second.json()["version"], 2);
    let gone = house
        .world
        .api_with(&house.sonia, "DELETE", &url, &headers, Value::Null)
        .await;
    gone.expect(412);
}

#[tokio::test]
async fn of_leaving_and_being_promoted_at_once_exactly_one_wins() {
    // C5
    let house = House::new().await;
    house.world.inside(&house.place, &house.tom).await;
    let id = house.id(&house.tom).await;
    let body = json!({ "profile": house.managers.0 });
    let asked = house
        .api(&house.olga, "PATCH", &id, "", body.clone())
        .await
        .expect(401);
    let signature = house.sign(&house.olga, &asked.json()["signature"]).await;
    let url = house.place.api(&format!("/collaborators/{id}"));
    let headers = [
        ("clavero-signature", signature.as_str()),
        ("if-match", "\"1\""),
    ];
    let leave = house.place.url("/collaborators/leave");
    let (promoted, left) = tokio::join!(
        house
            .world
            .api_with(&house.olga, "PATCH", &url, &headers, body),
        house.world.post(&house.tom, &leave, &[]),
    );
    left.expect(303);
    let card = house.card(&house.tom).await;
    assert_eq!(card["state"], "left");
    let on = card["profile"]["name"].as_str().unwrap();
    match promoted.status {
        200 => assert_eq!(on, "Managers"),
        412 | 422 => assert_eq!(on, "Members"),
        status => panic!("{status}: {}", promoted.body),
    }
}

#[tokio::test]
async fn a_signature_for_one_change_is_none_for_another() {
    // T18
    let house = House::new().await;
    let id = house.id(&house.tom).await;
    let wide = house
        .world
        .profile(&house.place, "Wide", &[Permission::ManageMembers])
        .await;
    let asked = house
        .api(&house.olga, "PATCH", &id, "", json!({ "profile": wide.0 }))
        .await
        .expect(401);
    let signature = house.sign(&house.olga, &asked.json()["signature"]).await;
    let url = house.place.api(&format!("{PEOPLE}/{id}"));
    let headers = [("clavero-signature", signature.as_str())];
    let other = json!({ "profile": house.managers.0 });
    let refused = house
        .world
        .api_with(&house.olga, "PATCH", &url, &headers, other)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "signed_for_another_payload");
    let same = json!({ "profile": wide.0 });
    house
        .world
        .api_with(&house.olga, "PATCH", &url, &headers, same)
        .await
        .expect(200);
}
