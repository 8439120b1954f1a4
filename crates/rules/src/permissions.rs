//! What a profile can allow: seven categories, one permission for each thing that people do in an account.
//!
//! Nothing of My Account is here, so no profile can ever reach it (CC-03).

mod catalogue;
mod set;

pub(crate) use catalogue::catalogue;
pub use set::{PermissionSet, retired_in};

/// The version of the catalogue; it grows by one whenever permissions are added (R4).
pub const CATALOGUE_VERSION: u32 = 1;

/// Where a permission is enforced; people are told the truth about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Enforcement {
    /// Guards pages and API doors of the product's core.
    Here,
    /// Guards a small screen of the product.
    Screen,
    /// Checked by connected apps, which ask the decision API.
    ConnectedApps,
}

/// What using a permission asks for, or brings with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// The acts behind it are signed.
    Signature,
    /// It takes personal data out of the product.
    PersonalData,
}

/// One line of the catalogue.
struct Line {
    since: u32,
    enforced: Enforcement,
    category: Category,
    implies: Option<Permission>,
    mark: Option<Mark>,
}

macro_rules! permissions {
    ($($category:ident $category_id:literal {
        $($since:literal $enforced:ident $name:ident $id:literal $(implies $implied:ident)? $([$mark:ident])?;)*
    })*) => {
        crate::named::named! {
            /// One line of the catalogue: a thing that a profile can allow (CC-02).
            #[derive(PartialOrd, Ord)]
            pub enum Permission {
                $($(#[doc = $id] $name = $id,)*)*
            }
        }

        crate::named::named! {
            /// The seven kinds of work that permissions are sorted into (CC-04).
            #[derive(PartialOrd, Ord)]
            pub enum Category {
                $(#[doc = $category_id] $category = $category_id,)*
            }
        }

        impl Permission {
            const fn line(self) -> &'static Line {
                match self {
                    $($(Self::$name => &Line {
                        since: $since,
                        enforced: Enforcement::$enforced,
                        category: Category::$category,
                        implies: [$(Some(Self::$implied),)? None][0],
                        mark: [$(Some(Mark::$mark),)? None][0],
                    },)*)*
                }
            }
        }
    };
}
catalogue!(permissions);

impl Permission {
    /// The kind of work it belongs to.
    pub const fn category(self) -> Category {
        self.line().category
    }

    /// The permission that this one is useless without (R1).
    pub const fn implies(self) -> Option<Self> {
        self.line().implies
    }

    /// Where it is enforced.
    pub const fn enforced(self) -> Enforcement {
        self.line().enforced
    }

    /// Whether its acts ask for the electronic signature.
    pub fn needs_signature(self) -> bool {
        self.line().mark == Some(Mark::Signature)
    }

    /// Whether it takes personal data out of the product.
    pub fn exports_personal_data(self) -> bool {
        self.line().mark == Some(Mark::PersonalData)
    }

    /// The version of the catalogue that brought it (R4).
    pub const fn since(self) -> u32 {
        self.line().since
    }

    /// This permission and all that it cannot be given without, nearest first (R1).
    pub(crate) fn chain(self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |link| link.implies())
    }
}

impl Category {
    /// Its permissions, in the order of the catalogue.
    pub fn permissions(self) -> impl Iterator<Item = Permission> {
        Permission::ALL
            .iter()
            .copied()
            .filter(move |permission| permission.category() == self)
    }
}

#[cfg(test)]
mod tests;
