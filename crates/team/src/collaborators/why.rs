//! Why somebody can do something here, or why not and what would have to change (CC-01, CC-17).

use clavero_rules::{
    MembershipId, Permission,
    access::{Facts, Granted, Requirement, may},
    explain::{Explanation, explain},
};

use super::{Collaborator, store};
use crate::{Occasion, Result, session::standing};

/// A collaborator with the facts that every decision about him is made of.
#[derive(Clone, Debug)]
pub struct Explained {
    /// Who he is.
    pub who: Collaborator,
    /// What is known of him here.
    pub facts: Facts,
}

/// Reads what the decisions about a collaborator are made of.
pub async fn explained(
    on: &Occasion,
    granted: &Granted<may::ViewCollaborators>,
    id: MembershipId,
) -> Result<Explained> {
    let who = store::find(&mut on.read(granted), id).await?;
    let facts = standing::facts(&on.app.db, granted.actor().account(), who.user).await?;
    Ok(Explained { who, facts })
}

impl Explained {
    /// Whether he can, why, and what would have to change: the one decision, asked again and again.
    pub fn why(&self, on: &Occasion, permission: Permission) -> Explanation {
        explain(&self.facts, Requirement::Permission(permission), on.now)
    }
}
