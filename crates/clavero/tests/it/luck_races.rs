//! Two at once: whatever happens together ends as if one had come after the other, and nothing happens twice.

use std::collections::BTreeMap;

use clavero::audit;
use clavero_rules::{Permission, ProfileId};
use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::{
    invitations::House,
    world::{Place, Reply, SIGNATURE, Someone, World, sql},
};

/// How many come at once.
const CROWD: usize = 8;

async fn olga() -> (World, Someone, Place, ProfileId) {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let place = world.account(&olga, "Casa Alba").await;
    let profile = world.profile(&place, "Support", &[]).await;
    (world, olga, place, profile)
}

/// How many answers had each status.
fn statuses(replies: &[Reply]) -> BTreeMap<u16, usize> {
    let mut counted = BTreeMap::new();
    for reply in replies {
        assert!(reply.status != 500, "{}", reply.body);
        *counted.entry(reply.status).or_default() += 1;
    }
    counted
}

async fn is_sound(world: &World) {
    assert!(audit::verify(&world.app.db, None).await.unwrap().sound);
}

async fn told(world: &World, kind: &str) -> usize {
    world
        .audit()
        .await
        .iter()
        .filter(|told| *told == kind)
        .count()
}

// I10
#[tokio::test]
async fn an_invitation_accepted_many_times_at_once_makes_one_collaborator() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    let accept = format!("{link}/accept");
    let in_the_list = format!(
        "/centers/invitations/{}/{}/accept",
        house.casa.slug,
        house.id_of(&tomas.email).await
    );
    let paths = [accept.as_str(), in_the_list.as_str()];
    let replies = join_all((0..CROWD).map(|n| house.world.post(&tomas, paths[n % 2], &[]))).await;
    assert_eq!(statuses(&replies), [(303, CROWD)].into());
    assert_eq!(house.collaborators().await, 1);
    let grounds = sql("select count(*) as n from ground");
    assert_eq!(house.world.count(grounds).await, 1);
    assert_eq!(told(&house.world, "invitation.accepted").await, 1);
    assert_eq!(told(&house.world, "collaborator.joined").await, 1);
    assert_eq!(house.told("invitation-accepted").await.len(), 1);
    is_sound(&house.world).await;
}

// 4.3: revoked and accepted at once, one of the two holds.
#[tokio::test]
async fn an_invitation_revoked_while_it_is_accepted_is_one_or_the_other() {
    let house = House::new().await;
    for n in 0..CROWD {
        let tomas = house.world.person(&format!("Tomas {n}")).await;
        let link = house.invited("Tomás", &tomas.email).await;
        let revoke = house.casa.url(&format!(
            "/invitations/{}/revoke",
            house.id_of(&tomas.email).await
        ));
        let accept = format!("{link}/accept");
        let before = house.collaborators().await;
        let (accepted, revoked) = tokio::join!(
            house.world.post(&tomas, &accept, &[]),
            house.world.post(&house.olga, &revoke, &[]),
        );
        statuses(&[accepted, revoked]);
        let joined = house.collaborators().await - before;
        let expected = if joined == 1 { "accepted" } else { "revoked" };
        assert_eq!(house.states(&tomas.email).await, [expected]);
    }
    is_sound(&house.world).await;
}

// 4.3: one pending invitation for each address, however many are sent at once.
#[tokio::test]
async fn invitations_sent_to_one_address_at_once_leave_one_pending() {
    let house = House::new().await;
    let drafts = join_all((0..4).map(|_| async {
        let offer = house.offer("Tomás", "tomas@example.com");
        house
            .keep(&house.olga, &offer)
            .await
            .expect(303)
            .location()
            .to_owned()
    }))
    .await;
    let fields = [("signature", SIGNATURE)];
    let replies = join_all(
        drafts
            .iter()
            .map(|sign| house.world.post(&house.olga, sign, &fields)),
    )
    .await;
    let answered = statuses(&replies);
    let states = house.states("tomas@example.com").await;
    let pending = states.iter().filter(|state| *state == "pending").count();
    assert_eq!(pending, 1, "{states:?} {answered:?}");
    assert_eq!(answered.get(&200), Some(&states.len()), "{answered:?}");
    assert_eq!(told(&house.world, "invitation.sent").await, states.len());
    assert_eq!(
        told(&house.world, "invitation.superseded").await,
        states.len() - 1
    );
    assert_eq!(house.told("invitation").await.len(), states.len());
    is_sound(&house.world).await;
}

// 4.1: one signature, one deed.
#[tokio::test]
async fn one_signed_draft_sent_many_times_at_once_is_sent_once() {
    let house = House::new().await;
    let offer = house.offer("Tomás", "tomas@example.com");
    let sign = house.keep(&house.olga, &offer).await.expect(303);
    let fields = [("signature", SIGNATURE)];
    let replies =
        join_all((0..CROWD).map(|_| house.world.post(&house.olga, sign.location(), &fields))).await;
    statuses(&replies);
    let states = house.states("tomas@example.com").await;
    assert_eq!(states, ["pending"], "one draft is one letter");
    assert_eq!(told(&house.world, "invitation.sent").await, states.len());
    is_sound(&house.world).await;
}

// E3 C4
#[tokio::test]
async fn of_many_who_edit_one_profile_at_once_one_saves_and_the_others_are_told() {
    let (world, olga, place, profile) = olga().await;
    let path = place.api(&format!("/profiles/{profile}"));
    let edit = |n: usize| {
        let body =
            json!({ "name": format!("Support {n}"), "permissions": [Permission::ALL[n].id()] });
        let (world, olga, path) = (&world, &olga, &path);
        async move {
            world
                .api_with(olga, "PATCH", path, &[("if-match", "\"1\"")], body)
                .await
        }
    };
    let replies = join_all((0..CROWD).map(edit)).await;
    assert_eq!(statuses(&replies), [(200, 1), (412, CROWD - 1)].into());
    assert_eq!(world.audit().await, ["profile.changed"]);
}

// E5
#[tokio::test]
async fn of_many_profiles_made_at_once_under_one_name_there_is_one() {
    let (world, olga, place, _) = olga().await;
    let path = place.api("/profiles");
    let names = ["Finance", "finance", "FINANCE", " Finance "];
    let make = |n: usize| {
        world.api(
            &olga,
            "POST",
            &path,
            json!({ "name": names[n % 4], "permissions": [] }),
        )
    };
    let replies = join_all((0..CROWD).map(make)).await;
    assert_eq!(statuses(&replies), [(201, 1), (422, CROWD - 1)].into());
    assert_eq!(world.audit().await, ["profile.created"]);
}

async fn open(world: &World, who: &Someone, key: &str, name: &str) -> Reply {
    let headers = [("idempotency-key", key)];
    let body = json!({ "name": name });
    let headers = if key.is_empty() {
        &headers[..0]
    } else {
        &headers[..]
    };
    world
        .api_with(who, "POST", "/api/v1/accounts", headers, body)
        .await
}

async fn accounts(world: &World) -> i64 {
    world.count(sql("select count(*) as n from account")).await
}

// S3
#[tokio::test]
async fn one_key_sent_many_times_at_once_is_one_deed() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let replies = join_all((0..CROWD).map(|_| open(&world, &olga, "k1", "Casa Alba"))).await;
    let answered = statuses(&replies);
    assert_eq!(
        answered
            .keys()
            .copied()
            .filter(|status| ![201, 409].contains(status))
            .count(),
        0,
        "{answered:?}"
    );
    assert!(answered[&201] >= 1);
    assert_eq!(
        (accounts(&world).await, told(&world, "account.opened").await),
        (1, 1)
    );
    let again = open(&world, &olga, "k1", "Casa Alba").await.expect(201);
    assert_eq!(again.header("idempotency-replayed"), "true");
    assert_eq!(
        again.json(),
        replies
            .iter()
            .find(|reply| reply.status == 201)
            .unwrap()
            .json()
    );
    assert_eq!(open(&world, &olga, "k1", "Casa Rosa").await.status, 409);
    // Another person's key of the same letters is another key.
    let otto = world.person("Otto").await;
    open(&world, &otto, "k1", "Casa Alba").await.expect(201);
    assert_eq!(accounts(&world).await, 2);
}

// S3: a request that was taken for dead and comes back is not carried out beside its repetition.
#[tokio::test]
async fn a_slow_request_and_its_repetition_are_one_deed() {
    let (world, olga, place, _) = olga().await;
    let path = place.api("/profiles");
    let headers = [("idempotency-key", "k1")];
    let claim = sql(
        "insert into idempotency (user_id, key, fingerprint, state, status, body, etag, created_at)
         values ($1, 'k1', $2, 'running', 0, '', '', $3)",
    );
    let claimed_at = world.app.clock.now();
    world
        .app
        .db
        .exec(claim.bind(olga.id()).bind(vec![1_u8]).bind(claimed_at))
        .await
        .unwrap();
    let body = json!({ "name": "Finance", "permissions": [] });
    let refused = world
        .api_with(&olga, "POST", &path, &headers, body.clone())
        .await;
    assert_eq!(refused.status, 409);
    world.advance(clavero_rules::Span::minutes(3));
    world
        .api_with(&olga, "POST", &path, &headers, body)
        .await
        .expect(201);
    // What the first one would have written at last.
    let mut late = world.app.occasion_with(clavero::Trail {
        repeatable: Some("k1".to_owned()),
        ..Default::default()
    });
    late.now = claimed_at;
    let work = late.begin_own(olga.id()).await.unwrap();
    let lost = work.commit_all(Vec::new()).await.unwrap_err();
    assert_eq!(lost.code(), "repeated");
    assert_eq!(world.audit().await, ["profile.created"]);
}

#[tokio::test]
async fn accounts_opened_at_once_under_one_name_all_get_an_address() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let replies = join_all((0..CROWD).map(|_| open(&world, &olga, "", "Casa Alba"))).await;
    let answered = statuses(&replies);
    let opened = i64::try_from(answered[&201]).unwrap();
    assert_eq!(
        (accounts(&world).await, told(&world, "account.opened").await),
        (opened, answered[&201])
    );
    assert_eq!(answered, [(201, CROWD)].into());
}

// T16: tries made at once are all counted.
#[tokio::test]
async fn a_crowd_of_guesses_gets_no_more_tries_than_one_guesser() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let nobody = Someone::nobody();
    let fields = [
        ("email", olga.email.as_str()),
        ("password", "not my password"),
    ];
    let replies = join_all((0..40).map(|_| world.post(&nobody, "/sign-in", &fields))).await;
    let answered = statuses(&replies);
    assert!(
        answered.get(&422).is_none_or(|tried| *tried <= 10),
        "{answered:?}"
    );
}

// 4.1: five wrong signatures lock, however fast they come.
#[tokio::test]
async fn a_crowd_of_wrong_signatures_locks_the_signature_and_tells_its_owner_once() {
    let house = House::new().await;
    let offer = house.offer("Tomás", "tomas@example.com");
    let sign = house.keep(&house.olga, &offer).await.expect(303);
    let wrong = [("signature", "not my signature")];
    let replies =
        join_all((0..CROWD).map(|_| house.world.post(&house.olga, sign.location(), &wrong))).await;
    assert_eq!(statuses(&replies), [(422, CROWD)].into());
    assert_eq!(told(&house.world, "signature.locked").await, 1);
    assert_eq!(house.told("signature-locked").await.len(), 1);
    let right = [("signature", SIGNATURE)];
    assert_eq!(
        house
            .world
            .post(&house.olga, sign.location(), &right)
            .await
            .status,
        422
    );
    assert_eq!(told(&house.world, "invitation.sent").await, 0);
}

// 4.1 T16: the lock cannot be outrun by guessing a thousand at once.
#[tokio::test]
async fn of_a_crowd_of_guesses_at_a_signature_only_a_few_are_looked_at() {
    let house = House::new().await;
    let offer = house.offer("Tomás", "tomas@example.com");
    let sign = house.keep(&house.olga, &offer).await.expect(303);
    let guess = |n: usize| {
        let (house, sign) = (&house, sign.location());
        async move {
            house
                .world
                .post(&house.olga, sign, &[("signature", &format!("guess {n}"))])
                .await
        }
    };
    let answered = statuses(&join_all((0..60).map(guess)).await);
    assert!(
        answered.get(&422).is_none_or(|looked_at| *looked_at <= 10),
        "{answered:?}"
    );
}

// 4.6
#[tokio::test]
async fn entering_and_leaving_at_once_ends_inside_or_outside() {
    let (world, _, place, profile) = olga().await;
    let carla = world.collaborator(&place, "Carla", profile).await;
    let visit = place.api("/visit");
    let methods = ["POST", "DELETE"];
    let replies =
        join_all((0..CROWD).map(|n| world.api(&carla, methods[n % 2], &visit, Value::Null))).await;
    statuses(&replies);
    let open = world
        .count(sql(
            "select count(*) as n from visit where ended_at is null",
        ))
        .await;
    let told_open = told(&world, "visit.entered").await - told(&world, "visit.ended").await;
    assert_eq!(i64::try_from(told_open).unwrap(), open);
    assert!(open <= 1);
    is_sound(&world).await;
}
