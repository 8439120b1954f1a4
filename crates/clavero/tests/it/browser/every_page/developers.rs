//! The pages for whoever wires other systems to an account: keys, connected apps, receivers of events.

use serde_json::{Value, json};

use super::living::Living;

const CASA: &str = "/a/casa-alba";
const API: &str = "/api/v1/accounts/casa-alba";

pub async fn visit(living: &mut Living) {
    let marina = living.who("Marina");
    let at = |rest: &str| format!("{CASA}/developers{rest}");
    living.look(&marina, "/a/{account}/developers", at(""));
    keys(living, &at).await;
    apps(living, &at).await;
    webhooks(living, &at).await;
    let review = format!("{CASA}/collaborators/review");
    living.look(&marina, "/a/{account}/collaborators/review", review);
}

async fn made(living: &Living, path: &str, wish: Value) -> Value {
    let marina = living.who("Marina");
    let path = format!("{API}/{path}");
    let sent = living.site.world.api(&marina, "POST", &path, wish).await;
    sent.expect(201).json()
}

fn id(made: &Value) -> String {
    made["id"].as_str().unwrap_or_default().to_owned()
}

/// Asks for a key, and gives the address to sign it at.
async fn asked(living: &Living, keys: &str, wish: &[(&str, &str)]) -> String {
    let sign = living.send(&living.who("Marina"), keys, wish).await;
    let (_, rest) = sign.split_once("next=").unwrap_or(("", &sign));
    rest.replace("%2F", "/")
}

async fn keys(living: &mut Living, at: &dyn Fn(&str) -> String) {
    let marina = living.who("Marina");
    living.look(&marina, "/a/{account}/developers/keys/new", at("/keys/new"));
    let wish = [
        ("name", "Shop"),
        ("permissions", "management.collaborators.view"),
        ("days", "90"),
    ];
    let sign = asked(living, &at("/keys"), &wish).await;
    let secret = [("signature", clavero::demo::SIGNATURE)];
    living.site.world.post(&marina, &sign, &secret).await;
    let sign = asked(living, &at("/keys"), &wish).await;
    living.look(&marina, "/a/{account}/developers/keys/sign/{draft}", sign);
    let key = living
        .find(&marina, "/accounts/casa-alba/keys", "Shop", "id")
        .await;
    living.look(&marina, "/a/{account}/developers/keys", at("/keys"));
    let replace = at(&format!("/keys/{key}/replace"));
    living.look(
        &marina,
        "/a/{account}/developers/keys/{id}/replace",
        replace.as_str(),
    );
    let sign = living.send(&marina, &replace, &[("overlap", "24")]).await;
    living.look(
        &marina,
        "/a/{account}/developers/keys/{id}/sign/{draft}",
        sign,
    );
}

async fn apps(living: &mut Living, at: &dyn Fn(&str) -> String) {
    let marina = living.who("Marina");
    living.look(&marina, "/a/{account}/developers/apps/new", at("/apps/new"));
    let definition = json!({ "permissions": ["orders.read"], "types": { "order": { "actions": {
        "read": [{ "app_permission": "orders.read" }],
    } } } });
    let wish = json!({ "name": "Shop", "definition": definition });
    let app = id(&made(living, "apps", wish).await);
    living.look(&marina, "/a/{account}/developers/apps", at("/apps"));
    living.look(
        &marina,
        "/a/{account}/developers/apps/{app}",
        at(&format!("/apps/{app}")),
    );
}

async fn webhooks(living: &mut Living, at: &dyn Fn(&str) -> String) {
    let marina = living.who("Marina");
    let new = at("/webhooks/new");
    living.look(&marina, "/a/{account}/developers/webhooks/new", new);
    let wish = json!({ "url": "https://hooks.casaalba.example/clavero", "types": [] });
    let hook = id(&made(living, "webhooks", wish).await);
    living.look(&marina, "/a/{account}/developers/webhooks", at("/webhooks"));
    living.look(
        &marina,
        "/a/{account}/developers/webhooks/{id}",
        at(&format!("/webhooks/{hook}")),
    );
}
