//! A role in a whole area: it holds in every product of the area whose kind knows it, today and later (CC-21).

use super::Role;
use crate::Refusal;
use crate::products::ProductKind;
use crate::refusal::refuse_when;

/// The member who is to be given a role in the whole area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AreaRoleFacts {
    /// The member is the owner of the account.
    pub is_owner: bool,
    /// The role in the whole area that he has.
    pub held: Option<Role>,
}

/// Only roles of the team are given in a whole area, and never to the owner, who may everything (CC-21, edge 39).
pub fn may_give_area_role(facts: &AreaRoleFacts, to: Role) -> Result<(), Refusal> {
    refuse_when! {
        facts.is_owner         => Refusal::MemberIsOwner,
        facts.held == Some(to) => Refusal::RoleHeldAlready,
        !to.is_team()          => Refusal::RoleNotInThisKind,
    }
}

/// What somebody is in a product by a role that he has in the whole area; nothing where the kind does not know it (CC-21).
pub fn role_by_area(kind: ProductKind, held: Option<Role>) -> Option<Role> {
    held.filter(|role| kind.roles().contains(role))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_of_the_team_holds_wherever_the_kind_knows_it() {
        // CC-21
        for kind in ProductKind::ALL.iter().copied() {
            let knows = kind.roles().contains(&Role::Moderator);
            let role = role_by_area(kind, Some(Role::Moderator));
            assert_eq!(role.is_some(), knows, "{}", kind.id());
            assert_eq!(role_by_area(kind, None), None);
        }
        assert_eq!(
            role_by_area(ProductKind::Community, Some(Role::Moderator)),
            None
        );
    }

    #[test]
    fn only_roles_of_the_team_are_given_and_never_to_the_owner() {
        // CC-21
        let nobody = AreaRoleFacts {
            is_owner: false,
            held: None,
        };
        for role in Role::ALL.iter().copied() {
            let answer = may_give_area_role(&nobody, role);
            assert_eq!(answer.is_ok(), role.is_team(), "{}", role.id());
        }
        let held = AreaRoleFacts {
            held: Some(Role::Moderator),
            ..nobody
        };
        assert_eq!(
            may_give_area_role(&held, Role::Moderator),
            Err(Refusal::RoleHeldAlready)
        );
        let owner = AreaRoleFacts {
            is_owner: true,
            ..nobody
        };
        assert_eq!(
            may_give_area_role(&owner, Role::Moderator),
            Err(Refusal::MemberIsOwner)
        );
    }
}
