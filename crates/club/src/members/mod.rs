//! Members: the people of an area, each known by an address.

mod store;

use std::collections::BTreeMap;

use clavero_rules::{AreaId, ProductId};

use crate::{Result, work::Scope};

/// How many members an area has, without those that were erased.
pub async fn how_many(scope: &mut Scope, area: AreaId) -> Result<i64> {
    store::how_many(scope, area).await
}

/// How many of them may open something.
pub async fn how_many_open(scope: &mut Scope, area: AreaId) -> Result<i64> {
    store::how_many_open(scope, area).await
}

/// How many people each product of an area has.
pub async fn enrolled_by_product(
    scope: &mut Scope,
    area: AreaId,
) -> Result<BTreeMap<ProductId, i64>> {
    store::enrolled_by_product(scope, area).await
}
