//! Finding a collaborator, and seeing no more of anybody than a collaborator shows.

use clavero_rules::{Permission, Span};
use serde_json::Value;

use super::House;
use crate::world::{Place, Someone, World};

async fn names(house: &House, query: &str) -> Vec<String> {
    let url = house.place.api(&format!("/collaborators{query}"));
    let listed = house
        .world
        .api(&house.olga, "GET", &url, Value::Null)
        .await
        .expect(200)
        .json();
    let items = listed["items"].as_array().unwrap();
    items
        .iter()
        .map(|item| item["name"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn an_owner_lets_somebody_work_in_part_of_the_account_without_sharing_it() {
    // CC-01 CC-03
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let list = house.place.url("/collaborators");
    let page = house.world.get(&house.sonia, &list).await.expect(200);
    page.says("Tom Rey")
        .says("My account stays yours")
        .hides("/settings");
    house.world.inside(&house.place, &house.tom).await;
    let refused = house.world.get(&house.tom, &list).await.expect(403);
    refused
        .says("View collaborators and profiles")
        .hides("Sonia Mora");
}

#[tokio::test]
async fn a_name_is_found_without_its_accents_and_an_address_by_a_part_of_it() {
    let house = House::new().await;
    house
        .world
        .collaborator(&house.place, "Élodie Marchañd", house.members)
        .await;
    assert_eq!(names(&house, "?q=elodie").await, ["Élodie Marchañd"]);
    assert_eq!(names(&house, "?q=MARCHAND").await, ["Élodie Marchañd"]);
    assert_eq!(names(&house, "?q=tom.rey%40").await, ["Tom Rey"]);
    assert_eq!(names(&house, "?q=%25").await, Vec::<String>::new());
    assert_eq!(names(&house, "?q=_").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_list_is_narrowed_by_profile_and_by_where_access_stands() {
    let house = House::new().await;
    let id = house.id(&house.tom).await;
    assert_eq!(names(&house, "").await, ["Sonia Mora", "Tom Rey"]);
    assert_eq!(
        names(&house, &format!("?profile={}", house.members)).await,
        ["Tom Rey"]
    );
    house
        .api(&house.olga, "POST", &id, "/suspend", serde_json::json!({}))
        .await
        .expect(200);
    assert_eq!(names(&house, "?state=active").await, ["Sonia Mora"]);
    assert_eq!(names(&house, "?state=suspended").await, ["Tom Rey"]);
    house
        .api(&house.olga, "DELETE", &id, "", Value::Null)
        .await
        .expect(204);
    assert_eq!(names(&house, "").await, ["Sonia Mora"]);
    assert_eq!(names(&house, "?state=ended").await, ["Tom Rey"]);
    house.world.inside(&house.place, &house.sonia).await;
    assert_eq!(names(&house, "?state=inside").await, ["Sonia Mora"]);
}

#[tokio::test]
async fn whoever_has_not_entered_for_ninety_days_is_listed_for_review() {
    // C10
    let mut house = House::new().await;
    house.world.advance(Span::millis(7_775_999_999));
    house.olga = house.world.sign_in_again(&house.olga).await;
    assert_eq!(names(&house, "?state=dormant").await, Vec::<String>::new());
    house.world.advance(Span::millis(1));
    assert_eq!(
        names(&house, "?state=dormant").await,
        ["Sonia Mora", "Tom Rey"]
    );
}

#[tokio::test]
async fn a_long_list_goes_on_where_it_stopped() {
    let house = House::new().await;
    for n in 0..7 {
        house
            .world
            .collaborator(&house.place, &format!("Person {n}"), house.members)
            .await;
    }
    let mut seen = Vec::new();
    let mut after = String::new();
    loop {
        let url = house.place.api(&format!("/collaborators?limit=4{after}"));
        let listed = house
            .world
            .api(&house.olga, "GET", &url, Value::Null)
            .await
            .expect(200)
            .json();
        let items = listed["items"].as_array().unwrap();
        seen.extend(
            items
                .iter()
                .map(|item| item["name"].as_str().unwrap().to_owned()),
        );
        let Some(next) = listed["next"].as_str() else {
            break;
        };
        after = format!("&after={next}");
    }
    assert_eq!(seen.len(), 9);
    assert!(seen.is_sorted());
    let first = house
        .world
        .get(&house.olga, &house.place.url("/collaborators?limit=4"))
        .await;
    first
        .expect(200)
        .says("9 collaborators")
        .says("rel=\"next\"");
}

#[tokio::test]
async fn an_empty_list_says_why_it_is_empty() {
    // 4.15
    let world = World::new().await;
    let olga = world.person("Olga Duarte").await;
    let place = world.account(&olga, "Casa Alba").await;
    let list = place.url("/collaborators");
    world
        .get(&olga, &list)
        .await
        .expect(200)
        .says("Nobody else works here yet")
        .says("/invitations/new");
    let none = world
        .get(&olga, &format!("{list}?q=nobody"))
        .await
        .expect(200);
    none.says("Nobody fits this search")
        .says("Clear the search");
}

#[tokio::test]
async fn the_page_speaks_all_four_languages() {
    // R8
    let house = House::new().await;
    let id = house.id(&house.tom).await;
    for (lang, says) in [
        ("es", "Última entrada"),
        ("fr", "Dernière entrée"),
        ("pt", "Última entrada"),
    ] {
        let reader = house.world.person_in(&format!("Lector {lang}"), lang).await;
        house
            .world
            .join(&house.place, &reader, house.managers)
            .await;
        house.world.inside(&house.place, &reader).await;
        house
            .world
            .get(&reader, &house.place.url("/collaborators"))
            .await
            .expect(200)
            .says(says);
        for rest in [
            "",
            "/profile",
            "/until",
            "/remove",
            "/why",
            "/why/club.members.view",
        ] {
            let url = house.place.url(&format!("/collaborators/{id}{rest}"));
            house
                .world
                .get(&reader, &url)
                .await
                .expect(200)
                .says(&format!("lang=\"{}", &lang[..2]));
        }
    }
}

#[tokio::test]
async fn the_centers_of_a_person_are_his_and_not_what_he_owns() {
    // CC-16 C11
    let house = House::new().await;
    let own: Place = house.world.account(&house.tom, "Zeta Tom").await;
    let readers = house
        .world
        .profile(&own, "Readers", &[Permission::ViewCollaborators])
        .await;
    house.world.join(&own, &house.sonia, readers).await;
    let on = house.world.app.occasion("test");
    let centers = async |who: &Someone| {
        let centers = clavero::collaborators::centers_of(&on, who.id())
            .await
            .unwrap();
        centers
            .into_iter()
            .map(|it| (it.name, it.profile_name, it.inside))
            .collect::<Vec<_>>()
    };
    let told = |name: &str, profile: &str, inside| (name.to_owned(), profile.to_owned(), inside);
    assert_eq!(
        centers(&house.tom).await,
        [told("Casa Alba", "Members", false)]
    );
    house.world.inside(&own, &house.sonia).await;
    let both = [
        told("Casa Alba", "Managers", false),
        told("Zeta Tom", "Readers", true),
    ];
    assert_eq!(centers(&house.sonia).await, both);
}
