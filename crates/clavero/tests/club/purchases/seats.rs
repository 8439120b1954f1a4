//! Seats that a buyer shares stand and fall with the buyer’s own access, and what a guest did stays with him.

use clavero_rules::Span;
use serde_json::json;
use uuid::Uuid;

use super::{
    access::charge,
    shop::{Shop, report},
};
use crate::world::sql;

const RUI: &str = "rui@example.org";

/// Seats somebody on the first seat of another.
async fn seat(shop: &Shop, holder: &str, guest: &str) {
    let db = &shop.stage.world.app.db;
    let on = shop.stage.world.app.occasion("test");
    let (holder, guest) = [holder, guest]
        .map(|it| Uuid::parse_str(it).unwrap())
        .into();
    let link = sql("insert into plus_link (account_id, id, holder_id, slot, email, email_key, state, dependent_id, created_at, version)
                    values ($1, $2, $3, 1, $4, $4, 'accepted', $5, $6, 1)");
    let link = link
        .bind(shop.account())
        .bind(on.id())
        .bind(holder)
        .bind(RUI)
        .bind(guest)
        .bind(on.now);
    db.exec(link).await.unwrap();
    let grant = sql(
        "update access_grant set source = 'plus', source_ref = 'seat' where account_id = $1 and enrolment_id = $2",
    );
    db.exec(grant.bind(shop.account()).bind(guest))
        .await
        .unwrap();
}

/// Whether access of somebody stands so.
async fn stands(shop: &Shop, email: &str, status: &str) -> bool {
    let question = sql("select count(*) as n from enrolment where email_key = $1 and status = $2");
    shop.count(question.bind(email).bind(status)).await == 1
}

#[tokio::test]
async fn a_guest_waits_comes_back_and_leaves_with_the_holder_unless_he_buys_himself() {
    // Edge 18, A-8a
    let shop = Shop::open().await;
    let course = shop.sells("subscription", "Bread circle", 700_101).await;
    let offer = json!({ "code": "shared", "plus_seats": 2 });
    let path = format!("/products/{course}/offers");
    shop.stage.call("POST", &path, offer).await.expect(201);
    let shared = |mut it: serde_json::Value| {
        it["data"]["purchase"]["offer"] = json!({ "code": "shared" });
        it
    };
    shop.tell(&shared(charge(
        "s-1",
        "PURCHASE_APPROVED",
        "HP1",
        0,
        1,
        720,
    )))
    .await;
    let (_, holder) = shop.stage.enrolment("ines@example.org", &course).await;
    let (_, guest) = shop.stage.enrol(RUI, "Rui", &course).await;
    seat(&shop, &holder, &guest).await;
    let done = sql("update enrolment set pages_done = 7 where id = $1");
    let done = done.bind(Uuid::parse_str(&guest).unwrap());
    shop.stage.world.app.db.exec(done).await.unwrap();
    // Late: both wait, and come back together.
    shop.stage.world.advance(Span::hours(721));
    shop.tell(&shared(charge(
        "s-2",
        "PURCHASE_DELAYED",
        "HP2",
        721,
        2,
        1440,
    )))
    .await;
    assert!(stands(&shop, RUI, "active").await);
    shop.stage.world.advance(Span::days(4));
    shop.stage.sweep().await;
    assert!(stands(&shop, RUI, "suspended_payment").await);
    shop.tell(&shared(charge(
        "s-3",
        "PURCHASE_APPROVED",
        "HP2",
        820,
        2,
        1440,
    )))
    .await;
    assert!(stands(&shop, RUI, "active").await);
    // Paid back: over for both, and what the guest did stays.
    shop.tell(&shared(charge(
        "s-4",
        "PURCHASE_REFUNDED",
        "HP2",
        830,
        2,
        1440,
    )))
    .await;
    assert!(stands(&shop, RUI, "ended").await);
    let kept = sql("select count(*) as n from enrolment where pages_done = 7");
    assert_eq!(shop.count(kept).await, 1);
    // He buys, and is there by his own right.
    let own = json!({ "data": { "buyer": { "email": RUI, "name": "Rui" } } });
    shop.tell(&report("e-9", "PURCHASE_APPROVED", "HP9", 840, own))
        .await;
    assert!(stands(&shop, RUI, "active").await);
}

#[tokio::test]
async fn a_subscription_of_counted_charges_ends_after_the_last_where_the_product_says_so() {
    // 7.2
    for (after, left) in [("end_after_period", "expired"), ("keep", "active")] {
        let shop = Shop::open().await;
        let course = shop.sells("subscription", "Bread circle", 700_101).await;
        let path = format!("/products/{course}");
        let rule = json!({ "after_last_cycle": after });
        shop.stage.call("PATCH", &path, rule).await.expect(200);
        let path = format!("{path}/offers");
        let wrong = json!({ "code": "never", "cycles": 0 });
        shop.stage.call("POST", &path, wrong).await.expect(422);
        let offer = json!({ "code": "twice", "cycles": 2 });
        let made = shop.stage.call("POST", &path, offer).await.expect(201);
        assert_eq!(made.json()["cycles"], 2);
        let told = |id: &str, code: &str, hours: i64, n: u32, next: i64| {
            let mut it = charge(id, "PURCHASE_APPROVED", code, hours, n, next);
            it["data"]["purchase"]["offer"] = json!({ "code": "twice" });
            it
        };
        shop.tell(&told("c-1", "HP1", 0, 1, 720)).await;
        let (member, _) = shop.stage.enrolment("ines@example.org", &course).await;
        let told_now = shop.stage.told(&member).await;
        assert!(!told_now["access_until"].is_string(), "{told_now}");
        shop.tell(&told("c-2", "HP2", 1, 2, 1440)).await;
        let told_now = shop.stage.told(&member).await;
        assert_eq!(told_now["status"], "active");
        let ends = told_now["access_until"].is_string();
        assert_eq!(ends, after == "end_after_period", "{told_now}");
        shop.stage.world.advance(Span::hours(1_441));
        shop.stage.sweep().await;
        assert!(stands(&shop, "ines@example.org", left).await, "{after}");
    }
}
