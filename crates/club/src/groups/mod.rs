//! Groups: the classes that the members of a product sit in, and the offers that lead into them.

mod api;
mod change_group;
mod delete_group;
mod group;
mod offers;
mod store;
mod web;

pub use api::Docs;
pub use change_group::{create_group, make_default, rename_group};
pub use delete_group::delete_group;
pub use group::{Group, Offer};
pub use offers::{WantedOffer, create_offer, retire_offer, save_offer};

use clavero_rules::{GroupId, ProductId, enrolments::GroupSeat};

use crate::{
    Error, Result,
    doors::Doors,
    words::{Lang, Words},
    work::{Scope, Work},
};

/// What a group of a product is called; nobody in it is counted.
pub async fn name_of(scope: &mut Scope, product: ProductId, id: GroupId) -> Result<String> {
    store::name_of(scope, product, id).await
}

/// The group of this id in this product; a deleted one is there no longer.
pub async fn find(scope: &mut Scope, product: ProductId, id: GroupId) -> Result<Group> {
    store::find(scope, product, id).await
}

/// The groups of a product, by name.
pub async fn list(scope: &mut Scope, product: ProductId) -> Result<Vec<Group>> {
    store::list(scope, product).await
}

/// The group that new people of a product come into; none where the kind has no groups.
pub async fn default_of(scope: &mut Scope, product: ProductId) -> Result<Option<GroupId>> {
    store::default_of(scope, product).await
}

/// Where a group of whichever product is, for a rule to say whether somebody may move there.
pub async fn seat(scope: &mut Scope, id: GroupId) -> Result<GroupSeat> {
    store::seat(scope, id).await
}

/// The offers of a product, by code.
pub async fn offers(scope: &mut Scope, product: ProductId) -> Result<Vec<Offer>> {
    store::offers(scope, product).await
}

/// The offer of this code, whether or not it is still sold.
pub async fn offer_by_code(
    scope: &mut Scope,
    product: ProductId,
    code: &str,
) -> Result<Option<Offer>> {
    let offers = store::offers(scope, product).await?;
    Ok(offers.into_iter().find(|offer| offer.code == code))
}

/// Makes the default group of a new product, named in the language of the area.
pub async fn found_default(work: &mut Work, product: ProductId, lang: Lang) -> Result<GroupId> {
    let id = GroupId(work.on.id());
    let name = Words(lang).text("groups-default-name");
    store::insert(work, product, id, &name, true).await?;
    Ok(id)
}

/// The group as one chooses it for somebody, refused when it is of another product.
pub async fn choose(scope: &mut Scope, product: ProductId, id: GroupId) -> Result<GroupId> {
    match store::name_of(scope, product, id).await {
        Ok(_) => Ok(id),
        Err(Error::Missing(_)) => Err(Error::field("group", "choose")),
        Err(error) => Err(error),
    }
}

/// The doors of groups.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
