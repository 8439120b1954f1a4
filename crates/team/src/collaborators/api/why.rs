//! Why somebody can do something, and who can, through the API: the same answers as the pages give.

use axum::Json;
use clavero_rules::{
    MembershipId, Permission,
    access::may,
    explain::{Check, Explanation, Remedy},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    Error, Result,
    api::{Listed, Paging},
    collaborators::{Asked, explained, telling, who_can, who_can_in_one},
    doors::Doors,
    session::May,
    web::{Ask, At},
    words::Words,
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get(
            "/api/v1/accounts/{account}/collaborators/{id}/permissions/{permission}",
            why,
        )
        .get(
            "/api/v1/accounts/{account}/collaborators/who-can/{permission}",
            who,
        )
        .get(
            "/api/v1/accounts/{account}/collaborators/who-can/{permission}/products",
            who_in_products,
        )
}

/// Why, or why not and what would have to change.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Explanation)]
pub(super) struct ToldExplanation {
    permission: &'static str,
    allowed: bool,
    /// The code of the denial; absent when allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    denial: Option<&'static str>,
    /// What was looked at, up to the fact that decided.
    steps: Vec<ToldStep>,
    /// All that would have to change, in order.
    remedies: Vec<ToldRemedy>,
    /// The products in which the person is one of the team, and what the role says there: it may give the same as the
    /// permission, or be needed besides. Empty where roles do not matter.
    products: Vec<ToldProduct>,
}

/// What somebody's role says in a product.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ExplanationInProduct)]
pub(super) struct ToldProduct {
    product: Uuid,
    name: String,
    role: &'static str,
    allowed: bool,
}

/// One fact that was looked at.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ExplanationStep)]
pub(super) struct ToldStep {
    check: &'static str,
    passed: bool,
    text: String,
}

/// One thing that would have to change.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ExplanationRemedy)]
pub(super) struct ToldRemedy {
    remedy: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    permission: Option<&'static str>,
    text: String,
}

/// Somebody, and whether he can.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = WhoCan)]
pub(super) struct ToldPerson {
    collaborator: Uuid,
    user: Uuid,
    name: String,
    email: String,
    profile: String,
    can: bool,
}

impl ToldExplanation {
    fn of(
        words: Words,
        account: &str,
        permission: Permission,
        why: &Explanation,
        products: Vec<ToldProduct>,
    ) -> Self {
        let step = |check: Check, passed| ToldStep {
            check: check.code(),
            passed,
            text: telling::check(words, check, passed),
        };
        let remedy = |remedy: Remedy| ToldRemedy {
            remedy: remedy.code(),
            permission: match remedy {
                Remedy::AddToProfile(permission) => Some(permission.id()),
                _ => None,
            },
            text: telling::remedy(words, remedy, account),
        };
        Self {
            permission: permission.id(),
            allowed: why.allowed,
            denial: why.denial.map(clavero_rules::access::Denial::code),
            steps: why
                .steps
                .iter()
                .map(|it| step(it.check, it.passed))
                .collect(),
            remedies: why.remedies.iter().map(|it| remedy(*it)).collect(),
            products,
        }
    }
}

impl From<Asked> for ToldPerson {
    fn from(asked: Asked) -> Self {
        Self {
            collaborator: asked.who.id.0,
            user: asked.who.user.0,
            name: asked.who.name,
            email: asked.who.email,
            profile: asked.who.profile_name,
            can: asked.can,
        }
    }
}

/// Why can she, or why can she not?
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/collaborators/{id}/permissions/{permission}", tag = "collaborators",
    operation_id = "explainPermission",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("id" = Uuid, Path, description = "The collaborator"),
        ("permission" = String, Path, description = "A permission of the catalogue"),
    ),
    responses((status = 200, description = "The decision and its reasons", body = ToldExplanation))
)]
pub(super) async fn why(
    May { granted, here }: May<may::ViewCollaborators>,
    At((_, id, permission)): At<(String, Uuid, String)>,
) -> Result<Json<ToldExplanation>> {
    let permission = Permission::from_id(&permission).ok_or(Error::Missing("permission"))?;
    let on = &here.caller.on;
    let explained = explained(on, &granted, MembershipId(id)).await?;
    let why = explained.why(on, permission);
    let words = here.caller.words();
    let products = explained.in_products(on, permission).into_iter();
    let products = products.map(|(it, allowed)| ToldProduct {
        product: it.product.0,
        name: it.name.clone(),
        role: it.role.id(),
        allowed,
    });
    Ok(Json(ToldExplanation::of(
        words,
        &here.account.name,
        permission,
        &why,
        products.collect(),
    )))
}

#[derive(Debug, Deserialize)]
pub(super) struct Query {
    #[serde(default)]
    person: String,
    limit: Option<i64>,
    after: Option<String>,
}

/// Who can do it?
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/collaborators/who-can/{permission}", tag = "collaborators",
    operation_id = "listWhoCan",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("permission" = String, Path, description = "A permission of the catalogue"),
        ("person" = Option<String>, Query, description = "Part of a name: everybody of that name is told, with a yes or a no"),
        ("limit" = Option<i64>, Query, description = "How many rows, 1 to 200"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "The collaborators who can, by name; the owner always can and is not listed", body = Listed<ToldPerson>))
)]
pub(super) async fn who(
    May { granted, here }: May<may::ViewCollaborators>,
    At((_, permission)): At<(String, String)>,
    Ask(query): Ask<Query>,
) -> Result<Json<Listed<ToldPerson>>> {
    let permission = Permission::from_id(&permission).ok_or(Error::Missing("permission"))?;
    let paging = Paging {
        limit: query.limit,
        after: query.after,
    };
    let on = &here.caller.on;
    let listed = who_can(on, &granted, permission, &query.person, &paging).await?;
    Ok(Json(listed.map(ToldPerson::from)))
}

/// Somebody, a product in which he can, and what he is there.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = WhoCanInProduct)]
pub(super) struct ToldInOne {
    collaborator: Uuid,
    user: Uuid,
    name: String,
    product: Uuid,
    product_name: String,
    role: &'static str,
}

/// Everybody who can in a single product.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = WhoCanInProducts)]
pub(super) struct ToldInProducts {
    items: Vec<ToldInOne>,
}

/// Who can do it in single products, by the role there?
#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/collaborators/who-can/{permission}/products", tag = "collaborators",
    operation_id = "listWhoCanInProducts",
    params(
        ("account" = String, Path, description = "The slug of the account"),
        ("permission" = String, Path, description = "A permission of the catalogue"),
    ),
    responses((status = 200, description = "Whom a role in a product lets there, whatever his profile says; for editing content, whom both let", body = ToldInProducts))
)]
pub(super) async fn who_in_products(
    May { granted, here }: May<may::ViewCollaborators>,
    At((_, permission)): At<(String, String)>,
) -> Result<Json<ToldInProducts>> {
    let permission = Permission::from_id(&permission).ok_or(Error::Missing("permission"))?;
    let found = who_can_in_one(&here.caller.on, &granted, permission).await?;
    let told = found.into_iter().map(|it| ToldInOne {
        collaborator: it.who.id.0,
        user: it.who.user.0,
        name: it.who.name,
        product: it.played.product.0,
        product_name: it.played.name,
        role: it.played.role.id(),
    });
    Ok(Json(ToldInProducts {
        items: told.collect(),
    }))
}
