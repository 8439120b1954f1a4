//! The table of roles, and the two gates.

use proptest::prelude::*;
use proptest::sample::select;

use uuid::Uuid;

use super::*;
use crate::access::{Actor, Requirement};
use crate::world::{acting, any_facts, any_permission, any_set, collaborator, set, stranger};
use crate::{KeyId, ProductId};

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
    use Reach::{All, NamesOnly as Names, Nothing as No, PerGrants, Published};
    let table = [
        (Role::Student, [PerGrants, All, All, No, No, No, No, No]),
        (Role::Free, [PerGrants, All, All, No, No, No, No, No]),
        (
            Role::Moderator,
            [Published, All, All, All, No, Names, No, No],
        ),
        (Role::ContentEditor, [All, All, All, No, All, Names, No, No]),
        (Role::Administrator, [All; 8]),
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

/// Whether a door opens, and whether it is the role that opens it.
fn knock<D: Within>(actor: &Actor, role: Option<Role>) -> Option<bool> {
    let granted = grant_in::<D>(actor.clone(), ProductId(Uuid::nil()), role).ok()?;
    Some(granted.is_by_role())
}

fn knock_at_all(actor: &Actor, role: Option<Role>) -> [Option<bool>; 5] {
    [
        knock::<SeeNames>(actor, role),
        knock::<SeePeople>(actor, role),
        knock::<SeeContent>(actor, role),
        knock::<SeeSettings>(actor, role),
        knock::<SetUp>(actor, role),
    ]
}

#[test]
fn a_role_opens_the_doors_of_its_product_that_the_table_opens_and_no_others() {
    // MA-29 3.4: names, people, content, settings, setting up.
    let carla = acting(collaborator(PermissionSet::EMPTY));
    let (role, no) = (Some(true), None);
    let table = [
        (None, [no; 5]),
        (Some(Role::Student), [no; 5]),
        (Some(Role::Free), [no; 5]),
        (Some(Role::Moderator), [role, no, no, no, no]),
        (Some(Role::ContentEditor), [role, no, role, no, no]),
        (Some(Role::Administrator), [role; 5]),
    ];
    for (held, line) in table {
        assert_eq!(knock_at_all(&carla, held), line, "{held:?}");
    }
}

#[test]
fn a_permission_opens_them_in_every_product_and_the_ground_is_the_profile() {
    let (profile, no) = (Some(false), None);
    let table = [
        (Permission::ViewMembers, [profile, profile, no, no, no]),
        (Permission::ViewClubProducts, [no, no, profile, profile, no]),
        (
            Permission::ManageClubProducts,
            [no, no, profile, profile, profile],
        ),
        (Permission::ManageGamification, [no; 5]),
    ];
    for (permission, line) in table {
        let carla = acting(collaborator(set(&[permission])));
        assert_eq!(knock_at_all(&carla, None), line, "{permission:?}");
        // What her profile opens as well is not by the role.
        let both = knock_at_all(&carla, Some(Role::Administrator));
        let expected = line.map(|it| it.or(Some(true)));
        assert_eq!(both, expected, "{permission:?}");
    }
}

#[test]
fn a_key_carries_no_role_and_whoever_is_outside_has_none() {
    // R3e CC-15
    let carla = acting(collaborator(PermissionSet::EMPTY));
    let key = carla.through(KeyId(Uuid::nil()));
    for actor in [key, acting(stranger())] {
        assert_eq!(knock_at_all(&actor, Some(Role::Administrator)), [None; 5]);
    }
}

#[test]
fn the_permission_of_each_door_opens_it() {
    fn opens<D: Within>() {
        let who = with(None, &[D::BY]);
        assert!(who.may::<D>(), "{}", D::BY.id());
        assert!(!with(None, &[]).may::<D>());
    }
    opens::<SeeNames>();
    opens::<SeePeople>();
    opens::<SeeContent>();
    opens::<SeeSettings>();
    opens::<SetUp>();
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
    fn a_door_of_a_product_opens_by_the_decision_or_by_the_role_and_by_nothing_else(
        facts in any_facts(),
        role in prop::option::of(select(Role::ALL)),
    ) {
        // MA-29 3.4
        let actor = acting(facts);
        let inside = actor.may(Requirement::Member).is_ok();
        let held = |permission| actor.may(Requirement::Permission(permission)).is_ok();
        let by_role = |least| inside && role.is_some_and(|it| reach_of(it, Deed::UsersTab) >= least);
        let opens = knock_at_all(&actor, role).map(|it| it.is_some());
        let members = held(Permission::ViewMembers);
        let admin = inside && role == Some(Role::Administrator);
        prop_assert_eq!(opens[0], members || by_role(Reach::NamesOnly));
        prop_assert_eq!(opens[1], members || admin);
        prop_assert_eq!(opens[4], held(Permission::ManageClubProducts) || admin);
    }

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
    fn a_role_gives_what_a_permission_opens_only_if_it_reaches_as_far_in_every_deed(
        role in select(Role::ALL),
        permission in any_permission(),
    ) {
        // 3.4
        let bearing = |role, permissions| Bearing { is_owner: false, role, permissions };
        let by_permission = bearing(None, set(&[permission]));
        let by_role = bearing(Some(role), PermissionSet::EMPTY);
        let opened: Vec<Deed> = Deed::ALL.iter().copied()
            .filter(|deed| right(&by_permission, *deed).reach > Reach::Nothing)
            .collect();
        let as_far = opened.iter().all(|deed| right(&by_role, *deed).reach >= right(&by_permission, *deed).reach);
        prop_assert!(!gives(role, permission) || matters_for(permission) && as_far);
        // What a permission only implies it does not open itself.
        let of_itself = permission.implies().is_none();
        prop_assert!(gives(role, permission) || opened.is_empty() || !as_far || !of_itself);
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
