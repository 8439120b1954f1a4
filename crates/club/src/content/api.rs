//! Content through the API.

use axum::{
    Json,
    http::{Method, StatusCode},
};
use clavero_rules::{
    ModuleId, PageId, ProductId,
    access::{Needs, may},
    roles::SeeContent,
};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{
    WantedPage, add_module, add_page, arrange, change_module, change_page, delete_module,
    delete_page, modules, pages,
};
use crate::{
    Result,
    api::{Body, IfMatch},
    areas::{self, Area},
    doors::Doors,
    products::{self, MayIn, Product},
    session::May,
    web::{At, Form},
    work::Scope,
};

/// What content says of its part of the API.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(find_all, make_module, make_page, change, delete, put_order, put_module, remove_module),
    components(schemas(Told, ToldModule, ToldPage, NewModule, NewPage, Made, Ordered, OrderedModule)),
    tags((name = "content", description = "The modules and pages of a product"))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    const MODULE: &str =
        "/api/v1/accounts/{account}/areas/{area}/products/{product}/modules/{module}";
    const PAGE: &str = "/api/v1/accounts/{account}/areas/{area}/products/{product}/pages/{page}";
    Doors::default()
        .get(
            "/api/v1/accounts/{account}/areas/{area}/products/{product}/content",
            find_all,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/products/{product}/modules",
            make_module,
        )
        .post(
            "/api/v1/accounts/{account}/areas/{area}/products/{product}/pages",
            make_page,
        )
        .door(
            Method::PUT,
            "/api/v1/accounts/{account}/areas/{area}/products/{product}/content",
            put_order,
        )
        .door(Method::PUT, MODULE, put_module)
        .door(Method::DELETE, MODULE, remove_module)
        .door(Method::PUT, PAGE, change)
        .door(Method::DELETE, PAGE, delete)
}

/// The content of a product.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Content)]
struct Told {
    modules: Vec<ToldModule>,
}

/// A module.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Module)]
struct ToldModule {
    id: Uuid,
    name: String,
    /// Whether it counts to no progress.
    is_extra: bool,
    pages: Vec<ToldPage>,
    version: i64,
}

/// A page.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Page)]
struct ToldPage {
    id: Uuid,
    kind: &'static str,
    name: String,
    published: bool,
    required: bool,
    release: &'static str,
    /// The score that passes a quiz, 0 to 10,000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pass_bp: Option<i64>,
    version: i64,
}

/// A module to add.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewModule {
    name: String,
    #[serde(default)]
    is_extra: bool,
}

/// The order of everything: each module and each page once.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ContentOrder)]
struct Ordered {
    modules: Vec<OrderedModule>,
}

/// A module at its place.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = OrderedModule)]
struct OrderedModule {
    id: Uuid,
    pages: Vec<Uuid>,
}

/// A page as it is to be.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewPage {
    module: Uuid,
    name: String,
    /// `content`, `quiz`, `webinar` or `ad`.
    kind: String,
    #[serde(default)]
    published: bool,
    #[serde(default)]
    required: bool,
    /// `none`, `by_date`, `by_days` or `by_quiz`.
    #[serde(default)]
    release: String,
    /// A day, such as 2026-12-10.
    release_at: Option<String>,
    release_days: Option<u32>,
    release_quiz: Option<Uuid>,
    expire_days: Option<u32>,
    /// The percentage that passes a quiz.
    pass: Option<u32>,
    max_attempts: Option<u32>,
    #[serde(default)]
    groups: Vec<Uuid>,
}

/// What was made.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MadeContent)]
struct Made {
    id: Uuid,
}

type Many = At<(String, String, Uuid)>;

async fn there<P: Needs>(it: &May<P>, slug: &str, id: Uuid) -> Result<(Scope, Area, Product)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, slug).await?;
    let product = products::find(&mut scope, area.id, ProductId(id)).await?;
    Ok((scope, area, product))
}

/// The modules and pages of a product in their order.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/content", tag = "content",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
    ),
    responses((status = 200, description = "All of it", body = Told)))]
async fn find_all(it: MayIn<SeeContent>) -> Result<Json<Told>> {
    let (mut scope, product) = (it.read(), &it.product);
    let all = pages(&mut scope, product.id).await?;
    let told = modules(&mut scope, product.id)
        .await?
        .into_iter()
        .map(|module| ToldModule {
            pages: all
                .iter()
                .filter(|page| page.module_id == module.id)
                .map(|page| ToldPage {
                    id: page.id.0,
                    kind: page.kind.id(),
                    name: page.name.clone(),
                    published: page.published,
                    required: page.required,
                    release: page.release.id(),
                    pass_bp: page.pass_bp,
                    version: page.version,
                })
                .collect(),
            id: module.id.0,
            name: module.name,
            is_extra: module.is_extra,
            version: module.version,
        });
    let modules = told.collect();
    Ok(Json(Told { modules }))
}

/// Adds a module at the end.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/modules", tag = "content",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
    ),
    request_body = NewModule,
    responses((status = 201, description = "The module", body = Made)))]
async fn make_module(
    it: May<may::EditContent>,
    At((_, slug, id)): Many,
    Body(new): Body<NewModule>,
) -> Result<(StatusCode, Json<Made>)> {
    let (_, _, product) = there(&it, &slug, id).await?;
    let mut form = Form::of([("name".to_owned(), new.name)]);
    let name = form.text("name", 1..=120);
    form.clean()?;
    let on = &it.here.caller.on;
    let id = add_module(on, it.granted, &product, &name, new.is_extra)
        .await?
        .0;
    Ok((StatusCode::CREATED, Json(Made { id })))
}

/// Puts modules and pages in another order; pages may come into other modules by it.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/content", tag = "content",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
    ),
    request_body = Ordered,
    responses((status = 204, description = "In this order")))]
async fn put_order(
    it: May<may::EditContent>,
    At((_, slug, id)): Many,
    Body(order): Body<Ordered>,
) -> Result<StatusCode> {
    let (_, _, product) = there(&it, &slug, id).await?;
    let order = order.modules.into_iter().map(|module| {
        let pages = module.pages.into_iter().map(PageId).collect();
        (ModuleId(module.id), pages)
    });
    arrange(&it.here.caller.on, it.granted, &product, &order.collect()).await?;
    Ok(StatusCode::NO_CONTENT)
}

type OneModule = At<(String, String, Uuid, Uuid)>;

/// Gives a module another name, or makes it an extra one.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/modules/{module}", tag = "content",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
        ("module" = Uuid, Path, description = "The module"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    request_body = NewModule,
    responses((status = 204, description = "Changed")))]
async fn put_module(
    it: May<may::EditContent>,
    At((_, slug, id, module)): OneModule,
    IfMatch(seen): IfMatch,
    Body(new): Body<NewModule>,
) -> Result<StatusCode> {
    let (mut scope, _, product) = there(&it, &slug, id).await?;
    let before = super::module(&mut scope, product.id, ModuleId(module)).await?;
    let mut form = Form::of([("name".to_owned(), new.name)]);
    let name = form.text("name", 1..=120);
    form.clean()?;
    let (on, version) = (&it.here.caller.on, seen.unwrap_or(before.version));
    let wanted = (name.as_str(), new.is_extra);
    change_module(on, it.granted, &product, before.id, version, wanted).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Deletes a module with its pages; what people did on them stays in their history.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/modules/{module}", tag = "content",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
        ("module" = Uuid, Path, description = "The module"),
    ),
    responses((status = 204, description = "Deleted")))]
async fn remove_module(
    it: May<may::EditContent>,
    At((_, slug, id, module)): OneModule,
) -> Result<StatusCode> {
    let (_, _, product) = there(&it, &slug, id).await?;
    delete_module(&it.here.caller.on, it.granted, &product, ModuleId(module)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Adds a page at the end of its module.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/pages", tag = "content",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
    ),
    request_body = NewPage,
    responses((status = 201, description = "The page", body = Made)))]
async fn make_page(
    it: May<may::EditContent>,
    At((_, slug, id)): Many,
    Body(new): Body<NewPage>,
) -> Result<(StatusCode, Json<Made>)> {
    let (_, area, product) = there(&it, &slug, id).await?;
    let wanted = WantedPage::of(&mut form(new), &area)?;
    let id = add_page(&it.here.caller.on, it.granted, &product, &wanted)
        .await?
        .0;
    Ok((StatusCode::CREATED, Json(Made { id })))
}

/// Replaces what is known of a page.
#[utoipa::path(put, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/pages/{page}", tag = "content",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
        ("page" = Uuid, Path, description = "The page"),
        ("If-Match" = Option<String>, Header, description = "The version that was read"),
    ),
    request_body = NewPage,
    responses((status = 204, description = "Changed")))]
async fn change(
    it: May<may::EditContent>,
    At((_, slug, id, page)): At<(String, String, Uuid, Uuid)>,
    IfMatch(seen): IfMatch,
    Body(new): Body<NewPage>,
) -> Result<StatusCode> {
    let (mut scope, area, product) = there(&it, &slug, id).await?;
    let before = super::page(&mut scope, product.id, PageId(page)).await?;
    let wanted = WantedPage::of(&mut form(new), &area)?;
    let version = seen.unwrap_or(before.version);
    let on = &it.here.caller.on;
    change_page(on, it.granted, &product, before.id, version, &wanted).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Deletes a page; what people did on it stays in their history.
#[utoipa::path(delete, path = "/api/v1/accounts/{account}/areas/{area}/products/{product}/pages/{page}", tag = "content",
    params(
        ("account" = String, Path, description = "The account, as in its address"),
        ("area" = String, Path, description = "The area, as in its address"),
        ("product" = Uuid, Path, description = "The product"),
        ("page" = Uuid, Path, description = "The page"),
    ),
    responses((status = 204, description = "Deleted")))]
async fn delete(
    it: May<may::EditContent>,
    At((_, slug, id, page)): At<(String, String, Uuid, Uuid)>,
) -> Result<StatusCode> {
    let (_, _, product) = there(&it, &slug, id).await?;
    delete_page(&it.here.caller.on, it.granted, &product, PageId(page)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A body read as a form is, so that both say the same of the same fault.
fn form(new: NewPage) -> Form {
    let yes = |on: bool| if on { "yes" } else { "" }.to_owned();
    let number = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
    let fields = [
        ("module", new.module.to_string()),
        ("name", new.name),
        ("kind", new.kind),
        ("published", yes(new.published)),
        ("required", yes(new.required)),
        ("release", new.release),
        ("release_at", new.release_at.unwrap_or_default()),
        ("release_days", number(new.release_days)),
        (
            "release_quiz",
            new.release_quiz
                .map(|id| id.to_string())
                .unwrap_or_default(),
        ),
        ("expire_days", number(new.expire_days)),
        ("pass", number(new.pass)),
        ("max_attempts", number(new.max_attempts)),
    ];
    let groups = new.groups.into_iter().map(|id| ("groups", id.to_string()));
    let all = fields.into_iter().chain(groups);
    Form::of(all.map(|(name, value)| (name.to_owned(), value)))
}
