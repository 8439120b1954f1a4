//! What accepting an invitation opens for somebody who may have been here before (CC-15, CC-24, I20).

use crate::access::{Grounds, MembershipState};
use crate::refusal::refuse_when;
use crate::{Moment, Refusal};

/// The row that a person has in the account already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Before {
    /// Its label.
    pub state: MembershipState,
    /// When it ends by itself.
    pub until: Option<Moment>,
    /// Why there is access.
    pub grounds: Grounds,
}

/// How an accepted invitation becomes access. There is one row for each person (CC-24).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Admission {
    /// A first row.
    Begins,
    /// The row that ended lives again, with the profile that was offered.
    Returns,
    /// Access through a partner gets a reason of its own; the profile is the one that was offered (I20).
    AddsGround,
}

/// An answer opens one access with one profile, lifts no suspension, and gives the owner none (C6, CC-24).
pub fn may_admit(
    is_owner: bool,
    before: Option<Before>,
    now: Moment,
) -> Result<Admission, Refusal> {
    refuse_when! { is_owner => Refusal::OwnerUntouchable }?;
    let Some(before) = before else {
        return Ok(Admission::Begins);
    };
    let over = before.until.is_some_and(|until| until <= now);
    match (before.state, over, before.grounds.direct) {
        (MembershipState::Active, false, true) => Err(Refusal::AlreadyCollaborator),
        (MembershipState::Active, false, false) if before.grounds.any() => {
            Ok(Admission::AddsGround)
        }
        (MembershipState::Suspended, false, _) => Err(Refusal::CollaboratorSuspended),
        _ => Ok(Admission::Returns),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;
    use crate::world::NOW;

    const DIRECT: Grounds = Grounds {
        direct: true,
        partner: false,
        operator: false,
    };
    const PARTNER: Grounds = Grounds {
        direct: false,
        partner: true,
        operator: false,
    };

    fn admit(state: MembershipState, grounds: Grounds) -> Result<Admission, Refusal> {
        let until = None;
        let before = Before {
            state,
            until,
            grounds,
        };
        may_admit(false, Some(before), NOW)
    }

    #[test]
    fn a_newcomer_begins() {
        // CC-15
        assert_eq!(may_admit(false, None, NOW), Ok(Admission::Begins));
    }

    #[test]
    fn the_owner_is_given_no_profile() {
        // C6
        assert_eq!(may_admit(true, None, NOW), Err(Refusal::OwnerUntouchable));
    }

    #[test]
    fn whoever_has_a_profile_here_gets_no_second_one() {
        // CC-24
        assert_eq!(
            admit(MembershipState::Active, DIRECT),
            Err(Refusal::AlreadyCollaborator)
        );
    }

    #[test]
    fn an_employee_of_a_partner_gets_a_reason_of_his_own() {
        // I20
        assert_eq!(
            admit(MembershipState::Active, PARTNER),
            Ok(Admission::AddsGround)
        );
    }

    #[test]
    fn an_answer_lifts_no_suspension() {
        assert_eq!(
            admit(MembershipState::Suspended, DIRECT),
            Err(Refusal::CollaboratorSuspended)
        );
    }

    #[test]
    fn access_that_ended_lives_again() {
        // I2
        let ended = [
            MembershipState::Removed,
            MembershipState::Left,
            MembershipState::Expired,
            MembershipState::Erased,
        ];
        for state in ended {
            assert_eq!(admit(state, Grounds::default()), Ok(Admission::Returns));
        }
        assert_eq!(
            admit(MembershipState::Active, Grounds::default()),
            Ok(Admission::Returns)
        );
    }

    #[test]
    fn access_past_its_date_has_ended_whatever_its_label() {
        // 4.0
        for state in [MembershipState::Active, MembershipState::Suspended] {
            let before = Before {
                state,
                until: Some(NOW - Span::millis(1)),
                grounds: DIRECT,
            };
            assert_eq!(may_admit(false, Some(before), NOW), Ok(Admission::Returns));
        }
    }
}
