//! Where areas are written.

use clavero_rules::{AccountId, AreaId};

use super::{Area, Wanted};
use crate::{
    Error, Occasion, Result,
    db::{Sql, record, sql},
    work::{Scope, Site, Work},
};

record! {
    struct Lead { account_id: AccountId, area_id: AreaId }
}

fn areas(scope: &Scope) -> Sql {
    sql("select id, slug, name, time_zone, lang, access_resend_from, message_quota, created_at, version
         from area where account_id = $1")
    .bind(scope.account())
}

pub(super) async fn find(scope: &mut Scope, slug: &str) -> Result<Area> {
    let question = areas(scope).with(" and slug = ?", slug);
    scope.first(question).await?.ok_or(Error::Missing("area"))
}

pub(super) async fn by_id(scope: &mut Scope, id: AreaId) -> Result<Area> {
    let question = areas(scope).with(" and id = ?", id);
    scope.first(question).await?.ok_or(Error::Missing("area"))
}

pub(super) async fn list(scope: &mut Scope) -> Result<Vec<Area>> {
    let question = areas(scope).and(" order by name, id");
    scope.all(question).await
}

pub(super) async fn hold(work: &mut Work, id: AreaId) -> Result<()> {
    let hold = sql("update area set version = version where account_id = $1 and id = $2");
    let account = work.account();
    work.exec_one(hold.bind(account).bind(id), Error::Missing("area"))
        .await
}

pub(super) async fn leads_to<S: Site>(
    scope: &mut Scope<S>,
    slug: &str,
) -> Result<(AccountId, AreaId)> {
    let question = sql("select account_id, area_id from area_address where slug = $1").bind(slug);
    let lead: Option<Lead> = scope.first(question).await?;
    let lead = lead.ok_or(Error::Missing("area"))?;
    Ok((lead.account_id, lead.area_id))
}

pub(super) async fn slug_is_taken(on: &Occasion, slug: &str) -> Result<bool> {
    match leads_to(&mut on.read_open(), slug).await {
        Ok(_) => Ok(true),
        Err(Error::Missing(_)) => Ok(false),
        Err(error) => Err(error),
    }
}

pub(super) async fn insert(work: &mut Work, id: AreaId, slug: &str, wanted: &Wanted) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let address = sql("insert into area_address (slug, account_id, area_id) values ($1, $2, $3)");
    work.exec(address.bind(slug).bind(account).bind(id)).await?;
    work.exec(
        sql("insert into area (account_id, id, slug, name, time_zone, lang, access_resend_from, message_quota,
                created_at, changed_at, version)
             values ($1, $2, $3, $4, $5, $6, $7, 0, $8, $8, 1)")
        .bind(account)
        .bind(id)
        .bind(slug)
        .bind(&wanted.name)
        .bind(&wanted.time_zone)
        .bind(wanted.lang)
        .bind(&wanted.access_resend_from)
        .bind(now),
    )
    .await?;
    Ok(())
}

pub(super) async fn update(
    work: &mut Work,
    seen: &Area,
    version: i64,
    wanted: &Wanted,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec_one(
        sql("update area set name = $3, time_zone = $4, lang = $5, access_resend_from = $6, changed_at = $7,
                message_quota = $9, version = version + 1
             where account_id = $1 and id = $2 and version = $8")
        .bind(account)
        .bind(seen.id)
        .bind(&wanted.name)
        .bind(&wanted.time_zone)
        .bind(wanted.lang)
        .bind(&wanted.access_resend_from)
        .bind(now)
        .bind(version)
        .bind(wanted.message_quota),
        Error::Stale { now: seen.version },
    )
    .await
}
