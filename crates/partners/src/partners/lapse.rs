//! The one way in which a request ends: its row moves, its access with it, and whoever waited for the address is next.

use clavero_rules::{
    access::{Grounds, MembershipState},
    partners::{RequestState, left_without_partner},
};
use clavero_team::collaborators;
use serde_json::json;

use super::{
    Request, conflicts,
    request::{self, AT_CLIENT, question},
    told::PartnerTold,
};
use crate::{
    Result,
    letters::Letter,
    work::{Event, Work},
};

/// The kind of event for where a request went.
fn kind(to: RequestState) -> &'static str {
    match to {
        RequestState::Pending => "partner.requested",
        RequestState::Granted => "partner.granted",
        RequestState::NotNeeded => "partner.not_needed",
        RequestState::Declined => "partner.declined",
        RequestState::Expired => "partner.expired",
        RequestState::Cancelled => "partner.cancelled",
        RequestState::RemovedByPartner => "partner.access_removed",
        RequestState::RevokedByClient => "partner.access_revoked",
        RequestState::Ended => "partner.access_ended",
    }
}

/// The reasons that live for somebody's access to the client that the work stands at.
pub(super) async fn grounds(work: &mut Work, of: &Request) -> Result<Grounds> {
    let found = collaborators::of_user(work, of.user_id).await?;
    Ok(found.map(|found| found.grounds()).unwrap_or_default())
}

/// Ends a request at the client that the work stands at. What stood on it ends with it, unless it ended before.
pub(super) async fn close(
    work: &mut Work,
    of: &Request,
    to: RequestState,
    left: Option<Grounds>,
    letters: Vec<Letter>,
) -> Result<Vec<Box<dyn Event>>> {
    request::step(work, of, to).await?;
    let told = PartnerTold::about(kind(to), of.id, of.user_id)
        .with(json!({ "partner": of.partner_id.0, "from": of.state.id() }));
    let mut events = vec![told.letters(letters).boxed()];
    if let (RequestState::Granted, Some(left)) = (of.state, left) {
        let how = match to {
            RequestState::Expired => MembershipState::Expired,
            _ => MembershipState::Removed,
        };
        events.extend(collaborators::end_through(work, of.user_id, left, how).await?);
    }
    events.extend(conflicts::release(work, &of.email_key).await?);
    Ok(events)
}

/// The same, for whoever takes away only what the partner is the reason for (C8).
pub(super) async fn end(
    work: &mut Work,
    of: &Request,
    to: RequestState,
    letters: Vec<Letter>,
) -> Result<Vec<Box<dyn Event>>> {
    let left = left_without_partner(grounds(work, of).await?).grounds;
    close(work, of, to, Some(left), letters).await
}

/// Writes down what time has ended among those that hold this address at the client (4.0, 4.9).
pub(super) async fn lapse_claims(work: &mut Work, email_key: &str) -> Result<Vec<Box<dyn Event>>> {
    let now = work.now();
    let q = question(AT_CLIENT, work.account())
        .with(" and r.email_key = ?", email_key)
        .and(" and r.state in ('pending', 'granted')");
    let held: Vec<Request> = work.all(q).await?;
    let mut events = Vec::new();
    for it in held {
        if it.stands(now) == RequestState::Expired {
            events.extend(end(work, &it, RequestState::Expired, Vec::new()).await?);
        }
    }
    Ok(events)
}
