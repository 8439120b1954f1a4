//! Every yes and every no explains itself: what was looked at, and all that would have to change.
//!
//! The explanation asks the one decision again and again, so it can never tell another story.

use crate::access::{
    AccountState, Denial, Facts, Grounds, Membership, MembershipState, Requirement, decide,
};
use crate::{MembershipId, Moment, Permission, PermissionSet, ProfileId, Span};

/// One fact that the decision looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Check {
    /// The login may be used.
    UserEnabled,
    /// The account can be worked in.
    AccountOpen,
    /// The account is the user's own. Failing it refuses nobody: he may still be let in.
    IsOwner,
    /// There is a membership.
    HasMembership,
    /// It is active.
    MembershipActive,
    /// Its date has not passed.
    NotExpired,
    /// A reason for it lives.
    HasGround,
    /// The profile allows this.
    InProfile(Permission),
    /// It is not the owner's alone.
    NotOwnerOnly,
}

impl Check {
    /// The permanent name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::UserEnabled => "user_enabled",
            Self::AccountOpen => "account_open",
            Self::IsOwner => "is_owner",
            Self::HasMembership => "has_membership",
            Self::MembershipActive => "membership_active",
            Self::NotExpired => "not_expired",
            Self::HasGround => "has_ground",
            Self::InProfile(_) => "in_profile",
            Self::NotOwnerOnly => "not_owner_only",
        }
    }
}

/// One fact, and whether it spoke for the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What was looked at.
    pub check: Check,
    /// Whether it held.
    pub passed: bool,
}

/// One thing that would have to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Remedy {
    /// The operator lets the login be used again.
    EnableUser,
    /// The account is opened again.
    ReopenAccount,
    /// The user is invited and accepts.
    Invite,
    /// The suspended access is given back.
    Reinstate,
    /// The ended access is given back.
    BringBack,
    /// The access is given a later end.
    ExtendAccess,
    /// A reason for the access is given.
    GrantGround,
    /// The profile allows this too.
    AddToProfile(Permission),
    /// Nothing helps: it is the owner's alone (CC-03).
    OnlyTheOwner,
}

impl Remedy {
    /// The permanent name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::EnableUser => "enable_user",
            Self::ReopenAccount => "reopen_account",
            Self::Invite => "invite",
            Self::Reinstate => "reinstate",
            Self::BringBack => "bring_back",
            Self::ExtendAccess => "extend_access",
            Self::GrantGround => "grant_ground",
            Self::AddToProfile(_) => "add_to_profile",
            Self::OnlyTheOwner => "only_the_owner",
        }
    }
}

/// The answer, how it came about, and what would turn a no into a yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The answer of the one decision.
    pub allowed: bool,
    /// What was looked at, up to the fact that decided.
    pub steps: Vec<Step>,
    /// All that would have to change, in order; empty when allowed.
    pub remedies: Vec<Remedy>,
    /// Why not.
    pub denial: Option<Denial>,
}

/// Decides and says why (CC-17).
pub fn explain(facts: &Facts, requirement: Requirement, now: Moment) -> Explanation {
    let denial = decide(facts, requirement, now).err();
    Explanation {
        allowed: denial.is_none(),
        steps: steps_to(denial, facts.owner, requirement),
        remedies: remedies_of(facts, requirement, now),
        denial,
    }
}

/// The facts as they would be after a remedy. Nothing makes somebody the owner here.
pub fn apply(facts: &Facts, remedy: Remedy, now: Moment) -> Option<Facts> {
    let mut facts = facts.clone();
    match (remedy, facts.membership.as_mut()) {
        (Remedy::OnlyTheOwner, _) => return None,
        (Remedy::EnableUser, _) => facts.user_enabled = true,
        (Remedy::ReopenAccount, _) => facts.account_state = AccountState::Open,
        (Remedy::Invite, before) => facts.membership = Some(freshly_invited(before.as_deref())),
        (Remedy::Reinstate | Remedy::BringBack, Some(it)) => it.state = MembershipState::Active,
        (Remedy::ExtendAccess, Some(it)) => it.until = Some(now + Span::days(1)),
        (Remedy::GrantGround, Some(it)) => it.grounds.direct = true,
        (Remedy::AddToProfile(permission), Some(it)) => it.allowed = it.allowed.allow(permission),
        // What heals a membership does nothing for somebody who has none.
        (_, None) => {}
    }
    Some(facts)
}

/// A membership just after the invitation was accepted, on a profile that allows nothing yet.
fn freshly_invited(before: Option<&Membership>) -> Membership {
    let nobody_yet = (
        MembershipId(uuid::Uuid::nil()),
        ProfileId(uuid::Uuid::nil()),
    );
    let (id, profile) = before.map_or(nobody_yet, |it| (it.id, it.profile));
    Membership {
        id,
        state: MembershipState::Active,
        until: None,
        grounds: Grounds {
            direct: true,
            ..Grounds::default()
        },
        profile,
        allowed: PermissionSet::EMPTY,
    }
}

/// Heals one denial after the other until the answer is yes, or until nothing helps.
fn remedies_of(facts: &Facts, requirement: Requirement, now: Moment) -> Vec<Remedy> {
    let mut remedies = Vec::new();
    let mut facts = Some(facts.clone());
    while let Some(Err(denial)) = facts.as_ref().map(|it| decide(it, requirement, now)) {
        let remedy = remedy_for(denial);
        // What did not help once is not tried for ever.
        if remedies.contains(&remedy) {
            break;
        }
        facts = facts.and_then(|it| apply(&it, remedy, now));
        remedies.push(remedy);
    }
    remedies
}

const fn remedy_for(denial: Denial) -> Remedy {
    match denial {
        Denial::UserDisabled => Remedy::EnableUser,
        Denial::AccountSuspended | Denial::AccountClosed => Remedy::ReopenAccount,
        // An erased person is nobody we know: he starts anew (4.10).
        Denial::NotAMember | Denial::MembershipEnded(MembershipState::Erased) => Remedy::Invite,
        Denial::MembershipSuspended => Remedy::Reinstate,
        Denial::MembershipEnded(_) => Remedy::BringBack,
        Denial::AccessExpired => Remedy::ExtendAccess,
        Denial::NoGround => Remedy::GrantGround,
        Denial::NotInProfile(permission) => Remedy::AddToProfile(permission),
        Denial::OwnerOnly => Remedy::OnlyTheOwner,
    }
}

const fn check_behind(denial: Denial) -> Check {
    match denial {
        Denial::UserDisabled => Check::UserEnabled,
        Denial::AccountSuspended | Denial::AccountClosed => Check::AccountOpen,
        Denial::NotAMember => Check::HasMembership,
        Denial::MembershipSuspended | Denial::MembershipEnded(_) => Check::MembershipActive,
        Denial::AccessExpired => Check::NotExpired,
        Denial::NoGround => Check::HasGround,
        Denial::NotInProfile(permission) => Check::InProfile(permission),
        Denial::OwnerOnly => Check::NotOwnerOnly,
    }
}

/// The road of the decision, as far as it was walked.
fn steps_to(denial: Option<Denial>, owner: bool, requirement: Requirement) -> Vec<Step> {
    let failed = denial.map(check_behind);
    let mut steps = Vec::new();
    for check in road(owner, requirement) {
        let passed = if check == Check::IsOwner {
            owner
        } else {
            Some(check) != failed
        };
        steps.push(Step { check, passed });
        if Some(check) == failed {
            break;
        }
    }
    steps
}

fn road(owner: bool, requirement: Requirement) -> Vec<Check> {
    let mut road = vec![Check::UserEnabled, Check::AccountOpen, Check::IsOwner];
    if !owner {
        road.extend([
            Check::HasMembership,
            Check::MembershipActive,
            Check::NotExpired,
            Check::HasGround,
        ]);
        road.extend(match requirement {
            Requirement::Permission(permission) => Some(Check::InProfile(permission)),
            Requirement::Owner => Some(Check::NotOwnerOnly),
            Requirement::Member => None,
        });
    }
    road
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::world::{
        DIRECT, NOW, any_facts, any_requirement, collaborator, owner, set, stranger,
    };

    const MANAGE: Requirement = Requirement::Permission(Permission::ManageMembers);

    fn after(facts: &Facts, remedies: &[Remedy]) -> Option<Facts> {
        let start = Some(facts.clone());
        remedies
            .iter()
            .fold(start, |facts, remedy| apply(&facts?, *remedy, NOW))
    }

    #[test]
    fn every_check_and_every_remedy_has_a_name_of_its_own() {
        let checks = road(false, MANAGE).into_iter().chain([Check::NotOwnerOnly]);
        let remedies = [
            Remedy::EnableUser,
            Remedy::ReopenAccount,
            Remedy::Invite,
            Remedy::Reinstate,
            Remedy::BringBack,
            Remedy::ExtendAccess,
            Remedy::GrantGround,
            Remedy::AddToProfile(Permission::ManageMembers),
            Remedy::OnlyTheOwner,
        ];
        let names: std::collections::BTreeSet<_> = checks
            .map(Check::code)
            .chain(remedies.map(Remedy::code))
            .collect();
        assert_eq!(names.len(), 9 + remedies.len());
    }

    #[test]
    fn a_collaborator_learns_which_permission_is_missing() {
        let explained = explain(&collaborator(set(&[Permission::ViewMembers])), MANAGE, NOW);
        assert_eq!(
            explained.remedies,
            [Remedy::AddToProfile(Permission::ManageMembers)]
        );
        let last = explained.steps.last().unwrap();
        assert_eq!(last.check, Check::InProfile(Permission::ManageMembers));
        assert!(!last.passed);
    }

    #[test]
    fn a_stranger_needs_an_invitation_and_a_profile_that_allows_it() {
        // CC-15
        let explained = explain(&stranger(), MANAGE, NOW);
        let needed = [
            Remedy::Invite,
            Remedy::AddToProfile(Permission::ManageMembers),
        ];
        assert_eq!(explained.remedies, needed);
    }

    #[test]
    fn the_owner_is_allowed_because_he_is_the_owner() {
        let explained = explain(&owner(), Requirement::Owner, NOW);
        let checks: Vec<_> = explained.steps.iter().map(|it| it.check).collect();
        assert!(explained.allowed && explained.remedies.is_empty());
        assert_eq!(
            checks,
            [Check::UserEnabled, Check::AccountOpen, Check::IsOwner]
        );
    }

    #[test]
    fn my_account_has_no_remedy() {
        // CC-03
        let explained = explain(&collaborator(PermissionSet::ALL), Requirement::Owner, NOW);
        assert_eq!(explained.remedies, [Remedy::OnlyTheOwner]);
    }

    #[test]
    fn several_obstacles_are_all_told_at_once() {
        let mut facts = Facts {
            user_enabled: false,
            ..collaborator(PermissionSet::EMPTY)
        };
        let membership = facts.membership.as_mut().unwrap();
        membership.state = MembershipState::Expired;
        membership.until = Some(NOW);
        membership.grounds = Grounds {
            direct: false,
            ..DIRECT
        };
        let told = explain(&facts, Requirement::Member, NOW).remedies;
        let expected = [
            Remedy::EnableUser,
            Remedy::BringBack,
            Remedy::ExtendAccess,
            Remedy::GrantGround,
        ];
        assert_eq!(told, expected);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn the_explanation_never_contradicts_the_decision(
            facts in any_facts(),
            requirement in any_requirement(),
        ) {
            let explained = explain(&facts, requirement, NOW);
            let decided = decide(&facts, requirement, NOW);
            prop_assert_eq!(explained.allowed, decided.is_ok());
            prop_assert_eq!(explained.denial, decided.err());
            prop_assert_eq!(explained.allowed, explained.remedies.is_empty());
            let failed: Vec<_> = explained
                .steps
                .iter()
                .filter(|step| !step.passed && step.check != Check::IsOwner)
                .map(|step| step.check)
                .collect();
            prop_assert_eq!(failed, Vec::from_iter(explained.denial.map(check_behind)));
        }

        #[test]
        fn all_remedies_together_are_enough_and_any_fewer_are_not(
            facts in any_facts(),
            requirement in any_requirement(),
            kept in any::<u16>(),
        ) {
            let remedies = explain(&facts, requirement, NOW).remedies;
            prop_assume!(!remedies.contains(&Remedy::OnlyTheOwner));
            let some: Vec<_> = remedies
                .iter()
                .copied()
                .enumerate()
                .filter(|(place, _)| kept >> place & 1 == 1)
                .map(|(_, remedy)| remedy)
                .collect();
            let cured = |remedies: &[Remedy]| {
                after(&facts, remedies).is_some_and(|it| decide(&it, requirement, NOW).is_ok())
            };
            prop_assert!(cured(&remedies));
            prop_assert!(some.len() == remedies.len() || !cured(&some));
        }

        #[test]
        fn only_what_is_the_owners_alone_is_beyond_remedy(
            facts in any_facts(),
            requirement in any_requirement(),
        ) {
            // T11
            let remedies = explain(&facts, requirement, NOW).remedies;
            let hopeless = requirement == Requirement::Owner && !facts.owner;
            prop_assert_eq!(remedies.last() == Some(&Remedy::OnlyTheOwner), hopeless);
        }
    }
}
