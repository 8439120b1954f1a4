//! What holds for a member as a person, whatever products he has.

use crate::Refusal;
use crate::refusal::refuse_when;

/// Anybody may be erased but the owner of the account, who has himself erased after handing it over (edge 29, edge 39).
pub fn may_erase(is_owner: bool) -> Result<(), Refusal> {
    refuse_when! { is_owner => Refusal::MemberIsOwner }
}

/// An address that is to be put right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AddressFacts {
    /// The member is the owner of the account.
    pub is_owner: bool,
    /// The new address is the owner's.
    pub to_owners: bool,
    /// The new address is the one that the member has.
    pub unchanged: bool,
    /// The new address leads to another member of the area: as his address, or as one that he had.
    pub of_another: bool,
}

/// A wrong address is put right unless it is the owner's, and each address leads to one member (3.1, MA-32, edge 39).
pub fn may_correct_address(facts: &AddressFacts) -> Result<(), Refusal> {
    refuse_when! {
        facts.is_owner || facts.to_owners => Refusal::AddressOfOwner,
        facts.unchanged                   => Refusal::AddressUnchanged,
        facts.of_another                  => Refusal::AddressOfAnotherMember,
    }
}

/// Whether a login stays tied to a member whose address was put right: only where it has that address itself. Whoever came
/// in by the wrong one may be a stranger, and the address of a login is its person's to change (edge 13).
pub fn login_stays(login: &str, corrected: &str) -> bool {
    login == corrected
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_address_is_put_right_unless_it_is_the_owners_or_leads_elsewhere() {
        // 3.1 MA-32 edge 39
        let right = AddressFacts::default();
        assert_eq!(may_correct_address(&right), Ok(()));
        for (facts, refusal) in [
            (
                AddressFacts {
                    is_owner: true,
                    ..right
                },
                Refusal::AddressOfOwner,
            ),
            (
                AddressFacts {
                    to_owners: true,
                    of_another: true,
                    ..right
                },
                Refusal::AddressOfOwner,
            ),
            (
                AddressFacts {
                    unchanged: true,
                    ..right
                },
                Refusal::AddressUnchanged,
            ),
            (
                AddressFacts {
                    of_another: true,
                    ..right
                },
                Refusal::AddressOfAnotherMember,
            ),
        ] {
            assert_eq!(may_correct_address(&facts), Err(refusal), "{facts:?}");
        }
    }

    #[test]
    fn a_login_follows_only_to_its_own_address() {
        // edge 13
        assert!(login_stays("ines@example.org", "ines@example.org"));
        assert!(!login_stays("stranger@example.org", "ines@example.org"));
    }

    #[test]
    fn anybody_is_erased_but_the_owner() {
        // edge 29, edge 39
        assert_eq!(may_erase(false), Ok(()));
        assert_eq!(may_erase(true), Err(Refusal::MemberIsOwner));
    }
}
