//! Roles inside a product, and the two gates to every right there: the role, or the profile's permissions (3.4).

mod area;

pub use area::{AreaRoleFacts, may_give_area_role, role_by_area};
mod within;

pub use within::{
    GrantedIn, SeeContent, SeeNames, SeePeople, SeeSettings, SetUp, Within, grant_in,
};

use crate::named::named;
use crate::refusal::refuse_when;
use crate::{Permission, PermissionSet, Refusal};

named! {
    /// What a person is in one product (3.4).
    #[derive(PartialOrd, Ord)]
    pub enum Role {
        /// Learns.
        Student = "student",
        /// Learns without having paid.
        Free = "free",
        /// Keeps the talk in order.
        Moderator = "moderator",
        /// Makes the content.
        ContentEditor = "content_editor",
        /// Runs the product.
        Administrator = "administrator",
    }
}

impl Role {
    /// Whether it is one of the team, who count as learners nowhere.
    pub const fn is_team(self) -> bool {
        matches!(
            self,
            Self::Moderator | Self::ContentEditor | Self::Administrator
        )
    }
}

named! {
    /// What can be done inside a product.
    pub enum Deed {
        /// Seeing the content.
        View = "view",
        /// Writing comments.
        Comment = "comment",
        /// Changing what oneself wrote.
        EditOwn = "edit_own",
        /// Hiding, deleting and pinning, closing topics, muting people.
        Moderate = "moderate",
        /// Writing lessons and modules.
        EditContent = "edit_content",
        /// The tab with the people of the product.
        UsersTab = "users_tab",
        /// Settings, durations and groups. Never the owner's personal data, never his payout (CC-03).
        Settings = "settings",
        /// Points, rewards and the ranking.
        Gamification = "gamification",
    }
}

/// How far a deed reaches. The later the case, the further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// Not at all.
    Nothing,
    /// As far as the person's grants open it.
    PerGrants,
    /// The names of people and nothing else about them.
    NamesOnly,
    /// Looking at all of it, and changing nothing.
    ToLookAt,
    /// All that is published.
    Published,
    /// All of it.
    All,
}

/// Where a right comes from; shown beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Provenance {
    /// The account is his.
    Owner,
    /// His role in the product.
    Role(Role),
    /// A permission of his profile in the account.
    Permission(Permission),
}

/// A right in a product, with all that it comes from (3.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Right {
    /// The furthest that any of the sources reaches.
    pub reach: Reach,
    /// Every source and how far it reaches, furthest first.
    pub from: Vec<(Provenance, Reach)>,
}

/// Who somebody is to a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bearing {
    /// Whether the account is his.
    pub is_owner: bool,
    /// His role, if he is enrolled.
    pub role: Option<Role>,
    /// What his profile in the account allows.
    pub permissions: PermissionSet,
}

/// How far a role reaches: the table of 3.4.
pub const fn reach_of(role: Role, deed: Deed) -> Reach {
    match (role, deed) {
        (_, Deed::Comment | Deed::EditOwn)
        | (Role::Administrator, _)
        | (Role::ContentEditor, Deed::View | Deed::EditContent)
        | (Role::Moderator, Deed::Moderate) => Reach::All,
        (Role::Moderator, Deed::View) => Reach::Published,
        (Role::Student | Role::Free, Deed::View) => Reach::PerGrants,
        (Role::Moderator | Role::ContentEditor, Deed::UsersTab) => Reach::NamesOnly,
        _ => Reach::Nothing,
    }
}

/// The permissions of the members area that open a deed to whoever has no role, and how far each. None opens content to be
/// edited or comments to be answered: that takes a role in the product (CC-19).
const fn permissions_for(deed: Deed) -> &'static [(Permission, Reach)] {
    match deed {
        Deed::View => &[(Permission::ViewClubProducts, Reach::All)],
        Deed::Moderate => &[(Permission::ManageCommunities, Reach::All)],
        Deed::UsersTab => &[(Permission::ViewMembers, Reach::All)],
        Deed::Settings => &[
            (Permission::ViewClubProducts, Reach::ToLookAt),
            (Permission::ManageClubProducts, Reach::All),
        ],
        Deed::Gamification => &[(Permission::ManageGamification, Reach::All)],
        Deed::Comment | Deed::EditOwn | Deed::EditContent => &[],
    }
}

/// Whether a role gives in its product all that a permission opens there (3.4).
pub fn gives(role: Role, permission: Permission) -> bool {
    let opened = |deed: &Deed| {
        let mut by_it = permissions_for(*deed).iter();
        by_it.find_map(|(it, reach)| (*it == permission).then_some((*deed, *reach)))
    };
    let mut opened = Deed::ALL.iter().filter_map(opened).peekable();
    opened.peek().is_some() && opened.all(|(deed, reach)| reach_of(role, deed) >= reach)
}

/// Whether what somebody is in a product matters for a permission there: it gives the same, or is needed besides (CC-19).
pub fn matters_for(permission: Permission) -> bool {
    permission == Permission::EditContent || Role::ALL.iter().any(|role| gives(*role, permission))
}

/// What a person may do in a product: by role or by permission, whichever reaches further, both shown (3.4).
pub fn right(who: &Bearing, deed: Deed) -> Right {
    let owner = who.is_owner.then_some((Provenance::Owner, Reach::All));
    let role = who
        .role
        .map(|role| (Provenance::Role(role), reach_of(role, deed)));
    let permissions = permissions_for(deed)
        .iter()
        .filter(|(permission, _)| who.permissions.contains(*permission))
        .map(|(permission, reach)| (Provenance::Permission(*permission), *reach));
    let mut from: Vec<_> = owner
        .into_iter()
        .chain(role)
        .chain(permissions)
        .filter(|(_, reach)| *reach > Reach::Nothing)
        .collect();
    // Stable: among equals the order of the sources stays.
    from.sort_by_key(|(_, reach)| std::cmp::Reverse(*reach));
    let reach = from.first().map_or(Reach::Nothing, |(_, reach)| *reach);
    Right { reach, from }
}

/// A collaborator edits the content of a product only after he was imported into it as editor or administrator (CC-19, CC-20).
pub fn may_edit_content(who: &Bearing) -> Result<(), Refusal> {
    let right = right(who, Deed::EditContent);
    refuse_when! { right.reach < Reach::All => Refusal::EditorRoleMissing }
}

#[cfg(test)]
mod tests;
