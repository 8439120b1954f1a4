//! What ends together with somebody's access, in the same transaction (C1).

use clavero_rules::{access::MembershipState, acting::VisitEnd};
use serde_json::json;

use super::{Collaborator, store, told::AccessTold};
use crate::{
    Result, acting, follow, invitations,
    work::{Event, Work},
};

/// What ended: the event of the access itself, to be told with its letter, and one for each thing that went with it.
pub(super) struct Ended {
    told: AccessTold,
    also: Vec<Box<dyn Event>>,
}

impl Ended {
    /// Everything that happened, with the letter that follows from it.
    pub(super) fn telling(self, letter: crate::letters::Letter) -> Vec<Box<dyn Event>> {
        let mut events: Vec<Box<dyn Event>> = vec![Box::new(self.told.letter(letter))];
        events.extend(self.also);
        events
    }
}

/// Ends an access with its reasons, its visits, and the invitations that the person sent (C1, I12).
pub(super) async fn end_access(
    work: &mut Work,
    found: &Collaborator,
    how: MembershipState,
) -> Result<Ended> {
    let (kind, ended_at, visits_end) = match how {
        MembershipState::Expired => (
            "collaborator.expired",
            found.access_until,
            VisitEnd::Revoked,
        ),
        MembershipState::Left => ("collaborator.left", Some(work.now()), VisitEnd::Left),
        _ => ("collaborator.removed", Some(work.now()), VisitEnd::Revoked),
    };
    store::change_state(work, found.id, found.state, how, ended_at).await?;
    // What only ran out keeps its reasons: a later date is all that it takes.
    if how != MembershipState::Expired {
        store::end_grounds(work, found.id, None).await?;
    }
    let mut also = acting::end_visits(work, found.id, visits_end).await?;
    also.extend(invitations::revoke_of_inviter(work, found.user).await?);
    let ended = follow::Ended::Access {
        user: found.user,
        how,
        was_direct: found.direct,
    };
    also.extend(work.follow(ended).await?);
    let told = AccessTold::new(kind, found).with(json!({
        "from": found.state.id(),
        "profile": found.profile.0,
    }));
    Ok(Ended { told, also })
}
