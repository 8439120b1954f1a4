//! Access ends, at once and on every device; what the person did stays, under his name (C1, C8).

use clavero_rules::{
    MembershipId,
    access::{Granted, MembershipState, may},
    collaborators::may_remove,
};
use serde_json::json;

use super::{consequences, store, told::AccessTold};
use crate::{Occasion, Result};

/// How much of somebody's access is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it, whatever the reasons were.
    Everything,
    /// The accepted invitation: another reason that lives keeps the access (C8).
    InvitationOnly,
}

/// Removes somebody; one step, never signed (4.1).
pub async fn remove(
    on: &Occasion,
    granted: Granted<may::ManageCollaborators>,
    id: MembershipId,
    extent: Extent,
    version: i64,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let found = store::find(&mut work, id).await?;
    found.unchanged_since(version)?;
    may_remove(work.actor()?, &found.target(on.now))?;
    let stays = extent == Extent::InvitationOnly && found.grounds_without_invitation().any();
    if stays {
        store::end_grounds(&mut work, id, Some("direct")).await?;
        store::limit_to_partner(&mut work, id).await?;
        let letter = found
            .letter(&work, "collaborator-invitation-ended")
            .link("/centers");
        let told = AccessTold::new("collaborator.ground_ended", &found)
            .with(json!({ "ground": "direct" }))
            .letter(letter);
        return work.commit(told).await;
    }
    let ended = consequences::end_access(&mut work, &found, MembershipState::Removed).await?;
    let letter = found.letter(&work, "collaborator-removed").link("/centers");
    work.commit_all(ended.telling(letter)).await
}
