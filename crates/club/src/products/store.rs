//! Where products are written.

use clavero_rules::{AreaId, ProductId, products::ProductStatus};

use super::{New, Product, Wanted};
use crate::{
    Error, Result,
    db::{Sql, record, sql},
    words,
    work::{Scope, Work},
};

record! {
    struct Count { n: i64 }
}

record! {
    pub(super) struct Item { pub(super) product_id: ProductId }
}

fn products(scope: &Scope) -> Sql {
    sql("select id, area_id, kind, name, state, access_days, after_last_cycle, overdue_grace_days, on_chargeback,
            on_dispute, pages_per_week, plus_enabled, bundle_adds_later, team_included, starts_at, created_at, version
         from product where account_id = $1")
    .bind(scope.account())
}

pub(super) async fn find(scope: &mut Scope, area: AreaId, id: ProductId) -> Result<Product> {
    let question = products(scope)
        .with(" and area_id = ?", area)
        .with(" and id = ?", id);
    scope
        .first(question)
        .await?
        .ok_or(Error::Missing("product"))
}

pub(super) async fn by_id(scope: &mut Scope, id: ProductId) -> Result<Product> {
    let question = products(scope).with(" and id = ?", id);
    scope
        .first(question)
        .await?
        .ok_or(Error::Missing("product"))
}

pub(super) async fn list(scope: &mut Scope, area: AreaId, archived: bool) -> Result<Vec<Product>> {
    let mut question = products(scope).with(" and area_id = ?", area);
    if !archived {
        question = question.with(" and state <> ?", ProductStatus::Archived);
    }
    scope.all(question.and(" order by name_key, id")).await
}

pub(super) async fn how_many(scope: &mut Scope, area: AreaId) -> Result<i64> {
    let question = sql("select count(*) as n from product where account_id = $1 and area_id = $2 and state <> 'archived'")
        .bind(scope.account())
        .bind(area);
    let row: Count = scope.one(question, "area").await?;
    Ok(row.n)
}

pub(super) async fn insert(work: &mut Work, area: AreaId, id: ProductId, new: &New) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("insert into product (account_id, id, area_id, kind, name, name_key, state, access_days, after_last_cycle,
                overdue_grace_days, on_chargeback, on_dispute, pages_per_week, plus_enabled, bundle_adds_later,
                team_included, starts_at, created_at, changed_at, version)
             values ($1, $2, $3, $4, $5, $6, $7, null, 'keep', 3, 'end_and_block', 'keep', 2, false, false, false, null,
                $8, $8, 1)")
        .bind(account)
        .bind(id)
        .bind(area)
        .bind(new.kind)
        .bind(&new.name)
        .bind(words::letter_key(&new.name))
        .bind(new.state)
        .bind(now),
    )
    .await?;
    Ok(())
}

pub(super) async fn update(
    work: &mut Work,
    seen: &Product,
    version: i64,
    wanted: &Wanted,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec_one(
        sql("update product set name = $3, name_key = $4, after_last_cycle = $5, overdue_grace_days = $6,
                on_chargeback = $7, on_dispute = $8, pages_per_week = $9, plus_enabled = $10, bundle_adds_later = $11,
                team_included = $12, changed_at = $13, version = version + 1
             where account_id = $1 and id = $2 and version = $14")
        .bind(account)
        .bind(seen.id)
        .bind(&wanted.name)
        .bind(wanted.name_key())
        .bind(wanted.after_last_cycle)
        .bind(wanted.overdue_grace_days)
        .bind(wanted.on_chargeback)
        .bind(wanted.on_dispute)
        .bind(wanted.pages_per_week)
        .bind(wanted.plus_enabled)
        .bind(wanted.bundle_adds_later)
        .bind(wanted.team_included)
        .bind(now)
        .bind(version),
        Error::Stale { now: seen.version },
    )
    .await
}

pub(super) async fn set_state(work: &mut Work, seen: &Product, state: ProductStatus) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec_one(
        sql(
            "update product set state = $3, changed_at = $4, version = version + 1
             where account_id = $1 and id = $2 and version = $5",
        )
        .bind(account)
        .bind(seen.id)
        .bind(state)
        .bind(now)
        .bind(seen.version),
        Error::Stale { now: seen.version },
    )
    .await
}

pub(super) async fn set_days(
    work: &mut Work,
    seen: &Product,
    version: i64,
    days: Option<i64>,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec_one(
        sql(
            "update product set access_days = $3, changed_at = $4, version = version + 1
             where account_id = $1 and id = $2 and version = $5",
        )
        .bind(account)
        .bind(seen.id)
        .bind(days)
        .bind(now)
        .bind(version),
        Error::Stale { now: seen.version },
    )
    .await
}

/// How many people have a live grant whose end follows from the duration of the product.
pub(super) async fn lasting(scope: &mut Scope, id: ProductId) -> Result<i64> {
    let question = sql(
        "select count(distinct e.id) as n from enrolment e
         join access_grant g on g.account_id = e.account_id and g.enrolment_id = e.id
         where e.account_id = $1 and e.product_id = $2 and e.removed_at is null and g.by_policy and g.state = 'live'",
    );
    let row: Count = scope
        .one(question.bind(scope.account()).bind(id), "product")
        .await?;
    Ok(row.n)
}

/// Lets all live grants that follow the duration end by another one, and marks their enrolments as due.
pub(super) async fn last_for(work: &mut Work, id: ProductId, days: Option<i64>) -> Result<u64> {
    let (account, now) = (work.account(), work.now());
    let length = days.map(|days| clavero_rules::Span::days(days).0);
    work.exec(
        sql("update access_grant set policy_days = $3, ends_at = starts_at + $4, changed_at = $5, version = version + 1
             where account_id = $1 and by_policy and state = 'live' and enrolment_id in
               (select id from enrolment where account_id = $1 and product_id = $2 and removed_at is null)")
        .bind(account)
        .bind(id)
        .bind(days)
        .bind(length)
        .bind(now),
    )
    .await?;
    work.exec(
        sql("update enrolment set status_until = $3 where account_id = $1 and product_id = $2 and removed_at is null
               and exists (select 1 from access_grant g where g.account_id = enrolment.account_id
                           and g.enrolment_id = enrolment.id and g.by_policy and g.state = 'live')")
        .bind(account)
        .bind(id)
        .bind(now),
    )
    .await
}

pub(super) async fn items(scope: &mut Scope, bundle: ProductId) -> Result<Vec<Item>> {
    let question = sql(
        "select product_id from bundle_item where account_id = $1 and bundle_id = $2
                        order by position, product_id",
    );
    scope.all(question.bind(scope.account()).bind(bundle)).await
}

pub(super) async fn set_items(
    work: &mut Work,
    bundle: ProductId,
    before: &[ProductId],
    after: &[ProductId],
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    for gone in before.iter().filter(|it| !after.contains(it)) {
        let delete = sql(
            "delete from bundle_item where account_id = $1 and bundle_id = $2 and product_id = $3",
        );
        work.exec(delete.bind(account).bind(bundle).bind(*gone))
            .await?;
    }
    for (position, item) in (0_i64..).zip(after) {
        work.exec(
            sql("insert into bundle_item (account_id, bundle_id, product_id, position, added_at) values ($1, $2, $3, $4, $5)
                 on conflict (account_id, bundle_id, product_id) do update set position = excluded.position")
            .bind(account)
            .bind(bundle)
            .bind(*item)
            .bind(position)
            .bind(now),
        )
        .await?;
    }
    Ok(())
}
