//! Property 18: whatever was known of somebody in every corner of the product, an erasure leaves nothing of it.

use serde_json::{Value, json};

use super::{pages::erase, store::found};
use crate::{
    imports,
    purchases::shop::{Shop, report},
    world::Someone,
};

const INES: &str = "ines@example.org";
const NAME: &str = "Inês Prado";

/// Ines buys twice, shares a seat, comes in by a letter, is in a file, in a filter, in a reason and in the log.
async fn everywhere(shop: &Shop) -> (String, String) {
    let stage = &shop.stage;
    let course = shop.sells("course", "Bread", 700_101).await;
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    let unknown = json!({ "data": { "product": { "id": 9, "name": "Unknown" },
        "buyer": { "email": "INES@Example.org", "checkout_name": NAME } } });
    shop.tell(&report("e-2", "PURCHASE_APPROVED", "HP2", 0, unknown))
        .await;
    let (member, _) = stage.enrolment(INES, &course).await;
    stage
        .call(
            "POST",
            &format!("/members/{member}/resend-access"),
            Value::Null,
        )
        .await
        .expect(204);
    let link = stage.world.link("access", INES).await;
    stage
        .world
        .post(&Someone::nobody(), &link, &[])
        .await
        .expect(303);
    let tags = [("tags", "vip, Inês Prado")];
    let page = stage.url(&format!("/members/{member}"));
    stage
        .world
        .post(&stage.olga, &format!("{page}/tags"), &tags)
        .await
        .expect(303);
    let segment =
        json!({ "name": "Only Ines", "product": course, "text": format!("email = \"{INES}\"") });
    stage.call("POST", "/segments", segment).await.expect(201);
    let target = json!({ "filter": format!("email = \"{INES}\"") });
    let shown = stage
        .preview(&course, json!({ "action": "block", "target": target }))
        .await;
    let target = json!({ "filter": target["filter"], "expected_count": shown["count"], "checksum": shown["checksum"] });
    let body =
        json!({ "action": "block", "target": target, "reason": format!("{NAME} asked for it") });
    stage.bulk(&course, body).await.expect(202);
    stage.sweep().await;
    let message = json!({ "product": course, "class": "service", "subject": { "en": format!("{NAME} and others") },
        "body": { "en": format!("Write to {INES}, and to nobody else.") },
        "audience": { "filter": format!("email = \"{INES}\"") }, "draft": true });
    let written = stage.call("POST", "/messages", message).await;
    assert!(written.status < 300, "{}", written.json());
    let file = format!("name,email\nRui Costa,rui@example.org\n{NAME},{INES}\n");
    imports::import(stage, &course, &file).await;
    let later = format!("name,email\nInes  Prado,Ines@Example.org\n{NAME},{INES}\n");
    imports::bring(stage, &[("products", &course)], &later).await;
    (member, course)
}

#[tokio::test]
async fn once_erased_no_table_and_no_file_holds_the_name_or_the_address() {
    // property 18, edge 29, B-6
    let shop = Shop::open().await;
    let (member, course) = everywhere(&shop).await;
    let world = &shop.stage.world;
    for trace in [INES, NAME] {
        assert!(
            found(world, trace).await.len() > 5,
            "{:?}",
            found(world, trace).await
        );
    }
    erase(&shop.stage, &member).await;
    for trace in [INES, NAME, "ines prado"] {
        assert_eq!(found(world, trace).await, Vec::<String>::new(), "{trace}");
    }
    let rui = found(world, "rui@example.org").await;
    assert!(rui.contains(&"import_piece.bytes".to_owned()), "{rui:?}");
    let verdict = clavero::audit::verify(&world.app.db, None).await.unwrap();
    assert!(verdict.is_sound(), "{verdict:?}");
    let kinds = world.audit().await;
    assert!(kinds.contains(&"member.erased".to_owned()), "{kinds:?}");
    // No list, no search, no file that is taken along, no report and no page names her.
    let csv = format!("/products/{course}/enrolments.csv?filter=&flavour=exact&team=true");
    for path in [
        csv,
        "/members.csv?flavour=spreadsheet".to_owned(),
        format!("/products/{course}/enrolments"),
        "/members?q=ines".to_owned(),
    ] {
        let told = shop.stage.call("GET", &path, Value::Null).await.expect(200);
        told.hides("nes@example").hides("Prado");
    }
    for page in ["/sales", "/sales/inbox", "/activity"] {
        let page = shop.stage.place.url(page);
        let shown = world.get(&shop.stage.olga, &page).await.expect(200);
        shown.hides("nes@example").hides("Prado");
    }
    // What she paid is in the books.
    let kept = crate::world::sql(
        "select count(*) as n from purchase where amount = 9700 and status = 'paid'",
    );
    assert_eq!(world.count(kept).await, 1);
}

#[tokio::test]
async fn whoever_is_erased_is_named_in_the_reason_of_nobody_s_block() {
    // 3.1 edge 29 property 18
    let shop = Shop::open().await;
    let stage = &shop.stage;
    let course = stage.product("course", "Bread").await;
    let (_, enrolment) = stage.enrol("rosa@example.org", "Rosa", &course).await;
    let (ines, _) = stage.enrol(INES, NAME, &course).await;
    let block = format!("/enrolments/{enrolment}/block");
    let reason = json!({ "reason": "Shared her login with Inês Prado" });
    stage.call("POST", &block, reason).await.expect(200);
    erase(stage, &ines).await;
    let page = stage.url(&format!("/products/{course}/users/{enrolment}"));
    let page = stage.world.get(&stage.olga, &page).await.expect(200);
    page.says("Shared her login with —").hides(NAME);
}

#[tokio::test]
async fn the_log_of_another_account_goes_on_naming_whom_it_knows() {
    // property 18, C6
    let shop = Shop::open().await;
    let stage = &shop.stage;
    let course = stage.product("course", "Bread").await;
    let (member, enrolment) = stage.enrol(INES, NAME, &course).await;
    let block = format!("/enrolments/{enrolment}/block");
    stage.call("POST", &block, Value::Null).await.expect(200);
    let otto = stage.world.person("Otto").await;
    let other = stage.world.account(&otto, "Villa Nera").await;
    let area = json!({ "name": "Nera", "slug": "nera", "time_zone": "Europe/Rome", "lang": "en" });
    stage
        .world
        .api(&otto, "POST", &other.api("/areas"), area)
        .await
        .expect(201);
    let product = json!({ "kind": "course", "name": "Wine", "state": "active" });
    let product = stage
        .world
        .api(&otto, "POST", &other.api("/areas/nera/products"), product)
        .await
        .expect(201)
        .json();
    let people =
        json!({ "people": [{ "email": INES, "name": NAME }], "products": [product["id"]] });
    stage
        .world
        .api(&otto, "POST", &other.api("/areas/nera/members"), people)
        .await
        .expect(200);
    erase(stage, &member).await;
    let log = |place: &crate::world::Place| place.api("/activity?limit=100");
    let here = stage
        .world
        .api(&stage.olga, "GET", &log(&stage.place), Value::Null)
        .await
        .expect(200);
    here.hides(INES).hides(NAME);
    let there = stage
        .world
        .api(&otto, "GET", &log(&other), Value::Null)
        .await
        .expect(200);
    there.says(NAME);
    let known = stage
        .world
        .api(&otto, "GET", &other.api("/areas/nera/members"), Value::Null)
        .await;
    known.expect(200).says(INES);
}
