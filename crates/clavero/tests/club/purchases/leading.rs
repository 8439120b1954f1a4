//! Where offers lead: the group follows from what was told, not from what was told last (7.2, property 1).

use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use serde_json::{Value, json};

use super::{
    order::{end_state, offers},
    shop::{Shop, TOKEN, report},
};
use crate::world::START;

const HOURS_OF_A_DAY: i64 = 24;

/// A charge of a subscription on a day, by this offer if it names one.
fn charge(subscriber: &str, number: i64, day: i64, offer: Option<&str>) -> Value {
    let code = format!("{subscriber}-{number}");
    let id = format!("{code}-{day}-{offer:?}");
    report(
        &id,
        "PURCHASE_APPROVED",
        &code,
        day * HOURS_OF_A_DAY,
        json!({ "data": {
            "purchase": { "recurrence_number": number, "offer": offer.map(|code| json!({ "code": code })),
                "approved_date": START.0 + day * HOURS_OF_A_DAY * 3_600_000 },
            "subscription": { "plan": { "name": "Monthly" }, "subscriber": { "code": subscriber } } } }),
    )
}

/// Another plan from a day on.
fn switch(subscriber: &str, day: i64, offer: Option<&str>) -> Value {
    json!({ "id": format!("{subscriber}-switch-{day}-{offer:?}"), "event": "SWITCH_PLAN",
        "creation_date": START.0 + day * HOURS_OF_A_DAY * 3_600_000,
        "data": { "subscription": { "subscriber_code": subscriber, "product": { "id": 700_101 },
                "user": { "email": "ines@example.org" } },
            "plans": [{ "name": "Yearly", "current": true, "offer": offer.map(|code| json!({ "key": code })) }] } })
}

/// A payment for once.
fn payment(code: &str, kind: &str, day: i64, offer: &str, buyer: &str) -> Value {
    report(
        &format!("{code}-{kind}-{day}-{buyer}"),
        kind,
        code,
        day * HOURS_OF_A_DAY,
        json!({ "data": { "buyer": { "email": buyer }, "purchase": { "offer": { "code": offer },
            "order_date": START.0 + day * HOURS_OF_A_DAY * 3_600_000,
            "approved_date": START.0 + day * HOURS_OF_A_DAY * 3_600_000 } } }),
    )
}

/// A course, and two groups that two offers lead into; told so, one report after the other.
async fn told(reports: &[Value], one_by_one: bool) -> Shop {
    let shop = Shop::open().await;
    offers(&shop).await;
    for it in reports {
        shop.send_with(TOKEN, it.to_string()).await.expect(200);
        if one_by_one {
            shop.apply().await;
        }
    }
    shop.apply().await;
    shop
}

async fn group_of(shop: &Shop, email: &str) -> String {
    let all = end_state(shop).await.0;
    let his = all.into_iter().find(|it| it.email_key == email);
    his.map(|it| it.group_name).unwrap_or_default()
}

/// Tells three things in each of their six orders.
async fn in_all_orders(three: [Value; 3], email: &str, group: &str) {
    for order in [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
    ] {
        let reports = order.map(|place| three[place].clone());
        let shop = told(&reports, true).await;
        assert_eq!(group_of(&shop, email).await, group, "{order:?}");
    }
}

#[tokio::test]
async fn a_charge_without_an_offer_leaves_the_plan_that_was_chosen_in_whatever_order_it_is_told() {
    // 7.2, property 1
    let three = [
        charge("SUB1", 1, 0, Some("early")),
        switch("SUB1", 28, Some("late")),
        charge("SUB1", 2, 29, None),
    ];
    in_all_orders(three, "ines@example.org", "late").await;
}

#[tokio::test]
async fn the_newest_offer_of_all_that_somebody_bought_leads_in_whatever_order_it_is_told() {
    // Property 1, edge 38: the renewal names its offer once more after another purchase.
    let three = [
        charge("SUB1", 1, 0, Some("early")),
        payment("HP1", "PURCHASE_APPROVED", 10, "late", "ines@example.org"),
        charge("SUB1", 2, 20, Some("early")),
    ];
    in_all_orders(three, "ines@example.org", "early").await;
}

#[tokio::test]
async fn what_was_never_paid_leads_nobody() {
    // Property 1: a payment slip for another offer, and a refund told before or after it.
    let three = [
        payment("HP1", "PURCHASE_APPROVED", 0, "early", "ines@example.org"),
        payment(
            "HP2",
            "PURCHASE_BILLET_PRINTED",
            5,
            "late",
            "ines@example.org",
        ),
        payment("HP1", "PURCHASE_REFUNDED", 8, "early", "ines@example.org"),
    ];
    in_all_orders(three, "ines@example.org", "early").await;
}

#[tokio::test]
async fn a_sale_that_turns_out_to_be_somebody_elses_leads_nobody_any_more() {
    // Property 1, edge 13
    let three = [
        payment("HP1", "PURCHASE_APPROVED", 0, "early", "ines@example.org"),
        payment("HP2", "PURCHASE_APPROVED", 5, "late", "ines@example.org"),
        payment("HP2", "PURCHASE_COMPLETE", 9, "late", "rui@example.org"),
    ];
    in_all_orders(three, "ines@example.org", "early").await;
}

#[tokio::test]
async fn whom_a_person_moved_no_offer_moves() {
    // 7.2, edge 3
    let shop = told(&[charge("SUB1", 1, 0, Some("early"))], true).await;
    let all = shop
        .stage
        .call("GET", "/products", Value::Null)
        .await
        .json();
    let course = all["items"][0]["id"].as_str().unwrap().to_owned();
    let (_, enrolment) = shop.stage.enrolment("ines@example.org", &course).await;
    let chosen = shop.stage.group(&course, "Chosen").await;
    let path = format!("/enrolments/{enrolment}/group");
    let wanted = json!({ "group": chosen });
    let moved = shop.stage.call("PUT", &path, wanted).await;
    moved.expect(200);
    shop.tell(&switch("SUB1", 28, Some("late"))).await;
    assert_eq!(group_of(&shop, "ines@example.org").await, "Chosen");
}

fn any_offer() -> impl Strategy<Value = Option<&'static str>> {
    prop::sample::select(&[None, Some("early"), Some("late")][..])
}

fn any_report() -> impl Strategy<Value = Value> {
    let subscriber = || prop::sample::select(&["SUB1", "SUB2"][..]);
    prop_oneof![
        3 => (subscriber(), 1..4_i64, 0..3_i64, any_offer())
            .prop_map(|(code, number, late, offer)| charge(code, number, number * 30 + late, offer)),
        2 => (subscriber(), 20..100_i64, any_offer()).prop_map(|(code, day, offer)| switch(code, day, offer)),
        1 => (20..100_i64, any_offer()).prop_map(|(day, offer)| {
            payment("HP1", "PURCHASE_APPROVED", day, offer.unwrap_or("early"), "ines@example.org")
        }),
    ]
}

#[test]
fn every_order_of_charges_and_changes_of_plan_leads_into_the_same_group() {
    // Property 1: offers are named or not, and plans change in between.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let reports = prop::collection::vec(any_report(), 2..6);
    let orders = reports.prop_flat_map(|it| (Just(it.clone()), Just(it).prop_shuffle()));
    let mut runner = TestRunner::new(Config {
        cases: 24,
        failure_persistence: None,
        max_shrink_iters: 30,
        ..Config::default()
    });
    runner
        .run(&orders, |(once, turned)| {
            runtime.block_on(async {
                let (one, other) = (told(&once, false).await, told(&turned, true).await);
                prop_assert_eq!(end_state(&one).await, end_state(&other).await);
                Ok(())
            })
        })
        .unwrap();
}
