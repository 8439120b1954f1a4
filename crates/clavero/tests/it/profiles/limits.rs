//! Who may not change which profile, and what cannot be typed.

use clavero::{
    profiles::{Wanted, edit_profile},
    session::standing,
    web::Form,
};
use clavero_rules::{
    Permission,
    access::{Actor, grant, may},
};
use serde_json::{Value, json};

use super::{form, manager, olga, refused};
use crate::world::World;

/// R3a: nobody gives what he does not hold; the page and the API say so with the same code.
#[tokio::test]
async fn nobody_gives_what_he_does_not_hold() {
    let world = World::new().await;
    let (_, place) = olga(&world).await;
    let ana = manager(&world, &place, "Ana", &[Permission::ViewComments]).await;
    let id = world
        .profile(&place, "Support", &[Permission::ViewComments])
        .await;
    let page = world
        .get(&ana, &place.url(&format!("/profiles/{id}")))
        .await
        .expect(200);
    page.says("value=\"finance.sales.view\" disabled")
        .says("Not held by you");
    let beyond = form("Support", "1", &["finance.sales.view"]);
    for address in [
        "/profiles".to_owned(),
        format!("/profiles/{id}"),
        format!("/profiles/{id}/review"),
    ] {
        let page = world
            .post(&ana, &place.url(&address), &beyond)
            .await
            .expect(422);
        page.says("a permission that you do not hold yourself");
    }
    let body = json!({ "name": "Mine", "permissions": ["finance.sales.view"] });
    refused(
        world
            .api(&ana, "POST", &place.api("/profiles"), body.clone())
            .await,
        "beyond_your_permissions",
    );
    let path = place.api(&format!("/profiles/{id}"));
    refused(
        world
            .api_with(&ana, "PATCH", &path, &[("if-match", "\"1\"")], body)
            .await,
        "beyond_your_permissions",
    );
    // What is implied counts as well.
    let implied = json!({ "name": "Mine", "permissions": ["support.comments.manage"] });
    refused(
        world
            .api(&ana, "POST", &place.api("/profiles"), implied)
            .await,
        "beyond_your_permissions",
    );
}

/// R3b, R3c: nobody changes the profile that he is on, nor one that allows more than his own.
#[tokio::test]
async fn nobody_changes_his_own_profile_or_one_above_him() {
    let world = World::new().await;
    let (_, place) = olga(&world).await;
    let own = world
        .profile(&place, "Managers", &[Permission::ManageCollaborators])
        .await;
    let above = world
        .profile(&place, "Finance", &[Permission::ViewSales])
        .await;
    let ana = world.collaborator(&place, "Ana", own).await;
    world.inside(&place, &ana).await;
    for (id, code, words) in [
        (own, "own_profile", "the profile you are on yourself"),
        (
            above,
            "profile_beyond_yours",
            "things that you may not do yourself",
        ),
    ] {
        let path = place.url(&format!("/profiles/{id}"));
        let page = world.get(&ana, &path).await.expect(200);
        let page = page.says(words).hides("class=\"savebar\"");
        assert_eq!(
            page.body.matches("name=\"permissions\"").count(),
            page.body.matches(" disabled").count()
        );
        world
            .post(&ana, &path, &form("Renamed", "1", &[]))
            .await
            .expect(422)
            .says(words);
        world
            .get(&ana, &format!("{path}/archive"))
            .await
            .expect(200)
            .says(words);
        world
            .post(&ana, &format!("{path}/archive"), &[("version", "1")])
            .await
            .expect(422)
            .says(words);
        let path = place.api(&format!("/profiles/{id}"));
        refused(
            world
                .api(&ana, "PATCH", &path, json!({ "name": "Renamed" }))
                .await,
            code,
        );
        refused(world.api(&ana, "DELETE", &path, Value::Null).await, code);
    }
    assert!(world.audit().await.is_empty());
}

/// E5: a name is unique in its account, whatever its case and composition; two accounts may share one.
#[tokio::test]
async fn a_name_exists_once_in_an_account() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let path = place.api("/profiles");
    let named = |name: &str| json!({ "name": name, "permissions": [] });
    let made = world
        .api(&olga, "POST", &path, named("Équipe"))
        .await
        .expect(201)
        .json();
    for same in ["équipe", "E\u{301}QUIPE", "  Équipe ", "É\u{200d}quipe"] {
        let reply = world
            .api(&olga, "POST", &path, named(same))
            .await
            .expect(422)
            .json();
        assert_eq!(
            (&reply["errors"][0]["field"], &reply["errors"][0]["code"]),
            (&json!("name"), &json!("taken")),
            "{same}"
        );
    }
    world
        .post(&olga, &place.url("/profiles"), &form("ÉQUIPE", "", &[]))
        .await
        .expect(422)
        .says("already in use");
    let own = place.api(&format!("/profiles/{}", made["id"].as_str().unwrap()));
    world
        .api(&olga, "PATCH", &own, named("ÉQUIPE"))
        .await
        .expect(422);
    world
        .api(&olga, "PATCH", &own, json!({ "name": "ÉQUIPE" }))
        .await
        .expect(200);
    let other = world.account(&olga, "Casa Nova").await;
    world
        .api(&olga, "POST", &other.api("/profiles"), named("Équipe"))
        .await
        .expect(201);
    // An archived profile gives its name back.
    world
        .api(&olga, "DELETE", &own, Value::Null)
        .await
        .expect(204);
    world
        .api(&olga, "POST", &path, named("Équipe"))
        .await
        .expect(201);
}

#[tokio::test]
async fn what_cannot_be_taken_is_told_beside_its_field() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let path = place.api("/profiles");
    let long = "ñ".repeat(61);
    let purpose = "x".repeat(201);
    for (body, field, code) in [
        (
            json!({ "name": " \u{a0}\t", "permissions": [] }),
            "name",
            "required",
        ),
        (json!({ "permissions": [] }), "name", "required"),
        (json!({ "name": "A" }), "permissions", "required"),
        (
            json!({ "name": long, "permissions": [] }),
            "name",
            "too-long",
        ),
        (
            json!({ "name": "A", "purpose": purpose, "permissions": [] }),
            "purpose",
            "too-long",
        ),
        (
            json!({ "name": "Sup\u{0}port", "permissions": [] }),
            "name",
            "control-characters",
        ),
        (
            json!({ "name": "\u{200b}\u{2800}", "permissions": [] }),
            "name",
            "control-characters",
        ),
        (
            json!({ "name": "\u{202e}troppuS", "permissions": [] }),
            "name",
            "control-characters",
        ),
        (
            json!({ "name": "A", "permissions": ["*"] }),
            "permissions",
            "choose",
        ),
        (
            json!({ "name": "A", "permissions": [], "owner": true }),
            "owner",
            "unknown",
        ),
    ] {
        let reply = world
            .api(&olga, "POST", &path, body.clone())
            .await
            .expect(422)
            .json();
        let fault = &reply["errors"][0];
        assert_eq!(
            (&fault["field"], &fault["code"]),
            (&json!(field), &json!(code)),
            "{body}"
        );
    }
    world
        .api(
            &olga,
            "POST",
            &path,
            json!({ "name": 7, "permissions": [] }),
        )
        .await
        .expect(400);
    world
        .api(&olga, "POST", &path, json!(["a"]))
        .await
        .expect(400);
    world
        .post(&olga, &place.url("/profiles"), &[])
        .await
        .expect(422)
        .says("Fill in this field")
        .says("Error: ");
    world
        .post(
            &olga,
            &place.url("/profiles"),
            &form("A", "", &["club.everything"]),
        )
        .await
        .expect(422);
    let huge = "permissions=club.members.view&".repeat(40_000);
    let huge: Vec<(&str, &str)> = vec![("name", &huge)];
    world
        .post(&olga, &place.url("/profiles"), &huge)
        .await
        .expect(413);
}

#[tokio::test]
async fn odd_names_are_kept_as_they_are_and_escaped() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let path = place.api("/profiles");
    for name in [
        "<b>&\"'</b>",
        "支持团队",
        "فريق الدعم",
        "👩‍💻 Team",
        "Ana's  help",
    ] {
        let body = json!({ "name": name, "permissions": [] });
        world.api(&olga, "POST", &path, body).await.expect(201);
    }
    let page = world.get(&olga, &place.url("/profiles")).await.expect(200);
    page.says("支持团队")
        .says("فريق الدعم")
        .says("👩‍💻 Team")
        .hides("<b>&")
        .hides("Ana's  help");
}

/// Never the last write wins on rights (4.0): a set is changed only over the version that was read.
#[tokio::test]
async fn permissions_are_changed_only_over_a_version_that_was_read() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world.profile(&place, "Support", &[]).await;
    let path = place.api(&format!("/profiles/{id}"));
    let reply = world
        .api(&olga, "PATCH", &path, json!({ "permissions": [] }))
        .await
        .expect(422)
        .json();
    assert_eq!(reply["errors"][0]["field"], json!("If-Match"));
    world
        .api_with(
            &olga,
            "PATCH",
            &path,
            &[("if-match", "\"9\"")],
            json!({ "permissions": [] }),
        )
        .await
        .expect(412);
    let page = world
        .post(
            &olga,
            &place.url(&format!("/profiles/{id}")),
            &[("name", "Support")],
        )
        .await;
    page.expect(412);
}

/// T5, I8: a profile of another account is not there, with the same answer as one that never was.
#[tokio::test]
async fn a_profile_of_another_account_is_not_there() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let rosa = world.person("Rosa").await;
    let other = world.account(&rosa, "Other").await;
    let theirs = world.profile(&other, "Theirs", &[]).await;
    let nobodys = world.app.occasion("test").id();
    for id in [theirs.0, nobodys] {
        for rest in ["", "/archive", "/preview"] {
            world
                .get(&olga, &place.url(&format!("/profiles/{id}{rest}")))
                .await
                .expect(404)
                .hides("Theirs");
        }
        for rest in ["", "/archive", "/review"] {
            let path = place.url(&format!("/profiles/{id}{rest}"));
            world
                .post(&olga, &path, &form("X", "1", &[]))
                .await
                .expect(404);
        }
        let path = place.api(&format!("/profiles/{id}"));
        for (method, body) in [
            ("GET", Value::Null),
            ("PATCH", json!({ "name": "X" })),
            ("DELETE", Value::Null),
        ] {
            world.api(&olga, method, &path, body).await.expect(404);
        }
        world
            .get(&olga, &place.url(&format!("/profiles/new?copy={id}")))
            .await
            .expect(404);
        world
            .get(&olga, &other.url(&format!("/profiles/{id}")))
            .await
            .expect(404);
    }
    world
        .get(&olga, &place.url("/profiles/not-an-id"))
        .await
        .expect(404);
}

/// E6: whoever loses the right between the door and the deed changes nothing.
#[tokio::test]
#[expect(
    clippy::disallowed_methods,
    reason = "the moment between door and deed has no address"
)]
async fn an_editor_who_lost_the_right_meanwhile_changes_nothing() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let managers = world
        .profile(&place, "Managers", &[Permission::ManageCollaborators])
        .await;
    let ana = world.collaborator(&place, "Ana", managers).await;
    let id = world.profile(&place, "Support", &[]).await;
    let on = world.app.occasion("test");
    let facts = standing::facts(&on.app.db, place.id, ana.id())
        .await
        .unwrap();
    let granted = grant::<may::ManageCollaborators>(Actor::vouched_for(facts, 1, on.now)).unwrap();
    let path = place.url(&format!("/profiles/{managers}"));
    world
        .post(&olga, &path, &form("Managers", "1", &[]))
        .await
        .expect(303);
    let mut typed = Form::default().preset("name", "Mine");
    let wanted = Wanted::of(&mut typed).unwrap();
    let answer = edit_profile(&on, granted, None, id, 1, wanted).await;
    assert!(
        matches!(answer, Err(clavero::Error::Denied(_))),
        "{answer:?}"
    );
}
