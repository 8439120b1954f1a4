//! Finding, making, previewing and comparing profiles.

use clavero_rules::{Permission, profiles::StartingProfile};
use serde_json::{Value, json};

use super::{form, invited, manager, olga, signed, told};
use crate::world::{Someone, World, sql};

/// CC-12: Collaborators Center → Profiles → Create profile → expand categories → tick permissions → Save.
#[tokio::test]
async fn an_owner_ticks_permissions_and_saves_a_profile() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let list = place.url("/profiles");
    world
        .get(&olga, &list)
        .await
        .expect(200)
        .says("No profiles yet")
        .says("?from=support_agent");
    let page = world
        .get(&olga, &place.url("/profiles/new"))
        .await
        .expect(200);
    assert_eq!(page.body.matches("<details class=\"perm\"").count(), 7);
    assert_eq!(page.body.matches("name=\"permissions\"").count(), 66);
    let made = world
        .post(
            &olga,
            &list,
            &form(
                "Support",
                "",
                &["support.comments.view", "club.members.view"],
            ),
        )
        .await
        .expect(303);
    assert_eq!(made.location(), list);
    world
        .get(&olga, &list)
        .await
        .expect(200)
        .says("Support")
        .says("2 of 66")
        .says("Olga Ramos");
    assert_eq!(world.audit().await, ["profile.created"]);
}

/// CC-02: permissions come from the one profile that somebody is on, and from nowhere else.
#[tokio::test]
async fn permissions_are_given_only_through_a_profile() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let none = world.profile(&place, "Nothing", &[]).await;
    world.profile(&place, "Everything", Permission::ALL).await;
    let carla = world.collaborator(&place, "Carla", none).await;
    world.inside(&place, &carla).await;
    // What another account gives her opens nothing here.
    let other = world.account(&olga, "Casa Nova").await;
    let all = world.profile(&other, "Everything", Permission::ALL).await;
    world.join(&other, &carla, all).await;
    world.inside(&other, &carla).await;
    world.get(&carla, &place.url("/profiles")).await.expect(403);
    world.get(&carla, &other.url("/profiles")).await.expect(200);
    let path = place.api(&format!("/profiles/{none}"));
    let seen = [("if-match", "\"1\"")];
    let body = json!({ "permissions": ["management.collaborators.view"] });
    let asked = world
        .api_with(&olga, "PATCH", &path, &seen, body.clone())
        .await;
    let signature = signed(&world, &olga, asked).await;
    let with = [seen[0], ("clavero-signature", signature.as_str())];
    world
        .api_with(&olga, "PATCH", &path, &with, body)
        .await
        .expect(200);
    world.get(&carla, &place.url("/profiles")).await.expect(200);
}

/// R9: a starting profile is copied, not linked, and never ticks what whoever copies does not hold.
#[tokio::test]
async fn a_fresh_profile_can_begin_as_a_starting_profile() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    for starting in StartingProfile::ALL {
        let path = place.url(&format!("/profiles/new?from={}", starting.id()));
        let page = world.get(&olga, &path).await.expect(200);
        let ticked = page.body.matches(" checked").count();
        assert_eq!(
            ticked,
            usize::try_from(starting.permissions().len()).unwrap(),
            "{}",
            starting.id()
        );
    }
    let ana = manager(&world, &place, "Ana", &[Permission::ViewMembers]).await;
    let page = world
        .get(&ana, &place.url("/profiles/new?from=support_agent"))
        .await
        .expect(200);
    assert_eq!(page.body.matches(" checked").count(), 1);
    page.says("permissions of it stay off");
    world
        .get(&olga, &place.url("/profiles/new?from=nobody"))
        .await
        .expect(200);
}

#[tokio::test]
async fn a_profile_can_begin_as_a_copy_of_another() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world
        .profile(&place, "Support", &[Permission::ManageComments])
        .await;
    let page = world
        .get(&olga, &place.url(&format!("/profiles/new?copy={id}")))
        .await
        .expect(200);
    assert_eq!(page.body.matches(" checked").count(), 2);
    page.says("Copy of Support");
}

#[tokio::test]
async fn the_list_counts_people_and_pending_invitations() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let id = world
        .profile(&place, "Support", &[Permission::ViewComments])
        .await;
    world.collaborator(&place, "Carla", id).await;
    world.collaborator(&place, "Bea", id).await;
    invited(&world, &place, &olga, "Dario", id).await;
    let page = world.get(&olga, &place.url("/profiles")).await.expect(200);
    page.says("2 people").says("1 pending invitation");
    let api = told(&world, &olga, &place, id).await;
    assert_eq!(
        (&api["people"], &api["pending_invitations"]),
        (&json!(2), &json!(1))
    );
}

#[tokio::test]
async fn profiles_are_searched_without_accents_and_paged_in_the_order_of_the_alphabet() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    for name in ["Éditeurs", "Zeta", "alpha", "Ñandú", "Eco", "100 %"] {
        world.profile(&place, name, &[]).await;
    }
    let names = |page: &Value| -> Vec<String> {
        page["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let (mut all, mut after) = (Vec::new(), String::new());
    loop {
        let path = place.api(&format!("/profiles?limit=2&after={after}"));
        let page = world
            .api(&olga, "GET", &path, Value::Null)
            .await
            .expect(200)
            .json();
        all.extend(names(&page));
        match page["next"].as_str() {
            Some(next) => next.clone_into(&mut after),
            None => break,
        }
    }
    assert_eq!(all, ["100 %", "alpha", "Eco", "Éditeurs", "Ñandú", "Zeta"]);
    for (search, found) in [
        ("nandu", vec!["Ñandú"]),
        ("EDIT", vec!["Éditeurs"]),
        ("%25", vec!["100 %"]),
        ("_", vec![]),
    ] {
        let path = place.api(&format!("/profiles?q={search}"));
        let page = world
            .api(&olga, "GET", &path, Value::Null)
            .await
            .expect(200)
            .json();
        assert_eq!(names(&page), found, "{search}");
    }
    world
        .get(&olga, &place.url("/profiles?q=nothing+like+it"))
        .await
        .expect(200)
        .says("No profile has these words");
    world
        .get(&olga, &place.url("/profiles?after=nonsense"))
        .await
        .expect(400);
}

/// CC-03: whatever a profile allows, My Account is struck through in what its people see.
#[tokio::test]
async fn the_preview_shows_the_menu_and_never_my_account() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    let all = world.profile(&place, "Everything", Permission::ALL).await;
    let page = world
        .get(&olga, &place.url(&format!("/profiles/{all}/preview")))
        .await
        .expect(200);
    let menu = page
        .body
        .split("data-seen")
        .nth(1)
        .unwrap()
        .split("</ul>")
        .next()
        .unwrap();
    let lines: Vec<&str> = menu.split("<li").skip(1).collect();
    let struck: Vec<bool> = lines
        .iter()
        .map(|line| line.starts_with(" class=\"off\""))
        .collect();
    assert!(!struck[0] && struck[lines.len() - 1] && lines[lines.len() - 1].contains("My account"));
    assert!(
        lines
            .iter()
            .zip(&struck)
            .all(|(line, off)| line.contains("Home") || *off != line.contains("data-needs"))
    );
    let none = world.profile(&place, "Nothing", &[]).await;
    let page = world
        .get(&olga, &place.url(&format!("/profiles/{none}/preview")))
        .await
        .expect(200);
    page.says("This profile allows nothing");
}

#[tokio::test]
async fn profiles_stand_side_by_side_and_what_differs_comes_first() {
    let world = World::new().await;
    let (olga, place) = olga(&world).await;
    world
        .get(&olga, &place.url("/profiles/compare"))
        .await
        .expect(200)
        .says("nothing to compare");
    let a = world
        .profile(
            &place,
            "Support",
            &[Permission::ViewComments, Permission::ViewChat],
        )
        .await;
    let b = world
        .profile(&place, "Club", &[Permission::ViewComments])
        .await;
    world
        .profile(&place, "Finance", &[Permission::ViewSales])
        .await;
    let page = world
        .get(&olga, &place.url("/profiles/compare"))
        .await
        .expect(200);
    page.says("3 permissions in which they differ")
        .says("63 permissions that none");
    let two = place.url(&format!("/profiles/compare?only={a}&only={b}"));
    let page = world
        .get(&olga, &two)
        .await
        .expect(200)
        .says("1 permission in which they differ");
    page.says("1 permission that all")
        .says("1 profile is left out");
}

/// Whoever may only look sees the list and the preview, and no way to change anything.
#[tokio::test]
async fn whoever_may_only_look_changes_nothing() {
    let world = World::new().await;
    let (_, place) = olga(&world).await;
    let id = world
        .profile(&place, "Viewer", &[Permission::ViewCollaborators])
        .await;
    let vera = world.collaborator(&place, "Vera", id).await;
    world.inside(&place, &vera).await;
    let list = world.get(&vera, &place.url("/profiles")).await.expect(200);
    list.says("Your profile")
        .hides("/archive\"")
        .hides("/profiles/new");
    world
        .get(&vera, &place.url(&format!("/profiles/{id}/preview")))
        .await
        .expect(200)
        .says("you are on");
    for path in [
        "/profiles/new".to_owned(),
        format!("/profiles/{id}"),
        format!("/profiles/{id}/archive"),
    ] {
        world
            .get(&vera, &place.url(&path))
            .await
            .expect(403)
            .says("Invite and manage collaborators");
    }
    let body = json!({ "name": "Mine", "permissions": [] });
    world
        .api(&vera, "POST", &place.api("/profiles"), body)
        .await
        .expect(403);
    assert_eq!(
        world.count(sql("select count(*) as n from profile")).await,
        1
    );
}

/// CC-04 to CC-11: seven categories and 66 permissions, in the words of the caller.
#[tokio::test]
async fn the_catalogue_is_told_in_four_languages() {
    let world = World::new().await;
    let mut names = Vec::new();
    for lang in ["en", "es", "fr", "pt"] {
        let nobody = Someone::nobody();
        let reply = world
            .api_with(
                &nobody,
                "GET",
                &format!("/api/v1/permissions?lang={lang}"),
                &[],
                Value::Null,
            )
            .await
            .expect(200)
            .json();
        let categories = reply["categories"].as_array().unwrap();
        assert_eq!(categories.len(), 7);
        let lines: Vec<&Value> = categories
            .iter()
            .flat_map(|it| it["permissions"].as_array().unwrap())
            .collect();
        assert_eq!(lines.len(), 66);
        assert!(
            lines
                .iter()
                .all(|line| !line["effect"].as_str().unwrap().starts_with("permission-"))
        );
        names.push(lines[0]["name"].as_str().unwrap().to_owned());
    }
    assert_eq!(
        names,
        [
            "View customers",
            "Ver clientes",
            "Voir les clients",
            "Ver clientes"
        ]
    );
}
