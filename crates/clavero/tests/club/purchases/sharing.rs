//! Seats that a buyer shares: who invites, who sits down by a letter, and that no seat opens more than its holder has.

use clavero_rules::{Permission, Span};
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use serde_json::{Value, json};

use super::shop::{Shop, report};
use crate::world::{Someone, sql};

pub const INES: &str = "ines@example.org";
pub const RUI: &str = "rui@example.org";
pub const LIA: &str = "lia@example.org";

/// A shop where Inês bought a course with two seats beside her own. Answers the course and her enrolment.
pub async fn shared() -> (Shop, String, String) {
    let shop = Shop::open().await;
    let course = shop.sells("course", "Bread", 700_101).await;
    let offer = json!({ "code": "shared", "plus_seats": 2 });
    let path = format!("/products/{course}/offers");
    shop.stage.call("POST", &path, offer).await.expect(201);
    let sold = json!({ "data": { "purchase": { "offer": { "code": "shared" } } } });
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, sold))
        .await;
    let (_, holder) = shop.stage.enrolment(INES, &course).await;
    (shop, course, holder)
}

pub fn seats(holder: &str, rest: &str) -> String {
    format!("/enrolments/{holder}/seats{rest}")
}

/// Where access of somebody stands; nothing if he was never let in.
pub async fn stands(shop: &Shop, email: &str) -> String {
    for status in ["active", "blocked", "ended", "suspended_payment"] {
        let question = sql(
            "select count(*) as n from enrolment where email_key = $1 and status = $2 and removed_at is null",
        );
        if shop.count(question.bind(email).bind(status)).await == 1 {
            return status.to_owned();
        }
    }
    String::new()
}

/// Follows the link of the last invitation. Answers whoever came in by it.
pub async fn sits(shop: &Shop, email: &str) -> Someone {
    let nobody = Someone::nobody();
    let link = shop.stage.world.link("seat-invited", email).await;
    let entered = shop.stage.world.post(&nobody, &link, &[]).await.expect(303);
    nobody.with_cookie(&entered.cookie("clavero").unwrap())
}

#[tokio::test]
async fn somebody_who_is_invited_sits_down_by_the_link_of_his_letter() {
    // A-8a edge 19
    let (shop, course, holder) = shared().await;
    let stage = &shop.stage;
    // Nobody can buy seats any more; those that were sold stay usable.
    let off = json!({ "plus_enabled": false });
    stage
        .call("PATCH", &format!("/products/{course}"), off)
        .await
        .expect(200);
    let page = stage.url(&format!("/products/{course}/users/{holder}"));
    let world = &stage.world;
    world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("0 of 2 seats in use");
    let invite = format!("{page}/seats");
    world.get(&stage.olga, &invite).await.expect(200);
    let fields = [("email", RUI), ("name", "Rui Neves")];
    world.post(&stage.olga, &invite, &fields).await.expect(303);
    world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("1 of 2 seats in use")
        .says("Invited")
        .says("Rui Neves");
    assert_eq!(stands(&shop, RUI).await, "");
    // Looking changes nothing; the button does.
    let link = world.link("seat-invited", RUI).await;
    let nobody = Someone::nobody();
    world
        .get(&nobody, &link)
        .await
        .expect(200)
        .says("Inês Prado shares Bread with you");
    assert_eq!(stands(&shop, RUI).await, "");
    let rui = sits(&shop, RUI).await;
    assert_eq!(stands(&shop, RUI).await, "active");
    let home = format!("/club/{}", stage.area);
    world.get(&rui, &home).await.expect(200).says("Bread");
    world.get(&nobody, &link).await.expect(410);
    world.post(&nobody, &link, &[]).await.expect(410);
    let guest = sql(
        "select count(*) as n from enrolment where access_type = 'guest' and plus_state = 'dependent'",
    );
    assert_eq!(shop.count(guest).await, 1);
    let holds =
        sql("select count(*) as n from enrolment where plus_state = 'holder_with_dependents'");
    assert_eq!(shop.count(holds).await, 1);
    let log = world.audit().await.join("\n");
    assert!(log.contains("enrolment.seat_invited") && log.contains("enrolment.seat_taken"));
}

#[tokio::test]
async fn what_keeps_somebody_from_being_invited_stands_at_its_field() {
    // A-8a 3.1
    let (shop, course, holder) = shared().await;
    let stage = &shop.stage;
    let world = &stage.world;
    let invite = stage.url(&format!("/products/{course}/users/{holder}/seats"));
    let post = async |email: &str, status: u16, says: &str| {
        let fields = [("email", email), ("name", "Kept")];
        let shown = world
            .post(&stage.olga, &invite, &fields)
            .await
            .expect(status);
        if !says.is_empty() {
            shown.says(says).says("Kept");
        }
    };
    post("nobody", 422, "").await;
    post(INES, 422, "This is the holder’s own address").await;
    post(RUI, 303, "").await;
    post(RUI, 422, "This address is invited already").await;
    sits(&shop, RUI).await;
    // Somebody with access of his own may be invited, and it is said.
    stage.enrol(LIA, "Lia", &course).await;
    let own = json!({ "email": LIA });
    let made = stage
        .call("POST", &seats(&holder, ""), own)
        .await
        .expect(201);
    assert_eq!(made.json()["has_own_access"], true);
    post("ana@example.org", 422, "Every seat is taken").await;
    let full = json!({ "email": "ana@example.org" });
    stage
        .call("POST", &seats(&holder, ""), full)
        .await
        .expect(422);
    // Who sits on a seat sits on no other in the product.
    let sold = json!({ "data": { "buyer": { "email": "bea@example.org", "name": "Bea" },
        "purchase": { "offer": { "code": "shared" } } } });
    shop.tell(&report("e-2", "PURCHASE_APPROVED", "HP2", 1, sold))
        .await;
    let (_, bea) = stage.enrolment("bea@example.org", &course).await;
    let taken = json!({ "email": RUI });
    stage
        .call("POST", &seats(&bea, ""), taken)
        .await
        .expect(422);
    // A blocked holder shares nothing.
    let block = format!("/enrolments/{bea}/block");
    stage.call("POST", &block, Value::Null).await.expect(200);
    let shut = json!({ "email": "eva@example.org" });
    let shut = stage.call("POST", &seats(&bea, ""), shut).await.expect(422);
    assert_eq!(shut.json()["code"], "holder_shut_out");
    let reader = stage
        .collaborator("Reader", &[Permission::ViewMembers])
        .await;
    world.post(&reader, &invite, &[]).await.expect(403);
}

#[tokio::test]
async fn a_seat_that_is_taken_back_is_free_and_opens_nothing() {
    // A-8a
    let (shop, course, holder) = shared().await;
    let stage = &shop.stage;
    stage.enrol(LIA, "Lia", &course).await;
    for who in [RUI, LIA] {
        let body = json!({ "email": who });
        stage
            .call("POST", &seats(&holder, ""), body)
            .await
            .expect(201);
        sits(&shop, who).await;
    }
    let told = stage.call("GET", &seats(&holder, ""), Value::Null).await;
    let told = told.expect(200).json();
    assert_eq!((&told["bought"], &told["free"]), (&json!(2), &json!(0)));
    for seat in told["items"].as_array().unwrap() {
        assert_eq!(seat["state"], "accepted", "{seat}");
        let path = seats(&holder, &format!("/{}", seat["id"].as_str().unwrap()));
        stage.call("DELETE", &path, Value::Null).await.expect(204);
        stage.call("DELETE", &path, Value::Null).await.expect(404);
    }
    // Rui came by the seat alone; Lia has a reason of her own.
    assert_eq!(stands(&shop, RUI).await, "");
    assert_eq!(stands(&shop, LIA).await, "active");
    let told = stage.call("GET", &seats(&holder, ""), Value::Null).await;
    assert_eq!(told.expect(200).json()["free"], 2);
    // Nobody is written to more often by that; later he is, and finds what he had.
    let body = json!({ "email": RUI });
    let soon = stage.call("POST", &seats(&holder, ""), body.clone()).await;
    assert_eq!(soon.expect(422).json()["errors"][0]["code"], "seat-often");
    stage.world.advance(Span::minutes(20));
    stage
        .call("POST", &seats(&holder, ""), body)
        .await
        .expect(201);
    sits(&shop, RUI).await;
    assert_eq!(stands(&shop, RUI).await, "active");
}

#[tokio::test]
async fn a_guest_whose_removal_is_undone_sits_again_where_a_seat_is_free() {
    // B-5 A-8a property 14
    let (shop, course, holder) = shared().await;
    let stage = &shop.stage;
    let invites = async |who: &str| {
        let body = json!({ "email": who });
        stage
            .call("POST", &seats(&holder, ""), body)
            .await
            .expect(201);
    };
    let free = async || {
        let told = stage.call("GET", &seats(&holder, ""), Value::Null).await;
        told.expect(200).json()["free"].as_i64().unwrap()
    };
    invites(RUI).await;
    sits(&shop, RUI).await;
    let (_, rui) = stage.enrolment(RUI, &course).await;
    let these = [rui];
    let gone = stage.bulk_these(&course, "remove", json!({}), &these).await;
    assert_eq!((&gone["done"], free().await), (&json!(1), 2), "{gone}");
    let undo = stage.undo(&gone).await;
    assert_eq!((&undo["done"], free().await), (&json!(1), 1), "{undo}");
    assert_eq!(stands(&shop, RUI).await, "active");
    // Others sit there when he is put back once more: he comes without a seat, and gets in by none.
    let gone = stage.bulk_these(&course, "remove", json!({}), &these).await;
    invites(LIA).await;
    invites("ana@example.org").await;
    let undo = stage.undo(&gone).await;
    assert_eq!((&undo["done"], free().await), (&json!(1), 0), "{undo}");
    assert_eq!(stands(&shop, RUI).await, "ended");
}

#[tokio::test]
async fn a_member_shares_his_own_seats_and_nobody_elses() {
    // A-8a I6
    let (shop, course, holder) = shared().await;
    let stage = &shop.stage;
    let world = &stage.world;
    let nobody = Someone::nobody();
    let entered = world
        .post(&nobody, &world.link("access", INES).await, &[])
        .await
        .expect(303);
    let ines = nobody.with_cookie(&entered.cookie("clavero").unwrap());
    let home = format!("/club/{}", stage.area);
    let own = format!("{home}/seats/{holder}");
    let shown = world.get(&ines, &home).await.expect(200);
    shown.says("Share your seats").says(&own);
    world.get(&ines, &own).await.expect(200);
    let mine = [("email", INES)];
    world
        .post(&ines, &own, &mine)
        .await
        .expect(422)
        .says("own address");
    let guest = [("email", RUI), ("name", "Rui")];
    world.post(&ines, &own, &guest).await.expect(303);
    let seat = shop_seat(&shop).await;
    let again = format!("{own}/{seat}/write");
    let first = world.link("seat-invited", RUI).await;
    world.post(&ines, &again, &[]).await.expect(303);
    assert_eq!(shop.letters("seat-invited", RUI).await, 1, "too soon");
    world.advance(Span::minutes(21));
    world.post(&ines, &again, &[]).await.expect(303);
    assert_eq!(shop.letters("seat-invited", RUI).await, 2);
    world.get(&nobody, &first).await.expect(410);
    let rui = sits(&shop, RUI).await;
    // A guest shares nothing, and sees nobody else’s seats.
    let seen = world.get(&rui, &home).await.expect(200);
    seen.hides("Share your seats");
    world.get(&rui, &own).await.expect(404);
    world
        .post(&rui, &format!("{own}/{seat}/free"), &[])
        .await
        .expect(404);
    world.get(&nobody, &own).await.expect(303);
    let free = format!("{own}/{seat}/free");
    world.post(&ines, &free, &[]).await.expect(303);
    assert_eq!(stands(&shop, RUI).await, "");
    let _ = course;
}

clavero::db::record! {
    struct Id { id: uuid::Uuid }
}

async fn shop_seat(shop: &Shop) -> String {
    let question = sql("select id from plus_link");
    let row: Option<Id> = shop.stage.world.app.db.first(question).await.unwrap();
    row.unwrap().id.to_string()
}

/// Something that happens around seats.
#[derive(Clone, Debug)]
enum Turn {
    Invite(usize),
    Sit(usize),
    Free,
    Block,
    Restore,
    Refund,
}

const GUESTS: [&str; 4] = [RUI, LIA, "ana@example.org", "eva@example.org"];

async fn turns(shop: &Shop, holder: &str, turn: &Turn) {
    let stage = &shop.stage;
    match turn {
        Turn::Invite(n) => {
            let body = json!({ "email": GUESTS[*n] });
            stage.call("POST", &seats(holder, ""), body).await;
        }
        Turn::Sit(n) => {
            if shop.letters("seat-invited", GUESTS[*n]).await > 0 {
                let link = stage.world.link("seat-invited", GUESTS[*n]).await;
                stage.world.post(&Someone::nobody(), &link, &[]).await;
            }
        }
        Turn::Free => {
            let told = stage.call("GET", &seats(holder, ""), Value::Null).await;
            if let Some(seat) = told.json()["items"][0]["id"].as_str() {
                let path = seats(holder, &format!("/{seat}"));
                stage.call("DELETE", &path, Value::Null).await.expect(204);
            }
        }
        Turn::Block | Turn::Restore => {
            let act = if matches!(turn, Turn::Block) {
                "block"
            } else {
                "restore"
            };
            let path = format!("/enrolments/{holder}/{act}");
            stage.call("POST", &path, Value::Null).await;
        }
        Turn::Refund => {
            shop.tell(&report("e-9", "PURCHASE_REFUNDED", "HP1", 5, json!({})))
                .await;
        }
    }
}

#[test]
fn no_more_sit_than_seats_were_sold_and_no_guest_gets_in_where_the_holder_does_not() {
    // Property 14
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let turn = prop_oneof![
        4 => (0..GUESTS.len()).prop_map(Turn::Invite),
        4 => (0..GUESTS.len()).prop_map(Turn::Sit),
        1 => Just(Turn::Free),
        1 => Just(Turn::Block),
        1 => Just(Turn::Restore),
        1 => Just(Turn::Refund),
    ];
    let mut runner = TestRunner::new(Config {
        cases: 8,
        failure_persistence: None,
        max_shrink_iters: 20,
        ..Config::default()
    });
    runner
        .run(&proptest::collection::vec(turn, 1..14), |all| {
            runtime.block_on(async {
                let (shop, _, holder) = shared().await;
                for turn in &all {
                    turns(&shop, &holder, turn).await;
                    let sit = sql("select count(*) as n from plus_link where state <> 'removed'");
                    prop_assert!(shop.count(sit).await <= 2);
                    let open = stands(&shop, INES).await == "active";
                    let guests = sql("select count(*) as n from enrolment where status = 'active' and email_key <> $1");
                    let guests = shop.count(guests.bind(INES)).await;
                    prop_assert!(open || guests == 0, "{:?}", turn);
                }
                Ok(())
            })
        })
        .unwrap();
}
