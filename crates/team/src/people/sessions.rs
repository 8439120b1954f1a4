//! Where a person is signed in, and ending what he does not know (7.5.2).

use clavero_rules::Moment;
use serde_json::json;
use uuid::Uuid;

use super::happened::Happened;
use crate::{
    Error, Occasion, Result,
    session::{self, OpenSession, Person},
};

/// The sessions that are open, the one in use first.
pub(super) async fn list(on: &Occasion, person: &Person) -> Result<Vec<OpenSession>> {
    let mut sessions = session::list(on, person.id).await?;
    sessions.sort_by_key(|session| session.id != person.session);
    Ok(sessions)
}

/// Ends one of them, wherever it is.
pub(super) async fn end(on: &Occasion, person: &Person, id: Uuid) -> Result<()> {
    let mut work = on.begin_own(person.id).await?;
    if !session::end(&mut work, person.id, id).await? {
        return Err(Error::Missing("session"));
    }
    let ended = Happened::to(person.id, "session.ended")
        .object("session", id)
        .with(json!({ "how": "ended" }));
    work.commit(ended).await?;
    session::visit::end_signed_out(on, person.id).await
}

/// Ends all but the one in use. Answers how many there were.
pub(super) async fn end_others(on: &Occasion, person: &Person) -> Result<u64> {
    let mut work = on.begin_own(person.id).await?;
    let ended = session::end_all(&mut work, person.id, Some(person.session)).await?;
    if ended == 0 {
        return Ok(0);
    }
    let told = Happened::to(person.id, "session.others_ended").with(json!({ "count": ended }));
    work.commit(told).await?;
    session::visit::end_signed_out(on, person.id).await?;
    Ok(ended)
}

/// When something was last done in it: now, for the one in use.
pub(super) fn last_seen(session: &OpenSession, person: &Person, now: Moment) -> Moment {
    if session.id == person.session {
        now
    } else {
        session.last_seen_at
    }
}
