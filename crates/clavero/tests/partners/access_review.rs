//! The access review: who has not come for long, and what a profile gives that nobody uses (C10).

use clavero_rules::{Permission, Span};
use serde_json::Value;

use crate::world::World;

// C10
#[tokio::test]
async fn the_review_tells_what_somebody_uses_and_who_has_not_come_for_ninety_days() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let casa = world.account(&olga, "Casa Alba").await;
    let allows = [
        Permission::ViewCollaborators,
        Permission::ViewActivityLog,
        Permission::ViewChat,
    ];
    let profile = world.profile(&casa, "Team", &allows).await;
    let carla = world.collaborator(&casa, "Carla", profile).await;
    world.inside(&casa, &carla).await;
    world
        .get(&carla, &casa.url("/collaborators"))
        .await
        .expect(200);
    let path = casa.api("/collaborators/review");
    let told = world
        .api(&olga, "GET", &path, Value::Null)
        .await
        .expect(200)
        .json();
    let row = &told["items"][0];
    assert_eq!(
        row["used"][0]["permission"],
        "management.collaborators.view"
    );
    assert_eq!(row["used"][0]["last_used_at"], "2026-11-21T10:00:00Z");
    // What connected apps check is not known here, so nothing is claimed about it.
    assert_eq!(row["unused"], serde_json::json!(["management.audit.view"]));
    assert_eq!(row["dormant"], false);
    world
        .get(&olga, &casa.url("/collaborators/review"))
        .await
        .expect(200)
        .says("Carla")
        .says("View activity log");
    world.advance(Span::days(91));
    let olga = world.sign_in_again(&olga).await;
    let dormant = format!("{path}?dormant=true");
    let told = world
        .api(&olga, "GET", &dormant, Value::Null)
        .await
        .expect(200)
        .json();
    let row = &told["items"][0];
    assert_eq!(row["dormant"], true);
    assert_eq!(row["unused"].as_array().unwrap().len(), 2);
}
