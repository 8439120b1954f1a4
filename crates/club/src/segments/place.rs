//! Where a list is: an area, or one product of it, with the clock that its days are counted by.

use clavero_rules::{
    ProductId,
    products::{PeopleTab, ProductKind},
    segments::{Place as Kind, Scope as Among},
};

use crate::{
    Error, Result,
    areas::{self, Area, AreaClock},
    products::{self, Product},
    session::Here,
    sheet::Link,
    work::Scope,
};

/// An area, or one product of it.
#[derive(Debug, Clone)]
pub struct Place {
    /// The area.
    pub area: Area,
    /// The product, unless the whole area is meant.
    pub product: Option<Product>,
    /// Where its days begin.
    pub clock: AreaClock,
}

impl Place {
    /// The area of this address in the account.
    pub async fn area(scope: &mut Scope, slug: &str) -> Result<Self> {
        let area = areas::find(scope, slug).await?;
        Ok(Self {
            clock: area.clock(),
            area,
            product: None,
        })
    }

    /// A product of the area of this address. People are enrolled in the items of a bundle, so a bundle has no list of its
    /// own: it shows the members who are in any of them (3.2).
    pub async fn product(scope: &mut Scope, slug: &str, id: ProductId) -> Result<Self> {
        let area = areas::find(scope, slug).await?;
        let product = products::find(scope, area.id, id).await?;
        Self::within(area, product)
    }

    /// The same, of a product that was found already.
    pub fn within(area: Area, product: Product) -> Result<Self> {
        if !product.kind.holds_members() {
            return Err(Error::Missing("list"));
        }
        Ok(Self {
            clock: area.clock(),
            area,
            product: Some(product),
        })
    }

    /// A product of the area, or the area itself if none is named.
    pub async fn of(scope: &mut Scope, slug: &str, product: Option<ProductId>) -> Result<Self> {
        match product {
            Some(id) => Self::product(scope, slug, id).await,
            None => Self::area(scope, slug).await,
        }
    }

    /// Among whom filters look here.
    pub fn among(&self) -> Among {
        match &self.product {
            Some(product) => Among::Product(product.id),
            None => Among::Area(self.area.id),
        }
    }

    /// Whether enrolments of a product are listed, or members of the area.
    pub fn kind(&self) -> Kind {
        self.among().place()
    }

    /// The kind of its product; none of the whole area.
    pub fn product_kind(&self) -> Option<ProductKind> {
        self.product.as_ref().map(|it| it.kind)
    }

    /// The end of the address of its list (MA-02).
    pub fn tab(&self) -> &'static str {
        match self.product.as_ref().map(|it| it.kind.people_tab()) {
            Some(PeopleTab::Participants) => "/participants",
            Some(PeopleTab::Users) => "/users",
            None => "/members",
        }
    }

    /// The address of a page of this place.
    pub fn url(&self, here: &Here, rest: &str) -> String {
        let area = here.url(&format!("/club/{}", self.area.slug));
        match &self.product {
            Some(product) => format!("{area}/products/{}{rest}", product.id),
            None => format!("{area}{rest}"),
        }
    }

    /// The way to its pages.
    pub fn crumbs(&self, here: &Here) -> Vec<Link> {
        match &self.product {
            Some(product) => products::crumbs(here, &self.area, product),
            None => areas::crumbs(here, &self.area),
        }
    }

    /// The pages beside its list.
    pub async fn tabs(&self, scope: &mut Scope, here: &Here) -> Result<Vec<Link>> {
        let Some(product) = &self.product else {
            return Ok(areas::tabs(here, &self.area, self.tab()));
        };
        let who = products::bearing(scope, product.id).await?;
        Ok(products::tabs(here, &who, &self.area, product, self.tab()))
    }
}
