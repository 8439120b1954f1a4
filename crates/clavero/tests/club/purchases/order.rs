//! Whatever order and however often reports arrive in, the end is the same (properties 1, 2 and 16).

use clavero_rules::Span;
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use serde_json::{Value, json};

use super::shop::{Shop, TOKEN, report};
use crate::world::{START, sql};

clavero::db::record! {
    #[derive(Debug, PartialEq)]
    pub struct Access {
        pub email_key: String, status: String, access_until: i64, access_type: String, purchased_at: i64, drip_anchor_at: i64,
        block_reason: String, pub group_name: String, plus_state: String, gone: i64
    }
}
clavero::db::record! {
    #[derive(Debug, PartialEq)]
    pub struct Grant {
        source: String, source_ref: String, state: String, ended_reason: String, starts_at: i64, ends_at: Option<i64>,
        bought_at: Option<i64>, plus_seats: i64
    }
}
clavero::db::record! {
    #[derive(Debug, PartialEq)]
    pub struct Sold {
        code: String, status: String, needs_review: String, amount: i64, offer_code: String, subscriber_code: String,
        buyer_email_key: String, owned: i64, approved_at: Option<i64>, refunded_at: Option<i64>
    }
}

/// How everything stands in the end.
pub async fn end_state(shop: &Shop) -> (Vec<Access>, Vec<Grant>, Vec<Sold>) {
    let db = &shop.stage.world.app.db;
    (
        db.all(sql("select m.email_key, e.status, e.access_until, e.access_type, e.purchased_at, e.drip_anchor_at,
                e.block_reason, coalesce(g.name, '') as group_name, e.plus_state,
                CAST(case when e.removed_at is null then 0 else 1 end AS BIGINT) as gone
             from enrolment e join member m on m.account_id = e.account_id and m.id = e.member_id
             left join product_group g on g.account_id = e.account_id and g.id = e.group_id
             order by m.email_key, e.product_id"))
            .await
            .unwrap(),
        db.all(sql("select source, source_ref, state, ended_reason, starts_at, ends_at, bought_at, plus_seats
             from access_grant order by source, source_ref, enrolment_id"))
            .await
            .unwrap(),
        db.all(sql("select code, status, needs_review, amount, offer_code, subscriber_code, buyer_email_key,
                CAST(case when member_id is null then 0 else 1 end AS BIGINT) as owned, approved_at, refunded_at
             from purchase order by code"))
            .await
            .unwrap(),
    )
}

/// One of the reports that the story of a few sales is made of.
fn reports() -> Vec<Value> {
    let kinds = [
        "PURCHASE_BILLET_PRINTED",
        "PURCHASE_DELAYED",
        "PURCHASE_APPROVED",
        "PURCHASE_COMPLETE",
        "PURCHASE_PROTEST",
        "PURCHASE_REFUNDED",
        "PURCHASE_CHARGEBACK",
        "PURCHASE_CANCELED",
        "PURCHASE_EXPIRED",
    ];
    let mut all = Vec::new();
    for (n, kind) in (0_i64..).zip(kinds) {
        for (code, email, offer, subscriber) in [
            ("HP1", "ines@example.org", "early", ""),
            ("HP2", "INES@example.org", "late", ""),
            ("HP3", "ines@example.org", "", "SUB1"),
            ("HP4", "rui@example.org", "early", ""),
            ("HP5", "rui@example.org", "late", "SUB2"),
        ] {
            let mut it = report(
                &format!("{code}-{kind}"),
                kind,
                code,
                n * 2,
                json!({ "data": { "buyer": { "email": email },
                    "purchase": { "offer": { "code": offer }, "approved_date": START.0 + i64::try_from(code.len()).unwrap(),
                        "date_next_charge": START.0 + Span::days(30).0 } } }),
            );
            // A report without a subscriber may be about one all the same.
            if !subscriber.is_empty() && kind != "PURCHASE_REFUNDED" {
                it["data"]["subscription"] = json!({ "subscriber": { "code": subscriber } });
            }
            all.push(it);
        }
    }
    for subscriber in ["SUB1", "SUB2"] {
        for (kind, hours) in [("SUBSCRIPTION_CANCELLATION", 30), ("SWITCH_PLAN", 7)] {
            all.push(json!({ "id": format!("{subscriber}-{kind}"), "event": kind, "creation_date": START.0 + hours * 3_600_000,
                "data": { "subscriber": { "code": subscriber }, "product": { "id": 700_101 },
                    "date_next_charge": START.0 + Span::days(20).0,
                    "plans": [{ "name": "Yearly", "current": true, "offer": { "key": "late" } }] } }));
        }
    }
    all
}

async fn shop() -> Shop {
    let shop = Shop::open().await;
    offers(&shop).await;
    shop
}

/// A course that is sold by two offers, each with a group of its own.
pub async fn offers(shop: &Shop) {
    let course = shop.sells("course", "Bread", 700_101).await;
    for (code, seats) in [("early", 0), ("late", 2)] {
        let group = shop.stage.group(&course, code).await;
        let offer = json!({ "code": code, "group": group, "plus_seats": seats });
        let path = format!("/products/{course}/offers");
        shop.stage.call("POST", &path, offer).await.expect(201);
    }
}

/// Tells reports in this order, applying after as many of them as each number says.
async fn told(order: &[(Value, bool)]) -> Shop {
    let shop = shop().await;
    for (report, apply) in order {
        shop.send_with(TOKEN, report.to_string()).await.expect(200);
        if *apply {
            shop.apply().await;
        }
    }
    shop.apply().await;
    shop
}

#[test]
fn every_order_and_number_of_deliveries_ends_alike() {
    // Property 1, property 16, property 2
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let all = reports();
    let some = proptest::sample::subsequence(all, 1..14);
    let strategy = some.prop_flat_map(|chosen| {
        let twice: Vec<Value> = chosen
            .iter()
            .chain(chosen.iter().take(3))
            .cloned()
            .collect();
        let applied = proptest::collection::vec(any::<bool>(), twice.len());
        (Just(chosen), Just(twice).prop_shuffle(), applied)
    });
    let mut runner = TestRunner::new(Config {
        cases: 16,
        failure_persistence: None,
        max_shrink_iters: 30,
        ..Config::default()
    });
    runner
        .run(&strategy, |(chosen, shuffled, applied)| {
            runtime.block_on(async {
                let in_order: Vec<(Value, bool)> =
                    chosen.iter().map(|it| (it.clone(), false)).collect();
                let mixed: Vec<(Value, bool)> = shuffled.into_iter().zip(applied).collect();
                let (one, other) = (told(&in_order).await, told(&mixed).await);
                prop_assert_eq!(end_state(&one).await, end_state(&other).await);
                let charged_back = chosen.iter().any(|it| it["event"] == "PURCHASE_CHARGEBACK");
                let blocked = other
                    .count(sql(
                        "select count(*) as n from enrolment where blocked_at is not null",
                    ))
                    .await;
                prop_assert!(blocked == 0 || charged_back);
                for who in ["ines@example.org", "rui@example.org"] {
                    let payments = 3;
                    let sent = other.letters("access", who).await;
                    prop_assert!(sent <= payments, "{} letters", sent);
                }
                Ok(())
            })
        })
        .unwrap();
}
