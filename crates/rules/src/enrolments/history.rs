//! What an enrolment's grants tell about its past: how the person came, and whether he can be removed.

use super::{Grant, GrantSource};
use crate::named::named;

named! {
    /// How a member came to a product, strongest first. It is history; whether he gets in is the status.
    #[derive(PartialOrd, Ord)]
    pub enum AccessType {
        /// The account is his.
        Owner = "owner",
        /// He paid.
        Buyer = "buyer",
        /// He was let in on somebody else's seat.
        Guest = "guest",
        /// The team let him in.
        Imported = "imported",
        /// He came to something free.
        Free = "free",
    }
}

impl AccessType {
    /// The type that one source makes. Roles are given by importing people, so staff counts as imported (CC-20).
    pub const fn of(source: GrantSource) -> Self {
        match source {
            GrantSource::Purchase
            | GrantSource::Subscription
            | GrantSource::Bundle
            | GrantSource::Ticket => Self::Buyer,
            GrantSource::Plus => Self::Guest,
            GrantSource::Import | GrantSource::Manual | GrantSource::Staff => Self::Imported,
            GrantSource::Free | GrantSource::Reward => Self::Free,
        }
    }
}

/// The strongest of all that was ever held. Nothing before the first grant.
pub fn access_type(
    is_owner: bool,
    ever: impl IntoIterator<Item = GrantSource>,
) -> Option<AccessType> {
    let owner = is_owner.then_some(AccessType::Owner);
    ever.into_iter().map(AccessType::of).chain(owner).min()
}

/// Whether anything was ever bought; a refunded purchase still counts.
pub fn ever_bought(grants: &[Grant]) -> bool {
    grants.iter().any(|it| it.source.is_bought())
}

/// Whether a person can be removed: never bought anything in any product that the removal covers (A-8, MA-09).
pub fn removable<'a>(covered: impl IntoIterator<Item = &'a [Grant]>) -> bool {
    !covered.into_iter().any(ever_bought)
}
