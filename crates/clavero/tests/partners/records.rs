//! The account of the certification: its fixture loaded through ordinary doors, and a program that asks with a key.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::{
    callers::{key, program},
    world::{Place, Reply, Someone, World},
};

pub struct Records {
    pub world: World,
    pub olga: Someone,
    pub place: Place,
    /// A program whose key may see who can do what, and nothing more.
    pub asking: Someone,
}

/// Editors write what is active, administrators what is archived, and whoever is registered reads.
pub fn definition() -> Value {
    let editor = json!({ "property": "subject.role", "is": "editor" });
    json!({ "types": { "record": { "actions": {
        "read": [{}],
        "write": [
            { "when": [editor, { "property": "resource.status", "is": "active" }] },
            { "when": [{ "property": "subject.role", "is": "admin" }, { "property": "resource.status", "is": "archived" }] }
        ],
        "delete": [{ "when": [editor, { "property": "action.soft", "is": true }] }]
    } } } })
}

impl Records {
    pub async fn loaded() -> Self {
        let world = World::new().await;
        let olga = world.person("Olga").await;
        let place = world.account(&olga, "Records").await;
        let (_, secret) = key(&world, &olga, &place, &[Permission::ManageIntegrations]).await;
        let loading = program(&secret);
        let app = json!({ "name": "Records", "definition": definition() });
        let app = world.api(&loading, "POST", &place.api("/apps"), app).await;
        let app = app.expect(201).json()["id"].as_str().unwrap().to_owned();
        let things = json!({ "things": [
            { "type": "record", "id": "record-1", "properties": { "status": "active" } },
            { "type": "record", "id": "record-2", "properties": { "status": "archived" } },
        ] });
        let path = place.api(&format!("/apps/{app}/things"));
        world.api(&loading, "PUT", &path, things).await.expect(204);
        let people = json!({ "people": [
            { "type": "user", "id": "alice", "properties": { "role": "editor" } },
            { "type": "user", "id": "bob", "properties": { "role": "admin" } },
        ] });
        let path = place.api(&format!("/apps/{app}/people"));
        world.api(&loading, "PUT", &path, people).await.expect(204);
        let (_, secret) = key(&world, &olga, &place, &[Permission::ViewCollaborators]).await;
        Self {
            world,
            olga,
            place,
            asking: program(&secret),
        }
    }

    pub async fn ask(&self, path: &str, body: Value) -> Reply {
        self.world.api(&self.asking, "POST", path, body).await
    }

    /// Whether somebody may, in the account of the key.
    pub async fn may(&self, subject: &str, action: &str, resource: (&str, &str)) -> Value {
        let question = question(subject, action, resource);
        self.ask("/access/v1/evaluation", question)
            .await
            .expect(200)
            .json()
    }
}

pub fn question(subject: &str, action: &str, resource: (&str, &str)) -> Value {
    json!({
        "subject": { "type": "user", "id": subject },
        "action": { "name": action },
        "resource": { "type": resource.0, "id": resource.1 },
    })
}
