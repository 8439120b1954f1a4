//! The order of modules and pages: everything in its place, told at once or moved step by step.

use clavero_rules::{
    ModuleId, PageId, ProductId,
    access::{Granted, may},
};

use super::{
    edit::{check, deed},
    store,
};
use crate::{Error, Occasion, Result, products::Product, work::Work};

/// The modules in their order, each with its pages in theirs.
pub type Order = Vec<(ModuleId, Vec<PageId>)>;

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nearer to the beginning.
    Up,
    /// Nearer to the end.
    Down,
}

impl Step {
    /// The step of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "up" => Some(Self::Up),
            "down" => Some(Self::Down),
            _ => None,
        }
    }
}

/// Puts everything in this order. It names every module and every page of the product once, or nothing is moved.
pub async fn arrange(
    on: &Occasion,
    granted: Granted<may::EditContent>,
    product: &Product,
    order: &Order,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    check(&mut work, product).await?;
    let before = order_of(&mut work, product.id).await?;
    if parts(order) != parts(&before) {
        return Err(Error::field("modules", "choose"));
    }
    put(&mut work, product, &before, order).await?;
    work.commit(deed("content.arranged", product.id.0, &product.name))
        .await
}

/// Moves a page one step; beyond the first or the last of its module it comes into the next one.
pub async fn move_page(
    on: &Occasion,
    granted: Granted<may::EditContent>,
    product: &Product,
    id: PageId,
    step: Step,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    check(&mut work, product).await?;
    let page = store::page(&mut work, product.id, id).await?;
    let before = order_of(&mut work, product.id).await?;
    let mut order = before.clone();
    let place = order.iter().position(|it| it.0 == page.module_id);
    let at = place.and_then(|place| order.get(place)?.1.iter().position(|it| *it == id));
    let (Some(place), Some(at)) = (place, at) else {
        return Err(Error::Missing("page"));
    };
    let last = order
        .get(place)
        .map_or(0, |it| it.1.len())
        .saturating_sub(1);
    match step {
        Step::Up if at > 0 => swap(&mut order, place, at, at - 1),
        Step::Down if at < last => swap(&mut order, place, at, at + 1),
        Step::Up => carry_over(&mut order, (place, at), place.checked_sub(1), false),
        Step::Down => carry_over(&mut order, (place, at), Some(place + 1), true),
    }
    put(&mut work, product, &before, &order).await?;
    work.commit(deed("content.page_moved", id.0, &page.name))
        .await
}

/// Moves a module one step, with all its pages.
pub async fn move_module(
    on: &Occasion,
    granted: Granted<may::EditContent>,
    product: &Product,
    id: ModuleId,
    step: Step,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    check(&mut work, product).await?;
    let module = store::module(&mut work, product.id, id).await?;
    let before = order_of(&mut work, product.id).await?;
    let mut order = before.clone();
    let at = order.iter().position(|it| it.0 == id);
    let at = at.ok_or(Error::Missing("module"))?;
    let to = match step {
        Step::Up => at.checked_sub(1),
        Step::Down => Some(at + 1),
    };
    if let Some(to) = to.filter(|to| *to < order.len()) {
        order.swap(at, to);
    }
    put(&mut work, product, &before, &order).await?;
    work.commit(deed("content.module_moved", id.0, &module.name))
        .await
}

fn swap(order: &mut Order, place: usize, at: usize, to: usize) {
    if let Some((_, pages)) = order.get_mut(place) {
        pages.swap(at, to);
    }
}

/// Takes a page out of its module and into another, as its first or its last; at the very edge it stays.
fn carry_over(order: &mut Order, (place, at): (usize, usize), to: Option<usize>, first: bool) {
    let Some(to) = to.filter(|to| *to < order.len()) else {
        return;
    };
    let Some(page) = order.get_mut(place).map(|it| it.1.remove(at)) else {
        return;
    };
    if let Some((_, pages)) = order.get_mut(to) {
        let at = if first { 0 } else { pages.len() };
        pages.insert(at, page);
    }
}

async fn order_of(work: &mut Work, product: ProductId) -> Result<Order> {
    let pages = store::pages(work, product).await?;
    let modules = store::modules(work, product).await?.into_iter();
    let order = modules.map(|module| {
        let own = pages.iter().filter(|page| page.module_id == module.id);
        (module.id, own.map(|page| page.id).collect())
    });
    Ok(order.collect())
}

/// What an order is made of, whatever its order.
fn parts(order: &Order) -> (Vec<ModuleId>, Vec<PageId>) {
    let mut modules: Vec<ModuleId> = order.iter().map(|it| it.0).collect();
    let mut pages: Vec<PageId> = order.iter().flat_map(|it| it.1.iter().copied()).collect();
    modules.sort();
    pages.sort();
    (modules, pages)
}

async fn put(work: &mut Work, product: &Product, before: &Order, order: &Order) -> Result<()> {
    if before == order {
        return Ok(());
    }
    for (position, (module, pages)) in order.iter().enumerate() {
        store::place_module(work, *module, position).await?;
        for (position, page) in pages.iter().enumerate() {
            store::place_page(work, *page, *module, position).await?;
        }
    }
    // A page may have come into an extra module, or out of one.
    store::recount_later(work, product.id).await
}
