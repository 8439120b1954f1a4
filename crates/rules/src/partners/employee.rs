//! Partner employees: who is tagged as one, who takes the tag away, and who sees the list (4.7).

use super::Programme;
use super::relation::must_be_partner;
use crate::access::{Actor, Requirement};
use crate::evidence::Typed;
use crate::named::named;
use crate::refusal::refuse_when;
use crate::{Permission, Refusal};

named! {
    /// Where a user of the partner's account stands as its employee.
    pub enum EmployeeState {
        /// Works in the partner's account and is not tagged.
        Member = "member",
        /// Is tagged: may be assigned to clients, and his work earns credit.
        Tagged = "tagged",
        /// Was tagged once.
        Untagged = "untagged",
        /// Is no longer in the partner's account.
        Removed = "removed",
    }
}

/// What the store knows about the user who is to be tagged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagFacts {
    /// Where the account stands in the programme.
    pub programme: Programme,
    /// Where the user stands as its employee.
    pub employee: EmployeeState,
    /// He owns the account, or has live access to it.
    pub inside: bool,
    /// His address is verified.
    pub address_verified: bool,
}

/// An active user of a partner account, with a verified address, is tagged (PE-02, P1).
pub fn may_tag(facts: &TagFacts) -> Result<(), Refusal> {
    must_be_partner(facts.programme)?;
    let gone = facts.employee == EmployeeState::Removed || !facts.inside;
    refuse_when! {
        gone                                      => Refusal::EmployeeNotInside,
        !facts.address_verified                   => Refusal::EmployeeUnverified,
        facts.employee == EmployeeState::Tagged   => Refusal::AlreadyTagged,
    }
}

/// The tag is taken away with the word typed, for it ends the assignments with it (P2).
pub fn may_untag(employee: EmployeeState, _typed: &Typed) -> Result<(), Refusal> {
    refuse_when! { employee != EmployeeState::Tagged => Refusal::NotTagged }
}

/// The list of partner employees is for the owner and for those who may see partners (PE-13, P7).
pub fn may_see_employees(actor: &Actor) -> bool {
    actor
        .may(Requirement::Permission(Permission::ViewPartners))
        .is_ok()
}

/// Whoever works in accounts of clients without the tag earns no credit; the dashboard says who (PE-03).
pub const fn should_be_tagged(employee: EmployeeState, works_at_a_client: bool) -> bool {
    match employee {
        EmployeeState::Member | EmployeeState::Untagged => works_at_a_client,
        EmployeeState::Tagged | EmployeeState::Removed => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PermissionSet;
    use crate::world::{acting, collaborator, owner, set, stranger};

    const ANA: TagFacts = TagFacts {
        programme: Programme::Enrolled,
        employee: EmployeeState::Member,
        inside: true,
        address_verified: true,
    };

    #[test]
    fn an_active_user_with_a_verified_address_is_tagged() {
        // PE-02 P1
        let with = |change: fn(&mut TagFacts)| {
            let mut facts = ANA;
            change(&mut facts);
            may_tag(&facts)
        };
        assert_eq!(with(|_| ()), Ok(()));
        assert_eq!(with(|it| it.employee = EmployeeState::Untagged), Ok(()));
        let table = [
            (
                with(|it| it.programme = Programme::Left),
                Refusal::NotAPartner,
            ),
            (with(|it| it.inside = false), Refusal::EmployeeNotInside),
            (
                with(|it| it.employee = EmployeeState::Removed),
                Refusal::EmployeeNotInside,
            ),
            (
                with(|it| it.address_verified = false),
                Refusal::EmployeeUnverified,
            ),
            (
                with(|it| it.employee = EmployeeState::Tagged),
                Refusal::AlreadyTagged,
            ),
        ];
        for (answer, refusal) in table {
            assert_eq!(answer, Err(refusal));
        }
    }

    #[test]
    fn the_tag_is_taken_away_with_the_word_typed() {
        // P2
        let typed = Typed::check("REMOVE", "REMOVE").unwrap();
        assert_eq!(may_untag(EmployeeState::Tagged, &typed), Ok(()));
        for other in [
            EmployeeState::Member,
            EmployeeState::Untagged,
            EmployeeState::Removed,
        ] {
            assert_eq!(may_untag(other, &typed), Err(Refusal::NotTagged));
        }
    }

    #[test]
    fn the_list_of_employees_is_for_the_owner_and_for_those_who_may_see_partners() {
        // PE-13 P7
        let sees = |facts| may_see_employees(&acting(facts));
        assert!(sees(owner()));
        assert!(sees(collaborator(set(&[Permission::ManagePartners]))));
        let all_but_this = PermissionSet::ALL.take_away(Permission::ViewPartners);
        assert!(!sees(collaborator(all_but_this)));
        assert!(!sees(stranger()));
    }

    #[test]
    fn the_dashboard_says_who_works_untagged() {
        // PE-03 CR6
        let told: Vec<_> = EmployeeState::ALL
            .iter()
            .map(|it| should_be_tagged(*it, true))
            .collect();
        assert_eq!(told, [true, false, true, false]);
        assert!(!should_be_tagged(EmployeeState::Member, false));
    }
}
