//! What a partner asks of a client for one of its employees, from the asking to the end of the access (4.8).

use crate::access::AccountState;
use crate::named::named;
use crate::{Moment, Refusal, Span};

/// How long a client has to answer.
pub const ANSWER_WITHIN: Span = Span::days(14);

named! {
    /// Where a request stands. There is one for each partner, employee and client at a time.
    pub enum RequestState {
        /// Waits for the client.
        Pending = "pending",
        /// The client let the employee in.
        Granted = "granted",
        /// Nothing had to be asked: the employee was inside, or owns the client (Q2, Q14).
        NotNeeded = "not_needed",
        /// The client said no.
        Declined = "declined",
        /// Nobody answered in time, or the access reached its date.
        Expired = "expired",
        /// It was taken back before it was answered.
        Cancelled = "cancelled",
        /// The partner ended the access (Q6).
        RemovedByPartner = "removed_by_partner",
        /// The client ended the access (Q7).
        RevokedByClient = "revoked_by_client",
        /// It ended with the relation, the tag, the employee or the client (Q8, Q15, P2, P3).
        Ended = "ended",
    }
}

/// What can happen to a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The client lets the employee in.
    Grant,
    /// The client says no.
    Decline,
    /// It turns out that nothing had to be asked.
    FindInside,
    /// Time runs out.
    Lapse,
    /// The partner takes it back, or ends the access.
    RemoveByPartner,
    /// The client takes the access away.
    RevokeByClient,
    /// What it stood on ended.
    End,
}

/// The dates of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestTimes {
    /// When it was asked.
    pub asked_at: Moment,
    /// When the access ends that was granted.
    pub until: Option<Moment>,
}

named! {
    /// What the lists of both sides say of an employee at a client (PE-05, Q6, Q17).
    pub enum Line {
        /// He can enter.
        HasAccess = "has_access",
        /// The client has not answered yet.
        Waiting = "waiting",
        /// The client is his own account.
        OwnsClient = "owns_client",
        /// The client said no.
        Declined = "declined",
        /// The time ran out.
        Expired = "expired",
        /// It was taken back.
        Cancelled = "cancelled",
        /// The partner ended the access; the line stays until the client deletes it (PE-12).
        EndedByPartner = "ended_by_partner",
        /// The client ended the access.
        EndedByClient = "ended_by_client",
        /// It ended with what it stood on.
        Ended = "ended",
        /// The person's data was erased (Q17).
        ErasedPerson = "erased_person",
    }
}

impl RequestState {
    /// Where it stands now: both dates are looked at when it is used (4.0).
    #[must_use]
    pub fn at(self, times: RequestTimes, now: Moment) -> Self {
        let unanswered = now >= times.asked_at + ANSWER_WITHIN;
        let past_its_date = times.until.is_some_and(|until| until <= now);
        match self {
            Self::Pending if unanswered => Self::Expired,
            Self::Granted if past_its_date => Self::Expired,
            unmoved => unmoved,
        }
    }

    /// Whether it holds the employee's address at the client against other partners (4.9).
    pub const fn holds_claim(self) -> bool {
        matches!(self, Self::Pending | Self::Granted)
    }

    /// Where a step leads. What is over never moves again: a new attempt is a new row (4.0).
    pub fn after(self, step: Step) -> Result<Self, Refusal> {
        match (self, step) {
            (Self::Pending | Self::NotNeeded, Step::Grant) => Ok(Self::Granted),
            (Self::Pending, Step::Decline | Step::RevokeByClient) => Ok(Self::Declined),
            (Self::Pending, Step::FindInside) => Ok(Self::NotNeeded),
            (Self::Pending | Self::Granted, Step::Lapse) => Ok(Self::Expired),
            (Self::Pending, Step::RemoveByPartner | Step::End) => Ok(Self::Cancelled),
            (Self::Granted, Step::RemoveByPartner) => Ok(Self::RemovedByPartner),
            (Self::Granted, Step::RevokeByClient) => Ok(Self::RevokedByClient),
            (Self::Granted, Step::End) => Ok(Self::Ended),
            (Self::Granted, Step::Grant | Step::Decline | Step::FindInside) => {
                Err(Refusal::RequestGranted)
            }
            (Self::NotNeeded, _) => Err(Refusal::RequestNotNeeded),
            (Self::Declined, _) => Err(Refusal::RequestDeclined),
            (Self::Expired, _) => Err(Refusal::RequestExpired),
            (Self::Cancelled, _) => Err(Refusal::RequestCancelled),
            (Self::RemovedByPartner | Self::RevokedByClient | Self::Ended, _) => {
                Err(Refusal::PartnerAccessOver)
            }
        }
    }

    /// What becomes of it when the client stops: nothing is asked of a suspended client, and a closed one ends all (Q15).
    #[must_use]
    pub fn under_client(self, client: AccountState) -> Self {
        match (client, self) {
            (AccountState::Suspended | AccountState::Closed, Self::Pending) => Self::Cancelled,
            (AccountState::Closed, Self::Granted) => Self::Ended,
            // A suspended account lets nobody but its owner in, so the grant can stand.
            (_, unmoved) => unmoved,
        }
    }

    /// Whether nothing happens to it any more.
    pub const fn is_over(self) -> bool {
        !matches!(self, Self::Pending | Self::Granted | Self::NotNeeded)
    }

    /// What the lists say.
    pub const fn line(self, person_erased: bool) -> Line {
        match (person_erased, self) {
            (true, _) => Line::ErasedPerson,
            (false, Self::Pending) => Line::Waiting,
            (false, Self::Granted) => Line::HasAccess,
            (false, Self::NotNeeded) => Line::OwnsClient,
            (false, Self::Declined) => Line::Declined,
            (false, Self::Expired) => Line::Expired,
            (false, Self::Cancelled) => Line::Cancelled,
            (false, Self::RemovedByPartner) => Line::EndedByPartner,
            (false, Self::RevokedByClient) => Line::EndedByClient,
            (false, Self::Ended) => Line::Ended,
        }
    }

    /// The same in the words of the standard for access requests: an approval is not access, so it outlives it (7.1).
    pub const fn status(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Granted
            | Self::NotNeeded
            | Self::RemovedByPartner
            | Self::RevokedByClient
            | Self::Ended => "approved",
            Self::Declined => "denied",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
        }
    }
}

/// The word of the standard for several requests asked together: the one they share, or that they differ (7.1).
pub fn batch_status(states: &[RequestState]) -> &'static str {
    let mut words = states.iter().map(|it| it.status());
    match words.next() {
        None => "failed",
        Some(first) if words.all(|word| word == first) => first,
        Some(_) if states.contains(&RequestState::Pending) => "pending",
        Some(_) => "partial",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::world::NOW;

    const STEPS: [Step; 7] = [
        Step::Grant,
        Step::Decline,
        Step::FindInside,
        Step::Lapse,
        Step::RemoveByPartner,
        Step::RevokeByClient,
        Step::End,
    ];

    #[test]
    fn a_client_has_fourteen_days_to_answer() {
        let times = RequestTimes {
            asked_at: NOW,
            until: None,
        };
        let after = |span| RequestState::Pending.at(times, NOW + span);
        assert_eq!(
            after(Span::millis(Span::days(14).0 - 1)),
            RequestState::Pending
        );
        assert_eq!(after(Span::days(14)), RequestState::Expired);
    }

    #[test]
    fn granted_access_ends_at_its_date_and_asks_nobody() {
        // Q4
        let times = RequestTimes {
            asked_at: NOW - Span::days(100),
            until: Some(NOW),
        };
        let state = RequestState::Granted;
        assert_eq!(state.at(times, NOW - Span::millis(1)), state);
        assert_eq!(state.at(times, NOW), RequestState::Expired);
        assert_eq!(
            RequestState::Declined.at(times, NOW),
            RequestState::Declined
        );
    }

    #[test]
    fn whoever_is_inside_already_is_found_so_and_granted() {
        // PE-09 Q2
        let found = RequestState::Pending.after(Step::FindInside);
        assert_eq!(found, Ok(RequestState::NotNeeded));
        assert_eq!(
            RequestState::NotNeeded.after(Step::Grant),
            Ok(RequestState::Granted)
        );
    }

    #[test]
    fn each_side_ends_an_access_in_its_own_words() {
        // PE-10 PE-11 Q6 Q7
        let granted = RequestState::Granted;
        let told = [Step::RemoveByPartner, Step::RevokeByClient, Step::End]
            .map(|step| granted.after(step).unwrap().line(false));
        assert_eq!(
            told,
            [Line::EndedByPartner, Line::EndedByClient, Line::Ended]
        );
    }

    #[test]
    fn a_client_that_stops_is_asked_nothing_and_a_closed_one_ends_all() {
        // Q15
        use RequestState as S;
        let under =
            |client| [S::Pending, S::Granted, S::Declined].map(|it| it.under_client(client));
        assert_eq!(
            under(AccountState::Open),
            [S::Pending, S::Granted, S::Declined]
        );
        assert_eq!(
            under(AccountState::Suspended),
            [S::Cancelled, S::Granted, S::Declined]
        );
        assert_eq!(
            under(AccountState::Closed),
            [S::Cancelled, S::Ended, S::Declined]
        );
    }

    #[test]
    fn an_erased_person_stays_a_line_without_a_name() {
        // Q17
        for state in RequestState::ALL {
            assert_eq!(state.line(true), Line::ErasedPerson);
        }
    }

    #[test]
    fn the_standard_has_a_word_for_every_state() {
        // 7.1
        use RequestState as S;
        assert_eq!(batch_status(&[]), "failed");
        assert_eq!(batch_status(&[S::Granted, S::NotNeeded]), "approved");
        assert_eq!(batch_status(&[S::Granted, S::Declined]), "partial");
        assert_eq!(batch_status(&[S::Granted, S::Pending]), "pending");
        let words = ["pending", "approved", "denied", "expired", "cancelled"];
        for state in S::ALL {
            assert!(words.contains(&state.status()), "{state:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_over_never_moves_again(
            start in select(RequestState::ALL),
            steps in prop::collection::vec(select(&STEPS[..]), 0..8),
        ) {
            // 4.0
            let mut state = start;
            for step in steps {
                match state.after(step) {
                    Ok(next) => {
                        prop_assert!(!state.is_over());
                        prop_assert!(next != state);
                        state = next;
                    }
                    Err(_) if state.is_over() => {}
                    Err(refusal) => prop_assert!(matches!(
                        refusal,
                        Refusal::RequestGranted | Refusal::RequestNotNeeded
                    )),
                }
            }
        }

        #[test]
        fn only_a_grant_lets_anybody_in(
            start in select(RequestState::ALL),
            step in select(&STEPS[..]),
        ) {
            // PE-08
            prop_assume!(start != RequestState::Granted);
            if start.after(step) == Ok(RequestState::Granted) {
                prop_assert_eq!(step, Step::Grant);
            }
        }
    }
}
