//! Ending the access of a partner's employee, from either side, and deleting the line that remains (PE-10, PE-11, PE-12).

use super::{RequestState, Step};
use crate::Refusal;
use crate::access::{Actor, Grounds};
use crate::collaborators::{Target, may_touch};
use crate::evidence::Typed;
use crate::refusal::refuse_when;

/// What a partner types to confirm, in every language (Q6).
pub const REMOVE: &str = "REMOVE";

/// Which of the two accounts somebody acts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The partner's.
    Partner,
    /// The client's.
    Client,
}

/// What remains of an access once the partner is no reason for it any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AccessLeft {
    /// The reasons that remain.
    pub grounds: Grounds,
    /// Nothing remains: the access ends at once.
    pub ends: bool,
}

/// The partner ends the access of one employee to one client, or takes the request back, with the word typed (PE-10, Q6).
pub fn may_remove_by_partner(
    request: RequestState,
    _typed: &Typed,
) -> Result<RequestState, Refusal> {
    request.after(Step::RemoveByPartner)
}

/// The client ends it in one step, without a signature, for one or for several (PE-11, Q7, R3).
pub fn may_remove_by_client(
    actor: &Actor,
    target: &Target,
    request: RequestState,
) -> Result<RequestState, Refusal> {
    may_touch(actor, target)?;
    request.after(Step::RevokeByClient)
}

/// A direct reason outlives the partner's, and the dialog says so (C8).
pub const fn left_without_partner(grounds: Grounds) -> AccessLeft {
    let grounds = Grounds {
        partner: false,
        ..grounds
    };
    AccessLeft {
        grounds,
        ends: !grounds.any(),
    }
}

/// Only the client deletes the line of an employee from its list, and only once the access is over (PE-12, Q6).
pub fn may_delete_line(side: Side, request: RequestState) -> Result<(), Refusal> {
    refuse_when! {
        side == Side::Partner  => Refusal::OnlyClientDeletes,
        request.holds_claim()  => Refusal::PartnerAccessOpen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::MembershipState;
    use crate::world::{acting, collaborator, membership, owner, set, user};
    use crate::{Permission, PermissionSet};

    fn target(allowed: PermissionSet) -> Target {
        Target {
            user: user(7),
            is_owner: false,
            membership_id: membership(7),
            state: MembershipState::Active,
            allowed,
            until: None,
            ended_at: None,
        }
    }

    #[test]
    fn a_partner_types_the_word_to_end_an_access() {
        // PE-10 Q6
        let typed = Typed::check(REMOVE, " REMOVE ").unwrap();
        let remove = |state| may_remove_by_partner(state, &typed);
        assert_eq!(
            remove(RequestState::Granted),
            Ok(RequestState::RemovedByPartner)
        );
        assert_eq!(remove(RequestState::Pending), Ok(RequestState::Cancelled));
        assert_eq!(
            remove(RequestState::RevokedByClient),
            Err(Refusal::PartnerAccessOver)
        );
    }

    #[test]
    fn a_client_ends_an_access_in_one_step() {
        // PE-11 Q7
        let olga = acting(owner());
        let remove = |state| may_remove_by_client(&olga, &target(PermissionSet::ALL), state);
        assert_eq!(
            remove(RequestState::Granted),
            Ok(RequestState::RevokedByClient)
        );
        assert_eq!(remove(RequestState::Pending), Ok(RequestState::Declined));
    }

    #[test]
    fn nobody_ends_the_access_of_somebody_above_him() {
        // R3
        let carla = acting(collaborator(set(&[Permission::ManagePartners])));
        let remove =
            |allowed| may_remove_by_client(&carla, &target(allowed), RequestState::Granted);
        assert!(remove(PermissionSet::EMPTY).is_ok());
        assert_eq!(
            remove(set(&[Permission::ViewMembers])),
            Err(Refusal::CollaboratorBeyondYours)
        );
    }

    #[test]
    fn a_direct_reason_outlives_the_partner() {
        // C8
        let by = |direct| {
            left_without_partner(Grounds {
                direct,
                partner: true,
                operator: false,
            })
        };
        assert!(!by(true).ends && by(true).grounds.direct);
        assert!(by(false).ends && !by(false).grounds.any());
    }

    #[test]
    fn only_the_client_deletes_a_partner_employee_and_only_once_the_access_is_over() {
        // PE-12
        for state in RequestState::ALL.iter().copied() {
            let by_client = may_delete_line(Side::Client, state);
            let expected = match state.holds_claim() {
                true => Err(Refusal::PartnerAccessOpen),
                false => Ok(()),
            };
            assert_eq!(by_client, expected);
            assert_eq!(
                may_delete_line(Side::Partner, state),
                Err(Refusal::OnlyClientDeletes)
            );
        }
    }
}
