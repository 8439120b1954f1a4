//! The sales report, the inbox and the sources, as people and programs see them.

use clavero_rules::Permission;
use serde_json::{Value, json};

use super::shop::{Shop, TOKEN, report};
use crate::world::sql;

clavero::db::record! {
    struct Id { id: uuid::Uuid }
}

async fn id_of(shop: &Shop, table: &'static str) -> String {
    let row: Option<Id> = shop.stage.world.app.db.first(sql(table)).await.unwrap();
    row.unwrap().id.to_string()
}

#[tokio::test]
async fn purchase_details_are_in_the_sales_report_for_whoever_may_see_them() {
    // MA-33
    let shop = Shop::open().await;
    let course = shop.sells("course", "Bread", 700_101).await;
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    shop.tell(&report("e-2", "PURCHASE_PROTEST", "HP1", 1, json!({})))
        .await;
    let stage = &shop.stage;
    let sales = stage.place.url("/sales");
    let id = id_of(&shop, "select id from purchase").await;
    let one = format!("{sales}/{id}");
    let clerk = stage
        .collaborator("Sales clerk", &[Permission::ViewSales])
        .await;
    let other = stage
        .collaborator("Members clerk", &[Permission::ViewMembers])
        .await;
    for who in [&stage.olga, &clerk] {
        let world = &stage.world;
        world
            .get(who, &sales)
            .await
            .expect(200)
            .says("Inês Prado")
            .says("BRL\u{a0}97.00")
            .says("Refund requested");
        world
            .get(who, &one)
            .await
            .expect(200)
            .says("HP1")
            .says("Purchase approved");
        for found in [
            "?q=prado",
            "?q=HP1",
            "?q=ines%40example",
            "?status=disputed",
        ] {
            world
                .get(who, &format!("{sales}{found}"))
                .await
                .expect(200)
                .says("Inês Prado");
        }
        for nothing in ["?q=nobody", "?status=refunded", "?review=open"] {
            world
                .get(who, &format!("{sales}{nothing}"))
                .await
                .expect(200)
                .says("Nothing matches");
        }
    }
    stage.world.get(&other, &sales).await.expect(403);
    stage.world.get(&other, &one).await.expect(403);
    // On the page of the member, for whoever may see sales; the others see the member alone.
    let (member, enrolment) = stage.enrolment("ines@example.org", &course).await;
    for page in [
        stage.url(&format!("/members/{member}")),
        stage.url(&format!("/products/{course}/users/{enrolment}")),
    ] {
        let shown = stage.world.get(&stage.olga, &page).await.expect(200);
        assert!(shown.body.contains(&one), "{page}");
        let shown = stage.world.get(&other, &page).await.expect(200);
        assert!(!shown.body.contains("97.00"), "{page}");
    }
    let told = stage
        .api("GET", "/purchases?q=prado", Value::Null)
        .await
        .expect(200);
    let told = told.json()["items"][0].clone();
    assert_eq!(told["status"], "disputed", "{told}");
    assert_eq!(told["amount"], 9700, "{told}");
    let told = stage
        .api("GET", &format!("/purchases/{id}"), Value::Null)
        .await
        .expect(200);
    assert_eq!(told.json()["member"], member.as_str());
}

#[tokio::test]
async fn a_filter_that_nobody_knows_is_refused_at_its_field_and_left_out_by_the_pages() {
    // MA-33
    let shop = Shop::open().await;
    shop.sells("course", "Bread", 700_101).await;
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    let stage = &shop.stage;
    for (path, field) in [
        ("/purchases?status=zork", "status"),
        ("/purchases?product=abc", "product"),
        ("/purchases?review=zork", "review"),
        ("/subscriptions?status=paid", "status"),
        ("/subscriptions?product=abc", "product"),
    ] {
        let refused = stage.api("GET", path, Value::Null).await.expect(422).json();
        let told = refused["errors"].to_string();
        assert!(told.contains(&format!("\"{field}\"")), "{path}: {refused}");
    }
    for path in [
        "/purchases?status=&review=",
        "/purchases?status=paid",
        "/subscriptions?status=overdue",
    ] {
        stage.api("GET", path, Value::Null).await.expect(200);
    }
    let sales = stage.place.url("/sales");
    let note = "The address names a filter that is not known here.";
    let get = async |end: &str| {
        let url = format!("{sales}{end}");
        stage.world.get(&stage.olga, &url).await.expect(200)
    };
    for strange in ["?status=zork", "?product=abc", "?review=zork"] {
        get(strange).await.says(note).says("Inês Prado");
    }
    get("?status=zork&q=nobody")
        .await
        .says(note)
        .says("Nothing matches");
    get("/subscriptions?status=paid").await.says(note);
    get("?status=paid").await.hides(note);
}

#[tokio::test]
async fn the_notice_of_a_refund_leads_to_ending_the_import_as_well() {
    // Edge 5
    let shop = Shop::open().await;
    let stage = &shop.stage;
    let course = shop.sells("course", "Bread", 700_101).await;
    stage.enrol("ines@example.org", "Inês", &course).await;
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    shop.tell(&report("e-2", "PURCHASE_REFUNDED", "HP1", 1, json!({})))
        .await;
    let id = id_of(&shop, "select id from purchase").await;
    let one = stage.place.url(&format!("/sales/{id}"));
    let clerk = stage
        .collaborator("Sales clerk", &[Permission::ViewSales])
        .await;
    let seen = stage.world.get(&clerk, &one).await.expect(200);
    seen.says("Still open for another reason")
        .hides("End this access too");
    let shown = stage.world.get(&stage.olga, &one).await.expect(200);
    let shown = shown
        .says("End this access too: Given by hand")
        .body
        .clone();
    let (before, _) = shown.split_once("\">End this access too").unwrap();
    let way = before.rsplit_once("href=\"").unwrap().1.to_owned();
    let sheet = stage.world.get(&stage.olga, &way).await.expect(200);
    let value = |name: &str| {
        let (_, rest) = sheet
            .body
            .split_once(&format!("name=\"{name}\" value=\""))
            .unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    let fields = [("version", value("version")), ("grant", value("grant"))];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let (act, _) = way.split_once('?').unwrap();
    stage
        .world
        .post(&stage.olga, act, &fields)
        .await
        .expect(303);
    let (member, _) = stage.enrolment("ines@example.org", &course).await;
    assert_eq!(stage.told(&member).await["status"], "ended");
    let after = stage.world.get(&stage.olga, &one).await.expect(200);
    after.hides("Still open for another reason");
}

#[tokio::test]
async fn a_long_list_is_read_page_by_page() {
    let shop = Shop::open().await;
    shop.sells("course", "Bread", 700_101).await;
    for n in 0..5 {
        let code = format!("HP{n}");
        let more = json!({ "data": { "buyer": { "email": format!("b{n}@example.org") } } });
        let told = report(&format!("e-{n}"), "PURCHASE_APPROVED", &code, n, more);
        shop.send_with(TOKEN, told.to_string()).await.expect(200);
    }
    shop.apply().await;
    let mut after = String::new();
    let mut seen = Vec::new();
    loop {
        let path = format!("/purchases?limit=2{after}");
        let page = shop
            .stage
            .api("GET", &path, Value::Null)
            .await
            .expect(200)
            .json();
        let codes = page["items"].as_array().unwrap().iter();
        seen.extend(codes.map(|it| it["code"].as_str().unwrap().to_owned()));
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    seen.sort();
    assert_eq!(seen, ["HP0", "HP1", "HP2", "HP3", "HP4"]);
}

#[tokio::test]
async fn a_product_that_nobody_knows_waits_and_is_mapped_and_replayed() {
    // Edge 11
    let shop = Shop::open().await;
    let stage = &shop.stage;
    let course = stage.product("course", "Bread").await;
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    shop.tell(&report(
        "e-2",
        "PURCHASE_APPROVED",
        "HP2",
        0,
        json!({ "data": { "buyer": { "email": "rui@example.org" } } }),
    ))
    .await;
    assert_eq!(shop.state("e-1").await, "unmapped");
    let inbox = stage.place.url("/sales/inbox");
    let world = &stage.world;
    world
        .get(&stage.olga, &inbox)
        .await
        .expect(200)
        .says("Unknown product");
    let id = id_of(
        &shop,
        "select id from purchase_event where event_id = 'e-1'",
    )
    .await;
    let one = format!("{inbox}/{id}");
    world
        .get(&stage.olga, &one)
        .await
        .expect(200)
        .says("Which product is")
        .says("ines@example.org");
    let map = format!("{one}/map");
    let fields = [("name", "700101"), ("product", "")];
    world.post(&stage.olga, &map, &fields).await.expect(422);
    let clerk = stage
        .collaborator("Sales clerk", &[Permission::ViewSales])
        .await;
    let fields = [("name", "700101"), ("product", course.as_str())];
    world.post(&clerk, &map, &fields).await.expect(403);
    // Whoever knows the products and not the sales says which it is, and goes on where he may.
    let keeper = stage
        .collaborator("Product keeper", &[Permission::ManageClubProducts])
        .await;
    let gone = world.post(&keeper, &map, &fields).await.expect(303);
    let next = gone.location().to_owned();
    world.get(&keeper, &next).await.expect(200);
    let replay = format!("{one}/replay");
    let gone = world.post(&keeper, &replay, &[]).await.expect(303);
    let next = gone.location().to_owned();
    world.get(&keeper, &next).await.expect(200);
    shop.apply().await;
    // Everything that waited for it is applied.
    assert_eq!(shop.state("e-1").await, "applied");
    assert_eq!(shop.state("e-2").await, "applied");
    let before = stage.world.audit().await.len();
    for _ in 0..2 {
        let replay = format!("{one}/replay");
        world.post(&stage.olga, &replay, &[]).await.expect(303);
        shop.apply().await;
    }
    let after = stage.world.audit().await;
    assert_eq!(after.len(), before + 2, "{:?}", &after[before..]);
    assert_eq!(shop.letters("access", "ines@example.org").await, 1);
    let purchases = sql("select count(*) as n from purchase");
    assert_eq!(shop.count(purchases).await, 2);
    world
        .get(&stage.olga, &inbox)
        .await
        .expect(200)
        .says("Nothing waits for you");
    let all = format!("{inbox}?state=all");
    world
        .get(&stage.olga, &all)
        .await
        .expect(200)
        .says("Applied");
    let path = format!("/purchase-events/{id}/replay");
    stage.api("POST", &path, Value::Null).await.expect(202);
    let open = stage
        .api("GET", "/purchase-events?state=waiting", Value::Null)
        .await;
    assert_eq!(open.json()["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_source_is_added_shown_once_and_retired() {
    // 8.1 edge 35
    let shop = Shop::open().await;
    let stage = &shop.stage;
    let sources = stage.place.url("/sales/sources");
    let world = &stage.world;
    let new = format!("{sources}/new");
    world
        .get(&stage.olga, &new)
        .await
        .expect(200)
        .says("Hotmart");
    let fields = [
        ("area", "casa-alba-club"),
        ("provider", "hotmart"),
        ("token", "the-second-hottok"),
    ];
    world
        .post(&stage.olga, &sources, &fields)
        .await
        .expect(200)
        .says("the-second-hottok")
        .says("/in/hotmart/casa-alba/casa-alba-club");
    let third = world.post(&stage.olga, &sources, &fields).await.expect(422);
    third.says("Two tokens of this platform are valid already");
    shop.send_with("the-second-hottok", "{}").await.expect(200);
    let id = id_of(&shop, "select id from purchase_source where hint = 'ttok'").await;
    world
        .get(&stage.olga, &sources)
        .await
        .expect(200)
        .says("ttok");
    let retire = format!("{sources}/{id}/retire");
    world.post(&stage.olga, &retire, &[]).await.expect(303);
    shop.send_with("the-second-hottok", "{}").await.expect(401);
    let path = format!("/areas/{}/purchase-sources", stage.area);
    let made = stage
        .api("POST", &path, json!({ "provider": "standard" }))
        .await
        .expect(201);
    assert!(made.json()["token"].as_str().unwrap().starts_with("whsec_"));
    let weak = json!({ "provider": "standard", "token": "whsec_abcd" });
    stage.api("POST", &path, weak).await.expect(422);
    let seen = stage
        .api("GET", &path, Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(seen["items"].as_array().unwrap().len(), 3);
    assert!(!seen.to_string().contains("whsec_"));
}

#[tokio::test]
async fn what_a_person_should_look_at_is_said_until_somebody_did() {
    // Edges 10, 15, 2
    let shop = Shop::open().await;
    shop.sells("course", "Bread", 700_101).await;
    shop.sells("course", "Cake", 2).await;
    let bump = json!({ "data": { "product": { "id": 2 },
        "purchase": { "order_bump": { "is_order_bump": true, "parent_purchase_transaction": "HP1" } } } });
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, json!({})))
        .await;
    shop.tell(&report("e-2", "PURCHASE_APPROVED", "HP2", 0, bump))
        .await;
    shop.tell(&report("e-3", "PURCHASE_REFUNDED", "HP1", 1, json!({})))
        .await;
    shop.tell(&report("e-4", "PURCHASE_APPROVED", "HP1", 2, json!({})))
        .await;
    let stage = &shop.stage;
    let world = &stage.world;
    let sales = stage.place.url("/sales");
    let parent = id_of(&shop, "select id from purchase where code = 'HP1'").await;
    let child = id_of(&shop, "select id from purchase where code = 'HP2'").await;
    world
        .get(&stage.olga, &format!("{sales}/{parent}"))
        .await
        .expect(200)
        .says("Paid again after the money went back");
    world
        .get(&stage.olga, &format!("{sales}/{child}"))
        .await
        .expect(200)
        .says("The purchase it was added to was returned");
    let open = sql("select count(*) as n from enrolment where status = 'active'");
    assert_eq!(shop.count(open).await, 1);
    let review = format!("{sales}/{parent}/reviewed");
    world.post(&stage.olga, &review, &[]).await.expect(303);
    let open = world
        .get(&stage.olga, &format!("{sales}?review=open"))
        .await;
    open.expect(200).says("Nothing matches");
}
