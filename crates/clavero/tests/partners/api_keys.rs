//! API keys: a program acts for whoever made its key, in one account, with a part of what he may do.

use clavero_rules::{Permission, Span, access::MembershipState};
use serde_json::{Value, json};

use crate::{
    callers::{key, program, signed},
    world::{Place, Someone, World, sql},
};

struct House {
    world: World,
    olga: Someone,
    casa: Place,
    dev: Someone,
    membership: String,
}

/// Olga owns Casa Alba; Dev makes keys there and may see collaborators.
async fn house() -> House {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let casa = world.account(&olga, "Casa Alba").await;
    let allows = [
        Permission::ManageCredentials,
        Permission::ManageCollaborators,
        Permission::ViewMembers,
    ];
    let profile = world.profile(&casa, "Developer", &allows).await;
    let dev = world.person("Dev").await;
    let membership = world.join(&casa, &dev, profile).await.to_string();
    world.inside(&casa, &dev).await;
    House {
        world,
        olga,
        casa,
        dev,
        membership,
    }
}

impl House {
    async fn get(&self, key: &str, path: &str) -> u16 {
        let program = program(key);
        self.world
            .api(&program, "GET", path, Value::Null)
            .await
            .status
    }
}

// R3e 4.1
#[tokio::test]
async fn a_key_is_signed_shown_once_and_kept_as_a_hash() {
    let house = house().await;
    let (_, secret) = key(
        &house.world,
        &house.dev,
        &house.casa,
        &[Permission::ViewMembers],
    )
    .await;
    assert!(secret.starts_with("clv_") && secret.len() == 47, "{secret}");
    let listed = house
        .world
        .api(&house.dev, "GET", &house.casa.api("/keys"), Value::Null)
        .await
        .expect(200);
    assert!(!listed.body.contains(&secret[12..]));
    let row = &listed.json()["items"][0];
    assert_eq!(row["hint"], secret[..8]);
    assert_eq!(row["state"], "live");
    let kept =
        sql("select count(*) as n from api_key where account_id is not null and token_hash = $1");
    let hash = clavero::occasion::Secret::presented(&secret).hash();
    assert_eq!(house.world.count(kept.bind(hash)).await, 1);
    assert!(
        house
            .world
            .audit()
            .await
            .contains(&"key.created".to_owned())
    );
    let unsigned = json!({ "name": "Shop", "permissions": ["club.members.view"] });
    let unsigned = house
        .world
        .api(&house.dev, "POST", &house.casa.api("/keys"), unsigned)
        .await;
    assert_eq!(unsigned.status, 401);
}

// R3e 8.3.3
#[tokio::test]
async fn a_program_may_do_what_its_key_was_made_for_and_its_maker_still_may() {
    let house = house().await;
    let (world, casa) = (&house.world, &house.casa);
    let (_, secret) = key(world, &house.dev, casa, &[Permission::ViewCollaborators]).await;
    let people = casa.api("/collaborators");
    assert_eq!(house.get(&secret, &people).await, 200);
    // The maker may see keys, the program may not.
    assert_eq!(house.get(&secret, &casa.api("/keys")).await, 403);
    let invite = casa.api("/invitations");
    let refused = world
        .api(&program(&secret), "POST", &invite, json!({}))
        .await;
    assert_eq!(refused.status, 403);
    world.app.db.exec(sql("update profile set permissions = 'developers.credentials.view' where account_id = $1").bind(casa.id)).await.unwrap();
    assert_eq!(house.get(&secret, &people).await, 403);
}

// 8.4.1
#[tokio::test]
async fn a_key_opens_its_own_account_and_nothing_of_the_person_who_made_it() {
    let house = house().await;
    let world = &house.world;
    let other = world.account(&house.olga, "Villa Nera").await;
    let (_, secret) = key(world, &house.olga, &house.casa, Permission::ALL).await;
    assert_eq!(
        house.get(&secret, &house.casa.api("/collaborators")).await,
        200
    );
    assert_eq!(house.get(&secret, &other.api("/collaborators")).await, 404);
    for own in ["/api/v1/me", "/api/v1/me/sessions", "/api/v1/centers"] {
        let told = house.get(&secret, own).await;
        assert!(matches!(told, 403 | 404), "{own}: {told}");
    }
    // CC-03: what is the owner's alone stays his, even when he made the key.
    assert_eq!(house.get(&secret, &house.casa.api("/transfer")).await, 403);
    // A key opens no page: those take a cookie.
    let cookie = program("").with_cookie(&secret);
    let page = world.get(&cookie, &house.casa.url("/collaborators")).await;
    assert_eq!(page.status, 303);
}

// A11 8.3.3
#[tokio::test]
async fn the_log_names_the_maker_and_the_key() {
    let house = house().await;
    let (world, casa) = (&house.world, &house.casa);
    let (id, secret) = key(world, &house.dev, casa, &[Permission::ManageCollaborators]).await;
    let wish = json!({ "name": "Made by a program", "permissions": [] });
    let made = world
        .api(&program(&secret), "POST", &casa.api("/profiles"), wish)
        .await;
    made.expect(201);
    let told = world
        .api(&house.olga, "GET", &casa.api("/activity"), Value::Null)
        .await
        .expect(200)
        .json();
    let entry = &told["items"][0];
    assert_eq!(entry["kind"], "profile.created");
    assert_eq!(entry["ground"], "key");
    assert_eq!(entry["actor"]["name"], "Dev");
    assert_eq!(entry["data"]["api_key"], id);
}

// C1 C7
#[tokio::test]
async fn a_key_sleeps_while_its_maker_is_suspended_and_dies_when_he_is_removed() {
    let house = house().await;
    let (world, casa) = (&house.world, &house.casa);
    let (_, secret) = key(world, &house.dev, casa, &[Permission::ViewCollaborators]).await;
    let (people, him) = (
        casa.api("/collaborators"),
        casa.api(&format!("/collaborators/{}", house.membership)),
    );
    let suspend = format!("{him}/suspend");
    world
        .api(&house.olga, "POST", &suspend, Value::Null)
        .await
        .expect(200);
    assert_eq!(house.get(&secret, &people).await, 401);
    let again = signed(
        world,
        &house.olga,
        "POST",
        &format!("{him}/reinstate"),
        Value::Null,
    )
    .await;
    again.expect(200);
    assert_eq!(house.get(&secret, &people).await, 200);
    world
        .api(&house.olga, "DELETE", &him, Value::Null)
        .await
        .expect(204);
    assert_eq!(house.get(&secret, &people).await, 401);
    // Brought back by hand: the key stays dead.
    let back = sql("update membership set state = $2 where account_id = $1");
    let back = back.bind(casa.id).bind(MembershipState::Active);
    world.app.db.exec(back).await.unwrap();
    let back = sql("update ground set ended_at = null where account_id = $1").bind(casa.id);
    world.app.db.exec(back).await.unwrap();
    assert_eq!(house.get(&secret, &people).await, 401);
    let keys = world
        .api(&house.olga, "GET", &casa.api("/keys"), Value::Null)
        .await;
    assert_eq!(keys.json()["items"][0]["state"], "revoked");
}

// 4.1
#[tokio::test]
async fn a_key_is_replaced_with_an_overlap_revoked_in_one_step_and_ends_at_its_date() {
    let house = house().await;
    let (world, casa) = (&house.world, &house.casa);
    let people = casa.api("/collaborators");
    let (id, old) = key(world, &house.dev, casa, &[Permission::ViewCollaborators]).await;
    let path = casa.api(&format!("/keys/{id}/replacement"));
    let wish = json!({ "overlap_hours": 2 });
    let made = signed(world, &house.dev, "POST", &path, wish.clone()).await;
    let made = made.expect(201).json();
    let new = made["key"].as_str().unwrap();
    assert_eq!(
        (
            house.get(&old, &people).await,
            house.get(new, &people).await
        ),
        (200, 200)
    );
    let twice = signed(world, &house.dev, "POST", &path, wish).await;
    assert_eq!(twice.json()["code"], "key_replaced");
    world.advance(Span::hours(2));
    assert_eq!(
        (
            house.get(&old, &people).await,
            house.get(new, &people).await
        ),
        (401, 200)
    );
    let path = casa.api(&format!("/keys/{}", made["id"].as_str().unwrap()));
    let gone = world.api(&house.olga, "DELETE", &path, Value::Null).await;
    gone.expect(204);
    assert_eq!(house.get(new, &people).await, 401);
    let wish =
        json!({ "name": "Short", "permissions": ["management.collaborators.view"], "days": 1 });
    let made = signed(world, &house.olga, "POST", &casa.api("/keys"), wish)
        .await
        .expect(201)
        .json();
    let short = made["key"].as_str().unwrap();
    assert_eq!(house.get(short, &people).await, 200);
    world.advance(Span::days(1));
    let dead = world
        .api(&program(short), "GET", &people, Value::Null)
        .await
        .expect(401);
    assert_eq!(dead.json()["code"], "key_expired");
}

// R3e
#[tokio::test]
async fn nobody_makes_a_key_that_may_do_more_than_he_may() {
    let house = house().await;
    let wish = json!({ "name": "More", "permissions": ["finance.sales.view"] });
    let path = house.casa.api("/keys");
    let refused = house
        .world
        .api(&house.dev, "POST", &path, wish)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "beyond_your_permissions");
}

// CC-14 4.1
#[tokio::test]
async fn a_key_is_made_on_pages_and_shown_there_once() {
    let house = house().await;
    let (world, casa, dev) = (&house.world, &house.casa, &house.dev);
    let keys = casa.url("/developers/keys");
    world.get(dev, &keys).await.expect(200).says("No keys yet");
    world.get(dev, &format!("{keys}/new")).await.expect(200);
    let typed = [
        ("name", "Checkout"),
        ("permissions", "club.members.view"),
        ("days", "90"),
    ];
    let sign = world
        .post(dev, &keys, &typed)
        .await
        .expect(303)
        .location()
        .to_owned();
    world
        .get(dev, &sign)
        .await
        .expect(200)
        .says("Checkout")
        .says("View members");
    world
        .post(dev, &sign, &[("signature", "wrong wrong")])
        .await
        .expect(422);
    let shown = world
        .post(dev, &sign, &[("signature", crate::world::SIGNATURE)])
        .await;
    shown.expect(200).says("value=\"clv_");
    world
        .get(dev, &keys)
        .await
        .expect(200)
        .says("Checkout")
        .hides("value=\"clv_");
    // Sent twice, it is made once.
    let again = world
        .post(dev, &sign, &[("signature", crate::world::SIGNATURE)])
        .await;
    assert_eq!(again.status, 404);
}
