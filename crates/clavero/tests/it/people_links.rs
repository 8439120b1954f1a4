//! Signing up, proving an address, and the ways in without a password.

use clavero_rules::Span;

use crate::world::{PASSWORD, Reply, Someone, World, sql};

const NEW: &str = "an entirely different sentence";

async fn sign_up(world: &World, email: &str) -> Reply {
    let fields = [
        ("name", "Nora"),
        ("email", email),
        ("password", PASSWORD),
        ("time_zone", "Europe/Madrid"),
    ];
    world.post(&Someone::nobody(), "/sign-up", &fields).await
}

async fn sign_in(world: &World, email: &str, password: &str) -> Reply {
    world
        .post(
            &Someone::nobody(),
            "/sign-in",
            &[("email", email), ("password", password)],
        )
        .await
}

/// Somebody who has signed up and signed in, and has proved nothing yet.
async fn newcomer(world: &World) -> Someone {
    sign_up(world, "nora@example.com").await.expect(303);
    let cookie = sign_in(world, "nora@example.com", PASSWORD)
        .await
        .expect(303)
        .cookie("clavero")
        .unwrap();
    Someone::nobody().with_cookie(&cookie)
}

async fn verified(world: &World) -> i64 {
    world
        .count(sql(
            "select count(*) as n from users where email_verified_at is not null",
        ))
        .await
}

#[tokio::test]
async fn whoever_signs_up_proves_the_address_with_a_button_behind_the_link() {
    let world = World::new().await;
    newcomer(&world).await;
    let link = world.link("verify", "nora@example.com").await;
    // I6: mail scanners open links.
    world
        .get(&Someone::nobody(), &link)
        .await
        .expect(200)
        .says("nora@example.com")
        .says("Nora");
    assert_eq!(verified(&world).await, 0);
    world.post(&Someone::nobody(), &link, &[]).await.expect(303);
    assert_eq!(verified(&world).await, 1);
    world.get(&Someone::nobody(), &link).await.expect(410);
    world.post(&Someone::nobody(), &link, &[]).await.expect(410);
    assert_eq!(
        world.audit().await,
        ["user.signed_up", "user.signed_in", "email.verified"]
    );
}

/// 6.3.8: whether an address has a login is told to its owner alone.
#[tokio::test]
async fn signing_up_with_an_address_that_has_a_login_looks_the_same() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let known = sign_up(&world, &olga.email).await.expect(303);
    let fresh = sign_up(&world, "nora@example.com").await.expect(303);
    assert_eq!(known.location(), fresh.location());
    let mut kinds: Vec<_> = world
        .letters()
        .await
        .into_iter()
        .map(|l| (l.kind, l.recipient))
        .collect();
    kinds.sort();
    let told = |kind: &str, to: &str| (kind.to_owned(), to.to_owned());
    assert_eq!(
        kinds,
        [
            told("sign-up-known", &olga.email),
            told("verify", "nora@example.com")
        ]
    );
    sign_in(&world, &olga.email, PASSWORD).await.expect(303);
}

/// An unproved login keeps the first password: nobody else can choose one for it.
#[tokio::test]
async fn signing_up_twice_sends_the_letter_again_and_changes_nothing() {
    let world = World::new().await;
    sign_up(&world, "nora@example.com").await.expect(303);
    let first = world.link("verify", "nora@example.com").await;
    let fields = [
        ("name", "Eve"),
        ("email", "nora@example.com"),
        ("password", NEW),
    ];
    world
        .post(&Someone::nobody(), "/sign-up", &fields)
        .await
        .expect(303);
    world.get(&Someone::nobody(), &first).await.expect(410);
    sign_in(&world, "nora@example.com", NEW).await.expect(422);
    sign_in(&world, "nora@example.com", PASSWORD)
        .await
        .expect(303);
}

/// The owner of an address says that a stranger signed up with it, and the stranger is out.
#[tokio::test]
async fn a_login_made_with_somebody_elses_address_is_removed_by_its_owner() {
    let world = World::new().await;
    let stranger = newcomer(&world).await;
    let link = world.link("verify", "nora@example.com").await;
    world
        .post(&Someone::nobody(), &format!("{link}/deny"), &[])
        .await
        .expect(303);
    assert_eq!(world.get(&stranger, "/sign-in").await.status, 200);
    sign_in(&world, "nora@example.com", PASSWORD)
        .await
        .expect(422);
    let nora = sql(
        "select count(*) as n from users where name = 'Nora' or email_key = 'nora@example.com'",
    );
    assert_eq!(world.count(nora).await, 0);
    sign_up(&world, "nora@example.com").await.expect(303);
    assert!(world.audit().await.contains(&"user.disowned".to_owned()));
}

#[tokio::test]
async fn what_was_typed_stays_in_the_form_except_the_password() {
    let world = World::new().await;
    let fields = [("name", "Nora"), ("email", "nora"), ("password", "short")];
    let reply = world
        .post(&Someone::nobody(), "/sign-up", &fields)
        .await
        .expect(422);
    reply
        .says("value=\"Nora\"")
        .says("value=\"nora\"")
        .hides("value=\"short\"");
    assert!(world.letters().await.is_empty());
}

#[tokio::test]
async fn a_server_can_be_closed_to_people_nobody_invited() {
    let world = World::with(|settings| settings.open_sign_up = false).await;
    world
        .get(&Someone::nobody(), "/sign-up")
        .await
        .expect(200)
        .hides("name=\"password\"");
    sign_up(&world, "nora@example.com").await.expect(404);
    world
        .get(&Someone::nobody(), "/sign-in")
        .await
        .expect(200)
        .hides("/sign-up");
}

/// T16: sign-ups from one network address come to a stop.
#[tokio::test]
async fn a_flood_of_sign_ups_is_stopped_by_network_address() {
    let world = World::with(|settings| settings.behind_proxy = true).await;
    let knock = async |n: usize, from: &str| {
        let body = format!("name=Nora&email=nora{n}%40example.com&password=a+long+enough+sentence");
        let request = axum::http::Request::post("/sign-up")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", from)
            .body(axum::body::Body::from(body))
            .unwrap();
        world.send(request).await.status
    };
    for n in 0..10 {
        assert_eq!(knock(n, "203.0.113.7").await, 303);
    }
    assert_eq!(knock(10, "203.0.113.7").await, 429);
    assert_eq!(knock(11, "203.0.113.8").await, 303);
}

#[tokio::test]
async fn a_link_signs_in_once_and_for_ten_minutes() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let ask = [("email", olga.email.as_str()), ("next", "/me/security")];
    world
        .post(&Someone::nobody(), "/magic", &ask)
        .await
        .expect(303);
    let link = world.link("magic-link", &olga.email).await;
    world.get(&Someone::nobody(), &link).await.expect(200);
    let reply = world.post(&Someone::nobody(), &link, &[]).await.expect(303);
    assert_eq!(reply.location(), "/me/security");
    let again = Someone::nobody().with_cookie(&reply.cookie("clavero").unwrap());
    assert_eq!(world.get(&again, "/sign-in").await.status, 303);
    world.post(&Someone::nobody(), &link, &[]).await.expect(410);
    world
        .post(&Someone::nobody(), "/magic", &ask)
        .await
        .expect(303);
    let late = world.link("magic-link", &olga.email).await;
    world.advance(Span::minutes(10));
    world.post(&Someone::nobody(), &late, &[]).await.expect(410);
}

/// 6.3.8: a stranger's address is answered alike, and its owner is told that there is no login.
#[tokio::test]
async fn asking_for_a_link_tells_nobody_who_has_a_login() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    for door in ["/magic", "/forgot"] {
        let known = world
            .post(&Someone::nobody(), door, &[("email", &olga.email)])
            .await
            .expect(303);
        let unknown = world
            .post(&Someone::nobody(), door, &[("email", "nemo@example.com")])
            .await
            .expect(303);
        assert_eq!(known.location(), unknown.location());
    }
    let to_nemo: Vec<_> = world
        .letters()
        .await
        .into_iter()
        .filter(|l| l.recipient == "nemo@example.com")
        .collect();
    assert!(to_nemo.iter().all(|letter| letter.kind == "no-login") && to_nemo.len() == 2);
}

/// An unproved login may have another's password: its owner proves the address first.
#[tokio::test]
async fn a_login_that_nobody_proved_is_sent_the_proof_instead_of_a_link() {
    let world = World::new().await;
    newcomer(&world).await;
    world
        .post(
            &Someone::nobody(),
            "/magic",
            &[("email", "nora@example.com")],
        )
        .await
        .expect(303);
    assert!(
        world
            .letters()
            .await
            .iter()
            .all(|letter| letter.kind == "verify")
    );
}

#[tokio::test]
async fn another_password_ends_every_session_and_opens_a_new_one() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    world
        .post(&Someone::nobody(), "/forgot", &[("email", &olga.email)])
        .await
        .expect(303);
    let link = world.link("password-reset", &olga.email).await;
    world.get(&Someone::nobody(), &link).await.expect(200);
    world
        .post(&Someone::nobody(), &link, &[("password", "short")])
        .await
        .expect(422)
        .says("12 characters");
    let reply = world
        .post(&Someone::nobody(), &link, &[("password", NEW)])
        .await
        .expect(303);
    let fresh = olga.with_cookie(&reply.cookie("clavero").unwrap());
    assert_eq!(world.get(&olga, "/sign-in").await.status, 200);
    assert_eq!(world.get(&fresh, "/sign-in").await.status, 303);
    sign_in(&world, &olga.email, PASSWORD).await.expect(422);
    sign_in(&world, &olga.email, NEW).await.expect(303);
    world
        .post(&Someone::nobody(), &link, &[("password", NEW)])
        .await
        .expect(410);
    assert!(
        world
            .letters()
            .await
            .iter()
            .any(|letter| letter.kind == "password-changed")
    );
}

/// I10: one link pressed twice at once chooses one password.
#[tokio::test]
async fn a_link_used_twice_at_once_works_once() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    world
        .post(&Someone::nobody(), "/forgot", &[("email", &olga.email)])
        .await
        .expect(303);
    let link = world.link("password-reset", &olga.email).await;
    let nobody = Someone::nobody();
    let fields = [("password", NEW)];
    let (one, other) = tokio::join!(
        world.post(&nobody, &link, &fields),
        world.post(&nobody, &link, &fields)
    );
    let mut both = [one.status, other.status];
    both.sort_unstable();
    assert_eq!(both, [303, 410]);
}

/// The letter shows that the address is one's own.
#[tokio::test]
async fn whoever_resets_an_unproved_logins_password_has_proved_the_address() {
    let world = World::new().await;
    let squatter = newcomer(&world).await;
    world
        .post(
            &Someone::nobody(),
            "/forgot",
            &[("email", "nora@example.com")],
        )
        .await
        .expect(303);
    let link = world.link("password-reset", "nora@example.com").await;
    world
        .post(&Someone::nobody(), &link, &[("password", NEW)])
        .await
        .expect(303);
    assert_eq!(verified(&world).await, 1);
    assert_eq!(world.get(&squatter, "/sign-in").await.status, 200);
}
