//! The clock of the demo world: scripts and people move it, and time does its work at once.

use axum::{
    body::Body,
    http::{Method, Request},
};
use clavero::words::Lang;
use clavero_rules::Span;
use serde_json::json;

use crate::world::{Reply, START, Someone, World, sql};

async fn demo() -> World {
    World::with(|settings| settings.demo = true).await
}

/// As curl sends it: no cookie, no origin.
async fn curl(world: &World, kind: &str, body: &str) -> Reply {
    let request = Request::builder()
        .method(Method::POST)
        .uri("/demo/clock")
        .header("content-type", kind);
    world
        .send(request.body(Body::from(body.to_owned())).unwrap())
        .await
}

#[tokio::test]
async fn a_script_moves_the_clock_with_one_plain_request() {
    let world = demo().await;
    let reply = curl(&world, "application/json", "{\"advance\":\"P8D\"}")
        .await
        .expect(200);
    assert_eq!(reply.json(), json!({ "now": "2026-11-29T10:00:00Z" }));
    assert_eq!(world.app.clock.now(), START + Span::days(8));
    let kept = sql(
        "select count(*) as n from setting where key = 'clock_moved_by' and value = '691200000'",
    );
    assert_eq!(
        world.count(kept).await,
        1,
        "whoever opens the world later finds it there"
    );
    for wrong in [
        "{}",
        "{\"advance\":\"-P1D\"}",
        "{\"advance\":\"P1D\",\"x\":1}",
        "8 days",
    ] {
        curl(&world, "application/json", wrong).await.expect(400);
    }
    assert_eq!(world.app.clock.now(), START + Span::days(8));
}

#[tokio::test]
async fn whoever_looks_at_the_page_moves_it_with_a_button() {
    let world = demo().await;
    let nobody = Someone::nobody();
    world
        .get(&nobody, "/demo")
        .await
        .expect(200)
        .says("21 Nov 2026, 10:00")
        .says("value=\"PT1H\"");
    let reply = world
        .post(&nobody, "/demo/clock", &[("advance", "P1D")])
        .await
        .expect(303);
    assert_eq!(reply.location(), "/demo");
    world.get(&nobody, "/demo").await.says("22 Nov 2026, 10:00");
    // A page elsewhere cannot: a form says where it comes from, and no page sends JSON without asking.
    curl(&world, "application/x-www-form-urlencoded", "advance=P1D")
        .await
        .expect(403);
    curl(&world, "text/plain", "{\"advance\":\"P1D\"}")
        .await
        .expect(403);
}

#[tokio::test]
async fn what_time_brings_about_has_happened_when_the_answer_comes() {
    let world = demo().await;
    crate::letters::write(&world, "1", "ana@example.com", "Ana", Lang::En).await;
    clavero::letters::Post::open(&world.app)
        .unwrap()
        .deliver_due()
        .await
        .unwrap();
    assert_eq!(world.letters().await.len(), 1);
    curl(&world, "application/json", "{\"advance\":\"P91D\"}")
        .await
        .expect(200);
    assert_eq!(world.letters().await.len(), 0, "housekeeping came round");
}

#[tokio::test]
async fn in_a_real_world_nobody_moves_the_clock() {
    let world = World::new().await;
    world.get(&Someone::nobody(), "/demo").await.expect(404);
    world
        .post(&Someone::nobody(), "/demo/clock", &[("advance", "P1D")])
        .await
        .expect(404);
    curl(&world, "application/json", "{\"advance\":\"P8D\"}")
        .await
        .expect(403);
    assert_eq!(world.app.clock.now(), START);
}

#[tokio::test]
async fn durations_are_read_as_iso_8601_writes_them_and_time_runs_forward_only() {
    let world = demo().await;
    let mut now = START;
    for (text, span) in [
        ("PT1H", Span::hours(1)),
        ("P1W", Span::days(7)),
        ("P1DT12H", Span::hours(36)),
    ] {
        let body = json!({ "advance": text }).to_string();
        curl(&world, "application/json", &body).await.expect(200);
        now = now + span;
        assert_eq!(world.app.clock.now(), now, "{text}");
    }
    for text in [
        "",
        "8 parsecs",
        "P0D",
        "-P1D",
        "P401D",
        "P1M",
        "P9999999999D",
    ] {
        let body = json!({ "advance": text }).to_string();
        curl(&world, "application/json", &body).await.expect(400);
        assert_eq!(world.app.clock.now(), now, "{text}");
    }
}
