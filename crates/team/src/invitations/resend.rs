//! Sending an invitation again, always under a new link that kills the old one (4.3).

use clavero_rules::{
    InvitationId,
    access::{Actor, Granted, may},
    evidence::Signed,
    invitations::{Resend, ResendFacts, may_resend},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    limits,
    offer::Terms,
    send::{self, Sending, Sent},
    store::{self, Invitation},
};
use crate::{
    Error, Occasion, Result,
    people::Address,
    profiles::{self, Profile},
    work::Scope,
};

/// What is sent again, and with which terms: the payload that is signed when the profile is another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Again {
    /// Which invitation.
    pub invitation: Uuid,
    /// With which terms.
    #[serde(flatten)]
    pub terms: Terms,
}

/// What would become of it.
#[derive(Clone, Debug)]
pub struct CheckedAgain {
    /// The invitation as it stands.
    pub invitation: Invitation,
    /// The profile that would be offered.
    pub profile: Profile,
    /// What the rule says.
    pub verdict: Resend,
}

/// The invitation of this id.
pub async fn find(
    on: &Occasion,
    granted: &Granted<may::ManageCollaborators>,
    id: InvitationId,
) -> Result<Invitation> {
    store::find(&mut on.read(granted), id).await
}

/// Looks at it without sending it.
pub async fn check(
    on: &Occasion,
    granted: &Granted<may::ManageCollaborators>,
    again: &Again,
) -> Result<CheckedAgain> {
    again.terms.life(on.now)?;
    weigh(&mut on.read(granted), granted.actor(), again).await
}

async fn weigh(scope: &mut Scope, actor: &Actor, again: &Again) -> Result<CheckedAgain> {
    let now = scope.now();
    let invitation = store::find(scope, InvitationId(again.invitation)).await?;
    let profile = profiles::find(scope, again.terms.profile()).await?;
    let lately = limits::lately(scope, &invitation.email_key).await?;
    let facts = ResendFacts {
        state: invitation.state,
        expires_at: invitation.expires_at,
        profile_set: profile.permissions,
        profile_changed: profile.id != invitation.profile_id,
        sent_last_hour: lately.by_account,
        pending_in_account: store::count_pending(scope).await?,
        sent_to_recipient_today: lately.to_address,
    };
    let verdict = may_resend(actor, &facts, now)?;
    Ok(CheckedAgain {
        invitation,
        profile,
        verdict,
    })
}

/// Sends it again: the same row while it is pending, a new one that points to it once it has expired.
pub async fn resend(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    signed: Option<Signed>,
    again: &Again,
) -> Result<Sent> {
    let life = again.terms.life(on.now)?;
    let mut work = on.begin_changing_access(granted).await?;
    let actor = work.actor()?.clone();
    let checked = weigh(&mut work, &actor, again).await?;
    let invitation = &checked.invitation;
    if checked.verdict.must_sign.is_needed() && signed.is_none() {
        // The profile was another when the page was made; what is signed has to be seen first.
        return Err(Error::Stale {
            now: invitation.version,
        });
    }
    let address = Address::parse(&invitation.email).ok_or(Error::Missing("address"))?;
    let place = store::place(&mut work).await?;
    let inviter = store::reader(&mut work, actor.user()).await?;
    let sending = Sending {
        place: &place,
        inviter: &inviter,
        profile: &checked.profile,
        terms: &again.terms,
        expires_at: on.now + life,
        signature: signed.as_ref().map(Signed::id).or(invitation.signature_id),
        batch: false,
    };
    let (sent, events) = if checked.verdict.as_new_row {
        as_new_row(&mut work, &sending, invitation, &address).await?
    } else {
        let written = sending.write(&work, invitation.id, &invitation.name, &address, None);
        let event = sending.event("invitation.resent", &written);
        if store::renew(&mut work, written.row).await? != 1 {
            return Err(Error::Busy);
        }
        limits::count_letter(&mut work, &address.key).await?;
        let sent = Sent {
            id: invitation.id,
            link: written.link,
        };
        (sent, vec![event])
    };
    limits::count_sending(&mut work).await?;
    if let Some(signed) = &signed {
        work.spend(signed).await?;
    }
    work.commit_all(events).await?;
    Ok(sent)
}

async fn as_new_row(
    work: &mut crate::work::Work,
    sending: &Sending<'_>,
    old: &Invitation,
    address: &Address,
) -> Result<(Sent, Vec<Box<dyn crate::work::Event>>)> {
    // A newer one for the same address is what should be sent again, not this.
    let open = store::open_for(work, &address.key).await?;
    if open.is_some_and(|open| open.id != old.id && open.expires_at > work.now()) {
        return Err(clavero_rules::Refusal::InvitationSuperseded.into());
    }
    send::send_after(work, sending, &old.name, address, Some(old.id)).await
}
