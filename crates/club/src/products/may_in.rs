//! The doorkeeper of one product: whoever may everywhere by his profile, and whoever may here by his role (3.4).

use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::request::Parts,
};
use clavero_rules::{
    ProductId,
    roles::{Bearing, GrantedIn, Within, grant_in},
};
use uuid::Uuid;

use super::{Product, find};
use crate::{
    App, Error, Occasion, Result,
    areas::{self, Area},
    doors::Access,
    session::{Doorkeeper, Here, Member, roles, used},
    work::{Scope, Work},
};

/// Whoever may do `D` in the product of the address.
#[derive(Debug)]
pub struct MayIn<D> {
    /// The proof, spent by the deed.
    pub granted: GrantedIn<D>,
    /// Where that is.
    pub here: Here,
    /// The area of the address.
    pub area: Area,
    /// The product of the address.
    pub product: Product,
    /// How the person stands to it, for tabs and buttons.
    pub bearing: Bearing,
}

impl<D: Within> MayIn<D> {
    /// Reads as whoever is here.
    pub fn read(&self) -> Scope {
        self.here.caller.on.read(self.granted.inside())
    }
}

impl<D: Within> Doorkeeper for MayIn<D> {
    const ACCESS: Access = Access::InProduct(D::BY);
}

impl<D: Within + Send + 'static> FromRequestParts<App> for MayIn<D> {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let Member { granted, here } = Member::from_request_parts(parts, app).await?;
        let params = RawPathParams::from_request_parts(parts, app)
            .await
            .map_err(|_| Error::Missing("product"))?;
        let named = |name: &str| params.iter().find_map(|it| (it.0 == name).then_some(it.1));
        let id = named("product").and_then(|id| Uuid::parse_str(id).ok());
        let id = ProductId(id.unwrap_or_default());
        let mut scope = here.caller.on.read(&granted);
        let slug = named("area").unwrap_or_default();
        let (found, bearing) = looked_for(&mut scope, slug, id).await?;
        // Whoever may nothing here does not learn whether it is there.
        let granted = grant_in::<D>(here.actor.clone(), id, bearing.role)?;
        let (area, product) = found?;
        if !granted.is_by_role() {
            used::note(&here.caller.on, &here.actor, D::BY).await;
        }
        Ok(Self {
            granted,
            here,
            area,
            product,
            bearing,
        })
    }
}

/// What an address names, if it is there, and how whoever acts stands to it.
pub(super) async fn looked_for(
    scope: &mut Scope,
    slug: &str,
    id: ProductId,
) -> Result<(Result<(Area, Product)>, Bearing)> {
    let found = there(scope, slug, id).await;
    let bearing = match &found {
        Ok(_) => bearing(scope, id).await?,
        Err(_) => Bearing::of(scope.actor()?, None),
    };
    Ok((found, bearing))
}

async fn there(scope: &mut Scope, slug: &str, id: ProductId) -> Result<(Area, Product)> {
    let area = areas::find(scope, slug).await?;
    let product = find(scope, area.id, id).await?;
    Ok((area, product))
}

/// How whoever acts stands to a product.
pub async fn bearing(scope: &mut Scope, product: ProductId) -> Result<Bearing> {
    let actor = scope.actor()?.clone();
    // An owner may do everything, and a key carries no role.
    let role = match actor.is_owner() || actor.key().is_some() {
        true => None,
        false => roles::role_in(scope, product, actor.user()).await?,
    };
    Ok(Bearing::of(&actor, role))
}

/// Begins a deed inside one product that leaves everybody's rights as they are. The role may have gone since the door, so
/// the law is asked again inside the transaction.
pub async fn begin_in<D: Within>(on: &Occasion, granted: GrantedIn<D>) -> Result<Work> {
    let product = granted.product();
    admitted::<D>(on.begin(granted.into_inside()).await?, product).await
}

/// The same for a deed that changes somebody's rights.
pub async fn begin_in_changing_access<D: Within>(
    on: &Occasion,
    granted: GrantedIn<D>,
) -> Result<Work> {
    let product = granted.product();
    admitted::<D>(
        on.begin_changing_access(granted.into_inside()).await?,
        product,
    )
    .await
}

async fn admitted<D: Within>(mut work: Work, product: ProductId) -> Result<Work> {
    let role = bearing(&mut work, product).await?.role;
    let again = grant_in::<D>(work.actor()?.clone(), product, role)?;
    if again.is_by_role() {
        work.on_ground_of_role();
    }
    Ok(work)
}
