//! Inviting somebody to work in the account (CC-13).

use clavero_rules::{
    access::{Granted, may},
    evidence::Signed,
    invitations::Doubt,
};

use super::{
    limits,
    offer::Offer,
    send::{self, Sending, Sent},
    store,
    weigh::{Weighed, doubts_about, weigh},
};
use crate::{
    Occasion, Result,
    profiles::{self, Profile},
};

/// An offer as it is shown before it is signed.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The profile, as it is now.
    pub profile: Profile,
    /// What would become of it.
    pub weighed: Weighed,
    /// Reasons to look again (I15).
    pub doubts: Vec<Doubt>,
}

/// Looks at an offer without sending it.
pub async fn check(
    on: &Occasion,
    granted: &Granted<may::ManageCollaborators>,
    offer: &Offer,
) -> Result<Checked> {
    let address = offer.guest.address()?;
    offer.terms.life(on.now)?;
    let mut scope = on.read(granted);
    let place = store::place(&mut scope).await?;
    let inviter = store::reader(&mut scope, granted.actor().user()).await?;
    let owner = store::reader(&mut scope, place.owner_id).await?;
    let profile = profiles::find(&mut scope, offer.terms.profile()).await?;
    let weighed = weigh(&mut scope, &inviter, &owner, &address, &profile).await?;
    let doubts = doubts_about(&mut scope, &inviter, &address).await?;
    Ok(Checked {
        profile,
        weighed,
        doubts,
    })
}

/// Sends the invitation that was signed. A pending one to the same address gives way to it.
pub async fn invite(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    signed: Signed,
    offer: &Offer,
) -> Result<Sent> {
    let address = offer.guest.address()?;
    let life = offer.terms.life(on.now)?;
    // Held alone, so that limits count and one address has one open invitation.
    let mut work = on.begin_changing_access(granted).await?;
    let place = store::place(&mut work).await?;
    let user = work.actor()?.user();
    let inviter = store::reader(&mut work, user).await?;
    let owner = store::reader(&mut work, place.owner_id).await?;
    let profile = profiles::find(&mut work, offer.terms.profile()).await?;
    let weighed = weigh(&mut work, &inviter, &owner, &address, &profile).await?;
    weighed.verdict?;
    let sending = Sending {
        place: &place,
        inviter: &inviter,
        profile: &profile,
        terms: &offer.terms,
        expires_at: on.now + life,
        signature: Some(signed.id()),
        batch: false,
    };
    let (sent, events) = send::send(&mut work, &sending, &offer.guest.name, &address).await?;
    limits::count_sending(&mut work).await?;
    work.spend(&signed).await?;
    work.commit_all(events).await?;
    Ok(sent)
}
