//! The activity log over the API.

use axum::{
    Json,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use clavero_rules::{access::may, privacy::may_see_network_addresses};
use serde::Deserialize;
use utoipa::{OpenApi, ToSchema};

use super::{
    Verdict,
    export::{self, Format},
    filter::Asked,
    list,
    told::{ActivityEntry, Reader, told},
    verify_here,
};
use crate::{
    Error, Result,
    api::{Body, Listed},
    doors::Doors,
    session::{Here, May, Oneself},
    web::Ask,
    words::Words,
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/api/v1/accounts/{account}/activity", list_activity)
        .post(
            "/api/v1/accounts/{account}/activity/export",
            export_activity,
        )
        .post(
            "/api/v1/accounts/{account}/activity/verification",
            verify_activity,
        )
        .get("/api/v1/me/activity", list_own_activity)
}

/// What the API says of the activity log.
#[derive(OpenApi)]
#[openapi(
    paths(list_activity, export_activity, verify_activity, list_own_activity),
    components(schemas(ActivityEntry, Verdict, ExportBody))
)]
pub struct Docs;

#[utoipa::path(
    get, path = "/api/v1/accounts/{account}/activity", tag = "activity",
    params(("account" = String, Path, description = "The slug of the account."), Asked),
    responses((status = 200, description = "What happened in the account, the latest first.", body = Listed<ActivityEntry>))
)]
async fn list_activity(
    May { granted, here }: May<may::ViewActivityLog>,
    Ask(asked): Ask<Asked>,
) -> Result<Json<Listed<ActivityEntry>>> {
    let (caller, reader) = (&here.caller, reader(&here));
    let filter = asked.filter(&caller.zone())?;
    let page = list::of_account(&caller.on, &granted, &filter, &asked.paging()).await?;
    let teller = list::teller(
        &mut caller.on.read(&granted),
        caller,
        String::new(),
        &page.items,
    )
    .await?;
    Ok(Json(page.map(|entry| told(&teller, reader, entry))))
}

/// How the log is taken along.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ExportBody {
    /// `csv` or `jsonl`.
    format: String,
}

#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/activity/export", tag = "activity",
    params(("account" = String, Path, description = "The slug of the account."), Asked),
    request_body = ExportBody,
    responses((status = 200, description = "The entries as a file, written while it is read. The export is an entry itself.",
        content((String = "text/csv"), (ActivityEntry = "application/jsonl"))))
)]
async fn export_activity(
    May { granted, here }: May<may::ViewActivityLog>,
    Ask(asked): Ask<Asked>,
    Body(body): Body<ExportBody>,
) -> Result<Response> {
    let format = Format::from_id(&body.format).ok_or_else(|| Error::field("format", "choose"))?;
    download(&here, granted, &asked, format).await
}

#[utoipa::path(
    post, path = "/api/v1/accounts/{account}/activity/verification", tag = "activity",
    params(("account" = String, Path, description = "The slug of the account.")),
    responses((status = 200, description = "What a check of the whole chain of this server found.", body = Verdict))
)]
async fn verify_activity(May { here, .. }: May<may::ViewActivityLog>) -> Result<Json<Verdict>> {
    verify_here(&here.caller.on.app).await.map(Json)
}

#[utoipa::path(
    get, path = "/api/v1/me/activity", tag = "activity",
    params(Asked),
    responses((status = 200, description = "What you did anywhere and what was done to you, the latest first.", body = Listed<ActivityEntry>))
)]
async fn list_own_activity(
    Oneself { caller, person }: Oneself,
    Ask(asked): Ask<Asked>,
) -> Result<Json<Listed<ActivityEntry>>> {
    let filter = asked.filter(&caller.zone())?;
    let page = list::of_person(&caller.on, &person, &filter, &asked.paging()).await?;
    let mut scope = caller.on.read_own(person.id);
    let teller = list::teller(&mut scope, &caller, String::new(), &page.items).await?;
    Ok(Json(page.map(|entry| {
        told(&teller, Reader::Oneself(person.id), entry)
    })))
}

/// What somebody inside the account may know of its entries (R7).
pub(super) fn reader(here: &Here) -> Reader {
    Reader::OfAccount {
        addresses: may_see_network_addresses(&here.actor),
    }
}

/// The log as a file, for pages and the API alike.
pub(super) async fn download(
    here: &Here,
    granted: clavero_rules::access::Granted<may::ViewActivityLog>,
    asked: &Asked,
    format: Format,
) -> Result<Response> {
    let caller = &here.caller;
    let filter = asked.filter(&caller.zone())?;
    let mut teller =
        list::teller(&mut caller.on.read(&granted), caller, String::new(), &[]).await?;
    let names = crate::profiles::names(&mut caller.on.read(&granted), here.account.id).await?;
    teller.profiles = names;
    let body = export::export(&caller.on, granted, filter, format, teller, reader(here)).await?;
    let day = Words::day(caller.on.now, &caller.zone());
    let name = format!("activity-{}-{day}.{}", here.account.slug, format.id());
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(format.media()),
    );
    if let Ok(disposition) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    Ok(response)
}
