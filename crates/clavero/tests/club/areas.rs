//! Areas, products, groups and offers are made and changed by those who may.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::stage::Stage;

#[tokio::test]
async fn an_owner_makes_an_area_and_its_address_is_its_own_on_the_whole_server() {
    let stage = Stage::set().await;
    let fields = [
        ("name", "Other"),
        ("slug", "casa-alba-club"),
        ("time_zone", "UTC"),
        ("lang", "es"),
    ];
    let page = stage.place.url("/club");
    stage
        .world
        .post(&stage.olga, &page, &fields)
        .await
        .expect(422)
        .says("already in use");
    let fields = [
        ("name", "Other"),
        ("slug", ""),
        ("time_zone", "UTC"),
        ("lang", "es"),
    ];
    let made = stage
        .world
        .post(&stage.olga, &page, &fields)
        .await
        .expect(303);
    assert_eq!(made.location(), stage.place.url("/club/other"));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("Casa Alba Club")
        .says("Other");
}

#[tokio::test]
async fn two_who_change_an_area_at_once_see_both_versions() {
    // access.md 4.0
    let stage = Stage::set().await;
    let page = stage.url("/settings");
    let mine = [
        ("version", "1"),
        ("name", "Mine"),
        ("time_zone", "UTC"),
        ("lang", "en"),
    ];
    stage
        .world
        .post(&stage.olga, &page, &mine)
        .await
        .expect(303);
    let yours = [
        ("version", "1"),
        ("name", "Yours"),
        ("time_zone", "UTC"),
        ("lang", "en"),
    ];
    let again = stage
        .world
        .post(&stage.olga, &page, &yours)
        .await
        .expect(412);
    let again = again.says("Saved: Mine").says("Yours: Yours");
    assert!(
        again.body.contains(r#"name="version" value="2""#),
        "{}",
        again.body
    );
}

#[tokio::test]
async fn a_product_is_set_up_by_what_it_is() {
    // MA-30
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let community = stage.product("community", "Talk").await;
    let settings = |id: &str| stage.url(&format!("/products/{id}/settings"));
    let page = stage
        .world
        .get(&stage.olga, &settings(&course))
        .await
        .expect(200);
    page.says("Access duration");
    let page = stage
        .world
        .get(&stage.olga, &settings(&community))
        .await
        .expect(200);
    page.hides("Access duration");
    let path = format!("/products/{community}/duration");
    let refused = stage
        .call("PUT", &path, json!({ "days": 30, "for": "new" }))
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "no_access_duration");
}

#[tokio::test]
async fn people_of_an_event_are_participants() {
    // MA-02
    let stage = Stage::set().await;
    let event = stage.product("event", "Live").await;
    let page = stage.url(&format!("/products/{event}/settings"));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("Participants");
}

#[tokio::test]
async fn another_duration_asks_for_whom_and_says_how_many() {
    // A-5
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol("ines@example.org", "Inês Prado", &course).await;
    let page = stage.url(&format!("/products/{course}/duration"));
    let asked = [("version", "1"), ("access_days", "10")];
    let question = stage
        .world
        .post(&stage.olga, &page, &asked)
        .await
        .expect(200);
    question.says("Existing access too: 1 person");
    assert!(stage.told(&ines).await["access_until"].is_null());
    let fields = [("version", "1"), ("access_days", "10"), ("for", "existing")];
    stage
        .world
        .post(&stage.olga, &page, &fields)
        .await
        .expect(303);
    stage.sweep().await;
    assert_eq!(
        stage.told(&ines).await["access_until"],
        "2026-12-01T10:00:00Z"
    );
    // For new grants only, whoever has access keeps it.
    let path = format!("/products/{course}/duration");
    stage
        .call("PUT", &path, json!({ "days": 5, "for": "new" }))
        .await
        .expect(200);
    stage.sweep().await;
    assert_eq!(
        stage.told(&ines).await["access_until"],
        "2026-12-01T10:00:00Z"
    );
}

#[tokio::test]
async fn a_bundle_holds_no_bundle_and_not_itself() {
    // 3.1
    let stage = Stage::set().await;
    let (a, b) = (
        stage.product("course", "A").await,
        stage.product("file", "B").await,
    );
    let (one, two) = (
        stage.product("bundle", "One").await,
        stage.product("bundle", "Two").await,
    );
    let fill = |id: &str, items: Value| {
        let path = format!("/products/{id}/items");
        let stage = &stage;
        async move { stage.call("PUT", &path, json!({ "items": items })).await }
    };
    fill(&one, json!([a, b])).await.expect(200);
    let flat = fill(&two, json!([one, a])).await.expect(200);
    assert_eq!(flat.json()["items"], json!([a, b]));
    let own = fill(&two, json!([two])).await.expect(422);
    assert_eq!(own.json()["code"], "bundle_in_itself");
}

#[tokio::test]
async fn deleting_a_group_asks_where_its_people_go() {
    // Edge 24
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let vip = stage.group(&course, "VIP").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let all = stage.told(&ines).await["group"]
        .as_str()
        .unwrap()
        .to_owned();
    let path = format!("/enrolments/{enrolment}/group");
    stage
        .call("PUT", &path, json!({ "group": vip }))
        .await
        .expect(200);
    let group = format!("/products/{course}/groups/{vip}");
    let refused = stage.call("DELETE", &group, Value::Null).await.expect(422);
    assert_eq!(refused.json()["code"], "group_has_people");
    let default = format!("/products/{course}/groups/{all}?move_to={vip}");
    let refused = stage
        .call("DELETE", &default, Value::Null)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "default_group");
    stage
        .call("DELETE", &format!("{group}?move_to={all}"), Value::Null)
        .await
        .expect(204);
    assert_eq!(stage.told(&ines).await["group"], all.as_str());
}

#[tokio::test]
async fn an_offer_leads_its_buyers_into_a_group_of_the_same_product() {
    // MA-08
    let stage = Stage::set().await;
    let (bread, clay) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    let vip = stage.group(&clay, "VIP").await;
    let offer = json!({ "code": "vip2026", "group": vip, "price": "97.00", "currency": "brl" });
    let path = format!("/products/{bread}/offers");
    stage.call("POST", &path, offer.clone()).await.expect(422);
    let path = format!("/products/{clay}/offers");
    let made = stage.call("POST", &path, offer).await.expect(201);
    assert_eq!(
        (
            made.json()["amount"].clone(),
            made.json()["currency"].clone()
        ),
        (json!(9700), json!("BRL"))
    );
    let page = stage.url(&format!("/products/{clay}/groups"));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("vip2026");
}

#[tokio::test]
async fn whoever_only_looks_changes_nothing_and_whoever_sees_people_sees_no_settings() {
    // CC-08 R2
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let looks = stage
        .collaborator("Lola", &[Permission::ViewClubProducts])
        .await;
    let page = stage.url("");
    stage
        .world
        .get(&looks, &page)
        .await
        .expect(200)
        .says("Bread")
        .hides("New product");
    let fields = [("kind", "course"), ("name", "Mine")];
    stage
        .world
        .post(&looks, &stage.url("/products"), &fields)
        .await
        .expect(403);
    let people = stage.collaborator("Pia", &[Permission::ViewMembers]).await;
    stage
        .world
        .get(&people, &page)
        .await
        .expect(200)
        .says("Bread");
    let settings = stage.url(&format!("/products/{course}/settings"));
    stage.world.get(&people, &settings).await.expect(403);
    let nothing = stage.collaborator("Nemo", &[Permission::ViewSales]).await;
    stage.world.get(&nothing, &page).await.expect(403);
}
