//! Whom the link of an invitation lets in: whoever has the address that it was sent to, once, while the seat is paid for.

use serde_json::{Value, json};

use super::{
    sharing::{INES, LIA, RUI, seats, shared, sits, stands},
    shop::{Shop, report},
};
use crate::world::{Reply, Someone, sql};

const NEW: &str = "lia.new@example.org";

async fn invites(shop: &Shop, holder: &str, email: &str) -> Reply {
    let body = json!({ "email": email });
    shop.stage.call("POST", &seats(holder, ""), body).await
}

async fn corrects(shop: &Shop, member: &str, to: &str) {
    let body = json!({ "email": to, "reason": "Typed badly" });
    let path = format!("/members/{member}/address");
    shop.stage.call("PUT", &path, body).await.expect(200);
}

#[tokio::test]
async fn a_letter_to_a_former_address_lets_nobody_in_as_the_member_who_had_it() {
    // A-8a edge 13
    let (shop, course, holder) = shared().await;
    let world = &shop.stage.world;
    let (lia, _) = shop.stage.enrol(LIA, "Lia", &course).await;
    // The letter was on its way when the address turned out to be somebody else’s.
    invites(&shop, &holder, LIA).await.expect(201);
    let link = world.link("seat-invited", LIA).await;
    corrects(&shop, &lia, NEW).await;
    let stranger = Someone::nobody();
    world.get(&stranger, &link).await.expect(410);
    world.post(&stranger, &link, &[]).await.expect(410);
    // Written to once more, she gets the letter where she is.
    world.advance(clavero_rules::Span::minutes(20));
    let told = shop
        .stage
        .call("GET", &seats(&holder, ""), Value::Null)
        .await;
    let seat = told.json()["items"][0]["id"].as_str().unwrap().to_owned();
    let again = seats(&holder, &format!("/{seat}/letter"));
    let sent = shop.letters("seat-invited", LIA).await;
    shop.stage
        .call("POST", &again, Value::Null)
        .await
        .expect(204);
    assert_eq!(shop.letters("seat-invited", LIA).await, sent);
    sits(&shop, NEW).await;
    let guest = sql(
        "select count(*) as n from enrolment e join plus_link l on l.dependent_id = e.id
                     where e.email_key = $1 and l.state = 'accepted' and l.sent_to = ''",
    );
    assert_eq!(shop.count(guest.bind(NEW)).await, 1);
    // Who sits there is invited under neither address again.
    for email in [LIA, NEW] {
        invites(&shop, &holder, email).await.expect(422);
    }
    assert_eq!(stands(&shop, NEW).await, "active");
}

#[tokio::test]
async fn two_who_want_the_last_seat_at_once_get_it_once() {
    // Property 14
    let (shop, _, holder) = shared().await;
    let world = &shop.stage.world;
    invites(&shop, &holder, RUI).await.expect(201);
    let (one, other) = tokio::join!(
        invites(&shop, &holder, LIA),
        invites(&shop, &holder, "ana@example.org")
    );
    let mut came = [one.status, other.status];
    came.sort_unstable();
    assert_eq!(came, [201, 422]);
    let link = world.link("seat-invited", RUI).await;
    let nobody = Someone::nobody();
    let (one, other) = tokio::join!(
        world.post(&nobody, &link, &[]),
        world.post(&nobody, &link, &[])
    );
    let mut came = [one.status, other.status];
    came.sort_unstable();
    assert_eq!(came, [303, 410]);
    let sit = sql("select count(*) as n from plus_link where state = 'accepted'");
    assert_eq!(shop.count(sit).await, 1);
    shop.stage.totals_are_right().await;
}

#[tokio::test]
async fn two_who_sit_on_each_others_seats_do_not_keep_each_other_in() {
    // Property 14 edge 18
    let (shop, course, holder) = shared().await;
    let bea = "bea@example.org";
    let sold = json!({ "data": { "buyer": { "email": bea, "name": "Bea" },
        "purchase": { "offer": { "code": "shared" } } } });
    shop.tell(&report("e-2", "PURCHASE_APPROVED", "HP2", 1, sold.clone()))
        .await;
    let (_, second) = shop.stage.enrolment(bea, &course).await;
    invites(&shop, &holder, bea).await.expect(201);
    sits(&shop, bea).await;
    invites(&shop, &second, INES).await.expect(201);
    sits(&shop, INES).await;
    // Hers is paid back: the seat of the other holds her, and she shares nothing any more.
    shop.tell(&report("e-3", "PURCHASE_REFUNDED", "HP1", 2, json!({})))
        .await;
    assert_eq!(stands(&shop, INES).await, "active");
    invites(&shop, &holder, RUI).await.expect(422);
    shop.tell(&report("e-4", "PURCHASE_REFUNDED", "HP2", 3, sold))
        .await;
    assert_eq!(stands(&shop, bea).await, "ended");
    assert_eq!(stands(&shop, INES).await, "ended");
}

#[tokio::test]
async fn a_guest_on_a_seat_that_was_paid_back_leaves_though_the_holder_stays() {
    // Property 14 A-4
    let (shop, course, holder) = shared().await;
    invites(&shop, &holder, RUI).await.expect(201);
    invites(&shop, &holder, LIA).await.expect(201);
    sits(&shop, RUI).await;
    let alone = json!({ "data": { "purchase": { "offer": { "code": "alone" } } } });
    let offer = json!({ "code": "alone" });
    let path = format!("/products/{course}/offers");
    shop.stage.call("POST", &path, offer).await.expect(201);
    shop.tell(&report("e-5", "PURCHASE_APPROVED", "HP5", 1, alone))
        .await;
    assert_eq!(stands(&shop, RUI).await, "active");
    let link = shop.stage.world.link("seat-invited", LIA).await;
    shop.tell(&report("e-6", "PURCHASE_REFUNDED", "HP1", 2, json!({})))
        .await;
    assert_eq!(stands(&shop, INES).await, "active");
    assert_eq!(stands(&shop, RUI).await, "ended");
    // Nor does anybody sit down on the other one.
    let nobody = Someone::nobody();
    shop.stage.world.post(&nobody, &link, &[]).await.expect(410);
    assert_eq!(stands(&shop, LIA).await, "");
    shop.stage.totals_are_right().await;
}

#[tokio::test]
async fn a_merge_that_would_leave_more_guests_than_seats_changes_nothing_and_says_what_to_do() {
    // Property 14 edge 13
    let (shop, course, holder) = shared().await;
    let stage = &shop.stage;
    let typo = "ines@exmaple.org";
    let sold = json!({ "data": { "buyer": { "email": typo, "name": "Inês" },
        "purchase": { "offer": { "code": "shared" } } } });
    shop.tell(&report("e-2", "PURCHASE_APPROVED", "HP2", 1, sold))
        .await;
    let (ines, _) = stage.enrolment(INES, &course).await;
    let (moved, second) = stage.enrolment(typo, &course).await;
    // One sits, one is only invited: both count.
    invites(&shop, &holder, RUI).await.expect(201);
    invites(&shop, &holder, "ana@example.org").await.expect(201);
    invites(&shop, &second, LIA).await.expect(201);
    sits(&shop, LIA).await;
    let merge = format!("/members/{ines}/merge/{moved}");
    for method in ["GET", "POST"] {
        let refused = stage.call(method, &merge, Value::Null).await.expect(422);
        assert_eq!(refused.json()["code"], "more_guests_than_seats");
    }
    let page = stage.url(&merge);
    let world = &stage.world;
    let told = world.post(&stage.olga, &page, &[]).await.expect(422);
    told.says("more guests than seats")
        .says("Free seats there first");
    assert_eq!(stands(&shop, typo).await, "active");
    assert_eq!(stands(&shop, LIA).await, "active");
    let kept =
        sql("select count(*) as n from plus_link where state <> 'removed' and holder_id = $1");
    let kept = kept.bind(uuid::Uuid::parse_str(&second).unwrap());
    assert_eq!(shop.count(kept).await, 1);
    assert!(!world.audit().await.contains(&"member.merged".to_owned()));
    stage.totals_are_right().await;
    // With a seat freed they are one, and whoever sits stays.
    let told = stage.call("GET", &seats(&holder, ""), Value::Null).await;
    let seat = told.json()["items"][0]["id"].as_str().unwrap().to_owned();
    let free = seats(&holder, &format!("/{seat}"));
    stage.call("DELETE", &free, Value::Null).await.expect(204);
    stage.call("POST", &merge, Value::Null).await.expect(200);
    assert_eq!(stands(&shop, LIA).await, "active");
    let told = stage.call("GET", &seats(&holder, ""), Value::Null).await;
    assert_eq!(told.json()["free"], 0);
    // The guest who was only invited comes in by the link that he has.
    sits(&shop, "ana@example.org").await;
    stage.totals_are_right().await;
}
