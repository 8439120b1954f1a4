//! The table of roles, and the two gates.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::world::{any_permission, any_set, set};

fn with(role: Option<Role>, permissions: &[Permission]) -> Bearing {
    Bearing {
        is_owner: false,
        role,
        permissions: set(permissions),
    }
}

#[test]
fn each_role_reaches_as_far_as_the_table_says() {
    // MA-29 3.4
    use Reach::{All, NamesOnly, Nothing, PerGrants, Published};
    let table = [
        (
            Role::Student,
            [PerGrants, All, All, Nothing, Nothing, Nothing, Nothing],
        ),
        (
            Role::Free,
            [PerGrants, All, All, Nothing, Nothing, Nothing, Nothing],
        ),
        (
            Role::Moderator,
            [Published, All, All, All, Nothing, NamesOnly, Nothing],
        ),
        (
            Role::ContentEditor,
            [All, All, All, Nothing, All, NamesOnly, Nothing],
        ),
        (Role::Administrator, [All; 7]),
    ];
    for (role, line) in table {
        for (deed, reach) in Deed::ALL.iter().copied().zip(line) {
            assert_eq!(reach_of(role, deed), reach, "{} {}", role.id(), deed.id());
        }
    }
}

#[test]
fn the_stronger_of_role_and_permission_wins_and_both_are_shown() {
    let rui = with(Some(Role::Moderator), &[Permission::ViewMembers]);
    let right = right(&rui, Deed::UsersTab);
    assert_eq!(right.reach, Reach::All);
    let both = [
        (Provenance::Permission(Permission::ViewMembers), Reach::All),
        (Provenance::Role(Role::Moderator), Reach::NamesOnly),
    ];
    assert_eq!(right.from, both);
}

#[test]
fn a_collaborator_edits_content_only_with_a_role_in_the_product() {
    // CC-19
    let permission = [Permission::EditContent];
    assert_eq!(
        may_edit_content(&with(None, &permission)),
        Err(Refusal::EditorRoleMissing)
    );
    for (role, answer) in [
        (Role::Moderator, Err(Refusal::EditorRoleMissing)),
        (Role::ContentEditor, Ok(())),
        (Role::Administrator, Ok(())),
    ] {
        assert_eq!(may_edit_content(&with(Some(role), &permission)), answer);
    }
    let owner = Bearing {
        is_owner: true,
        ..with(None, &[])
    };
    assert_eq!(may_edit_content(&owner), Ok(()));
}

#[test]
fn the_team_is_not_counted_among_learners() {
    //
    let team: Vec<_> = Role::ALL.iter().filter(|it| it.is_team()).collect();
    assert_eq!(
        team,
        [&Role::Moderator, &Role::ContentEditor, &Role::Administrator]
    );
}

proptest! {
    #[test]
    fn one_more_permission_never_takes_a_right_away(
        role in prop::option::of(select(Role::ALL)),
        permissions in any_set(),
        added in any_permission(),
        deed in select(Deed::ALL),
    ) {
        let before = Bearing { is_owner: false, role, permissions };
        let after = Bearing { permissions: permissions.with(added), ..before };
        prop_assert!(right(&before, deed).reach <= right(&after, deed).reach);
        if let Some(role) = role {
            prop_assert!(right(&before, deed).reach >= reach_of(role, deed));
        }
    }

    #[test]
    fn what_is_shown_beside_a_right_is_what_it_comes_from(
        role in prop::option::of(select(Role::ALL)),
        permissions in any_set(),
        deed in select(Deed::ALL),
    ) {
        let right = right(&Bearing { is_owner: false, role, permissions }, deed);
        prop_assert_eq!(right.from.is_empty(), right.reach == Reach::Nothing);
        prop_assert!(right.from.iter().all(|(_, reach)| *reach <= right.reach));
    }
}
