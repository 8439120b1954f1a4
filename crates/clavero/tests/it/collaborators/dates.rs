//! What a date does to access, and how long it can be given back (C9, 4.4).

use clavero_rules::Span;
use serde_json::{Value, json};

use super::House;
use crate::world::sql;

const PEOPLE: &str = "/collaborators";

#[tokio::test]
async fn an_end_date_decides_at_the_moment_it_passes_and_nobody_has_to_notice() {
    // C9 4.0
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let id = house.id(&house.sonia).await;
    let until = json!({ "access_until": "2026-11-21T10:05:00Z" });
    house
        .api(&house.olga, "PATCH", &id, "", until)
        .await
        .expect(200);
    let door = house.place.api(PEOPLE);
    house.world.advance(Span::millis(299_999));
    house
        .world
        .api(&house.sonia, "GET", &door, Value::Null)
        .await
        .expect(200);
    house.world.advance(Span::millis(1));
    let refused = house
        .world
        .api(&house.sonia, "GET", &door, Value::Null)
        .await
        .expect(403);
    assert_eq!(refused.json()["code"], "access_expired");
    assert_eq!(house.card(&house.sonia).await["state"], "expired");
    // The label, the letter and the end of the visit follow.
    let on = house.world.app.occasion("job sweep");
    assert_eq!(clavero::collaborators::sweep(&on).await.unwrap(), 1);
    assert_eq!(clavero::collaborators::sweep(&on).await.unwrap(), 0);
    let label = sql("select count(*) as n from membership where state = 'expired'");
    assert_eq!(house.world.count(label).await, 1);
    let kinds = house.letters_to(&house.sonia).await;
    assert_eq!(kinds, ["collaborator-date-changed", "collaborator-expired"]);
}

#[tokio::test]
async fn whoever_has_an_end_date_is_reminded_thirty_seven_and_one_day_before_each_once() {
    // C9
    let house = House::new().await;
    let id = house.id(&house.tom).await;
    let until = json!({ "access_until": "2027-01-21T10:00:00Z" });
    house
        .api(&house.olga, "PATCH", &id, "", until)
        .await
        .expect(200);
    let mut told = Vec::new();
    for _day in 0..61 {
        let on = house.world.app.occasion("job sweep");
        told.push(clavero::collaborators::sweep(&on).await.unwrap());
        assert_eq!(clavero::collaborators::sweep(&on).await.unwrap(), 0);
        house.world.advance(Span::days(1));
    }
    let days: Vec<_> = told
        .iter()
        .enumerate()
        .filter(|(_, n)| **n > 0)
        .map(|(day, _)| 61 - day)
        .collect();
    assert_eq!(days, [30, 7, 1]);
    let kinds = house.letters_to(&house.tom).await;
    assert_eq!(
        kinds
            .iter()
            .filter(|kind| *kind == "collaborator-ending")
            .count(),
        3
    );
    // A reminder changes nothing about the access.
    let untouched = sql("select count(*) as n from membership where version = 2");
    assert_eq!(house.world.count(untouched).await, 1);
}

#[tokio::test]
async fn only_a_later_end_is_signed() {
    // C9 4.1
    let house = House::new().await;
    let (olga, id) = (&house.olga, house.id(&house.tom).await);
    let to = |at: Value| json!({ "access_until": at });
    house
        .api(olga, "PATCH", &id, "", to(json!("2027-03-01T00:00:00Z")))
        .await
        .expect(200);
    house
        .api(olga, "PATCH", &id, "", to(json!("2027-02-01T00:00:00Z")))
        .await
        .expect(200);
    house
        .signed(olga, "PATCH", &id, "", to(json!("2027-02-02T00:00:00Z")))
        .await
        .expect(200);
    house
        .signed(olga, "PATCH", &id, "", to(Value::Null))
        .await
        .expect(200);
    assert!(house.card(&house.tom).await.get("access_until").is_none());
    let past = house
        .api(olga, "PATCH", &id, "", to(json!("2026-11-01T00:00:00Z")))
        .await
        .expect(422);
    assert_eq!(past.json()["code"], "access_ends_in_the_past");
}

#[tokio::test]
async fn ended_access_comes_back_within_ninety_days_and_not_later() {
    // 4.4 I2
    let house = House::new().await;
    let (olga, id) = (&house.olga, house.id(&house.tom).await);
    house
        .api(olga, "DELETE", &id, "", Value::Null)
        .await
        .expect(204);
    house.world.advance(Span::days(90));
    let olga = &house.world.sign_in_again(olga).await;
    house
        .signed(olga, "POST", &id, "/bring-back", json!({}))
        .await
        .expect(200);
    house
        .api(olga, "DELETE", &id, "", Value::Null)
        .await
        .expect(204);
    house.world.advance(Span::millis(7_776_000_001));
    let olga = &house.world.sign_in_again(olga).await;
    let late = house
        .api(olga, "POST", &id, "/bring-back", json!({}))
        .await
        .expect(422);
    assert_eq!(late.json()["code"], "collaborator_gone_too_long");
}
