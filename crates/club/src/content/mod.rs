//! Content: the modules and pages of a product, as far as access and progress ask for them. What stands on a page is
//! kept by whatever plays it.

mod api;
mod arrange;
mod delete;
mod edit;
mod store;
mod wanted;
mod web;

pub use api::Docs;
pub use arrange::{Order, Step, arrange, move_module, move_page};
pub use delete::{delete_module, delete_page};
pub use edit::{add_module, add_page, change_module, change_page};
pub use store::{Module, Page};
pub use wanted::WantedPage;

use clavero_rules::{ModuleId, PageId, ProductId};

use crate::{Result, doors::Doors, work::Scope};

/// The modules of a product in their order.
pub async fn modules(scope: &mut Scope, product: ProductId) -> Result<Vec<Module>> {
    store::modules(scope, product).await
}

/// The pages of a product, module by module.
pub async fn pages(scope: &mut Scope, product: ProductId) -> Result<Vec<Page>> {
    store::pages(scope, product).await
}

/// The page of this id in a product.
pub async fn page(scope: &mut Scope, product: ProductId, id: PageId) -> Result<Page> {
    store::page(scope, product, id).await
}

/// The module of this id in a product.
pub async fn module(scope: &mut Scope, product: ProductId, id: ModuleId) -> Result<Module> {
    store::module(scope, product, id).await
}

/// The doors of content.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
