//! Two members who are one person: everything of both is his, told once, and nobody loses by it.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    exports::rows,
    imports,
    learning::course,
    messages::stage::words,
    purchases::shop::{Shop, report},
    stage::Stage,
    world::{Reply, Someone, sql},
};

pub const INES: &str = "ines@example.org";
pub const TYPO: &str = "ines@exmaple.org";

/// Merges through the API, the second into the first.
pub async fn merge(stage: &Stage, kept: &str, moved: &str) -> Reply {
    stage
        .call(
            "POST",
            &format!("/members/{kept}/merge/{moved}"),
            Value::Null,
        )
        .await
}

async fn did(stage: &Stage, enrolment: &str, body: Value) {
    stage
        .call("POST", &format!("/enrolments/{enrolment}/activity"), body)
        .await
        .expect(200);
}

pub async fn count(stage: &Stage, question: &'static str) -> i64 {
    stage.world.count(sql(question)).await
}

#[tokio::test]
async fn two_who_are_one_are_merged_on_pages_that_say_what_comes_along() {
    // edge 13 MA-04
    let stage = Stage::set().await;
    let (bread, clay) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    let (ines, _) = stage.enrol(INES, "Inês", &bread).await;
    stage.enrol(TYPO, "Ines P", &bread).await;
    let (typo, clay_of_typo) = stage.enrol(TYPO, "Ines P", &clay).await;
    stage
        .call(
            "POST",
            &format!("/enrolments/{clay_of_typo}/block"),
            Value::Null,
        )
        .await
        .expect(200);
    stage
        .call(
            "POST",
            &format!("/members/{typo}/resend-access"),
            Value::Null,
        )
        .await
        .expect(204);
    let (world, olga) = (&stage.world, &stage.olga);
    let link = world.link("access", TYPO).await;
    let member = stage.url(&format!("/members/{ines}"));
    let ask = format!("{member}/merge");
    let between = format!("{ask}/{typo}");
    world
        .get(olga, &member)
        .await
        .expect(200)
        .says(&format!("href=\"{ask}\""));
    world
        .get(olga, &ask)
        .await
        .expect(200)
        .says("Address of the other member");
    for (typed, said) in [
        ("", "Fill in this field"),
        ("nobody@example.org", "Nobody here has this address"),
        (INES, "leads to this same member"),
        (olga.email.as_str(), "Nobody here has this address"),
    ] {
        let again = world
            .post(olga, &ask, &[("email", typed)])
            .await
            .expect(422);
        again.says(said).says(typed);
    }
    let found = world
        .post(olga, &ask, &[("email", " INES@exmaple.org ")])
        .await
        .expect(303);
    assert_eq!(found.location(), between);
    let shown = world.get(olga, &between).await.expect(200);
    shown
        .says("Merge Ines P into Inês?")
        .says("This cannot be undone")
        .says("Bread: both are in it and become one")
        .says("Clay, with access, group and progress")
        .says("The block in Clay")
        .says("Links sent to ines@exmaple.org stop working");
    // An address that is refused because it is another’s leads here as well.
    let taken = [("email", TYPO), ("reason", "")];
    let refused = world
        .post(olga, &format!("{member}/address"), &taken)
        .await
        .expect(422);
    refused.says(&format!("href=\"{between}\""));
    let versions =
        |kept: &str, moved: &str| [("version", kept.to_owned()), ("other", moved.to_owned())];
    let stale = versions("77", "77");
    let stale: Vec<_> = stale
        .iter()
        .map(|(name, it)| (*name, it.as_str()))
        .collect();
    world
        .post(olga, &between, &stale)
        .await
        .expect(412)
        .says("was changed meanwhile");
    world.post(olga, &between, &[]).await.expect(303);
    let page = world.get(olga, &member).await.expect(200);
    page.says("Bread")
        .says("Clay")
        .says("Also found under")
        .says(TYPO)
        .says("Another member was merged");
    world.get(&Someone::nobody(), &link).await.expect(410);
    // The page of the one who went leads to the one who stayed; the API and every other page know him no more.
    let old = stage.url(&format!("/members/{typo}"));
    let led = world.get(olga, &old).await.expect(303);
    assert_eq!(led.location(), member);
    stage
        .call("GET", &format!("/members/{typo}"), Value::Null)
        .await
        .expect(404);
    world.get(olga, &format!("{old}/address")).await.expect(404);
    let list = stage.call("GET", "/members", Value::Null).await.expect(200);
    assert_eq!(list.json()["items"].as_array().unwrap().len(), 1);
    let csv = stage
        .call("GET", "/members.csv?flavour=exact", Value::Null)
        .await
        .expect(200);
    assert_eq!(rows(&csv).len(), 2);
    csv.hides(TYPO);
    assert!(world.audit().await.contains(&"member.merged".to_owned()));
    stage.totals_are_right().await;
}

#[tokio::test]
async fn what_both_did_in_one_product_is_his_and_a_block_holds() {
    // edge 13 A-2 A-4 A-7 P-4 3.1
    let stage = Stage::set().await;
    let (product, pages) = course(&stage).await;
    let (ines, kept) = stage.enrol(INES, "Inês", &product).await;
    imports::import(
        &stage,
        &product,
        &format!("email,name,tags\n{TYPO},Ines,late|vip\n"),
    )
    .await;
    let (typo, moved) = stage.enrolment(TYPO, &product).await;
    did(
        &stage,
        &kept,
        json!({ "kind": "page_completed", "page": pages[0] }),
    )
    .await;
    did(
        &stage,
        &kept,
        json!({ "kind": "quiz_submitted", "page": pages[2], "score_bp": 1000 }),
    )
    .await;
    stage.world.advance(clavero_rules::Span::minutes(5));
    did(
        &stage,
        &moved,
        json!({ "kind": "quiz_submitted", "page": pages[2], "score_bp": 9000 }),
    )
    .await;
    did(
        &stage,
        &moved,
        json!({ "kind": "page_completed", "page": pages[0] }),
    )
    .await;
    did(
        &stage,
        &moved,
        json!({ "kind": "page_completed", "page": pages[1] }),
    )
    .await;
    stage.world.advance(clavero_rules::Span::minutes(5));
    did(
        &stage,
        &kept,
        json!({ "kind": "quiz_submitted", "page": pages[2], "score_bp": 2000 }),
    )
    .await;
    stage
        .call("POST", &format!("/enrolments/{moved}/block"), Value::Null)
        .await
        .expect(200);
    let told = stage
        .call("GET", &format!("/members/{ines}/merge/{typo}"), Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(told["products"][0]["becomes"], "one");
    assert_eq!(told["products"][0]["brings_block"], true);
    merge(&stage, &ines, &typo).await.expect(200);
    let one = stage.told(&ines).await;
    assert_eq!(
        (&one["id"], &one["status"]),
        (&json!(kept), &json!("blocked"))
    );
    assert_eq!(
        (&one["pages_done"], &one["progress_bp"]),
        (&json!(3), &json!(10_000))
    );
    assert!(one["completed_at"].is_string());
    assert_eq!(one["access_type"], "imported");
    assert_eq!(
        count(&stage, "select count(*) as n from enrolment").await,
        1
    );
    assert_eq!(
        count(
            &stage,
            "select count(*) as n from quiz_attempt where n in (1, 2, 3)"
        )
        .await,
        3
    );
    let best = "select n from quiz_attempt where score_bp = 9000";
    assert_eq!(count(&stage, best).await, 2);
    let grants = "select count(*) as n from access_grant where state = 'live'";
    assert_eq!(count(&stage, grants).await, 2);
    let member = stage
        .call("GET", &format!("/members/{ines}"), Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(member["tags"], json!(["late", "vip"]));
    assert_eq!(member["former_emails"], json!([TYPO]));
    // Lifted, it is open by the reasons of either; one that ends takes the other with it no more than before.
    stage
        .call("POST", &format!("/enrolments/{kept}/restore"), Value::Null)
        .await
        .expect(200);
    let grants = stage.why(&ines).await["grants"].as_array().unwrap().clone();
    let path = format!(
        "/enrolments/{kept}/grants/{}",
        grants[0]["id"].as_str().unwrap()
    );
    stage.call("DELETE", &path, Value::Null).await.expect(200);
    assert_eq!(stage.told(&ines).await["status"], "active");
    // The report of the file tells of the enrolment that is left, and the same file changes nothing.
    let known = sql("select count(*) as n from import_row where enrolment_id = $1")
        .bind(Uuid::parse_str(&kept).unwrap());
    assert_eq!(stage.world.count(known).await, 1);
    stage.totals_are_right().await;
}

#[tokio::test]
async fn what_sellers_tell_later_of_either_address_is_about_the_one_who_is_left() {
    // edge 13 A-8 edge 3
    let shop = Shop::open().await;
    let stage = &shop.stage;
    let bread = shop.sells("course", "Bread", 700_101).await;
    let vip = stage.group(&bread, "VIP").await;
    let offer = json!({ "code": "vip", "group": vip });
    stage
        .call("POST", &format!("/products/{bread}/offers"), offer)
        .await
        .expect(201);
    let (ines, kept) = stage.enrol(INES, "Inês", &bread).await;
    let typo = json!({ "data": { "buyer": { "email": TYPO, "name": "Inês Prado" },
        "purchase": { "offer": { "code": "vip" } } } });
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, typo.clone()))
        .await;
    let (moved, _) = stage.enrolment(TYPO, &bread).await;
    merge(stage, &ines, &moved).await.expect(200);
    let one = stage.told(&ines).await;
    assert_eq!(
        (&one["access_type"], &one["status"]),
        (&json!("buyer"), &json!("active"))
    );
    // Who ever bought is blocked, never removed.
    let refused = stage
        .call("DELETE", &format!("/enrolments/{kept}"), Value::Null)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "bought_once");
    let his = sql("select count(*) as n from purchase where member_id = $1")
        .bind(Uuid::parse_str(&ines).unwrap());
    assert_eq!(shop.count(his).await, 1);
    // A report that says nothing new gives nothing anew; a refund under the old address ends what it opened.
    let before = stage.why(&ines).await["grants"].clone();
    shop.tell(&report("e-2", "PURCHASE_COMPLETE", "HP1", 1, typo.clone()))
        .await;
    assert_eq!(stage.why(&ines).await["grants"], before);
    shop.tell(&report("e-3", "PURCHASE_REFUNDED", "HP1", 2, typo.clone()))
        .await;
    let states: Vec<Value> = stage.why(&ines).await["grants"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["state"].clone())
        .collect();
    assert!(
        states.contains(&json!("ended")) && states.contains(&json!("live")),
        "{states:?}"
    );
    assert_eq!(stage.told(&ines).await["status"], "active");
    // Bought again with the typing error, and brought by file: the same member.
    shop.tell(&report("e-4", "PURCHASE_APPROVED", "HP2", 3, typo))
        .await;
    imports::import(
        stage,
        &bread,
        &format!("email,name\n{TYPO},Inês\n{INES},Inês\n"),
    )
    .await;
    assert_eq!(shop.count(sql("select count(*) as n from member")).await, 1);
    assert_eq!(
        shop.count(sql("select count(*) as n from enrolment")).await,
        1
    );
    assert_eq!(stage.told(&ines).await["access_type"], "buyer");
    stage.totals_are_right().await;
}

#[tokio::test]
async fn a_no_of_either_holds_and_nobody_is_written_to_twice() {
    // 3.10 MA-26 property 16
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol(INES, "Inês", &course).await;
    let (typo, _) = stage.enrol(TYPO, "Ines", &course).await;
    let (rui, _) = stage.enrol("rui@example.org", "Rui", &course).await;
    let (other, _) = stage.enrol("rui@exmaple.org", "Rui", &course).await;
    let choice = |member: &str| format!("/members/{member}/choices/area");
    stage
        .call("PUT", &choice(&typo), json!({ "wanted": false }))
        .await
        .expect(204);
    let everything = format!("/members/{other}/choices/everything");
    stage
        .call("PUT", &everything, json!({ "wanted": false }))
        .await
        .expect(204);
    let first = stage.sent(words("service")).await;
    assert_eq!((&first["total"], &first["written"]), (&json!(4), &json!(2)));
    // One that has left its minute behind for neither of two, and one that waits for both.
    let waiting = stage.send_off(words("service")).await;
    merge(&stage, &rui, &other).await.expect(200);
    merge(&stage, &ines, &typo).await.expect(200);
    stage.minute().await;
    let first = stage.again(&first).await;
    assert_eq!(
        (&first["total"], &first["written"], &first["left_out"]),
        (&json!(2), &json!(2), &json!({}))
    );
    let waiting = stage.again(&waiting).await;
    assert_eq!(
        (&waiting["total"], &waiting["written"]),
        (&json!(2), &json!(0)),
        "{waiting}"
    );
    assert_eq!(stage.became(&waiting, INES).await.0, "left_out");
    assert_eq!(
        stage.became(&waiting, "rui@example.org").await.0,
        "left_out"
    );
    let letters = stage.message_letters().await;
    assert_eq!(letters.len(), 2);
    stage.totals_are_right().await;
}
