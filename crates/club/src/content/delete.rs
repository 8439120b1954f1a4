//! Deleting modules and pages: who has been there is told first, and what they did stays in their history (edge 27).

use std::collections::BTreeSet;

use clavero_rules::{
    ModuleId, PageId,
    access::{Granted, may},
    content::may_delete_pages,
};

use super::{
    Module, Page,
    edit::{check, deed},
    store,
};
use crate::{Occasion, Result, products::Product, work::Work};

/// Deletes a page, unless another page waits for it. Completing the product stays completed (P-4).
pub async fn delete_page(
    on: &Occasion,
    granted: Granted<may::EditContent>,
    product: &Product,
    id: PageId,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    check(&mut work, product).await?;
    let page = store::page(&mut work, product.id, id).await?;
    gone(&mut work, product, std::slice::from_ref(&page)).await?;
    work.commit(deed("content.page_deleted", id.0, &page.name))
        .await
}

/// Deletes a module with all its pages, unless a page of another module waits for one of them.
pub async fn delete_module(
    on: &Occasion,
    granted: Granted<may::EditContent>,
    product: &Product,
    id: ModuleId,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    check(&mut work, product).await?;
    let module: Module = store::module(&mut work, product.id, id).await?;
    let all = store::pages(&mut work, product.id).await?;
    let own: Vec<Page> = all.into_iter().filter(|it| it.module_id == id).collect();
    gone(&mut work, product, &own).await?;
    store::delete_module(&mut work, id).await?;
    work.commit(deed("content.module_deleted", id.0, &module.name))
        .await
}

async fn gone(work: &mut Work, product: &Product, pages: &[Page]) -> Result<()> {
    let going: BTreeSet<PageId> = pages.iter().map(|it| it.id).collect();
    let all = store::pages(work, product.id).await?;
    let waits = all.iter().map(|it| (it.id, it.release_quiz_id));
    may_delete_pages(&going, waits)?;
    for page in pages {
        store::delete_page(work, page).await?;
    }
    store::recount_later(work, product.id).await
}
