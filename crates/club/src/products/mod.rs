//! Products: what an area holds, how each kind of them is set up, and the bundles that hold others.

mod api;
mod bundle;
mod change_product;
mod create_product;
mod duration;
mod may_in;
mod one_thing;
mod product;
mod references;
mod store;
mod wanted;
mod web;

pub use api::Docs;
pub use bundle::{items, set_items};
pub use change_product::{change_product, move_product};
pub use create_product::create_product;
pub use duration::{DurationFor, Lasting, set_duration, would_reach};
pub use may_in::{MayIn, bearing, begin_in, begin_in_changing_access};
pub use one_thing::OneThing;
pub use product::Product;
pub use references::{Reference, refer, references, referred};
pub use wanted::{New, Wanted};
pub use web::{Rights, crumbs, rights, state_badge, tabs};

use clavero_rules::{AreaId, ProductId};

use crate::{Result, doors::Doors, work::Scope};

/// The product of this id in this area.
pub async fn find(scope: &mut Scope, area: AreaId, id: ProductId) -> Result<Product> {
    store::find(scope, area, id).await
}

/// The product of this id, in whichever area of the account.
pub async fn by_id(scope: &mut Scope, id: ProductId) -> Result<Product> {
    store::by_id(scope, id).await
}

/// The products of an area that are not archived, by name.
pub async fn list(scope: &mut Scope, area: AreaId) -> Result<Vec<Product>> {
    store::list(scope, area, false).await
}

/// How many products an area holds, without those that are archived.
pub async fn how_many(scope: &mut Scope, area: AreaId) -> Result<i64> {
    store::how_many(scope, area).await
}

/// The doors of products.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
