//! What would become of an offer, asked before it is signed and again when it is sent (R3, I1, I2, I15, I18).

use clavero_rules::{
    Refusal,
    access::MembershipState,
    invitations::{Doubt, DoubtFacts, InviteFacts, InviteKind, doubts, may_invite},
};

use super::{
    limits,
    offer::Guest,
    store::{self, Reader},
};
use crate::{
    Result,
    collaborators::{self, Known},
    people::Address,
    profiles::Profile,
    work::Scope,
};

/// An offer with what the account knows about it.
#[derive(Clone, Debug)]
pub struct Weighed {
    /// What the rule says.
    pub verdict: Result<InviteKind, Refusal>,
    /// The person's row in the account, if there is or was one (I2).
    pub known: Option<Known>,
}

impl Weighed {
    /// Whether the person's access ended so lately that it can simply be brought back (I2).
    pub fn returns(&self) -> bool {
        self.verdict == Ok(InviteKind::Returning)
    }
}

/// Weighs one offer.
pub(super) async fn weigh(
    scope: &mut Scope,
    inviter: &Reader,
    owner: &Reader,
    address: &Address,
    profile: &Profile,
) -> Result<Weighed> {
    let now = scope.now();
    let known = collaborators::known_by_address(scope, &address.key).await?;
    let open = store::open_for(scope, &address.key).await?;
    let lately = limits::lately(scope, &address.key).await?;
    let facts = InviteFacts {
        invitee_is_inviter: inviter.email_key == address.key,
        invitee_is_owner: owner.email_key == address.key,
        membership: known.as_ref().map(|known| (known.state, known.ended_at)),
        pending: open.is_some_and(|open| open.expires_at > now),
        refused_by_invitee: store::opted_out(scope, &address.key).await?,
        sent_last_hour: lately.by_account,
        pending_in_account: store::count_pending(scope).await?,
        sent_to_recipient_today: lately.to_address,
    };
    let verdict = may_invite(scope.actor()?, profile.permissions, &facts, now);
    Ok(Weighed { verdict, known })
}

/// Reasons to look at an address again before signing for it (I15).
pub(super) async fn doubts_about(
    scope: &mut Scope,
    inviter: &Reader,
    address: &Address,
) -> Result<Vec<Doubt>> {
    let mut here = collaborators::addresses(scope).await?;
    here.extend(store::invited_addresses(scope).await?);
    here.push(inviter.email_key.clone());
    let bare = address.bare();
    let alias = here
        .iter()
        .filter(|key| **key != address.key)
        .filter_map(|key| Address::parse(key))
        .any(|other| other.bare() == bare);
    let inviter_domain = Address::parse(&inviter.email_key);
    let (domain, _) = idna::domain_to_unicode(address.domain());
    let local = address
        .shown
        .rsplit_once('@')
        .map_or("", |(local, _)| local);
    Ok(doubts(&DoubtFacts {
        shown: &format!("{local}@{domain}"),
        domain: address.domain(),
        inviter_domain: inviter_domain.as_ref().map_or("", Address::domain),
        alias_of_somebody_here: alias,
    }))
}

/// Whether a refusal has a way out on the person's card.
pub(super) fn has_card(known: &Known) -> bool {
    known.state != MembershipState::Erased
}

/// A list is read once: the second line with an address is the same person (I18).
pub(super) fn seen_before(guests: &[Guest], nth: usize) -> bool {
    let key = |guest: &Guest| guest.address().ok().map(|address| address.key);
    let Some(this) = guests.get(nth).and_then(key) else {
        return false;
    };
    guests
        .iter()
        .take(nth)
        .filter_map(key)
        .any(|other| other == this)
}
