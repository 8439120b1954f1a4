//! What is promised to and about collaborators.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::Permission;
use crate::access::MembershipState as State;
use crate::world::{
    NOW, acting, any_facts, any_set, collaborator, membership, owner, profile, set, stranger, user,
};

/// Every act on a person, by its name in the law book.
type Act = fn(&Actor, &Target) -> Result<(), Refusal>;
const ACTS: [(&str, Act); 7] = [
    ("change profile", |actor, target| {
        may_change_profile(actor, target, (profile(9), PermissionSet::EMPTY)).map(drop)
    }),
    ("suspend", may_suspend),
    ("reinstate", |actor, target| {
        may_reinstate(actor, target).map(drop)
    }),
    ("bring back", |actor, target| {
        bring_back(actor, target).map(drop)
    }),
    ("remove", may_remove),
    ("set the end", |actor, target| {
        may_set_access_until(actor, target, None, NOW).map(drop)
    }),
    ("put out", may_put_out),
];

fn carla() -> Actor {
    acting(collaborator(set(&[
        Permission::ManageCollaborators,
        Permission::ManageMembers,
    ])))
}

/// Tom, user 4, who looks after members.
fn tom(state: State) -> Target {
    Target {
        user: user(4),
        is_owner: false,
        membership_id: membership(4),
        state,
        allowed: set(&[Permission::ViewMembers]),
        until: None,
        ended_at: None,
    }
}

/// On the profile he had, without an end.
fn bring_back(actor: &Actor, target: &Target) -> Result<MustSign, Refusal> {
    may_bring_back(actor, target, (profile(4), target.allowed), None, NOW)
}

#[test]
fn nobody_comes_back_on_more_than_the_actor_may_give_or_only_until_yesterday() {
    // I2 R3a C9
    let gone = Target {
        ended_at: Some(NOW),
        ..tom(State::Left)
    };
    let back = |next, until| may_bring_back(&carla(), &gone, (profile(9), next), until, NOW);
    let finance = set(&[Permission::ViewRevenue]);
    assert_eq!(back(finance, None), Err(Refusal::BeyondYourPermissions));
    let members = set(&[Permission::ManageMembers]);
    assert_eq!(back(members, Some(NOW)), Err(Refusal::AccessEndsInThePast));
    assert_eq!(
        back(members, Some(NOW + Span::millis(1))),
        Ok(MustSign::Yes)
    );
}

#[test]
fn the_owner_is_never_suspended_removed_or_given_a_profile() {
    // C6 R3d
    let olga = Target {
        user: user(1),
        is_owner: true,
        ..tom(State::Active)
    };
    for (name, act) in ACTS {
        for actor in [carla(), acting(owner())] {
            assert_eq!(act(&actor, &olga), Err(Refusal::OwnerUntouchable), "{name}");
        }
    }
}

#[test]
fn nobody_changes_his_own_access() {
    // R3b
    let herself = Target {
        user: user(2),
        membership_id: membership(2),
        ..tom(State::Active)
    };
    for (name, act) in ACTS {
        assert_eq!(
            act(&carla(), &herself),
            Err(Refusal::OwnMembership),
            "{name}"
        );
    }
}

#[test]
fn nobody_touches_a_collaborator_above_himself() {
    // R3c
    let rich = Target {
        allowed: set(&[Permission::ViewRevenue]),
        ..tom(State::Active)
    };
    for (name, act) in ACTS {
        assert_eq!(
            act(&carla(), &rich),
            Err(Refusal::CollaboratorBeyondYours),
            "{name}"
        );
    }
}

#[test]
fn what_can_be_done_depends_on_where_the_membership_stands() {
    // 4.4
    let (fine, gone) = (Ok(()), Err(Refusal::CollaboratorGone));
    let (active, stopped) = (Err(Refusal::AlreadyActive), Err(Refusal::AlreadySuspended));
    let suspended = Err(Refusal::CollaboratorSuspended);
    let erased = Err(Refusal::CollaboratorErased);
    // stands at, then: suspend, reinstate, bring back, remove
    let table = [
        (State::Active, fine, active, active, fine),
        (State::Suspended, stopped, fine, suspended, fine),
        (State::Removed, gone, gone, fine, gone),
        (State::Left, gone, gone, fine, gone),
        (State::Expired, gone, gone, fine, gone),
        (State::Erased, gone, gone, erased, gone),
    ];
    for (state, suspend, reinstate, back, remove) in table {
        let tom = Target {
            ended_at: Some(NOW),
            ..tom(state)
        };
        assert_eq!(may_suspend(&carla(), &tom), suspend, "{state:?}");
        assert_eq!(
            may_reinstate(&carla(), &tom).map(drop),
            reinstate,
            "{state:?}"
        );
        assert_eq!(bring_back(&carla(), &tom).map(drop), back, "{state:?}");
        assert_eq!(may_remove(&carla(), &tom), remove, "{state:?}");
    }
}

#[test]
fn a_wider_profile_is_signed_and_a_narrower_one_is_not() {
    // CC-23 4.1
    let to = |next| may_change_profile(&carla(), &tom(State::Active), (profile(9), next));
    assert_eq!(to(set(&[Permission::ManageMembers])), Ok(MustSign::Yes));
    assert_eq!(to(set(&[Permission::ViewMembers])), Ok(MustSign::No));
    assert_eq!(to(PermissionSet::EMPTY), Ok(MustSign::No));
    assert_eq!(
        to(set(&[Permission::ViewRevenue])),
        Err(Refusal::BeyondYourPermissions)
    );
}

#[test]
fn a_collaborator_who_is_gone_changes_no_profile_and_no_date() {
    let gone = tom(State::Removed);
    let moved = may_change_profile(&carla(), &gone, (profile(9), PermissionSet::EMPTY));
    assert_eq!(moved, Err(Refusal::CollaboratorGone));
    let dated = may_set_access_until(&carla(), &gone, None, NOW);
    assert_eq!(dated, Err(Refusal::CollaboratorGone));
}

#[test]
fn giving_access_back_is_always_signed() {
    // 4.1
    let removed = Target {
        ended_at: Some(NOW),
        ..tom(State::Removed)
    };
    assert_eq!(bring_back(&carla(), &removed), Ok(MustSign::Yes));
    assert_eq!(
        may_reinstate(&carla(), &tom(State::Suspended)),
        Ok(MustSign::Yes)
    );
}

#[test]
fn access_is_brought_back_within_ninety_days() {
    // I2
    let back_after = |span| {
        let removed = Target {
            ended_at: Some(NOW - span),
            ..tom(State::Removed)
        };
        bring_back(&carla(), &removed)
    };
    let too_long = Err(Refusal::CollaboratorGoneTooLong);
    assert_eq!(back_after(Span::days(90)), Ok(MustSign::Yes));
    assert_eq!(back_after(Span(Span::days(90).0 + 1)), too_long);
    assert_eq!(bring_back(&carla(), &tom(State::Left)), too_long);
}

#[test]
fn a_later_end_is_signed_and_an_earlier_one_is_not() {
    // C9 4.1
    let (soon, later) = (NOW + Span::days(7), NOW + Span::days(30));
    let change = |before, after| {
        let tom = Target {
            until: before,
            ..tom(State::Active)
        };
        may_set_access_until(&carla(), &tom, after, NOW)
    };
    assert_eq!(change(Some(soon), Some(later)), Ok(MustSign::Yes));
    assert_eq!(change(Some(soon), None), Ok(MustSign::Yes));
    assert_eq!(change(Some(later), Some(soon)), Ok(MustSign::No));
    assert_eq!(change(Some(soon), Some(soon)), Ok(MustSign::No));
    assert_eq!(change(None, Some(soon)), Ok(MustSign::No));
    assert_eq!(change(None, Some(NOW)), Err(Refusal::AccessEndsInThePast));
}

#[test]
fn everybody_may_leave_but_the_owner() {
    // C2 C6
    assert_eq!(may_leave(&carla()), Ok(()));
    assert_eq!(may_leave(&acting(owner())), Err(Refusal::OwnerCannotLeave));
    assert_eq!(may_leave(&acting(stranger())), Err(Refusal::NotInside));
}

#[test]
fn reminders_come_thirty_seven_and_one_day_before_the_end() {
    // C9
    let due = |days, already: &[u32]| reminders_due(NOW + Span::days(days), NOW, already);
    assert_eq!(due(31, &[]), None);
    assert_eq!(due(30, &[]), Some(30));
    assert_eq!(due(30, &[30]), None);
    assert_eq!(due(7, &[30]), Some(7));
    assert_eq!(due(5, &[]), Some(7));
    assert_eq!(due(1, &[30, 7]), Some(1));
    assert_eq!(due(1, &[30, 7, 1]), None);
    assert_eq!(due(0, &[]), None);
    assert_eq!(due(-1, &[]), None);
}

proptest! {
    #[test]
    fn no_act_on_another_reaches_beyond_the_actor(
        facts in any_facts(),
        theirs in any_set(),
        next in any_set(),
        state in select(State::ALL),
    ) {
        // T9 R3
        let actor = acting(facts);
        let target = Target { allowed: theirs.closed(), ended_at: Some(NOW), ..tom(state) };
        for (name, act) in ACTS {
            if act(&actor, &target).is_ok() {
                prop_assert!(target.allowed.is_subset_of(actor.holds()), "{}", name);
            }
        }
        if may_change_profile(&actor, &target, (profile(9), next)).is_ok() {
            prop_assert!(next.is_subset_of(actor.holds()));
        }
    }

    #[test]
    fn whatever_gives_more_is_signed(before in any_set(), next in any_set()) {
        // 4.1
        let target = Target { allowed: before.closed(), ..tom(State::Active) };
        let moved = may_change_profile(&acting(owner()), &target, (profile(9), next));
        let gives_more = next.iter().any(|it| !target.allowed.contains(it));
        prop_assert_eq!(moved, Ok(MustSign::when(gives_more)));
    }

    #[test]
    fn no_reminder_comes_twice(
        days in -5..60_i64,
        already in prop::collection::vec(select(REMINDERS.as_slice()), 0..3),
    ) {
        // C9
        let due = reminders_due(NOW + Span::days(days), NOW, &already);
        prop_assert!(due.is_none_or(|it| !already.contains(&it)));
    }
}
