//! People through the API: tokens, one's own account, and signing what a door asks to be signed.

use clavero_rules::Span;
use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::world::{PASSWORD, Reply, SIGNATURE, Someone, World, sql};

async fn get(world: &World, who: &Someone, path: &str) -> Reply {
    world.api(who, "GET", path, Value::Null).await
}

/// What the door of the erasure asks to be signed.
async fn asked(world: &World, who: &Someone) -> (String, String) {
    let reply = world
        .api(who, "POST", "/api/v1/me/erasure", Value::Null)
        .await
        .expect(401);
    assert!(
        reply
            .header("www-authenticate")
            .contains("insufficient_user_authentication")
    );
    let told = reply.json();
    let text = |name: &str| told["signature"][name].as_str().unwrap().to_owned();
    (text("purpose"), text("digest"))
}

async fn give(world: &World, who: &Someone, purpose: &str, digest: &str, secret: &str) -> Reply {
    let body = json!({ "purpose": purpose, "digest": digest, "signature": secret });
    world.api(who, "POST", "/api/v1/signatures", body).await
}

async fn signed(world: &World, who: &Someone) -> String {
    let (purpose, digest) = asked(world, who).await;
    let reply = give(world, who, &purpose, &digest, SIGNATURE)
        .await
        .expect(201);
    reply.json()["id"].as_str().unwrap().to_owned()
}

async fn erase(world: &World, who: &Someone, signature: &str) -> Reply {
    let header = [("clavero-signature", signature)];
    world
        .api_with(who, "POST", "/api/v1/me/erasure", &header, Value::Null)
        .await
}

/// T18: what one of them makes the door forget is not held against another.
#[tokio::test]
async fn right_signatures_given_at_once_are_all_taken() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let (purpose, digest) = asked(&world, &olga).await;
    for _ in 0..12 {
        let given = (0..6).map(|_| give(&world, &olga, &purpose, &digest, SIGNATURE));
        for reply in join_all(given).await {
            reply.expect(201);
        }
    }
}

#[tokio::test]
async fn a_password_becomes_a_token_that_lives_twelve_hours() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let body = json!({ "email": olga.email, "password": PASSWORD });
    let reply = world
        .api(&Someone::nobody(), "POST", "/api/v1/sessions", body)
        .await
        .expect(201);
    let opened = reply.json();
    assert_eq!(opened["expires_at"], "2026-11-21T22:00:00Z");
    let token = opened["token"].as_str().unwrap().to_owned();
    let fresh = Someone {
        token,
        ..Someone::nobody()
    };
    let me = get(&world, &fresh, "/api/v1/me").await.expect(200).json();
    assert_eq!(
        (&me["name"], &me["email_verified"]),
        (&json!("Olga"), &json!(true))
    );
    let sessions = get(&world, &fresh, "/api/v1/sessions")
        .await
        .expect(200)
        .json();
    assert_eq!(sessions["items"].as_array().unwrap().len(), 3);
    assert_eq!(
        (
            &sessions["items"][0]["current"],
            &sessions["items"][0]["id"]
        ),
        (&json!(true), &opened["id"])
    );
    world.advance(Span::hours(12));
    get(&world, &fresh, "/api/v1/me").await.expect(401);
}

/// 6.3.8 T16: the same answer for everybody, and only so many of them.
#[tokio::test]
async fn the_api_tells_no_stranger_who_has_a_login() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let knock = async |email: &str| {
        let body = json!({ "email": email, "password": "not my password" });
        world
            .api(&Someone::nobody(), "POST", "/api/v1/sessions", body)
            .await
    };
    let (known, unknown) = (
        knock(&olga.email).await.expect(422),
        knock("nemo@example.com").await.expect(422),
    );
    assert_eq!(known.json()["errors"], unknown.json()["errors"]);
    for _ in 0..9 {
        knock(&olga.email).await.expect(422);
    }
    let stopped = knock(&olga.email).await.expect(429);
    assert_eq!(
        stopped.header("retry-after"),
        stopped.json()["retry_after"].to_string()
    );
}

/// A token is kept nowhere in the clear, however the request was repeated.
#[tokio::test]
async fn a_token_is_never_kept_for_repetition() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let body = json!({ "email": olga.email, "password": PASSWORD });
    let key = [("idempotency-key", "again")];
    let one = world
        .api_with(&olga, "POST", "/api/v1/sessions", &key, body.clone())
        .await
        .expect(201);
    let other = world
        .api_with(&olga, "POST", "/api/v1/sessions", &key, body)
        .await
        .expect(201);
    assert_ne!(one.json()["token"], other.json()["token"]);
    assert_eq!(
        world
            .count(sql("select count(*) as n from idempotency"))
            .await,
        0
    );
}

#[tokio::test]
async fn tokens_end_one_by_one_or_all_but_this() {
    let world = World::new().await;
    let (olga, carla) = (world.person("Olga").await, world.person("Carla").await);
    let list = get(&world, &olga, "/api/v1/sessions").await.json();
    let web = list["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|s| s["kind"] == "web")
        .unwrap()["id"]
        .clone();
    let path = format!("/api/v1/sessions/{}", web.as_str().unwrap());
    world
        .api(&carla, "DELETE", &path, Value::Null)
        .await
        .expect(404);
    world
        .api(&olga, "DELETE", &path, Value::Null)
        .await
        .expect(204);
    world
        .api(&olga, "DELETE", &path, Value::Null)
        .await
        .expect(404);
    assert_eq!(world.get(&olga, "/me").await.status, 303);
    let ended = world
        .api(&carla, "DELETE", "/api/v1/sessions", Value::Null)
        .await
        .expect(200);
    assert_eq!(ended.json()["ended"], 1);
    world
        .api(&carla, "DELETE", "/api/v1/sessions/current", Value::Null)
        .await
        .expect(204);
    get(&world, &carla, "/api/v1/me").await.expect(401);
}

/// 4.0: what was read is what is changed.
#[tokio::test]
async fn my_account_is_changed_at_the_version_that_was_read() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let tag = get(&world, &olga, "/api/v1/me")
        .await
        .expect(200)
        .header("etag")
        .to_owned();
    let patch = async |tag: &str, body: Value| {
        world
            .api_with(&olga, "PATCH", "/api/v1/me", &[("if-match", tag)], body)
            .await
    };
    let changed = patch(&tag, json!({ "lang": "pt-BR", "shortcuts": false }))
        .await
        .expect(200);
    assert_ne!(changed.header("etag"), tag);
    assert_eq!(
        (&changed.json()["lang"], &changed.json()["name"]),
        (&json!("pt-BR"), &json!("Olga"))
    );
    patch(&tag, json!({ "name": "O" })).await.expect(412);
    let fresh = changed.header("etag").to_owned();
    for (body, field) in [
        (json!({ "name": " " }), "name"),
        (json!({ "lang": "de" }), "lang"),
        (json!({ "time_zone": "Mars/Base" }), "time_zone"),
        (json!({ "theme": "pink" }), "theme"),
        (json!({ "email": "x@example.com" }), "email"),
    ] {
        let refused = patch(&fresh, body).await.expect(422).json();
        assert_eq!(refused["errors"][0]["field"], field);
    }
}

#[tokio::test]
async fn password_address_and_signature_change_through_the_api_too() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let call =
        async |method: &str, path: &str, body: Value| world.api(&olga, method, path, body).await;
    let new = "an entirely different sentence";
    call(
        "PUT",
        "/api/v1/me/password",
        json!({ "current": "wrong", "password": new }),
    )
    .await
    .expect(422);
    call(
        "PUT",
        "/api/v1/me/password",
        json!({ "current": PASSWORD, "password": new }),
    )
    .await
    .expect(204);
    call(
        "POST",
        "/api/v1/me/email",
        json!({ "email": "olga@new.example", "password": new }),
    )
    .await
    .expect(202);
    call("POST", "/api/v1/me/verification", Value::Null)
        .await
        .expect(202);
    let secret = json!({ "signature": "otra firma distinta" });
    let refused = call("PUT", "/api/v1/me/signature", secret)
        .await
        .expect(422)
        .json();
    assert_eq!(refused["errors"][0]["field"], "current");
    let short = json!({ "signature": "short", "current": SIGNATURE });
    let refused = call("PUT", "/api/v1/me/signature", short)
        .await
        .expect(422)
        .json();
    assert_eq!(refused["errors"][0]["field"], "signature");
    let change = json!({ "signature": "otra firma distinta", "current": SIGNATURE });
    call("PUT", "/api/v1/me/signature", change)
        .await
        .expect(204);
    call("POST", "/api/v1/me/signature/code", Value::Null)
        .await
        .expect(202);
    let wrong = json!({ "code": "00000000", "password": new, "signature": "una firma más" });
    let refused = call("POST", "/api/v1/me/signature/recovery", wrong)
        .await
        .expect(422)
        .json();
    assert_eq!(refused["errors"][0]["field"], "code");
}

/// RFC 9470: the refusal says what to sign; signed, the same request is carried out, once.
#[tokio::test]
async fn an_erasure_is_asked_signed_and_cancelled_through_the_api() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let signature = signed(&world, &olga).await;
    let due = erase(&world, &olga, &signature).await.expect(201).json();
    assert_eq!(due["due_at"], "2026-11-24T10:00:00Z");
    let me = get(&world, &olga, "/api/v1/me").await.json();
    assert_eq!(me["erasure_due_at"], due["due_at"]);
    world
        .api(&olga, "DELETE", "/api/v1/me/erasure", Value::Null)
        .await
        .expect(204);
    world
        .api(&olga, "DELETE", "/api/v1/me/erasure", Value::Null)
        .await
        .expect(422);
    // T18: a signature is used once.
    let again = erase(&world, &olga, &signature).await.expect(422).json();
    assert_eq!(again["code"], "signature_used");
    let with = sql(
        "select count(*) as n from audit_entry where kind = 'erasure.asked' and signature_id is not null",
    );
    assert_eq!(world.count(with).await, 1);
}

/// T18: another payload, another purpose, another person, another time: none of them counts.
#[tokio::test]
async fn a_signature_counts_for_exactly_what_was_signed() {
    let world = World::new().await;
    let (olga, eve) = (world.person("Olga").await, world.person("Eve").await);
    let (purpose, digest) = asked(&world, &olga).await;
    let (_, others) = asked(&world, &eve).await;
    assert_ne!(digest, others);
    for (who, purpose, digest) in [
        (&olga, purpose.as_str(), others.as_str()),
        (&olga, "close_account", digest.as_str()),
        (&eve, purpose.as_str(), digest.as_str()),
    ] {
        let given = give(&world, who, purpose, digest, SIGNATURE)
            .await
            .expect(201);
        let id = given.json()["id"].as_str().unwrap().to_owned();
        let refused = erase(&world, &olga, &id).await.expect(422).json();
        assert_eq!(refused["code"], "signed_for_another_payload");
    }
    let late = signed(&world, &olga).await;
    world.advance(Span::minutes(5));
    assert_eq!(
        erase(&world, &olga, &late).await.expect(422).json()["code"],
        "signature_expired"
    );
    give(&world, &olga, "anything", &digest, SIGNATURE)
        .await
        .expect(422);
    give(&world, &olga, &purpose, "abc", SIGNATURE)
        .await
        .expect(422);
    give(&world, &olga, &purpose, &digest, "wrong one")
        .await
        .expect(422);
    erase(&world, &olga, "not an id").await.expect(400);
}

/// T18: used twice in parallel, one wins.
#[tokio::test]
async fn a_signature_used_twice_at_once_is_used_once() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let signature = signed(&world, &olga).await;
    let (one, other) = tokio::join!(
        erase(&world, &olga, &signature),
        erase(&world, &olga, &signature)
    );
    let mut both = [one.status, other.status];
    both.sort_unstable();
    assert_eq!(both, [201, 422]);
    let waiting = sql("select count(*) as n from erasure where state = 'waiting'");
    assert_eq!(world.count(waiting).await, 1);
}

/// What was signed with a secret that is no longer the person's counts no more.
#[tokio::test]
async fn another_signature_voids_what_was_signed_with_the_one_before() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let signature = signed(&world, &olga).await;
    let change = json!({ "signature": "otra firma distinta", "current": SIGNATURE });
    world
        .api(&olga, "PUT", "/api/v1/me/signature", change)
        .await
        .expect(204);
    erase(&world, &olga, &signature).await.expect(422);
}
