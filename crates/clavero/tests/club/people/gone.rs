//! Whoever was taken out of every product is no member, and comes back as the same person.

use serde_json::{Value, json};

use super::merge::merge;
use crate::{
    messages::stage::words,
    purchases::shop::{Shop, report},
    stage::Stage,
};

const ANA: &str = "ana@example.org";

/// The addresses in the list of members, which is as long as its count and as the kept totals say.
async fn listed(stage: &Stage, query: &str) -> Vec<String> {
    let path = format!("/members?count=exact{query}");
    let told = stage.call("GET", &path, Value::Null).await.expect(200);
    let told = told.json();
    let items = told["items"].as_array().unwrap();
    assert_eq!(told["count"], items.len(), "{told}");
    stage.totals_are_right().await;
    let mut all: Vec<String> = items
        .iter()
        .map(|it| it["email"].as_str().unwrap().to_owned())
        .collect();
    all.sort();
    all
}

async fn remove(stage: &Stage, enrolment: &str) {
    let path = format!("/enrolments/{enrolment}");
    let gone = stage.call("DELETE", &path, Value::Null).await;
    assert!(gone.status < 300, "{}", gone.body);
}

#[tokio::test]
async fn whoever_was_taken_out_of_all_products_is_in_no_list_and_is_written_to_by_nobody() {
    // A-8, MA-09, property 4
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let cake = stage.product("course", "Cake").await;
    let (ana, in_bread) = stage.enrol(ANA, "Ana", &bread).await;
    let (_, in_cake) = stage.enrol(ANA, "Ana", &cake).await;
    stage.enrol("bea@example.org", "Bea", &bread).await;
    remove(&stage, &in_bread).await;
    assert_eq!(listed(&stage, "").await, [ANA, "bea@example.org"]);
    remove(&stage, &in_cake).await;
    assert_eq!(listed(&stage, "").await, ["bea@example.org"]);
    for search in ["&q=ana", "&q=ana%40example.org"] {
        assert!(listed(&stage, search).await.is_empty(), "{search}");
    }
    let audience = stage.foresee(&words("service")).await;
    assert_eq!(audience["total"], 1, "{audience}");
    let path = format!("/members/{ana}/resend-access");
    let refused = stage.call("POST", &path, Value::Null).await.expect(422);
    assert_eq!(refused.json()["code"], "member_in_nothing");
    let page = stage.url("/members");
    let page = stage.world.get(&stage.olga, &page).await.expect(200);
    page.says("bea@example.org").hides(ANA);
}

#[tokio::test]
async fn whoever_comes_back_is_the_same_person() {
    // A-8, 3.1
    let shop = Shop::open().await;
    let stage = &shop.stage;
    let bread = shop.sells("course", "Bread", 700_101).await;
    let (ana, enrolment) = stage.enrol(ANA, "Ana", &bread).await;
    remove(stage, &enrolment).await;
    assert!(listed(stage, "").await.is_empty());
    // By hand.
    let (again, enrolment) = stage.enrol(ANA, "", &bread).await;
    assert_eq!(again, ana);
    assert_eq!(listed(stage, "&q=ana").await, [ANA]);
    remove(stage, &enrolment).await;
    // By a file, into another product.
    let cake = stage.product("course", "Cake").await;
    crate::imports::import(stage, &cake, format!("email\n{ANA}\n")).await;
    assert_eq!(listed(stage, "").await, [ANA]);
    let (again, enrolment) = stage.enrolment(ANA, &cake).await;
    assert_eq!(again, ana);
    remove(stage, &enrolment).await;
    assert!(listed(stage, "").await.is_empty());
    // By a payment; from then on he stays, whatever becomes of it.
    let buyer = json!({ "data": { "buyer": { "email": ANA, "name": "" } } });
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, buyer.clone()))
        .await;
    assert_eq!(listed(stage, "&q=ana").await, [ANA]);
    shop.tell(&report("e-2", "PURCHASE_REFUNDED", "HP1", 1, buyer))
        .await;
    assert_eq!(listed(stage, "").await, [ANA]);
    assert_eq!(stage.enrolment(ANA, &bread).await.0, ana);
}

#[tokio::test]
async fn taking_a_removal_back_brings_the_person_back_into_the_list() {
    // A-8, B-5, property 7
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let (_, ana) = stage.enrol(ANA, "Ana", &bread).await;
    let (_, bea) = stage.enrol("bea@example.org", "Bea", &bread).await;
    let both = [ana, bea];
    let job = stage.bulk_these(&bread, "remove", json!({}), &both).await;
    assert!(listed(&stage, "").await.is_empty());
    let undone = stage.undo(&job).await;
    assert_eq!(listed(&stage, "").await, [ANA, "bea@example.org"]);
    assert_eq!(listed(&stage, "&q=bea").await, ["bea@example.org"]);
    stage.undo(&undone).await;
    assert!(listed(&stage, "").await.is_empty());
}

#[tokio::test]
async fn whoever_has_gone_and_is_one_with_a_member_is_a_member() {
    // A-8, edge 13
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let (ana, enrolment) = stage.enrol(ANA, "Ana", &bread).await;
    let (other, _) = stage.enrol("anna@example.org", "Ana", &bread).await;
    remove(&stage, &enrolment).await;
    assert_eq!(listed(&stage, "").await, ["anna@example.org"]);
    merge(&stage, &ana, &other).await.expect(200);
    assert_eq!(listed(&stage, "").await, [ANA]);
}
