//! Acting in another account: entering, the blue bar, leaving, and how a visit ends.

mod inside;
mod watch;

use clavero_rules::{Permission, ProfileId, Span};
use serde_json::{Value, json};

use crate::world::{Place, Someone, World, sql};

/// Olga owns Casa Alba; Carla collaborates there and is not inside.
async fn casa_alba() -> (World, Someone, Place, Someone, ProfileId) {
    let world = World::new().await;
    let olga = world.person("Olga Serrano").await;
    let place = world.account(&olga, "Casa Alba").await;
    let support = world
        .profile(&place, "Support", &[Permission::ViewCollaborators])
        .await;
    let carla = world.collaborator(&place, "Carla Reyes", support).await;
    (world, olga, place, carla, support)
}

async fn open_visits(world: &World) -> i64 {
    world
        .count(sql(
            "select count(*) as n from visit where ended_at is null",
        ))
        .await
}

// CC-17 CC-18 4.6
#[tokio::test]
async fn a_collaborator_enters_works_and_leaves() {
    let (world, _, place, carla, _) = casa_alba().await;
    let url = place.url("/enter");
    let next = place.url("/collaborators");
    let reply = world
        .post(&carla, &url, &[("next", &next)])
        .await
        .expect(303);
    assert_eq!(reply.location(), next);
    assert_eq!(open_visits(&world).await, 1);
    let reply = world
        .post(&carla, &place.url("/leave"), &[])
        .await
        .expect(303);
    assert_eq!(reply.location(), "/centers");
    assert_eq!(open_visits(&world).await, 0);
    assert_eq!(world.audit().await, ["visit.entered", "visit.ended"]);
    let entered = sql("select count(*) as n from membership where last_entered_at is not null");
    assert_eq!(world.count(entered).await, 1);
}

// 4.6 T15
#[tokio::test]
async fn entering_twice_in_one_session_is_one_visit() {
    let (world, _, place, carla, _) = casa_alba().await;
    for _ in 0..3 {
        world
            .post(&carla, &place.url("/enter"), &[])
            .await
            .expect(303);
    }
    assert_eq!(open_visits(&world).await, 1);
    assert_eq!(world.audit().await, ["visit.entered"]);
}

// 4.6
#[tokio::test]
async fn two_tabs_that_enter_at_once_share_one_visit() {
    let (world, _, place, carla, _) = casa_alba().await;
    let url = place.url("/enter");
    let (one, two) = tokio::join!(world.post(&carla, &url, &[]), world.post(&carla, &url, &[]));
    one.expect(303);
    two.expect(303);
    assert_eq!(open_visits(&world).await, 1);
    assert_eq!(world.audit().await, ["visit.entered"]);
}

// A8
#[tokio::test]
async fn the_owner_enters_without_acting() {
    let (world, olga, place, ..) = casa_alba().await;
    let reply = world
        .post(&olga, &place.url("/enter"), &[])
        .await
        .expect(303);
    assert_eq!(reply.location(), place.url(""));
    assert_eq!(open_visits(&world).await, 0);
    assert!(world.audit().await.is_empty());
}

// 4.6: entering takes live access; leaving takes nothing
#[tokio::test]
async fn a_suspended_collaborator_cannot_enter_but_can_always_leave() {
    let (world, _, place, carla, _) = casa_alba().await;
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    world
        .app
        .db
        .exec(sql("update membership set state = 'suspended'"))
        .await
        .unwrap();
    world
        .post(&carla, &place.url("/leave"), &[])
        .await
        .expect(303);
    assert_eq!(open_visits(&world).await, 0);
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(403);
    assert_eq!(open_visits(&world).await, 0);
}

// A4 ASVS 8.4.1
#[tokio::test]
async fn nobody_enters_an_account_in_which_he_has_no_place() {
    let (world, _, place, carla, _) = casa_alba().await;
    let owen = world.person("Owen Price").await;
    let other = world.account(&owen, "North Light").await;
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    world
        .post(&carla, &other.url("/enter"), &[])
        .await
        .expect(404);
    world
        .post(&owen, &place.url("/enter"), &[])
        .await
        .expect(404);
    world
        .post(&Someone::nobody(), &place.url("/enter"), &[])
        .await
        .expect(303);
    assert_eq!(open_visits(&world).await, 1);
}

// A5 T15
#[tokio::test]
async fn half_an_hour_of_silence_ends_a_visit_and_leaves_one_entry() {
    let (world, _, place, carla, _) = casa_alba().await;
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    world.advance(Span::minutes(31));
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    assert_eq!(
        world.audit().await,
        ["visit.entered", "visit.ended", "visit.entered"]
    );
    let idle = sql("select count(*) as n from visit where end_reason = 'idle_out'");
    assert_eq!(world.count(idle).await, 1);
    assert_eq!(open_visits(&world).await, 1);
}

// A way back that leads elsewhere is not followed
#[tokio::test]
async fn entering_never_leads_to_another_site() {
    let (world, _, place, carla, _) = casa_alba().await;
    let next = [("next", "//evil.example/")];
    let reply = world
        .post(&carla, &place.url("/enter"), &next)
        .await
        .expect(303);
    assert_eq!(reply.location(), place.url(""));
}

// A1 A9: an account in the address, never in the session
#[tokio::test]
async fn several_accounts_are_open_at_once_and_none_sees_the_other() {
    let (world, _, place, carla, _) = casa_alba().await;
    let owen = world.person("Owen Price").await;
    let other = world.account(&owen, "North Light").await;
    let editor = world
        .profile(&other, "Editor", &[Permission::ViewCollaborators])
        .await;
    world.join(&other, &carla, editor).await;
    let own = world.account(&carla, "Carla Works").await;
    for account in [&place, &other] {
        world
            .post(&carla, &account.url("/enter"), &[])
            .await
            .expect(303);
    }
    assert_eq!(open_visits(&world).await, 2);
    let here = world.get(&carla, &place.url("/inside")).await.expect(200);
    let here = here
        .says("[Casa Alba]")
        .says("actingbar")
        .hides("North Light")
        .hides("Carla Works");
    here.hides("href=\"/me\"");
    let there = world.get(&carla, &other.url("/inside")).await.expect(200);
    there
        .says("[North Light]")
        .hides("Casa Alba")
        .hides("Carla Works");
    let home = world.get(&carla, &own.url("/inside")).await.expect(200);
    home.hides("actingbar")
        .hides("Casa Alba")
        .hides("North Light");
    world
        .post(&carla, &other.url("/leave"), &[])
        .await
        .expect(303);
    world.get(&carla, &place.url("/inside")).await.expect(200);
    world.get(&carla, &other.url("/inside")).await.expect(403);
}

// A2: refusals inside wear the bar too
#[tokio::test]
async fn the_blue_bar_is_on_error_pages() {
    let (world, _, place, carla, _) = casa_alba().await;
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    let url = place.url("/collaborators/0190a1b2-0000-7000-8000-000000000000/put-out");
    let refused = world.post(&carla, &url, &[]).await.expect(403);
    refused
        .says("actingbar")
        .says("[Casa Alba]")
        .says("Olga Serrano");
}

// 4.6 through the API: a token enters for itself
#[tokio::test]
async fn a_token_enters_and_leaves_by_itself() {
    let (world, _, place, carla, _) = casa_alba().await;
    let visits = place.api("/visits");
    let outside = world
        .api(&carla, "GET", &visits, Value::Null)
        .await
        .expect(403);
    assert_eq!(outside.json()["code"], "not_inside");
    let visit = place.api("/visit");
    let entered = world
        .api(&carla, "POST", &visit, json!({}))
        .await
        .expect(201)
        .json();
    assert_eq!(
        (&entered["account"], &entered["acting"]),
        (&json!("casa-alba"), &json!(true))
    );
    world
        .api(&carla, "GET", &visits, Value::Null)
        .await
        .expect(200);
    // The browser of the same person is not inside because of that.
    world.get(&carla, &place.url("/inside")).await.expect(403);
    for _ in 0..2 {
        world
            .api(&carla, "DELETE", &visit, Value::Null)
            .await
            .expect(204);
    }
    world
        .api(&carla, "GET", &visits, Value::Null)
        .await
        .expect(403);
}
