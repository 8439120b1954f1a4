//! Whatever the platform does, it is told at the source, nothing is lost, and the next look goes on.

use clavero_rules::Span;
use serde_json::json;

use super::{Asked, platform::Mood, sale, tally};
use crate::world::sql;

#[tokio::test]
async fn every_trouble_is_told_and_the_next_look_goes_on() {
    // Edge 36
    let asked = Asked::open().await;
    let shop = &asked.shop;
    let course = shop.sells("course", "Bread", 700_101).await;
    let buys = |n: i64| {
        let email = format!("b{n}@example.org");
        sale(
            &format!("HP{n}"),
            "APPROVED",
            n,
            json!({ "buyer": { "email": email, "name": "B" } }),
        )
    };
    asked.platform.sells((1..6).map(buys).collect());
    let now = shop.stage.world.app.clock.now();
    for (mood, problem, minutes) in [
        (Mood::Answers(401, ""), "refused", 60),
        (Mood::Answers(403, ""), "refused", 60),
        (Mood::Answers(429, "300"), "busy", 5),
        (Mood::Answers(429, "1"), "busy", 1),
        (
            Mood::Answers(429, "Fri, 01 Jan 2027 00:00:00 GMT"),
            "busy",
            15,
        ),
        (Mood::Answers(500, ""), "down", 15),
        (Mood::Answers(503, "120"), "down", 2),
        (Mood::Answers(400, ""), "rejected", 60),
        (Mood::Answers(302, ""), "rejected", 60),
        (Mood::Babbles, "unreadable", 60),
        (Mood::HangsUp, "unreachable", 15),
    ] {
        asked.platform.feels(mood.clone());
        let it = asked.look().await;
        assert_eq!(it.problem, problem, "{mood:?}: {}", it.detail);
        assert_eq!(it.next_at, now + Span::minutes(minutes), "{mood:?}");
        assert_eq!((it.last_good_at, it.looked), (None, 0), "{mood:?}");
        assert_eq!(it.read_through, None, "{mood:?}");
        assert!(!it.is_looking(now), "{mood:?}");
    }
    // It tires after a page: what was on it is kept, and the rest comes with the next look.
    asked.platform.feels(Mood::Tires(1));
    let it = asked.look().await;
    assert_eq!((it.problem.as_str(), it.applied), ("down", 2));
    asked.platform.feels(Mood::Well);
    let it = asked.look().await;
    assert_eq!(tally(&it), [5, 2, 3, 0, 0]);
    assert_eq!(it.last_good_at, Some(now));
    for n in 1..6 {
        let email = format!("b{n}@example.org");
        shop.stage.enrolment(&email, &course).await;
        assert_eq!(shop.letters("access", &email).await, 1);
    }
}

#[tokio::test]
async fn wrong_keys_and_an_address_where_nobody_is_are_told() {
    // Edge 36
    let asked = Asked::open().await;
    let wrong = json!({ "client_id": "client-1", "client_secret": "another" });
    asked.call("PUT", "", wrong).await.expect(204);
    let it = asked.look().await;
    assert_eq!(
        (it.problem.as_str(), it.detail.as_str()),
        ("refused", "HTTP 401")
    );
    let told = asked.call("GET", "", json!(null)).await.expect(200);
    assert_eq!(told.json()["problem"], "refused");
    let nowhere = json!({ "client_secret": "another", "token_url": "http://127.0.0.1:9/token" });
    asked.call("PUT", "", nowhere).await.expect(204);
    let it = asked.look().await;
    assert_eq!(it.problem, "unreachable", "{}", it.detail);
}

#[tokio::test]
async fn somebody_looks_every_hour_and_only_once_at_a_time() {
    // Edge 36
    let asked = Asked::open().await;
    let world = &asked.shop.stage.world;
    let due = || clavero::club::purchases::reconcile_due(&world.app);
    let tokens = || {
        let inside = asked.platform.inside.lock().unwrap();
        inside.asked.iter().filter(|it| *it == "token").count()
    };
    assert_eq!(due().await.unwrap(), 1);
    assert_eq!((due().await.unwrap(), tokens()), (0, 1));
    world.advance(Span::minutes(61));
    // Another process is at it.
    let busy = sql("update purchase_reconcile set run_until = $1")
        .bind(world.app.clock.now() + Span::minutes(1));
    world.app.db.exec(busy).await.unwrap();
    assert_eq!((due().await.unwrap(), tokens()), (0, 1));
    // It broke down, and somebody takes over.
    world.advance(Span::minutes(2));
    assert_eq!((due().await.unwrap(), tokens()), (1, 2));
}
