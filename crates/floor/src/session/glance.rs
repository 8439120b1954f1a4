//! A look at how somebody stands by now, while a page of his stays open; it leaves no trace.

use clavero_rules::{Moment, access::Actor};

use super::{
    Here, standing, token,
    visit::{self, OpenVisit},
};
use crate::Result;

/// How somebody stands in an account at this moment.
#[derive(Clone, Debug)]
pub struct Glance {
    /// When that is.
    pub now: Moment,
    /// Whether the session of the page still lives.
    pub signed_in: bool,
    /// His standing.
    pub actor: Actor,
    /// The name of his profile, empty for the owner.
    pub profile_name: String,
    /// The visit of the page's session, unless somebody ended it.
    pub visit: Option<OpenVisit>,
}

impl Here {
    /// Looks again. A visit that is only watched is not being used (A5), so it is not marked as seen.
    pub async fn glance(&self) -> Result<Glance> {
        let person = self.person()?;
        let app = &self.caller.on.app;
        let now = app.clock.now();
        let row = standing::by_id(&app.db, self.account.id, person.id, person.session).await?;
        let visit = visit::open(&row);
        Ok(Glance {
            now,
            signed_in: token::lives(&app.db, person.session, now).await?,
            profile_name: row.profile_name.clone().unwrap_or_default(),
            actor: standing::vouched(row.facts(person.id), row.authz_epoch, now),
            visit,
        })
    }
}
