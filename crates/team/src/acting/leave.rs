//! Leaving a center: always free, whatever became of the access meanwhile (CC-18, A5).

use clavero_rules::acting::VisitEnd;

use super::store;
use crate::{
    Result,
    session::{Here, standing, visit::VisitEnded},
};

/// Ends the visit of this session, if there is one. Other visits of the same person go on.
pub async fn leave(here: &Here) -> Result<()> {
    let (on, person) = (&here.caller.on, here.person()?);
    let ground = standing::ground(&here.actor);
    let mut work = on
        .begin_admitted(here.account.id, Some(person.id), ground)
        .await?;
    let Some(open) = store::open_visit(&mut work, person.session).await? else {
        return Ok(());
    };
    let reason = open.ended_by_time(on.now).unwrap_or(VisitEnd::Left);
    if work.exec(open.end(here.account.id, reason, on.now)).await? == 0 {
        return Ok(());
    }
    work.commit(VisitEnded {
        visit: open.id,
        user: open.user,
        reason,
    })
    .await
}
