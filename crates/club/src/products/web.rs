//! The pages of products: the first page of an area, making a product, and setting one up.

mod home;
mod rights;
mod settings;
mod sheets;

use clavero_rules::{
    Permission, ProductId,
    access::Needs,
    products::{PeopleTab, ProductStatus},
    roles::{Bearing, SeeContent, SeeNames, SeeSettings},
};
use uuid::Uuid;

use super::{Product, find};
use crate::{
    Result,
    areas::{self, Area},
    doors::Doors,
    session::{Here, May},
    sheet::Link,
    words::Words,
};

pub use rights::{Rights, rights};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/club/{area}", home::show)
        .get("/a/{account}/club/{area}/products", home::show)
        .post("/a/{account}/club/{area}/products", home::make)
        .get("/a/{account}/club/{area}/products/new", home::blank)
        .get(
            "/a/{account}/club/{area}/products/{product}",
            settings::enter,
        )
        .get(
            "/a/{account}/club/{area}/products/{product}/settings",
            settings::show,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/settings",
            settings::save,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/state",
            settings::set_state,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/duration",
            settings::last,
        )
        .get(
            "/a/{account}/club/{area}/products/{product}/items",
            settings::items,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/items",
            settings::fill,
        )
}

/// The area and the product that an address names, read by this right.
async fn there<P: Needs>(
    it: &May<P>,
    (_, slug, id): &(String, String, Uuid),
) -> Result<(Area, Product)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, slug).await?;
    let product = find(&mut scope, area.id, ProductId(*id)).await?;
    Ok((area, product))
}

/// The way to a page of a product.
pub fn crumbs(here: &Here, area: &Area, product: &Product) -> Vec<Link> {
    let mut crumbs = areas::crumbs(here, area);
    let href = here.url(&format!("/club/{}/products/{}", area.slug, product.id));
    crumbs.push(Link::to(href, &product.name));
    crumbs
}

/// The pages of a product for whoever is here, as its kind has them; `current` is the end of one’s address.
pub fn tabs(
    here: &Here,
    who: &Bearing,
    area: &Area,
    product: &Product,
    current: &str,
) -> Vec<Link> {
    let words = here.caller.words();
    let kind = product.kind;
    let people = match kind.people_tab() {
        PeopleTab::Users => ("/users", "products-tab-users"),
        PeopleTab::Participants => ("/participants", "products-tab-participants"),
    };
    let members = kind.holds_members();
    let lines = [
        (who.may::<SeeNames>(), people.0, people.1),
        (
            who.may::<SeeContent>() && kind.has_access_duration(),
            "/content",
            "products-tab-content",
        ),
        (
            who.may::<SeeSettings>() && kind.has_groups(),
            "/groups",
            "products-tab-groups",
        ),
        (
            here.may(Permission::ViewOffers) && members,
            "/offers",
            "products-tab-offers",
        ),
        (
            here.may(Permission::ViewClubProducts) && !members,
            "/items",
            "products-tab-items",
        ),
        (
            who.may::<SeeSettings>(),
            "/settings",
            "products-tab-settings",
        ),
    ];
    lines
        .into_iter()
        .filter(|line| line.0)
        .map(|(_, end, label)| Link {
            href: here.url(&format!("/club/{}/products/{}{end}", area.slug, product.id)),
            label: words.text(label),
            current: end == current,
        })
        .collect()
}

/// Where a product stands, as a badge: its tone and its words.
pub fn state_badge(words: Words, state: ProductStatus) -> (&'static str, String) {
    let tone = match state {
        ProductStatus::Active => "good",
        ProductStatus::Draft => "brass",
        ProductStatus::Paused => "warn",
        ProductStatus::Archived => "",
    };
    (tone, words.text(&format!("products-state-{}", state.id())))
}
