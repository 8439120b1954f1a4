//! Questions about the account's own things are answered by the one decision, whatever they claim (7.1, T7).

use clavero_rules::{Permission, Span};
use serde_json::{Value, json};

use crate::{
    records::{Records, question},
    world::{SIGNATURE, Someone},
};

const PLACE: (&str, &str) = ("account", "records");

struct House {
    records: Records,
    carla: Someone,
}

/// Carla sees members and may ask for refunds.
async fn house() -> House {
    let records = Records::loaded().await;
    let allows = [Permission::ViewMembers, Permission::RequestRefunds];
    let profile = records
        .world
        .profile(&records.place, "Support", &allows)
        .await;
    let carla = records
        .world
        .collaborator(&records.place, "Carla", profile)
        .await;
    House { records, carla }
}

impl House {
    async fn told(&self, subject: &str, action: &str, resource: (&str, &str)) -> String {
        let told = self.records.may(subject, action, resource).await;
        match told["context"]["reason"].as_str() {
            None => "yes".to_owned(),
            Some(reason) => reason.to_owned(),
        }
    }
}

// 7.1 CC-03
#[tokio::test]
async fn a_person_is_known_by_id_or_by_verified_address_and_a_no_says_why() {
    let house = house().await;
    let (world, place) = (&house.records.world, &house.records.place);
    let id = house.carla.id().to_string();
    let view = "club.members.view";
    assert_eq!(house.told(&id, view, PLACE).await, "yes");
    assert_eq!(house.told("Carla@Example.com", view, PLACE).await, "yes");
    let account = ("account", place.id.to_string());
    assert_eq!(house.told(&id, view, (account.0, &account.1)).await, "yes");
    assert_eq!(
        house.told(&id, "club.members.manage", PLACE).await,
        "not_in_profile"
    );
    assert_eq!(house.told(&id, "account.payout", PLACE).await, "owner_only");
    assert_eq!(house.told(&id, "fly", PLACE).await, "unknown_action");
    assert_eq!(
        house.told(&id, view, ("account", "elsewhere")).await,
        "unknown_resource"
    );
    assert_eq!(
        house.told("nobody@example.com", view, PLACE).await,
        "no_membership"
    );
    let olga = house.records.olga.id().to_string();
    assert_eq!(house.told(&olga, "account.payout", PLACE).await, "yes");
    let stop = sql_state(world, place, "suspended").await;
    assert_eq!(stop, 1);
    assert_eq!(house.told(&id, view, PLACE).await, "suspended");
}

async fn sql_state(world: &crate::world::World, place: &crate::world::Place, state: &str) -> u64 {
    let q = crate::world::sql("update membership set state = $2 where account_id = $1");
    world
        .app
        .db
        .exec(q.bind(place.id).bind(state))
        .await
        .unwrap()
}

// 8.3.1
#[tokio::test]
async fn nothing_that_a_question_claims_gives_anybody_a_permission() {
    let house = house().await;
    let mut claims = question(&house.carla.email, "club.members.manage", PLACE);
    claims["subject"]["properties"] =
        json!({ "role": "owner", "permissions": ["club.members.manage"] });
    claims["resource"]["properties"] = json!({ "owner": house.carla.email });
    let told = house
        .records
        .ask("/access/v1/evaluation", claims)
        .await
        .expect(200);
    assert_eq!(told.json()["decision"], false);
}

// 4.1 7.3
#[tokio::test]
async fn an_act_that_is_signed_is_a_no_until_the_person_signs_exactly_this() {
    let house = house().await;
    let (world, carla) = (&house.records.world, &house.carla);
    let refund = "finance.refunds.request";
    let told = house.records.may(&carla.email, refund, PLACE).await;
    assert_eq!(told["context"]["reason"], "signature_missing");
    assert_eq!(told["context"]["acr_values"], "urn:clavero:acr:signature");
    assert!(told["context"]["reason_user"]["pt-BR"].is_string());
    let sign = &told["context"]["signature"];
    let wish =
        json!({ "purpose": sign["purpose"], "digest": sign["digest"], "signature": SIGNATURE });
    let signed = world
        .api(carla, "POST", "/api/v1/signatures", wish)
        .await
        .expect(201)
        .json();
    let ask = async |action: &str| {
        let mut body = question(&carla.email, action, PLACE);
        body["context"] = json!({ "clavero_signature": signed["id"] });
        let told = house
            .records
            .ask("/access/v1/evaluation", body)
            .await
            .expect(200);
        told.json()["decision"].as_bool().unwrap()
    };
    assert!(!ask("finance.withdrawals.request").await);
    assert!(ask(refund).await);
    // It was good for one yes.
    assert!(!ask(refund).await);
}

#[tokio::test]
async fn a_signature_lapses_after_five_minutes() {
    let house = house().await;
    let (world, carla) = (&house.records.world, &house.carla);
    let refund = "finance.refunds.request";
    let told = house.records.may(&carla.email, refund, PLACE).await;
    let sign = &told["context"]["signature"];
    let wish =
        json!({ "purpose": sign["purpose"], "digest": sign["digest"], "signature": SIGNATURE });
    let signed = world
        .api(carla, "POST", "/api/v1/signatures", wish)
        .await
        .expect(201)
        .json();
    world.advance(Span::minutes(6));
    let mut body = question(&carla.email, refund, PLACE);
    body["context"] = json!({ "clavero_signature": signed["id"] });
    let told = house
        .records
        .ask("/access/v1/evaluation", body)
        .await
        .expect(200);
    assert_eq!(told.json()["decision"], false);
}

// T7
#[tokio::test]
async fn searches_about_our_own_things_find_exactly_those_who_may() {
    let house = house().await;
    let search = async |end: &str, body: Value| {
        let path = format!("/access/v1/search/{end}");
        let found = house.records.ask(&path, body).await.expect(200).json();
        let mut ids: Vec<String> = Vec::new();
        for it in found["results"].as_array().unwrap() {
            let id = it.get("id").unwrap_or(&it["name"]);
            ids.push(id.as_str().unwrap().to_owned());
        }
        ids
    };
    let view = question("ignored", "club.members.view", PLACE);
    let (carla, olga) = (
        house.carla.id().to_string(),
        house.records.olga.id().to_string(),
    );
    let mut both = vec![carla.clone(), olga.clone()];
    both.sort();
    assert_eq!(search("subject", view).await, both);
    let manage = question("ignored", "club.members.manage", PLACE);
    assert_eq!(search("subject", manage).await, [olga]);
    let body = question(&carla, "club.members.view", ("account", "ignored"));
    assert_eq!(search("resource", body.clone()).await, ["records"]);
    let body = question(&carla, "ignored", PLACE);
    let found = search("action", body).await;
    for permission in Permission::ALL {
        let told = house.told(&carla, permission.id(), PLACE).await;
        assert_eq!(
            found.contains(&permission.id().to_owned()),
            told == "yes",
            "{told}"
        );
    }
    let profiles = question(
        &carla,
        "management.collaborators.view",
        ("profile", "ignored"),
    );
    assert!(search("resource", profiles).await.is_empty());
}

// 8.1
#[tokio::test]
async fn an_access_that_ended_is_a_no_at_the_very_next_question() {
    let house = house().await;
    let view = "club.members.view";
    assert_eq!(house.told(&house.carla.email, view, PLACE).await, "yes");
    let people = house.records.place.api("/collaborators");
    let world = &house.records.world;
    let listed = world
        .api(&house.records.olga, "GET", &people, Value::Null)
        .await
        .json();
    let id = listed["items"][0]["id"].as_str().unwrap();
    let path = format!("{people}/{id}");
    world
        .api(&house.records.olga, "DELETE", &path, Value::Null)
        .await
        .expect(204);
    assert_eq!(
        house.told(&house.carla.email, view, PLACE).await,
        "no_membership"
    );
}
