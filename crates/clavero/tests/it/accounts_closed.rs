//! Closing an account for good: who is told, and that nobody gets in any more (C12).

use crate::{
    transfer::{casa_alba, kinds},
    world::SIGNATURE,
};

// C12 4.1: closing is typed and signed; everybody is told; own accounts are untouched
#[tokio::test]
async fn a_closed_account_ends_everybodys_access_and_tells_them() {
    let (world, olga, place, carla, _) = casa_alba().await;
    let own = world.account(&carla, "Carla Works").await;
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    let url = place.url("/settings/close");
    world
        .get(&olga, &url)
        .await
        .expect(200)
        .says("2 collaborators lose access");
    world
        .post(&olga, &url, &[("typed", "casa alba")])
        .await
        .expect(422)
        .says("exactly as it stands");
    let sign = world
        .post(&olga, &url, &[("typed", " Casa Alba ")])
        .await
        .expect(303);
    let sign = sign.location().to_owned();
    world
        .get(&olga, &sign)
        .await
        .expect(200)
        .says("Sign and close");
    world
        .post(&olga, &sign, &[("signature", "wrong signature")])
        .await
        .expect(422);
    world.get(&carla, &place.url("/inside")).await.expect(200);
    world
        .post(&olga, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(303);
    world.get(&carla, &place.url("/inside")).await.expect(403);
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(403);
    world.get(&olga, &place.url("")).await.expect(403);
    world
        .get(&olga, "/centers")
        .await
        .says("closed on")
        .hides("href=\"/a/casa-alba\"");
    world.get(&carla, "/centers").await.hides("Casa Alba");
    world.get(&carla, &own.url("")).await.expect(200);
    assert_eq!(kinds(&world, "account-closed").await, 2);
    assert_eq!(kinds(&world, "account-closed-owner").await, 1);
    let audit = world.audit().await;
    for (kind, times) in [
        ("account.closed", 1),
        ("collaborator.removed", 2),
        ("visit.ended", 1),
    ] {
        assert_eq!(
            audit.iter().filter(|it| *it == kind).count(),
            times,
            "{kind} in {audit:?}"
        );
    }
}
