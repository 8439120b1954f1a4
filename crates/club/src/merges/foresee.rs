//! What merging two members comes to, told before it is done.

use clavero_rules::{
    MemberId,
    merging::{MergeFacts, may_merge},
};

use crate::{
    Result,
    areas::Area,
    enrolments::{Shared, shared, too_many_guests},
    members::{self, Member},
    purchases::{self, Bought},
    work::Scope,
};

/// What becomes of two members.
#[derive(Clone, Debug)]
pub struct Foreseen {
    /// Who stays.
    pub kept: Member,
    /// Who goes up in him.
    pub moved: Member,
    /// Where the one who goes is enrolled, and what the other has there.
    pub products: Vec<Shared>,
    /// What the one who goes bought.
    pub bought: Bought,
}

impl Foreseen {
    /// Whether a no of the one who goes to all messages is new for the one who stays.
    pub fn brings_no(&self) -> bool {
        self.moved.unsubscribed_at.is_some() && self.kept.unsubscribed_at.is_none()
    }
}

/// Looks at two members and asks the law whether they may become one.
pub async fn foresee(
    scope: &mut Scope,
    area: &Area,
    kept: MemberId,
    moved: MemberId,
) -> Result<Foreseen> {
    let kept = members::find(scope, area.id, kept).await?;
    let moved = members::find(scope, area.id, moved).await?;
    let products = shared(scope, kept.id, moved.id).await?;
    may_merge(&MergeFacts {
        same: kept.id == moved.id,
        owner: members::is_owner(scope, &kept).await? || members::is_owner(scope, &moved).await?,
        too_many_guests: too_many_guests(scope, &products).await?,
    })?;
    Ok(Foreseen {
        bought: purchases::bought(scope, moved.id).await?,
        kept,
        moved,
        products,
    })
}
