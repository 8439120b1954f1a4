//! Who gets in by what was paid, and who no longer: the edge cases of 7.6 through the whole product.

use clavero::words::Lang;
use clavero_rules::Span;
use serde_json::{Value, json};

use super::shop::{Shop, report};

const INES: &str = "ines@example.org";

async fn act(shop: &Shop, enrolment: &str, end: &str) {
    shop.stage
        .call(
            "PUT",
            &format!("/enrolments/{enrolment}/{end}"),
            Value::Null,
        )
        .await;
}

#[tokio::test]
async fn whoever_buys_becomes_a_member_without_anyone_doing_anything() {
    // MA-03
    let shop = Shop::open().await;
    let course = shop.sells("course", "Bread", 700_101).await;
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    let (member, _) = shop.stage.enrolment(INES, &course).await;
    let told = shop.stage.told(&member).await;
    assert_eq!(told["status"], "active", "{told}");
    assert_eq!(told["access_type"], "buyer", "{told}");
    assert_eq!(shop.letters("access", INES).await, 1);
    let audit = shop.stage.world.audit().await;
    assert!(audit.contains(&"purchase.paid".to_owned()), "{audit:?}");
    assert!(audit.contains(&"enrolment.granted".to_owned()), "{audit:?}");
    // Told again, and told that the guarantee is over: nothing changes.
    shop.tell(&report("e-2", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    shop.tell(&report("e-3", "PURCHASE_COMPLETE", "HP1", 200, json!({})))
        .await;
    assert_eq!(shop.letters("access", INES).await, 1);
    assert_eq!(shop.stage.told(&member).await["status"], "active");
}

#[tokio::test]
async fn whoever_is_shut_out_reads_why_and_what_to_do() {
    // MA-32
    let shop = Shop::open().await;
    let course = shop.sells("course", "Bread", 700_101).await;
    let stage = &shop.stage;
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    let nobody = crate::world::Someone::nobody();
    let link = stage.world.link("access", INES).await;
    let entered = stage.world.post(&nobody, &link, &[]).await.expect(303);
    let ines = nobody.with_cookie(&entered.cookie("clavero").unwrap());
    let home = format!("/club/{}", stage.area);
    shop.tell(&report("e-2", "PURCHASE_REFUNDED", "HP1", 1, json!({})))
        .await;
    let shown = stage.world.get(&ines, &home).await.expect(200);
    shown
        .says("You got your money back, so your access ended.")
        .says("To come back, buy it again.");
    // Another reason, and its time passes.
    let (_, enrolment) = stage.enrolment(INES, &course).await;
    let today = "2026-11-22";
    stage.enrol(INES, "Inês", &course).await;
    let until = json!({ "until": today });
    let path = format!("/enrolments/{enrolment}/access-end");
    stage.call("PUT", &path, until).await.expect(200);
    stage.world.advance(Span::days(3));
    stage.sweep().await;
    let shown = stage.world.get(&ines, &home).await.expect(200);
    shown
        .says("Your access ended on ")
        .says("buy it again, or write to whoever runs Casa Alba Club");
}

#[tokio::test]
async fn a_refund_ends_what_the_payment_opened_and_nothing_else() {
    // A-4 edges 1, 5, 6, 9, 10
    let shop = Shop::open().await;
    let course = shop.sells("course", "Bread", 700_101).await;
    shop.stage.enrol("rui@example.org", "Rui", &course).await;
    let rui = json!({ "data": { "buyer": { "email": "Rui@Example.org", "name": "Rui" } } });
    shop.tell(&report("r-1", "PURCHASE_APPROVED", "HP7", 0, rui.clone()))
        .await;
    shop.tell(&report("r-2", "PURCHASE_REFUNDED", "HP7", 1, rui))
        .await;
    let (member, _) = shop.stage.enrolment("rui@example.org", &course).await;
    assert_eq!(shop.stage.told(&member).await["status"], "active");
    assert_eq!(shop.letters("purchase-ended", "rui@example.org").await, 0);

    // The refund came first; nobody is welcomed, and it stays over when money is told again.
    shop.tell(&report("e-2", "PURCHASE_REFUNDED", "HP1", 5, json!({})))
        .await;
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    let (ines, enrolment) = shop.stage.enrolment(INES, &course).await;
    assert_eq!(shop.stage.told(&ines).await["status"], "ended");
    assert_eq!(shop.letters("access", INES).await, 0);
    shop.tell(&report("e-3", "PURCHASE_APPROVED", "HP1", 9, json!({})))
        .await;
    assert_eq!(shop.stage.told(&ines).await["status"], "ended");
    let reviewed = shop
        .count(crate::world::sql(
            "select count(*) as n from purchase where needs_review like '%needs_review%'",
        ))
        .await;
    assert_eq!(reviewed, 1);
    let path = format!("/enrolments/{enrolment}");
    let gone = shop
        .stage
        .call("DELETE", &path, Value::Null)
        .await
        .expect(422);
    assert_eq!(gone.json()["code"], "bought_once");
}

#[tokio::test]
async fn a_buyer_whose_money_went_back_is_told_once() {
    // Property 16
    let shop = Shop::open().await;
    shop.sells("course", "Bread", 700_101).await;
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    shop.tell(&report("e-2", "PURCHASE_REFUNDED", "HP1", 1, json!({})))
        .await;
    shop.tell(&report("e-3", "PURCHASE_REFUNDED", "HP1", 2, json!({})))
        .await;
    assert_eq!(shop.letters("purchase-ended", INES).await, 1);
}

#[tokio::test]
async fn a_block_outlives_every_payment_and_the_owner_is_told() {
    // A-2 edge 2
    let shop = Shop::open().await;
    let course = shop.sells("course", "Bread", 700_101).await;
    let (member, enrolment) = shop.stage.enrol(INES, "Inês", &course).await;
    shop.stage
        .call(
            "POST",
            &format!("/enrolments/{enrolment}/block"),
            Value::Null,
        )
        .await
        .expect(200);
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    assert_eq!(shop.stage.told(&member).await["status"], "blocked");
    let owner = shop.stage.olga.email.clone();
    assert_eq!(shop.letters("blocked-member-paid", &owner).await, 1);
    assert_eq!(shop.letters("access", INES).await, 0);
    act(&shop, &enrolment, "block").await;
}

#[tokio::test]
async fn a_chargeback_ends_and_blocks_and_a_person_restores() {
    // A-6 edge 7
    let shop = Shop::open().await;
    let course = shop.sells("course", "Bread", 700_101).await;
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    shop.tell(&report("e-2", "PURCHASE_CHARGEBACK", "HP1", 3, json!({})))
        .await;
    let (member, enrolment) = shop.stage.enrolment(INES, &course).await;
    assert_eq!(shop.stage.told(&member).await["status"], "blocked");
    // MA-32: the first cause is what really keeps her out, named, with a remedy that works.
    let why = shop.stage.why(&member).await;
    let mut found = why["steps"].as_array().unwrap().iter();
    let first = found.find(|it| it["passed"] == false).unwrap();
    assert_eq!(
        (first["found"].clone(), first["reason"].clone()),
        (json!("blocked"), json!("chargeback"))
    );
    assert_eq!(why["remedy"], "lift_block");
    let page = shop
        .stage
        .url(&format!("/products/{course}/users/{enrolment}"));
    let sentence = "A chargeback blocked this access";
    let olga = &shop.stage.olga;
    let world = &shop.stage.world;
    let page = world.get(olga, &page).await.expect(200);
    page.says(sentence)
        .hides("Somebody blocked")
        .says("change/restore");
    let list = shop.stage.url(&format!("/members/{member}"));
    world.get(olga, &list).await.expect(200).says(sentence);
    let on = world.app.occasion("access explain");
    let told = clavero::club::members::explained_in_words(&on, INES, &course, Lang::En);
    let (allowed, text, _) = told.await.unwrap().remove(0);
    assert!(!allowed && text.contains(sentence), "{text}");
    shop.stage
        .call(
            "POST",
            &format!("/enrolments/{enrolment}/restore"),
            Value::Null,
        )
        .await
        .expect(200);
    assert_eq!(shop.stage.told(&member).await["status"], "ended");
    // Told once more, it does not block again: a person has decided.
    shop.tell(&report("e-3", "PURCHASE_CHARGEBACK", "HP1", 4, json!({})))
        .await;
    assert_eq!(shop.stage.told(&member).await["status"], "ended");
}

async fn open(shop: &Shop) -> i64 {
    let question = crate::world::sql("select count(*) as n from enrolment where status = 'active'");
    shop.count(question).await
}

pub fn charge(id: &str, event: &str, code: &str, hours: i64, number: u32, next: i64) -> Value {
    report(
        id,
        event,
        code,
        hours,
        json!({ "data": {
            "purchase": { "recurrence_number": number,
                "approved_date": crate::world::START.0 + hours * 3_600_000,
                "date_next_charge": crate::world::START.0 + next * 3_600_000 },
            "subscription": { "subscriber": { "code": "SUB1" }, "plan": { "id": 1, "name": "Monthly" } } } }),
    )
}

#[tokio::test]
async fn a_subscription_lives_from_charge_to_charge() {
    // 7.2
    let shop = Shop::open().await;
    let course = shop.sells("subscription", "Bread circle", 700_101).await;
    shop.tell(&charge("s-1", "PURCHASE_APPROVED", "HP1", 0, 1, 720))
        .await;
    let (member, _) = shop.stage.enrolment(INES, &course).await;
    assert_eq!(shop.stage.told(&member).await["status"], "active");
    // The next charge is late: three days of patience, then access waits.
    shop.stage.world.advance(Span::hours(721));
    shop.tell(&charge("s-2", "PURCHASE_DELAYED", "HP2", 721, 2, 1440))
        .await;
    assert_eq!(open(&shop).await, 1);
    shop.stage.world.advance(Span::days(4));
    shop.stage.sweep().await;
    assert_eq!(open(&shop).await, 0);
    // Paid, it goes on; the mail of welcome is not sent for every charge.
    shop.tell(&charge("s-3", "PURCHASE_APPROVED", "HP2", 820, 2, 1440))
        .await;
    assert_eq!(open(&shop).await, 1);
    // The refund of an older charge changes nothing, that of the current one ends access.
    shop.tell(&charge("s-4", "PURCHASE_REFUNDED", "HP1", 830, 1, 720))
        .await;
    assert_eq!(open(&shop).await, 1);
    // Cancelled, it runs to the day that is paid for.
    let end = crate::world::START.0 + 1_440 * 3_600_000;
    shop.tell(&json!({ "id": "s-5", "event": "SUBSCRIPTION_CANCELLATION", "version": "2.0.0",
        "creation_date": crate::world::START.0 + 840 * 3_600_000,
        "data": { "date_next_charge": end, "product": { "id": 700_101 }, "subscriber": { "code": "SUB1" } } }))
        .await;
    assert_eq!(open(&shop).await, 1);
    shop.stage.world.advance(Span::days(40));
    shop.stage.sweep().await;
    assert_eq!(open(&shop).await, 0);
    let ended = crate::world::sql("select count(*) as n from subscription where status = 'ended'");
    assert_eq!(shop.count(ended).await, 1);
}

#[tokio::test]
async fn a_bundle_opens_its_items_and_an_item_bought_alone_stays() {
    // Edges 16, 17
    let shop = Shop::open().await;
    let bread = shop.sells("course", "Bread", 1).await;
    let cake = shop.sells("course", "Cake", 2).await;
    let bundle = shop.sells("bundle", "Bakery", 700_101).await;
    let path = format!("/products/{bundle}/items");
    shop.stage
        .call("PUT", &path, json!({ "items": [bread, cake] }))
        .await
        .expect(200);
    shop.tell(&report("b-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    // Whoever is in an item is found as one of the bundle’s people, though nobody is enrolled in the bundle itself.
    let users = shop.stage.url(&format!("/products/{bundle}/users"));
    let look = async |path: &str| shop.stage.world.get(&shop.stage.olga, path).await;
    let all = look(&users).await.expect(303).location().to_owned();
    let filtered = look(&all).await.expect(303).location().to_owned();
    look(&filtered).await.expect(200).says(INES);
    let alone = json!({ "data": { "product": { "id": 2 } } });
    shop.tell(&report("b-2", "PURCHASE_APPROVED", "HP2", 1, alone))
        .await;
    shop.tell(&report("b-3", "PURCHASE_REFUNDED", "HP1", 2, json!({})))
        .await;
    let question = |product: &str| {
        crate::world::sql(
            "select count(*) as n from enrolment where status = 'active' and product_id = $1",
        )
        .bind(uuid::Uuid::parse_str(product).unwrap())
    };
    assert_eq!(shop.count(question(&bread)).await, 0);
    assert_eq!(shop.count(question(&cake)).await, 1);
}

#[tokio::test]
async fn the_group_follows_the_newest_offer_unless_a_person_moved_the_buyer() {
    // Edge 3, edge 37, 7.2
    let shop = Shop::open().await;
    let course = shop.sells("course", "Bread", 700_101).await;
    let mut latecomers = String::new();
    for (code, group) in [("early", "Early birds"), ("late", "Latecomers")] {
        let group = shop.stage.group(&course, group).await;
        latecomers.clone_from(&group);
        let offer = json!({ "code": code, "group": group, "plus_seats": 2 });
        let path = format!("/products/{course}/offers");
        shop.stage.call("POST", &path, offer).await.expect(201);
    }
    let by = |code: &str, hours: i64| json!({ "data": { "purchase": { "offer": { "code": code }, "approved_date": crate::world::START.0 + hours * 3_600_000 } } });
    // The newer purchase is told first.
    shop.tell(&report("g-2", "PURCHASE_APPROVED", "HP2", 9, by("late", 9)))
        .await;
    shop.tell(&report(
        "g-1",
        "PURCHASE_APPROVED",
        "HP1",
        1,
        by("early", 1),
    ))
    .await;
    let (member, _) = shop.stage.enrolment(INES, &course).await;
    let told = shop.stage.told(&member).await;
    assert_eq!(told["group"], latecomers.as_str(), "{told}");
    // A seller’s clock that runs ahead keeps nobody waiting (edge 37).
    assert_eq!(told["status"], "active", "{told}");
    let seats =
        crate::world::sql("select count(*) as n from enrolment where plus_state like 'holder%'");
    assert_eq!(shop.count(seats).await, 1);
}

#[tokio::test]
async fn an_address_mended_at_the_seller_moves_the_purchase_and_case_does_not() {
    // Edges 13, 14, 38
    let shop = Shop::open().await;
    let course = shop.sells("course", "Bread", 700_101).await;
    let who = |email: &str| json!({ "data": { "buyer": { "email": email } } });
    shop.tell(&report(
        "e-1",
        "PURCHASE_APPROVED",
        "HP1",
        0,
        who("inse@example.org"),
    ))
    .await;
    let (typo, _) = shop.stage.enrolment("inse@example.org", &course).await;
    assert_eq!(shop.stage.told(&typo).await["status"], "active");
    shop.tell(&report("e-2", "PURCHASE_COMPLETE", "HP1", 9, who(INES)))
        .await;
    let (ines, _) = shop.stage.enrolment(INES, &course).await;
    assert_eq!(shop.stage.told(&ines).await["status"], "active");
    assert_eq!(open(&shop).await, 1);
    shop.tell(&report(
        "e-3",
        "PURCHASE_APPROVED",
        "HP2",
        1,
        who("INES@Example.org"),
    ))
    .await;
    let grants = shop.stage.why(&ines).await["grants"].clone();
    assert_eq!(grants.as_array().unwrap().len(), 2, "{grants}");
    for (id, code, subscriber) in [("s-1", "HP8", "SUB8"), ("s-2", "HP9", "SUB9")] {
        let sub = json!({ "data": { "subscription": { "subscriber": { "code": subscriber } } } });
        shop.tell(&report(id, "PURCHASE_APPROVED", code, 2, sub))
            .await;
    }
    let subscriptions =
        crate::world::sql("select count(*) as n from subscription where status = 'active'");
    assert_eq!(shop.count(subscriptions).await, 2);
    let grants = shop.stage.why(&ines).await["grants"].clone();
    assert_eq!(grants.as_array().unwrap().len(), 4, "{grants}");
    assert_eq!(open(&shop).await, 1);
}
