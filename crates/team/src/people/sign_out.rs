//! Signing out: this session ends, here and for good.

use serde_json::json;

use super::happened::Happened;
use crate::{
    Occasion, Result,
    session::{self, Person},
};

/// Ends the session that the person is using.
pub(super) async fn sign_out(on: &Occasion, person: &Person) -> Result<()> {
    let mut work = on.begin_own(person.id).await?;
    session::end(&mut work, person.id, person.session).await?;
    let ended = Happened::to(person.id, "session.ended")
        .object("session", person.session)
        .with(json!({ "how": "signed_out" }));
    work.commit(ended).await?;
    session::visit::end_signed_out(on, person.id).await
}
