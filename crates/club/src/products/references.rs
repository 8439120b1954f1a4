//! What sellers’ platforms call a product, so that a sale finds it (3.1, edge 11).

use clavero_rules::{AreaId, ProductId, purchases::Provider};

use crate::{
    Result,
    db::{record, sql},
    work::{Scope, Work},
};

record! {
    /// One name of a product elsewhere.
    #[derive(Debug, Clone)]
    pub struct Reference {
        /// The product.
        pub product_id: ProductId,
        /// Whose name it is.
        pub provider: Provider,
        /// The name.
        pub external_id: String,
    }
}

/// The product that a platform calls so.
pub async fn referred(
    scope: &mut Scope,
    area: AreaId,
    provider: Provider,
    name: &str,
) -> Result<Option<ProductId>> {
    let question = sql("select product_id, provider, external_id from product_reference
                        where account_id = $1 and area_id = $2 and provider = $3 and external_id = $4")
        .bind(scope.account())
        .bind(area)
        .bind(provider)
        .bind(name);
    let found: Option<Reference> = scope.first(question).await?;
    Ok(found.map(|it| it.product_id))
}

/// Every name that the products of an area have elsewhere.
pub async fn references(scope: &mut Scope, area: AreaId) -> Result<Vec<Reference>> {
    let question = sql(
        "select product_id, provider, external_id from product_reference
                        where account_id = $1 and area_id = $2 order by provider, external_id",
    )
    .bind(scope.account())
    .bind(area);
    scope.all(question).await
}

/// From now on a platform’s name means this product, whatever it meant before.
pub async fn refer(
    work: &mut Work,
    area: AreaId,
    provider: Provider,
    name: &str,
    product: ProductId,
) -> Result<()> {
    let account = work.account();
    work.exec(
        sql("insert into product_reference (account_id, area_id, provider, external_id, product_id)
             values ($1, $2, $3, $4, $5)
             on conflict (account_id, area_id, provider, external_id) do update set product_id = excluded.product_id")
        .bind(account)
        .bind(area)
        .bind(provider)
        .bind(name)
        .bind(product),
    )
    .await?;
    Ok(())
}
