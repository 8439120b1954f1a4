//! Transfers, visits, signatures and erasures.

use clavero_rules::Span;
use serde_json::{Value, json};

use super::trace::Trace;
use crate::world::SIGNATURE;

/// 4.5
#[tokio::test]
async fn every_step_of_a_transfer_is_one_entry() {
    let mut trace = Trace::new().await;
    let (olga, tom) = (trace.olga.clone(), trace.tom.clone());
    let url = trace.place.api("/transfer");
    let offer = json!({ "to": tom.id().0, "keep_profile": trace.support.0 });
    let offered = async |trace: &mut Trace| {
        trace.does(&olga, "POST", &url, offer.clone()).await;
        trace
            .told(&[("transfer.offered", Some(&olga), "owner", "Tom Rey")])
            .await;
        let all = trace
            .does(&tom, "GET", "/api/v1/transfers", Value::Null)
            .await;
        format!(
            "/api/v1/transfers/casa-alba/{}",
            all["items"][0]["id"].as_str().unwrap()
        )
    };
    offered(&mut trace).await;
    trace.does(&olga, "DELETE", &url, Value::Null).await;
    trace
        .told(&[("transfer.cancelled", Some(&olga), "owner", "Tom Rey")])
        .await;
    let one = offered(&mut trace).await;
    trace
        .does(&tom, "POST", &format!("{one}/decline"), json!({}))
        .await;
    trace
        .told(&[("transfer.declined", Some(&tom), "offered", "Tom Rey")])
        .await;
    let one = offered(&mut trace).await;
    trace
        .does(&tom, "POST", &format!("{one}/accept"), json!({}))
        .await;
    trace
        .told(&[("transfer.accepted", Some(&tom), "offered", "Tom Rey")])
        .await;
    trace.world.advance(Span::hours(25));
    trace.sweep().await;
    let news = trace
        .news()
        .await
        .into_iter()
        .filter(|e| e.kind != "visit.ended");
    let mut told: Vec<_> = news
        .map(|e| (e.kind, e.actor, e.subject.unwrap()))
        .collect();
    told.sort();
    let machine = |kind: &str, whom: &str| (kind.to_owned(), None, whom.to_owned());
    let expected = [
        machine("collaborator.became_owner", "Tom Rey"),
        machine("collaborator.joined", "Olga Duarte"),
        machine("transfer.done", "Tom Rey"),
    ];
    assert_eq!(told, expected);
    trace.sound(&["Tom Rey", "Olga Duarte"]).await;
}

/// 4.5
#[tokio::test]
async fn an_offer_that_nobody_answers_ends_with_one_entry() {
    let mut trace = Trace::new().await;
    let (olga, tom) = (trace.olga.clone(), trace.tom.clone());
    let offer = json!({ "to": tom.id().0 });
    trace
        .does(&olga, "POST", &trace.place.api("/transfer"), offer)
        .await;
    trace.world.advance(Span::hours(73));
    trace.sweep().await;
    trace.sweep().await;
    let news = trace.news().await;
    let ended: Vec<_> = news
        .iter()
        .filter(|e| e.kind == "transfer.expired")
        .collect();
    assert_eq!(ended.len(), 1);
    assert_eq!(ended[0].actor, None);
}

/// 4.6
#[tokio::test]
async fn every_visit_is_one_entry_when_it_begins_and_one_when_it_ends() {
    let mut trace = Trace::new().await;
    let (olga, tom) = (trace.olga.clone(), trace.tom.clone());
    trace.inside(&tom, "POST", "/visit", json!({})).await;
    trace.inside(&tom, "POST", "/visit", json!({})).await;
    trace
        .told(&[("visit.entered", Some(&tom), "direct", "")])
        .await;
    trace.inside(&tom, "DELETE", "/visit", Value::Null).await;
    trace.inside(&tom, "DELETE", "/visit", Value::Null).await;
    let news = trace.news().await;
    assert_eq!(news.len(), 1);
    assert_eq!(
        (news[0].kind.as_str(), news[0].actor),
        ("visit.ended", tom.id)
    );
    trace.inside(&tom, "POST", "/visit", json!({})).await;
    trace.news().await;
    let url = format!("{}/put-out", trace.card(&tom).await);
    trace
        .world
        .post(&olga, &trace.place.url(&url), &[])
        .await
        .expect(303);
    trace
        .told(&[("visit.ended", Some(&olga), "owner", "Tom Rey")])
        .await;
    trace.inside(&tom, "POST", "/visit", json!({})).await;
    trace.news().await;
    trace.world.advance(Span::minutes(31));
    trace.sweep().await;
    trace.sweep().await;
    let mut ended: Vec<_> = trace
        .news()
        .await
        .into_iter()
        .map(|e| (e.kind, e.actor, e.subject))
        .collect();
    ended.sort();
    let machine = |whom: &str| ("visit.ended".to_owned(), None, Some(whom.to_owned()));
    assert_eq!(
        ended,
        [
            machine("Sonia Mora"),
            machine("Sonia Mora"),
            machine("Tom Rey")
        ]
    );
}

/// 4.1
#[tokio::test]
async fn every_step_of_a_signature_is_one_entry() {
    let mut trace = Trace::new().await;
    let tom = trace.tom.clone();
    let change = async |current: &str, secret: &str| {
        let fields = [
            ("signature", current),
            ("secret", secret),
            ("again", secret),
        ];
        trace
            .world
            .post(&tom, "/me/signature", &fields)
            .await
            .status
    };
    assert_eq!(change(SIGNATURE, "otra firma distinta").await, 303);
    for _ in 0..5 {
        assert_eq!(change("wrong one", SIGNATURE).await, 422);
    }
    trace
        .told(&[
            ("signature.changed", Some(&tom), "self", ""),
            ("signature.locked", Some(&tom), "self", ""),
        ])
        .await;
}

/// 4.10
#[tokio::test]
async fn every_step_of_an_erasure_is_one_entry_and_nobody_is_left_in_it() {
    let mut trace = Trace::new().await;
    let tom = trace.tom.clone();
    trace
        .does(&tom, "POST", "/api/v1/me/erasure", Value::Null)
        .await;
    trace
        .told(&[("erasure.asked", Some(&tom), "self", "")])
        .await;
    trace
        .world
        .post(&tom, "/me/erase/cancel", &[])
        .await
        .expect(303);
    trace
        .told(&[("erasure.cancelled", Some(&tom), "self", "")])
        .await;
    trace
        .does(&tom, "POST", "/api/v1/me/erasure", Value::Null)
        .await;
    trace.news().await;
    trace.world.advance(Span::hours(72));
    trace.sweep().await;
    let news = trace.news().await;
    let count = |kind: &str| news.iter().filter(|e| e.kind == kind).count();
    assert_eq!((count("collaborator.erased"), count("user.erased")), (1, 1));
    assert!(news.iter().all(|e| e.subject.as_deref() != Some("Tom Rey")));
    let page = trace
        .world
        .get(&trace.olga, &trace.place.url("/activity"))
        .await;
    page.expect(200).says("erased person").hides("Tom Rey");
    trace.sound(&["Tom Rey", &tom.email]).await;
}
