//! Sales that nobody reported are found by asking, and change nothing twice when they are reported after all (edge 36).

mod doors;
mod order;
mod platform;
mod trouble;

use clavero::club::purchases::{Reconcile, reconcile_now};
use clavero_rules::{Moment, Span};
use serde_json::{Value, json};

use self::platform::Platform;
use super::shop::{Shop, merge, report};
use crate::{
    stage::Stage,
    world::{START, World, sql},
};

/// A shop whose platform can be asked.
pub struct Asked {
    pub shop: Shop,
    pub platform: Platform,
}

impl Asked {
    /// Two days after the source was added; keys are kept.
    pub async fn open() -> Self {
        let world = World::with(|settings| settings.webhooks_to_private = true).await;
        let shop = Shop::on(Stage::of(world).await).await;
        let mut it = Self {
            shop,
            platform: Platform::open().await,
        };
        let keys = it.platform.keys();
        it.call("PUT", "", keys).await.expect(204);
        let stage = &mut it.shop.stage;
        stage.world.advance(Span::days(2));
        stage.olga = stage.world.sign_in_again(&stage.olga).await;
        it
    }

    /// Where access of somebody stands.
    pub async fn stands(&self, email: &str) -> String {
        let question = sql("select status from enrolment where email_key = $1").bind(email);
        let row: Option<Status> = self.shop.stage.world.app.db.first(question).await.unwrap();
        row.unwrap().status
    }

    pub async fn call(&self, method: &str, rest: &str, body: Value) -> crate::world::Reply {
        let path = format!("/purchase-reconcile{rest}");
        self.shop.stage.call(method, &path, body).await
    }

    pub async fn look(&self) -> Reconcile {
        let app = &self.shop.stage.world.app;
        reconcile_now(app, self.shop.account(), self.shop.area.id)
            .await
            .unwrap()
    }
}

clavero::db::record! {
    struct Status { status: String }
}

/// How many were looked at, known, missing and applied, of unknown products, failed.
pub fn tally(it: &Reconcile) -> [i64; 5] {
    assert_eq!(it.problem, "", "{}", it.detail);
    [it.looked, it.known, it.applied, it.unmapped, it.failed]
}

/// A sale as the platform lists it, ordered so many hours after the beginning of the world.
pub fn sale(code: &str, status: &str, hours: i64, more: Value) -> Value {
    let at = START.0 + hours * 3_600_000;
    let mut it = json!({
        "product": { "id": 700_101, "name": "Bread" },
        "buyer": { "name": "Inês Prado", "email": "ines@example.org", "ucode": "u-1" },
        "purchase": { "transaction": code, "order_date": at, "approved_date": at, "status": status,
            "is_subscription": false, "commission_as": "PRODUCER",
            "price": { "value": 97.0, "currency_code": "BRL" },
            "payment": { "type": "PIX", "installments_number": 1 }, "offer": { "code": "early" } },
    });
    merge(&mut it, more);
    it
}

/// A subscription as the platform lists it.
fn subscription(code: &str, transaction: &str, status: &str, next: Moment) -> Value {
    json!({ "subscriber_code": code, "status": status, "transaction": transaction,
        "accession_date": START.0, "date_next_charge": next.0 / 1_000,
        "plan": { "name": "Monthly", "id": 81 }, "product": { "id": 700_101, "name": "Bread" },
        "subscriber": { "name": "Inês Prado", "email": "ines@example.org" } })
}

#[tokio::test]
async fn a_sale_that_was_never_reported_is_found_and_a_late_report_changes_nothing_twice() {
    // Edge 36 8.5
    let asked = Asked::open().await;
    let shop = &asked.shop;
    let course = shop.sells("course", "Bread", 700_101).await;
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 1, json!({})))
        .await;
    let seconds = START.0 / 1_000 + 3_600;
    let rui = json!({ "buyer": { "email": "rui@example.org", "name": "Rui" }, "product": { "id": "700101" },
        "purchase": { "order_date": seconds, "approved_date": seconds, "status": "COMPLETED" } });
    let unknown = json!({ "buyer": { "email": "lia@example.org" }, "product": { "id": 5 } });
    let anothers = json!({ "purchase": { "commission_as": "AFFILIATE" } });
    asked.platform.sells(vec![
        sale("HP1", "APPROVED", 1, json!({})),
        sale("HP2", "COMPLETE", 1, rui),
        sale("HP3", "APPROVED", 2, unknown),
        sale("HP4", "APPROVED", 2, anothers),
        sale(
            "HP5",
            "APPROVED",
            3,
            json!({ "buyer": { "email": "ana@example.org" } }),
        ),
        sale("HP6", "EXPIRED", 3, json!({})),
        // Ordered before the first source was added: none of our business.
        sale(
            "HP7",
            "APPROVED",
            -30,
            json!({ "buyer": { "email": "old@example.org" } }),
        ),
    ]);
    // The platform spells one of them in its own way.
    asked.platform.inside.lock().unwrap().sales[1]["purchase"]["status"] = json!("COMPLETE");
    let it = asked.look().await;
    assert_eq!(tally(&it), [5, 2, 2, 1, 0], "{:?}", it.failures());
    for who in ["rui@example.org", "ana@example.org"] {
        let (member, _) = shop.stage.enrolment(who, &course).await;
        assert_eq!(shop.stage.told(&member).await["status"], "active", "{who}");
        assert_eq!(shop.letters("access", who).await, 1, "{who}");
    }
    let logged = shop.stage.world.audit().await;
    assert!(logged.iter().any(|it| it.contains("purchase.reconciled")));
    // A second look finds nothing, and says nothing.
    let it = asked.look().await;
    assert_eq!(tally(&it), [5, 5, 0, 0, 0]);
    let again = shop.stage.world.audit().await;
    assert_eq!(logged.len(), again.len());
    let grants = sql("select count(*) as n from access_grant");
    let before = shop.count(grants.clone()).await;
    let late = json!({ "data": { "buyer": { "email": "rui@example.org", "name": "Rui" },
        "purchase": { "offer": { "code": "early" } } } });
    shop.tell(&report("e-2", "PURCHASE_APPROVED", "HP2", 1, late.clone()))
        .await;
    shop.tell(&report("e-3", "PURCHASE_COMPLETE", "HP2", 9, late))
        .await;
    assert_eq!(shop.count(grants).await, before);
    assert_eq!(shop.letters("access", "rui@example.org").await, 1);
    // What waits for a product is applied once somebody says which one it is.
    shop.refer(&course, 5).await;
    let waits = sql("update purchase_event set state = 'waiting' where state = 'unmapped'");
    shop.stage.world.app.db.exec(waits).await.unwrap();
    shop.apply().await;
    let (member, _) = shop.stage.enrolment("lia@example.org", &course).await;
    assert_eq!(shop.stage.told(&member).await["status"], "active");
}

#[tokio::test]
async fn what_went_back_without_a_word_is_found_long_after_the_sale() {
    // Edge 36 A-6
    let asked = Asked::open().await;
    let shop = &asked.shop;
    shop.sells("course", "Bread", 700_101).await;
    let rui = json!({ "data": { "buyer": { "email": "rui@example.org", "name": "Rui" } } });
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 1, json!({})))
        .await;
    shop.tell(&report("e-2", "PURCHASE_APPROVED", "HP2", 1, rui))
        .await;
    let of_rui = json!({ "buyer": { "email": "rui@example.org", "name": "Rui" } });
    asked.platform.sells(vec![
        sale("HP1", "APPROVED", 1, json!({})),
        sale("HP2", "APPROVED", 1, of_rui.clone()),
    ]);
    assert_eq!(tally(&asked.look().await), [2, 2, 0, 0, 0]);
    shop.stage.world.advance(Span::days(100));
    asked.platform.sells(vec![
        sale("HP1", "REFUNDED", 1, json!({})),
        sale("HP2", "PARTIALLY_REFUNDED", 1, of_rui),
    ]);
    assert_eq!(tally(&asked.look().await), [2, 0, 2, 0, 0]);
    assert_eq!(asked.stands("ines@example.org").await, "ended");
    // Part of the money went back: access stays, and a person decides.
    assert_eq!(asked.stands("rui@example.org").await, "active");
    let review = sql(
        "select count(*) as n from purchase where code = 'HP2' and needs_review like '%partly%'
                      and returned_amount is null",
    );
    assert_eq!(shop.count(review).await, 1);
    let goodbyes = shop.letters("purchase-ended", "ines@example.org").await;
    shop.tell(&report("e-3", "PURCHASE_REFUNDED", "HP1", 900, json!({})))
        .await;
    assert_eq!(asked.stands("ines@example.org").await, "ended");
    let after = shop.letters("purchase-ended", "ines@example.org").await;
    assert_eq!((goodbyes, after), (1, 1));
}

#[tokio::test]
async fn a_subscription_is_found_with_its_subscriber_and_so_is_its_end() {
    // Edge 36 7.2
    let asked = Asked::open().await;
    let shop = &asked.shop;
    let course = shop.sells("subscription", "Bread", 700_101).await;
    let charged = json!({ "purchase": { "is_subscription": true, "recurrency_number": 1 } });
    asked
        .platform
        .sells(vec![sale("HP1", "APPROVED", 1, charged)]);
    // Without its subscriber it would open for ever, so it waits.
    let it = asked.look().await;
    assert_eq!(tally(&it), [1, 0, 0, 0, 1]);
    assert_eq!(it.failures()[0].reason, "no_subscriber");
    let next = START + Span::days(30);
    asked.platform.inside.lock().unwrap().subscriptions =
        vec![subscription("SUB1", "HP1", "ACTIVE", next)];
    assert_eq!(tally(&asked.look().await), [1, 0, 1, 0, 0]);
    let (member, _) = shop.stage.enrolment("ines@example.org", &course).await;
    let why = shop.stage.why(&member).await;
    assert_eq!(why["grants"][0]["source"], "subscription", "{why}");
    let through =
        sql("select count(*) as n from subscription where code = 'SUB1' and paid_through = $1")
            .bind(next);
    assert_eq!(shop.count(through).await, 1);
    asked.platform.inside.lock().unwrap().subscriptions =
        vec![subscription("SUB1", "HP1", "CANCELLED_BY_CUSTOMER", next)];
    assert_eq!(tally(&asked.look().await), [2, 1, 1, 0, 0]);
    assert_eq!(tally(&asked.look().await), [2, 2, 0, 0, 0]);
    let told = shop.stage.told(&member).await;
    assert_eq!(told["status"], "active", "{told}");
    assert!(told["access_until"].is_string(), "{told}");
    // Told after all, it is the same cancellation.
    shop.tell(&json!({ "id": "e-9", "event": "SUBSCRIPTION_CANCELLATION", "creation_date": START.0 + 90_000_000,
        "data": { "subscriber": { "code": "SUB1" }, "product": { "id": 700_101 }, "date_next_charge": next.0 } }))
        .await;
    shop.stage.world.advance(Span::days(30));
    shop.stage.sweep().await;
    assert_eq!(asked.stands("ines@example.org").await, "expired");
}

#[tokio::test]
async fn a_buyer_who_is_not_on_the_list_is_asked_for() {
    // 8.5
    let asked = Asked::open().await;
    let shop = &asked.shop;
    let course = shop.sells("course", "Bread", 700_101).await;
    let mut nameless = sale("HP1", "APPROVED", 1, json!({}));
    nameless["buyer"] = json!({});
    asked.platform.sells(vec![nameless]);
    asked.platform.inside.lock().unwrap().users = vec![json!({ "transaction": "HP1", "users": [
        { "role": "PRODUCER", "user": { "email": "olga@example.org", "name": "Olga" } },
        { "role": "BUYER", "user": { "email": "rui@example.org", "name": "Rui", "documents": [{ "value": "12345678901" }] } },
    ] })];
    assert_eq!(tally(&asked.look().await), [1, 0, 1, 0, 0]);
    let (member, _) = shop.stage.enrolment("rui@example.org", &course).await;
    assert_eq!(shop.stage.told(&member).await["status"], "active");
    let kept = sql("select count(*) as n from purchase_event where body like '%12345678901%'");
    assert_eq!(shop.count(kept).await, 0);
}
