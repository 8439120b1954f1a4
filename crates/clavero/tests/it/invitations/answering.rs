//! Answering an invitation: who sees it, and what accepting and declining do (CC-15, CC-16).

use clavero_rules::Span;

use super::House;

// CC-15
#[tokio::test]
async fn nobody_has_access_before_accepting() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    house
        .world
        .get(&tomas, &link)
        .await
        .expect(200)
        .says("Casa Alba invites you to collaborate")
        .says("Answer and moderate comments");
    assert_eq!(house.collaborators().await, 0);
    house
        .world
        .get(&tomas, &house.casa.url("/invitations"))
        .await
        .expect(404);
}

// CC-15 CC-16
#[tokio::test]
async fn the_invited_person_accepts_and_then_may_enter() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    let accepted = house
        .world
        .post(&tomas, &format!("{link}/accept"), &[])
        .await
        .expect(303);
    assert_eq!(accepted.location(), "/centers");
    assert_eq!(house.states(&tomas.email).await, ["accepted"]);
    assert_eq!(
        house.world.audit().await,
        [
            "invitation.sent",
            "invitation.accepted",
            "collaborator.joined"
        ]
    );
    // The owner invited, so one letter is enough.
    assert_eq!(
        house.told("invitation-accepted").await,
        [&*house.olga.email]
    );
    house.world.inside(&house.casa, &tomas).await;
    house
        .world
        .get(&tomas, &house.casa.url("/invitations"))
        .await
        .expect(403);
}

// CC-16 4.3
#[tokio::test]
async fn whoever_declines_gets_no_access_and_the_inviter_is_told() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    house
        .world
        .post(&tomas, &format!("{link}/decline"), &[])
        .await
        .expect(303);
    assert_eq!(house.states(&tomas.email).await, ["declined"]);
    assert_eq!(house.collaborators().await, 0);
    assert_eq!(
        house.told("invitation-declined").await,
        [&*house.olga.email]
    );
    house
        .world
        .get(&tomas, &link)
        .await
        .expect(200)
        .says("This invitation was declined");
    house
        .world
        .post(&tomas, &format!("{link}/accept"), &[])
        .await
        .expect(422);
}

// 4.3
#[tokio::test]
async fn whoever_wants_no_more_invitations_gets_none_until_he_allows_them_again() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    let no_more = [("no_more", "yes")];
    house
        .world
        .post(&tomas, &format!("{link}/decline"), &no_more)
        .await
        .expect(303);
    let offer = house.offer("Tomás", &tomas.email);
    house
        .keep(&house.olga, &offer)
        .await
        .expect(422)
        .says("asked not to receive invitations");
    house
        .world
        .get(&tomas, &link)
        .await
        .expect(200)
        .says("You want no more invitations from Casa Alba");
    house
        .world
        .post(&tomas, &format!("{link}/allow"), &[])
        .await
        .expect(303);
    house.keep(&house.olga, &offer).await.expect(303);
}

// CC-16 I5
#[tokio::test]
async fn an_invitation_is_answered_from_ones_own_pages_without_the_letter() {
    let house = House::new().await;
    let (tomas, eve) = (
        house.world.person("Tomas Rey").await,
        house.world.person("Eve").await,
    );
    house.invited("Tomás", &tomas.email).await;
    let waiting = clavero::invitations::waiting(&house.world.app.occasion("test"), &tomas.email)
        .await
        .unwrap();
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].account_name, "Casa Alba");
    let url = waiting[0].url();
    house
        .world
        .get(&tomas, &url)
        .await
        .expect(200)
        .says("Casa Alba invites you");
    house.world.get(&eve, &url).await.expect(404);
    house
        .world
        .post(&eve, &waiting[0].accept_url(), &[])
        .await
        .expect(404);
    house
        .world
        .post(&tomas, &waiting[0].accept_url(), &[])
        .await
        .expect(303);
    assert_eq!(house.collaborators().await, 1);
}

// 4.0 I17
#[tokio::test]
async fn an_expired_invitation_says_so_and_opens_nothing_though_nobody_labelled_it() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    house.world.advance(Span::days(7));
    house
        .world
        .get(&tomas, &link)
        .await
        .expect(200)
        .says("This invitation has expired");
    house
        .world
        .post(&tomas, &format!("{link}/accept"), &[])
        .await
        .expect(422)
        .says("has passed");
    assert_eq!(house.collaborators().await, 0);
}
