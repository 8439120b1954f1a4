//! The proof of a right inside one product, by a permission or by the role there, and by which of them (3.4).

use std::marker::PhantomData;

use super::{Bearing, Deed, Provenance, Reach, Right, Role, right};
use crate::access::{Actor, Denial, Denied, Granted, Requirement, grant, may};
use crate::{Permission, ProductId};

/// What a door of one product asks, as a type: a deed of the table, and how far it has to reach at least.
pub trait Within {
    /// The deed.
    const DEED: Deed;
    /// How far it has to reach.
    const LEAST: Reach;
    /// The permission that opens the door in every product of the account.
    const BY: Permission;
}

macro_rules! asks {
    ($($(#[$told:meta])* $name:ident: $deed:ident, $least:ident, $by:ident;)*) => {$(
        $(#[$told])*
        #[derive(Debug)]
        pub struct $name;

        impl Within for $name {
            const DEED: Deed = Deed::$deed;
            const LEAST: Reach = Reach::$least;
            const BY: Permission = Permission::$by;
        }
    )*};
}

asks! {
    /// Reading the names of the people of a product.
    SeeNames: UsersTab, NamesOnly, ViewMembers;
    /// Seeing the people of a product with all that is known of them there.
    SeePeople: UsersTab, All, ViewMembers;
    /// Seeing all of the content, drafts too.
    SeeContent: View, All, ViewClubProducts;
    /// Looking at how a product is set up.
    SeeSettings: Settings, ToLookAt, ViewClubProducts;
    /// Setting a product up.
    SetUp: Settings, All, ManageClubProducts;
}

/// Proof that an actor may do `D` in one product. Only [`grant_in`] makes one, and using it spends it.
#[derive(Debug)]
pub struct GrantedIn<D> {
    inside: Granted<may::BeInside>,
    product: ProductId,
    right: Right,
    proven: PhantomData<D>,
}

impl<D: Within> GrantedIn<D> {
    /// Who it was granted to.
    pub fn actor(&self) -> &Actor {
        self.inside.actor()
    }

    /// The one product that it is about.
    pub fn product(&self) -> ProductId {
        self.product
    }

    /// How far it reaches, and all that it comes from.
    pub fn right(&self) -> &Right {
        &self.right
    }

    /// Whether nothing but the role in the product opens this. The log names the ground (3.4).
    pub fn is_by_role(&self) -> bool {
        let mut enough = self.right.from.iter().filter(|it| it.1 >= D::LEAST);
        enough.all(|(from, _)| matches!(from, Provenance::Role(_)))
    }

    /// Whoever has a right here is inside the account.
    pub fn inside(&self) -> &Granted<may::BeInside> {
        &self.inside
    }

    /// Spends the grant; the deed asks again inside its transaction.
    pub fn into_inside(self) -> Granted<may::BeInside> {
        self.inside
    }
}

/// Decides about one product by permission or by role, whichever reaches further (3.4). A key carries permissions and never a
/// role (R3e).
pub fn grant_in<D: Within>(
    actor: Actor,
    product: ProductId,
    role: Option<Role>,
) -> Result<GrantedIn<D>, Denied> {
    let requirement = Requirement::Permission(D::BY);
    let no = |denial| Denied {
        denial,
        requirement,
    };
    let right = right(&Bearing::of(&actor, role), D::DEED);
    let inside = grant(actor).map_err(|it: Denied| no(it.denial))?;
    match right.reach >= D::LEAST {
        true => Ok(GrantedIn {
            inside,
            product,
            right,
            proven: PhantomData,
        }),
        false => Err(no(Denial::NotInProfile(D::BY))),
    }
}

impl Bearing {
    /// How an actor stands to a product in which he has this role.
    pub fn of(actor: &Actor, role: Option<Role>) -> Self {
        Self {
            is_owner: actor.is_owner(),
            role: role.filter(|_| actor.key().is_none()),
            permissions: actor.holds(),
        }
    }

    /// Whether this is open to him, for tabs and buttons; doing it asks again.
    pub fn may<D: Within>(&self) -> bool {
        right(self, D::DEED).reach >= D::LEAST
    }
}
