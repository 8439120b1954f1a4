//! What the decision promises, by example and for every world that can be drawn.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::Span;
use crate::world::{
    DIRECT, NOW, acting, any_facts, any_permission, any_requirement, collaborator, owner, set,
    stranger,
};

const VIEW: Requirement = Requirement::Permission(Permission::ViewMembers);
const MANAGE: Requirement = Requirement::Permission(Permission::ManageMembers);

/// Carla, who may view members, with one fact changed.
fn carla(change: impl Fn(&mut Membership)) -> Facts {
    let mut facts = collaborator(set(&[Permission::ViewMembers]));
    facts.membership.iter_mut().for_each(change);
    facts
}

#[test]
fn a_collaborator_may_do_what_her_profile_allows_and_nothing_else() {
    // CC-01 CC-02 CC-17 R2
    let carla = carla(|_| ());
    assert_eq!(decide(&carla, VIEW, NOW), Ok(()));
    assert_eq!(
        decide(&carla, MANAGE, NOW),
        Err(Denial::NotInProfile(Permission::ManageMembers))
    );
    assert_eq!(decide(&carla, Requirement::Member, NOW), Ok(()));
}

#[test]
fn my_account_is_the_owners_alone() {
    // CC-03 A3
    let everything = collaborator(PermissionSet::ALL);
    assert_eq!(
        decide(&everything, Requirement::Owner, NOW),
        Err(Denial::OwnerOnly)
    );
    assert_eq!(decide(&owner(), Requirement::Owner, NOW), Ok(()));
}

#[test]
fn a_stranger_may_nothing() {
    // CC-15
    for requirement in [VIEW, Requirement::Owner, Requirement::Member] {
        assert_eq!(
            decide(&stranger(), requirement, NOW),
            Err(Denial::NotAMember)
        );
    }
}

#[test]
fn a_suspended_account_lets_only_its_owner_in() {
    let suspended = |facts| Facts {
        account_state: AccountState::Suspended,
        ..facts
    };
    assert_eq!(decide(&suspended(owner()), VIEW, NOW), Ok(()));
    assert_eq!(
        decide(&suspended(carla(|_| ())), VIEW, NOW),
        Err(Denial::AccountSuspended)
    );
}

#[test]
fn a_closed_account_lets_nobody_in() {
    // C12
    let closed = |facts| Facts {
        account_state: AccountState::Closed,
        ..facts
    };
    assert_eq!(
        decide(&closed(owner()), VIEW, NOW),
        Err(Denial::AccountClosed)
    );
    assert_eq!(
        decide(&closed(carla(|_| ())), VIEW, NOW),
        Err(Denial::AccountClosed)
    );
}

#[test]
fn a_disabled_user_is_refused_everywhere_and_loses_nothing() {
    // C7
    let disabled = |facts| Facts {
        user_enabled: false,
        ..facts
    };
    assert_eq!(
        decide(&disabled(owner()), VIEW, NOW),
        Err(Denial::UserDisabled)
    );
    assert_eq!(
        decide(&disabled(carla(|_| ())), VIEW, NOW),
        Err(Denial::UserDisabled)
    );
    assert_eq!(decide(&carla(|_| ()), VIEW, NOW), Ok(()));
}

#[test]
fn access_ends_at_the_very_moment_it_was_set_to_end() {
    // C9
    let until = |moment| carla(|it| it.until = Some(moment));
    assert_eq!(decide(&until(NOW + Span::millis(1)), VIEW, NOW), Ok(()));
    assert_eq!(decide(&until(NOW), VIEW, NOW), Err(Denial::AccessExpired));
}

#[test]
fn one_ground_is_enough_and_none_is_not() {
    // C8
    let by = |grounds| carla(|it| it.grounds = grounds);
    let partner = Grounds {
        partner: true,
        ..Grounds::default()
    };
    assert_eq!(decide(&by(DIRECT), VIEW, NOW), Ok(()));
    assert_eq!(decide(&by(partner), VIEW, NOW), Ok(()));
    assert_eq!(
        decide(&by(Grounds::default()), VIEW, NOW),
        Err(Denial::NoGround)
    );
}

#[test]
fn only_an_active_membership_gives_access() {
    for state in MembershipState::ALL.iter().copied() {
        let expected = match state {
            MembershipState::Active => Ok(()),
            MembershipState::Suspended => Err(Denial::MembershipSuspended),
            ended => Err(Denial::MembershipEnded(ended)),
        };
        assert_eq!(decide(&carla(|it| it.state = state), VIEW, NOW), expected);
    }
}

#[test]
fn a_grant_names_who_and_what() {
    let granted = grant::<may::ViewMembers>(acting(carla(|_| ()))).unwrap();
    assert_eq!(Granted::<may::ViewMembers>::requirement(), VIEW);
    assert_eq!(granted.actor().user(), granted.into_actor().user());
    let denied = grant::<may::OwnAccount>(acting(carla(|_| ()))).unwrap_err();
    assert_eq!(
        denied,
        Denied {
            denial: Denial::OwnerOnly,
            requirement: Requirement::Owner
        }
    );
    assert_eq!(denied.to_string(), "owner_only: Owner");
    assert!(grant::<may::BeInside>(acting(stranger())).is_err());
}

#[test]
fn an_actor_holds_what_he_can_do() {
    // R3
    let expired = carla(|it| it.until = Some(NOW));
    let disabled = Facts {
        user_enabled: false,
        ..owner()
    };
    assert_eq!(acting(owner()).holds(), PermissionSet::ALL);
    assert_eq!(
        acting(carla(|_| ())).holds(),
        set(&[Permission::ViewMembers])
    );
    for nobody in [stranger(), expired, disabled] {
        assert_eq!(acting(nobody).holds(), PermissionSet::EMPTY);
    }
}

#[test]
fn the_owner_has_no_profile() {
    // C6
    let owner_with_an_old_row = Facts {
        owner: true,
        ..carla(|_| ())
    };
    assert_eq!(acting(owner_with_an_old_row).profile(), None);
    assert_eq!(
        acting(carla(|_| ())).profile(),
        Some(crate::world::profile(2))
    );
}

#[test]
fn every_denial_has_a_word_of_the_decision_api() {
    let words = [
        "no_membership",
        "suspended",
        "expired",
        "not_in_profile",
        "owner_only",
    ];
    let denials = [
        (Denial::UserDisabled, "suspended"),
        (Denial::AccountSuspended, "suspended"),
        (Denial::AccountClosed, "no_membership"),
        (Denial::NotAMember, "no_membership"),
        (Denial::MembershipSuspended, "suspended"),
        (
            Denial::MembershipEnded(MembershipState::Removed),
            "no_membership",
        ),
        (Denial::MembershipEnded(MembershipState::Expired), "expired"),
        (Denial::AccessExpired, "expired"),
        (Denial::NoGround, "no_membership"),
        (Denial::NotInProfile(Permission::ViewChat), "not_in_profile"),
        (Denial::OwnerOnly, "owner_only"),
    ];
    for (denial, reason) in denials {
        assert_eq!(denial.reason(), reason);
        assert!(words.contains(&denial.reason()));
        assert!(!denial.code().is_empty());
    }
}

/// The same question answered slowly and plainly: collect all that the user can do, then look (T6).
fn allowed_by_oracle(facts: &Facts, requirement: Requirement, now: Moment) -> bool {
    let mut everything: BTreeSet<String> =
        Permission::ALL.iter().map(|it| it.id().into()).collect();
    everything.extend(["owner".into(), "member".into()]);

    let mut can = BTreeSet::new();
    if facts.owner {
        can.extend(everything);
    } else if let Some(membership) = &facts.membership {
        let reasons = [
            membership.grounds.direct,
            membership.grounds.partner,
            membership.grounds.operator,
        ];
        let ended = membership.until.is_some_and(|until| now >= until);
        let open = facts.account_state == AccountState::Open;
        if open && membership.state == MembershipState::Active && !ended && reasons.contains(&true)
        {
            can.extend(
                membership
                    .allowed
                    .to_ids()
                    .split_whitespace()
                    .map(String::from),
            );
            can.insert("member".into());
        }
    }
    if !facts.user_enabled || facts.account_state == AccountState::Closed {
        can.clear();
    }
    can.contains(match requirement {
        Requirement::Permission(permission) => permission.id(),
        Requirement::Owner => "owner",
        Requirement::Member => "member",
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_decision_agrees_with_the_slow_and_plain_one(facts in any_facts(), requirement in any_requirement()) {
        // T6
        let decided = decide(&facts, requirement, NOW).is_ok();
        prop_assert_eq!(decided, allowed_by_oracle(&facts, requirement, NOW));
    }

    #[test]
    fn no_profile_whatever_reaches_what_is_the_owners_alone(facts in any_facts()) {
        // T11 CC-03
        let facts = Facts { owner: false, ..facts };
        prop_assert!(decide(&facts, Requirement::Owner, NOW).is_err());
    }

    #[test]
    fn adding_a_permission_never_takes_an_answer_away(
        facts in any_facts(),
        added in any_permission(),
        requirement in any_requirement(),
    ) {
        // T8
        let mut more = facts.clone();
        more.membership.iter_mut().for_each(|it| it.allowed = it.allowed.with(added));
        let before = decide(&facts, requirement, NOW).is_ok();
        let after = decide(&more, requirement, NOW).is_ok();
        prop_assert!(!before || after);
        prop_assert!(before == after || requirement == Requirement::Permission(added));
    }

    #[test]
    fn later_never_allows_what_was_refused_before(
        facts in any_facts(),
        requirement in any_requirement(),
        days in 0..5_i64,
    ) {
        // C9
        let later = NOW + Span::days(days);
        let allowed_later = decide(&facts, requirement, later).is_ok();
        prop_assert!(!allowed_later || decide(&facts, requirement, NOW).is_ok());
    }

    #[test]
    fn an_actor_may_exactly_what_he_holds(facts in any_facts(), permission in any_permission()) {
        let actor = acting(facts);
        let may = actor.may(Requirement::Permission(permission)).is_ok();
        prop_assert_eq!(may, actor.holds().contains(permission));
    }
}
