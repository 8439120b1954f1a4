//! Handing an account to a new owner, and closing it (4.5, C12).

mod aftermath;

use clavero::accounts::transfer::sweep;
use clavero_rules::{Permission, ProfileId, Span};
use serde_json::{Value, json};

use crate::world::{Place, SIGNATURE, Someone, World, sql};

/// Olga owns Casa Alba; Carla collaborates there, and so does Tomás.
pub(crate) async fn casa_alba() -> (World, Someone, Place, Someone, ProfileId) {
    let world = World::new().await;
    let olga = world.person("Olga Serrano").await;
    let place = world.account(&olga, "Casa Alba").await;
    let support = world
        .profile(&place, "Support", &[Permission::ViewCollaborators])
        .await;
    let carla = world.collaborator(&place, "Carla Reyes", support).await;
    world.collaborator(&place, "Tomás Rey", support).await;
    (world, olga, place, carla, support)
}

async fn offered(world: &World, olga: &Someone, place: &Place, to: &Someone, keep: &str) -> String {
    let to = to.id().to_string();
    let fields = [("to", to.as_str()), ("keep", keep)];
    let url = place.url("/settings/transfer");
    let sign = world
        .post(olga, &url, &fields)
        .await
        .expect(303)
        .location()
        .to_owned();
    world
        .get(olga, &sign)
        .await
        .expect(200)
        .says("Sign and offer the account");
    world
        .post(olga, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(303);
    world
        .link("transfer-offered", "carla.reyes@example.com")
        .await
}

async fn accepted(world: &World, who: &Someone, url: &str) {
    world
        .get(who, url)
        .await
        .expect(200)
        .says("Sign and accept");
    let fields = [("version", "1"), ("signature", SIGNATURE)];
    world
        .post(who, &format!("{url}/accept"), &fields)
        .await
        .expect(303);
}

async fn swept(world: &World) {
    sweep(&world.app.occasion("job sweep")).await.unwrap();
}

async fn owners(world: &World, who: &Someone) -> i64 {
    world
        .count(sql("select count(*) as n from account where owner_id = $1").bind(who.id()))
        .await
}

pub(crate) async fn kinds(world: &World, kind: &str) -> usize {
    world
        .letters()
        .await
        .iter()
        .filter(|letter| letter.kind == kind)
        .count()
}

// 4.5 CC-01
#[tokio::test]
async fn an_account_changes_hands_and_has_one_owner_at_every_moment() {
    let (world, olga, place, carla, support) = casa_alba().await;
    let pay =
        sql("update account set payout = 'ES91', authz_epoch = 5 where id = $1").bind(place.id);
    world.app.db.exec(pay).await.unwrap();
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    let url = offered(&world, &olga, &place, &carla, &support.to_string()).await;
    assert_eq!(
        (owners(&world, &olga).await, owners(&world, &carla).await),
        (1, 0)
    );
    world
        .get(&carla, "/centers")
        .await
        .says("is offered to you")
        .says(&url);
    accepted(&world, &carla, &url).await;
    assert_eq!(
        (owners(&world, &olga).await, owners(&world, &carla).await),
        (1, 0)
    );
    world.advance(Span::hours(23));
    swept(&world).await;
    assert_eq!(owners(&world, &olga).await, 1);
    world.advance(Span::hours(1));
    swept(&world).await;
    swept(&world).await;
    assert_eq!(
        (owners(&world, &olga).await, owners(&world, &carla).await),
        (0, 1)
    );

    // Carla is at home now: no bar, and what is the owner's alone is hers.
    let home = world
        .get(&carla, &place.url("/settings"))
        .await
        .expect(200)
        .hides("actingbar");
    home.says("Withdrawals are held").hides("ES91");
    // Olga works there with the profile she chose; her tokens ended.
    world.get(&olga, &place.url("/settings")).await.expect(403);
    world
        .post(&olga, &place.url("/enter"), &[])
        .await
        .expect(303);
    world
        .get(&olga, &place.url(""))
        .await
        .expect(200)
        .says("actingbar")
        .says("Support");
    world
        .api(&olga, "GET", "/api/v1/accounts", Value::Null)
        .await
        .expect(401);
    let moved = sql(
        "select count(*) as n from account where authz_epoch > 5 and withdrawals_held_until is not null",
    );
    assert_eq!(world.count(moved).await, 1);
    let audit = world.audit().await;
    let of = |kind: &str| audit.iter().filter(|it| *it == kind).count();
    for kind in [
        "transfer.offered",
        "transfer.accepted",
        "transfer.done",
        "collaborator.became_owner",
        "collaborator.joined",
    ] {
        assert_eq!(of(kind), 1, "{kind} in {audit:?}");
    }
    for kind in [
        "transfer-offered",
        "transfer-sent",
        "transfer-accepted",
        "transfer-taken",
        "transfer-coming",
        "transfer-done",
        "transfer-done-kept",
        "transfer-new-owner",
    ] {
        assert_eq!(kinds(&world, kind).await, 1, "{kind}");
    }
    let profiled =
        sql("select count(*) as n from membership where user_id = $1 and state = 'active'");
    assert_eq!(
        world.count(profiled.bind(carla.id())).await,
        0,
        "an owner has no profile"
    );
}

// 4.5
#[tokio::test]
async fn an_old_owner_who_leaves_has_no_access_afterwards() {
    let (world, olga, place, carla, _) = casa_alba().await;
    let url = offered(&world, &olga, &place, &carla, "leave").await;
    accepted(&world, &carla, &url).await;
    world.advance(Span::hours(24));
    swept(&world).await;
    world.get(&olga, &place.url("")).await.expect(404);
    world.get(&carla, &place.url("")).await.expect(200);
    assert_eq!(kinds(&world, "transfer-done-left").await, 1);
    world
        .get(&carla, &url)
        .await
        .expect(200)
        .says("The account is yours");
}

// 4.5: either side cancels while it cools; before that only the owner
#[tokio::test]
async fn either_side_calls_it_off_while_it_cools() {
    let (world, olga, place, carla, _) = casa_alba().await;
    let url = offered(&world, &olga, &place, &carla, "leave").await;
    world
        .post(&carla, &format!("{url}/cancel"), &[])
        .await
        .expect(422);
    accepted(&world, &carla, &url).await;
    world
        .post(&carla, &format!("{url}/cancel"), &[])
        .await
        .expect(303);
    world.advance(Span::hours(30));
    swept(&world).await;
    assert_eq!(owners(&world, &olga).await, 1);
    assert_eq!(kinds(&world, "transfer-cancelled").await, 2);
    assert_eq!(kinds(&world, "transfer-off").await, 1);
    let url = offered(&world, &olga, &place, &carla, "leave").await;
    accepted(&world, &carla, &url).await;
    world
        .post(&olga, &place.url("/settings/transfer/cancel"), &[])
        .await
        .expect(303);
    world
        .get(&carla, &url)
        .await
        .expect(200)
        .says("was cancelled");
    assert_eq!(owners(&world, &olga).await, 1);
}

// 4.5 T15
#[tokio::test]
async fn an_offer_is_declined_or_lapses_after_72_hours() {
    let (world, olga, place, carla, _) = casa_alba().await;
    let url = offered(&world, &olga, &place, &carla, "leave").await;
    world
        .post(&carla, &format!("{url}/decline"), &[])
        .await
        .expect(303);
    world
        .get(&olga, &place.url("/settings/transfer"))
        .await
        .says("declined the last offer");
    let url = offered(&world, &olga, &place, &carla, "leave").await;
    world.advance(Span::hours(72));
    // Decided at use: the sweep has not run.
    let fields = [("version", "1"), ("signature", SIGNATURE)];
    world
        .post(&carla, &format!("{url}/accept"), &fields)
        .await
        .expect(422);
    world
        .get(&carla, "/centers")
        .await
        .hides("is offered to you");
    offered(&world, &olga, &place, &carla, "leave").await;
    swept(&world).await;
    let audit = world.audit().await;
    assert_eq!(
        audit,
        [
            "transfer.offered",
            "transfer.declined",
            "transfer.offered",
            "transfer.expired",
            "transfer.offered"
        ]
    );
    assert_eq!(kinds(&world, "transfer-lapsed").await, 1);
}

// 4.5: who may be offered it, and by whom
#[tokio::test]
async fn the_account_is_offered_only_to_somebody_who_works_in_it() {
    let (world, olga, place, carla, support) = casa_alba().await;
    let url = place.url("/settings/transfer");
    let sam = world.person("Sam Stone").await;
    let sent = |who: &Someone| {
        [
            ("to".to_owned(), who.id().to_string()),
            ("keep".to_owned(), "leave".to_owned()),
        ]
    };
    for (who, why) in [
        (&sam, "Choose one of the options"),
        (&olga, "owns the account already"),
    ] {
        let fields = sent(who);
        let fields: Vec<_> = fields
            .iter()
            .map(|(k, v)| (k.as_str(), v.as_str()))
            .collect();
        world.post(&olga, &url, &fields).await.expect(422).says(why);
    }
    let id = carla.id().to_string();
    let fields = [
        ("to", id.as_str()),
        ("keep", "0190a1b2-0000-7000-8000-000000000000"),
    ];
    world.post(&olga, &url, &fields).await.expect(422);
    world
        .post(&olga, &url, &[])
        .await
        .expect(422)
        .says("There are 2 problems");
    let unverified =
        sql("update users set email_verified_at = null where id = $1").bind(carla.id());
    world.app.db.exec(unverified).await.unwrap();
    let fields = [("to", id.as_str()), ("keep", "leave")];
    world
        .post(&olga, &url, &fields)
        .await
        .expect(422)
        .says("has not confirmed");
    world.inside(&place, &carla).await;
    world.get(&carla, &url).await.expect(403);
    world.post(&carla, &url, &fields).await.expect(403);
    assert!(world.audit().await.is_empty());
    let _ = support;
}

// 4.1 T18: both sides sign with their own signature
#[tokio::test]
async fn nothing_moves_without_both_signatures() {
    let (world, olga, place, carla, _) = casa_alba().await;
    let id = carla.id().to_string();
    let fields = [("to", id.as_str()), ("keep", "leave")];
    let url = place.url("/settings/transfer");
    let sign = world
        .post(&olga, &url, &fields)
        .await
        .expect(303)
        .location()
        .to_owned();
    world
        .post(&olga, &sign, &[("signature", "not my signature")])
        .await
        .expect(422);
    assert!(world.audit().await.is_empty());
    let url = offered(&world, &olga, &place, &carla, "leave").await;
    let wrong = [("version", "1"), ("signature", "not my signature")];
    world
        .post(&carla, &format!("{url}/accept"), &wrong)
        .await
        .expect(422);
    let none = sql("delete from signature where user_id = $1").bind(carla.id());
    world.app.db.exec(none).await.unwrap();
    world
        .get(&carla, &url)
        .await
        .expect(200)
        .says("Create my signature")
        .hides("Sign and accept");
    let right = [("version", "1"), ("signature", SIGNATURE)];
    world
        .post(&carla, &format!("{url}/accept"), &right)
        .await
        .expect(422);
    world.get(&carla, &url).await.says("Become the owner of");
    let sam = world.person("Sam Stone").await;
    world.get(&sam, &url).await.expect(404);
    world
        .post(&sam, &format!("{url}/accept"), &right)
        .await
        .expect(404);
    world
        .post(&sam, &format!("{url}/decline"), &[])
        .await
        .expect(404);
    assert_eq!(world.audit().await, ["transfer.offered"]);
}

// 4.5 I10: one step wins
#[tokio::test]
async fn accepting_and_cancelling_at_once_leaves_one_winner() {
    let (world, olga, place, carla, _) = casa_alba().await;
    let url = offered(&world, &olga, &place, &carla, "leave").await;
    let accept = format!("{url}/accept");
    let right = [("version", "1"), ("signature", SIGNATURE)];
    let cancel = place.url("/settings/transfer/cancel");
    let (taken, off) = tokio::join!(
        world.post(&carla, &accept, &right),
        world.post(&olga, &cancel, &[])
    );
    // The owner may call it off before or after; what must not happen is both from the same state.
    assert!(taken.status == 303 || off.status == 303);
    let audit = world.audit().await;
    let steps = audit.len() - 1;
    let version = sql("select version as n from transfer");
    assert_eq!(
        world.count(version).await,
        1 + i64::try_from(steps).unwrap()
    );
}

// 4.5 through the API, RFC 9470
#[tokio::test]
async fn the_api_asks_for_the_signature_of_exactly_this() {
    let (world, olga, place, carla, support) = casa_alba().await;
    let body = json!({ "to": carla.id().0, "keep_profile": support.0 });
    let asked = world
        .api(&olga, "POST", &place.api("/transfer"), body.clone())
        .await
        .expect(401);
    assert!(
        asked
            .header("www-authenticate")
            .contains("insufficient_user_authentication")
    );
    let wanted = asked.json()["signature"].clone();
    let sign =
        json!({ "purpose": wanted["purpose"], "digest": wanted["digest"], "signature": SIGNATURE });
    let signed = world.api(&olga, "POST", "/api/v1/signatures", sign).await;
    let id = signed.expect(201).json()["id"].as_str().unwrap().to_owned();
    let header = [("clavero-signature", id.as_str())];
    let other = json!({ "to": carla.id().0 });
    world
        .api_with(&olga, "POST", &place.api("/transfer"), &header, other)
        .await
        .expect(422);
    let made = world
        .api_with(&olga, "POST", &place.api("/transfer"), &header, body)
        .await
        .expect(201);
    assert_eq!(made.json()["state"], "offered");
    let mine = world
        .api(&carla, "GET", "/api/v1/transfers", Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(mine["items"][0]["account"], "casa-alba");
    world
        .api(&olga, "DELETE", &place.api("/transfer"), Value::Null)
        .await
        .expect(204);
    let last = world
        .api(&olga, "GET", &place.api("/transfer"), Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(last["state"], "cancelled");
}

// 4.5: not while it is on its way to somebody else
#[tokio::test]
async fn an_account_on_its_way_is_not_closed() {
    let (world, olga, place, carla, _) = casa_alba().await;
    offered(&world, &olga, &place, &carla, "leave").await;
    let url = place.url("/settings/close");
    let refused = world
        .post(&olga, &url, &[("typed", "Casa Alba")])
        .await
        .expect(422);
    refused.says("on its way to a new owner");
    let body = json!({ "name": "Casa Alba" });
    let refused = world
        .api(&olga, "POST", &place.api("/close"), body)
        .await
        .expect(422)
        .json();
    assert_eq!(refused["code"], "transfer_before_closing");
}

// 4.5: nobody else's accounts and nobody unfit takes over
#[tokio::test]
async fn a_transfer_to_somebody_who_is_gone_is_called_off() {
    let (world, olga, place, carla, _) = casa_alba().await;
    let url = offered(&world, &olga, &place, &carla, "leave").await;
    accepted(&world, &carla, &url).await;
    let off = sql("update users set disabled_at = 1 where id = $1").bind(carla.id());
    world.app.db.exec(off).await.unwrap();
    world.advance(Span::hours(24));
    swept(&world).await;
    assert_eq!(owners(&world, &olga).await, 1);
    assert_eq!(
        world.audit().await,
        [
            "transfer.offered",
            "transfer.accepted",
            "transfer.cancelled"
        ]
    );
}
