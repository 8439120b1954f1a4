//! What many do at once has one outcome (I10, T18).

use std::collections::BTreeSet;

use super::House;
use crate::world::{SIGNATURE, sql};

// I10
#[tokio::test]
async fn an_invitation_accepted_many_times_at_once_gives_one_access() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = format!("{}/accept", house.invited("Tomás", &tomas.email).await);
    let press = || house.world.post(&tomas, &link, &[]);
    let (a, b, c, d, e, f, g, h) = tokio::join!(
        press(),
        press(),
        press(),
        press(),
        press(),
        press(),
        press(),
        press()
    );
    for reply in [a, b, c, d, e, f, g, h] {
        assert_eq!(reply.expect(303).location(), "/centers");
    }
    let count = |kind: &'static str| {
        let question = sql("select count(*) as n from audit_entry where kind = $1");
        house.world.count(question.bind(kind))
    };
    assert_eq!(count("invitation.accepted").await, 1);
    assert_eq!(count("collaborator.joined").await, 1);
    assert_eq!(house.collaborators().await, 1);
    house.world.post(&tomas, &link, &[]).await.expect(303);
    assert_eq!(count("invitation.accepted").await, 1);
}

// I10
#[tokio::test]
async fn accepting_and_declining_at_once_has_one_winner() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    let (accept, decline) = (format!("{link}/accept"), format!("{link}/decline"));
    let (accepted, declined) = tokio::join!(
        house.world.post(&tomas, &accept, &[]),
        house.world.post(&tomas, &decline, &[])
    );
    let outcomes = BTreeSet::from([accepted.status, declined.status]);
    assert_eq!(outcomes, BTreeSet::from([303, 422]));
    let state = house.states(&tomas.email).await;
    let expected = i64::from(state == ["accepted"]);
    assert_eq!(house.collaborators().await, expected);
}

// I10 4.3
#[tokio::test]
async fn accepting_and_revoking_at_once_has_one_winner() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    let id = house.id_of(&tomas.email).await;
    let revoke = house.casa.url(&format!("/invitations/{id}/revoke"));
    let accept = format!("{link}/accept");
    let (accepted, revoked) = tokio::join!(
        house.world.post(&tomas, &accept, &[]),
        house.world.post(&house.olga, &revoke, &[])
    );
    assert_ne!(accepted.status, revoked.status);
    let expected = i64::from(accepted.status == 303);
    assert_eq!(house.collaborators().await, expected);
}

// 4.3
#[tokio::test]
async fn two_invitations_to_one_address_at_once_leave_one_pending() {
    let house = House::new().await;
    let one = house
        .keep(&house.olga, &house.offer("Tomás", "tomas@rey.example"))
        .await
        .expect(303);
    let two = house
        .keep(&house.olga, &house.offer("Tomás", "tomas@rey.example"))
        .await
        .expect(303);
    let signature = [("signature", SIGNATURE)];
    let (a, b) = tokio::join!(
        house.world.post(&house.olga, one.location(), &signature),
        house.world.post(&house.olga, two.location(), &signature)
    );
    a.expect(200);
    b.expect(200);
    let mut states = house.states("tomas@rey.example").await;
    states.sort();
    assert_eq!(states, ["pending", "superseded"]);
}
