//! Why somebody can do something here, or why not and what would have to change (CC-01, CC-17); and where his role in a
//! product says another word (3.4).

use clavero_rules::{
    MembershipId, Moment, Permission,
    access::{Facts, Granted, Requirement, may},
    evaluation::{OwnFacts, Reason, ResourceType, answer},
    explain::{Explanation, explain},
    roles::{Role, matters_for},
};

use super::{Collaborator, store};
use crate::{
    Occasion, Result,
    session::{
        roles::{Played, played_by},
        standing,
    },
};

/// A collaborator with the facts that every decision about him is made of.
#[derive(Clone, Debug)]
pub struct Explained {
    /// Who he is.
    pub who: Collaborator,
    /// What is known of him here.
    pub facts: Facts,
    /// The products in which he is one of the team.
    pub played: Vec<Played>,
}

/// Reads what the decisions about a collaborator are made of.
pub async fn explained(
    on: &Occasion,
    granted: &Granted<may::ViewCollaborators>,
    id: MembershipId,
) -> Result<Explained> {
    let mut scope = on.read(granted);
    let who = store::find(&mut scope, id).await?;
    let played = played_by(&mut scope, who.user).await?;
    let facts = standing::facts(&on.app.db, granted.actor().account(), who.user).await?;
    Ok(Explained { who, facts, played })
}

impl Explained {
    /// Whether he can, why, and what would have to change: the one decision, asked again and again.
    pub fn why(&self, on: &Occasion, permission: Permission) -> Explanation {
        explain(&self.facts, Requirement::Permission(permission), on.now)
    }

    /// What his role says in each product where he is one of the team, if roles matter for this at all (3.4, CC-19): the same
    /// answer as other systems get. Whoever may not even come in is told only that.
    pub fn in_products(&self, on: &Occasion, permission: Permission) -> Vec<(&Played, bool)> {
        let is_inside = explain(&self.facts, Requirement::Member, on.now).allowed;
        let played = self
            .played
            .iter()
            .filter(|_| is_inside && !self.facts.owner && matters_for(permission));
        let says = |it: &Played| role_says(&self.facts, it.role, permission, on.now);
        played.map(|it| (it, says(it))).collect()
    }

    /// Whether the permission is only one half, and no product gave him the role that is the other one (CC-19, CC-20).
    pub fn lacks_role(&self, on: &Occasion, permission: Permission) -> bool {
        permission == Permission::EditContent
            && !self.facts.owner
            && self.why(on, permission).allowed
            && !self.in_products(on, permission).iter().any(|(_, can)| *can)
    }
}

/// What a role says in its product, beside the profile: the same answer as other systems get. A signature is asked for when
/// it is done.
pub(super) fn role_says(facts: &Facts, role: Role, permission: Permission, now: Moment) -> bool {
    let about = OwnFacts {
        person: Some(facts),
        exists: true,
        role: Some(role),
        in_conflict: false,
        signed: false,
    };
    let said = answer(ResourceType::Product, permission.id(), &about, now);
    matches!(said, Ok(()) | Err(Reason::SignatureMissing))
}
