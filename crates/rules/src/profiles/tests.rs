//! What profiles promise, above all that nobody lifts himself or others above himself.

use proptest::prelude::*;

use super::*;
use crate::Permission;
use crate::world::{acting, any_set, collaborator, owner, profile, set};

/// Carla's own profile in these stories is number 2; the team is on number 9.
const CARLA: u128 = 2;
const TEAM: u128 = 9;

fn carla() -> Actor {
    acting(collaborator(set(&[
        Permission::ManageCollaborators,
        Permission::ManageMembers,
    ])))
}

#[test]
fn the_owner_makes_and_edits_any_profile() {
    // CC-02 CC-12 CC-22
    let owner = acting(owner());
    assert_eq!(may_create_profile(&owner, PermissionSet::ALL), Ok(()));
    let edited = may_edit_profile(
        &owner,
        profile(TEAM),
        PermissionSet::ALL,
        PermissionSet::EMPTY,
    );
    assert_eq!(edited, Ok(()));
}

#[test]
fn nobody_creates_a_profile_beyond_his_own_permissions() {
    // R3a
    assert_eq!(
        may_create_profile(&carla(), set(&[Permission::ViewMembers])),
        Ok(())
    );
    let finance = set(&[Permission::ViewRevenue]);
    assert_eq!(
        may_create_profile(&carla(), finance),
        Err(Refusal::BeyondYourPermissions)
    );
}

#[test]
fn what_saving_would_add_counts_as_asked_for() {
    // R1 R3a
    let only_manage = acting(collaborator(
        PermissionSet::EMPTY.with(Permission::ManageMembers),
    ));
    let unclosed = PermissionSet::EMPTY.with(Permission::ManageMembers);
    assert_eq!(
        may_create_profile(&only_manage, unclosed),
        Err(Refusal::BeyondYourPermissions)
    );
}

#[test]
fn nobody_edits_the_profile_he_is_on() {
    // R3b
    let (before, after) = (set(&[Permission::ManageMembers]), PermissionSet::EMPTY);
    let own = may_edit_profile(&carla(), profile(CARLA), before, after);
    assert_eq!(own, Err(Refusal::OwnProfile));
}

#[test]
fn nobody_edits_a_profile_above_his_own_not_even_to_shrink_it() {
    // R3c
    let (before, after) = (set(&[Permission::ViewRevenue]), PermissionSet::EMPTY);
    let above = may_edit_profile(&carla(), profile(TEAM), before, after);
    assert_eq!(above, Err(Refusal::ProfileBeyondYours));
}

#[test]
fn nobody_adds_to_a_profile_what_he_does_not_hold() {
    // R3a
    let before = set(&[Permission::ViewMembers]);
    let edit = |after| may_edit_profile(&carla(), profile(TEAM), before, after);
    assert_eq!(edit(set(&[Permission::ManageMembers])), Ok(()));
    assert_eq!(
        edit(set(&[Permission::ViewRevenue])),
        Err(Refusal::BeyondYourPermissions)
    );
}

#[test]
fn a_profile_may_be_emptied() {
    // E4
    let before = set(&[Permission::ManageMembers]);
    let emptied = may_edit_profile(&carla(), profile(TEAM), before, PermissionSet::EMPTY);
    assert_eq!(emptied, Ok(()));
}

#[test]
fn widening_a_profile_in_use_is_signed_and_shrinking_it_is_not() {
    // E1
    let (narrow, wide) = (
        set(&[Permission::ViewMembers]),
        set(&[Permission::ManageMembers]),
    );
    let widening = ProfileDiff::between(narrow, wide);
    let shrinking = ProfileDiff::between(wide, narrow);
    assert!(must_sign_profile_edit(&widening, 3, 0));
    assert!(must_sign_profile_edit(&widening, 0, 2));
    assert!(!must_sign_profile_edit(&widening, 0, 0));
    assert!(!must_sign_profile_edit(&shrinking, 3, 2));
}

#[test]
fn a_diff_that_only_adds_or_only_takes_is_still_a_diff() {
    // E1
    let (none, some) = (PermissionSet::EMPTY, set(&[Permission::ViewMembers]));
    assert!(!ProfileDiff::between(none, some).is_empty());
    assert!(!ProfileDiff::between(some, none).is_empty());
    assert!(ProfileDiff::between(some, some).is_empty());
}

#[test]
fn a_profile_in_use_needs_a_replacement() {
    // E2
    let members = set(&[Permission::ViewMembers]);
    let archive = |in_use, replacement| {
        may_archive_profile(&carla(), profile(TEAM), members, in_use, replacement)
    };
    assert_eq!(archive(false, None), Ok(MustSign::No));
    assert_eq!(archive(true, None), Err(Refusal::ProfileInUse));
    assert_eq!(archive(true, Some((profile(8), members))), Ok(MustSign::No));
    assert_eq!(
        archive(true, Some((profile(8), PermissionSet::EMPTY))),
        Ok(MustSign::No)
    );
    let itself = archive(true, Some((profile(TEAM), members)));
    assert_eq!(itself, Err(Refusal::ProfileReplacesItself));
}

#[test]
fn a_wider_replacement_is_signed_and_never_beyond_the_actor() {
    // E2 R3a
    let members = set(&[Permission::ViewMembers]);
    let replace_by = |next| {
        may_archive_profile(
            &carla(),
            profile(TEAM),
            members,
            true,
            Some((profile(8), next)),
        )
    };
    assert_eq!(
        replace_by(set(&[Permission::ManageMembers])),
        Ok(MustSign::Yes)
    );
    let beyond = replace_by(set(&[Permission::ViewRevenue]));
    assert_eq!(beyond, Err(Refusal::BeyondYourPermissions));
}

#[test]
fn nobody_archives_his_own_profile_nor_one_above_it() {
    // R3b R3c
    let archive =
        |number, its_set| may_archive_profile(&carla(), profile(number), its_set, false, None);
    assert_eq!(
        archive(CARLA, PermissionSet::EMPTY),
        Err(Refusal::OwnProfile)
    );
    let above = archive(TEAM, set(&[Permission::ViewRevenue]));
    assert_eq!(above, Err(Refusal::ProfileBeyondYours));
}

#[test]
fn starting_profiles_are_closed_and_each_allows_something() {
    // R1 R9 CC-23
    for starting in StartingProfile::ALL {
        let permissions = starting.permissions();
        assert!(
            permissions.is_closed() && !permissions.is_empty(),
            "{starting:?}"
        );
        assert_eq!(StartingProfile::from_id(starting.id()), Some(*starting));
    }
}

#[test]
fn a_partner_starts_with_looking_only() {
    // R9
    let partner = StartingProfile::Partner.permissions();
    assert_eq!(
        partner.to_ids(),
        "management.metrics.view content.offers.view content.products.view club.products.view \
         club.members.view club.gamification.view club.analytics.view",
    );
    assert!(
        !partner
            .iter()
            .any(|it| it.needs_signature() || it.exports_personal_data())
    );
}

#[test]
fn no_starting_profile_exports_personal_data_or_moves_money() {
    // R9
    for starting in StartingProfile::ALL {
        let permissions = starting.permissions();
        assert!(
            !permissions.iter().any(Permission::exports_personal_data),
            "{starting:?}"
        );
        assert!(
            !permissions.contains(Permission::RequestWithdrawals),
            "{starting:?}"
        );
        assert!(
            !permissions.contains(Permission::ManageCollaborators),
            "{starting:?}"
        );
    }
}

proptest! {
    #[test]
    fn whatever_profile_somebody_saves_lies_within_what_he_holds(
        mine in any_set(),
        before in any_set(),
        after in any_set(),
    ) {
        // R3 T9
        let mine = mine.closed();
        let actor = acting(collaborator(mine));
        let created = may_create_profile(&actor, after).is_ok();
        let edited = may_edit_profile(&actor, profile(TEAM), before, after).is_ok();
        prop_assert_eq!(created, after.closed().is_subset_of(mine));
        prop_assert!(!edited || (before.is_subset_of(mine) && after.closed().is_subset_of(mine)));
    }

    #[test]
    fn an_editor_who_holds_enough_may_edit(mine in any_set(), a in any_set(), b in any_set()) {
        // R3
        let mine = mine.closed();
        let within = |drawn: PermissionSet| mine.iter().filter(|it| drawn.contains(*it)).collect();
        let closed_within = |drawn| PermissionSet::closed(within(drawn));
        let actor = acting(collaborator(mine));
        let edited = may_edit_profile(&actor, profile(TEAM), closed_within(a), closed_within(b));
        prop_assert_eq!(edited, Ok(()));
    }

    #[test]
    fn a_diff_leads_from_before_to_after(before in any_set(), after in any_set()) {
        // E1
        let diff = ProfileDiff::between(before, after);
        prop_assert_eq!(before.minus(diff.lost).union(diff.gained), after);
        prop_assert_eq!(diff.widens(), !after.is_subset_of(before));
        prop_assert_eq!(diff.narrows(), !before.is_subset_of(after));
        prop_assert_eq!(diff.is_empty(), before == after);
    }
}
