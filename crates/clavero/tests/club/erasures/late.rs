//! What is told of somebody after he was erased: it is kept for the books and brings no name back.

use clavero_rules::Span;
use serde_json::json;

use super::{pages::erase, store::found};
use crate::{
    purchases::shop::{Shop, report},
    world::sql,
};

const INES: &str = "ines@example.org";
const NAME: &str = "Inês Prado";

#[tokio::test]
async fn late_reports_of_an_erased_buyer_bring_no_name_back() {
    // edge 29, property 18
    let shop = Shop::open().await;
    let course = shop.sells("course", "Bread", 700_101).await;
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    let (ines, _) = shop.stage.enrolment(INES, &course).await;
    erase(&shop.stage, &ines).await;
    shop.stage.world.advance(Span::hours(2));
    // Of the same payment, whenever it happened; and of one that was made before and is told only now.
    shop.tell(&report("e-2", "PURCHASE_REFUNDED", "HP1", 1, json!({})))
        .await;
    shop.tell(&report("e-3", "PURCHASE_APPROVED", "HP2", -5, json!({})))
        .await;
    for trace in [INES, NAME] {
        assert_eq!(found(&shop.stage.world, trace).await, Vec::<String>::new());
    }
    assert_eq!(shop.state("e-2").await, "applied");
    assert_eq!(shop.state("e-3").await, "applied");
    let world = &shop.stage.world;
    let members = sql("select count(*) as n from member where erased_at is null");
    assert_eq!(world.count(members).await, 0);
    let books = sql(
        "select count(*) as n from purchase p join member m on m.id = p.member_id
                     where m.erased_at is not null and p.amount = 9700",
    );
    assert_eq!(world.count(books).await, 2);
    let refunded =
        sql("select count(*) as n from purchase where code = 'HP1' and status = 'refunded'");
    assert_eq!(world.count(refunded).await, 1);
    let open = sql("select count(*) as n from enrolment where status = 'active'");
    assert_eq!(world.count(open).await, 0);
    assert_eq!(shop.letters("purchase-ended", INES).await, 0);
}

#[tokio::test]
async fn whoever_buys_again_after_an_erasure_is_somebody_new() {
    // edge 29
    let shop = Shop::open().await;
    let course = shop.sells("course", "Bread", 700_101).await;
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    let (before, _) = shop.stage.enrolment(INES, &course).await;
    erase(&shop.stage, &before).await;
    shop.stage.world.advance(Span::hours(2));
    shop.tell(&report("e-9", "PURCHASE_APPROVED", "HP9", 1, json!({})))
        .await;
    let (again, _) = shop.stage.enrolment(INES, &course).await;
    assert_ne!(again, before);
    assert_eq!(shop.stage.told(&again).await["status"], "active");
    let his = sql("select count(*) as n from purchase where buyer_email_key = $1 and code = 'HP9'");
    assert_eq!(shop.count(his.bind(INES)).await, 1);
    let nobodys =
        sql("select count(*) as n from purchase where buyer_email_key = '' and code = 'HP1'");
    assert_eq!(shop.count(nobodys).await, 1);
}

#[tokio::test]
async fn a_guest_loses_the_seat_with_its_holder_and_a_guest_who_goes_frees_it() {
    // edge 29, A-8a, property 14
    let shop = Shop::open().await;
    let stage = &shop.stage;
    let course = shop.sells("course", "Bread", 700_101).await;
    let offer = json!({ "code": "two", "name": "Two", "price": "97.00", "currency": "BRL", "plus_seats": 2 });
    stage
        .call("POST", &format!("/products/{course}/offers"), offer)
        .await
        .expect(201);
    let bought = json!({ "data": { "purchase": { "offer": { "code": "two" } } } });
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, bought))
        .await;
    let (holder, holds) = stage.enrolment(INES, &course).await;
    let (rui, sits) = stage.enrol("rui@example.org", "Rui", &course).await;
    let seat = sql("insert into plus_link (account_id, id, holder_id, slot, email, email_key, state, dependent_id, created_at, version)
         select account_id, id, $1, 1, 'rui@example.org', 'rui@example.org', 'accepted', id, 0, 1 from enrolment where id = $2")
        .bind(uuid::Uuid::parse_str(&holds).unwrap())
        .bind(uuid::Uuid::parse_str(&sits).unwrap());
    stage.world.app.db.exec(seat).await.unwrap();
    let guest = sql("update access_grant set source = 'plus' where enrolment_id = $1")
        .bind(uuid::Uuid::parse_str(&sits).unwrap());
    stage.world.app.db.exec(guest).await.unwrap();
    assert_eq!(stage.told(&rui).await["status"], "active");
    erase(stage, &holder).await;
    assert_eq!(stage.told(&rui).await["status"], "ended");
    erase(stage, &rui).await;
    assert_eq!(
        found(&stage.world, "rui@example.org").await,
        Vec::<String>::new()
    );
}
