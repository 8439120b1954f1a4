//! Members areas: the places that hold an account’s products and their members.

mod api;
mod area;
mod change_area;
mod clock;
mod create_area;
mod slug;
mod store;
mod wanted;
mod web;

pub use api::Docs;
pub use area::Area;
pub use change_area::change_area;
pub use clock::AreaClock;
pub use create_area::create_area;
pub use wanted::Wanted;
pub use web::{crumbs, may_look, tabs};

use clavero_rules::{AccountId, AreaId};

use crate::{
    Occasion, Result,
    doors::Doors,
    work::{Scope, Site, Work},
};

/// The area of this slug in the account; one of another account is not there.
pub async fn find(scope: &mut Scope, slug: &str) -> Result<Area> {
    store::find(scope, slug).await
}

/// The area of this id in the account.
pub async fn by_id(scope: &mut Scope, id: AreaId) -> Result<Area> {
    store::by_id(scope, id).await
}

/// Keeps everybody else from what is counted per area, until the end of the deed.
pub async fn hold(work: &mut Work, id: AreaId) -> Result<()> {
    store::hold(work, id).await
}

/// The areas of the account, by name.
pub async fn list(scope: &mut Scope) -> Result<Vec<Area>> {
    store::list(scope).await
}

/// Which account the address of an area leads to, for whoever is not inside any.
pub async fn leads_to<S: Site>(scope: &mut Scope<S>, slug: &str) -> Result<(AccountId, AreaId)> {
    store::leads_to(scope, slug).await
}

/// The area that a public address is about, with a scope to read it by.
pub async fn entered(on: &Occasion, slug: &str) -> Result<(Scope, Area)> {
    let (account, area) = leads_to(&mut on.read_open(), slug).await?;
    let mut scope = on.read_admitted(account, None, "member");
    let area = by_id(&mut scope, area).await?;
    Ok((scope, area))
}

/// The doors of areas.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
