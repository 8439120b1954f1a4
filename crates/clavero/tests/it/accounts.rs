//! Accounts: opening one, the list of centers, the first page, and what is the owner's alone.

use clavero::accounts;
use clavero_rules::{Permission, Span};
use serde_json::{Value, json};

use crate::world::{Place, Someone, World, sql};

async fn casa_alba() -> (World, Someone, Place) {
    let world = World::new().await;
    let olga = world.person("Olga Serrano").await;
    let place = world.account(&olga, "Casa Alba").await;
    (world, olga, place)
}

// CC-01
#[tokio::test]
async fn a_person_opens_an_account_and_owns_it() {
    let world = World::new().await;
    let olga = world.person("Olga Serrano").await;
    world.get(&olga, "/accounts/new").await.expect(200);
    let opened = world
        .post(&olga, "/accounts/new", &[("name", "Casa Ñandú & Co.")])
        .await
        .expect(303);
    assert_eq!(opened.location(), "/a/casa-nandu-co");
    world
        .get(&olga, "/a/casa-nandu-co")
        .await
        .expect(200)
        .says("Casa Ñandú &#38; Co.")
        .hides("actingbar");
    assert_eq!(world.audit().await, ["account.opened"]);
    let again = world
        .post(&olga, "/accounts/new", &[("name", "Casa Nandu Co")])
        .await
        .expect(303);
    assert_eq!(again.location(), "/a/casa-nandu-co-2");
    let owned = world
        .api(&olga, "GET", "/api/v1/accounts", Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(owned["items"].as_array().unwrap().len(), 2);
    assert!(owned["items"][0]["hub_id"].as_i64().unwrap() > 9_999_999);
}

#[tokio::test]
async fn what_was_typed_comes_back_with_the_fault_beside_it() {
    let (world, olga, _) = casa_alba().await;
    for (slug, why) in [
        ("casa-alba", "already in use"),
        ("Casa Alba", "lower-case letters"),
        ("settings", "belongs to the product"),
    ] {
        let fields = [("name", "Another House"), ("slug", slug)];
        let reply = world
            .post(&olga, "/accounts/new", &fields)
            .await
            .expect(422);
        reply.says(why).says("Another House").says(slug);
    }
    world
        .post(&olga, "/accounts/new", &[("name", " ")])
        .await
        .expect(422);
    assert!(world.audit().await.is_empty());
}

#[tokio::test]
async fn an_unconfirmed_address_opens_nothing() {
    let (world, olga, _) = casa_alba().await;
    let unverified = sql("update users set email_verified_at = null where id = $1");
    world.app.db.exec(unverified.bind(olga.id())).await.unwrap();
    world
        .get(&olga, "/accounts/new")
        .await
        .expect(200)
        .says("Confirm your e-mail address first");
    let reply = world
        .post(&olga, "/accounts/new", &[("name", "Kept Name")])
        .await
        .expect(422);
    reply.says("has not been confirmed").says("Kept Name");
    let body = json!({ "name": "Kept Name" });
    let reply = world
        .api(&olga, "POST", "/api/v1/accounts", body)
        .await
        .expect(422);
    assert_eq!(reply.json()["code"], "opens_unverified");
}

#[tokio::test]
async fn the_first_address_leads_to_the_centers_or_to_the_door() {
    let (world, olga, _) = casa_alba().await;
    assert_eq!(
        world.get(&olga, "/").await.expect(303).location(),
        "/centers"
    );
    assert_eq!(
        world
            .get(&Someone::nobody(), "/")
            .await
            .expect(303)
            .location(),
        "/sign-in"
    );
}

// CC-16 CC-17
#[tokio::test]
async fn the_centers_show_what_is_mine_and_where_i_take_part() {
    let (world, olga, place) = casa_alba().await;
    let support = world
        .profile(&place, "Support", &[Permission::ViewComments])
        .await;
    let carla = world.collaborator(&place, "Carla Reyes", support).await;
    let own = world.account(&carla, "Carla Works").await;
    let page = world.get(&carla, "/centers").await.expect(200);
    let page = page.says("Carla Works").says("Casa Alba").says("Support");
    page.says("action=\"/a/casa-alba/enter\"")
        .hides("action=\"/a/carla-works/enter\"");
    world
        .get(&olga, "/centers")
        .await
        .expect(200)
        .says("You take part in no center yet");
    let list = world
        .api(&carla, "GET", "/api/v1/centers", Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(list["items"][0]["slug"], "casa-alba");
    assert_eq!(list["items"][0]["state"], "active");
    assert_eq!(own.slug, "carla-works");
}

// CC-16: a center that cannot be entered says why
#[tokio::test]
async fn a_closed_door_says_why() {
    let (world, _, place) = casa_alba().await;
    let support = world.profile(&place, "Support", &[]).await;
    let carla = world.collaborator(&place, "Carla Reyes", support).await;
    world
        .app
        .db
        .exec(sql("update membership set state = 'suspended'"))
        .await
        .unwrap();
    let page = world.get(&carla, "/centers").await.expect(200);
    page.says("Your access to this account is suspended")
        .hides("/a/casa-alba/enter");
    let until = world.app.clock.now() + Span::days(1);
    let dated = sql("update membership set state = 'active', access_until = $1").bind(until);
    world.app.db.exec(dated).await.unwrap();
    world
        .get(&carla, "/centers")
        .await
        .says("/a/casa-alba/enter");
    world.advance(Span::days(2));
    let page = world.get(&carla, "/centers").await.expect(200);
    page.says("until a date that has passed")
        .hides("/a/casa-alba/enter");
    world
        .app
        .db
        .exec(sql("update membership set access_until = null"))
        .await
        .unwrap();
    world
        .app
        .db
        .exec(sql("update account set state = 'suspended'"))
        .await
        .unwrap();
    let page = world.get(&carla, "/centers").await.expect(200);
    page.says("This account is suspended")
        .hides("/a/casa-alba/enter");
    world
        .post(&carla, "/a/casa-alba/enter", &[])
        .await
        .expect(403)
        .says("This account is suspended");
}

#[tokio::test]
async fn many_centers_are_searched_and_paged() {
    let world = World::new().await;
    let carla = world.person("Carla Reyes").await;
    for n in 0..9 {
        let owner = world.person(&format!("Owner {n}")).await;
        let place = world.account(&owner, &format!("Ámbar {n}")).await;
        let profile = world.profile(&place, "Support", &[]).await;
        world.join(&place, &carla, profile).await;
    }
    let found = world.get(&carla, "/centers?q=ambar+3").await.expect(200);
    found.says("Ámbar 3").hides("Ámbar 4");
    world
        .get(&carla, "/centers?q=nothing")
        .await
        .says("No center has that name");
    let page = world
        .get(&carla, "/centers?limit=5")
        .await
        .expect(200)
        .says("Ámbar 0")
        .hides("Ámbar 7");
    let next = page
        .body
        .split("href=\"")
        .find(|part| part.contains("after="))
        .unwrap();
    let next = next.split('"').next().unwrap().replace("&#38;", "&");
    world
        .get(&carla, &format!("{next}&limit=5"))
        .await
        .expect(200)
        .says("Ámbar 7")
        .hides("Ámbar 0");
}

// CC-17 E4: what I may do here, and what happens elsewhere
#[tokio::test]
async fn a_collaborator_sees_what_his_profile_allows_and_what_connected_apps_check() {
    let (world, _, place) = casa_alba().await;
    let allows = [Permission::ViewComments, Permission::ViewChat];
    let support = world.profile(&place, "Support", &allows).await;
    let carla = world.collaborator(&place, "Carla Reyes", support).await;
    world.inside(&place, &carla).await;
    let home = world.get(&carla, &place.url("")).await.expect(200);
    let home = home
        .says("View comments")
        .says("View chat")
        .says("checked by connected apps");
    home.says("Nothing in Finance")
        .says("My Account belongs to the owner alone")
        .hides("/settings");
    let empty = sql("update profile set permissions = '' where account_id = $1").bind(place.id);
    world.app.db.exec(empty).await.unwrap();
    world
        .get(&carla, &place.url(""))
        .await
        .expect(200)
        .says("Your profile allows nothing yet");
}

#[tokio::test]
async fn the_owner_sees_first_steps_and_numbers() {
    let (world, olga, place) = casa_alba().await;
    let home = world.get(&olga, &place.url("")).await.expect(200);
    home.says("First steps")
        .says("Create a profile")
        .says("/invitations/new");
    let support = world.profile(&place, "Support", &[]).await;
    world.collaborator(&place, "Carla Reyes", support).await;
    world
        .get(&olga, &place.url(""))
        .await
        .expect(200)
        .hides("First steps");
}

// CC-03 A3: what is the owner's alone refuses everybody else, by page, by HEAD and by API
#[tokio::test]
async fn owner_pages_refuse_whoever_holds_every_permission() {
    let (world, olga, place) = casa_alba().await;
    let everything = world.profile(&place, "Everything", Permission::ALL).await;
    let ana = world.collaborator(&place, "Ana Prado", everything).await;
    world.inside(&place, &ana).await;
    world
        .get(&ana, &place.url(""))
        .await
        .expect(200)
        .hides("href=\"/a/casa-alba/settings\"");
    let refused = world.get(&ana, &place.url("/settings")).await.expect(403);
    refused
        .says("Only the owner can open this page")
        .says("actingbar")
        .hides("Tax number");
    let head = axum::http::Request::builder()
        .method("HEAD")
        .uri(place.url("/settings"))
        .header("cookie", format!("clavero={}", ana.cookie))
        .body(axum::body::Body::empty())
        .unwrap();
    assert_eq!(world.send(head).await.status, 403);
    for path in ["/settings/business", "/settings/payout"] {
        world
            .post(
                &ana,
                &place.url(path),
                &[("name", "Mine"), ("version", "1")],
            )
            .await
            .expect(403);
    }
    let refused = world
        .api(&ana, "GET", &place.api(""), Value::Null)
        .await
        .expect(403)
        .json();
    assert_eq!(refused["reason"], "owner_only");
    world
        .api(&ana, "PATCH", &place.api(""), json!({ "name": "Mine" }))
        .await
        .expect(403);
    world
        .get(&olga, &place.url("/settings"))
        .await
        .expect(200)
        .says("Tax number");
}

// CC-03
#[tokio::test]
async fn the_owner_changes_the_business_and_the_log_keeps_no_legal_data() {
    let (world, olga, place) = casa_alba().await;
    let fields = [
        ("name", "Casa Alba Studio"),
        ("slug", "alba-studio"),
        ("legal_name", "Alba Studio S. L."),
        ("tax_id", "B-12345678"),
        ("country", "Spain"),
        ("legal_address", "Calle Mayor 1"),
        ("version", "1"),
    ];
    let saved = world
        .post(&olga, &place.url("/settings/business"), &fields)
        .await
        .expect(303);
    assert_eq!(saved.location(), "/a/alba-studio/settings");
    world
        .get(&olga, "/a/alba-studio/settings")
        .await
        .expect(200)
        .says("Alba Studio S. L.");
    world.get(&olga, &place.url("")).await.expect(404);
    let again = [&fields[..6], &[("version", "2")]].concat();
    world
        .post(&olga, "/a/alba-studio/settings/business", &again)
        .await
        .expect(303);
    assert_eq!(world.audit().await, ["account.changed"]);
    let told = sql(
        "select count(*) as n from audit_entry where data like '%12345678%' or data like '%Mayor%'",
    );
    assert_eq!(world.count(told).await, 0);
}

// Two tabs: both versions side by side, nothing lost
#[tokio::test]
async fn a_stale_edit_shows_both_versions() {
    let (world, olga, place) = casa_alba().await;
    let url = place.url("/settings/business");
    let save = |name: &'static str, version: &'static str| {
        [("name", name), ("slug", "casa-alba"), ("version", version)]
    };
    world
        .post(&olga, &url, &save("First Name", "1"))
        .await
        .expect(303);
    let stale = world
        .post(&olga, &url, &save("Second Name", "1"))
        .await
        .expect(412);
    stale
        .says("First Name")
        .says("Second Name")
        .says("name=\"version\" value=\"2\"");
    world
        .post(&olga, &url, &save("Second Name", "2"))
        .await
        .expect(303);
    let api = place.api("");
    let body = json!({ "name": "Third Name" });
    let seen = [("if-match", "\"2\"")];
    let stale = world
        .api_with(&olga, "PATCH", &api, &seen, body.clone())
        .await
        .expect(412)
        .json();
    assert_eq!(
        (&stale["code"], &stale["version"]),
        (&json!("stale"), &json!(3))
    );
    let seen = [("if-match", "\"3\"")];
    let saved = world
        .api_with(&olga, "PATCH", &api, &seen, body)
        .await
        .expect(200);
    assert_eq!(saved.header("etag"), "\"4\"");
    assert_eq!(saved.json()["name"], "Third Name");
    world
        .api(&olga, "PATCH", &api, json!({ "nmae": "x" }))
        .await
        .expect(422);
}

#[tokio::test]
async fn another_payout_is_told_to_the_owner() {
    let (world, olga, place) = casa_alba().await;
    let fields = [
        ("payout", "ES91 2100 0418 4502 0005 1332"),
        ("version", "1"),
    ];
    world
        .post(&olga, &place.url("/settings/payout"), &fields)
        .await
        .expect(303);
    assert_eq!(
        world.link("account-payout", &olga.email).await,
        "/a/casa-alba/settings"
    );
    assert_eq!(world.audit().await, ["account.payout_changed"]);
    let told = sql("select count(*) as n from audit_entry where data like '%ES91%'");
    assert_eq!(world.count(told).await, 0);
    let fields = [("payout", "Elsewhere"), ("version", "1")];
    let stale = world
        .post(&olga, &place.url("/settings/payout"), &fields)
        .await
        .expect(412);
    stale.says("ES91 2100").says("Elsewhere");
}

// For the operator
#[tokio::test]
async fn the_command_line_makes_and_lists_accounts() {
    let (world, olga, _) = casa_alba().await;
    let on = world.app.occasion("clavero account create");
    let made = accounts::create(&on, olga.id(), "North Light", "north-light")
        .await
        .unwrap();
    assert!(
        accounts::create(&on, olga.id(), "North Light", "north-light")
            .await
            .is_err()
    );
    let all = accounts::list_all(&on).await.unwrap();
    assert!(
        all.iter()
            .any(|account| account.id == made && account.owner_name == "Olga Serrano")
    );
    assert_eq!(all.len(), 2);
}
