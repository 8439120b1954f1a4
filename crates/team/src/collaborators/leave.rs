//! A collaborator gives up his own access for good; the owner is told (C2).

use clavero_rules::{
    access::{Granted, MembershipState, may},
    collaborators::may_leave,
};

use super::{consequences, store};
use crate::{Occasion, Result, letters::Letter};

/// Ends one's own access; never signed. The owner cannot leave what is his (C6).
pub async fn leave(on: &Occasion, granted: Granted<may::BeInside>) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let user = {
        let actor = work.actor()?;
        may_leave(actor)?;
        actor.user()
    };
    let found = store::find_user(&mut work, user).await?;
    let ended = consequences::end_access(&mut work, &found, MembershipState::Left).await?;
    let owner = store::owner(&mut work).await?;
    let letter = Letter::new(
        on,
        "collaborator-left",
        format!("{}:{}", found.id, found.version),
    )
    .to(&owner.email, &owner.name, owner.lang)
    .zone(&owner.time_zone)
    .text("person", &found.name)
    .text("account", &owner.account_name)
    .text("profile", &found.profile_name)
    .link(found.url(""));
    work.commit_all(ended.telling(letter)).await
}
