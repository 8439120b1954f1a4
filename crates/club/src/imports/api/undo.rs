//! Taking an import back through the API.

use axum::{Json, http::StatusCode};
use clavero_rules::{
    JobId, ProductId,
    access::{grant, may},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    Result,
    api::{Body, SignedWith},
    areas, bulk,
    imports::{Job, find, let_in, undo},
    session::May,
    web::At,
    work::Scope,
};

/// What is to be taken back of an import.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(as = ImportUndo)]
pub(super) struct Undoing {
    /// Out of which product; needed where the import led into several.
    product: Option<Uuid>,
    /// Why; the team reads it.
    reason: String,
}

/// Whom an import let into a product.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ImportLetIn)]
pub(super) struct LetInTold {
    product: Uuid,
    /// How many people.
    people: i64,
    /// The work that takes them out, or took them out.
    job: Option<Uuid>,
}

pub(super) async fn all(scope: &mut Scope, job: &Job) -> Result<Vec<LetInTold>> {
    let all = let_in(scope, job).await?;
    Ok(all
        .into_iter()
        .map(|it| LetInTold {
            product: it.product.0,
            people: it.people,
            job: it.taken_out.map(|work| work.0.0),
        })
        .collect())
}

/// Takes an import back, within 30 days: whoever it let in leaves the product again, as work on many that can be undone
/// itself. Whoever bought stays (`has_purchase`), and so does whoever opened the product or was changed since
/// (`changed_since`). What it changed about people who were there before stays.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/imports/{import}/undo", tag = "imports",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("import" = Uuid, Path, description = "The import"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "The signature, for more than 1,000 people"),
    ),
    request_body = Option<Undoing>,
    responses(
        (status = 202, description = "The work that takes it back", body = bulk::Told),
        (status = 401, description = "It has to be signed"),
        (status = 422, description = "It let nobody in, is taken back already, or was over more than 30 days ago"),
    ))]
pub(super) async fn take_back(
    it: May<may::ManageMembers>,
    At((_, area, import)): At<(String, String, Uuid)>,
    SignedWith(header): SignedWith,
    body: Option<Body<Undoing>>,
) -> Result<(StatusCode, Json<bulk::Told>)> {
    let asked = body.map(|Body(it)| it).unwrap_or_default();
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, &area).await?;
    let job = find(&mut scope, area.id, JobId(import)).await?;
    let product = asked.product.map(ProductId);
    let (place, meant) = undo::meant(&mut scope, &job, product).await?;
    let people = undo::question(&scope, job.id, meant.product);
    drop(scope);
    let granted = grant::<may::ViewMembers>(it.here.actor.clone())?;
    let it = May {
        granted,
        here: it.here,
    };
    bulk::take_out(it, header, &place, job.id, people, asked.reason).await
}
