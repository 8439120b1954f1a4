//! What comes in at the door: everything is kept, nothing is asked twice, and nobody without a token is heard.

use std::fs;

use axum::http::Request;
use clavero::club::purchases;
use clavero_rules::{Span, purchases::Provider};
use serde_json::{Value, json};
use standardwebhooks::Webhook;

use super::shop::{Shop, TOKEN, report};
use crate::world::sql;

/// The bodies that the sender documents, one of each kind.
fn documented() -> Vec<(String, String)> {
    let folder = "tests/club/purchases/bodies";
    let mut all: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|file| {
            let name = file.file_name().to_string_lossy().into_owned();
            (name, fs::read_to_string(file.path()).unwrap())
        })
        .collect();
    all.sort();
    assert_eq!(all.len(), 7);
    all
}

#[tokio::test]
async fn every_documented_body_is_taken_in_and_means_access() {
    // MA-03 8.1 8.2
    let shop = Shop::open().await;
    let course = shop.sells("course", "Curso Premium", 788_921).await;
    for (name, body) in documented() {
        shop.send_with(TOKEN, body.clone()).await.expect(200);
        let id = serde_json::from_str::<Value>(&body).unwrap()["id"].clone();
        assert_eq!(shop.state(id.as_str().unwrap()).await, "waiting", "{name}");
    }
    shop.apply().await;
    for (name, body) in documented() {
        let id = serde_json::from_str::<Value>(&body).unwrap()["id"].clone();
        assert_eq!(shop.state(id.as_str().unwrap()).await, "applied", "{name}");
    }
    // The last word about the only charge is that it was refunded.
    let (member, _) = shop.stage.enrolment("redacted@example.com", &course).await;
    assert_eq!(shop.stage.told(&member).await["status"], "ended");
    let bodies = shop
        .count(sql(
            "select count(*) as n from purchase_event where body like '%HOTTOK%' or body like '%12345678901%'",
        ))
        .await;
    assert_eq!(bodies, 0, "tokens and documents are not kept");
}

/// Renames every field of a report to camel case.
fn camel(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| {
                let mut words = name.split('_');
                let first = words.next().unwrap_or_default().to_owned();
                let name = words.fold(first, |name, word| {
                    let (head, tail) = word.split_at(1.min(word.len()));
                    name + &head.to_uppercase() + tail
                });
                (name, camel(value))
            })
            .collect(),
        Value::Array(items) => items.iter().map(camel).collect(),
        other => other.clone(),
    }
}

/// Writes every number as text.
fn texts(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), texts(value)))
            .collect(),
        Value::Array(items) => items.iter().map(texts).collect(),
        Value::Number(n) => Value::String(n.to_string()),
        other => other.clone(),
    }
}

#[tokio::test]
async fn another_spelling_of_the_same_report_means_the_same() {
    // 8.2
    for spelt in [camel, texts] {
        let shop = Shop::open().await;
        let course = shop.sells("course", "Curso Premium", 788_921).await;
        for (name, body) in documented() {
            if name.contains("refunded") {
                continue;
            }
            let body = spelt(&serde_json::from_str(&body).unwrap());
            shop.send_with(TOKEN, body.to_string()).await.expect(200);
        }
        shop.apply().await;
        let (member, _) = shop.stage.enrolment("redacted@example.com", &course).await;
        let why = shop.stage.why(&member).await;
        assert_eq!(why["grants"][0]["source"], "subscription", "{why}");
        assert_eq!(why["grants"][0]["state"], "live", "{why}");
    }
}

#[tokio::test]
async fn the_door_says_what_is_wrong_and_never_that_a_report_is_unknown() {
    // 8.1 edge 12
    let shop = Shop::open().await;
    let body = report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({}));
    shop.send_with("wrong", body.to_string()).await.expect(401);
    shop.send_with("", body.to_string()).await.expect(401);
    shop.send_with(TOKEN, "not json").await.expect(400);
    shop.send_with(TOKEN, "[1, 2]").await.expect(400);
    shop.send_with(TOKEN, "x".repeat(300_000)).await.expect(413);
    let mut in_body = body.clone();
    in_body["hottok"] = json!(TOKEN);
    shop.send_with("", in_body.to_string()).await.expect(200);
    for odd in [
        json!({ "id": "e-2", "event": "SOMETHING_NEW", "data": {} }),
        json!({ "id": "e-3", "event": "PURCHASE_APPROVED", "data": { "purchase": {} } }),
        json!({ "id": "e-4\u{0}x", "event": "PURCHASE_APPROVED\u{0}", "data": { "buyer": { "name": "\u{0}" } } }),
        json!({ "event": 7, "data": [], "id": {} }),
        json!({}),
    ] {
        shop.send_with(TOKEN, odd.to_string()).await.expect(200);
    }
    let test = report(
        "e-5",
        "PURCHASE_APPROVED",
        "HP2",
        0,
        json!({ "data": { "product": { "id": 0 }, "buyer": { "email": "testeComprador271@example.com" } } }),
    );
    shop.send_with(TOKEN, test.to_string()).await.expect(200);
    shop.apply().await;
    assert_eq!(shop.state("e-1").await, "unmapped");
    assert_eq!(shop.state("e-2").await, "ignored");
    assert_eq!(shop.state("e-3").await, "unreadable");
    assert_eq!(shop.state("e-5").await, "test");
    let members = shop.count(sql("select count(*) as n from member")).await;
    assert_eq!(members, 0);
}

#[tokio::test]
async fn three_wrong_tokens_in_a_day_are_told_to_the_owner_once() {
    // Edge 35
    let shop = Shop::open().await;
    let owner = shop.stage.olga.email.clone();
    for n in 1..=5 {
        shop.send_with("wrong", "{}").await.expect(401);
        let told = usize::from(n >= 3);
        assert_eq!(shop.letters("wrong-sales-tokens", &owner).await, told);
    }
    let audit = shop.stage.world.audit().await;
    let told = audit.iter().filter(|it| *it == "purchase.token_refused");
    assert_eq!(told.count(), 1);
    let kept = sql("select count(*) as n from purchase_event");
    assert_eq!(shop.count(kept).await, 0);
}

#[tokio::test]
async fn two_tokens_open_while_one_takes_the_place_of_the_other() {
    // Edge 35
    let shop = Shop::open().await;
    let on = shop.stage.world.app.occasion("test");
    let open = |token: &'static str| {
        purchases::open_source(&on, shop.account(), &shop.area, Provider::Hotmart, token)
    };
    let fresh = open("").await.unwrap();
    assert!(open("one-too-many").await.is_err());
    shop.send_with(TOKEN, "{}").await.expect(200);
    shop.send_with(&fresh.token, "{}").await.expect(200);
    assert_eq!(
        fresh.url,
        "http://clavero.test/in/hotmart/casa-alba/casa-alba-club"
    );
}

#[tokio::test]
async fn the_same_report_twice_at_once_is_one_report() {
    // Edge 8
    let shop = Shop::open().await;
    let course = shop.sells("course", "Bread", 700_101).await;
    let body = report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})).to_string();
    let all =
        futures_util::future::join_all((0..8).map(|_| shop.send_with(TOKEN, body.clone()))).await;
    for reply in all {
        reply.expect(200);
    }
    let app = &shop.stage.world.app;
    let (a, b, c) = tokio::join!(
        purchases::apply_due(app),
        purchases::apply_due(app),
        purchases::apply_due(app)
    );
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    let (member, _) = shop.stage.enrolment("ines@example.org", &course).await;
    let grants = shop.stage.why(&member).await["grants"].clone();
    assert_eq!(grants.as_array().unwrap().len(), 1, "{grants}");
    assert_eq!(shop.letters("access", "ines@example.org").await, 1);
    let events = sql("select count(*) as n from purchase_event");
    assert_eq!(shop.count(events).await, 1);
}

#[tokio::test]
async fn what_was_kept_before_a_crash_is_applied_after_it() {
    // 8.1
    let shop = Shop::open().await;
    let course = shop.sells("course", "Bread", 700_101).await;
    let body = report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({}));
    shop.send_with(TOKEN, body.to_string()).await.expect(200);
    // Somebody took it up, and died.
    let app = &shop.stage.world.app;
    let taken = sql("update purchase_event set locked_until = $1");
    let until = app.clock.now() + Span::minutes(1);
    app.db.exec(taken.bind(until)).await.unwrap();
    shop.apply().await;
    assert_eq!(shop.state("e-1").await, "waiting");
    shop.stage.world.advance(Span::minutes(2));
    shop.stage.sweep().await;
    assert_eq!(shop.state("e-1").await, "applied");
    let on = shop.stage.world.app.occasion("test");
    let _ = on;
    shop.stage.enrolment("ines@example.org", &course).await;
}

#[tokio::test]
async fn a_seller_of_our_own_format_signs_as_standard_webhooks_says() {
    // Section 9
    let shop = Shop::open().await;
    let course = shop.stage.product("course", "Bread").await;
    let on = shop.stage.world.app.occasion("test");
    let source = purchases::open_source(&on, shop.account(), &shop.area, Provider::Standard, "")
        .await
        .unwrap();
    let body = json!({ "type": "purchase.approved", "timestamp": "2026-11-21T10:00:00Z", "data": {
        "purchase": { "code": "S-1", "amount": 9700, "currency": "EUR", "offer": "spring" },
        "product": { "id": "bread-30", "name": "Bread" },
        "buyer": { "email": "ines@example.org", "name": "Inês", "language": "pt" } } })
    .to_string();
    let hook = Webhook::new(&source.token).unwrap();
    let seconds = shop.stage.world.app.clock.now().0 / 1_000;
    let send = |id: &str, seconds: i64, signature: String| {
        let request = Request::post("/in/purchases/casa-alba/casa-alba-club")
            .header("webhook-id", id)
            .header("webhook-timestamp", seconds)
            .header("webhook-signature", signature)
            .body(body.clone().into())
            .unwrap();
        shop.stage.world.send(request)
    };
    let good = hook.sign("m-1", seconds, body.as_bytes()).unwrap();
    send("m-1", seconds, "v1,AAAA".to_owned()).await.expect(401);
    send("m-2", seconds, good.clone()).await.expect(401);
    send("m-1", seconds - 3_600, good.clone()).await.expect(401);
    let old = hook.sign("m-1", seconds - 3_600, body.as_bytes()).unwrap();
    send("m-1", seconds - 3_600, old).await.expect(401);
    send("m-1", seconds, format!("v1,AAAA {good}"))
        .await
        .expect(200);
    send("m-1", seconds, good).await.expect(200);
    shop.apply().await;
    assert_eq!(shop.state("m-1").await, "unmapped");
    let mut work = on
        .begin_admitted(shop.account(), None, "machine")
        .await
        .unwrap();
    let product = clavero_rules::ProductId(uuid::Uuid::parse_str(&course).unwrap());
    clavero::club::products::refer(
        &mut work,
        shop.area.id,
        Provider::Standard,
        "bread-30",
        product,
    )
    .await
    .unwrap();
    work.commit_untold().await.unwrap();
    let again = sql("update purchase_event set state = 'waiting'");
    shop.stage.world.app.db.exec(again).await.unwrap();
    shop.apply().await;
    let (member, _) = shop.stage.enrolment("ines@example.org", &course).await;
    assert_eq!(shop.stage.told(&member).await["status"], "active");
}
