//! Putting a profile away without leaving anybody without one.

use clavero_rules::Permission;
use serde_json::{Value, json};

use super::{invited, olga, signed, told};
use crate::world::{SIGNATURE, World, sql};

/// An unused profile goes in one step, and is in no list any more.
#[tokio::test]
async fn an_unused_profile_is_archived_in_one_step() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world
        .profile(&place, "Support", &[Permission::ViewComments])
        .await;
    let path = place.url(&format!("/profiles/{id}/archive"));
    world
        .get(&olga, &path)
        .await
        .expect(200)
        .hides("name=\"signature\"")
        .hides("name=\"replacement\"");
    world
        .post(&olga, &path, &[("version", "1")])
        .await
        .expect(303);
    world
        .get(&olga, &place.url("/profiles"))
        .await
        .expect(200)
        .says("No profiles yet");
    world
        .get(&olga, &place.url(&format!("/profiles/{id}")))
        .await
        .expect(404);
    world
        .api(
            &olga,
            "GET",
            &place.api(&format!("/profiles/{id}")),
            Value::Null,
        )
        .await
        .expect(404);
    assert_eq!(world.audit().await, ["profile.archived"]);
}

/// E2: with people or pending invitations on it, a profile is archived only together with a replacement.
#[tokio::test]
async fn a_profile_in_use_is_archived_only_with_a_replacement() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world
        .profile(
            &place,
            "Support",
            &[Permission::ViewComments, Permission::ViewCollaborators],
        )
        .await;
    let path = place.url(&format!("/profiles/{id}/archive"));
    let carla = world.collaborator(&place, "Carla", id).await;
    world.inside(&place, &carla).await;
    world
        .get(&olga, &path)
        .await
        .expect(200)
        .says("There is no profile to move them to");
    let next = world
        .profile(&place, "Comments", &[Permission::ViewComments])
        .await;
    let invitation = invited(&world, &place, &olga, "Dario", id).await;
    world
        .get(&olga, &path)
        .await
        .expect(200)
        .says(&next.to_string())
        .says("Carla")
        .says("Dario");
    let page = world
        .post(&olga, &path, &[("version", "1")])
        .await
        .expect(422);
    page.says("Choose the profile that takes its place");
    let api = place.api(&format!("/profiles/{id}"));
    super::refused(
        world.api(&olga, "DELETE", &api, Value::Null).await,
        "profile_in_use",
    );
    let itself = world
        .api(
            &olga,
            "DELETE",
            &format!("{api}?replacement={id}"),
            Value::Null,
        )
        .await;
    super::refused(itself, "profile_replaces_itself");
    // Narrower for everybody: no signature.
    let done = world
        .post(
            &olga,
            &path,
            &[("version", "1"), ("replacement", &next.to_string())],
        )
        .await
        .expect(303);
    assert_eq!(done.location(), place.url("/profiles"));
    let moved = told(&world, &olga, &place, next).await;
    assert_eq!(
        (&moved["people"], &moved["pending_invitations"]),
        (&json!(1), &json!(1))
    );
    world.get(&carla, &place.url("/profiles")).await.expect(403);
    let offered = sql(
        "select count(*) as n from invitation where account_id = $1 and id = $2 and profile_id = $3 and state = 'pending'",
    );
    assert_eq!(
        world
            .count(offered.bind(place.id).bind(invitation).bind(next))
            .await,
        1
    );
    assert_eq!(
        world.audit().await,
        [
            "profile.archived",
            "collaborator.profile_changed",
            "invitation.profile_changed"
        ]
    );
}

/// E2: a replacement that gives somebody more is signed, on the page and through the API.
#[tokio::test]
async fn a_wider_replacement_is_signed() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let wide = world
        .profile(
            &place,
            "Wide",
            &[Permission::ViewSales, Permission::ViewComments],
        )
        .await;
    let (a, b) = (
        world
            .profile(&place, "A", &[Permission::ViewComments])
            .await,
        world.profile(&place, "B", &[]).await,
    );
    world.collaborator(&place, "Carla", a).await;
    world.collaborator(&place, "Bea", b).await;
    let path = place.url(&format!("/profiles/{a}/archive"));
    let to = wide.to_string();
    let chosen = [("version", "1"), ("replacement", to.as_str())];
    let page = world.post(&olga, &path, &chosen).await.expect(200);
    page.says("name=\"signature\"")
        .says("View sales")
        .says(" checked");
    let weighed = format!("{wide}:1");
    let with = |secret: &'static str| {
        [
            chosen[0],
            chosen[1],
            ("weighed", weighed.as_str()),
            ("signature", secret),
        ]
    };
    // What is signed is what was shown: a signature typed for another choice signs nothing.
    let other = [
        chosen[0],
        chosen[1],
        ("weighed", ""),
        ("signature", SIGNATURE),
    ];
    world
        .post(&olga, &path, &other)
        .await
        .expect(200)
        .says("View sales");
    world
        .post(&olga, &path, &with("wrong one"))
        .await
        .expect(422)
        .says("does not match");
    assert!(world.audit().await.is_empty());
    world.post(&olga, &path, &with(SIGNATURE)).await.expect(303);
    let api = place.api(&format!("/profiles/{b}?replacement={wide}"));
    let signature = signed(
        &world,
        &olga,
        world.api(&olga, "DELETE", &api, Value::Null).await,
    )
    .await;
    let header = [("clavero-signature", signature.as_str())];
    world
        .api_with(&olga, "DELETE", &api, &header, Value::Null)
        .await
        .expect(204);
    assert_eq!(told(&world, &olga, &place, wide).await["people"], json!(2));
    assert_eq!(
        world
            .count(sql(
                "select count(*) as n from profile where state = 'active'"
            ))
            .await,
        1
    );
}

/// CC-14: whoever has no signature finds the choice again after making one.
#[tokio::test]
async fn the_choice_is_kept_while_a_signature_is_made() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let (from, to) = (
        world.profile(&place, "A", &[]).await,
        world.profile(&place, "B", &[Permission::ViewSales]).await,
    );
    world.collaborator(&place, "Carla", from).await;
    world
        .app
        .db
        .exec(sql("delete from signature where user_id = $1").bind(olga.id()))
        .await
        .unwrap();
    let path = place.url(&format!("/profiles/{from}/archive"));
    let page = world
        .post(
            &olga,
            &path,
            &[("version", "1"), ("replacement", &to.to_string())],
        )
        .await
        .expect(200);
    let (_, rest) = page.body.split_once("/me/signature?next=").unwrap();
    let back = rest
        .split('"')
        .next()
        .unwrap()
        .replace("%2F", "/")
        .replace("%3F", "?")
        .replace("%3D", "=");
    world
        .get(&olga, &back)
        .await
        .expect(200)
        .says(&format!("value=\"{to}\" checked"));
}

/// E3 for archiving: a profile that changed meanwhile is shown again first.
#[tokio::test]
async fn a_profile_that_changed_meanwhile_is_not_archived_unseen() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world.profile(&place, "Support", &[]).await;
    world
        .api(
            &olga,
            "PATCH",
            &place.api(&format!("/profiles/{id}")),
            json!({ "name": "Help" }),
        )
        .await
        .expect(200);
    let path = place.url(&format!("/profiles/{id}/archive"));
    world
        .post(&olga, &path, &[("version", "1")])
        .await
        .expect(412)
        .says("Help");
    let api = place.api(&format!("/profiles/{id}"));
    world
        .api_with(&olga, "DELETE", &api, &[("if-match", "\"1\"")], Value::Null)
        .await
        .expect(412);
    world
        .post(&olga, &path, &[("version", "2")])
        .await
        .expect(303);
    world
        .post(&olga, &path, &[("version", "2")])
        .await
        .expect(404);
}

/// A replacement of another account, or one that was archived, cannot be chosen.
#[tokio::test]
async fn nobody_moves_to_a_profile_that_is_not_there() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world.profile(&place, "Support", &[]).await;
    world.collaborator(&place, "Carla", id).await;
    let other = world.account(&olga, "Other").await;
    let theirs = world.profile(&other, "Theirs", &[]).await;
    let path = place.url(&format!("/profiles/{id}/archive"));
    let fields = [("version", "1"), ("replacement", &theirs.to_string()[..])];
    world
        .post(&olga, &path, &fields)
        .await
        .expect(422)
        .hides("Theirs");
    let api = place.api(&format!("/profiles/{id}?replacement={theirs}"));
    let reply = world
        .api(&olga, "DELETE", &api, Value::Null)
        .await
        .expect(422)
        .json();
    assert_eq!(reply["errors"][0]["field"], json!("replacement"));
}
