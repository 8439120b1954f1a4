//! What a partner's ground gives, and what it never passes on (Q16, R9).

use super::{Programme, RelationState, RequestState};
use crate::access::{Actor, Grounds};
use crate::refusal::refuse_when;
use crate::signature::MustSign;
use crate::{Permission, PermissionSet, Refusal};

/// What lets its holder let others in. A partner never has it by itself (Q16).
pub const RESHARING: [Permission; 2] =
    [Permission::ManageCollaborators, Permission::ManagePartners];

/// Whether a partner is a live reason for access: the request granted, the relation sound, the employee tagged (4.0, P2, P4).
///
/// The request is the one [`at`](RequestState::at) this moment; a relation that nobody ended or suspended is sound.
pub fn ground_lives(
    request: RequestState,
    relation: Option<RelationState>,
    programme: Programme,
    tagged: bool,
) -> bool {
    let sound = matches!(relation, None | Some(RelationState::Linked));
    request == RequestState::Granted && sound && programme == Programme::Enrolled && tagged
}

/// A profile for a partner's employee lets nobody in, unless the owner said that this one may (Q16).
pub fn may_give_to_partner(wanted: PermissionSet, manages_people: bool) -> Result<(), Refusal> {
    let wanted = wanted.closed();
    let reshares = RESHARING.iter().any(|it| wanted.contains(*it));
    refuse_when! { reshares && !manages_people => Refusal::PartnerMayNotReshare }
}

/// The owner, nobody for him, and with his signature, lets a partner's employee manage people (Q16).
pub fn may_let_manage_people(actor: &Actor) -> Result<MustSign, Refusal> {
    refuse_when! { !actor.is_owner() => Refusal::ResharingNotYours }?;
    Ok(MustSign::Yes)
}

/// What a profile allows its holder today: what lets others in is kept only with a reason that is not a partner's (Q16).
///
/// It is asked whenever facts are read, so that a profile widened later, or a direct reason lost, passes nothing on.
pub fn allowed_through(
    grounds: Grounds,
    allowed: PermissionSet,
    manages_people: bool,
) -> PermissionSet {
    let by_partner_alone = grounds.partner && !grounds.direct;
    match (by_partner_alone, manages_people) {
        (true, false) => RESHARING
            .into_iter()
            .fold(allowed, PermissionSet::take_away),
        _ => allowed,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::profiles::StartingProfile;
    use crate::world::{acting, any_grounds, any_set, collaborator, owner};

    const PARTNER: Grounds = Grounds {
        direct: false,
        partner: true,
        operator: false,
    };

    #[test]
    fn the_profile_a_partner_begins_with_signs_nothing_exports_nothing_and_lets_nobody_in() {
        // R9 Q16
        let partner = StartingProfile::Partner.permissions();
        assert_eq!(may_give_to_partner(partner, false), Ok(()));
        for permission in partner.iter() {
            assert!(!permission.needs_signature() && !permission.exports_personal_data());
        }
    }

    #[test]
    fn a_partner_never_shares_on_unless_the_owner_said_so() {
        // Q16
        for permission in RESHARING {
            let wanted = PermissionSet::EMPTY.with(permission);
            assert_eq!(
                may_give_to_partner(wanted, false),
                Err(Refusal::PartnerMayNotReshare)
            );
            assert_eq!(may_give_to_partner(wanted, true), Ok(()));
        }
        assert_eq!(may_let_manage_people(&acting(owner())), Ok(MustSign::Yes));
        assert_eq!(
            may_let_manage_people(&acting(collaborator(PermissionSet::ALL))),
            Err(Refusal::ResharingNotYours)
        );
    }

    #[test]
    fn whoever_loses_the_direct_reason_keeps_nothing_to_share() {
        // Q16 C8
        let both = Grounds {
            direct: true,
            ..PARTNER
        };
        let all = PermissionSet::ALL;
        assert_eq!(allowed_through(both, all, false), all);
        let kept = allowed_through(PARTNER, all, false);
        assert_eq!(all.minus(kept).iter().collect::<Vec<_>>(), RESHARING);
        assert_eq!(allowed_through(PARTNER, all, true), all);
    }

    #[test]
    fn the_ground_lives_while_everything_it_stands_on_does() {
        // P2 P4 Q8
        let lives = |request, relation, programme, tagged| {
            ground_lives(request, relation, programme, tagged)
        };
        let (granted, enrolled) = (RequestState::Granted, Programme::Enrolled);
        assert!(lives(granted, None, enrolled, true));
        assert!(lives(granted, Some(RelationState::Linked), enrolled, true));
        assert!(!lives(granted, None, enrolled, false));
        for state in RequestState::ALL.iter().filter(|it| **it != granted) {
            assert!(!lives(*state, None, enrolled, true));
        }
        for relation in [RelationState::Suspended, RelationState::Ended] {
            assert!(!lives(granted, Some(relation), enrolled, true));
        }
        for programme in [Programme::Outside, Programme::Suspended, Programme::Left] {
            assert!(!lives(granted, None, programme, true));
        }
    }

    proptest! {
        #[test]
        fn a_partner_alone_passes_nothing_on(
            grounds in any_grounds(),
            allowed in any_set(),
            manages_people: bool,
        ) {
            // Q16
            let kept = allowed_through(grounds, allowed.closed(), manages_people);
            prop_assert!(kept.is_subset_of(allowed.closed()) && kept.is_closed());
            if grounds.partner && !grounds.direct {
                prop_assert_eq!(may_give_to_partner(kept, manages_people), Ok(()));
            }
        }
    }
}
