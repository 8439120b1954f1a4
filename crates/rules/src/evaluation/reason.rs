//! Why another system is told no, in words that never change.

use crate::access::Denial;
use crate::named::named;

/// What the authentication must be raised to before an act that is signed (4.1, 7.3).
pub const ACR_SIGNATURE: &str = "urn:clavero:acr:signature";

named! {
    /// The word that a denial carries.
    #[derive(PartialOrd, Ord)]
    pub enum Reason {
        /// The person has no access to the account, or is not known at all.
        NoMembership = "no_membership",
        /// The person, the access or the account is suspended.
        Suspended = "suspended",
        /// The access has reached its date.
        Expired = "expired",
        /// The profile does not allow it.
        NotInProfile = "not_in_profile",
        /// No profile can allow it.
        OwnerOnly = "owner_only",
        /// Another partner holds the person's address here (4.9).
        Conflict = "conflict",
        /// It takes a role in the product besides the permission (CC-19).
        RoleMissing = "role_missing",
        /// Everything is right but the signature, which the act asks for (4.1).
        SignatureMissing = "signature_missing",
        /// The app's own conditions are not met.
        ConditionsUnmet = "conditions_unmet",
        /// There is no such thing here.
        UnknownResource = "unknown_resource",
        /// Nobody registered the action for this kind of thing.
        UnknownAction = "unknown_action",
        /// The question leaves out who, what, or on what (one item of several).
        Incomplete = "incomplete",
    }
}

/// The answer to one question.
pub type Answer = Result<(), Reason>;

impl Reason {
    /// The word for a denial; whoever is kept out by a conflict is told so (4.9).
    pub fn of(denial: Denial, in_conflict: bool) -> Self {
        let plain = match denial {
            Denial::UserDisabled | Denial::AccountSuspended | Denial::MembershipSuspended => {
                Self::Suspended
            }
            Denial::AccessExpired => Self::Expired,
            Denial::MembershipEnded(_) if denial.reason() == Self::Expired.id() => Self::Expired,
            Denial::AccountClosed
            | Denial::NotAMember
            | Denial::MembershipEnded(_)
            | Denial::NoGround => Self::NoMembership,
            Denial::NotInProfile(_) => Self::NotInProfile,
            Denial::OwnerOnly => Self::OwnerOnly,
        };
        match (plain, in_conflict) {
            (Self::NoMembership, true) => Self::Conflict,
            (plain, _) => plain,
        }
    }

    /// What the asking system is to raise the authentication to, if that would turn the no into a yes (7.3).
    pub const fn acr_values(self) -> Option<&'static str> {
        match self {
            Self::SignatureMissing => Some(ACR_SIGNATURE),
            _ => None,
        }
    }
}
