//! Making content: by whoever may edit content here and is editor or administrator of the product as well (CC-19).

use clavero_rules::{
    ModuleId, PageId, ProductId, Refusal,
    access::{Granted, may},
    content::{QuizFacts, may_wait_for_quiz},
    roles::{Bearing, may_edit_content},
};
use uuid::Uuid;

use super::{Page, WantedPage, store};
use crate::{
    Error, Occasion, Result, groups,
    products::Product,
    session::roles,
    work::{Event, Object, Work},
};

/// A collaborator edits content only after he was let into the product as editor or administrator (CC-19, CC-20).
pub(super) async fn check(work: &mut Work, product: &Product) -> Result<()> {
    let actor = work.actor()?.clone();
    let bearing = Bearing {
        is_owner: actor.is_owner(),
        role: roles::role_in(work, product.id, actor.user()).await?,
        permissions: actor.holds(),
    };
    may_edit_content(&bearing)?;
    if product.kind.has_access_duration() {
        Ok(())
    } else {
        Err(Error::Missing("page"))
    }
}

/// Adds a module at the end.
pub async fn add_module(
    on: &Occasion,
    granted: Granted<may::EditContent>,
    product: &Product,
    name: &str,
    is_extra: bool,
) -> Result<ModuleId> {
    let mut work = on.begin(granted).await?;
    check(&mut work, product).await?;
    let id = ModuleId(on.id());
    store::insert_module(&mut work, product.id, id, name, is_extra).await?;
    work.commit(deed("content.module_added", id.0, name))
        .await?;
    Ok(id)
}

/// Adds a page at the end of its module.
pub async fn add_page(
    on: &Occasion,
    granted: Granted<may::EditContent>,
    product: &Product,
    wanted: &WantedPage,
) -> Result<PageId> {
    let mut work = on.begin(granted).await?;
    check(&mut work, product).await?;
    let id = PageId(on.id());
    fits(&mut work, product.id, id, wanted).await?;
    store::insert_page(&mut work, product.id, id, wanted).await?;
    store::recount_later(&mut work, product.id).await?;
    work.commit(deed("content.page_added", id.0, &wanted.name))
        .await?;
    Ok(id)
}

/// Changes a page over the version that was seen. Attempts at a quiz keep the verdict they were given (edge 28).
pub async fn change_page(
    on: &Occasion,
    granted: Granted<may::EditContent>,
    product: &Product,
    id: PageId,
    version: i64,
    wanted: &WantedPage,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    check(&mut work, product).await?;
    let before = store::page(&mut work, product.id, id).await?;
    fits(&mut work, product.id, id, wanted).await?;
    store::update_page(&mut work, &before, version, wanted).await?;
    store::recount_later(&mut work, product.id).await?;
    work.commit(deed("content.page_changed", id.0, &wanted.name))
        .await
}

/// Gives a module another name, or makes it an extra one, over the version that was seen.
pub async fn change_module(
    on: &Occasion,
    granted: Granted<may::EditContent>,
    product: &Product,
    id: ModuleId,
    version: i64,
    (name, is_extra): (&str, bool),
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    check(&mut work, product).await?;
    let before = store::module(&mut work, product.id, id).await?;
    store::update_module(&mut work, &before, version, name, is_extra).await?;
    if before.is_extra != is_extra {
        store::recount_later(&mut work, product.id).await?;
    }
    work.commit(deed("content.module_changed", id.0, name))
        .await
}

/// Module and groups are of this product, and the page waits for no quiz that waits for it.
async fn fits(work: &mut Work, product: ProductId, id: PageId, wanted: &WantedPage) -> Result<()> {
    let modules = store::modules(work, product).await?;
    if modules.iter().all(|module| module.id != wanted.module) {
        return Err(Error::field("module", "choose"));
    }
    for group in &wanted.groups {
        groups::choose(work, product, *group).await?;
    }
    let Some(quiz) = wanted.release_quiz else {
        return Ok(());
    };
    let pages = store::pages(work, product).await?;
    let by_id = |id: PageId| pages.iter().find(|page| page.id == id);
    let target: &Page = by_id(quiz).ok_or(Refusal::NoSuchQuiz)?;
    let facts = QuizFacts {
        product,
        kind: target.kind,
    };
    let waits_for = |id: PageId| by_id(id).and_then(|page| page.release_quiz_id);
    Ok(may_wait_for_quiz(id, product, quiz, facts, waits_for)?)
}

#[derive(Debug)]
pub(super) struct ContentDeed {
    kind: &'static str,
    id: Uuid,
    name: String,
}

pub(super) fn deed(kind: &'static str, id: Uuid, name: &str) -> ContentDeed {
    ContentDeed {
        kind,
        id,
        name: name.to_owned(),
    }
}

impl Event for ContentDeed {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("content", self.id)
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "name": self.name })
    }
}
