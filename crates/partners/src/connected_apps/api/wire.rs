//! How apps travel.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    Result,
    api::rfc3339,
    connected_apps::{Connected, Definition, Wanted},
    web::Form,
};

/// A connected app.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = App)]
pub(super) struct Told {
    id: Uuid,
    name: String,
    definition: Definition,
    changed_at: String,
    pub(super) version: i64,
}

/// An app to connect.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewApp)]
pub(super) struct New {
    name: String,
    #[serde(default)]
    definition: Definition,
}

/// An app as it is to be.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AppChange)]
pub(super) struct Change {
    name: String,
    definition: Definition,
}

/// What a profile gives of an app’s permissions.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AppPermissions)]
pub(super) struct Given {
    pub(super) permissions: BTreeSet<String>,
}

/// What a profile is to give of an app’s permissions: all of it.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AppPermissionsWish)]
pub(super) struct GivenWish {
    pub(super) permissions: BTreeSet<String>,
}

impl New {
    pub(super) fn wanted(self) -> Result<Wanted> {
        wanted(self.name, self.definition)
    }
}

impl Change {
    pub(super) fn wanted(self) -> Result<Wanted> {
        wanted(self.name, self.definition)
    }
}

fn wanted(name: String, definition: Definition) -> Result<Wanted> {
    let mut form = Form::of([("name".to_owned(), name)]);
    let name = form.text("name", 1..=60);
    form.clean()?;
    definition.app()?;
    Ok(Wanted { name, definition })
}

impl From<Connected> for Told {
    fn from(app: Connected) -> Self {
        Self {
            id: app.id.0,
            name: app.name,
            definition: app.definition,
            changed_at: rfc3339(app.changed_at),
            version: app.version,
        }
    }
}
