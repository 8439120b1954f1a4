//! Where members are written.

use std::collections::BTreeMap;

use clavero_rules::{AreaId, ProductId};

use crate::{
    Result,
    db::{record, sql},
    work::Scope,
};

record! {
    struct Count { n: i64 }
}

record! {
    struct Enrolled { product_id: ProductId, n: i64 }
}

pub(super) async fn how_many(scope: &mut Scope, area: AreaId) -> Result<i64> {
    let question = sql(
        "select count(*) as n from member where account_id = $1 and area_id = $2 and erased_at is null",
    );
    let row: Count = scope
        .one(question.bind(scope.account()).bind(area), "area")
        .await?;
    Ok(row.n)
}

pub(super) async fn how_many_open(scope: &mut Scope, area: AreaId) -> Result<i64> {
    let question = sql("select count(distinct member_id) as n from enrolment
                        where account_id = $1 and area_id = $2 and status = 'active' and removed_at is null");
    let row: Count = scope
        .one(question.bind(scope.account()).bind(area), "area")
        .await?;
    Ok(row.n)
}

pub(super) async fn enrolled_by_product(
    scope: &mut Scope,
    area: AreaId,
) -> Result<BTreeMap<ProductId, i64>> {
    let question = sql("select product_id, count(*) as n from enrolment
                        where account_id = $1 and area_id = $2 and removed_at is null group by product_id");
    let rows: Vec<Enrolled> = scope.all(question.bind(scope.account()).bind(area)).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.product_id, row.n))
        .collect())
}
