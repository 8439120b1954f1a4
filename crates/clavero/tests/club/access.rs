//! Access is decided from grants and one overlay, whatever the order of things.

use clavero_rules::{Permission, Span};
use serde_json::{Value, json};

use crate::stage::Stage;

async fn act(stage: &Stage, enrolment: &str, end: &str, body: Value) -> crate::world::Reply {
    let method = if body.is_null() { "POST" } else { "PUT" };
    stage
        .call(method, &format!("/enrolments/{enrolment}/{end}"), body)
        .await
}

#[tokio::test]
async fn a_block_stops_access_whatever_the_grants_say_and_a_person_lifts_it() {
    // MA-07 A-2 A-3
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    assert_eq!(stage.told(&ines).await["status"], "active");
    let page = stage.url(&format!(
        "/products/{course}/users/{enrolment}/change/block"
    ));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("closes at once");
    stage.world.post(&stage.olga, &page, &[]).await.expect(303);
    assert_eq!(stage.told(&ines).await["status"], "blocked");
    let twice = act(&stage, &enrolment, "block", Value::Null)
        .await
        .expect(422);
    assert_eq!(twice.json()["code"], "already_blocked");
    let why = stage.why(&ines).await;
    assert_eq!(
        (why["allowed"].clone(), why["remedy"].clone()),
        (json!(false), json!("lift_block"))
    );
    let restored = act(&stage, &enrolment, "restore", Value::Null)
        .await
        .expect(200);
    assert_eq!(restored.json()["status"], "active");
    let audit = stage.world.audit().await;
    assert!(
        audit.contains(&"enrolment.blocked".to_owned())
            && audit.contains(&"enrolment.restored".to_owned())
    );
}

#[tokio::test]
async fn lifting_a_block_makes_no_access() {
    // A-3 edge 1
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    act(&stage, &enrolment, "block", Value::Null)
        .await
        .expect(200);
    let grant = stage.why(&ines).await["grants"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let path = format!("/enrolments/{enrolment}/grants/{grant}");
    let ended = stage.call("DELETE", &path, Value::Null).await.expect(200);
    assert_eq!(ended.json()["status"], "blocked");
    let page = stage.url(&format!(
        "/products/{course}/users/{enrolment}/change/restore"
    ));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("no live access to restore");
    let restored = act(&stage, &enrolment, "restore", Value::Null)
        .await
        .expect(200);
    assert_eq!(restored.json()["status"], "ended");
}

#[tokio::test]
async fn giving_the_same_access_again_changes_nothing() {
    // 3.1
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol("ines@example.org", "Inês", &course).await;
    let before = stage.told(&ines).await;
    stage.world.advance(Span::days(1));
    let olga = stage.world.sign_in_again(&stage.olga).await;
    let body = json!({ "people": [{ "email": "INES@example.org" }], "products": [course] });
    let path = stage.place.api(&format!("/areas/{}/members", stage.area));
    let counts = stage
        .world
        .api(&olga, "POST", &path, body)
        .await
        .expect(200)
        .json();
    assert_eq!(counts["unchanged"], 1, "{counts}");
    let stage = Stage { olga, ..stage };
    assert_eq!(
        stage.why(&ines).await["grants"].as_array().unwrap().len(),
        1
    );
    assert_eq!(stage.told(&ines).await["status"], before["status"]);
}

#[tokio::test]
async fn access_until_a_day_ends_with_that_day_on_the_areas_clock_and_is_told_once() {
    // Edge 22, edge 20, A-1
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    act(
        &stage,
        &enrolment,
        "access-end",
        json!({ "until": "2026-11-22" }),
    )
    .await
    .expect(200);
    // Athens is two hours ahead: the day ends at 22:00 UTC.
    assert_eq!(
        stage.told(&ines).await["access_until"],
        "2026-11-22T22:00:00Z"
    );
    stage.world.advance(Span::hours(36));
    let olga = stage.world.sign_in_again(&stage.olga).await;
    let stage = Stage { olga, ..stage };
    // Whoever asks before the sweeper came is told what is true.
    let why = stage.why(&ines).await;
    let found: Vec<_> = why["steps"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|it| it["found"].as_str())
        .collect();
    assert!(found.contains(&"expired"), "{found:?}");
    stage.sweep().await;
    stage.sweep().await;
    assert_eq!(stage.told(&ines).await["status"], "expired");
    let audit = stage.world.audit().await;
    assert_eq!(
        audit
            .iter()
            .filter(|kind| *kind == "enrolment.expired")
            .count(),
        1
    );
    act(
        &stage,
        &enrolment,
        "access-end",
        json!({ "until": "2026-12-10" }),
    )
    .await
    .expect(200);
    assert_eq!(stage.told(&ines).await["status"], "active");
    let past = act(
        &stage,
        &enrolment,
        "access-end",
        json!({ "until": "2026-11-01" }),
    )
    .await
    .expect(422);
    assert_eq!(past.json()["code"], "grant_ends_in_the_past");
}

#[tokio::test]
async fn a_person_is_moved_to_another_group_and_stays_there() {
    // MA-08 edge 23
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let vip = stage.group(&course, "VIP").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let page = stage.url(&format!(
        "/products/{course}/users/{enrolment}/change/group"
    ));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("VIP");
    stage
        .world
        .post(&stage.olga, &page, &[("group", &vip)])
        .await
        .expect(303);
    assert_eq!(stage.told(&ines).await["group"], vip.as_str());
    let same = act(&stage, &enrolment, "group", json!({ "group": vip }))
        .await
        .expect(422);
    assert_eq!(same.json()["code"], "in_that_group_already");
    let stays = crate::world::sql("select count(*) as n from group_stay");
    assert_eq!(stage.world.count(stays).await, 2);
}

#[tokio::test]
async fn roles_are_given_by_whoever_may_give_them_where_the_product_knows_them() {
    // CC-19 CC-20 MA-29
    let stage = Stage::set().await;
    let (course, file) = (
        stage.product("course", "Bread").await,
        stage.product("file", "Recipe").await,
    );
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let carla = stage
        .collaborator("Carla", &[Permission::ManageMembers])
        .await;
    let page = stage.url(&format!("/products/{course}/users/{enrolment}/role"));
    stage
        .world
        .post(&carla, &page, &[("role", "moderator")])
        .await
        .expect(403);
    stage
        .world
        .post(&stage.olga, &page, &[("role", "moderator")])
        .await
        .expect(303);
    assert_eq!(stage.told(&ines).await["role"], "moderator");
    let (_, other) = stage.enrol("rui@example.org", "Rui", &file).await;
    let refused = act(&stage, &other, "role", json!({ "role": "administrator" }))
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "role_not_in_this_kind");
}

#[tokio::test]
async fn whoever_was_let_in_by_hand_can_be_removed_and_come_back() {
    // MA-09 MA-31 A-8
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let path = format!("/enrolments/{enrolment}");
    stage.call("DELETE", &path, Value::Null).await.expect(204);
    stage
        .call("POST", &format!("{path}/block"), Value::Null)
        .await
        .expect(404);
    assert!(stage.told(&ines).await.is_null());
    let (again, same) = stage.enrol("ines@example.org", "Inês", &course).await;
    assert_eq!((again, same), (ines.clone(), enrolment.clone()));
    assert_eq!(stage.told(&ines).await["status"], "active");
    // Whoever ever bought is blocked instead.
    let bought = crate::world::sql(
        "update access_grant set source = 'purchase', state = 'ended', ended_reason = 'refunded' where account_id = $1",
    );
    stage
        .world
        .app
        .db
        .exec(bought.bind(stage.place.id))
        .await
        .unwrap();
    let refused = stage.call("DELETE", &path, Value::Null).await.expect(422);
    assert_eq!(refused.json()["code"], "bought_once");
    let page = stage.url(&format!(
        "/products/{course}/users/{enrolment}/change/remove"
    ));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("Block the access instead")
        .says("change/block")
        .hides("btn-danger");
    let user = stage.url(&format!("/products/{course}/users/{enrolment}"));
    stage
        .world
        .get(&stage.olga, &user)
        .await
        .expect(200)
        .says("Buyers are never removed")
        .says("change/block")
        .hides("change/remove");
    // Who never bought can be removed, and is told nothing of buyers.
    let (_, guest) = stage.enrol("rosa@example.org", "Rosa", &course).await;
    let user = stage.url(&format!("/products/{course}/users/{guest}"));
    stage
        .world
        .get(&stage.olga, &user)
        .await
        .expect(200)
        .says("change/remove")
        .hides("Buyers are never removed");
}

#[tokio::test]
async fn one_block_is_given_a_reason_that_the_team_reads_and_the_log_never_holds() {
    // 3.1
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let path = format!("/enrolments/{enrolment}/block");
    let unknown = json!({ "reason": "Rude", "notify": true });
    let refused = stage.call("POST", &path, unknown).await.expect(422);
    assert_eq!(refused.json()["errors"][0]["field"], "notify");
    let long = json!({ "reason": "x".repeat(501) });
    stage.call("POST", &path, long).await.expect(422);
    assert_eq!(stage.told(&ines).await["status"], "active");
    let reason = json!({ "reason": " Shared her login with Rosa Prado " });
    stage.call("POST", &path, reason).await.expect(200);
    let why = stage.why(&ines).await;
    assert_eq!(why["block"]["because"], "by_hand");
    assert_eq!(why["block"]["reason"], "Shared her login with Rosa Prado");
    let user = stage.url(&format!("/products/{course}/users/{enrolment}"));
    let said = "The reason given: “Shared her login with Rosa Prado”";
    let page = stage.world.get(&stage.olga, &user).await.expect(200);
    page.says(said);
    let log = stage.place.api("/activity?limit=100");
    let log = stage.world.api(&stage.olga, "GET", &log, Value::Null).await;
    log.expect(200).hides("Rosa Prado");
    // Lifted, and set again without a reason, it says none.
    let lift = format!("/enrolments/{enrolment}/restore");
    stage.call("POST", &lift, Value::Null).await.expect(200);
    assert_eq!(stage.why(&ines).await["block"], Value::Null);
    let change = format!("{user}/change/block");
    let form = stage.world.get(&stage.olga, &change).await.expect(200);
    form.says("name=\"reason\"");
    let words = [("reason", "")];
    stage
        .world
        .post(&stage.olga, &change, &words)
        .await
        .expect(303);
    let page = stage.world.get(&stage.olga, &user).await.expect(200);
    page.says("Somebody blocked this access.")
        .hides("reason given");
}

#[tokio::test]
async fn the_owner_is_never_blocked() {
    // Edge 39
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let email = stage.olga.email.clone();
    let (olga, enrolment) = stage.enrol(&email, "Olga", &course).await;
    assert_eq!(stage.told(&olga).await["access_type"], "owner");
    let refused = act(&stage, &enrolment, "block", Value::Null)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "member_is_owner");
}

#[tokio::test]
async fn an_enrolment_of_another_account_is_not_there() {
    // I8
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (member, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let otto = stage.world.person("Otto").await;
    let other = stage.world.account(&otto, "Villa Nera").await;
    let body = json!({ "name": "Villa", "time_zone": "UTC", "lang": "en" });
    stage
        .world
        .api(&otto, "POST", &other.api("/areas"), body)
        .await
        .expect(201);
    for end in [
        format!("/members/{member}"),
        format!("/members/{member}/access"),
    ] {
        let path = other.api(&format!("/areas/villa{end}"));
        stage
            .world
            .api(&otto, "GET", &path, Value::Null)
            .await
            .expect(404);
    }
    let path = other.api(&format!("/areas/villa/enrolments/{enrolment}/block"));
    stage
        .world
        .api(&otto, "POST", &path, Value::Null)
        .await
        .expect(404);
}
