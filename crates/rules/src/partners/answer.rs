//! The client's answer to a partner: yes on its own terms, or no (PE-08, Q4).

use super::ground::may_give_to_partner;
use super::relation::must_be_partner;
use super::{EmployeeState, Programme, RelationState, RequestState, RequestTimes, Step};
use crate::access::{AccountState, Actor, MembershipState};
use crate::collaborators::{Admission, Target, may_touch};
use crate::profiles::exceeds;
use crate::refusal::refuse_when;
use crate::signature::MustSign;
use crate::{Moment, PermissionSet, Refusal, Span, UserId};

/// How many days a partner's employee has access unless the client chooses otherwise (Q4).
pub const ACCESS_DAYS: i64 = 365;

/// A partner's employee has access for 1 to 730 days, and never without an end (Q4).
pub fn access_of(days: i64) -> Result<Span, Refusal> {
    match days {
        1..=730 => Ok(Span::days(days)),
        _ => Err(Refusal::PartnerAccessOutOfRange),
    }
}

/// What the store knows when the client answers; all of it is looked at again (Q11).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantFacts {
    /// The label of the request.
    pub request: RequestState,
    /// Its dates.
    pub times: RequestTimes,
    /// Where the partner stands in the programme.
    pub programme: Programme,
    /// The relation, if there is one.
    pub relation: Option<RelationState>,
    /// Whether the client can be worked in.
    pub client: AccountState,
    /// The employee.
    pub employee: UserId,
    /// Where he stands at the partner.
    pub employee_state: EmployeeState,
    /// The client belongs to him.
    pub owned_by_employee: bool,
    /// His row in the client's account, with what its profile allows today.
    pub membership: Option<(MembershipState, PermissionSet)>,
    /// His row gives access right now.
    pub inside: bool,
}

/// What the client chooses (Q4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// What the chosen profile allows.
    pub profile_set: PermissionSet,
    /// For how many days.
    pub days: i64,
    /// The owner said, with his signature, that this employee may manage people (Q16).
    pub manages_people: bool,
}

/// What a yes does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Granting {
    /// How the one membership begins, returns, or gains a reason; whoever is inside keeps his profile (CC-24).
    pub admission: Admission,
    /// When the partner stops being a reason. It is never renewed silently.
    pub until: Moment,
    /// It gives access, so it is signed.
    pub must_sign: MustSign,
}

/// The client lets the employee in, on a profile the granter could give, until a date (PE-08, Q4, Q11, Q16, R3).
pub fn may_grant(
    actor: &Actor,
    facts: &GrantFacts,
    terms: &Terms,
    now: Moment,
) -> Result<Granting, Refusal> {
    facts.request.at(facts.times, now).after(Step::Grant)?;
    must_be_partner(facts.programme)?;
    let held = facts.membership.map(|(_, allowed)| allowed);
    let state = facts.membership.map(|(state, _)| state);
    let above = facts.inside && held.is_some_and(|held| exceeds(held, actor));
    refuse_when! {
        facts.client != AccountState::Open                     => Refusal::AccountNotOpen,
        facts.relation == Some(RelationState::Suspended)       => Refusal::RelationSuspended,
        facts.employee_state != EmployeeState::Tagged          => Refusal::NotTagged,
        facts.owned_by_employee                                => Refusal::RequestNotNeeded,
        // Whoever asks for somebody never answers for himself (7.1).
        facts.employee == actor.user()                         => Refusal::OwnMembership,
        state == Some(MembershipState::Suspended)              => Refusal::CollaboratorSuspended,
        above                                                  => Refusal::CollaboratorBeyondYours,
        exceeds(terms.profile_set, actor)                      => Refusal::BeyondYourPermissions,
    }?;
    may_give_to_partner(terms.profile_set, terms.manages_people)?;
    let access = access_of(terms.days)?;
    Ok(Granting {
        admission: match (facts.membership, facts.inside) {
            (None, _) => Admission::Begins,
            (Some(_), true) => Admission::AddsGround,
            (Some(_), false) => Admission::Returns,
        },
        until: now + access,
        must_sign: MustSign::Yes,
    })
}

/// Saying no takes one step and no signature (Q9, 4.1).
pub fn may_decline(
    request: RequestState,
    times: RequestTimes,
    now: Moment,
) -> Result<RequestState, Refusal> {
    request.at(times, now).after(Step::Decline)
}

/// The client gives a granted access another end, counted from today; a later one is signed (Q4, R3, 4.1).
pub fn may_extend(
    actor: &Actor,
    target: &Target,
    request: RequestState,
    times: RequestTimes,
    days: i64,
    now: Moment,
) -> Result<(Moment, MustSign), Refusal> {
    may_touch(actor, target)?;
    match request.at(times, now) {
        RequestState::Granted => {
            let until = now + access_of(days)?;
            let later = times.until.is_some_and(|before| until > before);
            Ok((until, MustSign::when(later)))
        }
        RequestState::Pending => Err(Refusal::RequestStillOpen),
        over => Err(over
            .after(Step::Lapse)
            .err()
            .unwrap_or(Refusal::PartnerAccessOver)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Permission;
    use crate::world::{NOW, acting, collaborator, membership, owner, set, user};

    const ASKED: RequestTimes = RequestTimes {
        asked_at: NOW,
        until: None,
    };

    fn facts() -> GrantFacts {
        GrantFacts {
            request: RequestState::Pending,
            times: ASKED,
            programme: Programme::Enrolled,
            relation: None,
            client: AccountState::Open,
            employee: user(7),
            employee_state: EmployeeState::Tagged,
            owned_by_employee: false,
            membership: None,
            inside: false,
        }
    }

    fn terms(permissions: &[Permission]) -> Terms {
        Terms {
            profile_set: set(permissions),
            days: ACCESS_DAYS,
            manages_people: false,
        }
    }

    /// Olga, who owns the client, grants after one fact was changed.
    fn granted(change: impl Fn(&mut GrantFacts)) -> Result<Granting, Refusal> {
        let mut facts = facts();
        change(&mut facts);
        let terms = terms(&[Permission::ViewMembers]);
        may_grant(&acting(owner()), &facts, &terms, NOW)
    }

    #[test]
    fn a_client_lets_an_employee_in_for_a_year_with_a_signature() {
        // PE-08 Q4
        let expected = Granting {
            admission: Admission::Begins,
            until: NOW + Span::days(365),
            must_sign: MustSign::Yes,
        };
        assert_eq!(granted(|_| ()), Ok(expected));
        assert_eq!(access_of(730), Ok(Span::days(730)));
        for days in [0, -1, 731] {
            assert_eq!(access_of(days), Err(Refusal::PartnerAccessOutOfRange));
        }
    }

    #[test]
    fn everything_is_looked_at_again_when_the_client_answers() {
        // Q11 Q14 Q15 P1 P4
        let lapsed = RequestTimes {
            asked_at: NOW - Span::days(14),
            until: None,
        };
        let table = [
            (granted(|it| it.times = lapsed), Refusal::RequestExpired),
            (
                granted(|it| it.request = RequestState::Granted),
                Refusal::RequestGranted,
            ),
            (
                granted(|it| it.request = RequestState::Declined),
                Refusal::RequestDeclined,
            ),
            (
                granted(|it| it.request = RequestState::Cancelled),
                Refusal::RequestCancelled,
            ),
            (
                granted(|it| it.request = RequestState::Ended),
                Refusal::PartnerAccessOver,
            ),
            (
                granted(|it| it.programme = Programme::Suspended),
                Refusal::PartnerSuspended,
            ),
            (
                granted(|it| it.client = AccountState::Closed),
                Refusal::AccountNotOpen,
            ),
            (
                granted(|it| it.relation = Some(RelationState::Suspended)),
                Refusal::RelationSuspended,
            ),
            (
                granted(|it| it.employee_state = EmployeeState::Untagged),
                Refusal::NotTagged,
            ),
            (
                granted(|it| it.owned_by_employee = true),
                Refusal::RequestNotNeeded,
            ),
            (granted(|it| it.employee = user(1)), Refusal::OwnMembership),
            (
                granted(|it| {
                    it.membership = Some((MembershipState::Suspended, PermissionSet::EMPTY));
                }),
                Refusal::CollaboratorSuspended,
            ),
        ];
        for (answer, refusal) in table {
            assert_eq!(answer, Err(refusal));
        }
    }

    #[test]
    fn whoever_grants_gives_no_more_than_he_holds() {
        // Q4 R3
        let carla = acting(collaborator(set(&[
            Permission::ManagePartners,
            Permission::ViewMembers,
        ])));
        let grant = |facts: &GrantFacts, wanted| may_grant(&carla, facts, &terms(&[wanted]), NOW);
        assert!(grant(&facts(), Permission::ViewMembers).is_ok());
        assert_eq!(
            grant(&facts(), Permission::ViewProducts),
            Err(Refusal::BeyondYourPermissions)
        );
        let above = GrantFacts {
            membership: Some((MembershipState::Active, PermissionSet::ALL)),
            inside: true,
            ..facts()
        };
        assert_eq!(
            grant(&above, Permission::ViewMembers),
            Err(Refusal::CollaboratorBeyondYours)
        );
    }

    #[test]
    fn a_partner_is_given_nothing_to_share_on() {
        // Q16
        let wanted = terms(&[Permission::ManageCollaborators]);
        let olga = acting(owner());
        assert_eq!(
            may_grant(&olga, &facts(), &wanted, NOW),
            Err(Refusal::PartnerMayNotReshare)
        );
        let said_so = Terms {
            manages_people: true,
            ..wanted
        };
        assert!(may_grant(&olga, &facts(), &said_so, NOW).is_ok());
    }

    #[test]
    fn there_is_one_membership_however_many_reasons_it_has() {
        // CC-24 I20
        let admission = |state, inside| {
            let granting = granted(|it| {
                it.membership = Some((state, PermissionSet::EMPTY));
                it.inside = inside;
            });
            granting.unwrap().admission
        };
        assert_eq!(
            admission(MembershipState::Active, true),
            Admission::AddsGround
        );
        assert_eq!(
            admission(MembershipState::Removed, false),
            Admission::Returns
        );
        assert_eq!(
            admission(MembershipState::Active, false),
            Admission::Returns
        );
    }

    #[test]
    fn saying_no_takes_one_step_and_only_while_it_is_asked() {
        // Q9
        let decline = |state| may_decline(state, ASKED, NOW);
        assert_eq!(decline(RequestState::Pending), Ok(RequestState::Declined));
        assert_eq!(decline(RequestState::Granted), Err(Refusal::RequestGranted));
    }

    #[test]
    fn a_later_end_is_signed_and_an_earlier_one_is_not() {
        // Q4 4.1
        let target = Target {
            user: user(7),
            is_owner: false,
            membership_id: membership(7),
            state: MembershipState::Active,
            allowed: PermissionSet::EMPTY,
            until: None,
            ended_at: None,
        };
        let times = RequestTimes {
            until: Some(NOW + Span::days(100)),
            ..ASKED
        };
        let extend = |state, days| may_extend(&acting(owner()), &target, state, times, days, NOW);
        let granted = RequestState::Granted;
        assert_eq!(
            extend(granted, 200),
            Ok((NOW + Span::days(200), MustSign::Yes))
        );
        assert_eq!(extend(granted, 5), Ok((NOW + Span::days(5), MustSign::No)));
        assert_eq!(extend(granted, 731), Err(Refusal::PartnerAccessOutOfRange));
        assert_eq!(
            extend(RequestState::Pending, 5),
            Err(Refusal::RequestStillOpen)
        );
        assert_eq!(
            extend(RequestState::RevokedByClient, 5),
            Err(Refusal::PartnerAccessOver)
        );
    }
}
