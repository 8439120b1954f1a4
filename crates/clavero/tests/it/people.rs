//! Signing in and out, and the login that an invitation makes.

use clavero::{Error, address::Address, people, words::Lang};
use clavero_rules::Span;

use crate::world::{PASSWORD, Someone, World, sql};

async fn sign_in(world: &World, email: &str, password: &str) -> crate::world::Reply {
    let fields = [("email", email), ("password", password), ("keep", "yes")];
    world.post(&Someone::nobody(), "/sign-in", &fields).await
}

#[tokio::test]
async fn a_person_signs_in_and_lands_where_she_was_going() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let fields = [
        ("email", " Olga@Example.com "),
        ("password", PASSWORD),
        ("next", "/me?tab=1"),
    ];
    let reply = world
        .post(&Someone::nobody(), "/sign-in", &fields)
        .await
        .expect(303);
    assert_eq!(reply.location(), "/me?tab=1");
    let fresh = reply.cookie("clavero").unwrap();
    assert_ne!(fresh, olga.cookie);
    assert_eq!(world.audit().await, ["user.signed_in"]);
}

#[tokio::test]
async fn nobody_is_led_to_another_site_after_signing_in() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    for next in ["//evil.example", "https://evil.example", "/\\evil.example"] {
        let fields = [
            ("email", olga.email.as_str()),
            ("password", PASSWORD),
            ("next", next),
        ];
        let reply = world
            .post(&Someone::nobody(), "/sign-in", &fields)
            .await
            .expect(303);
        assert_eq!(reply.location(), "/centers");
    }
}

/// 6.3.8: the same words for a wrong password and for an address without a login.
#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_are_answered_alike() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let wrong = sign_in(&world, &olga.email, "not my password")
        .await
        .expect(422);
    let unknown = sign_in(&world, "nemo@example.com", "not my password")
        .await
        .expect(422);
    assert_eq!(
        wrong.body.replace(&olga.email, ""),
        unknown.body.replace("nemo@example.com", "")
    );
    wrong
        .hides("not my password")
        .says("do not belong together");
    assert!(world.audit().await.is_empty());
}

/// 7.2.4: a new session at each sign-in, and the one before it in the same browser ends.
#[tokio::test]
async fn signing_in_again_in_the_same_browser_ends_the_session_before() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let fields = [("email", olga.email.as_str()), ("password", PASSWORD)];
    let reply = world.post(&olga, "/sign-in", &fields).await.expect(303);
    let again = olga.with_cookie(&reply.cookie("clavero").unwrap());
    assert_eq!(world.get(&olga, "/sign-in").await.status, 200);
    assert_eq!(
        world.get(&again, "/sign-in").await.expect(303).location(),
        "/centers"
    );
}

#[tokio::test]
async fn after_signing_out_the_cookie_is_worth_nothing() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let reply = world.post(&olga, "/sign-out", &[]).await.expect(303);
    assert_eq!(reply.cookie("clavero").unwrap(), "");
    assert_eq!(world.get(&olga, "/sign-in").await.status, 200);
    assert_eq!(world.audit().await, ["session.ended"]);
}

/// T16: ten tries in a quarter of an hour, whatever the address they come from.
#[tokio::test]
async fn guessing_one_persons_password_comes_to_a_stop() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    for _ in 0..10 {
        sign_in(&world, &olga.email, "not my password")
            .await
            .expect(422);
    }
    let stopped = sign_in(&world, &olga.email, PASSWORD).await.expect(429);
    stopped.says("10:15");
    world.advance(Span::minutes(16));
    sign_in(&world, &olga.email, PASSWORD).await.expect(303);
}

/// T16: an unknown address is slowed down just the same.
#[tokio::test]
async fn guessing_who_has_a_login_comes_to_a_stop_too() {
    let world = World::new().await;
    for _ in 0..10 {
        sign_in(&world, "nemo@example.com", "not my password")
            .await
            .expect(422);
    }
    sign_in(&world, "nemo@example.com", "not my password")
        .await
        .expect(429);
}

#[tokio::test]
async fn whoever_signs_in_at_last_begins_to_count_anew() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    for _ in 0..3 {
        for _ in 0..8 {
            sign_in(&world, &olga.email, "not my password")
                .await
                .expect(422);
        }
        sign_in(&world, &olga.email, PASSWORD).await.expect(303);
    }
}

#[tokio::test]
async fn a_login_that_is_turned_off_opens_nothing() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let off = sql("update users set disabled_at = $1 where id = $2");
    world
        .app
        .db
        .exec(off.bind(world.app.clock.now()).bind(olga.id()))
        .await
        .unwrap();
    assert_eq!(sign_in(&world, &olga.email, PASSWORD).await.status, 403);
    assert_eq!(world.get(&olga, "/sign-in").await.status, 200);
}

fn address(text: &str) -> Address {
    Address::parse(text).unwrap()
}

/// I3: the token proved the address, so the login is a proved one.
#[tokio::test]
async fn whoever_was_invited_claims_a_login_and_is_signed_in() {
    let world = World::new().await;
    let on = world.app.occasion("test");
    let carla = address("carla@example.com");
    let (id, cookie) = people::claim(&on, &carla, "Carla", PASSWORD, Lang::Pt)
        .await
        .unwrap();
    let carla = Someone {
        id: Some(id),
        ..Someone::nobody()
    }
    .with_cookie(cookie.reveal());
    assert_eq!(
        world.get(&carla, "/sign-in").await.expect(303).location(),
        "/centers"
    );
    let proved =
        sql("select count(*) as n from users where email_verified_at is not null and lang = 'pt'");
    assert_eq!(world.count(proved).await, 1);
    assert_eq!(world.audit().await, ["user.signed_up"]);
}

/// I3: a login that exists is never handed to whoever holds an invitation.
#[tokio::test]
async fn a_login_that_was_proved_cannot_be_claimed() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let on = world.app.occasion("test");
    let claimed = people::claim(&on, &address(&olga.email), "Eve", PASSWORD, Lang::En).await;
    assert!(matches!(claimed, Err(Error::Invalid(errors)) if errors[0].code == "taken"));
}

/// I3: an unproved login made by somebody else gives him nothing once the true owner comes.
#[tokio::test]
async fn claiming_takes_over_a_login_that_nobody_proved() {
    let world = World::new().await;
    let squatter = world.person("Carla").await;
    let unproved = sql("update users set email_verified_at = null where id = $1");
    world
        .app
        .db
        .exec(unproved.bind(squatter.id()))
        .await
        .unwrap();
    let on = world.app.occasion("test");
    let password = "an entirely different sentence";
    people::claim(&on, &address(&squatter.email), "Carla", password, Lang::En)
        .await
        .unwrap();
    assert_eq!(world.get(&squatter, "/sign-in").await.status, 200);
    sign_in(&world, &squatter.email, PASSWORD).await.expect(422);
    sign_in(&world, &squatter.email, password).await.expect(303);
}

#[tokio::test]
async fn a_password_is_long_uncommon_and_not_ones_name() {
    let world = World::new().await;
    let on = world.app.occasion("test");
    let table = [
        ("short", "password-short"),
        ("123456789101112", "password-common"),
        ("PasswordPassword", "password-common"),
        ("iloveyou2026!!!", "password-common"),
        ("Carla@Example.com", "password-name"),
        ("carla de la torre", "password-name"),
    ];
    for (password, fault) in table {
        let carla = address("carla@example.com");
        let claimed = people::claim(&on, &carla, "Carla de la Torre", password, Lang::En).await;
        let Err(Error::Invalid(errors)) = claimed else {
            panic!("{password} was taken")
        };
        assert_eq!(errors[0].code, fault, "{password}");
    }
}

/// A7 T15: nobody is inside any more once his session has ended, and the account's log says so.
#[tokio::test]
async fn signing_out_ends_the_visit_that_the_session_was_on() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let place = world.account(&olga, "Casa Alba").await;
    let profile = world.profile(&place, "Support", &[]).await;
    let carla = world.collaborator(&place, "Carla", profile).await;
    world.inside(&place, &carla).await;
    world.post(&carla, "/sign-out", &[]).await.expect(303);
    assert_eq!(world.audit().await, ["session.ended", "visit.ended"]);
    let told = sql("select count(*) as n from visit where end_reason = 'signed_out'");
    assert_eq!(world.count(told).await, 1);
}
