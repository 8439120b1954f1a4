//! Questions of other systems: the account's own things first, then two apps that the interoperability tests bring.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::access::{Denial, Facts, MembershipState, Requirement, decide};
use crate::roles::{Role, gives};
use crate::world::{NOW, any_facts, collaborator, owner, set, stranger};
use crate::{Permission, PermissionSet, Refusal};

const NOBODY: OwnFacts<'_> = OwnFacts {
    person: None,
    exists: true,
    role: None,
    in_conflict: false,
    signed: false,
};

fn about(person: &Facts) -> OwnFacts<'_> {
    OwnFacts {
        person: Some(person),
        ..NOBODY
    }
}

#[test]
fn a_connected_app_is_told_what_a_profile_allows_and_why_not() {
    // CC-05 CC-06 7.1
    let carla = collaborator(set(&[Permission::ReplyInChat]));
    let told = |action, person: &Facts| answer(ResourceType::Account, action, &about(person), NOW);
    assert_eq!(told("support.chat.reply", &carla), Ok(()));
    assert_eq!(
        told("management.affiliates.view", &carla),
        Err(Reason::NotInProfile)
    );
    assert_eq!(told("account.payout", &carla), Err(Reason::OwnerOnly));
    assert_eq!(told("account.payout", &owner()), Ok(()));
    assert_eq!(told("account.fly", &owner()), Err(Reason::UnknownAction));
    assert_eq!(
        told("support.chat.reply", &stranger()),
        Err(Reason::NoMembership)
    );
    let gone = answer(ResourceType::Account, "support.chat.view", &NOBODY, NOW);
    assert_eq!(gone, Err(Reason::NoMembership));
}

#[test]
fn whoever_a_conflict_keeps_out_is_told_so() {
    // PE-15
    let kept_out = OwnFacts {
        in_conflict: true,
        ..NOBODY
    };
    let told = answer(ResourceType::Account, "support.chat.view", &kept_out, NOW);
    assert_eq!(told, Err(Reason::Conflict));
}

#[test]
fn an_act_that_is_signed_says_what_to_raise_the_authentication_to() {
    // 4.1 7.3
    let olga = owner();
    let ask = |signed| {
        let about = OwnFacts {
            signed,
            ..about(&olga)
        };
        answer(
            ResourceType::Account,
            "finance.withdrawals.request",
            &about,
            NOW,
        )
    };
    assert_eq!(ask(true), Ok(()));
    let reason = ask(false).unwrap_err();
    assert_eq!(reason.acr_values(), Some(ACR_SIGNATURE));
    assert_eq!(Reason::NotInProfile.acr_values(), None);
}

#[test]
fn content_of_a_product_takes_a_role_there_besides_the_permission() {
    // CC-19
    let carla = collaborator(set(&[Permission::EditContent]));
    let ask = |role| {
        let about = OwnFacts {
            role,
            ..about(&carla)
        };
        answer(ResourceType::Product, "club.content.edit", &about, NOW)
    };
    assert_eq!(ask(None), Err(Reason::RoleMissing));
    assert_eq!(ask(Some(Role::Student)), Err(Reason::RoleMissing));
    assert_eq!(ask(Some(Role::ContentEditor)), Ok(()));
}

#[test]
fn a_role_answers_yes_in_its_product_where_it_gives_all_that_the_permission_opens() {
    // MA-29 3.4
    let carla = collaborator(PermissionSet::EMPTY);
    let ask = |kind, role, permission: Permission| {
        let about = OwnFacts {
            role: Some(role),
            ..about(&carla)
        };
        answer(kind, permission.id(), &about, NOW).is_ok()
    };
    let product = ResourceType::Product;
    for it in [Permission::ViewMembers, Permission::ManageClubProducts] {
        assert!(ask(product, Role::Administrator, it));
        // Names alone are not all that seeing members opens, nor is the role one in the account.
        assert!(!ask(product, Role::ContentEditor, it));
        assert!(!ask(ResourceType::Account, Role::Administrator, it));
    }
    assert!(ask(product, Role::Moderator, Permission::ManageCommunities));
    assert!(!ask(
        product,
        Role::Administrator,
        Permission::ManageMembers
    ));
    assert!(!ask(product, Role::Administrator, Permission::EditContent));
}

#[test]
fn only_whoever_is_inside_learns_that_a_thing_is_not_there() {
    let olga = owner();
    let lost = |person: Option<&Facts>| {
        let exists = false;
        let about = OwnFacts {
            person: person.or(Some(&olga)),
            exists,
            ..NOBODY
        };
        answer(ResourceType::Product, "content.products.view", &about, NOW)
    };
    assert_eq!(lost(None), Err(Reason::UnknownResource));
    assert_eq!(lost(Some(&stranger())), Err(Reason::NoMembership));
}

#[test]
fn every_permission_is_about_the_account_and_some_are_about_one_thing() {
    let count = |kind: ResourceType| kind.actions().count();
    assert_eq!(
        count(ResourceType::Account),
        Permission::ALL.len() + OwnerAct::ALL.len()
    );
    for kind in ResourceType::ALL {
        assert!(count(*kind) > 1);
        for action in kind.actions() {
            assert!(requirement_of(*kind, action).is_ok(), "{action}");
        }
    }
    let payout = requirement_of(ResourceType::Product, OwnerAct::Payout.id());
    assert_eq!(payout, Err(Reason::UnknownAction));
}

#[test]
fn the_words_are_those_of_the_decision_itself() {
    let ended = MembershipState::ALL.iter().copied();
    let denials = ended.map(Denial::MembershipEnded).chain([
        Denial::UserDisabled,
        Denial::AccountSuspended,
        Denial::AccountClosed,
        Denial::NotAMember,
        Denial::MembershipSuspended,
        Denial::AccessExpired,
        Denial::NoGround,
        Denial::NotInProfile(Permission::ViewMembers),
        Denial::OwnerOnly,
    ]);
    for denial in denials {
        assert_eq!(Reason::of(denial, false).id(), denial.reason());
    }
}

mod apps;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_answer_says_more_than_the_decision(
        person in any_facts(),
        kind in select(ResourceType::ALL),
        permission in select(Permission::ALL),
        role in prop::option::of(select(Role::ALL)),
        signed: bool,
    ) {
        // T6 3.4
        let about = OwnFacts { role, signed, ..about(&person) };
        let answered = answer(kind, permission.id(), &about, NOW).is_ok();
        let decided = decide(&person, Requirement::Permission(permission), NOW).is_ok();
        let inside = decide(&person, Requirement::Member, NOW).is_ok();
        let by_role = inside && kind == ResourceType::Product && role.is_some_and(|it| gives(it, permission));
        prop_assert!(decided || by_role || !answered);
        let plain = !permission.needs_signature() && permission != Permission::EditContent;
        if kind.takes(permission) && plain {
            prop_assert_eq!(answered, decided || by_role);
        }
    }

    #[test]
    fn a_search_finds_exactly_what_would_be_answered_with_yes(
        person in any_facts(),
        kind in select(ResourceType::ALL),
        signed: bool,
    ) {
        // T7
        let about = OwnFacts { signed, ..about(&person) };
        let found = own_actions(kind, &about, NOW);
        prop_assert!(found.is_sorted());
        for action in kind.actions() {
            let yes = answer(kind, action, &about, NOW).is_ok();
            prop_assert_eq!(found.contains(&action), yes);
        }
    }

    #[test]
    fn the_pages_of_a_search_are_the_search(
        found in prop::collection::btree_set(0..100_u32, 0..40),
        limit in 0..12_usize,
    ) {
        // 7.1
        let found: Vec<_> = found.into_iter().collect();
        let (mut read, mut after) = (Vec::new(), None);
        loop {
            let part = page(&found, after.as_ref(), limit);
            read.extend_from_slice(part.results);
            match part.next_after {
                Some(last) => after = Some(*last),
                None => break,
            }
        }
        prop_assert_eq!(read, found);
    }
}
