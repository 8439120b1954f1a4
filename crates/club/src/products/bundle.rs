//! What is inside a bundle: products, never bundles, none twice (3.1).

use clavero_rules::{
    ProductId, Refusal,
    access::{Granted, may},
    products::{ProductKind, flattened},
};
use serde_json::json;

use super::{Product, store};
use crate::{
    Error, Occasion, Result,
    work::{Event, Object, Scope},
};

/// The items of a bundle in their order.
pub async fn items(scope: &mut Scope, bundle: ProductId) -> Result<Vec<ProductId>> {
    let items = store::items(scope, bundle).await?;
    Ok(items.into_iter().map(|item| item.product_id).collect())
}

/// Puts these products into a bundle; bundles among them give way to their items.
pub async fn set_items(
    on: &Occasion,
    granted: Granted<may::ManageBundles>,
    id: ProductId,
    wanted: &[ProductId],
) -> Result<Vec<ProductId>> {
    let mut work = on.begin(granted).await?;
    let bundle = store::by_id(&mut work, id).await?;
    if bundle.kind != ProductKind::Bundle {
        return Err(Error::Missing("bundle"));
    }
    let mut inner = Vec::new();
    for item in wanted {
        let product = store::find(&mut work, bundle.area_id, *item).await?;
        if product.kind == ProductKind::Bundle {
            inner.push((*item, items(&mut work, *item).await?));
        }
    }
    let items_of = |id: ProductId| {
        let known = inner.iter().find(|(bundle, _)| *bundle == id);
        known.map(|(_, items)| items.clone())
    };
    let after = flattened(id, wanted, items_of)?;
    if after.is_empty() {
        return Err(Refusal::BundleEmpty.into());
    }
    let before = items(&mut work, id).await?;
    if before == after {
        return Ok(after);
    }
    store::set_items(&mut work, id, &before, &after).await?;
    let count = after.len();
    work.commit(BundleFilled { bundle, count }).await?;
    Ok(after)
}

#[derive(Debug)]
struct BundleFilled {
    bundle: Product,
    count: usize,
}

impl Event for BundleFilled {
    fn kind(&self) -> &'static str {
        "product.items_set"
    }
    fn object(&self) -> Object {
        Object::new("product", self.bundle.id)
    }
    fn data(&self) -> serde_json::Value {
        json!({ "name": self.bundle.name, "items": self.count })
    }
}
