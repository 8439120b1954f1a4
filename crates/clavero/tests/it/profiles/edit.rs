//! Changing a profile: what it changes, for whom, and from when.

use clavero_rules::Permission;
use serde_json::{Value, json};

use super::{form, invited, olga, signed, told};
use crate::world::{SIGNATURE, World, sql};

const VIEW: &str = "management.collaborators.view";

/// CC-22, T1: editing a profile applies at once to everyone on it, wider and narrower.
#[tokio::test]
async fn an_edited_profile_applies_at_once_to_everyone_on_it() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world
        .profile(&place, "Support", &[Permission::ViewCollaborators])
        .await;
    let (carla, bea) = (
        world.collaborator(&place, "Carla", id).await,
        world.collaborator(&place, "Bea", id).await,
    );
    for person in [&carla, &bea] {
        world.inside(&place, person).await;
        world.get(person, &place.url("/profiles")).await.expect(200);
    }
    let path = place.url(&format!("/profiles/{id}"));
    // Narrowing never needs a signature (4.1).
    world
        .post(&olga, &path, &form("Support", "1", &[]))
        .await
        .expect(303);
    for person in [&carla, &bea] {
        world.get(person, &place.url("/profiles")).await.expect(403);
        world
            .api(person, "GET", &place.api("/profiles"), Value::Null)
            .await
            .expect(403);
    }
    let mut widened = form("Support", "2", &[VIEW]);
    widened.push(("signature", SIGNATURE));
    world.post(&olga, &path, &widened).await.expect(303);
    for person in [&carla, &bea] {
        world.get(person, &place.url("/profiles")).await.expect(200);
        world
            .api(person, "GET", &place.api("/profiles"), Value::Null)
            .await
            .expect(200);
    }
}

/// CC-23: a profile serves many collaborators; who needs other rights gets an edited or a new profile.
#[tokio::test]
async fn the_editor_names_everybody_whom_a_change_reaches() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world
        .profile(&place, "Support", &[Permission::ViewComments])
        .await;
    let carla = world.collaborator(&place, "Carla", id).await;
    world.collaborator(&place, "Bea", id).await;
    world.inside(&place, &carla).await;
    invited(&world, &place, &olga, "Dario", id).await;
    let path = place.url(&format!("/profiles/{id}"));
    let page = world.get(&olga, &path).await.expect(200);
    page.says("Carla")
        .says("Bea")
        .says("Dario")
        .says("2 people are on this profile.")
        .says("1 is inside now");
    let review = form("Support", "1", &["support.chat.view"]);
    let page = world
        .post(&olga, &format!("{path}/review"), &review)
        .await
        .expect(200);
    // E1: the diff, and three kinds of people.
    let page = page
        .says("<ins>")
        .says("Added:")
        .says("View chat")
        .says("<del>")
        .says("Taken away:")
        .says("View comments");
    page.says("inside now")
        .says("1 pending invitation")
        .says("name=\"signature\"")
        .says("Dario");
}

/// R1: the form closes the set, and the server closes it again and says so.
#[tokio::test]
async fn what_is_implied_is_saved_with_it() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world.profile(&place, "Support", &[]).await;
    let path = place.url(&format!("/profiles/{id}"));
    world
        .get(&olga, &path)
        .await
        .says("data-implies=\"support.comments.view\"");
    let ticked = form("Support", "1", &["support.comments.manage"]);
    let page = world
        .post(&olga, &format!("{path}/review"), &ticked)
        .await
        .expect(200);
    page.says("View comments was added")
        .hides("name=\"signature\"");
    world.post(&olga, &path, &ticked).await.expect(303);
    let told = told(&world, &olga, &place, id).await;
    assert_eq!(
        told["permissions"],
        json!(["support.comments.view", "support.comments.manage"])
    );
    let body = json!({ "name": "By API", "permissions": ["club.roles.assign"] });
    let made = world
        .api(&olga, "POST", &place.api("/profiles"), body)
        .await
        .expect(201)
        .json();
    assert_eq!(
        made["permissions"],
        json!(["club.members.view", "club.roles.assign"])
    );
}

/// E1: widening a profile in use takes the signature; a wrong one loses nothing that was typed.
#[tokio::test]
async fn widening_a_profile_in_use_is_signed_and_narrowing_never_is() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world
        .profile(&place, "Support", &[Permission::ViewComments])
        .await;
    let path = place.url(&format!("/profiles/{id}"));
    // Nobody is on it: nobody gets more.
    world
        .post(
            &olga,
            &path,
            &form(
                "Support",
                "1",
                &["support.comments.view", "support.chat.view"],
            ),
        )
        .await
        .expect(303);
    invited(&world, &place, &olga, "Dario", id).await;
    let wider = form("Help", "2", &["support.chat.view", "finance.sales.view"]);
    let mut wrong = wider.clone();
    wrong.push(("signature", "not this one"));
    let page = world.post(&olga, &path, &wrong).await.expect(422);
    page.says("value=\"Help\"")
        .says("value=\"finance.sales.view\"")
        .says("error-summary")
        .hides("not this one");
    world
        .post(&olga, &path, &wider)
        .await
        .expect(422)
        .says("Fill in this field");
    assert_eq!(told(&world, &olga, &place, id).await["version"], json!(2));
    let mut right = wider.clone();
    right.push(("signature", SIGNATURE));
    world.post(&olga, &path, &right).await.expect(303);
    assert_eq!(told(&world, &olga, &place, id).await["name"], json!("Help"));
    world
        .post(&olga, &path, &form("Help", "3", &[]))
        .await
        .expect(303);
    assert_eq!(world.audit().await, ["profile.changed"; 3]);
    assert_eq!(
        world
            .count(sql(
                "select count(*) as n from audit_entry where signature_id is not null"
            ))
            .await,
        1
    );
}

/// CC-14: whoever has no signature yet makes one on the way and comes back to the same change.
#[tokio::test]
async fn whoever_has_no_signature_comes_back_to_the_change() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world.profile(&place, "Support", &[]).await;
    world.collaborator(&place, "Carla", id).await;
    world
        .app
        .db
        .exec(sql("delete from signature where user_id = $1").bind(olga.id()))
        .await
        .unwrap();
    let path = place.url(&format!("/profiles/{id}"));
    let page = world
        .post(
            &olga,
            &format!("{path}/review"),
            &form("Help", "1", &["support.chat.view"]),
        )
        .await
        .expect(200);
    let (_, rest) = page.body.split_once("/me/signature?next=").unwrap();
    let back = rest.split('"').next().unwrap().replace("%2F", "/");
    let again = world.get(&olga, &back).await.expect(200);
    again
        .says("value=\"Help\"")
        .says("value=\"support.chat.view\"")
        .says("View chat");
    let carla = world.person("Somebody").await;
    world.get(&carla, &back).await.expect(404);
}

/// T18: through the API the signature is asked for with what to sign, fits that alone, and is used once.
#[tokio::test]
async fn the_api_asks_for_the_signature_of_exactly_this_change() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world.profile(&place, "Support", &[]).await;
    world.collaborator(&place, "Carla", id).await;
    let path = place.api(&format!("/profiles/{id}"));
    let wider = json!({ "permissions": ["support.chat.view"] });
    let version = [("if-match", "\"1\"")];
    let asked = world
        .api_with(&olga, "PATCH", &path, &version, wider.clone())
        .await;
    assert!(
        asked
            .header("www-authenticate")
            .contains("insufficient_user_authentication")
    );
    let signature = signed(&world, &olga, asked).await;
    let with = [
        ("if-match", "\"1\""),
        ("clavero-signature", signature.as_str()),
    ];
    let other = json!({ "permissions": ["support.chat.view", "finance.sales.view"] });
    super::refused(
        world.api_with(&olga, "PATCH", &path, &with, other).await,
        "signed_for_another_payload",
    );
    let saved = world
        .api_with(&olga, "PATCH", &path, &with, wider.clone())
        .await
        .expect(200);
    assert_eq!(saved.header("etag"), "\"2\"");
    world
        .api_with(&olga, "PATCH", &path, &with, wider)
        .await
        .expect(412);
}

/// E3: the second of two editors sees both versions, keeps what was typed, and decides.
#[tokio::test]
async fn the_second_of_two_editors_sees_both_versions_and_loses_nothing() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world
        .profile(&place, "Support", &[Permission::ViewComments])
        .await;
    let path = place.url(&format!("/profiles/{id}"));
    world
        .post(
            &olga,
            &path,
            &form(
                "Front desk",
                "1",
                &["support.comments.view", "support.chat.view"],
            ),
        )
        .await
        .expect(303);
    let mut mine = form(
        "My help",
        "1",
        &["support.comments.view", "finance.sales.view"],
    );
    mine.push(("was", "support.comments.view"));
    for address in [format!("{path}/review"), path.clone()] {
        let page = world.post(&olga, &address, &mine).await.expect(412);
        let page = page
            .says("Saved by Olga Ramos")
            .says("Front desk")
            .says("value=\"My help\"")
            .says("View sales");
        page.says("changed by Olga Ramos")
            .says("name=\"version\" value=\"2\"");
    }
    mine[2] = ("version", "2");
    world.post(&olga, &path, &mine).await.expect(303);
    assert_eq!(
        told(&world, &olga, &place, id).await["name"],
        json!("My help")
    );
    let stale = world
        .api_with(
            &olga,
            "PATCH",
            &place.api(&format!("/profiles/{id}")),
            &[("if-match", "\"1\"")],
            json!({ "name": "X" }),
        )
        .await;
    assert_eq!(stale.expect(412).json()["version"], json!(3));
}

/// E4: a profile may be emptied; whoever is on it still gets in.
#[tokio::test]
async fn an_emptied_profile_is_no_error_for_whoever_is_on_it() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world
        .profile(&place, "Support", &[Permission::ViewCollaborators])
        .await;
    let carla = world.collaborator(&place, "Carla", id).await;
    world.inside(&place, &carla).await;
    let path = place.url(&format!("/profiles/{id}"));
    world
        .post(&olga, &path, &form("Support", "1", &[]))
        .await
        .expect(303);
    world
        .get(&carla, &place.url("/profiles"))
        .await
        .expect(403)
        .says("View collaborators and profiles");
    assert_eq!(
        told(&world, &olga, &place, id).await["permissions"],
        json!([])
    );
}

/// Saving what is there already changes nothing and leaves no trace; going on with editing keeps what was typed.
#[tokio::test]
async fn nothing_is_saved_where_nothing_differs() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world.profile(&place, "Support", &[]).await;
    let path = place.url(&format!("/profiles/{id}"));
    let same = world
        .post(&olga, &format!("{path}/review"), &form("Support", "1", &[]))
        .await
        .expect(303);
    assert_eq!(same.location(), path);
    let mut keep = form("Half done", "1", &["support.chat.view"]);
    keep.push(("keep", "1"));
    world
        .post(&olga, &format!("{path}/review"), &keep)
        .await
        .expect(200)
        .says("value=\"Half done\"");
    assert!(world.audit().await.is_empty());
}

/// The log tells a renaming from a change of permissions, and holds no free text.
#[tokio::test]
async fn the_log_tells_what_was_gained_and_lost() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world
        .profile(&place, "Support", &[Permission::ViewComments])
        .await;
    let path = place.api(&format!("/profiles/{id}"));
    let change = |version: &'static str, body: Value| {
        let (world, olga, path) = (&world, &olga, &path);
        async move {
            world
                .api_with(olga, "PATCH", path, &[("if-match", version)], body)
                .await
                .expect(200)
        }
    };
    change("1", json!({ "name": "Help" })).await;
    change("2", json!({ "purpose": "For Carla, who asked" })).await;
    change("3", json!({ "permissions": ["support.chat.view"] })).await;
    assert_eq!(
        world.audit().await,
        ["profile.renamed", "profile.described", "profile.changed"]
    );
    let told = "select count(*) as n from audit_entry where data like '%\"gained\":[\"support.chat.view\"]%' and data like '%\"lost\":[\"support.comments.view\"]%'";
    assert_eq!(world.count(sql(told)).await, 1);
    assert_eq!(
        world
            .count(sql(
                "select count(*) as n from audit_entry where data like '%Carla%'"
            ))
            .await,
        0
    );
}

/// R4, R5: what an upgrade brought is off and marked; what it retired is kept and greyed.
#[tokio::test]
async fn an_upgrade_gives_nobody_anything_and_loses_nothing() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world
        .profile(&place, "Support", &[Permission::ViewComments])
        .await;
    let older = sql(
        "update profile set catalogue_version = 0, permissions = 'support.comments.view old.thing.do' where account_id = $1 and id = $2",
    );
    world
        .app
        .db
        .exec(older.bind(place.id).bind(id))
        .await
        .unwrap();
    let path = place.url(&format!("/profiles/{id}"));
    let page = world.get(&olga, &path).await.expect(200);
    page.says("New since version 1")
        .says("old.thing.do")
        .says("No longer in use");
    world
        .post(&olga, &path, &form("Support", "1", &["support.chat.view"]))
        .await
        .expect(303);
    let told = told(&world, &olga, &place, id).await;
    assert_eq!(told["permissions"], json!(["support.chat.view"]));
    assert_eq!(told["retired"], json!(["old.thing.do"]));
    world
        .get(&olga, &path)
        .await
        .expect(200)
        .hides("New since version 1");
}
