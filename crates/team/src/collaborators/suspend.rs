//! Access is stopped for the time being, at once and on every device; the profile is kept (4.4).

use clavero_rules::{
    MembershipId,
    access::{Granted, MembershipState, may},
    acting::VisitEnd,
    collaborators::may_suspend,
};

use super::{store, told::AccessTold};
use crate::{Occasion, Result, acting, work::Event};

/// Stops somebody's access; one step, never signed (4.1).
///
/// His pending invitations stay: while he is suspended nobody can accept them (R3).
pub async fn suspend(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    id: MembershipId,
    version: i64,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let found = store::find(&mut work, id).await?;
    found.unchanged_since(version)?;
    may_suspend(work.actor()?, &found.target(on.now))?;
    let (active, suspended) = (MembershipState::Active, MembershipState::Suspended);
    store::change_state(&mut work, id, active, suspended, None).await?;
    let visits = acting::end_visits(&mut work, id, VisitEnd::Revoked).await?;
    let letter = found
        .letter(&work, "collaborator-suspended")
        .link("/centers");
    let told = AccessTold::new("collaborator.suspended", &found).letter(letter);
    let mut events: Vec<Box<dyn Event>> = vec![Box::new(told)];
    events.extend(visits);
    work.commit_all(events).await
}
