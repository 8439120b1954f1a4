//! What an open page learns of the access it stands on.

use std::time::Duration;

use clavero::{acting, jobs, session::standing};
use clavero_rules::{Permission, Span, access::MembershipState, acting::VisitEnd};
use serde_json::Value;

use super::casa_alba;
use crate::world::{Place, Someone, Stream, World, sql};

/// Ends Carla's access as a removal does, in one deed.
async fn remove(world: &World, place: &Place, person: &Someone) {
    let on = world.app.occasion("test");
    let facts = standing::facts(&world.app.db, place.id, person.id())
        .await
        .unwrap();
    let id = facts.membership.unwrap().id;
    let mut work = on.begin_admitted(place.id, None, "machine").await.unwrap();
    work.exec(
        sql("update membership set state = $1 where account_id = $2 and id = $3")
            .bind(MembershipState::Removed)
            .bind(place.id)
            .bind(id),
    )
    .await
    .unwrap();
    let events = acting::end_visits(&mut work, id, VisitEnd::Revoked)
        .await
        .unwrap();
    assert!(!events.is_empty());
    work.commit_all(events).await.unwrap();
}

async fn next(stream: &mut Stream) -> String {
    tokio::time::timeout(Duration::from_secs(5), stream.next())
        .await
        .expect("something within five seconds")
        .unwrap_or_default()
}

fn told(event: &str, name: &str) -> Value {
    let data = event
        .strip_prefix(&format!("event: {name}\ndata: "))
        .unwrap_or_else(|| panic!("{event:?} is not {name}"));
    serde_json::from_str(data.trim()).unwrap()
}

// A6 T4: the promise is a second from the commit
#[tokio::test]
async fn an_open_page_ends_within_a_second_of_the_removal() {
    let (world, _, place, carla, _) = casa_alba().await;
    let pulse = tokio::spawn(jobs::watch(world.app.clone()));
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    let mut page = world.stream(&carla, &place.url("/watch")).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.headers["content-type"], "text/event-stream");
    assert_eq!(next(&mut page).await, ": watching\n\n");
    tokio::time::sleep(Duration::from_millis(600)).await;
    remove(&world, &place, &carla).await;
    let said = tokio::time::timeout(Duration::from_secs(1), page.next()).await;
    let ended = told(&said.expect("told within a second").unwrap(), "ended");
    assert_eq!(ended["title"], "You can no longer work in Casa Alba");
    assert_eq!(ended["url"], "/centers");
    assert!(page.next().await.is_none(), "the stream closes");
    pulse.abort();
}

// A6 A8
#[tokio::test]
async fn whoever_lost_his_access_before_the_page_listened_is_told_at_once() {
    let (world, _, place, carla, _) = casa_alba().await;
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    remove(&world, &place, &carla).await;
    let mut page = world.stream(&carla, &place.url("/watch")).await;
    assert_eq!(page.status, 200);
    told(&next(&mut page).await, "ended");
    assert!(page.next().await.is_none());
    let stranger = world.person("Sam Stone").await;
    assert_eq!(
        world.stream(&stranger, &place.url("/watch")).await.status,
        404
    );
}

// CC-22 C3
#[tokio::test]
async fn an_open_page_hears_that_the_profile_was_edited() {
    let (world, _, place, carla, _) = casa_alba().await;
    let pulse = tokio::spawn(jobs::watch(world.app.clone()));
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    let mut page = world.stream(&carla, &place.url("/watch")).await;
    next(&mut page).await;
    let less = sql("update profile set permissions = '' where account_id = $1").bind(place.id);
    world.app.db.exec(less).await.unwrap();
    let moved =
        sql("update account set authz_epoch = authz_epoch + 1 where id = $1").bind(place.id);
    world.app.db.exec(moved).await.unwrap();
    let changed = told(&next(&mut page).await, "changed");
    assert_eq!(changed["title"], "What you may do here has changed");
    assert_eq!(changed["url"], place.url(""));
    pulse.abort();
}

// A1 C11: one account's pages end with that account alone; A7
#[tokio::test]
async fn somebody_who_is_put_out_hears_it_in_his_language_and_may_come_back() {
    let world = World::new().await;
    let olga = world.person("Olga Serrano").await;
    let place = world.account(&olga, "Casa Alba").await;
    let profile = world
        .profile(&place, "Support", &[Permission::ViewCollaborators])
        .await;
    let carla = world.person_in("Carla Reyes", "es").await;
    world.join(&place, &carla, profile).await;
    let pulse = tokio::spawn(jobs::watch(world.app.clone()));
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    let mut page = world.stream(&carla, &place.url("/watch")).await;
    next(&mut page).await;
    let inside = world
        .get(&olga, &place.url("/inside"))
        .await
        .expect(200)
        .says("Carla Reyes");
    let action = inside
        .body
        .split("action=\"")
        .find(|part| part.contains("/put-out"))
        .unwrap();
    let action = action.split('"').next().unwrap();
    world.post(&olga, action, &[]).await.expect(303);
    let ended = told(&next(&mut page).await, "ended");
    assert_eq!(ended["title"], "Tu visita a Casa Alba se terminó");
    assert_eq!(ended["url"], place.url(""));
    world
        .get(&carla, &place.url("/inside"))
        .await
        .expect(403)
        .says("/enter");
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    let kinds = ["visit.entered", "visit.ended", "visit.entered"];
    assert_eq!(world.audit().await, kinds);
    world
        .get(&olga, &place.url("/inside"))
        .await
        .says("Carla Reyes");
    pulse.abort();
}

// A5: an open page is no activity
#[tokio::test]
async fn a_page_that_only_watches_does_not_keep_a_visit_alive() {
    let (world, _, place, carla, _) = casa_alba().await;
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    for _ in 0..3 {
        world.advance(Span::minutes(9));
        next(&mut world.stream(&carla, &place.url("/watch")).await).await;
    }
    world.advance(Span::minutes(4));
    let mut page = world.stream(&carla, &place.url("/watch")).await;
    let ended = told(&next(&mut page).await, "ended");
    assert!(ended["text"].as_str().unwrap().contains("30 minutes"));
    world.get(&carla, &place.url("/inside")).await.expect(403);
    assert_eq!(world.audit().await, ["visit.entered", "visit.ended"]);
}

// A5
#[tokio::test]
async fn a_visit_ends_with_the_session_it_belongs_to() {
    let (world, olga, place, carla, _) = casa_alba().await;
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    let mut page = world.stream(&carla, &place.url("/watch")).await;
    next(&mut page).await;
    let end = sql("delete from session where user_id = $1").bind(carla.id());
    world.app.db.exec(end).await.unwrap();
    world
        .get(&olga, &place.url("/inside"))
        .await
        .expect(200)
        .hides("Carla Reyes");
    acting::sweep(&world.app.occasion("job sweep"))
        .await
        .unwrap();
    let out = sql("select count(*) as n from visit where end_reason = 'signed_out'");
    assert_eq!(world.count(out).await, 1);
}
