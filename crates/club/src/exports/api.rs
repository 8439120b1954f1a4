//! Files of people through the API.

use axum::response::Response;
use clavero_rules::{access::may, signature::Purpose};
use serde::Deserialize;
use utoipa::OpenApi;
use uuid::Uuid;

use super::{Wanted, export, export::is_signed};
use crate::{
    Error, Result,
    api::SignedWith,
    doors::Doors,
    session::May,
    web::{Ask, At},
};
use clavero_team::people::signature;

/// What exports say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(export_enrolments, export_members),
    tags((name = "exports", description = "Files of people"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    Doors::default()
        .get(
            "/api/v1/accounts/{account}/areas/{area}/products/{product}/enrolments.csv",
            export_enrolments,
        )
        .get(
            "/api/v1/accounts/{account}/areas/{area}/members.csv",
            export_members,
        )
}

/// What a file is asked for with.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    filter: String,
    #[serde(default)]
    q: String,
    #[serde(default)]
    team: bool,
    #[serde(default)]
    flavour: String,
    #[serde(default)]
    columns: String,
    #[serde(default)]
    ids: String,
    #[serde(default)]
    minus: String,
}

/// Ids with commas between.
fn list(field: &str, text: &str) -> Result<Vec<Uuid>> {
    let all = text.split(',').map(str::trim).filter(|it| !it.is_empty());
    let read = |it: &str| Uuid::parse_str(it).map_err(|_| Error::field(field, "unknown"));
    all.map(read).collect()
}

impl Asked {
    fn of(self, area: String, product: Option<Uuid>) -> Result<Wanted> {
        let columns = self.columns.split(',').map(str::trim);
        Ok(Wanted {
            ids: list("ids", &self.ids)?,
            minus: list("minus", &self.minus)?,
            area,
            product,
            filter: self.filter,
            q: self.q,
            team: self.team,
            flavour: match self.flavour.as_str() {
                "" => "exact".to_owned(),
                _ => self.flavour,
            },
            columns: columns
                .filter(|it| !it.is_empty())
                .map(ToOwned::to_owned)
                .collect(),
        })
    }
}

/// The people of a product as CSV, in the order of their addresses, all as they were at one moment.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/enrolments.csv", tag = "exports",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
        ("filter" = Option<String>, Query, description = "A filter; everybody if not said"),
        ("q" = Option<String>, Query, description = "Parts of a name or an address"),
        ("team" = Option<bool>, Query, description = "Whether the team is in it too"),
        ("flavour" = Option<String>, Query, description = "`exact` (the usual one): cells as they are. `spreadsheet`: what a spreadsheet would reckon with is guarded, and a column `_flavour` says so"),
        ("columns" = Option<String>, Query, description = "Which columns, with commas between; all if not said"),
        ("ids" = Option<String>, Query, description = "These alone, by their ids with commas between"),
        ("minus" = Option<String>, Query, description = "Without these"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "For more than 1,000 people"),
    ),
    responses(
        (status = 200, description = "The file", content_type = "text/csv"),
        (status = 401, description = "More than 1,000 people: what to sign"),
    ))]
async fn export_enrolments(
    it: May<may::ExportMembers>,
    At((_, area, product)): At<(String, String, Uuid)>,
    Ask(asked): Ask<Asked>,
    SignedWith(header): SignedWith,
) -> Result<Response> {
    answer(it, asked.of(area, Some(product))?, header).await
}

/// The members of an area as CSV, in the order of their addresses, all as they were at one moment.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/members.csv", tag = "exports",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("filter" = Option<String>, Query, description = "A filter; everybody if not said"),
        ("q" = Option<String>, Query, description = "Parts of a name or an address"),
        ("flavour" = Option<String>, Query, description = "`exact` or `spreadsheet`, as for the people of a product"),
        ("columns" = Option<String>, Query, description = "Which columns, with commas between; all if not said"),
        ("ids" = Option<String>, Query, description = "These alone, by their ids with commas between"),
        ("minus" = Option<String>, Query, description = "Without these"),
        ("Clavero-Signature" = Option<Uuid>, Header, description = "For more than 1,000 people"),
    ),
    responses(
        (status = 200, description = "The file", content_type = "text/csv"),
        (status = 401, description = "More than 1,000 people: what to sign"),
    ))]
async fn export_members(
    it: May<may::ExportMembers>,
    At((_, area)): At<(String, String)>,
    Ask(asked): Ask<Asked>,
    SignedWith(header): SignedWith,
) -> Result<Response> {
    answer(it, asked.of(area, None)?, header).await
}

async fn answer(
    May { granted, here }: May<may::ExportMembers>,
    wanted: Wanted,
    header: Option<Uuid>,
) -> Result<Response> {
    let on = &here.caller.on;
    let mut scope = on.read(&granted);
    let place = wanted.place(&mut scope).await?;
    let people = wanted.people(&mut scope, &place).await?;
    wanted.flavour()?;
    wanted.columns()?;
    let signed = if is_signed(&mut scope, &people).await?.is_needed() {
        let (person, account) = (here.person()?, Some(here.account.id));
        let purpose = Purpose::ExportMembers;
        Some(signature::presented(on, person, header, purpose, account, &wanted).await?)
    } else {
        None
    };
    export(on, granted, signed, &wanted).await
}
