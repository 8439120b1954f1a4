//! One person, by each path that leads in or out: by hand on a page and over the API, by time, by what was bought and
//! paid back.

use clavero_rules::Span;
use serde_json::{Value, json};

use super::{NOTHING, act, listening};
use crate::{
    erasures::pages::erase,
    purchases::{
        access::charge,
        sharing::sits,
        shop::{Shop, report},
    },
};

// members.md 8.6
#[tokio::test]
async fn who_comes_in_and_who_is_kept_out_is_told_once_from_pages_and_over_the_api() {
    let (stage, ear) = listening().await;
    let course = stage.product("course", "Bread").await;
    assert_eq!(ear.kinds(&stage).await, NOTHING);
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let heard = ear.heard(&stage).await;
    let kinds: Vec<&str> = heard.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(kinds, ["access.granted", "member.created"]);
    let (granted, made) = (&heard[0].1, &heard[1].1);
    assert_eq!(
        granted["object"],
        json!({ "type": "enrolment", "id": enrolment })
    );
    assert_eq!(granted["member"], ines);
    assert_eq!(granted["product"], course);
    assert_eq!(granted["was"], "ended");
    assert_eq!(granted["status"], "active");
    assert_eq!(granted["actor"], stage.olga.id().to_string());
    assert_eq!(made["object"], json!({ "type": "member", "id": ines }));
    // The same again is nothing new.
    stage.enrol("ines@example.org", "Inês", &course).await;
    assert_eq!(ear.kinds(&stage).await, NOTHING);

    let block = format!("/products/{course}/users/{enrolment}/change/block");
    let block = stage.url(&block);
    stage.world.post(&stage.olga, &block, &[]).await.expect(303);
    assert_eq!(ear.one(&stage).await.0, "access.blocked");
    act(&stage, "POST", &enrolment, "restore", Value::Null).await;
    let (kind, data) = ear.one(&stage).await;
    assert_eq!(
        (kind.as_str(), &data["status"]),
        ("access.restored", &json!("active"))
    );

    // A block is no loss of access yet: whoever is removed under it loses it.
    act(&stage, "POST", &enrolment, "block", Value::Null).await;
    assert_eq!(ear.one(&stage).await.0, "access.blocked");
    let path = format!("/enrolments/{enrolment}");
    stage.call("DELETE", &path, Value::Null).await.expect(204);
    assert_eq!(ear.one(&stage).await.0, "access.ended");
}

// members.md 8.6
#[tokio::test]
async fn who_sits_elsewhere_is_told_even_where_the_group_itself_went() {
    let (stage, ear) = listening().await;
    let course = stage.product("course", "Bread").await;
    let (_, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let group = stage.group(&course, "Evening").await;
    ear.heard(&stage).await;
    let to = json!({ "group": group });
    act(&stage, "PUT", &enrolment, "group", to).await;
    let (kind, data) = ear.one(&stage).await;
    assert_eq!(kind, "enrolment.group_changed");
    assert_eq!(data["to"], group);
    let first = data["from"].as_str().unwrap().to_owned();
    let gone = format!("/products/{course}/groups/{group}?move_to={first}");
    stage.call("DELETE", &gone, Value::Null).await.expect(204);
    let (kind, data) = ear.one(&stage).await;
    assert_eq!(kind, "enrolment.group_changed");
    assert_eq!((&data["from"], &data["to"]), (&json!(group), &json!(first)));
}

// members.md 8.6 and edge 20
#[tokio::test]
async fn access_that_ends_by_itself_is_told_when_it_does() {
    let (stage, ear) = listening().await;
    let course = stage.product("course", "Bread").await;
    let (_, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    ear.heard(&stage).await;
    let day = json!({ "until": "2026-11-30" });
    act(&stage, "PUT", &enrolment, "access-end", day).await;
    assert_eq!(ear.kinds(&stage).await, NOTHING);
    stage.world.advance(Span::days(12));
    stage.sweep().await;
    stage.sweep().await;
    let (kind, data) = ear.one(&stage).await;
    assert_eq!(
        (kind.as_str(), &data["status"]),
        ("access.ended", &json!("expired"))
    );
    assert_eq!(data["actor"], Value::Null);
}

// members.md 8.6 and edge 9
#[tokio::test]
async fn what_was_bought_and_paid_back_is_told_by_what_it_came_to() {
    let (stage, ear) = listening().await;
    let shop = Shop::on(stage).await;
    shop.sells("course", "Bread", 700_101).await;
    ear.heard(&shop.stage).await;
    let approved = |id: &str| report(id, "PURCHASE_APPROVED", "HP1", 0, json!({}));
    shop.tell(&approved("e-1")).await;
    shop.tell(&approved("e-2")).await;
    let told = ear.kinds(&shop.stage).await;
    assert_eq!(told, ["access.granted", "member.created"]);
    shop.tell(&report("e-3", "PURCHASE_REFUNDED", "HP1", 1, json!({})))
        .await;
    let (kind, data) = ear.one(&shop.stage).await;
    assert_eq!(
        (kind.as_str(), &data["status"]),
        ("access.ended", &json!("ended"))
    );
}

// members.md 8.6 and 7.2
#[tokio::test]
async fn a_payment_that_is_late_is_told_as_a_turn_and_so_is_the_one_that_comes() {
    let (stage, ear) = listening().await;
    let shop = Shop::on(stage).await;
    shop.sells("subscription", "Bread circle", 700_101).await;
    shop.tell(&charge("s-1", "PURCHASE_APPROVED", "HP1", 0, 1, 720))
        .await;
    let told = ear.kinds(&shop.stage).await;
    assert_eq!(told, ["access.granted", "member.created"]);
    shop.stage.world.advance(Span::hours(721));
    shop.tell(&charge("s-2", "PURCHASE_DELAYED", "HP2", 721, 2, 1440))
        .await;
    shop.stage.world.advance(Span::days(4));
    shop.stage.sweep().await;
    let (kind, data) = ear.one(&shop.stage).await;
    assert_eq!(
        (kind.as_str(), &data["status"]),
        ("access.ended", &json!("suspended_payment"))
    );
    shop.tell(&charge("s-3", "PURCHASE_APPROVED", "HP2", 820, 2, 1440))
        .await;
    let (kind, data) = ear.one(&shop.stage).await;
    assert_eq!(
        (kind.as_str(), &data["was"]),
        ("access.granted", &json!("suspended_payment"))
    );
}

// members.md 8.6 edge 29
#[tokio::test]
async fn whoever_is_erased_is_told_as_access_that_ended_and_his_guests_too() {
    let (stage, ear) = listening().await;
    let shop = Shop::on(stage).await;
    let course = shop.sells("course", "Bread", 700_101).await;
    let clay = shop.stage.product("course", "Clay").await;
    let offer = json!({ "code": "shared", "plus_seats": 2 });
    let path = format!("/products/{course}/offers");
    shop.stage.call("POST", &path, offer).await.expect(201);
    let sold = json!({ "data": { "purchase": { "offer": { "code": "shared" } } } });
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, sold))
        .await;
    let (ines, holder) = shop.stage.enrolment("ines@example.org", &course).await;
    let (_, blocked) = shop.stage.enrol("ines@example.org", "", &clay).await;
    act(&shop.stage, "POST", &blocked, "block", Value::Null).await;
    let guest = json!({ "email": "rui@example.org" });
    let seats = format!("/enrolments/{holder}/seats");
    shop.stage.call("POST", &seats, guest).await.expect(201);
    sits(&shop, "rui@example.org").await;
    let (_, rui) = shop.stage.enrolment("rui@example.org", &course).await;
    ear.heard(&shop.stage).await;

    erase(&shop.stage, &ines).await;
    let heard = ear.heard(&shop.stage).await;
    let mut ended: Vec<_> = heard
        .iter()
        .map(|(kind, data)| {
            assert_eq!(
                (kind.as_str(), &data["status"]),
                ("access.ended", &json!("ended"))
            );
            data["object"]["id"].as_str().unwrap().to_owned()
        })
        .collect();
    ended.sort();
    let mut all = vec![holder, blocked, rui];
    all.sort();
    assert_eq!(ended, all);
}

// members.md 8.6 edge 13
#[tokio::test]
async fn a_merge_is_told_as_what_it_does_to_access() {
    let (stage, ear) = listening().await;
    let (bread, clay) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    let (ines, kept) = stage.enrol("ines@example.org", "Inês", &bread).await;
    let (typo, folded) = stage.enrol("ines@exmaple.org", "", &bread).await;
    stage.enrol("ines@exmaple.org", "", &clay).await;
    act(&stage, "POST", &kept, "block", Value::Null).await;
    ear.heard(&stage).await;
    // Where both are, what the one who goes had is over. What moves stands as it stood, and nobody is told.
    let merge = format!("/members/{ines}/merge/{typo}");
    stage.call("POST", &merge, Value::Null).await.expect(200);
    let (kind, data) = ear.one(&stage).await;
    assert_eq!(
        (kind.as_str(), &data["member"]),
        ("access.ended", &json!(typo))
    );
    assert_eq!(data["object"], json!({ "type": "enrolment", "id": folded }));
}
