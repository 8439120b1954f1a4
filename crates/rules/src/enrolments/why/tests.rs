//! Whoever cannot get in is told why, and what is told is what was decided.

use proptest::prelude::*;

use super::remedy::remedy_for;
use super::steps::check_behind;
use super::*;
use crate::Span;
use crate::club::{any_member, block, ended, ines};
use crate::enrolments::{GrantSource, effective};
use crate::world::NOW;

fn after(change: impl Fn(&mut WhyFacts)) -> WhyFacts {
    let mut facts = ines();
    change(&mut facts);
    facts
}

#[test]
fn a_student_with_a_live_grant_and_a_login_gets_in() {
    let explained = explain(&ines(), NOW);
    assert!(explained.allowed && explained.steps.iter().all(Step::passed));
    assert_eq!((explained.remedy, explained.hint), (None, None));
}

#[test]
fn every_cause_of_the_seed_is_named_with_its_remedy() {
    // MA-32: a forgotten password, an account restriction, a manual block, a payment.
    let locked = after(|it| it.sign_in.locked_until = Some(NOW + Span::minutes(15)));
    let restricted = after(|it| it.account = AccountState::Suspended);
    let disabled = after(|it| it.sign_in.enabled = false);
    let blocked = after(|it| it.block = Some(block()));
    let unpaid = after(|it| it.grants[0].state = GrantState::Suspended);
    for (facts, obstacle, remedy) in [
        (locked, Obstacle::Locked, Remedy::ResetPassword),
        (
            restricted,
            Obstacle::AccountSuspended,
            Remedy::ReopenAccount,
        ),
        (disabled, Obstacle::LoginDisabled, Remedy::EnableLogin),
        (
            blocked,
            Obstacle::Blocked(BlockReason::ByHand),
            Remedy::LiftBlock,
        ),
        (unpaid, Obstacle::PaymentDue, Remedy::SettlePayment),
    ] {
        assert_eq!(may_enter(&facts, NOW), Err(obstacle));
        assert_eq!(explain(&facts, NOW).remedy, Some(remedy));
    }
}

#[test]
fn time_and_endings_are_told_apart() {
    // MA-32 3.3
    let later = after(|it| it.grants[0].starts_at = NOW + Span::days(1));
    let over = after(|it| {
        it.grants[0].starts_at = NOW - Span::days(9);
        it.grants[0].ends_at = Some(NOW);
    });
    let refunded =
        after(|it| it.grants = vec![ended(GrantSource::Purchase, EndedReason::Refunded)]);
    let nothing = after(|it| it.grants.clear());
    for (facts, obstacle, remedy) in [
        (later, Obstacle::NotStarted, Remedy::StartNow),
        (over, Obstacle::Expired, Remedy::ExtendAccess),
        (
            refunded,
            Obstacle::Ended(EndedReason::Refunded),
            Remedy::GrantAccess,
        ),
        (nothing, Obstacle::NeverGranted, Remedy::GrantAccess),
    ] {
        assert_eq!(may_enter(&facts, NOW), Err(obstacle));
        assert_eq!(explain(&facts, NOW).remedy, Some(remedy));
    }
}

#[test]
fn a_draft_is_open_to_those_who_make_it() {
    // 3.4
    let with = |role| after(|it| (it.role, it.product) = (role, ProductStatus::Draft));
    for role in [Role::Student, Role::Free, Role::Moderator] {
        assert_eq!(may_enter(&with(role), NOW), Err(Obstacle::Draft));
    }
    for role in [Role::ContentEditor, Role::Administrator] {
        assert_eq!(may_enter(&with(role), NOW), Ok(()));
    }
}

#[test]
fn a_letter_that_cannot_arrive_comes_before_the_letter() {
    let invited = after(|it| (it.sign_in.has_login, it.sign_in.bounced) = (false, true));
    assert_eq!(may_enter(&invited, NOW), Err(Obstacle::AddressBounces));
    let signed_in = after(|it| it.sign_in.bounced = true);
    assert_eq!(may_enter(&signed_in, NOW), Ok(()));
}

#[test]
fn wrong_passwords_are_worth_a_hint_though_nothing_is_in_the_way() {
    // MA-32
    let forgot = after(|it| it.sign_in.wrong_tries = 3);
    let explained = explain(&forgot, NOW);
    assert!(explained.allowed);
    assert_eq!(explained.hint, Some(Remedy::ResetPassword));
}

#[test]
fn all_that_is_in_the_way_is_shown_and_the_first_is_mended_first() {
    let facts = after(|it| {
        it.block = Some(block());
        it.grants[0].state = GrantState::Suspended;
    });
    let explained = explain(&facts, NOW);
    let found: Vec<_> = explained.steps.iter().filter_map(|it| it.found).collect();
    let blocked = Obstacle::Blocked(BlockReason::ByHand);
    assert_eq!(found, [blocked, Obstacle::PaymentDue]);
    assert_eq!(explained.remedy, Some(Remedy::LiftBlock));
}

#[test]
fn a_chargeback_is_named_and_comes_before_a_login_that_was_never_made() {
    // A-6 MA-32: no letter goes to whoever is blocked, so it is no remedy for her.
    let facts = after(|it| {
        it.sign_in.has_login = false;
        it.block = Some(Block {
            reason: BlockReason::Chargeback,
            by: None,
            ..block()
        });
        it.grants = vec![ended(GrantSource::Purchase, EndedReason::ChargedBack)];
    });
    let chargeback = Obstacle::Blocked(BlockReason::Chargeback);
    assert_eq!(may_enter(&facts, NOW), Err(chargeback));
    let explained = explain(&facts, NOW);
    assert_eq!(explained.remedy, Some(Remedy::LiftBlock));
    let found: Vec<_> = explained.steps.iter().filter_map(|it| it.found).collect();
    let ended = Obstacle::Ended(EndedReason::ChargedBack);
    assert_eq!(found, [chargeback, ended, Obstacle::NoLogin]);
}

#[test]
fn the_causes_are_looked_at_in_the_order_of_the_obstacles() {
    let one_of_each = [
        Obstacle::AccountSuspended,
        Obstacle::AccountClosed,
        Obstacle::Blocked(BlockReason::Chargeback),
        Obstacle::PaymentDue,
        Obstacle::NotStarted,
        Obstacle::Expired,
        Obstacle::Ended(EndedReason::Cancelled),
        Obstacle::NeverGranted,
        Obstacle::Draft,
        Obstacle::AddressBounces,
        Obstacle::NoLogin,
        Obstacle::LoginDisabled,
        Obstacle::Locked,
    ];
    assert!(one_of_each.is_sorted());
    assert!(one_of_each.map(check_behind).is_sorted());
    let codes: std::collections::BTreeSet<_> = one_of_each.map(Obstacle::code).into();
    assert_eq!(codes.len(), one_of_each.len());
    let remedies: std::collections::BTreeSet<_> = one_of_each.map(remedy_for).into();
    assert_eq!(remedies.len(), Remedy::ALL.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_explanation_never_contradicts_the_decision(facts in any_member()) {
        // MA-32
        let (explained, decided) = (explain(&facts, NOW), may_enter(&facts, NOW));
        prop_assert_eq!(explained.allowed, decided.is_ok());
        let first = explained.steps.iter().find_map(|it| it.found);
        prop_assert_eq!(first, decided.err());
        prop_assert_eq!(explained.remedy, decided.err().map(remedy_for));
    }

    #[test]
    fn the_middle_of_the_road_is_the_decision_about_access(facts in any_member()) {
        // 3.3: what lies before it is the way in, what comes after it is the product.
        let open = effective(facts.account, facts.block.as_ref(), &facts.grants, NOW).is_open();
        let middle = Check::Account..=Check::Grant;
        let steps = explain(&facts, NOW).steps;
        let mut of_access = steps.iter().filter(|it| middle.contains(&it.check));
        prop_assert_eq!(open, of_access.all(Step::passed));
    }

    #[test]
    fn doing_what_is_named_again_and_again_lets_her_in(facts in any_member()) {
        // MA-32
        let mut facts = facts;
        let mut done = Vec::new();
        while let Some(remedy) = explain(&facts, NOW).remedy {
            let before = may_enter(&facts, NOW);
            facts = apply(&facts, remedy, NOW);
            prop_assert!(may_enter(&facts, NOW) != before, "{} changed nothing", remedy.id());
            prop_assert!(!done.contains(&remedy), "{} was named twice", remedy.id());
            done.push(remedy);
        }
        prop_assert_eq!(may_enter(&facts, NOW), Ok(()));
    }

    #[test]
    fn the_act_mends_the_cause_it_is_named_for_and_brings_no_earlier_one(facts in any_member()) {
        if let Err(obstacle) = may_enter(&facts, NOW) {
            let next = may_enter(&apply(&facts, remedy_for(obstacle), NOW), NOW);
            prop_assert!(next.err().is_none_or(|it| it > obstacle));
        }
    }
}
