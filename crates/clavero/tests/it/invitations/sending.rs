//! Sending invitations: the form, the signature, the letter (CC-13, CC-14).

use super::House;
use crate::world::{SIGNATURE, Someone};

// CC-13
#[tokio::test]
async fn an_invitation_is_sent_after_the_signature() {
    let house = House::new().await;
    let offer = house.offer("Tomás Rey", "tomas@rey.example");
    let sign = house.keep(&house.olga, &offer).await.expect(303);
    house
        .world
        .get(&house.olga, sign.location())
        .await
        .expect(200)
        .says("tomas@rey.example")
        .says("Support · 3 permissions")
        .says("Casa Alba");
    assert!(
        house.world.letters().await.is_empty(),
        "nothing goes out unsigned"
    );
    house
        .world
        .post(&house.olga, sign.location(), &[("signature", SIGNATURE)])
        .await
        .expect(200)
        .says("/invitations/");
    let letters = house.world.letters().await;
    assert_eq!(
        (letters[0].kind.as_str(), letters[0].recipient.as_str()),
        ("invitation", "tomas@rey.example")
    );
    assert_eq!(house.world.audit().await, ["invitation.sent"]);
    house
        .world
        .get(&house.olga, &house.casa.url("/invitations"))
        .await
        .expect(200)
        .says("Tomás Rey")
        .says("Pending");
}

// CC-13 4.1
#[tokio::test]
async fn a_wrong_signature_sends_nothing_and_loses_nothing() {
    let house = House::new().await;
    let sign = house
        .keep(&house.olga, &house.offer("Tomás Rey", "tomas@rey.example"))
        .await
        .expect(303);
    let wrong = house
        .world
        .post(
            &house.olga,
            sign.location(),
            &[("signature", "not the one")],
        )
        .await;
    wrong.expect(422).says("tomas@rey.example");
    assert!(house.world.letters().await.is_empty());
    house
        .world
        .post(&house.olga, sign.location(), &[("signature", SIGNATURE)])
        .await
        .expect(200);
}

// CC-13
#[tokio::test]
async fn whatever_is_wrong_with_an_offer_is_said_beside_its_field() {
    let house = House::new().await;
    let wrong = [
        ("name", ""),
        ("email", "nobody"),
        ("profile", ""),
        ("lang", "en"),
        ("days", "many"),
        ("access_until", "2020-01-01"),
    ];
    let reply = house
        .world
        .post(&house.olga, &house.casa.url("/invitations/new"), &wrong)
        .await
        .expect(422);
    reply
        .says("f-name-error")
        .says("f-email-error")
        .says("f-profile-error")
        .says("f-days-error")
        .says("f-access_until-error")
        .says("value=\"nobody\"");
}

// CC-13
#[tokio::test]
async fn somebody_who_may_only_look_neither_sees_the_form_nor_sends() {
    let house = House::new().await;
    let looks = house
        .world
        .profile(
            &house.casa,
            "Looks",
            &[clavero_rules::Permission::ViewCollaborators],
        )
        .await;
    let carla = house.world.collaborator(&house.casa, "Carla", looks).await;
    house.world.inside(&house.casa, &carla).await;
    house
        .world
        .get(&carla, &house.casa.url("/invitations"))
        .await
        .expect(200)
        .hides("/invitations/new");
    house
        .world
        .get(&carla, &house.casa.url("/invitations/new"))
        .await
        .expect(403);
    house
        .keep(&carla, &house.offer("Tomás Rey", "tomas@rey.example"))
        .await
        .expect(403);
    house
        .world
        .get(&Someone::nobody(), &house.casa.url("/invitations"))
        .await
        .expect(303);
}
