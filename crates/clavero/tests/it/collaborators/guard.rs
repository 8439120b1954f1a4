//! The one guard: never the owner, never oneself, never somebody above (C6, C7, R3).

use clavero_rules::Permission;
use serde_json::{Value, json};

use super::House;
use crate::world::{START, sql};

const PEOPLE: &str = "/collaborators";

#[tokio::test]
async fn nothing_whatever_reaches_the_owner() {
    // C6 R3d
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let own = house
        .world
        .join(&house.place, &house.olga, house.members)
        .await
        .to_string();
    for actor in [&house.olga, &house.sonia] {
        let calls = [
            ("PATCH", "", json!({ "profile": house.managers.0 })),
            (
                "PATCH",
                "",
                json!({ "access_until": "2027-01-01T00:00:00Z" }),
            ),
            ("POST", "/suspend", json!({})),
            ("POST", "/reinstate", json!({})),
            ("POST", "/bring-back", json!({})),
            ("DELETE", "", Value::Null),
        ];
        for (method, rest, body) in calls {
            let refused = house.api(actor, method, &own, rest, body).await.expect(422);
            assert_eq!(
                refused.json()["code"],
                "owner_untouchable",
                "{method} {rest}"
            );
        }
        for rest in [
            "/suspend",
            "/remove",
            "/profile",
            "/until",
            "/reinstate",
            "/bring-back",
        ] {
            let url = house.place.url(&format!("/collaborators/{own}{rest}"));
            let profile = house.managers.to_string();
            let fields = [
                ("version", "1"),
                ("profile", profile.as_str()),
                ("until", ""),
            ];
            house.world.post(actor, &url, &fields).await.expect(422);
        }
    }
    let leave = house.place.url("/collaborators/leave");
    house.world.post(&house.olga, &leave, &[]).await.expect(422);
    house
        .world
        .get(&house.olga, &house.place.url("/collaborators"))
        .await
        .expect(200);
}

#[tokio::test]
async fn nobody_acts_on_himself_or_on_somebody_above() {
    // R3
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let own = house.id(&house.sonia).await;
    let refused = house
        .api(&house.sonia, "POST", &own, "/suspend", json!({}))
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "own_membership");
    let finance = house
        .world
        .profile(&house.place, "Finance", &[Permission::ViewRevenue])
        .await;
    let ada = house
        .world
        .collaborator(&house.place, "Ada Lima", finance)
        .await;
    let above = house.id(&ada).await;
    let refused = house
        .api(&house.sonia, "DELETE", &above, "", Value::Null)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "collaborator_beyond_yours");
    let tom = house.id(&house.tom).await;
    let lift = json!({ "profile": finance.0 });
    let refused = house
        .api(&house.sonia, "PATCH", &tom, "", lift)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "beyond_your_permissions");
}

#[tokio::test]
async fn a_login_that_is_turned_off_opens_nothing_and_loses_nothing() {
    // C7
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let set = |at: Option<i64>| {
        sql("update users set disabled_at = $1 where id = $2")
            .bind(at)
            .bind(house.sonia.id())
    };
    let door = house.place.api(PEOPLE);
    house
        .world
        .api(&house.sonia, "GET", &door, Value::Null)
        .await
        .expect(200);
    house.world.app.db.exec(set(Some(START.0))).await.unwrap();
    house
        .world
        .api(&house.sonia, "GET", &door, Value::Null)
        .await
        .expect(401);
    assert_eq!(house.card(&house.sonia).await["state"], "active");
    house.world.app.db.exec(set(None)).await.unwrap();
    house
        .world
        .api(&house.sonia, "GET", &door, Value::Null)
        .await
        .expect(200);
}
