//! My Account: what a person says of himself, his address, his password and his sessions.

use clavero_rules::Permission;

use crate::world::{PASSWORD, Someone, World, sql};

const NEW: &str = "an entirely different sentence";

async fn sign_in(world: &World, email: &str, password: &str) -> u16 {
    world
        .post(
            &Someone::nobody(),
            "/sign-in",
            &[("email", email), ("password", password)],
        )
        .await
        .status
}

/// CC-03: whatever a profile allows, My Account stays its owner's, and is reached from no account.
#[tokio::test]
async fn my_account_is_the_owners_alone() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let place = world.account(&olga, "Casa Alba").await;
    let all = world.profile(&place, "Everything", Permission::ALL).await;
    let carla = world.collaborator(&place, "Carla", all).await;
    world.inside(&place, &carla).await;
    for page in [
        "/me",
        "/me/email",
        "/me/security",
        "/me/signature",
        "/me/erase",
    ] {
        world
            .get(&carla, page)
            .await
            .expect(200)
            .hides("Olga")
            .hides(&olga.email);
        world.get(&carla, &place.url(page)).await.expect(404);
        assert!(
            world
                .get(&Someone::nobody(), page)
                .await
                .expect(303)
                .location()
                .starts_with("/sign-in")
        );
    }
}

#[tokio::test]
async fn a_person_changes_name_language_zone_and_theme() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let fields = [
        ("version", "1"),
        ("name", "  Olga Ruiz "),
        ("lang", "es"),
        ("time_zone", "Europe/Madrid"),
        ("theme", "dark"),
    ];
    world.post(&olga, "/me", &fields).await.expect(303);
    let page = world.get(&olga, "/me").await.expect(200);
    let page = page
        .says("value=\"Olga Ruiz\"")
        .says("lang=\"es\"")
        .says("data-theme=\"dark\"");
    page.says("value=\"Europe/Madrid\" selected")
        .says("data-keys=\"off\"");
    assert_eq!(world.audit().await, ["user.changed"]);
    let told = sql("select count(*) as n from audit_person where name = 'Olga Ruiz'");
    assert_eq!(world.count(told).await, 1);
    let named = sql("select count(*) as n from audit_entry where data like '%Ruiz%'");
    assert_eq!(world.count(named).await, 0);
}

#[tokio::test]
async fn what_does_not_fit_comes_back_beside_its_field() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let fields = [
        ("version", "1"),
        ("name", ""),
        ("lang", "de"),
        ("time_zone", "Mars/Base"),
        ("theme", "pink"),
    ];
    let page = world.post(&olga, "/me", &fields).await.expect(422);
    for field in ["name", "lang", "time_zone", "theme"] {
        assert!(page.body.contains(&format!("f-{field}-error")), "{field}");
    }
    assert!(world.audit().await.is_empty());
}

/// 4.0: two windows of the same person do not overwrite each other unseen.
#[tokio::test]
async fn a_form_from_before_another_change_is_not_saved() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let fields = [
        ("version", "1"),
        ("name", "Olga R"),
        ("lang", "en"),
        ("time_zone", "UTC"),
        ("theme", "auto"),
    ];
    world.post(&olga, "/me", &fields).await.expect(303);
    world.post(&olga, "/me", &fields).await.expect(412);
}

#[tokio::test]
async fn language_and_theme_change_from_the_menu_and_lead_back() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let to = world
        .post(
            &olga,
            "/me/language",
            &[("lang", "fr"), ("next", "/me/security")],
        )
        .await;
    assert_eq!(to.expect(303).location(), "/me/security");
    world
        .post(
            &olga,
            "/me/theme",
            &[("theme", "light"), ("next", "//evil.example")],
        )
        .await
        .expect(303);
    world
        .get(&olga, "/me/security")
        .await
        .says("lang=\"fr\"")
        .says("data-theme=\"light\"");
    world
        .post(&olga, "/me/language", &[("lang", "xx")])
        .await
        .expect(422);
}

/// C13: the new address counts once it is confirmed, and access stays the person's.
#[tokio::test]
async fn another_address_counts_once_it_is_confirmed_and_access_stays() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let place = world.account(&olga, "Casa Alba").await;
    let profile = world.profile(&place, "Support", &[]).await;
    let carla = world.collaborator(&place, "Carla", profile).await;
    let ask = [("email", "carla@new.example"), ("password", PASSWORD)];
    world
        .post(
            &carla,
            "/me/email",
            &[("email", "carla@new.example"), ("password", "wrong")],
        )
        .await
        .expect(422);
    world.post(&carla, "/me/email", &ask).await.expect(303);
    let letters = world.letters().await;
    let notice = letters
        .iter()
        .find(|l| l.kind == "email-change-asked")
        .unwrap();
    assert_eq!(notice.recipient, carla.email);
    assert!(
        !notice.payload.contains("carla@new.example"),
        "the old address learns no more than a hint"
    );
    assert_eq!(sign_in(&world, "carla@new.example", PASSWORD).await, 422);
    let link = world.link("email-confirm", "carla@new.example").await;
    world
        .get(&Someone::nobody(), &link)
        .await
        .expect(200)
        .says("carla@new.example");
    world.post(&Someone::nobody(), &link, &[]).await.expect(303);
    assert_eq!(sign_in(&world, "carla@new.example", PASSWORD).await, 303);
    assert_eq!(sign_in(&world, &carla.email, PASSWORD).await, 422);
    let still = sql("select count(*) as n from membership where user_id = $1 and state = 'active'");
    assert_eq!(world.count(still.bind(carla.id())).await, 1);
    let told = sql("select count(*) as n from users where email_changed_at is not null");
    assert_eq!(world.count(told).await, 1);
    assert!(
        world
            .letters()
            .await
            .iter()
            .any(|l| l.kind == "email-changed" && l.recipient == carla.email)
    );
}

/// 6.3.8: whether the new address has a login is told to its owner alone.
#[tokio::test]
async fn asking_for_an_address_that_has_a_login_looks_the_same() {
    let world = World::new().await;
    let (olga, carla) = (world.person("Olga").await, world.person("Carla").await);
    let ask = [("email", olga.email.as_str()), ("password", PASSWORD)];
    assert_eq!(
        world
            .post(&carla, "/me/email", &ask)
            .await
            .expect(303)
            .location(),
        "/me"
    );
    let letters = world.letters().await;
    assert!(
        letters
            .iter()
            .any(|l| l.kind == "email-taken" && l.recipient == olga.email)
    );
    assert!(letters.iter().all(|l| l.kind != "email-confirm"));
}

/// Somebody who signed up with it and never proved it does not keep an address from its owner.
#[tokio::test]
async fn an_unproved_login_gives_way_to_the_owner_of_the_address() {
    let world = World::new().await;
    let carla = world.person("Carla").await;
    let fields = [
        ("name", "Squatter"),
        ("email", "carla@new.example"),
        ("password", NEW),
    ];
    world
        .post(&Someone::nobody(), "/sign-up", &fields)
        .await
        .expect(303);
    world
        .post(
            &carla,
            "/me/email",
            &[("email", "carla@new.example"), ("password", PASSWORD)],
        )
        .await
        .expect(303);
    let link = world.link("email-confirm", "carla@new.example").await;
    world.post(&carla, &link, &[]).await.expect(303);
    assert_eq!(sign_in(&world, "carla@new.example", NEW).await, 422);
    assert_eq!(sign_in(&world, "carla@new.example", PASSWORD).await, 303);
}

#[tokio::test]
async fn another_password_takes_the_one_before_and_ends_every_other_session() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let change =
        |current: &'static str, new: &'static str| [("current", current), ("password", new)];
    world
        .post(&olga, "/me/security/password", &change("wrong", NEW))
        .await
        .expect(422)
        .says("f-current-error");
    world
        .post(&olga, "/me/security/password", &change(PASSWORD, "short"))
        .await
        .expect(422)
        .says("f-password-error");
    world
        .post(&olga, "/me/security/password", &change(PASSWORD, NEW))
        .await
        .expect(303);
    world.get(&olga, "/me/security").await.expect(200);
    let me = world.api(&olga, "GET", "/api/v1/me", serde_json::Value::Null);
    me.await.expect(401);
    assert_eq!(sign_in(&world, &olga.email, NEW).await, 303);
    let kinds: Vec<_> = world.letters().await.into_iter().map(|l| l.kind).collect();
    assert_eq!(kinds, ["password-changed"]);
}

/// Somebody who finds an open screen cannot guess the password there.
#[tokio::test]
async fn guessing_the_password_inside_my_account_comes_to_a_stop() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let fields = [("current", "wrong"), ("password", NEW)];
    for _ in 0..10 {
        world
            .post(&olga, "/me/security/password", &fields)
            .await
            .expect(422);
    }
    world
        .post(&olga, "/me/security/password", &fields)
        .await
        .expect(429);
    assert_eq!(sign_in(&world, &olga.email, PASSWORD).await, 303);
}

/// 7.5.2: people see where they are signed in, and end what they do not know.
#[tokio::test]
async fn a_person_sees_where_he_is_signed_in_and_ends_one_or_all_others() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let carla = world.person("Carla").await;
    let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile/15E Safari/604.1";
    let request = axum::http::Request::post("/sign-in")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("user-agent", phone)
        .body(axum::body::Body::from(
            "email=olga%40example.com&password=a+long+enough+sentence",
        ))
        .unwrap();
    let cookie = world
        .send(request)
        .await
        .expect(303)
        .cookie("clavero")
        .unwrap();
    let page = world.get(&olga, "/me/security").await.expect(200);
    let page = page
        .says("Safari on iPhone")
        .says("3 sessions")
        .says("This one");
    let id = page
        .body
        .split("/me/security/sessions/")
        .nth(1)
        .unwrap()
        .split('/')
        .next()
        .unwrap()
        .to_owned();
    world
        .post(&carla, &format!("/me/security/sessions/{id}/end"), &[])
        .await
        .expect(404);
    world
        .post(&olga, &format!("/me/security/sessions/{id}/end"), &[])
        .await
        .expect(303);
    world
        .post(&olga, "/me/security/sessions/end-others", &[])
        .await
        .expect(303);
    world
        .get(&olga, "/me/security")
        .await
        .expect(200)
        .says("1 session");
    assert_eq!(
        world.get(&olga.with_cookie(&cookie), "/me").await.status,
        303
    );
    world.get(&carla, "/me").await.expect(200);
}

/// I3: an unproved person is told so on every page, and can have the letter sent again.
#[tokio::test]
async fn whoever_has_not_proved_the_address_is_told_and_can_ask_again() {
    let world = World::new().await;
    let fields = [
        ("name", "Nora"),
        ("email", "nora@example.com"),
        ("password", PASSWORD),
    ];
    world
        .post(&Someone::nobody(), "/sign-up", &fields)
        .await
        .expect(303);
    let sign_in = [("email", "nora@example.com"), ("password", PASSWORD)];
    let cookie = world
        .post(&Someone::nobody(), "/sign-in", &sign_in)
        .await
        .cookie("clavero")
        .unwrap();
    let nora = Someone::nobody().with_cookie(&cookie);
    world
        .get(&nora, "/me")
        .await
        .expect(200)
        .says("action=\"/me/verify\"");
    let to = world
        .post(&nora, "/me/verify", &[("next", "/me/security")])
        .await
        .expect(303);
    assert_eq!(to.location(), "/me/security");
    let link = world.link("verify", "nora@example.com").await;
    world.post(&nora, &link, &[]).await.expect(303);
    world
        .get(&nora, "/me")
        .await
        .expect(200)
        .hides("action=\"/me/verify\"");
}
