//! Visits end with the access that they stood on, in the same deed (A6).

use clavero_rules::{MembershipId, acting::VisitEnd};

use super::store;
use crate::{
    Result,
    session::visit::{OpenVisit, VisitEnded},
    work::{Event, Work},
};

/// Ends every visit of a membership, inside the deed that ends, suspends or hands over the access.
///
/// The events are committed with that deed: one entry for each visit (T15).
pub async fn end_visits(
    work: &mut Work,
    membership: MembershipId,
    reason: VisitEnd,
) -> Result<Vec<Box<dyn Event>>> {
    let open = store::open_visits_of(work, Some(membership)).await?;
    end(work, open, reason).await
}

/// Ends every visit to the account, when nobody can be inside any more.
pub async fn end_all_visits(work: &mut Work, reason: VisitEnd) -> Result<Vec<Box<dyn Event>>> {
    let open = store::open_visits_of(work, None).await?;
    end(work, open, reason).await
}

async fn end(
    work: &mut Work,
    open: Vec<OpenVisit>,
    reason: VisitEnd,
) -> Result<Vec<Box<dyn Event>>> {
    let (account, now) = (work.account(), work.now());
    let mut events: Vec<Box<dyn Event>> = Vec::new();
    for visit in open {
        // Time may have ended it first, and nobody had noticed yet.
        let reason = visit.ended_by_time(now).unwrap_or(reason);
        if work.exec(visit.end(account, reason, now)).await? == 1 {
            events.push(Box::new(VisitEnded {
                visit: visit.id,
                user: visit.user,
                reason,
            }));
        }
    }
    Ok(events)
}
