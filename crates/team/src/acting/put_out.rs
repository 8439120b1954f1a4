//! Putting somebody out: one step, at once, and his access stays as it was (A7).

use clavero_rules::{
    MembershipId, UserId, VisitId,
    access::{Granted, may},
    acting::VisitEnd,
    collaborators::{Target, may_put_out},
};

use super::{end_visits, store};
use crate::{
    Error, Occasion, Result,
    session::{standing, visit::VisitEnded},
    work::Work,
};

/// Ends every visit of a collaborator. Nothing happens if he is not inside any more.
pub async fn put_out(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    membership: MembershipId,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let user = store::visitor(&mut work, membership).await?;
    must_be_allowed(&mut work, user).await?;
    let events = end_visits(&mut work, membership, VisitEnd::PutOut).await?;
    work.commit_all(events).await
}

/// Ends one visit, as the list of visits names it.
pub async fn put_out_of(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    visit: VisitId,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let visit = store::visit(&mut work, visit).await?;
    must_be_allowed(&mut work, visit.user).await?;
    let account = work.account();
    let reason = visit.ended_by_time(on.now).unwrap_or(VisitEnd::PutOut);
    if work.exec(visit.end(account, reason, on.now)).await? == 0 {
        return Ok(());
    }
    work.commit(VisitEnded {
        visit: visit.id,
        user: visit.user,
        reason,
    })
    .await
}

async fn must_be_allowed(work: &mut Work, user: UserId) -> Result<()> {
    let account = work.account();
    let facts = standing::facts_within(work, account, user).await?;
    let membership = facts.membership.ok_or(Error::Missing("visit"))?;
    let target = Target {
        user,
        is_owner: facts.owner,
        membership_id: membership.id,
        state: membership.state,
        allowed: membership.allowed,
        until: membership.until,
        ended_at: None,
    };
    Ok(may_put_out(work.actor()?, &target)?)
}
