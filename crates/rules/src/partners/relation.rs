//! A partner account, and what ties it to each of its clients (4.8, P4).

use crate::Refusal;
use crate::named::named;
use crate::refusal::refuse_when;
use crate::signature::MustSign;

named! {
    /// Where an account stands in the partner programme. Entering and leaving it is the owner's alone (3).
    pub enum Programme {
        /// It never was a partner.
        Outside = "outside",
        /// It is one.
        Enrolled = "enrolled",
        /// It is stopped for the time being.
        Suspended = "suspended",
        /// It was one.
        Left = "left",
    }
}

named! {
    /// Where the relation between a partner and a client stands; before the first grant there is none (4.8).
    pub enum RelationState {
        /// The client let the partner in.
        Linked = "linked",
        /// The partner is out of the programme, or back and not yet confirmed by the client.
        Suspended = "suspended",
        /// One of the two ended it; a new one is a new row.
        Ended = "ended",
    }
}

/// Only a partner account has the tools of a partner (PE-01).
pub const fn must_be_partner(programme: Programme) -> Result<(), Refusal> {
    match programme {
        Programme::Enrolled => Ok(()),
        Programme::Suspended => Err(Refusal::PartnerSuspended),
        Programme::Outside | Programme::Left => Err(Refusal::NotAPartner),
    }
}

/// An account enters the programme once; a stopped partner does not come back by enrolling anew (PE-01, P4).
pub const fn may_enrol(programme: Programme) -> Result<(), Refusal> {
    match programme {
        Programme::Outside | Programme::Left => Ok(()),
        Programme::Enrolled => Err(Refusal::AlreadyPartner),
        Programme::Suspended => Err(Refusal::PartnerSuspended),
    }
}

/// A partner leaves at any time, even while it is stopped (P4).
pub const fn may_leave_programme(programme: Programme) -> Result<(), Refusal> {
    match programme {
        Programme::Enrolled | Programme::Suspended => Ok(()),
        Programme::Outside | Programme::Left => Err(Refusal::NotAPartner),
    }
}

/// What the partner's standing makes of a relation: it is suspended with the partner, and never comes back by itself (P4).
#[must_use]
pub const fn relation_under(programme: Programme, relation: RelationState) -> RelationState {
    match (programme, relation) {
        (Programme::Enrolled, unmoved) | (_, unmoved @ RelationState::Ended) => unmoved,
        (_, RelationState::Linked | RelationState::Suspended) => RelationState::Suspended,
    }
}

/// The client confirms a partner that is back; that gives access again, so it is signed (P4, 4.1).
pub fn may_confirm(programme: Programme, relation: RelationState) -> Result<MustSign, Refusal> {
    must_be_partner(programme)?;
    match relation {
        RelationState::Suspended => Ok(MustSign::Yes),
        RelationState::Linked => Err(Refusal::RelationNotWaiting),
        RelationState::Ended => Err(Refusal::RelationOver),
    }
}

/// Either side ends the relation in one step, without a signature (Q8, 4.1).
pub fn may_end_relation(relation: RelationState) -> Result<(), Refusal> {
    refuse_when! { relation == RelationState::Ended => Refusal::RelationOver }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_partner_account_has_the_tools_of_a_partner() {
        // PE-01
        let told: Vec<_> = Programme::ALL
            .iter()
            .map(|it| must_be_partner(*it))
            .collect();
        let expected = [
            Err(Refusal::NotAPartner),
            Ok(()),
            Err(Refusal::PartnerSuspended),
            Err(Refusal::NotAPartner),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn an_account_enters_the_programme_once_and_leaves_it_freely() {
        // PE-01 P4
        assert_eq!(may_enrol(Programme::Outside), Ok(()));
        assert_eq!(may_enrol(Programme::Left), Ok(()));
        assert_eq!(may_enrol(Programme::Enrolled), Err(Refusal::AlreadyPartner));
        assert_eq!(
            may_enrol(Programme::Suspended),
            Err(Refusal::PartnerSuspended)
        );
        assert_eq!(may_leave_programme(Programme::Suspended), Ok(()));
        assert_eq!(may_leave_programme(Programme::Enrolled), Ok(()));
        assert_eq!(
            may_leave_programme(Programme::Left),
            Err(Refusal::NotAPartner)
        );
    }

    #[test]
    fn a_partner_that_is_back_waits_for_its_clients() {
        // P4
        let gone = relation_under(Programme::Suspended, RelationState::Linked);
        assert_eq!(gone, RelationState::Suspended);
        assert_eq!(relation_under(Programme::Enrolled, gone), gone);
        assert_eq!(
            may_confirm(Programme::Left, gone),
            Err(Refusal::NotAPartner)
        );
        assert_eq!(may_confirm(Programme::Enrolled, gone), Ok(MustSign::Yes));
    }

    #[test]
    fn a_relation_that_ended_stays_ended() {
        // Q8 4.0
        for programme in Programme::ALL {
            let after = relation_under(*programme, RelationState::Ended);
            assert_eq!(after, RelationState::Ended);
        }
        let over = Err(Refusal::RelationOver);
        assert_eq!(
            may_confirm(Programme::Enrolled, RelationState::Ended).map(drop),
            over
        );
        assert_eq!(may_end_relation(RelationState::Ended), over);
        assert_eq!(may_end_relation(RelationState::Suspended), Ok(()));
        assert_eq!(
            may_confirm(Programme::Enrolled, RelationState::Linked),
            Err(Refusal::RelationNotWaiting)
        );
    }
}
