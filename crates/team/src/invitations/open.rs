//! Opening an invitation: by its link, or by being the person it was sent to. Looking changes nothing (I6).

use clavero_rules::{
    AccountId, InvitationId, PermissionSet, Refusal,
    access::Requirement,
    invitations::{AcceptFacts, Acceptance, InvitationState, may_accept},
    profiles::ProfileDiff,
};
use clavero_rules::{Permission, access::MembershipState};

use super::{
    link::{self, Proof},
    store::{self, Invitation, Place, Reader},
};
use crate::{
    Error, Occasion, Result, collaborators,
    profiles::{self, Profile},
    session::{Person, standing},
    work::Scope,
};

/// An invitation that somebody looks at.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The account that invites.
    pub account: AccountId,
    /// What is shown of it.
    pub place: Place,
    /// The invitation.
    pub invitation: Invitation,
    /// How whoever looks came by it.
    pub proof: Proof,
    /// The profile as it is today; gone with the invitation once nobody can accept it any more.
    pub profile: Option<Profile>,
    /// Whether a later invitation waits for the same address.
    pub newer: bool,
    /// Whether the person wants no more invitations from this account.
    pub opted_out: bool,
}

impl Opened {
    /// Where it stands now.
    pub fn state(&self, on: &Occasion) -> InvitationState {
        self.invitation.state_at(on.now)
    }

    /// Whether it was sent to this person's address.
    pub fn is_for(&self, person: &Person) -> bool {
        self.invitation.email_key == person.email_key
    }

    /// Whether this person has shown that the address is his.
    pub fn proved_by(&self, person: &Person) -> bool {
        person.email_verified || self.proof == Proof::Letter
    }

    /// What changed in the profile since the letter (I11).
    pub fn changes(&self) -> Option<ProfileDiff> {
        let now = self.profile.as_ref()?.permissions;
        Some(ProfileDiff::between(
            self.invitation.permissions_at_sending,
            now,
        ))
    }
}

/// Opens the invitation that a link leads to.
pub async fn by_link(on: &Occasion, token: &str) -> Result<Opened> {
    let presented = link::presented(token).ok_or(Error::Missing("invitation"))?;
    let mut scope = on.read_admitted(presented.account, None, "invited");
    for (proof, hash) in presented.readings {
        if let Some(invitation) = store::by_hash(&mut scope, hash).await? {
            return opened(&mut scope, invitation, proof).await;
        }
    }
    Err(Error::Missing("invitation"))
}

/// Opens an invitation to the address of whoever is signed in; of another's it is not there (I5, I8).
pub async fn by_address(
    on: &Occasion,
    person: &Person,
    slug: &str,
    id: InvitationId,
) -> Result<Opened> {
    let account = store::account_of(on, slug).await?;
    let mut scope = on.read_admitted(account, Some(person.id), "invited");
    let invitation = store::find(&mut scope, id).await?;
    if invitation.email_key != person.email_key || !person.email_verified {
        return Err(Error::Missing("invitation"));
    }
    opened(&mut scope, invitation, Proof::SignedIn).await
}

async fn opened(scope: &mut Scope, invitation: Invitation, proof: Proof) -> Result<Opened> {
    let now = scope.now();
    let profile = match profiles::find(scope, invitation.profile_id).await {
        Ok(profile) => Some(profile),
        Err(Error::Missing(_)) => None,
        Err(other) => return Err(other),
    };
    let open = store::open_for(scope, &invitation.email_key).await?;
    Ok(Opened {
        account: scope.account(),
        place: store::place(scope).await?,
        newer: open.is_some_and(|open| open.id != invitation.id && open.expires_at > now),
        opted_out: store::opted_out(scope, &invitation.email_key).await?,
        invitation,
        proof,
        profile,
    })
}

/// Whether this person may accept now, by what holds at this instant (R3, I4, I9, I10, I12).
pub(super) async fn acceptable(
    scope: &mut Scope,
    invitation: &Invitation,
    profile_set: PermissionSet,
    person: &Reader,
    proof: Proof,
) -> Result<Result<Acceptance, Refusal>> {
    let now = scope.now();
    let place = store::place(scope).await?;
    let inviter = standing::of_other(scope, invitation.inviter_id).await?;
    let manages = Requirement::Permission(Permission::ManageCollaborators);
    let known = collaborators::known_by_user(scope, person.id).await?;
    let is_here = known.is_some_and(|known| known.state == MembershipState::Active);
    let address_matches = person.email_key == invitation.email_key;
    let facts = AcceptFacts {
        state: invitation.state,
        expires_at: invitation.expires_at,
        account_state: place.state,
        address_matches,
        address_verified: person.email_verified_at.is_some() || proof == Proof::Letter,
        inviter_holds: inviter.holds(),
        inviter_may_still: inviter.may(manages).is_ok(),
        profile_set,
        already_by_same_user: is_here && address_matches,
    };
    Ok(may_accept(&facts, now))
}

/// The same, for the page: why the button would do nothing, before anybody presses it.
pub async fn verdict(
    on: &Occasion,
    person: &Person,
    opened: &Opened,
) -> Result<Result<Acceptance, Refusal>> {
    let mut scope = on.read_admitted(opened.account, Some(person.id), "invited");
    let reader = store::reader(&mut scope, person.id).await?;
    let set = opened
        .profile
        .as_ref()
        .map(|it| it.permissions)
        .unwrap_or_default();
    acceptable(&mut scope, &opened.invitation, set, &reader, opened.proof).await
}
