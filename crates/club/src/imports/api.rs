//! Imports through the API: a file or rows come in and are answered with what they would do; committing does it.

mod undo;

use axum::{
    Json,
    body::Body as Bytes,
    extract::{DefaultBodyLimit, FromRequest as _, Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use clavero_rules::{
    JobId,
    access::may,
    imports::{Column, Flavour},
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{
    Job, MOST_BYTES, Options, Preview, State as Stands, Upload, begin, change, find,
    preview::{preview, reason},
    receive::{Arrived, receive},
    report::{report_name, report_of as rows_of},
};
use crate::{
    App, Error, Result,
    api::{Body, rfc3339},
    areas,
    doors::Doors,
    exports::File,
    products,
    session::{Here, May},
    web::{Ask, At, Form, is_json},
};

/// What imports say of their part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(upload, show, change_one, commit_one, report_of, undo::take_back),
    components(schemas(Rows, Way, Told, Weighed, Fault, undo::Undoing, undo::LetInTold)),
    tags((name = "imports", description = "Files of people"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    const ONE: &str = "/api/v1/accounts/{account}/areas/{area}/imports/{import}";
    let mut doors =
        Doors::default().post("/api/v1/accounts/{account}/areas/{area}/imports", upload);
    doors.router = doors.router.layer(DefaultBodyLimit::max(MOST_BYTES));
    doors
        .get(ONE, show)
        .door(axum::http::Method::PATCH, ONE, change_one)
        .post(
            "/api/v1/accounts/{account}/areas/{area}/imports/{import}/commit",
            commit_one,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/imports/{import}/undo",
            undo::take_back,
        )
        .get(
            "/api/v1/accounts/{account}/areas/{area}/imports/{import}/report.csv",
            report_of,
        )
}

/// Rows instead of a file.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ImportRows)]
struct Rows {
    /// Each with the columns that it has: `email`, `name`, `role`, `group`, `purchase_date`, `language`, `tags`,
    /// `access_until`, `access_days`, `external_id`, `send_access`, `consent` (yes, no, or the day somebody agreed to be sent offers),
    /// `access_type` (as an export tells it: whoever is in the product for such a reason is given no other by the file).
    rows: Vec<BTreeMap<String, String>>,
    /// Into which products.
    #[serde(default)]
    products: Vec<Uuid>,
    /// Instead of products, the whole area: each person is given the role of the options there, or of his row.
    #[serde(default)]
    whole_area: bool,
    /// How they are applied.
    #[serde(default)]
    options: Way,
}

/// How a file is to be read and applied. What is not said stays as it is.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = ImportOptions)]
struct Way {
    /// What people are whose row does not say it: `student`, `moderator`, `content_editor`, `administrator`.
    role: Option<String>,
    /// Whether people who are new in a product are sent the way in.
    send_access: Option<bool>,
    /// Whether buyers are left alone.
    skip_buyers: Option<bool>,
    /// Whether access that is over is recorded.
    record_only: Option<bool>,
    /// Whether nothing is applied while one row is faulty; files of up to 100,000 rows.
    all_or_nothing: Option<bool>,
    /// How dates are written: `ymd`, `dmy` or `mdy`.
    dates: Option<String>,
    /// Where the file comes from, where its columns do not tell: `own`, `hotmart`, `ghost`, `kajabi`, `moodle`,
    /// `one_roster`, `learn_house`. Columns that were not said with it are read anew.
    dialect: Option<String>,
    /// What each column holds; null for one that is left aside.
    columns: Option<Vec<Option<String>>>,
}

/// An import.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Import)]
struct Told {
    id: Uuid,
    /// `parsed`, `running`, `done` or `failed`.
    state: &'static str,
    file_name: String,
    file_bytes: i64,
    /// SHA-256 of the file.
    file_hash: String,
    products: Vec<Uuid>,
    /// Whether people are given a role in the whole area instead.
    whole_area: bool,
    /// `UTF-8`, `Windows-1252` or `UTF-16`.
    encoding: &'static str,
    delimiter: String,
    /// Where the file comes from, as its columns tell.
    dialect: String,
    /// The same as somebody said it.
    #[serde(skip_serializing_if = "Option::is_none")]
    dialect_chosen: Option<String>,
    /// The first row of the file.
    header: Vec<String>,
    /// What each column holds.
    columns: Vec<Option<&'static str>>,
    role: Option<String>,
    send_access: bool,
    skip_buyers: bool,
    record_only: bool,
    all_or_nothing: bool,
    dates: Option<String>,
    rows: i64,
    rows_done: i64,
    /// How many rows had which outcome, so far.
    #[schema(value_type = Object)]
    counts: Map<String, Value>,
    /// Why it broke off.
    #[serde(skip_serializing_if = "String::is_empty")]
    reason: String,
    /// What it would do; only while nothing was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    preview: Option<Weighed>,
    /// Whom it let in, for each product.
    let_in: Vec<undo::LetInTold>,
    /// Until when that can be taken back.
    undo_until: Option<String>,
    created_at: String,
    ended_at: Option<String>,
}

/// What a file would do.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ImportPreview)]
struct Weighed {
    /// How many rows were weighed: the first 20,000 of a longer file.
    rows: i64,
    #[schema(value_type = Object)]
    counts: Map<String, Value>,
    /// How many letters would leave.
    letters: i64,
    /// How many people whose access is closed would get in again. Whoever is blocked stays so.
    let_in_again: i64,
    /// Whether dates can be read in two ways and nobody said which.
    dates_doubtful: bool,
    /// The code of the refusal of the file as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<&'static str>,
    faults: Vec<Fault>,
}

/// A row that would do nothing.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ImportFault)]
struct Fault {
    line: u64,
    outcome: &'static str,
    reason: String,
    email: String,
    cell: String,
}

type Own = May<may::ImportMembers>;
type One = At<(String, String, Uuid)>;

/// Brings a file (`multipart/form-data` with the part `file`) or rows (JSON) and answers with what they would do. Nothing
/// is applied.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/imports", tag = "imports",
    params(("account" = String, Path, description = "The account"), ("area" = String, Path, description = "The area")),
    request_body(content = Rows, description = "Rows; or a form with the part `file` and the fields `products` or `whole_area`, `role`, `send_access`, `skip_buyers`, `record_only`, `all_or_nothing`, `dates`, `dialect`"),
    responses((status = 201, description = "The import, with its preview", body = Told)))]
async fn upload(
    it: Own,
    At((_, slug)): At<(String, String)>,
    State(app): State<App>,
    request: Request,
) -> Result<Response> {
    let on = it.here.caller.on.clone();
    let area = areas::find(&mut on.read(&it.granted), &slug).await?;
    let (upload, options) = if is_json(request.headers()) {
        let Body(rows): Body<Rows> = Body::from_request(request, &app).await?;
        let mut options = Options {
            products: rows.products.clone(),
            whole_area: rows.whole_area,
            ..Options::default()
        };
        rows.options.over(&mut options)?;
        let mut upload = Upload::begin(&on, &it.granted, area.id, None, "rows.csv").await?;
        upload.take(&file_of(&rows.rows)?).await?;
        (upload, options)
    } else {
        let Arrived { upload, mut form } =
            receive(&on, &app, &it.granted, area.id, None, request).await?;
        let options = options_of(&mut form)?;
        (
            upload.ok_or_else(|| Error::field("file", "required"))?,
            options,
        )
    };
    let mut scope = on.read(&it.granted);
    for product in &options.products {
        products::find(&mut scope, area.id, clavero_rules::ProductId(*product)).await?;
    }
    let job = upload.end(options).await?;
    let told = told(&it, &job).await?;
    Ok((StatusCode::CREATED, Json(told)).into_response())
}

/// One import: how far it is, or what it would do.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/imports/{import}", tag = "imports",
    params(("account" = String, Path, description = "The account"), ("area" = String, Path, description = "The area"), ("import" = Uuid, Path, description = "The import")),
    responses((status = 200, description = "The import", body = Told)))]
async fn show(it: Own, At((_, area, import)): One) -> Result<Json<Told>> {
    let job = found(&it.here, &it, &area, import).await?;
    told(&it, &job).await.map(Json)
}

/// Says differently how the file is to be read and applied, while nothing was applied.
#[utoipa::path(patch, path = "/api/v1/accounts/{account}/areas/{area}/imports/{import}", tag = "imports",
    params(("account" = String, Path, description = "The account"), ("area" = String, Path, description = "The area"), ("import" = Uuid, Path, description = "The import")),
    request_body = Way, responses((status = 200, description = "The import, with its preview", body = Told)))]
async fn change_one(
    it: Own,
    At((_, area, import)): One,
    Body(way): Body<Way>,
) -> Result<Json<Told>> {
    let job = found(&it.here, &it, &area, import).await?;
    let mut options = job.options.clone();
    let columns = match &way.columns {
        None => job.columns.clone(),
        Some(names) => columns_of(names, job.columns.len())?,
    };
    way.over(&mut options)?;
    let on = it.here.caller.on.clone();
    let (here, granted) = (it.here.clone(), it.granted);
    change(&on, granted, &job, &columns, &options).await?;
    let granted = clavero_rules::access::grant::<may::ImportMembers>(here.actor.clone())?;
    let it = May { granted, here };
    let job = found(&it.here, &it, &area, import).await?;
    told(&it, &job).await.map(Json)
}

/// Applies the file. A short one is applied before the answer; of a longer one, the import tells how far it is.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/imports/{import}/commit", tag = "imports",
    params(("account" = String, Path, description = "The account"), ("area" = String, Path, description = "The area"), ("import" = Uuid, Path, description = "The import")),
    responses((status = 202, description = "The import", body = Told)))]
async fn commit_one(it: Own, At((_, area, import)): One) -> Result<Response> {
    let job = found(&it.here, &it, &area, import).await?;
    let on = it.here.caller.on.clone();
    let (here, granted) = (it.here.clone(), it.granted);
    begin(&on, granted, &job).await?;
    let granted = clavero_rules::access::grant::<may::ImportMembers>(here.actor.clone())?;
    let it = May { granted, here };
    let job = found(&it.here, &it, &area, import).await?;
    Ok((StatusCode::ACCEPTED, Json(told(&it, &job).await?)).into_response())
}

/// What became of each row: the file with the columns `_line`, `_outcome` and `_reason`. Brought again, it applies only what
/// was mended.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/imports/{import}/report.csv", tag = "imports",
    params(("account" = String, Path, description = "The account"), ("area" = String, Path, description = "The area"), ("import" = Uuid, Path, description = "The import"),
        ("outcome" = Option<String>, Query, description = "Only rows with this outcome, such as `updated`")),
    responses((status = 200, description = "The report", content_type = "text/csv")))]
async fn report_of(
    it: Own,
    At((_, area, import)): One,
    Ask(which): Ask<Which>,
) -> Result<Response> {
    let job = found(&it.here, &it, &area, import).await?;
    answer(&it, job, which)
}

/// Which rows of a report are asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Which {
    outcome: String,
}

pub(super) fn answer(it: &Own, job: Job, which: Which) -> Result<Response> {
    let name = report_name(&job)?;
    let body: Bytes = rows_of(&it.here.caller.on, &it.granted, job, which.outcome);
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/csv; charset=utf-8; header=present"),
    );
    if let Ok(disposition) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    Ok(response)
}

async fn found(here: &Here, it: &Own, slug: &str, import: Uuid) -> Result<Job> {
    let mut scope = here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, slug).await?;
    find(&mut scope, area.id, JobId(import)).await
}

impl Way {
    fn over(self, options: &mut Options) -> Result<()> {
        let choice = |field: &str, value: Option<String>, known: &dyn Fn(&str) -> bool| match value
        {
            Some(value) if value.is_empty() || known(&value) => Ok(Some(value)),
            Some(_) => Err(Error::field(field, "unknown")),
            None => Ok(None),
        };
        let role = choice("role", self.role, &|it| {
            clavero_rules::roles::Role::from_id(it).is_some()
        })?;
        let dates = choice("dates", self.dates, &|it| {
            clavero_rules::imports::DateFormat::from_id(it).is_some()
        })?;
        let dialect = choice("dialect", self.dialect, &|it| {
            clavero_rules::imports::Dialect::from_id(it).is_some()
        })?;
        options.role = role.unwrap_or_else(|| options.role.clone());
        options.dates = dates.unwrap_or_else(|| options.dates.clone());
        options.dialect = dialect.unwrap_or_else(|| options.dialect.clone());
        options.send_access = self.send_access.unwrap_or(options.send_access);
        options.skip_buyers = self.skip_buyers.unwrap_or(options.skip_buyers);
        options.record_only = self.record_only.unwrap_or(options.record_only);
        options.all_or_nothing = self.all_or_nothing.unwrap_or(options.all_or_nothing);
        Ok(())
    }
}

/// The options of a form.
pub(super) fn options_of(form: &mut Form) -> Result<Options> {
    let text = |form: &Form, name: &str| Some(form.value(name)).filter(|it| !it.is_empty());
    let yes = |form: &Form, name: &str| form.checked(name, "yes") || form.checked(name, "true");
    let mut products = Vec::new();
    for id in form.all("products").iter().flat_map(|it| it.split(',')) {
        match Uuid::parse_str(id.trim()) {
            Ok(id) => products.push(id),
            Err(_) if id.trim().is_empty() => {}
            Err(_) => return Err(Error::field("products", "choose")),
        }
    }
    let mut options = Options {
        products,
        whole_area: yes(form, "whole_area"),
        ..Options::default()
    };
    let way = Way {
        role: text(form, "role"),
        send_access: Some(yes(form, "send_access")),
        skip_buyers: Some(yes(form, "skip_buyers")),
        record_only: Some(yes(form, "record_only")),
        all_or_nothing: Some(yes(form, "all_or_nothing")),
        dates: text(form, "dates"),
        dialect: text(form, "dialect"),
        columns: None,
    };
    way.over(&mut options)?;
    Ok(options)
}

pub(super) fn columns_of<S: AsRef<str>>(
    names: &[Option<S>],
    wide: usize,
) -> Result<Vec<Option<Column>>> {
    let unknown = || Error::field("columns", "unknown");
    if names.len() != wide {
        return Err(unknown());
    }
    let column = |name: &Option<S>| match name.as_ref().map(AsRef::as_ref) {
        None | Some("") => Ok(None),
        Some(name) => Column::from_id(name).map(Some).ok_or_else(unknown),
    };
    names.iter().map(column).collect()
}

/// Rows as a file, so that both go the same way.
fn file_of(rows: &[BTreeMap<String, String>]) -> Result<Vec<u8>> {
    let named = |column: &&Column| rows.iter().any(|row| row.contains_key(column.id()));
    let columns: Vec<Column> = Column::ALL.iter().filter(named).copied().collect();
    for name in rows.iter().flat_map(BTreeMap::keys) {
        if Column::from_id(name).is_none() {
            return Err(Error::field(&format!("rows.{name}"), "unknown"));
        }
    }
    if columns.is_empty() {
        return Err(Error::field("rows", "required"));
    }
    let mut file = File::of(Flavour::Exact);
    file.head(columns.iter().map(|it| it.id()))?;
    for row in rows {
        let cells = columns
            .iter()
            .map(|it| row.get(it.id()).map_or("", String::as_str));
        file.row(cells)?;
    }
    file.take().map(|bytes| bytes.to_vec())
}

async fn told(it: &Own, job: &Job) -> Result<Told> {
    let weighed = match job.state {
        Stands::Parsed => {
            let mut scope = it.here.caller.on.read(&it.granted);
            Some(weighed(preview(&mut scope, job, &it.here.actor).await?))
        }
        _ => None,
    };
    let some = |text: &String| Some(text.clone()).filter(|it| !it.is_empty());
    Ok(Told {
        id: job.id.0,
        state: job.state.id(),
        file_name: job.file_name.clone(),
        file_bytes: job.bytes,
        file_hash: job.hash.clone(),
        products: job.products().iter().map(|it| it.0).collect(),
        whole_area: job.options.whole_area,
        encoding: job.found.encoding.name(),
        delimiter: job.found.delimiter.clone(),
        dialect: job.found.dialect.clone(),
        dialect_chosen: some(&job.options.dialect),
        header: job.found.first.clone(),
        columns: job.columns.iter().map(|it| it.map(Column::id)).collect(),
        role: some(&job.options.role),
        send_access: job.options.send_access,
        skip_buyers: job.options.skip_buyers,
        record_only: job.options.record_only,
        all_or_nothing: job.options.all_or_nothing,
        dates: some(&job.options.dates),
        rows: job.total,
        rows_done: job.done,
        counts: counts(&job.counts),
        reason: job.reason.clone(),
        preview: weighed,
        let_in: undo::all(&mut it.here.caller.on.read(&it.granted), job).await?,
        undo_until: super::undo_until(job).map(rfc3339),
        created_at: rfc3339(job.created_at),
        ended_at: job.ended_at.map(rfc3339),
    })
}

fn counts(all: &super::Counts) -> Map<String, Value> {
    all.iter()
        .map(|(code, n)| (code.clone(), Value::from(*n)))
        .collect()
}

fn weighed(it: Preview) -> Weighed {
    Weighed {
        rows: it.weighed,
        counts: counts(&it.counts),
        letters: it.letters,
        let_in_again: it.let_in_again,
        dates_doubtful: it.doubtful,
        refused: it.refused.map(clavero_rules::Refusal::code),
        faults: it
            .samples
            .into_iter()
            .map(|row| Fault {
                line: row.line,
                outcome: row.outcome.code(),
                reason: reason(row.outcome),
                email: row.email,
                cell: row.cell,
            })
            .collect(),
    }
}
