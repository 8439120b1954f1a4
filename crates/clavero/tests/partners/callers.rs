//! Programs that call with a key, and people who sign what the API asks them to sign.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::world::{Place, Reply, SIGNATURE, Someone, World};

/// A program that calls with this key.
pub fn program(key: &str) -> Someone {
    Someone {
        token: key.to_owned(),
        ..Someone::nobody()
    }
}

/// Calls the API, and signs if it asks for a signature.
pub async fn signed(world: &World, who: &Someone, method: &str, path: &str, body: Value) -> Reply {
    let asked = world.api(who, method, path, body.clone()).await;
    if asked.status != 401 || !asked.json()["signature"].is_object() {
        return asked;
    }
    let asked = asked.json();
    let wish = json!({
        "purpose": asked["signature"]["purpose"],
        "digest": asked["signature"]["digest"],
        "signature": SIGNATURE,
    });
    let signing = world.api(who, "POST", "/api/v1/signatures", wish).await;
    let id = signing.expect(201).json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let headers = [("clavero-signature", id.as_str())];
    world.api_with(who, method, path, &headers, body).await
}

/// A key of somebody, for these permissions: its id and its secret.
pub async fn key(
    world: &World,
    who: &Someone,
    place: &Place,
    permissions: &[Permission],
) -> (String, String) {
    let ids: Vec<_> = permissions.iter().map(|it| it.id()).collect();
    let wish = json!({ "name": "Shop", "permissions": ids });
    let made = signed(world, who, "POST", &place.api("/keys"), wish).await;
    let made = made.expect(201).json();
    let text = |name: &str| made[name].as_str().unwrap().to_owned();
    (text("id"), text("key"))
}
