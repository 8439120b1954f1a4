//! The example shop against a real server: permissions of a connected app hold where the app asks (7.1).

use clavero_example_shop::{Clavero, DEFINITION, router};
use clavero_rules::Permission;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tower::ServiceExt as _;

use crate::{
    callers::{key, signed},
    world::{Reply, World, sql},
};

async fn ask(shop: &axum::Router, method: &str, path: &str, person: &str) -> Reply {
    let request = axum::http::Request::builder()
        .method(method)
        .uri(path)
        .header("x-signed-in", person)
        .body(axum::body::Body::empty())
        .unwrap();
    Reply::read(shop.clone().oneshot(request).await.unwrap()).await
}

// 7.1 CC-02
#[tokio::test]
async fn what_a_profile_gives_holds_in_the_shop_and_ends_there_with_the_access() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let casa = world.account(&olga, "Casa Alba").await;
    let profile = world
        .profile(&casa, "Sales", &[Permission::ViewSales])
        .await;
    let carla = world.collaborator(&casa, "Carla", profile).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let product = clavero::router(world.app.clone());
    let server = tokio::spawn(async move { axum::serve(listener, product).await.unwrap() });
    let definition: Value = serde_json::from_str(DEFINITION).unwrap();
    let app = json!({ "name": "Shop", "definition": definition });
    let app = world
        .api(&olga, "POST", &casa.api("/apps"), app)
        .await
        .expect(201)
        .json();
    let app = app["id"].as_str().unwrap();
    let (_, secret) = key(&world, &olga, &casa, &[Permission::ViewCollaborators]).await;
    let shop = router(Clavero::at(&address, &secret));
    let (seen, refund) = ("/orders/1001", "/orders/1001/refund");
    ask(&shop, "GET", seen, &carla.email).await.expect(200);
    let denied = ask(&shop, "POST", refund, &carla.email).await.expect(403);
    assert_eq!(denied.json()["reason"], "not_in_profile");
    ask(&shop, "GET", seen, "samir@example.com")
        .await
        .expect(403);
    // The profile is given the shop's own permission: more for Carla, so it is signed.
    let path = casa.api(&format!("/apps/{app}/profiles/{profile}"));
    let wish = json!({ "permissions": ["orders.refund"] });
    world
        .api(&olga, "PUT", &path, wish.clone())
        .await
        .expect(401);
    signed(&world, &olga, "PUT", &path, wish).await.expect(200);
    let unpaid = ask(&shop, "POST", "/orders/1002/refund", &carla.email)
        .await
        .expect(403);
    assert_eq!(unpaid.json()["reason"], "conditions_unmet");
    ask(&shop, "POST", refund, &carla.email)
        .await
        .expect(200)
        .says("refunded");
    // Her access ends, and with it what she may in the shop.
    let end = sql("update membership set state = 'suspended' where account_id = $1");
    world.app.db.exec(end.bind(casa.id)).await.unwrap();
    let denied = ask(&shop, "GET", seen, &carla.email).await.expect(403);
    assert_eq!(denied.json()["reason"], "suspended");
    // Whoever cannot ask does not act.
    server.abort();
    let nowhere = router(Clavero::at("http://127.0.0.1:1", &secret));
    ask(&nowhere, "GET", seen, &carla.email).await.expect(503);
}
