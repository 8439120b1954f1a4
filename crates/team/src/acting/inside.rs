//! Who is inside now: in which profile, since when, and last seen when (A7).

use clavero_rules::{
    MembershipId, Moment, UserId, VisitId,
    access::{Granted, may},
};

use super::store;
use crate::{
    Occasion, Result,
    api::{Cursor, Listed, Paging},
    db::record,
};

record! {
    /// A visit that goes on.
    #[derive(Clone, Debug)]
    pub struct Visit {
        /// Which.
        pub id: VisitId,
        /// By which access.
        pub membership_id: MembershipId,
        /// Whose.
        pub user_id: UserId,
        /// His name.
        pub name: String,
        /// His address.
        pub email: String,
        /// With which profile.
        pub profile_name: String,
        /// Since when.
        pub entered_at: Moment,
        /// When something was last done.
        pub last_seen_at: Moment,
        /// The program he uses, as it calls itself.
        pub agent: String,
    }
}

/// The visits that go on, the latest first; `search` is part of a name.
pub async fn inside(
    on: &Occasion,
    granted: &Granted<may::ViewCollaborators>,
    search: &str,
    paging: &Paging,
) -> Result<Listed<Visit>> {
    let mut scope = on.read(granted);
    let rows = store::going_on(&mut scope, search, paging.cursor()?, paging.limit()).await?;
    Ok(Listed::of(rows, paging.limit(), |visit| Cursor {
        text: String::new(),
        number: visit.entered_at.0,
        id: visit.id.0,
    }))
}
