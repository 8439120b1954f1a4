//! Where a list is: an area, or one product of it, with the zone that its days are counted in.

use clavero_rules::{
    AreaId, ProductId,
    products::{PeopleTab, ProductKind},
    segments::Scope as Among,
};

use super::AreaZone;
use crate::{
    Error, Result,
    db::{record, sql},
    work::Scope,
};

/// A product whose people are listed.
#[derive(Debug, Clone)]
pub struct ProductPlace {
    /// Which.
    pub id: ProductId,
    /// As written.
    pub name: String,
    /// What it is.
    pub kind: ProductKind,
}

/// An area, or one product of it.
#[derive(Debug, Clone)]
pub struct Place {
    /// Which area.
    pub area: AreaId,
    /// In its address.
    pub slug: String,
    /// As written.
    pub name: String,
    /// Where its days begin.
    pub zone: AreaZone,
    /// The product, unless the whole area is meant.
    pub product: Option<ProductPlace>,
}

record! {
    struct Row { id: AreaId, slug: String, name: String, time_zone: String }
}

record! {
    struct ProductRow { id: ProductId, name: String, kind: String }
}

impl Place {
    /// The area of this address in the account.
    pub async fn area(scope: &mut Scope, slug: &str) -> Result<Self> {
        let question =
            sql("select id, slug, name, time_zone from area where account_id = $1 and slug = $2")
                .bind(scope.account())
                .bind(slug);
        let row: Row = scope.one(question, "area").await?;
        Ok(Self {
            area: row.id,
            slug: row.slug,
            name: row.name,
            zone: AreaZone::named(&row.time_zone),
            product: None,
        })
    }

    /// A product of the area of this address. People are enrolled in the items of a bundle, so a bundle has no list.
    pub async fn product(scope: &mut Scope, slug: &str, id: ProductId) -> Result<Self> {
        let area = Self::area(scope, slug).await?;
        let question = sql(
            "select id, name, kind from product where account_id = $1 and area_id = $2 and id = $3",
        )
        .bind(scope.account())
        .bind(area.area)
        .bind(id);
        let row: ProductRow = scope.one(question, "product").await?;
        let kind = ProductKind::from_id(&row.kind).ok_or(Error::Missing("product"))?;
        Ok(Self {
            product: Some(ProductPlace {
                id: row.id,
                name: row.name,
                kind,
            }),
            ..area
        })
    }

    /// Among whom filters look here.
    pub fn among(&self) -> Among {
        match &self.product {
            Some(product) => Among::Product(product.id),
            None => Among::Area(self.area),
        }
    }

    /// What the tab with its people is called in the address (MA-02).
    pub fn tab(&self) -> &'static str {
        match self.product.as_ref().map(|it| it.kind.people_tab()) {
            Some(PeopleTab::Participants) => "participants",
            Some(PeopleTab::Users) => "users",
            None => "members",
        }
    }
}
