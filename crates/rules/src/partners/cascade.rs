//! What ends everywhere when an employee loses the tag, leaves the agency, or is erased (P2, P3, Q17, PE-14).

use super::removal::left_without_partner;
use super::{RequestState, Step};
use crate::access::{Actor, Grounds, MembershipState};
use crate::collaborators::{Target, may_bring_back};
use crate::named::named;
use crate::refusal::refuse_when;
use crate::signature::MustSign;
use crate::{AccountId, Moment, PermissionSet, ProfileId, Refusal};

named! {
    /// Why an employee works for the partner no longer.
    pub enum Leaving {
        /// The tag was taken away (P2).
        Untagged = "untagged",
        /// He was removed from the partner's account, or left it (P3).
        Removed = "removed",
        /// His data was erased (Q17).
        Erased = "erased",
    }
}

named! {
    /// The question to a client that had let the person in by itself: keep her as your own collaborator? (P3)
    pub enum KeepQuestion {
        /// Waits for the client.
        Open = "open",
        /// The client kept her.
        Kept = "kept",
        /// The client let her go.
        LetGo = "let_go",
        /// Nobody answered in time.
        Lapsed = "lapsed",
    }
}

/// One client at which the partner assigned the employee. A client where it never did is not in the list (P3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClientAccess {
    /// The client.
    pub client: AccountId,
    /// The request, as it stands now.
    pub request: RequestState,
    /// The employee's access there, if there is any: the reasons for it.
    pub grounds: Grounds,
}

/// What becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// The client.
    pub client: AccountId,
    /// The request from now on.
    pub request: RequestState,
    /// The reasons that remain.
    pub grounds: Grounds,
    /// There was access, and there is none any more.
    pub access_ends: bool,
    /// The client had a reason of its own, and is asked whether to keep the person (P3).
    pub asks_to_keep: bool,
}

/// Everything that ends, in one transaction; only what was open moves (PE-14, P2, P3, Q17).
pub fn endings(why: Leaving, accesses: &[ClientAccess]) -> Vec<Ending> {
    let open = accesses.iter().filter(|it| it.request.holds_claim());
    open.map(|it| ending(why, it)).collect()
}

fn ending(why: Leaving, access: &ClientAccess) -> Ending {
    let before = access.grounds;
    let assigned = access.request == RequestState::Granted;
    let grounds = match (why, assigned) {
        (Leaving::Untagged, _) | (Leaving::Removed, false) => left_without_partner(before).grounds,
        (Leaving::Removed, true) | (Leaving::Erased, _) => Grounds::default(),
    };
    Ending {
        client: access.client,
        request: access.request.after(Step::End).unwrap_or(access.request),
        grounds,
        access_ends: before.any() && !grounds.any(),
        asks_to_keep: why == Leaving::Removed && assigned && before.direct,
    }
}

/// What whoever confirmed reads before and after: where access ends, where it stays, what is no longer asked (PE-14).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Receipt {
    /// Clients that the person can no longer enter.
    pub access_ended: Vec<AccountId>,
    /// Clients that the person still enters for a reason of the client's own.
    pub access_kept: Vec<AccountId>,
    /// Clients that are no longer asked.
    pub requests_cancelled: Vec<AccountId>,
    /// Clients that are asked whether to keep the person.
    pub asked_to_keep: Vec<AccountId>,
}

/// Sorts the endings for the one who reads them, each list in the order of the clients.
pub fn receipt(endings: &[Ending]) -> Receipt {
    let clients = |wanted: fn(&Ending) -> bool| {
        let mut clients: Vec<_> = endings
            .iter()
            .filter(|it| wanted(it))
            .map(|it| it.client)
            .collect();
        clients.sort_unstable();
        clients
    };
    Receipt {
        access_ended: clients(|it| it.access_ends),
        access_kept: clients(|it| it.grounds.any()),
        requests_cancelled: clients(|it| it.request == RequestState::Cancelled),
        asked_to_keep: clients(|it| it.asks_to_keep),
    }
}

/// The client keeps the person as its own collaborator: the ended access is brought back, with a signature (P3).
pub fn may_keep(
    actor: &Actor,
    question: KeepQuestion,
    target: &Target,
    profile: (ProfileId, PermissionSet),
    until: Option<Moment>,
    now: Moment,
) -> Result<MustSign, Refusal> {
    refuse_when! { question != KeepQuestion::Open => Refusal::KeepNotAsked }?;
    // Invited or brought back meanwhile, she is kept already.
    refuse_when! { target.state == MembershipState::Active => Refusal::AlreadyCollaborator }?;
    may_bring_back(actor, target, profile, until, now)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;
    use uuid::Uuid;

    use super::*;
    use crate::Span;
    use crate::world::{NOW, acting, any_grounds, membership, owner, profile, user};

    fn client(number: u128) -> AccountId {
        AccountId(Uuid::from_u128(number))
    }

    fn access(number: u128, request: RequestState, direct: bool, partner: bool) -> ClientAccess {
        ClientAccess {
            client: client(number),
            request,
            grounds: Grounds {
                direct,
                partner,
                operator: false,
            },
        }
    }

    /// Inside two clients, one of which had let her in by itself; asked for at a third; long gone from a fourth.
    fn ana() -> [ClientAccess; 4] {
        [
            access(2, RequestState::Granted, false, true),
            access(1, RequestState::Granted, true, true),
            access(3, RequestState::Pending, false, false),
            access(4, RequestState::RevokedByClient, true, false),
        ]
    }

    #[test]
    fn an_employee_removed_from_the_agency_loses_every_client() {
        // PE-14 P3
        let ended = endings(Leaving::Removed, &ana());
        let expected = Receipt {
            access_ended: vec![client(1), client(2)],
            access_kept: vec![],
            requests_cancelled: vec![client(3)],
            asked_to_keep: vec![client(1)],
        };
        assert_eq!(receipt(&ended), expected);
    }

    #[test]
    fn an_employee_who_loses_the_tag_keeps_what_a_client_gave_by_itself() {
        // P2
        let ended = endings(Leaving::Untagged, &ana());
        let expected = Receipt {
            access_ended: vec![client(2)],
            access_kept: vec![client(1)],
            requests_cancelled: vec![client(3)],
            asked_to_keep: vec![],
        };
        assert_eq!(receipt(&ended), expected);
    }

    #[test]
    fn an_erased_person_keeps_nothing_and_nobody_is_asked() {
        // Q17
        let told = receipt(&endings(Leaving::Erased, &ana()));
        assert_eq!(told.access_ended, [client(1), client(2)]);
        assert!(told.access_kept.is_empty() && told.asked_to_keep.is_empty());
    }

    #[test]
    fn a_client_keeps_the_person_as_its_own_collaborator() {
        // P3
        let target = |state| Target {
            user: user(7),
            is_owner: false,
            membership_id: membership(7),
            state,
            allowed: PermissionSet::EMPTY,
            until: None,
            ended_at: Some(NOW),
        };
        let keep = |question, state, now| {
            let next = (profile(1), PermissionSet::EMPTY);
            may_keep(&acting(owner()), question, &target(state), next, None, now)
        };
        let removed = MembershipState::Removed;
        let open = KeepQuestion::Open;
        assert_eq!(keep(open, removed, NOW), Ok(MustSign::Yes));
        assert_eq!(
            keep(open, removed, NOW + Span::days(91)),
            Err(Refusal::CollaboratorGoneTooLong)
        );
        assert_eq!(
            keep(open, MembershipState::Active, NOW),
            Err(Refusal::AlreadyCollaborator)
        );
        for answered in [
            KeepQuestion::Kept,
            KeepQuestion::LetGo,
            KeepQuestion::Lapsed,
        ] {
            assert_eq!(keep(answered, removed, NOW), Err(Refusal::KeepNotAsked));
        }
    }

    proptest! {
        #[test]
        fn nothing_of_the_partner_remains_and_nobody_gains(
            why in select(Leaving::ALL),
            rows in prop::collection::vec((select(RequestState::ALL), any_grounds()), 0..12),
        ) {
            // PE-14 P2 P3
            let accesses: Vec<_> = (1..)
                .zip(&rows)
                .map(|(number, (request, grounds))| ClientAccess {
                    client: client(number),
                    request: *request,
                    grounds: *grounds,
                })
                .collect();
            let ended = endings(why, &accesses);
            for it in &ended {
                let before = accesses.iter().find(|row| row.client == it.client).unwrap();
                prop_assert!(!it.request.holds_claim() && !it.grounds.partner);
                prop_assert!(before.grounds.direct || !it.grounds.direct);
                if why == Leaving::Removed && before.request == RequestState::Granted {
                    prop_assert!(!it.grounds.any());
                    prop_assert_eq!(it.asks_to_keep, before.grounds.direct);
                }
            }
            let open = rows.iter().filter(|(request, _)| request.holds_claim()).count();
            prop_assert_eq!(ended.len(), open);
            let mut reversed = accesses;
            reversed.reverse();
            prop_assert_eq!(receipt(&endings(why, &reversed)), receipt(&ended));
        }
    }
}
