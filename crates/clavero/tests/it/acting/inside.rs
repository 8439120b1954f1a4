//! Who is inside now, and putting somebody out.

use clavero::acting;
use clavero_rules::{Permission, Span};
use serde_json::Value;

use super::{casa_alba, open_visits};

// A5 T15
#[tokio::test]
async fn visits_that_nobody_comes_back_to_get_their_entry_once() {
    let (world, olga, place, carla, _) = casa_alba().await;
    world
        .post(&carla, &place.url("/enter"), &[])
        .await
        .expect(303);
    world.advance(Span::hours(13));
    world
        .get(&olga, &place.url("/inside"))
        .await
        .expect(200)
        .says("Nobody is inside");
    for _ in 0..2 {
        acting::sweep(&world.app.occasion("job sweep"))
            .await
            .unwrap();
    }
    assert_eq!(world.audit().await, ["visit.entered", "visit.ended"]);
    assert_eq!(open_visits(&world).await, 0);
}

// R3 A7: nobody puts out somebody who holds more, nor himself, nor anybody elsewhere
#[tokio::test]
async fn putting_out_follows_the_rules_of_changing_people() {
    let (world, olga, place, carla, _) = casa_alba().await;
    let manage = world
        .profile(&place, "Managers", &[Permission::ManageCollaborators])
        .await;
    let more = [Permission::ManageCollaborators, Permission::ViewActivityLog];
    let above = world.profile(&place, "Directors", &more).await;
    let ana = world.collaborator(&place, "Ana Prado", manage).await;
    let bea = world.collaborator(&place, "Bea Sol", above).await;
    for person in [&ana, &bea, &carla] {
        world.inside(&place, person).await;
    }
    let list = world
        .api(&ana, "GET", &place.api("/visits"), Value::Null)
        .await
        .expect(200)
        .json();
    let visits = list["items"].as_array().unwrap().clone();
    assert_eq!(visits.len(), 6);
    let of = |name: &str| {
        let visit = visits.iter().find(|visit| visit["name"] == name).unwrap();
        place.api(&format!("/visits/{}", visit["id"].as_str().unwrap()))
    };
    let refused = world
        .api(&ana, "DELETE", &of("Bea Sol"), Value::Null)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "collaborator_beyond_yours");
    let refused = world
        .api(&ana, "DELETE", &of("Ana Prado"), Value::Null)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "own_membership");
    world
        .api(&carla, "DELETE", &of("Ana Prado"), Value::Null)
        .await
        .expect(403);
    world
        .api(&ana, "DELETE", &of("Carla Reyes"), Value::Null)
        .await
        .expect(204);
    world
        .api(&ana, "DELETE", &of("Carla Reyes"), Value::Null)
        .await
        .expect(204);
    world
        .api(&olga, "DELETE", &of("Bea Sol"), Value::Null)
        .await
        .expect(204);
    let owen = world.person("Owen Price").await;
    let other = world.account(&owen, "North Light").await;
    let foreign = of("Ana Prado").replace(&place.slug, &other.slug);
    world
        .api(&owen, "DELETE", &foreign, Value::Null)
        .await
        .expect(404);
    assert_eq!(world.audit().await.len(), 2);
}

// Every list can be searched and paged
#[tokio::test]
async fn the_list_of_who_is_inside_is_searched_and_paged() {
    let (world, olga, place, carla, support) = casa_alba().await;
    world.inside(&place, &carla).await;
    for name in ["Zoë Quint", "Ángel Mora"] {
        world.advance(Span::seconds(1));
        let person = world.collaborator(&place, name, support).await;
        world.inside(&place, &person).await;
    }
    let found = world
        .get(&olga, &place.url("/inside?q=angel"))
        .await
        .expect(200);
    found.says("Ángel Mora").hides("Zoë Quint");
    world
        .get(&olga, &place.url("/inside?q=100%25"))
        .await
        .says("Nobody of that name");
    let (mut seen, mut after) = (Vec::new(), String::new());
    loop {
        let url = place.api(&format!("/visits?limit=4&after={after}"));
        let list = world
            .api(&olga, "GET", &url, Value::Null)
            .await
            .expect(200)
            .json();
        seen.extend(
            list["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|v| v["id"].to_string()),
        );
        match list["next"].as_str() {
            Some(next) => after = next.to_owned(),
            None => break,
        }
    }
    assert_eq!(seen.len(), 6);
    seen.dedup();
    assert_eq!(seen.len(), 6);
}
