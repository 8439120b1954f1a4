//! What every request can count on, whichever feature it is for.

use crate::world::{Someone, World};

#[tokio::test]
async fn a_server_that_lives_says_so() {
    let world = World::new().await;
    world
        .get(&Someone::nobody(), "/healthz")
        .await
        .expect(200)
        .says("ok");
    world
        .get(&Someone::nobody(), "/readyz")
        .await
        .expect(200)
        .says("ready");
}

#[tokio::test]
async fn an_address_that_nobody_has_is_answered_in_the_language_of_the_caller() {
    let world = World::new().await;
    let nobody = Someone {
        accepts: "fr-CA,fr;q=0.9".to_owned(),
        ..Someone::nobody()
    };
    world
        .get(&nobody, "/nowhere")
        .await
        .expect(404)
        .says("lang=\"fr\"");
}

#[tokio::test]
async fn every_page_carries_the_strict_policy_and_is_never_stored() {
    let world = World::new().await;
    let reply = world.get(&Someone::nobody(), "/nowhere").await;
    assert!(
        reply
            .header("content-security-policy")
            .starts_with("default-src 'none'")
    );
    assert!(!reply.header("content-security-policy").contains("unsafe-"));
    assert_eq!(reply.header("cache-control"), "no-store");
    assert!(!reply.header("x-request-id").is_empty());
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let world = World::new().await;
    let request = axum::http::Request::post("/sign-out")
        .header("sec-fetch-site", "cross-site")
        .body(axum::body::Body::empty())
        .unwrap();
    assert_eq!(world.send(request).await.status, 403);
}
