//! Where modules and pages are written.

use clavero_rules::{
    GroupId, ModuleId, Moment, PageId, ProductId, content::ReleaseKind, progress::PageKind,
};

use super::WantedPage;
use crate::{
    Error, Result,
    db::{Sql, record, sql},
    work::{Scope, Work},
};

record! {
    /// A module.
    #[derive(Clone, Debug)]
    pub struct Module {
        /// Its identifier.
        pub id: ModuleId,
        /// As written.
        pub name: String,
        /// Whether it is an extra one, which counts to no progress.
        pub is_extra: bool,
        /// Grows with each change.
        pub version: i64,
    }
}

record! {
    /// A page.
    #[derive(Clone, Debug)]
    pub struct Page {
        /// Its identifier.
        pub id: PageId,
        /// Its module.
        pub module_id: ModuleId,
        /// What it is.
        pub kind: PageKind,
        /// As written.
        pub name: String,
        /// Whether people can see it.
        pub published: bool,
        /// Whether it is part of completing the product.
        pub required: bool,
        /// What it waits for.
        pub release: ReleaseKind,
        /// The day it waits for.
        pub release_at: Option<Moment>,
        /// The days it waits for.
        pub release_days: Option<i64>,
        /// The quiz it waits for.
        pub release_quiz_id: Option<PageId>,
        /// How many days it stays open.
        pub expire_days: Option<i64>,
        /// The score that passes a quiz.
        pub pass_bp: Option<i64>,
        /// How often a quiz may be tried.
        pub max_attempts: Option<i64>,
        /// Grows with each change.
        pub version: i64,
    }
}

record! {
    struct For { group_id: GroupId }
}

record! {
    struct Last { n: i64 }
}

pub(super) async fn modules(scope: &mut Scope, product: ProductId) -> Result<Vec<Module>> {
    let question = modules_in(scope, product).and(" order by position, id");
    scope.all(question).await
}

fn modules_in(scope: &Scope, product: ProductId) -> Sql {
    sql("select id, name, is_extra, version from module
         where account_id = $1 and product_id = $2 and deleted_at is null")
    .bind(scope.account())
    .bind(product)
}

pub(super) async fn module(scope: &mut Scope, product: ProductId, id: ModuleId) -> Result<Module> {
    let question = modules_in(scope, product).with(" and id = ?", id);
    scope.first(question).await?.ok_or(Error::Missing("module"))
}

/// How many people did something on pages that this narrows down to.
async fn people(scope: &mut Scope, which: Sql) -> Result<i64> {
    let question = sql(
        "select count(distinct w.enrolment_id) as n from page_progress w
                        where w.account_id = $1 and w.page_id in (",
    )
    .bind(scope.account())
    .then(which)
    .and(")");
    let row: Last = scope.one(question, "page").await?;
    Ok(row.n)
}

/// How many people did something on a page.
pub(super) async fn people_on_page(scope: &mut Scope, id: PageId) -> Result<i64> {
    let which = sql("select id from page where account_id = $1 and id = $2").bind(scope.account());
    people(scope, which.bind(id)).await
}

/// How many people did something on the pages of a module.
pub(super) async fn people_in_module(scope: &mut Scope, id: ModuleId) -> Result<i64> {
    let which =
        sql("select id from page where account_id = $1 and module_id = $2 and deleted_at is null")
            .bind(scope.account());
    people(scope, which.bind(id)).await
}

pub(super) async fn update_module(
    work: &mut Work,
    seen: &Module,
    version: i64,
    name: &str,
    is_extra: bool,
) -> Result<()> {
    let account = work.account();
    work.exec_one(
        sql(
            "update module set name = $3, is_extra = $4, version = version + 1
             where account_id = $1 and id = $2 and version = $5",
        )
        .bind(account)
        .bind(seen.id)
        .bind(name)
        .bind(is_extra)
        .bind(version),
        Error::Stale { now: seen.version },
    )
    .await
}

pub(super) async fn place_module(work: &mut Work, id: ModuleId, position: usize) -> Result<()> {
    let account = work.account();
    let placed =
        sql("update module set position = $3 where account_id = $1 and id = $2 and position <> $3");
    let placed = placed.bind(account).bind(id);
    work.exec(placed.bind(i64::try_from(position + 1).unwrap_or(i64::MAX)))
        .await
        .map(drop)
}

pub(super) async fn place_page(
    work: &mut Work,
    id: PageId,
    module: ModuleId,
    position: usize,
) -> Result<()> {
    let account = work.account();
    let placed = sql("update page set module_id = $3, position = $4
                      where account_id = $1 and id = $2 and (module_id <> $3 or position <> $4)");
    let placed = placed.bind(account).bind(id).bind(module);
    work.exec(placed.bind(i64::try_from(position + 1).unwrap_or(i64::MAX)))
        .await
        .map(drop)
}

pub(super) async fn delete_module(work: &mut Work, id: ModuleId) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec_one(
        sql("update module set deleted_at = $3, version = version + 1
             where account_id = $1 and id = $2 and deleted_at is null")
        .bind(account)
        .bind(id)
        .bind(now),
        Error::Missing("module"),
    )
    .await
}

fn pages_in(scope: &Scope, product: ProductId) -> Sql {
    sql("select id, module_id, kind, name, published, required, release, release_at, release_days, release_quiz_id,
            expire_days, pass_bp, max_attempts, version
         from page where account_id = $1 and product_id = $2 and deleted_at is null")
    .bind(scope.account())
    .bind(product)
}

pub(super) async fn pages(scope: &mut Scope, product: ProductId) -> Result<Vec<Page>> {
    let question = pages_in(scope, product).and(" order by module_id, position, id");
    scope.all(question).await
}

pub(super) async fn page(scope: &mut Scope, product: ProductId, id: PageId) -> Result<Page> {
    let question = pages_in(scope, product).with(" and id = ?", id);
    scope.first(question).await?.ok_or(Error::Missing("page"))
}

pub(super) async fn groups(scope: &mut Scope, page: PageId) -> Result<Vec<GroupId>> {
    let question = sql(
        "select group_id from page_group where account_id = $1 and page_id = $2 order by group_id",
    );
    let rows: Vec<For> = scope.all(question.bind(scope.account()).bind(page)).await?;
    Ok(rows.into_iter().map(|row| row.group_id).collect())
}

pub(super) async fn insert_module(
    work: &mut Work,
    product: ProductId,
    id: ModuleId,
    name: &str,
    is_extra: bool,
) -> Result<()> {
    let account = work.account();
    let last = sql(
        "select coalesce(max(position), 0) as n from module where account_id = $1 and product_id = $2",
    );
    let last: Last = work.one(last.bind(account).bind(product), "module").await?;
    work.exec(
        sql("insert into module (account_id, id, product_id, position, name, is_extra, is_public, external_id, version)
             values ($1, $2, $3, $4, $5, $6, false, '', 1)")
        .bind(account)
        .bind(id)
        .bind(product)
        .bind(last.n + 1)
        .bind(name)
        .bind(is_extra),
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_page(
    work: &mut Work,
    product: ProductId,
    id: PageId,
    it: &WantedPage,
) -> Result<()> {
    let account = work.account();
    let last = sql(
        "select coalesce(max(position), 0) as n from page where account_id = $1 and module_id = $2",
    );
    let last: Last = work
        .one(last.bind(account).bind(it.module), "module")
        .await?;
    work.exec(
        sql("insert into page (account_id, id, product_id, module_id, position, kind, name, published, required, has_media,
                release, release_at, release_days, release_quiz_id, expire_days, pass_bp, max_attempts, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, false, $10, $11, $12, $13, $14, $15, $16, 1)")
        .bind(account)
        .bind(id)
        .bind(product)
        .bind(it.module)
        .bind(last.n + 1)
        .bind(it.kind)
        .bind(&it.name)
        .bind(it.published)
        .bind(it.required)
        .bind(it.release)
        .bind(it.release_at)
        .bind(it.release_days)
        .bind(it.release_quiz)
        .bind(it.expire_days)
        .bind(it.pass_bp)
        .bind(it.max_attempts),
    )
    .await?;
    set_groups(work, id, &it.groups).await
}

pub(super) async fn update_page(
    work: &mut Work,
    seen: &Page,
    version: i64,
    it: &WantedPage,
) -> Result<()> {
    let account = work.account();
    work.exec_one(
        sql("update page set module_id = $3, name = $4, published = $5, required = $6, release = $7, release_at = $8,
                release_days = $9, release_quiz_id = $10, expire_days = $11, pass_bp = $12, max_attempts = $13,
                version = version + 1
             where account_id = $1 and id = $2 and version = $14")
        .bind(account)
        .bind(seen.id)
        .bind(it.module)
        .bind(&it.name)
        .bind(it.published)
        .bind(it.required)
        .bind(it.release)
        .bind(it.release_at)
        .bind(it.release_days)
        .bind(it.release_quiz)
        .bind(it.expire_days)
        .bind(it.pass_bp)
        .bind(it.max_attempts)
        .bind(version),
        Error::Stale { now: seen.version },
    )
    .await?;
    set_groups(work, seen.id, &it.groups).await
}

async fn set_groups(work: &mut Work, page: PageId, groups: &[GroupId]) -> Result<()> {
    let account = work.account();
    let gone = sql("delete from page_group where account_id = $1 and page_id = $2");
    work.exec(gone.bind(account).bind(page)).await?;
    for group in groups {
        let add = sql(
            "insert into page_group (account_id, page_id, group_id) values ($1, $2, $3)
                       on conflict (account_id, page_id, group_id) do nothing",
        );
        work.exec(add.bind(account).bind(page).bind(*group)).await?;
    }
    Ok(())
}

pub(super) async fn delete_page(work: &mut Work, seen: &Page) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec_one(
        sql("update page set deleted_at = $3, version = version + 1
             where account_id = $1 and id = $2 and deleted_at is null")
        .bind(account)
        .bind(seen.id)
        .bind(now),
        Error::Missing("page"),
    )
    .await
}

/// Everybody’s pages are counted again by the sweeper; until then the product says so (P-5).
pub(super) async fn recount_later(work: &mut Work, product: ProductId) -> Result<()> {
    let account = work.account();
    work.exec(
        sql("update enrolment set recount_due = true
             where account_id = $1 and product_id = $2 and removed_at is null")
        .bind(account)
        .bind(product),
    )
    .await?;
    Ok(())
}
