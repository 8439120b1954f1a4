//! Changing what a product is called, how it is set up, and where it stands.

use clavero_rules::{
    products::ProductStatus,
    roles::{GrantedIn, SetUp},
};
use serde_json::{Value, json};

use super::{Product, Wanted, begin_in, store};
use crate::{
    Error, Occasion, Result,
    db::dialect::was_taken,
    work::{Event, Object},
};

/// Saves the settings of a product over the version that was seen.
pub async fn change_product(
    on: &Occasion,
    granted: GrantedIn<SetUp>,
    version: i64,
    wanted: &Wanted,
) -> Result<()> {
    let id = granted.product();
    let mut work = begin_in(on, granted).await?;
    let before = store::by_id(&mut work, id).await?;
    if Wanted::from(&before) == *wanted {
        return Ok(());
    }
    match store::update(&mut work, &before, version, wanted).await {
        Err(error) if was_taken(&error) => return Err(Error::field("name", "taken")),
        other => other?,
    }
    let name = wanted.name.clone();
    work.commit(ProductChanged { before, name }).await
}

/// Publishes a product, pauses it, archives it, or brings it back. Whoever has access keeps it.
pub async fn move_product(
    on: &Occasion,
    granted: GrantedIn<SetUp>,
    state: ProductStatus,
) -> Result<()> {
    let id = granted.product();
    let mut work = begin_in(on, granted).await?;
    let before = store::by_id(&mut work, id).await?;
    if before.state == state {
        return Ok(());
    }
    match store::set_state(&mut work, &before, state).await {
        // Another product took the name while this one was archived.
        Err(error) if was_taken(&error) => return Err(Error::field("name", "taken")),
        other => other?,
    }
    work.commit(ProductMoved { before, state }).await
}

#[derive(Debug)]
struct ProductChanged {
    before: Product,
    name: String,
}

impl Event for ProductChanged {
    fn kind(&self) -> &'static str {
        "product.changed"
    }
    fn object(&self) -> Object {
        Object::new("product", self.before.id)
    }
    fn data(&self) -> Value {
        let mut data = json!({ "name": self.name, "version": self.before.version + 1 });
        if self.before.name != self.name {
            data["was"] = json!(self.before.name);
        }
        data
    }
}

#[derive(Debug)]
struct ProductMoved {
    before: Product,
    state: ProductStatus,
}

impl Event for ProductMoved {
    fn kind(&self) -> &'static str {
        match self.state {
            ProductStatus::Draft => "product.withdrawn",
            ProductStatus::Active => "product.published",
            ProductStatus::Paused => "product.paused",
            ProductStatus::Archived => "product.archived",
        }
    }
    fn object(&self) -> Object {
        Object::new("product", self.before.id)
    }
    fn data(&self) -> Value {
        json!({ "name": self.before.name, "before": self.before.state.id() })
    }
}
