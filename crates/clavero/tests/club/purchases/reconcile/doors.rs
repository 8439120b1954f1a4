//! The keys: who may give them, that nobody is shown them again, and that they go only to where they were meant to go.

use clavero_rules::Permission;
use serde_json::{Value, json};

use super::{Asked, sale};
use crate::{purchases::shop::Shop, world::sql};

#[tokio::test]
async fn keys_are_kept_and_never_shown_again() {
    // Edge 36 8.5
    let asked = Asked::open().await;
    let stage = &asked.shop.stage;
    let world = &stage.world;
    let pages = stage.place.url("/sales/reconcile");
    let one = format!("{pages}/{}", stage.area);
    let told = asked.call("GET", "", Value::Null).await.expect(200);
    assert_eq!(told.json()["client_hint"], "nt-1");
    for body in [
        told.body.clone(),
        world.get(&stage.olga, &pages).await.expect(200).body,
        world.get(&stage.olga, &one).await.expect(200).body,
        world.audit().await.join("\n"),
    ] {
        for secret in ["s3cret", "Y2xpZW50LTE6czNjcmV0", "client-1"] {
            assert!(!body.contains(secret), "{secret} in {body}");
        }
    }
    // What is left empty stays, and the day stays the moment that it was.
    let held = sql(
        "select count(*) as n from purchase_reconcile where client_secret = 's3cret' and since = $1",
    );
    let since = clavero_rules::Moment(crate::world::START.0);
    let fields = [
        ("base_url", asked.platform.url.as_str()),
        ("token_url", &asked.platform.token_url()),
        ("since", "2027-01-01"),
    ];
    let day = told.json()["since"].as_str().unwrap()[..10].to_owned();
    let fields = fields.map(|(name, value)| match name {
        "since" => (name, day.as_str()),
        _ => (name, value),
    });
    world.post(&stage.olga, &one, &fields).await.expect(303);
    assert_eq!(world.count(held.bind(since)).await, 1);
    // A secret that is kept goes nowhere else.
    let elsewhere = [("base_url", "https://elsewhere.example.org")];
    world
        .post(&stage.olga, &one, &elsewhere)
        .await
        .expect(422)
        .says("goes only to where it was meant to go");
    let other = json!({ "client_id": "client-2" });
    asked.call("PUT", "", other).await.expect(422);
    asked
        .call("PUT", "", json!({ "since": "yesterday" }))
        .await
        .expect(422);
    let forget = format!("{one}/forget");
    world.post(&stage.olga, &forget, &[]).await.expect(303);
    assert_eq!(
        world
            .count(sql("select count(*) as n from purchase_reconcile"))
            .await,
        0
    );
    asked.call("POST", "/run", Value::Null).await.expect(404);
    asked.call("DELETE", "", Value::Null).await.expect(404);
}

#[tokio::test]
async fn looking_now_tells_what_it_came_to() {
    // Edge 36
    let asked = Asked::open().await;
    let stage = &asked.shop.stage;
    asked.shop.sells("course", "Bread", 700_101).await;
    asked.platform.sells(vec![
        sale("HP1", "APPROVED", 1, json!({})),
        sale("HP2", "APPROVED", 1, json!({ "product": { "id": 5 } })),
        sale(
            "HP3",
            "APPROVED",
            1,
            json!({ "purchase": { "is_subscription": true } }),
        ),
    ]);
    let pages = stage.place.url("/sales/reconcile");
    let run = format!("{pages}/{}/run", stage.area);
    stage.world.post(&stage.olga, &run, &[]).await.expect(303);
    let shown = stage.world.get(&stage.olga, &pages).await.expect(200);
    shown
        .says("Some sales failed")
        .says("HP3")
        .says("Its subscription was not found")
        .says("Say in the inbox which products are meant");
    let told = asked.call("POST", "/run", Value::Null).await.expect(200);
    let result = &told.json()["result"];
    assert_eq!(result["known"], 2, "{result}");
    assert_eq!(result["failures"][0]["reason"], "no_subscriber", "{result}");
}

#[tokio::test]
async fn who_sees_the_sources_sees_how_it_goes_and_who_manages_them_may_look() {
    // Edge 36
    let asked = Asked::open().await;
    let stage = &asked.shop.stage;
    let world = &stage.world;
    let pages = stage.place.url("/sales/reconcile");
    let run = format!("{pages}/{}/run", stage.area);
    let reader = stage
        .collaborator("Reader", &[Permission::ViewIntegrations])
        .await;
    let seller = stage
        .collaborator(
            "Seller",
            &[Permission::ViewSales, Permission::ManageClubProducts],
        )
        .await;
    let shown = world.get(&reader, &pages).await.expect(200);
    assert!(!shown.body.contains("Reconcile now"));
    world.post(&reader, &run, &[]).await.expect(403);
    world.get(&seller, &pages).await.expect(403);
}

#[tokio::test]
async fn a_private_address_is_asked_only_where_the_operator_allows_it() {
    // Edge 36
    let shop = Shop::open().await;
    for url in [
        "http://127.0.0.1:8080",
        "https://10.0.0.1",
        "https://localhost",
        "ftp://example.org",
    ] {
        let keys = json!({ "client_id": "a", "client_secret": "b", "base_url": url });
        shop.stage
            .call("PUT", "/purchase-reconcile", keys)
            .await
            .expect(422);
    }
    let keys = json!({ "client_id": "a", "client_secret": "b" });
    shop.stage
        .call("PUT", "/purchase-reconcile", keys)
        .await
        .expect(204);
}
