//! The catalogue of permissions, for whoever builds a page or a program of his own (CC-04).

use axum::Json;
use clavero_rules::{
    Category, Permission,
    permissions::{CATALOGUE_VERSION, Enforcement},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{session::Anyone, web::permission_key, words::Words};

/// Everything that a profile can allow, in the language of the caller.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Catalogue {
    /// Grows whenever permissions are added.
    version: u32,
    categories: Vec<Section>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PermissionCategory)]
struct Section {
    id: &'static str,
    name: String,
    permissions: Vec<Line>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Permission)]
struct Line {
    id: &'static str,
    name: String,
    /// What somebody with it can do.
    effect: String,
    /// What comes with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    implies: Option<&'static str>,
    /// `clavero` where Clavero itself enforces it, `connected_apps` where those ask the decision API.
    checked_by: &'static str,
    needs_signature: bool,
    exports_personal_data: bool,
    /// The version of the catalogue that brought it.
    since: u32,
}

/// The catalogue of permissions, in the order of the pages.
#[utoipa::path(get, path = "/api/v1/permissions", tag = "profiles",
    responses((status = 200, description = "The catalogue, in the language of the caller", body = Catalogue)))]
pub(super) async fn permissions(Anyone(caller): Anyone) -> Json<Catalogue> {
    let words = caller.words();
    let categories = Category::ALL.iter().map(|category| Section {
        id: category.id(),
        name: words.text(&format!("category-{}", category.id())),
        permissions: category.permissions().map(|it| line(words, it)).collect(),
    });
    Json(Catalogue {
        version: CATALOGUE_VERSION,
        categories: categories.collect(),
    })
}

fn line(words: Words, permission: Permission) -> Line {
    let key = permission_key(permission);
    Line {
        id: permission.id(),
        name: words.text(&key),
        effect: words.text(&format!("{key}.effect")),
        implies: permission.implies().map(Permission::id),
        checked_by: match permission.enforced() {
            Enforcement::Here | Enforcement::Screen => "clavero",
            Enforcement::ConnectedApps => "connected_apps",
        },
        needs_signature: permission.needs_signature(),
        exports_personal_data: permission.exports_personal_data(),
        since: permission.since(),
    }
}
