//! Entering a center: a deed of its own, with a beginning that the owner can see (4.6).

use clavero_rules::{
    MembershipId, ProfileId, VisitId,
    access::{grant, may},
};

use super::store;
use crate::{
    Result,
    session::{Here, visit::VisitEnded},
    work::{Event, Object},
};

/// Somebody is inside.
struct VisitEntered {
    visit: VisitId,
    profile: ProfileId,
}

impl Event for VisitEntered {
    fn kind(&self) -> &'static str {
        "visit.entered"
    }
    fn object(&self) -> Object {
        Object::new("visit", self.visit)
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "profile": self.profile.0 })
    }
}

/// Lets somebody with live access in, for this session, until he leaves or a limit is reached (A5).
///
/// The owner at home needs no visit (A8), and whoever is inside stays in the visit that he is in. Access to one account
/// opens no other (A4): what counts is one's own standing in this very account.
pub async fn enter(here: &Here) -> Result<()> {
    let granted = grant::<may::BeInside>(here.actor.clone())?;
    if here.is_owner() || here.visit.is_some() {
        return Ok(());
    }
    let on = &here.caller.on;
    let session = here.person()?.session;
    let mut work = on.begin(granted).await?;
    let Some((membership, profile)) = own_place(work.actor()?) else {
        return Ok(());
    };
    let mut events: Vec<Box<dyn Event>> = Vec::new();
    if let Some(open) = store::open_visit(&mut work, session).await? {
        let Some(reason) = open.ended_by_time(on.now) else {
            return Ok(());
        };
        let account = work.account();
        if work.exec(open.end(account, reason, on.now)).await? == 1 {
            events.push(Box::new(VisitEnded {
                visit: open.id,
                user: open.user,
                reason,
            }));
        }
    }
    let visit = VisitId(on.id());
    if store::begin_visit(&mut work, visit, membership, session).await? {
        events.push(Box::new(VisitEntered { visit, profile }));
    }
    work.commit_all(events).await
}

fn own_place(actor: &clavero_rules::access::Actor) -> Option<(MembershipId, ProfileId)> {
    actor
        .facts()
        .membership
        .as_ref()
        .map(|membership| (membership.id, membership.profile))
}
