//! Assigning clients to employees, or employees to clients: the same row from either side (PE-06, PE-07, Q1).

use super::relation::must_be_partner;
use super::{EmployeeState, Programme, RelationState, RequestState};
use crate::access::AccountState;
use crate::refusal::refuse_when;
use crate::{Moment, Refusal, Span};

/// How long a partner waits after a client said no (Q9).
const ASK_AGAIN_AFTER: Span = Span::days(7);
/// How often within a year a partner asks again for somebody a client said no to (Q9).
const ASK_AGAIN_A_YEAR: u32 = 3;

/// How a client was named: by a name that the partner knows already, or by its number (PE-06).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientName<'a> {
    /// The public number of an account; any client can be asked by it.
    HubId(i64),
    /// Part of a name; only clients that the partner has already are found by it.
    Name(&'a str),
}

impl<'a> ClientName<'a> {
    /// Digits, whatever spaces and dashes stand between them, are a number; everything else is a name (PE-06).
    pub fn read(typed: &'a str) -> Self {
        let typed = typed.trim();
        let grouping = |it: char| it == ' ' || it == '-' || it == '\u{a0}' || it == '\u{202f}';
        let digits: String = typed.chars().filter(|it| !grouping(*it)).collect();
        let number = digits.bytes().all(|it| it.is_ascii_digit());
        match digits.parse() {
            Ok(hub_id) if number => Self::HubId(hub_id),
            _ => Self::Name(typed),
        }
    }
}

/// What the store knows about one employee and one client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssignFacts {
    /// Where the partner stands in the programme.
    pub programme: Programme,
    /// Where the employee stands.
    pub employee: EmployeeState,
    /// The client; none where no account has the number.
    pub client: Option<ClientFacts>,
}

/// What the store knows about the client, seen from the partner and the employee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientFacts {
    /// It is the partner's own account.
    pub is_partner: bool,
    /// Whether it can be worked in.
    pub state: AccountState,
    /// The relation, if there ever was one.
    pub relation: Option<RelationState>,
    /// The partner told the client's code, or came by its link.
    pub code_told: bool,
    /// The client belongs to the employee.
    pub owned_by_employee: bool,
    /// The employee has live access there.
    pub inside: bool,
    /// The newest request of this partner for this employee there, as it stands now.
    pub request: Option<RequestState>,
    /// Another partner's pending or granted request holds the employee's address there (4.9).
    pub claimed_by_other: bool,
    /// When the client last said no to this employee, by declining or by taking the access away.
    pub said_no_at: Option<Moment>,
    /// How often within the year the partner asked again after a no.
    pub asked_again: u32,
}

/// What assigning does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Assignment {
    /// The client is asked: by a letter, or only on its page of requests (PE-08, Q3, Q5).
    Asks {
        /// Whether a letter goes out.
        letter: bool,
    },
    /// The employee is inside already: the partner becomes one more reason, and no letter goes out (PE-09, Q2).
    AlreadyIn,
    /// The client is the employee's own account: nothing is asked, given or earned (Q14).
    OwnsClient,
    /// It was assigned before, from this side or the other: nothing happens (Q1, Q10).
    AlreadyAssigned,
    /// Another partner has this address at this client: not added (PE-15).
    Conflict,
    /// No open account has this number. Whoever asked is told what he is told when it exists (Q5).
    Unreachable,
}

/// What the partner learns of an assignment: nothing that tells whether an account exists (Q5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Told {
    /// The client is asked, or would be if it exists.
    Asked,
    /// The employee has access, and the client gets no letter.
    NoLetterNeeded,
    /// Nothing had to be done.
    Unchanged,
    /// The address belongs to another partner's record.
    Conflict,
}

impl Assignment {
    /// What the partner is told.
    pub const fn told(self) -> Told {
        match self {
            Self::Asks { .. } | Self::Unreachable => Told::Asked,
            Self::AlreadyIn => Told::NoLetterNeeded,
            Self::OwnsClient | Self::AlreadyAssigned => Told::Unchanged,
            Self::Conflict => Told::Conflict,
        }
    }
}

/// Assigns one employee to one client; several at once are so many pairs, each with its own answer (PE-06, PE-07, Q18).
pub fn may_assign(facts: &AssignFacts, now: Moment) -> Result<Assignment, Refusal> {
    must_be_partner(facts.programme)?;
    refuse_when! { facts.employee != EmployeeState::Tagged => Refusal::NotTagged }?;
    let Some(client) = &facts.client else {
        return Ok(Assignment::Unreachable);
    };
    refuse_when! { client.is_partner => Refusal::ClientIsYourself }?;
    if client.state != AccountState::Open {
        return Ok(Assignment::Unreachable);
    }
    let assigned = client.request.is_some_and(RequestState::holds_claim);
    match (
        assigned,
        client.owned_by_employee,
        client.claimed_by_other,
        client.relation,
    ) {
        (true, ..) => Ok(Assignment::AlreadyAssigned),
        (false, true, ..) => Ok(Assignment::OwnsClient),
        (false, false, true, _) => Ok(Assignment::Conflict),
        (false, false, false, Some(RelationState::Suspended)) => Err(Refusal::RelationSuspended),
        (false, false, false, relation) => {
            // A no is looked at before the open door, so that nobody slips back in through a direct reason.
            may_ask_again(client, now)?;
            let linked = relation == Some(RelationState::Linked);
            let ended = relation == Some(RelationState::Ended);
            Ok(match client.inside && !ended {
                true => Assignment::AlreadyIn,
                false => Assignment::Asks {
                    letter: linked || client.code_told,
                },
            })
        }
    }
}

/// After a no the partner waits seven days, and asks again three times within a year (Q9).
fn may_ask_again(client: &ClientFacts, now: Moment) -> Result<(), Refusal> {
    let Some(said_no_at) = client.said_no_at else {
        return Ok(());
    };
    refuse_when! {
        now.since(said_no_at) < ASK_AGAIN_AFTER => Refusal::AskedAgainTooSoon,
        client.asked_again >= ASK_AGAIN_A_YEAR  => Refusal::AskedAgainTooOften,
    }
}

/// What the partner reads before confirming: how many letters go out, and to how many none (PE-08, PE-09).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Forecast {
    /// Clients that are asked, whether or not a letter can reach them.
    pub asked: usize,
    /// Clients where the employee has access already.
    pub no_letter_needed: usize,
    /// Pairs that were assigned before.
    pub unchanged: usize,
    /// Pairs that another partner holds.
    pub conflicts: usize,
    /// Pairs that are refused.
    pub refused: usize,
}

/// Counts what would happen to the chosen pairs (Q5).
pub fn forecast(answers: &[Result<Assignment, Refusal>]) -> Forecast {
    let mut forecast = Forecast::default();
    for answer in answers {
        *match answer.map(Assignment::told) {
            Ok(Told::Asked) => &mut forecast.asked,
            Ok(Told::NoLetterNeeded) => &mut forecast.no_letter_needed,
            Ok(Told::Unchanged) => &mut forecast.unchanged,
            Ok(Told::Conflict) => &mut forecast.conflicts,
            Err(_) => &mut forecast.refused,
        } += 1;
    }
    forecast
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::NOW;

    fn facts() -> AssignFacts {
        AssignFacts {
            programme: Programme::Enrolled,
            employee: EmployeeState::Tagged,
            client: Some(ClientFacts {
                is_partner: false,
                state: AccountState::Open,
                relation: Some(RelationState::Linked),
                code_told: false,
                owned_by_employee: false,
                inside: false,
                request: None,
                claimed_by_other: false,
                said_no_at: None,
                asked_again: 0,
            }),
        }
    }

    fn assigned(change: impl Fn(&mut ClientFacts)) -> Result<Assignment, Refusal> {
        let mut facts = facts();
        facts.client.iter_mut().for_each(change);
        may_assign(&facts, NOW)
    }

    #[test]
    fn a_client_is_named_by_its_number_or_by_a_name_that_is_known() {
        // PE-06
        for typed in ["44712093", " 4471-2093", "4471 2093", "4471\u{202f}2093"] {
            assert_eq!(
                ClientName::read(typed),
                ClientName::HubId(44_712_093),
                "{typed}"
            );
        }
        for typed in ["Casa Alba", "4471x", "-", "", "99999999999999999999"] {
            assert_eq!(ClientName::read(typed), ClientName::Name(typed), "{typed}");
        }
    }

    #[test]
    fn a_newly_assigned_client_gets_a_letter() {
        // PE-08 Q3
        let asks = |letter| Ok(Assignment::Asks { letter });
        assert_eq!(assigned(|_| ()), asks(true));
        assert_eq!(assigned(|it| it.relation = None), asks(false));
        let by_code = assigned(|it| {
            it.relation = None;
            it.code_told = true;
        });
        assert_eq!(by_code, asks(true));
    }

    #[test]
    fn no_letter_goes_out_when_the_employee_is_inside_already() {
        // PE-09 Q2
        assert_eq!(assigned(|it| it.inside = true), Ok(Assignment::AlreadyIn));
        let after_the_end = assigned(|it| {
            it.inside = true;
            it.relation = Some(RelationState::Ended);
        });
        assert_eq!(after_the_end, Ok(Assignment::Asks { letter: false }));
    }

    #[test]
    fn assigning_twice_or_from_the_other_side_changes_nothing() {
        // PE-07 Q1 Q10
        for state in [RequestState::Pending, RequestState::Granted] {
            let again = assigned(|it| it.request = Some(state));
            assert_eq!(again, Ok(Assignment::AlreadyAssigned));
        }
        let anew = assigned(|it| it.request = Some(RequestState::Cancelled));
        assert_eq!(anew, Ok(Assignment::Asks { letter: true }));
    }

    #[test]
    fn nobody_needs_to_be_let_into_his_own_account() {
        // Q14
        let own = assigned(|it| it.owned_by_employee = true);
        assert_eq!(own, Ok(Assignment::OwnsClient));
    }

    #[test]
    fn an_address_of_another_partner_is_not_added() {
        // PE-15
        let taken = assigned(|it| {
            it.claimed_by_other = true;
            it.inside = true;
        });
        assert_eq!(taken, Ok(Assignment::Conflict));
    }

    #[test]
    fn nobody_learns_which_numbers_exist() {
        // Q5
        let nobody = AssignFacts {
            client: None,
            ..facts()
        };
        let unknown = may_assign(&nobody, NOW).unwrap();
        let closed = assigned(|it| it.state = AccountState::Closed).unwrap();
        let known = assigned(|it| it.relation = None).unwrap();
        assert_eq!(unknown, Assignment::Unreachable);
        assert_eq!(closed, Assignment::Unreachable);
        assert_eq!(unknown.told(), known.told());
    }

    #[test]
    fn a_no_holds_for_a_week_and_three_times_a_year() {
        // Q9
        let after = |days, asked_again| {
            assigned(|it| {
                it.said_no_at = Some(NOW - Span::days(days));
                it.asked_again = asked_again;
                it.inside = true;
            })
        };
        assert_eq!(after(6, 0), Err(Refusal::AskedAgainTooSoon));
        assert_eq!(after(7, 2), Ok(Assignment::AlreadyIn));
        assert_eq!(after(90, 3), Err(Refusal::AskedAgainTooOften));
    }

    #[test]
    fn only_a_partner_assigns_and_only_tagged_employees_to_others() {
        // PE-01 P1 Q13 P4
        let left = AssignFacts {
            programme: Programme::Left,
            ..facts()
        };
        let untagged = AssignFacts {
            employee: EmployeeState::Member,
            ..facts()
        };
        assert_eq!(may_assign(&left, NOW), Err(Refusal::NotAPartner));
        assert_eq!(may_assign(&untagged, NOW), Err(Refusal::NotTagged));
        assert_eq!(
            assigned(|it| it.is_partner = true),
            Err(Refusal::ClientIsYourself)
        );
        assert_eq!(
            assigned(|it| it.relation = Some(RelationState::Suspended)),
            Err(Refusal::RelationSuspended)
        );
    }

    #[test]
    fn the_dialog_says_how_many_letters_go_out_and_how_many_do_not() {
        // PE-06 PE-08 PE-09
        let answers = [
            Ok(Assignment::Asks { letter: true }),
            Ok(Assignment::Unreachable),
            Ok(Assignment::AlreadyIn),
            Ok(Assignment::Conflict),
            Ok(Assignment::AlreadyAssigned),
            Err(Refusal::AskedAgainTooSoon),
        ];
        let expected = Forecast {
            asked: 2,
            no_letter_needed: 1,
            unchanged: 1,
            conflicts: 1,
            refused: 1,
        };
        assert_eq!(forecast(&answers), expected);
    }
}
