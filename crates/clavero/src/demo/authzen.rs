//! An account that holds the fixture of the AuthZEN certification, loaded through the same doors as anybody's.

use clavero_rules::{Permission, Span};
use serde_json::json;

use super::stage::{Player, Stage};
use crate::{Error, Result, words::Lang};

const RECORDS: &str = "/api/v1/accounts/records";

/// Loads it; answers the key to ask with.
pub async fn load(stage: &mut Stage) -> Result<String> {
    let keeper = stage
        .person("Robin Quill", "robin@records.example", Lang::En, "UTC")
        .await?;
    let account = json!({ "name": "Records", "slug": "records" });
    stage
        .call(&keeper, "POST", "/api/v1/accounts", account)
        .await?;
    stage.wait(Span::minutes(2));
    let app = app(stage, &keeper).await?;
    let things = json!({ "things": [
        { "type": "record", "id": "record-1", "properties": { "status": "active" } },
        { "type": "record", "id": "record-2", "properties": { "status": "archived" } },
    ] });
    let path = format!("{RECORDS}/apps/{app}/things");
    stage.call(&keeper, "PUT", &path, things).await?;
    let people = json!({ "people": [
        { "type": "user", "id": "alice", "properties": { "role": "editor" } },
        { "type": "user", "id": "bob", "properties": { "role": "admin" } },
    ] });
    let path = format!("{RECORDS}/apps/{app}/people");
    stage.call(&keeper, "PUT", &path, people).await?;
    let wish =
        json!({ "name": "Certification", "permissions": [Permission::ViewCollaborators.id()] });
    let made = stage
        .call(&keeper, "POST", &format!("{RECORDS}/keys"), wish)
        .await?;
    let key = made["key"].as_str();
    key.map(ToOwned::to_owned)
        .ok_or_else(|| Error::Broken("the demo world has no key".to_owned()))
}

/// Editors write what is active, administrators what is archived, and whoever is registered reads.
async fn app(stage: &mut Stage, keeper: &Player) -> Result<String> {
    let is = |property: &str, value: &str| json!({ "property": property, "is": value });
    let editor = is("subject.role", "editor");
    let definition = json!({ "types": { "record": { "actions": {
        "read": [{}],
        "write": [
            { "when": [editor, is("resource.status", "active")] },
            { "when": [is("subject.role", "admin"), is("resource.status", "archived")] }
        ],
        "delete": [{ "when": [editor, { "property": "action.soft", "is": true }] }]
    } } } });
    let wish = json!({ "name": "Records", "definition": definition });
    let made = stage
        .call(keeper, "POST", &format!("{RECORDS}/apps"), wish)
        .await?;
    Ok(made["id"].as_str().unwrap_or_default().to_owned())
}
