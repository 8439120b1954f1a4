//! How long an invitation lives, and that a draft is its maker's alone (4.3, T18).

use super::House;

// 4.3
#[tokio::test]
async fn an_invitation_lives_one_to_thirty_days() {
    let house = House::new().await;
    for days in ["0", "31"] {
        let mut offer = house.offer("Tomás", "tomas@rey.example");
        offer[4].1 = days.to_owned();
        house
            .keep(&house.olga, &offer)
            .await
            .expect(422)
            .says("1 to 30 days");
    }
}

// T18
#[tokio::test]
async fn a_draft_of_somebody_else_or_of_another_account_is_not_there() {
    let house = House::new().await;
    let otto = house.world.person("Otto").await;
    let villa = house.world.account(&otto, "Villa Nera").await;
    let sign = house
        .keep(&house.olga, &house.offer("Tomás", "tomas@rey.example"))
        .await
        .expect(303);
    let draft = sign.location().rsplit('/').next().unwrap().to_owned();
    house
        .world
        .get(&otto, &villa.url(&format!("/invitations/sign/{draft}")))
        .await
        .expect(404);
    house.world.get(&otto, sign.location()).await.expect(404);
}
