//! Erasing somebody through the doors: told beforehand, typed, signed, and refused where it must be.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::{
    stage::Stage,
    world::{Reply, SIGNATURE, Someone, sql},
};

const INES: &str = "ines@example.org";

/// Erases a member through the API, as a program does for whoever signs.
pub async fn erase(stage: &Stage, member: &str) {
    ask(stage, &stage.olga, member).await.expect(204);
}

pub async fn ask(stage: &Stage, who: &Someone, member: &str) -> Reply {
    let told = stage
        .call("GET", &format!("/members/{member}"), Value::Null)
        .await
        .expect(200)
        .json();
    let path = stage
        .place
        .api(&format!("/areas/{}/members/{member}/erasure", stage.area));
    let body = json!({ "email": told["email"] });
    let asked = stage.world.api(who, "POST", &path, body.clone()).await;
    if asked.status != 401 {
        return asked;
    }
    let wanted = asked.json()["signature"].clone();
    let signing =
        json!({ "purpose": wanted["purpose"], "digest": wanted["digest"], "signature": SIGNATURE });
    let given = stage
        .world
        .api(who, "POST", "/api/v1/signatures", signing)
        .await
        .expect(201)
        .json();
    let header = [("clavero-signature", given["id"].as_str().unwrap())];
    stage
        .world
        .api_with(who, "POST", &path, &header, body)
        .await
}

#[tokio::test]
async fn a_member_is_erased_with_the_address_typed_and_a_signature_after_reading_what_goes() {
    // MA-04 edge 29
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol(INES, "Inês", &course).await;
    let member = stage.url(&format!("/members/{ines}"));
    let page = format!("{member}/erase");
    let olga = &stage.olga;
    stage
        .world
        .get(olga, &member)
        .await
        .expect(200)
        .says("See what goes and what stays");
    stage
        .world
        .get(olga, &page)
        .await
        .expect(200)
        .says("The access to one product")
        .says("A fingerprint of the address");
    let wrong = [("typed", "rui@example.org")];
    stage
        .world
        .post(olga, &page, &wrong)
        .await
        .expect(422)
        .says("rui@example.org");
    let typed = [("typed", INES)];
    let step = stage.world.post(olga, &page, &typed).await.expect(303);
    let sign = step.location().to_owned();
    stage.world.get(olga, &sign).await.expect(200).says(INES);
    stage
        .world
        .post(olga, &sign, &[("signature", "wrong one")])
        .await
        .expect(422);
    stage
        .world
        .post(olga, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(303);
    stage.world.get(olga, &member).await.expect(404);
    stage.world.get(olga, &sign).await.expect(404);
    let list = stage.world.get(olga, &stage.url("/members")).await;
    list.expect(200).hides("Inês");
    let home = stage.url(&format!("/products/{course}/users"));
    stage.world.get(olga, &home).await.expect(200).hides("Inês");
    // The same address joins anew, as somebody else.
    let (again, _) = stage.enrol(INES, "Inês", &course).await;
    assert_ne!(again, ines);
    assert_eq!(stage.told(&again).await["status"], "active");
}

#[tokio::test]
async fn nobody_is_erased_without_the_right_and_never_the_owner() {
    // edge 29, edge 39
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol(INES, "Inês", &course).await;
    let carla = stage
        .collaborator("Carla", &[Permission::ViewMembers])
        .await;
    let page = stage.url(&format!("/members/{ines}/erase"));
    stage.world.get(&carla, &page).await.expect(403);
    ask(&stage, &carla, &ines).await.expect(403);
    let mine = stage.olga.email.clone();
    let (olga, _) = stage.enrol(&mine, "Olga", &course).await;
    let refused = ask(&stage, &stage.olga, &olga).await.expect(422);
    assert_eq!(refused.json()["code"], "member_is_owner");
    let path = stage.url(&format!("/members/{olga}/erase"));
    let typed = [("typed", mine.as_str())];
    stage
        .world
        .post(&stage.olga, &path, &typed)
        .await
        .expect(422);
    // A wrong address through the API, and a signature for somebody else.
    let path = format!("/members/{ines}/erasure");
    let wrong = stage
        .call("POST", &path, json!({ "email": "rui@example.org" }))
        .await
        .expect(422);
    assert_eq!(wrong.json()["code"], "typed_word_differs");
    let told = stage
        .call("GET", &path, Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(
        (&told["products"], &told["login"]),
        (&json!(1), &json!("none"))
    );
}

#[tokio::test]
async fn a_no_to_messages_outlives_the_name() {
    // edge 29: the hash is kept for suppression
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol(INES, "Inês", &course).await;
    let no = sql("update member set unsubscribed_at = 5 where email_key = $1").bind(INES);
    stage.world.app.db.exec(no).await.unwrap();
    erase(&stage, &ines).await;
    stage.enrol(INES, "Inês", &course).await;
    stage.enrol("rui@example.org", "Rui", &course).await;
    let still =
        sql("select count(*) as n from member where email_key = $1 and unsubscribed_at = 5");
    assert_eq!(stage.world.count(still.bind(INES)).await, 1);
    let others = sql("select count(*) as n from member where unsubscribed_at is not null");
    assert_eq!(stage.world.count(others).await, 1);
}
