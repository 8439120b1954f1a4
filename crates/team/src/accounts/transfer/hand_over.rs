//! What time does to a transfer: an offer that nobody answered lapses, one that has cooled is carried out (4.5).

use clavero_rules::{
    AccountId, Moment, Permission,
    access::{AccountState, MembershipState},
    transfer::{TransferState, due},
};
use uuid::Uuid;

use super::{Handing, letters, store, told::TransferTold};
use crate::{
    Error, Occasion, Result,
    collaborators::{self, Newcomer},
    follow::Ended,
    invitations, profiles,
    session::{self, visit},
    work::{Event, Work},
};

/// Carries out what is due. A transfer that cannot be carried out any more is called off.
pub async fn sweep(on: &Occasion) -> Result<()> {
    for (account, id) in store::due(on).await? {
        settle(on, account, id).await?;
    }
    Ok(())
}

async fn settle(on: &Occasion, account: AccountId, id: Uuid) -> Result<()> {
    let mut work = on.begin_admitted(account, None, "machine").await?;
    let handing = store::find(&mut work, id).await?;
    let possible = handing.account_state != AccountState::Closed
        && handing.owner_id == handing.from_user
        && handing.to_enabled;
    let events = match (due(&handing.facts(), on.now), possible) {
        (Some(TransferState::Expired), _) => expire(&mut work, &handing).await?,
        (Some(TransferState::Done), false) => call_off(&mut work, &handing).await?,
        (Some(TransferState::Done), true) => hand_over(&mut work, &handing).await?,
        _ => return Ok(()),
    };
    work.commit_all(events).await?;
    visit::end_signed_out(on, handing.from_user).await
}

/// Whether nobody answered in time.
pub(super) fn has_lapsed(handing: &Handing, now: Moment) -> bool {
    handing.stands(now) == TransferState::Expired
}

/// Writes down that nobody answered.
pub(super) async fn expire(work: &mut Work, handing: &Handing) -> Result<Vec<Box<dyn Event>>> {
    store::step(work, handing, TransferState::Expired).await?;
    let told = vec![letters::to(work, handing, "transfer-lapsed", handing.from_user).await?];
    Ok(vec![Box::new(TransferTold::new(
        "transfer.expired",
        handing,
        told,
    ))])
}

async fn call_off(work: &mut Work, handing: &Handing) -> Result<Vec<Box<dyn Event>>> {
    store::step(work, handing, TransferState::Cancelled).await?;
    let told = vec![letters::to(work, handing, "transfer-cancelled", handing.from_user).await?];
    Ok(vec![Box::new(TransferTold::new(
        "transfer.cancelled",
        handing,
        told,
    ))])
}

/// The one moment in which the account changes hands: all of it, or nothing.
async fn hand_over(work: &mut Work, handing: &Handing) -> Result<Vec<Box<dyn Event>>> {
    store::step(work, handing, TransferState::Done).await?;
    let mut events = collaborators::end_for_owner(work, handing.to_user).await?;
    store::change_owner(work, handing).await?;
    let kept = match handing.old_owner_profile {
        Some(profile) => match profiles::find(work, profile).await {
            Ok(profile) => Some(profile),
            // It was archived meanwhile: then he leaves, and nothing wider is made up for him.
            Err(Error::Missing(_)) => None,
            Err(error) => return Err(error),
        },
        None => None,
    };
    if let Some(profile) = &kept {
        let newcomer = Newcomer {
            user: handing.from_user,
            profile: profile.id,
            access_until: None,
            granted_by: handing.to_user,
            signature: None,
        };
        events.push(collaborators::admit(work, &newcomer).await?);
    } else {
        let left = Ended::Access {
            user: handing.from_user,
            how: MembershipState::Left,
            was_direct: false,
        };
        events.extend(work.follow(left).await?);
    }
    // What he sent rests on a right that he may have no more (I12).
    let invites = |it: &profiles::Profile| it.permissions.contains(Permission::ManageCollaborators);
    if !kept.as_ref().is_some_and(invites) {
        events.extend(invitations::revoke_of_inviter(work, handing.from_user).await?);
    }
    store::end_tokens(work, handing.from_user).await?;
    session::key::end_of_maker(work, handing.from_user).await?;
    let old = if kept.is_some() {
        "transfer-done-kept"
    } else {
        "transfer-done-left"
    };
    let mut told = vec![
        letters::to(work, handing, old, handing.from_user)
            .await?
            .link("/centers"),
        letters::to(work, handing, "transfer-done", handing.to_user)
            .await?
            .link(format!("/a/{}", handing.slug)),
    ];
    told.extend(letters::to_the_others(work, handing, "transfer-new-owner").await?);
    events.push(Box::new(TransferTold::new("transfer.done", handing, told)));
    Ok(events)
}
