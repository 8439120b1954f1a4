//! Where groups and offers are written.

use clavero_rules::{
    AreaId, EnrolmentId, GroupId, MemberId, OfferId, ProductId, enrolments::GroupSeat,
};

use super::{Group, Offer, WantedOffer};
use crate::{
    Error, Result,
    announcements::{self, Whom},
    db::{Sql, record, sql},
    words,
    work::{Scope, Work},
};

record! {
    struct Id { id: GroupId }
}

record! {
    struct Named { name: String }
}

record! {
    struct Seat { id: GroupId, product_id: ProductId }
}

fn groups(scope: &Scope, product: ProductId) -> Sql {
    sql("select g.id, g.name, g.is_default, g.external_id, g.version,
            (select count(*) from enrolment e where e.account_id = g.account_id and e.product_id = g.product_id
             and e.group_id = g.id and e.removed_at is null) as people
         from product_group g where g.account_id = $1 and g.product_id = $2 and g.deleted_at is null")
    .bind(scope.account())
    .bind(product)
}

pub(super) async fn find(scope: &mut Scope, product: ProductId, id: GroupId) -> Result<Group> {
    let question = groups(scope, product).with(" and g.id = ?", id);
    scope.first(question).await?.ok_or(Error::Missing("group"))
}

pub(super) async fn name_of(scope: &mut Scope, product: ProductId, id: GroupId) -> Result<String> {
    let question = sql("select name from product_group
                        where account_id = $1 and product_id = $2 and id = $3 and deleted_at is null");
    let question = question.bind(scope.account()).bind(product).bind(id);
    let row: Option<Named> = scope.first(question).await?;
    row.map(|row| row.name).ok_or(Error::Missing("group"))
}

pub(super) async fn list(scope: &mut Scope, product: ProductId) -> Result<Vec<Group>> {
    let question = groups(scope, product).and(" order by g.name_key, g.id");
    scope.all(question).await
}

pub(super) async fn default_of(scope: &mut Scope, product: ProductId) -> Result<Option<GroupId>> {
    let question = sql("select id from product_group
                        where account_id = $1 and product_id = $2 and is_default and deleted_at is null");
    let row: Option<Id> = scope
        .first(question.bind(scope.account()).bind(product))
        .await?;
    Ok(row.map(|row| row.id))
}

pub(super) async fn seat(scope: &mut Scope, id: GroupId) -> Result<GroupSeat> {
    let question = sql("select id, product_id from product_group
                        where account_id = $1 and id = $2 and deleted_at is null");
    let row: Option<Seat> = scope.first(question.bind(scope.account()).bind(id)).await?;
    let row = row.ok_or(Error::Missing("group"))?;
    Ok(GroupSeat {
        group: row.id,
        product: row.product_id,
    })
}

pub(super) async fn insert(
    work: &mut Work,
    product: ProductId,
    id: GroupId,
    name: &str,
    is_default: bool,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("insert into product_group (account_id, id, product_id, name, name_key, is_default, external_id, created_at, version)
             values ($1, $2, $3, $4, $5, $6, '', $7, 1)")
        .bind(account)
        .bind(id)
        .bind(product)
        .bind(name)
        .bind(words::letter_key(name))
        .bind(is_default)
        .bind(now),
    )
    .await?;
    Ok(())
}

pub(super) async fn rename(work: &mut Work, seen: &Group, version: i64, name: &str) -> Result<()> {
    let account = work.account();
    work.exec_one(
        sql(
            "update product_group set name = $3, name_key = $4, version = version + 1
             where account_id = $1 and id = $2 and version = $5",
        )
        .bind(account)
        .bind(seen.id)
        .bind(name)
        .bind(words::letter_key(name))
        .bind(version),
        Error::Stale { now: seen.version },
    )
    .await
}

/// One default per product: the other one stops being it first.
pub(super) async fn make_default(work: &mut Work, product: ProductId, id: GroupId) -> Result<()> {
    let account = work.account();
    work.exec(
        sql(
            "update product_group set is_default = false, version = version + 1
             where account_id = $1 and product_id = $2 and is_default",
        )
        .bind(account)
        .bind(product),
    )
    .await?;
    work.exec_one(
        sql(
            "update product_group set is_default = true, version = version + 1
             where account_id = $1 and id = $2 and deleted_at is null",
        )
        .bind(account)
        .bind(id),
        Error::Missing("group"),
    )
    .await
}

record! {
    struct Sitting { id: EnrolmentId, member_id: MemberId, area_id: AreaId }
}

/// Tells other systems of everybody who is about to sit elsewhere.
async fn tell_moved(work: &mut Work, product: ProductId, from: GroupId, to: GroupId) -> Result<()> {
    let question = sql(
        "select id, member_id, area_id from enrolment
         where account_id = $1 and product_id = $2 and group_id = $3 and removed_at is null order by id",
    );
    let question = question.bind(work.account()).bind(product).bind(from);
    let sitting: Vec<Sitting> = work.all(question).await?;
    for it in sitting {
        let whom = Whom {
            enrolment: it.id,
            member: it.member_id,
            product,
            area: it.area_id,
        };
        announcements::group_changed(work, whom, Some(from), Some(to));
    }
    Ok(())
}

/// Moves everybody of a group, closes their stay in it and begins one in the other; their pages are counted again.
pub(super) async fn move_people(
    work: &mut Work,
    product: ProductId,
    from: GroupId,
    to: GroupId,
) -> Result<u64> {
    tell_moved(work, product, from, to).await?;
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("update group_stay set ended_at = $4 where account_id = $1 and group_id = $3 and ended_at is null
             and enrolment_id in (select id from enrolment where account_id = $1 and product_id = $2)")
        .bind(account)
        .bind(product)
        .bind(from)
        .bind(now),
    )
    .await?;
    work.exec(
        sql(
            "insert into group_stay (account_id, enrolment_id, group_id, began_at)
             select account_id, id, $4, $5 from enrolment
             where account_id = $1 and product_id = $2 and group_id = $3
             on conflict (account_id, enrolment_id, group_id, began_at) do nothing",
        )
        .bind(account)
        .bind(product)
        .bind(from)
        .bind(to)
        .bind(now),
    )
    .await?;
    work.exec(
        sql("update enrolment set group_id = $4, recount_due = true, changed_at = $5, version = version + 1
             where account_id = $1 and product_id = $2 and group_id = $3")
        .bind(account)
        .bind(product)
        .bind(from)
        .bind(to)
        .bind(now),
    )
    .await
}

pub(super) async fn delete(work: &mut Work, seen: &Group) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let pages = sql("delete from page_group where account_id = $1 and group_id = $2");
    work.exec(pages.bind(account).bind(seen.id)).await?;
    let offers = sql(
        "update offer set group_id = null, version = version + 1 where account_id = $1 and group_id = $2",
    );
    work.exec(offers.bind(account).bind(seen.id)).await?;
    work.exec_one(
        sql(
            "update product_group set deleted_at = $3, version = version + 1
             where account_id = $1 and id = $2 and deleted_at is null and version = $4",
        )
        .bind(account)
        .bind(seen.id)
        .bind(now)
        .bind(seen.version),
        Error::Stale { now: seen.version },
    )
    .await
}

pub(super) async fn offers(scope: &mut Scope, product: ProductId) -> Result<Vec<Offer>> {
    let question = sql(
        "select id, code, name, plan, group_id, plus_seats, cycles, amount, currency, retired_at, version
                        from offer where account_id = $1 and product_id = $2 order by code, id",
    );
    scope
        .all(question.bind(scope.account()).bind(product))
        .await
}

pub(super) async fn insert_offer(
    work: &mut Work,
    product: ProductId,
    id: OfferId,
    it: &WantedOffer,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("insert into offer (account_id, id, product_id, code, name, plan, group_id, plus_seats, amount, currency,
                created_at, cycles, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)")
        .bind(account)
        .bind(id)
        .bind(product)
        .bind(&it.code)
        .bind(&it.name)
        .bind(&it.plan)
        .bind(it.group)
        .bind(it.plus_seats)
        .bind(it.amount)
        .bind(&it.currency)
        .bind(now)
        .bind(it.cycles),
    )
    .await?;
    Ok(())
}

pub(super) async fn update_offer(
    work: &mut Work,
    seen: &Offer,
    version: i64,
    it: &WantedOffer,
) -> Result<()> {
    let account = work.account();
    work.exec_one(
        sql("update offer set code = $3, name = $4, plan = $5, group_id = $6, plus_seats = $7, amount = $8,
                currency = $9, cycles = $11, version = version + 1
             where account_id = $1 and id = $2 and version = $10")
        .bind(account)
        .bind(seen.id)
        .bind(&it.code)
        .bind(&it.name)
        .bind(&it.plan)
        .bind(it.group)
        .bind(it.plus_seats)
        .bind(it.amount)
        .bind(&it.currency)
        .bind(version)
        .bind(it.cycles),
        Error::Stale { now: seen.version },
    )
    .await
}

pub(super) async fn retire(work: &mut Work, seen: &Offer) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec_one(
        sql("update offer set retired_at = $3, version = version + 1
             where account_id = $1 and id = $2 and retired_at is null and version = $4")
        .bind(account)
        .bind(seen.id)
        .bind(now)
        .bind(seen.version),
        Error::Stale { now: seen.version },
    )
    .await
}
