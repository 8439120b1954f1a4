//! Making a product.

use clavero_rules::{
    ProductId,
    access::{Granted, may},
};

use super::{New, store};
use crate::{
    Error, Occasion, Result,
    areas::Area,
    db::dialect::was_taken,
    groups,
    work::{Event, Object},
};

/// Makes a product, with the default group that its kind needs (3.1).
pub async fn create_product(
    on: &Occasion,
    granted: Granted<may::ManageClubProducts>,
    area: &Area,
    new: New,
) -> Result<ProductId> {
    let mut work = on.begin(granted).await?;
    let id = ProductId(on.id());
    match store::insert(&mut work, area.id, id, &new).await {
        Err(error) if was_taken(&error) => return Err(Error::field("name", "taken")),
        other => other?,
    }
    if new.kind.has_groups() {
        groups::found_default(&mut work, id, area.lang).await?;
    }
    work.commit(ProductCreated { id, new }).await?;
    Ok(id)
}

#[derive(Debug)]
struct ProductCreated {
    id: ProductId,
    new: New,
}

impl Event for ProductCreated {
    fn kind(&self) -> &'static str {
        "product.created"
    }
    fn object(&self) -> Object {
        Object::new("product", self.id)
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({
            "name": self.new.name,
            "product_kind": self.new.kind.id(),
            "state": self.new.state.id(),
        })
    }
}
