//! The same person with less: what a key carries of its maker, and what a profile would show of an account.

use uuid::Uuid;

use super::{Actor, Denial, Facts, Grounds, Membership, MembershipState, Requirement, decide};
use crate::{MembershipId, Moment, PermissionSet, ProfileId};

/// The facts of the same person with nothing beyond a set: never the owner, never more than he holds (R3e, CC-03).
pub fn restricted(facts: &Facts, to: PermissionSet) -> Facts {
    let membership = match (facts.owner, &facts.membership) {
        (true, _) => Some(owner_in_a_profile(to)),
        (false, None) => None,
        (false, Some(membership)) => Some(Membership {
            allowed: membership.allowed.intersection(to),
            ..membership.clone()
        }),
    };
    Facts {
        owner: false,
        membership,
        ..facts.clone()
    }
}

/// The owner as if he were on a profile. The profile is nobody's, so he can never edit the one he is on.
fn owner_in_a_profile(allowed: PermissionSet) -> Membership {
    Membership {
        id: MembershipId(Uuid::nil()),
        state: MembershipState::Active,
        until: None,
        grounds: Grounds {
            direct: true,
            ..Grounds::default()
        },
        profile: ProfileId(Uuid::nil()),
        allowed,
    }
}

/// An account as somebody on a profile would see it, for somebody who looks. It can look and never act: no grant is
/// made from a preview, and it shows nothing that the viewer could not see himself.
///
/// ```compile_fail,E0308
/// # use clavero_rules::access::{Preview, grant, may};
/// fn act(preview: Preview) {
///     let _ = grant::<may::ViewMembers>(preview);
/// }
/// ```
#[derive(Debug, Clone)]
pub struct Preview {
    facts: Facts,
    at: Moment,
}

impl Preview {
    /// What the viewer would see on a profile that allows this.
    pub fn of(viewer: &Actor, profile_set: PermissionSet) -> Self {
        Self {
            facts: restricted(viewer.facts(), profile_set),
            at: viewer.at(),
        }
    }

    /// Whether this would be open.
    pub fn may(&self, requirement: Requirement) -> Result<(), Denial> {
        decide(&self.facts, requirement, self.at)
    }

    /// What would be allowed, for the menu.
    pub fn holds(&self) -> PermissionSet {
        match (self.may(Requirement::Member), &self.facts.membership) {
            (Ok(()), Some(membership)) => membership.allowed,
            _ => PermissionSet::EMPTY,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Permission;
    use crate::world::{
        NOW, acting, any_facts, any_requirement, any_set, collaborator, owner, set,
    };

    const VIEW: Requirement = Requirement::Permission(Permission::ViewMembers);

    #[test]
    fn an_owner_previews_a_profile_without_what_is_his_alone() {
        // CC-03 CC-17
        let preview = Preview::of(&acting(owner()), set(&[Permission::ViewMembers]));
        assert_eq!(preview.may(VIEW), Ok(()));
        assert_eq!(preview.may(Requirement::Owner), Err(Denial::OwnerOnly));
        let manage = Requirement::Permission(Permission::ManageMembers);
        assert!(preview.may(manage).is_err());
        assert_eq!(preview.holds(), set(&[Permission::ViewMembers]));
    }

    #[test]
    fn a_collaborator_previews_no_more_than_her_own_profile() {
        let carla = acting(collaborator(set(&[Permission::ViewMembers])));
        let preview = Preview::of(&carla, PermissionSet::ALL);
        assert_eq!(preview.holds(), set(&[Permission::ViewMembers]));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn a_restriction_allows_nothing_that_the_person_could_not_do(
            facts in any_facts(),
            to in any_set(),
            requirement in any_requirement(),
        ) {
            // R3e CC-03
            let less = restricted(&facts, to);
            if decide(&less, requirement, NOW).is_ok() {
                prop_assert!(decide(&facts, requirement, NOW).is_ok());
                prop_assert!(requirement != Requirement::Owner);
                if let Requirement::Permission(permission) = requirement {
                    prop_assert!(to.contains(permission));
                }
            }
            let viewer = acting(facts);
            let preview = Preview::of(&viewer, to);
            prop_assert_eq!(preview.may(requirement), decide(&less, requirement, NOW));
            prop_assert!(preview.holds().is_subset_of(viewer.holds().intersection(to)));
        }
    }
}
