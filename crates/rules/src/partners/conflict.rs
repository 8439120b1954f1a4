//! Two partners, the same address, the same client: one record at a time, and three ways out (4.9, PE-15, PE-16).

use super::RequestState;
use crate::named::named;
use crate::refusal::refuse_when;
use crate::{AccountId, Refusal};

/// What one request holds against all other partners. The store keeps it unique, so a race has one winner (Q10, T20).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Claim {
    /// The client.
    pub client: AccountId,
    /// The employee's address in the form that is compared.
    pub address: String,
}

/// The claim of a request, while it waits or is granted; once it is over, the address is free at once (4.9).
pub fn claim(request: RequestState, client: AccountId, address: &str) -> Option<Claim> {
    request.holds_claim().then(|| Claim {
        client,
        address: address.to_owned(),
    })
}

named! {
    /// Where the second partner's conflict stands. The row stays in history.
    pub enum ConflictState {
        /// Nobody did anything about it.
        Open = "open",
        /// The first partner was asked to remove the person.
        Relayed = "relayed",
        /// The first partner's record is over: the request starts anew and waits for the client.
        Cleared = "cleared",
        /// The person was assigned with another address.
        Sidestepped = "sidestepped",
    }
}

named! {
    /// A way out of a conflict (PE-16).
    pub enum WayOut {
        /// The first partner is asked to remove the person. It is not named; the client sees the exchange.
        AskFirstPartner = "ask_first_partner",
        /// A new address in the partner's own domain.
        OwnDomain = "own_domain",
        /// Another address of the person.
        OtherAddress = "other_address",
    }
}

/// What is known about the way that was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WayOutFacts<'a> {
    /// Where the conflict stands.
    pub state: ConflictState,
    /// The address that is in conflict, in the form that is compared.
    pub address: &'a str,
    /// The address to use instead, in the same form; none when the first partner is asked.
    pub instead: Option<&'a str>,
    /// The domains that the partner has proved to be its own.
    pub own_domains: &'a [&'a str],
    /// The address to use instead is held at this client too.
    pub instead_claimed: bool,
}

impl ConflictState {
    /// What happens when the first partner's record moves: whatever ends it clears the conflict (4.9).
    #[must_use]
    pub const fn when_first_is(self, first: RequestState) -> Self {
        match (self, first.holds_claim()) {
            (Self::Open | Self::Relayed, false) => Self::Cleared,
            (unmoved, _) => unmoved,
        }
    }

    /// Whether the second partner earns nothing through this person at this client (PE-15, CR7).
    pub const fn denies_credit(self) -> bool {
        matches!(self, Self::Open | Self::Relayed)
    }
}

/// Takes one of the three ways; each leaves the first partner's access untouched (PE-16, 4.9).
pub fn way_out(way: WayOut, facts: &WayOutFacts<'_>) -> Result<ConflictState, Refusal> {
    match (facts.state, way) {
        (ConflictState::Cleared | ConflictState::Sidestepped, _) => Err(Refusal::ConflictOver),
        (ConflictState::Relayed, WayOut::AskFirstPartner) => Err(Refusal::FirstPartnerAsked),
        (ConflictState::Open, WayOut::AskFirstPartner) => Ok(ConflictState::Relayed),
        (ConflictState::Open | ConflictState::Relayed, WayOut::OwnDomain) => {
            let own = facts
                .instead
                .is_some_and(|it| in_domains(it, facts.own_domains));
            refuse_when! { !own => Refusal::NotYourDomain }?;
            may_use_instead(facts)
        }
        (ConflictState::Open | ConflictState::Relayed, WayOut::OtherAddress) => {
            may_use_instead(facts)
        }
    }
}

fn may_use_instead(facts: &WayOutFacts<'_>) -> Result<ConflictState, Refusal> {
    let same = facts.instead.is_none_or(|it| it == facts.address);
    refuse_when! {
        same                  => Refusal::SameAddress,
        facts.instead_claimed => Refusal::PartnerConflict,
    }?;
    Ok(ConflictState::Sidestepped)
}

/// Whether the part after the last @ is one of the domains, not merely ends like one.
fn in_domains(address: &str, domains: &[&str]) -> bool {
    let domain = address.rsplit_once('@').map(|(_, domain)| domain);
    domain.is_some_and(|it| domains.contains(&it))
}

/// An employee's new address is looked at for every client before it is saved (P5).
pub fn may_change_address(claims_held_by_others: usize) -> Result<(), Refusal> {
    refuse_when! { claims_held_by_others > 0 => Refusal::PartnerConflict }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use proptest::sample::select;
    use uuid::Uuid;

    use super::*;
    use crate::partners::Step;

    const CLIENT: AccountId = AccountId(Uuid::from_u128(9));

    const FACTS: WayOutFacts<'_> = WayOutFacts {
        state: ConflictState::Open,
        address: "ana@freela.example",
        instead: None,
        own_domains: &["beta.example"],
        instead_claimed: false,
    };

    #[test]
    fn an_address_is_held_while_it_is_asked_for_or_granted() {
        // PE-15 P6
        for state in RequestState::ALL.iter().copied() {
            let held = claim(state, CLIENT, "ana@freela.example").is_some();
            let holds = matches!(state, RequestState::Pending | RequestState::Granted);
            assert_eq!(held, holds, "{state:?}");
        }
    }

    #[test]
    fn the_first_partner_is_asked_once_and_clears_the_way_by_any_end() {
        // PE-16
        let ask = |state| way_out(WayOut::AskFirstPartner, &WayOutFacts { state, ..FACTS });
        assert_eq!(ask(ConflictState::Open), Ok(ConflictState::Relayed));
        assert_eq!(ask(ConflictState::Relayed), Err(Refusal::FirstPartnerAsked));
        assert_eq!(ask(ConflictState::Cleared), Err(Refusal::ConflictOver));
        for first in RequestState::ALL.iter().copied() {
            let after = ConflictState::Relayed.when_first_is(first);
            let cleared = after == ConflictState::Cleared;
            assert_eq!(cleared, !first.holds_claim());
            assert_eq!(after.denies_credit(), !cleared);
        }
    }

    #[test]
    fn an_address_in_the_partners_own_domain_is_a_way_out() {
        // PE-16
        let own = |instead| {
            let instead = Some(instead);
            way_out(WayOut::OwnDomain, &WayOutFacts { instead, ..FACTS })
        };
        assert_eq!(own("ana@beta.example"), Ok(ConflictState::Sidestepped));
        for foreign in [
            "ana@alfa.example",
            "ana@notbeta.example",
            "beta.example",
            "",
        ] {
            assert_eq!(own(foreign), Err(Refusal::NotYourDomain), "{foreign}");
        }
    }

    #[test]
    fn another_address_of_the_person_is_a_way_out() {
        // PE-16
        let other = |instead, instead_claimed| {
            let facts = WayOutFacts {
                instead,
                instead_claimed,
                ..FACTS
            };
            way_out(WayOut::OtherAddress, &facts)
        };
        assert_eq!(
            other(Some("ana@casa.example"), false),
            Ok(ConflictState::Sidestepped)
        );
        assert_eq!(
            other(Some("ana@casa.example"), true),
            Err(Refusal::PartnerConflict)
        );
        for same in [None, Some(FACTS.address)] {
            assert_eq!(other(same, false), Err(Refusal::SameAddress));
        }
    }

    #[test]
    fn a_new_address_is_looked_at_for_every_client_before_it_is_saved() {
        // P5
        assert_eq!(may_change_address(0), Ok(()));
        assert_eq!(may_change_address(2), Err(Refusal::PartnerConflict));
    }

    proptest! {
        #[test]
        fn however_partners_race_one_of_them_holds_the_address(
            moves in prop::collection::vec((0..3_u32, select(&[
                None,
                Some(Step::Grant),
                Some(Step::Decline),
                Some(Step::Lapse),
                Some(Step::RemoveByPartner),
                Some(Step::RevokeByClient),
            ][..])), 0..40),
        ) {
            // PE-15 Q10 T20: the store is a map with the claim as its key, and nothing else.
            let mut rows: BTreeMap<u32, RequestState> = BTreeMap::new();
            let mut index: BTreeMap<Claim, u32> = BTreeMap::new();
            for (partner, step) in moves {
                let row = rows.get(&partner).copied();
                match (row.filter(|it| it.holds_claim()), step) {
                    (None, None) => {
                        let wanted = claim(RequestState::Pending, CLIENT, "ana").unwrap();
                        let winner = *index.entry(wanted).or_insert(partner);
                        if winner == partner {
                            rows.insert(partner, RequestState::Pending);
                        }
                    }
                    (Some(state), Some(step)) => {
                        let next = state.after(step).unwrap_or(state);
                        rows.insert(partner, next);
                        if !next.holds_claim() {
                            index.retain(|_, holder| *holder != partner);
                        }
                    }
                    _ => {}
                }
                let holders = rows.values().filter(|it| it.holds_claim()).count();
                prop_assert!(holders <= 1);
                prop_assert_eq!(holders, index.len());
            }
        }
    }
}
