//! The people of a product through the API.

use axum::Json;
use clavero_rules::{
    Moment, Permission,
    access::{Denial, Denied, Requirement},
    roles::{SeeNames, SeePeople},
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{
    Row, Sort, list,
    names::{Name, names},
    overview,
};
use crate::{
    Error, Result,
    api::{Listed, Paging, rfc3339},
    doors::Doors,
    products::MayIn,
    segments::{self, Narrowed, People, Place},
    web::Ask,
    work::Scope,
};

/// What the list says of its part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find_many, count),
    components(schemas(Told, Page, InAll, Counted)),
    tags((name = "enrolments", description = "The people of a product"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    Doors::default()
        .get(
            "/api/v1/accounts/{account}/areas/{area}/products/{product}/enrolments",
            find_many,
        )
        .get(
            "/api/v1/accounts/{account}/areas/{area}/products/{product}/overview",
            count,
        )
}

/// Somebody in a product. What is not known, or never happened, is null.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Enrolment)]
pub(crate) struct Told {
    id: Uuid,
    member: Uuid,
    name: String,
    email: String,
    /// The former address by which the search found somebody.
    formerly: Option<String>,
    language: Option<String>,
    role: String,
    group: Option<Uuid>,
    status: String,
    access_until: Option<String>,
    access_type: String,
    plus: String,
    enrolled_at: Option<String>,
    purchased_at: Option<String>,
    first_access: Option<String>,
    last_access: Option<String>,
    /// Of an event 1 once the person was there, of a file once it was downloaded.
    pages_done: i64,
    /// Of an event and of a file 1: there is one thing to do.
    pages_total: i64,
    /// In basis points: 10000 is all.
    progress_bp: Option<i64>,
    completed_at: Option<String>,
    engagement: String,
    /// 0 to 10000.
    engagement_score: i64,
    points: i64,
}

/// A page of people.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = EnrolmentPage)]
struct Page {
    /// The rows, each with the fields that were asked for.
    #[schema(value_type = Vec<Told>)]
    items: Vec<Value>,
    /// The cursor of the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    #[serde(flatten)]
    in_all: InAll,
}

/// The overview of a filter (U1 to U4). Shares are in basis points, null where there is nobody.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ProductOverview)]
struct Counted {
    total: u64,
    completed: u64,
    completed_bp: Option<u16>,
    /// The mean of everybody’s own progress.
    progress_bp: Option<u16>,
    /// All pages done of all pages that count.
    pages_bp: Option<u16>,
    /// Whose progress is not known.
    unknown: u64,
    #[schema(value_type = Object)]
    engagement: Map<String, Value>,
    /// The share of high and very high.
    engaged_bp: Option<u16>,
    as_of: String,
    /// The text of the filter that was counted.
    population_filter: String,
}

/// How many there are in all; only with `count`.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(crate) struct InAll {
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<i64>,
    /// `exact`, or `at_least` where an estimate stopped counting.
    #[serde(skip_serializing_if = "Option::is_none")]
    count_is: Option<&'static str>,
}

/// What a list is asked.
#[derive(Debug, Default, Clone, PartialEq, Deserialize)]
pub(crate) struct Search {
    #[serde(default)]
    pub filter: String,
    #[serde(default)]
    pub q: String,
    pub sort: Option<String>,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
    pub fields: Option<String>,
    pub count: Option<String>,
    #[serde(default)]
    pub team: bool,
}

impl Search {
    pub(crate) fn paging(&self) -> Paging {
        Paging {
            limit: self.limit,
            after: self.cursor.clone(),
        }
    }

    /// The same page of everybody, in the order that there is anyway.
    fn only_paging(&self) -> Self {
        Self {
            cursor: self.cursor.clone(),
            limit: self.limit,
            ..Self::default()
        }
    }

    pub(crate) fn narrowed(&self) -> Narrowed {
        Narrowed {
            search: self.q.clone(),
            team: self.team,
        }
    }

    /// How many there are in all, as far as that was asked.
    pub(crate) async fn counted(&self, scope: &mut Scope, people: &People) -> Result<InAll> {
        let (count, is_all) = match self.count.as_deref() {
            None => return Ok(InAll::default()),
            Some("exact") => (people.count(scope).await?, true),
            Some("estimate") => people.count_soon(scope).await?,
            Some(_) => return Err(Error::field("count", "unknown")),
        };
        Ok(InAll {
            count: Some(count),
            count_is: Some(if is_all { "exact" } else { "at_least" }),
        })
    }

    /// The order asked for; one that is not known is refused.
    pub(crate) fn sorted<S: Default>(&self, read: impl Fn(&str) -> Option<S>) -> Result<S> {
        match self.sort.as_deref().filter(|it| !it.is_empty()) {
            None => Ok(S::default()),
            Some(text) => read(text).ok_or_else(|| Error::field("sort", "unknown")),
        }
    }

    /// The fields that were asked for, of each row.
    pub(crate) fn picked<T: Serialize>(&self, rows: Vec<T>) -> Result<Vec<Value>> {
        let wanted: Option<Vec<&str>> = self.fields.as_deref().map(|it| it.split(',').collect());
        let pick = |row: T| {
            let mut value = serde_json::to_value(row)?;
            if let (Some(wanted), Some(fields)) = (&wanted, value.as_object_mut()) {
                if wanted.iter().any(|name| !fields.contains_key(*name)) {
                    return Err(Error::field("fields", "unknown"));
                }
                fields.retain(|name, _| name == "id" || wanted.contains(&name.as_str()));
            }
            Ok(value)
        };
        rows.into_iter().map(pick).collect()
    }
}

/// The people of a product: filtered, searched, sorted, page by page. Moderators and content editors of the product see
/// `id` and `name` of each, by name.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/enrolments", tag = "enrolments",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
        ("filter" = Option<String>, Query, description = "A filter: `progress < 50% and status is active`"),
        ("q" = Option<String>, Query, description = "Parts of a name or an address"),
        ("sort" = Option<String>, Query, description = "A column, `-` before it for the other direction; `-last_access` if not said"),
        ("cursor" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<i64>, Query, description = "1 to 200; 50 if not said"),
        ("fields" = Option<String>, Query, description = "Which fields, with commas between; all if not said"),
        ("count" = Option<String>, Query, description = "`exact` to be told how many there are in all; `estimate` for an answer at once: all of them, or more than are soon counted"),
        ("team" = Option<bool>, Query, description = "Whether the team is listed too"),
    ),
    responses((status = 200, description = "A page of people", body = Page)))]
async fn find_many(it: MayIn<SeeNames>, Ask(search): Ask<Search>) -> Result<Json<Page>> {
    let mut scope = it.read();
    let sees_all = it.bearing.may::<SeePeople>();
    let place = Place::within(it.area, it.product)?;
    if !sees_all {
        return by_name(&mut scope, &place, &search).await.map(Json);
    }
    let narrowed = search.narrowed();
    let people = segments::asked(&mut scope, &place, &search.filter, &narrowed).await?;
    let sort = search.sorted(Sort::read)?;
    let in_all = search.counted(&mut scope, &people).await?;
    let Listed { items, next } = list(&mut scope, &people, sort, &search.paging()).await?;
    let told = |row: Row| {
        let formerly = people.formerly(row.member_id, &row.email_key);
        let formerly = formerly.map(ToOwned::to_owned);
        Told {
            formerly,
            ..told(row)
        }
    };
    let items = search.picked(items.into_iter().map(told).collect())?;
    Ok(Json(Page {
        items,
        next,
        in_all,
    }))
}

/// The names alone. Whoever narrows down, puts in order or counts by more asks for more than names, and is refused.
async fn by_name(scope: &mut Scope, place: &Place, search: &Search) -> Result<Page> {
    if *search != search.only_paging() {
        return Err(Denied {
            denial: Denial::NotInProfile(Permission::ViewMembers),
            requirement: Requirement::Permission(Permission::ViewMembers),
        }
        .into());
    }
    let product = place.product.as_ref().ok_or(Error::Missing("list"))?;
    let listed = names(scope, product.id, &search.paging()).await?;
    let told = |it: Name| json!({ "id": it.id.0, "name": it.name });
    Ok(Page {
        items: listed.items.into_iter().map(told).collect(),
        next: listed.next,
        in_all: InAll::default(),
    })
}

/// The overview of a product, or of a filter of its people.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/overview", tag = "enrolments",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
        ("filter" = Option<String>, Query, description = "A filter"),
        ("q" = Option<String>, Query, description = "Parts of a name or an address"),
        ("team" = Option<bool>, Query, description = "Whether the team is counted too"),
    ),
    responses((status = 200, description = "Four numbers", body = Counted)))]
async fn count(it: MayIn<SeePeople>, Ask(search): Ask<Search>) -> Result<Json<Counted>> {
    let mut scope = it.read();
    let place = Place::within(it.area, it.product)?;
    let narrowed = search.narrowed();
    let people = segments::asked(&mut scope, &place, &search.filter, &narrowed).await?;
    let counted = overview(&mut scope, &people).await?;
    let levels = counted.levels.iter();
    Ok(Json(Counted {
        total: counted.total,
        completed: counted.completed,
        completed_bp: counted.completed_bp,
        progress_bp: counted.progress_bp,
        pages_bp: counted.pages_bp,
        unknown: counted.unknown,
        engagement: levels
            .map(|(level, count)| (level.id().to_owned(), Value::from(*count)))
            .collect(),
        engaged_bp: counted.engaged_bp,
        as_of: rfc3339(scope.now()),
        population_filter: search.filter,
    }))
}

/// A row as the API and the command line tell it.
pub(crate) fn told(row: Row) -> Told {
    let at = |at: Moment| (at.0 != 0).then(|| rfc3339(at));
    Told {
        id: row.id.0,
        member: row.member_id.0,
        name: row.name,
        email: row.email,
        formerly: None,
        language: Some(row.lang).filter(|it| !it.is_empty()),
        role: row.role,
        group: row.group_id.map(|it| it.0),
        status: row.status,
        access_until: at(row.access_until),
        access_type: row.access_type,
        plus: row.plus_state,
        enrolled_at: at(row.enrolled_at),
        purchased_at: at(row.purchased_at),
        first_access: at(row.first_access_at),
        last_access: at(row.last_access_at),
        pages_done: row.pages_done,
        pages_total: row.pages_total,
        progress_bp: Some(row.progress_bp).filter(|it| *it >= 0),
        completed_at: at(row.completed_at),
        engagement: row.engagement,
        engagement_score: row.engagement_score,
        points: row.points,
    }
}
