//! What stands and what falls when an account has changed hands.

use clavero_rules::{Permission, Span};

use super::{accepted, casa_alba, offered, owners, swept};
use crate::world::{Place, SIGNATURE, Someone, World, sql};

async fn invite(world: &World, who: &Someone, place: &Place, profile: &str, email: &str) {
    let fields = [
        ("name", "Nia Brook"),
        ("email", email),
        ("profile", profile),
        ("lang", "en"),
        ("days", "14"),
        ("access_until", ""),
    ];
    let sign = world
        .post(who, &place.url("/invitations/new"), &fields)
        .await
        .expect(303);
    world
        .post(who, sign.location(), &[("signature", SIGNATURE)])
        .await
        .expect(200);
}

async fn pending(world: &World) -> i64 {
    world
        .count(sql(
            "select count(*) as n from invitation where state = 'pending'",
        ))
        .await
}

// I12: what was sent rests on the right of whoever sent it
#[tokio::test]
async fn what_the_old_owner_sent_falls_with_the_right_to_invite() {
    let (world, olga, place, carla, support) = casa_alba().await;
    invite(
        &world,
        &olga,
        &place,
        &support.to_string(),
        "nia@example.com",
    )
    .await;
    let url = offered(&world, &olga, &place, &carla, &support.to_string()).await;
    accepted(&world, &carla, &url).await;
    assert_eq!(pending(&world).await, 1);
    world.advance(Span::hours(24));
    swept(&world).await;
    assert_eq!(pending(&world).await, 0);
    let letters = world.letters().await;
    let told: Vec<_> = letters
        .iter()
        .filter(|it| it.kind == "invitations-revoked")
        .collect();
    assert_eq!(told.len(), 1);
    assert_eq!(
        told[0].recipient, carla.email,
        "the new owner may send them again"
    );
}

// I12
#[tokio::test]
async fn what_the_old_owner_sent_stands_while_she_may_still_invite() {
    let (world, olga, place, carla, support) = casa_alba().await;
    let manage = world
        .profile(&place, "Managers", &[Permission::ManageCollaborators])
        .await;
    invite(
        &world,
        &olga,
        &place,
        &support.to_string(),
        "nia@example.com",
    )
    .await;
    let url = offered(&world, &olga, &place, &carla, &manage.to_string()).await;
    accepted(&world, &carla, &url).await;
    world.advance(Span::hours(24));
    swept(&world).await;
    assert_eq!(pending(&world).await, 1);
}

// 4.5: nothing wider is made up for somebody whose profile is gone
#[tokio::test]
async fn an_old_owner_whose_chosen_profile_was_archived_leaves() {
    let (world, olga, place, carla, _) = casa_alba().await;
    let other = world.profile(&place, "Other", &[]).await;
    let url = offered(&world, &olga, &place, &carla, &other.to_string()).await;
    accepted(&world, &carla, &url).await;
    let archived = sql("update profile set state = 'archived' where id = $1").bind(other);
    world.app.db.exec(archived).await.unwrap();
    world.advance(Span::hours(24));
    swept(&world).await;
    assert_eq!(owners(&world, &carla).await, 1);
    world.get(&olga, &place.url("")).await.expect(404);
}
