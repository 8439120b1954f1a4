//! Where saved segments are written.

use clavero_rules::{Moment, ProductId, SegmentId};

use super::Place;
use crate::{
    Error, Result,
    db::{Sql, record, sql},
    words,
    work::{Scope, Work},
};

record! {
    /// A saved segment.
    #[derive(Debug, Clone)]
    pub struct Segment {
        /// Its identifier.
        pub id: SegmentId,
        /// The product whose people it picks; none if it picks members of the area.
        pub product_id: Option<ProductId>,
        /// As written.
        pub name: String,
        /// What it asks, as JSON.
        pub filter: String,
        /// Who made it.
        pub created_by_name: String,
        /// When it was last changed.
        pub changed_at: Moment,
        /// Grows with each change.
        pub version: i64,
    }
}

record! {
    struct Id { id: SegmentId }
}

fn here(scope: &Scope, place: &Place) -> Sql {
    let question = sql(
        "select s.id, s.product_id, s.name, s.filter, u.name as created_by_name, s.changed_at, s.version
         from segment s join users u on u.id = s.created_by
         where s.account_id = $1 and s.area_id = $2 and s.deleted_at is null",
    )
    .bind(scope.account())
    .bind(place.area.id);
    match &place.product {
        Some(product) => question.with(" and s.product_id = ?", product.id),
        None => question.and(" and s.product_id is null"),
    }
}

/// The segments of a place, by name.
pub(super) async fn all(scope: &mut Scope, place: &Place) -> Result<Vec<Segment>> {
    let question = here(scope, place).and(" order by s.name_key, s.id");
    scope.all(question).await
}

pub(super) async fn find(scope: &mut Scope, place: &Place, id: SegmentId) -> Result<Segment> {
    let question = here(scope, place).with(" and s.id = ?", id);
    scope.one(question, "segment").await
}

/// Whether another segment of the place has this name already.
pub(super) async fn name_is_taken(
    scope: &mut Scope,
    place: &Place,
    name: &str,
    by_other_than: Option<SegmentId>,
) -> Result<bool> {
    let question = here(scope, place).with(" and s.name_key = ?", words::letter_key(name));
    let holder: Option<Id> = scope.first(question).await?;
    Ok(holder.is_some_and(|holder| Some(holder.id) != by_other_than))
}

pub(super) async fn insert(
    work: &mut Work,
    place: &Place,
    id: SegmentId,
    name: &str,
    filter: &str,
) -> Result<()> {
    let (account, now, maker) = (work.account(), work.now(), work.actor()?.user());
    work.exec(
        sql("insert into segment (account_id, id, area_id, product_id, name, name_key, filter, created_by, created_at,
                changed_at, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, 1)")
        .bind(account)
        .bind(id)
        .bind(place.area.id)
        .bind(place.product.as_ref().map(|it| it.id))
        .bind(name)
        .bind(words::letter_key(name))
        .bind(filter)
        .bind(maker)
        .bind(now),
    )
    .await?;
    Ok(())
}

/// Writes a segment over the version that was seen.
pub(super) async fn update(
    work: &mut Work,
    seen: &Segment,
    name: &str,
    filter: &str,
) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec_one(
        sql("update segment set name = $3, name_key = $4, filter = $5, changed_at = $6, version = version + 1
             where account_id = $1 and id = $2 and deleted_at is null and version = $7")
        .bind(account)
        .bind(seen.id)
        .bind(name)
        .bind(words::letter_key(name))
        .bind(filter)
        .bind(now)
        .bind(seen.version),
        Error::Stale { now: seen.version },
    )
    .await
}

pub(super) async fn delete(work: &mut Work, seen: &Segment) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec_one(
        sql(
            "update segment set deleted_at = $3, changed_at = $3, version = version + 1
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
