//! The access review: who can do what here, why, and who has not been here for long (C10).

use crate::access::{AccountState, Facts, Grounds, MembershipState, Requirement, decide};
use crate::{Moment, ProfileId, Span, UserId};

/// After how long without a visit somebody is listed.
pub const DORMANT_AFTER: Span = Span::days(90);

/// Why somebody can.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Because {
    /// The account is his.
    Owner,
    /// His profile allows it, or access alone is enough; with the reasons why he is here.
    Profile(ProfileId, Grounds),
}

/// Everybody who may do something, in the order they were given, and why (C10, CC-17).
pub fn who_may<'a>(
    people: impl IntoIterator<Item = &'a Facts>,
    requirement: Requirement,
    now: Moment,
) -> Vec<(UserId, Because)> {
    people
        .into_iter()
        .filter(|facts| decide(facts, requirement, now).is_ok())
        .filter_map(|facts| {
            let by_profile = facts
                .membership
                .as_ref()
                .map(|it| Because::Profile(it.profile, it.grounds));
            let because = if facts.owner {
                Some(Because::Owner)
            } else {
                by_profile
            };
            because.map(|because| (facts.user, because))
        })
        .collect()
}

/// Whether a collaborator with live access has not visited for 90 days, or never since he was let in (C10).
pub fn is_dormant(
    facts: &Facts,
    let_in_at: Moment,
    last_visit: Option<Moment>,
    now: Moment,
) -> bool {
    let inside = decide(facts, Requirement::Member, now).is_ok();
    let last_sign = last_visit.map_or(let_in_at, |visit| visit.max(let_in_at));
    inside && !facts.owner && now.since(last_sign) >= DORMANT_AFTER
}

/// Whether a dormant collaborator is suspended without anybody deciding it: only where the account switched that on (C10).
pub fn must_suspend(facts: &Facts, dormant: bool, switched_on: bool) -> bool {
    let active = facts
        .membership
        .as_ref()
        .is_some_and(|it| it.state == MembershipState::Active);
    let open = facts.account_state == AccountState::Open;
    dormant && switched_on && active && open && !facts.owner
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Permission;
    use crate::world::{
        DIRECT, NOW, any_facts, any_requirement, collaborator, owner, profile, set, stranger, user,
    };

    #[test]
    fn the_review_says_who_can_and_why() {
        // C10
        let people = [
            owner(),
            collaborator(set(&[Permission::ManageMembers])),
            stranger(),
        ];
        let view = Requirement::Permission(Permission::ViewMembers);
        let told = who_may(&people, view, NOW);
        assert_eq!(
            told,
            [
                (user(1), Because::Owner),
                (user(2), Because::Profile(profile(2), DIRECT)),
            ]
        );
        assert_eq!(
            who_may(&people, Requirement::Owner, NOW),
            [(user(1), Because::Owner)]
        );
    }

    #[test]
    fn whoever_has_not_come_for_ninety_days_is_listed() {
        // C10
        let carla = collaborator(set(&[]));
        let ago = |days| NOW - Span::days(days);
        assert!(is_dormant(&carla, ago(200), Some(ago(90)), NOW));
        assert!(!is_dormant(&carla, ago(200), Some(ago(89)), NOW));
        assert!(is_dormant(&carla, ago(91), None, NOW));
        // Brought back last week after a long time: not dormant yet.
        assert!(!is_dormant(&carla, ago(7), Some(ago(300)), NOW));
        assert!(!is_dormant(&owner(), ago(500), None, NOW));
        assert!(!is_dormant(&stranger(), ago(500), None, NOW));
    }

    #[test]
    fn nobody_is_suspended_for_being_away_unless_the_account_says_so() {
        // C10 C6
        let carla = collaborator(set(&[]));
        assert!(!must_suspend(&carla, true, false));
        assert!(must_suspend(&carla, true, true));
        assert!(!must_suspend(&carla, false, true));
        assert!(!must_suspend(&owner(), true, true));
    }

    proptest! {
        #[test]
        fn the_review_lists_exactly_those_who_may(
            people in prop::collection::vec(any_facts(), 0..12),
            requirement in any_requirement(),
        ) {
            // T7
            let listed = who_may(&people, requirement, NOW).len();
            let may = people.iter().filter(|it| decide(it, requirement, NOW).is_ok()).count();
            prop_assert_eq!(listed, may);
        }
    }
}
