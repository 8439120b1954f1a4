//! The electronic signature: made, changed, recovered, locked; a secret of its own beside the password.

use clavero_rules::Span;

use crate::world::{PASSWORD, Reply, SIGNATURE, Someone, World, sql};

const FRESH: &str = "otra firma distinta";

async fn without_signature(world: &World, name: &str) -> Someone {
    let person = world.person(name).await;
    let gone = sql("delete from signature where user_id = $1").bind(person.id());
    world.app.db.exec(gone).await.unwrap();
    person
}

async fn change(world: &World, who: &Someone, current: &str, secret: &str) -> Reply {
    let fields = [
        ("signature", current),
        ("secret", secret),
        ("again", secret),
    ];
    world.post(who, "/me/signature", &fields).await
}

async fn code(world: &World) -> String {
    let letters = world.letters().await;
    let letter = letters
        .iter()
        .rev()
        .find(|l| l.kind == "signature-code")
        .unwrap();
    let payload: serde_json::Value = serde_json::from_str(&letter.payload).unwrap();
    payload["values"]["code"]["text"]
        .as_str()
        .unwrap()
        .to_owned()
}

async fn recover(world: &World, who: &Someone, code: &str, password: &str) -> Reply {
    let fields = [
        ("code", code),
        ("password", password),
        ("secret", FRESH),
        ("again", FRESH),
        ("next", "/me"),
    ];
    world.post(who, "/me/signature/recover", &fields).await
}

/// CC-14: whoever has no signature yet makes it on the way and comes back to where it was needed.
#[tokio::test]
async fn a_signature_is_made_on_the_way_and_leads_back() {
    let world = World::new().await;
    let olga = without_signature(&world, "Olga").await;
    let begun = world.post(&olga, "/me/erase", &[]).await.expect(303);
    let step = begun.location();
    let link = format!("/me/signature?next={}", step.replace('/', "%2F"));
    world.get(&olga, step).await.expect(200).says(&link);
    world
        .get(&olga, &link)
        .await
        .expect(200)
        .says(&format!("value=\"{step}\""));
    let fields = [
        ("password", PASSWORD),
        ("secret", FRESH),
        ("again", FRESH),
        ("next", step),
    ];
    assert_eq!(
        world
            .post(&olga, "/me/signature", &fields)
            .await
            .expect(303)
            .location(),
        step
    );
    world
        .get(&olga, step)
        .await
        .expect(200)
        .says("name=\"signature\"");
    assert_eq!(world.audit().await, ["signature.set"]);
}

/// 4.1: eight characters, not the password, typed twice, and the password to prove who makes it.
#[tokio::test]
async fn a_signature_is_long_enough_and_not_the_password() {
    let world = World::new().await;
    let olga = without_signature(&world, "Olga").await;
    let make = async |password: &str, secret: &str, again: &str| {
        let fields = [("password", password), ("secret", secret), ("again", again)];
        world
            .post(&olga, "/me/signature", &fields)
            .await
            .expect(422)
    };
    make(PASSWORD, "seven77", "seven77")
        .await
        .says("f-secret-error");
    make(PASSWORD, PASSWORD, PASSWORD)
        .await
        .says("differ from your password");
    make(PASSWORD, FRESH, "otra firma distint")
        .await
        .says("f-again-error");
    make("wrong", FRESH, FRESH)
        .await
        .says("f-password-error")
        .hides(FRESH);
    assert_eq!(
        world
            .count(sql("select count(*) as n from signature"))
            .await,
        0
    );
}

#[tokio::test]
async fn another_signature_takes_the_one_before() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    change(&world, &olga, "wrong one", FRESH)
        .await
        .expect(422)
        .says("f-signature-error");
    change(&world, &olga, SIGNATURE, FRESH).await.expect(303);
    change(&world, &olga, SIGNATURE, FRESH).await.expect(422);
    change(&world, &olga, FRESH, SIGNATURE).await.expect(303);
    assert_eq!(
        world
            .letters()
            .await
            .iter()
            .filter(|l| l.kind == "signature-set")
            .count(),
        2
    );
}

/// T18 6.3.5: five wrong tries lock for 15 minutes, then for twice as long; the login stays open.
#[tokio::test]
async fn wrong_tries_lock_the_signature_and_never_the_login() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    for minutes in [15, 30] {
        for _ in 0..5 {
            change(&world, &olga, "wrong one", FRESH).await.expect(422);
        }
        change(&world, &olga, SIGNATURE, FRESH)
            .await
            .expect(422)
            .says("locked");
        world
            .get(&olga, "/me/signature")
            .await
            .expect(200)
            .says("Your signature is locked");
        let sign_in = [("email", olga.email.as_str()), ("password", PASSWORD)];
        world
            .post(&Someone::nobody(), "/sign-in", &sign_in)
            .await
            .expect(303);
        world.advance(Span::minutes(minutes - 1));
        change(&world, &olga, SIGNATURE, FRESH).await.expect(422);
        world.advance(Span::minutes(1));
    }
    assert_eq!(
        world
            .letters()
            .await
            .iter()
            .filter(|l| l.kind == "signature-locked")
            .count(),
        2
    );
    change(&world, &olga, SIGNATURE, FRESH).await.expect(303);
}

/// T18: tries made at once all count.
#[tokio::test]
async fn guessing_in_parallel_locks_just_as_soon() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let tries = (0..8).map(|_| change(&world, &olga, "wrong one", FRESH));
    futures_util::future::join_all(tries).await;
    change(&world, &olga, SIGNATURE, FRESH).await.expect(422);
    let lock = sql("select count(*) as n from signature where locked_until is not null");
    assert_eq!(world.count(lock).await, 1);
}

/// CC-14: forgotten on the way, recovered with password and code, and back to where it was needed.
#[tokio::test]
async fn a_forgotten_signature_is_recovered_with_the_password_and_a_mailed_code() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let place = world.account(&olga, "Casa Alba").await;
    let profile = world.profile(&place, "Support", &[]).await;
    let carla = world.collaborator(&place, "Carla", profile).await;
    world
        .get(&carla, "/me/signature/recover?next=%2Fme")
        .await
        .expect(200);
    world
        .post(&carla, "/me/signature/code", &[("next", "/me")])
        .await
        .expect(303);
    let code = code(&world).await;
    recover(&world, &carla, &code, "wrong")
        .await
        .expect(422)
        .says("f-password-error");
    assert_eq!(
        recover(&world, &carla, &code, PASSWORD)
            .await
            .expect(303)
            .location(),
        "/me"
    );
    recover(&world, &carla, &code, PASSWORD)
        .await
        .expect(422)
        .says("used already");
    // C13: money waits a day, and the owner knows.
    let held = sql("select count(*) as n from signature where user_id = $1 and hold_until = $2");
    let until = world.app.clock.now() + Span::hours(24);
    assert_eq!(world.count(held.bind(carla.id()).bind(until)).await, 1);
    world
        .get(&carla, "/me/signature")
        .await
        .expect(200)
        .says("Money waits");
    let letters = world.letters().await;
    assert!(
        letters
            .iter()
            .any(|l| l.kind == "signature-recovered" && l.recipient == carla.email)
    );
    assert!(
        letters
            .iter()
            .any(|l| l.kind == "signature-recovered-owner" && l.recipient == olga.email)
    );
    change(&world, &carla, FRESH, SIGNATURE).await.expect(303);
}

/// 4.1: ten minutes, five tries, and the newest code alone.
#[tokio::test]
async fn a_code_lives_ten_minutes_and_five_tries() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let send = async || {
        world
            .post(&olga, "/me/signature/code", &[])
            .await
            .expect(303)
    };
    send().await;
    let first = code(&world).await;
    send().await;
    recover(&world, &olga, &first, PASSWORD)
        .await
        .expect(422)
        .says("f-code-error");
    world.advance(Span::minutes(10));
    recover(&world, &olga, &code(&world).await, PASSWORD)
        .await
        .expect(422)
        .says("10 minutes");
    send().await;
    for _ in 0..5 {
        recover(&world, &olga, "12345678", PASSWORD)
            .await
            .expect(422);
    }
    recover(&world, &olga, &code(&world).await, PASSWORD)
        .await
        .expect(422);
    change(&world, &olga, SIGNATURE, FRESH).await.expect(303);
}

/// One person's code is worth nothing to another.
#[tokio::test]
async fn a_code_belongs_to_one_person() {
    let world = World::new().await;
    let (olga, eve) = (world.person("Olga").await, world.person("Eve").await);
    world
        .post(&eve, "/me/signature/code", &[])
        .await
        .expect(303);
    world
        .post(&olga, "/me/signature/code", &[])
        .await
        .expect(303);
    recover(&world, &eve, &code(&world).await, PASSWORD)
        .await
        .expect(422)
        .says("f-code-error");
}
