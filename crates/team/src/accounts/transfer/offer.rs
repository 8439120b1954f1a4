//! The owner offers the account to one of its collaborators; signed (4.5).

use clavero_rules::{
    ProfileId, UserId,
    access::{Granted, MembershipState, may},
    evidence::Signed,
    transfer::{OfferFacts, may_offer},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Handing, hand_over, letters, store, told::TransferTold};
use crate::{
    Error, Occasion, Result,
    accounts::store::reader,
    collaborators, profiles,
    work::{Scope, Work},
};

/// To whom, and what becomes of the old owner: this is what is signed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Offer {
    /// The new owner.
    pub to: Uuid,
    /// The profile that the old owner gets; without one, he leaves.
    pub keep: Option<Uuid>,
}

/// Whether this can be offered now: the same questions are asked again with the deed.
pub async fn check(on: &Occasion, granted: &Granted<may::OwnAccount>, offer: &Offer) -> Result<()> {
    let mut scope = on.read(granted);
    let facts = facts(&mut scope).await?;
    may_offer(granted.actor(), UserId(offer.to), &facts)?;
    chosen(&mut scope, offer).await
}

/// Offers the account; it can be accepted for 72 hours.
pub async fn offer(
    on: &Occasion,
    granted: Granted<may::OwnAccount>,
    signed: Signed,
    offer: &Offer,
) -> Result<Handing> {
    let mut work = on.begin(granted).await?;
    let mut events = expire_what_lapsed(&mut work).await?;
    let facts = facts(&mut work).await?;
    let (to, keep) = (UserId(offer.to), offer.keep.map(ProfileId));
    let from = work.actor()?.user();
    may_offer(work.actor()?, to, &facts)?;
    chosen(&mut work, offer).await?;
    let id = on.id();
    store::insert(&mut work, id, from, to, keep).await?;
    work.spend(&signed).await?;
    let handing = store::find(&mut work, id).await?;
    let told = vec![
        letters::to(&mut work, &handing, "transfer-offered", to).await?,
        letters::to(&mut work, &handing, "transfer-sent", from).await?,
    ];
    events.push(Box::new(TransferTold::new(
        "transfer.offered",
        &handing,
        told,
    )));
    work.commit_all(events).await?;
    Ok(handing)
}

async fn facts(scope: &mut Scope) -> Result<OfferFacts> {
    let now = scope.now();
    let underway = store::underway(scope).await?;
    Ok(OfferFacts {
        // One whose time has passed is over, or about to be done, whatever its label says.
        transfer_underway: underway.is_some_and(|it| !hand_over::has_lapsed(&it, now)),
        withdrawal_open: false,
        closing: false,
    })
}

/// Whoever takes over works here already and has shown that the address is his.
async fn chosen(scope: &mut Scope, offer: &Offer) -> Result<()> {
    let known = collaborators::known_by_user(scope, UserId(offer.to)).await?;
    if known.is_none_or(|known| known.state != MembershipState::Active) {
        return Err(Error::field("to", "choose"));
    }
    if reader(scope, UserId(offer.to))
        .await?
        .email_verified_at
        .is_none()
    {
        return Err(Error::field("to", "new-owner-unverified"));
    }
    match offer.keep.map(ProfileId) {
        None => Ok(()),
        Some(profile) => match profiles::find(scope, profile).await {
            Err(Error::Missing(_)) => Err(Error::field("keep", "choose")),
            found => found.map(drop),
        },
    }
}

/// Writes down that an earlier offer lapsed, so that it does not stand in the way.
pub(in crate::accounts) async fn expire_what_lapsed(
    work: &mut Work,
) -> Result<Vec<Box<dyn crate::work::Event>>> {
    let now = work.now();
    match store::underway(work).await? {
        Some(earlier) if hand_over::has_lapsed(&earlier, now) => {
            hand_over::expire(work, &earlier).await
        }
        _ => Ok(Vec::new()),
    }
}
