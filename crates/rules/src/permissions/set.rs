//! A set of permissions: what a profile allows, what an actor holds, what an edit gains and loses.

use super::Permission;

/// Any number of permissions. Grants only add: there is no negative permission and no wildcard (R2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[must_use = "a set is a value; changing one makes another"]
pub struct PermissionSet(u128);

impl PermissionSet {
    /// Nothing at all: a profile may be empty (E4).
    pub const EMPTY: Self = Self(0);

    /// The whole catalogue, as the owner holds it.
    pub const ALL: Self = Self((1 << Permission::ALL.len()) - 1);

    /// Whether `permission` is in the set.
    pub const fn contains(self, permission: Permission) -> bool {
        self.0 & bit(permission) != 0
    }

    /// The set with exactly this one more.
    pub const fn with(self, permission: Permission) -> Self {
        Self(self.0 | bit(permission))
    }

    /// The set with exactly this one fewer.
    pub const fn without(self, permission: Permission) -> Self {
        Self(self.0 & !bit(permission))
    }

    /// What is in either set.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is here and not in the other.
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// What is in both sets.
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether the other set has everything that is here.
    pub const fn is_subset_of(self, other: Self) -> bool {
        self.minus(other).is_empty()
    }

    /// Whether nothing is in it.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many permissions are in it.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The permissions, in the order of the catalogue.
    pub fn iter(self) -> impl Iterator<Item = Permission> {
        Permission::ALL
            .iter()
            .copied()
            .filter(move |permission| self.contains(*permission))
    }

    /// The set with everything that its permissions are useless without (R1).
    pub fn closed(self) -> Self {
        self.iter().flat_map(Permission::chain).collect()
    }

    /// Whether no permission lacks the one it is useless without (R1).
    pub fn is_closed(self) -> bool {
        self == self.closed()
    }

    /// Ticking a permission: it comes with what it is useless without (R1).
    pub fn allow(self, permission: Permission) -> Self {
        self.union(permission.chain().collect())
    }

    /// Unticking a permission: what is useless without it goes with it (R1).
    pub fn take_away(self, permission: Permission) -> Self {
        self.iter()
            .filter(|kept| kept.chain().all(|link| link != permission))
            .collect()
    }

    /// The permissions that came after a version of the catalogue: off in every older profile (R4).
    pub fn new_since(version: u32) -> Self {
        Permission::ALL
            .iter()
            .copied()
            .filter(|permission| permission.since() > version)
            .collect()
    }

    /// The ids, in the order of the catalogue, with one space between them.
    pub fn to_ids(self) -> String {
        self.iter()
            .map(Permission::id)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Reads ids with spaces between them. Ids that the catalogue does not have are ignored (R5).
    pub fn from_ids(ids: &str) -> Self {
        ids.split_ascii_whitespace()
            .filter_map(Permission::from_id)
            .collect()
    }

    /// The text to store in place of `before`: retired ids are kept, though no decision reads them (R5).
    pub fn stored(self, before: &str) -> String {
        let mut ids: Vec<&str> = self.iter().map(Permission::id).collect();
        ids.extend(retired_in(before));
        ids.join(" ")
    }
}

/// The ids in a stored text that the catalogue no longer has (R5).
pub fn retired_in(stored: &str) -> Vec<&str> {
    stored
        .split_ascii_whitespace()
        .filter(|id| Permission::from_id(id).is_none())
        .collect()
}

impl FromIterator<Permission> for PermissionSet {
    fn from_iter<I: IntoIterator<Item = Permission>>(permissions: I) -> Self {
        permissions.into_iter().fold(Self::EMPTY, Self::with)
    }
}

const fn bit(permission: Permission) -> u128 {
    1 << permission as u32
}
