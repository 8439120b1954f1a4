//! Blocking a member in several products at once, or restoring him there: all of it happens, or none (MA-07).

use clavero_rules::{
    EnrolmentId, MemberId, ProductId, Refusal,
    access::{Granted, Needs},
    enrolments::{AccessStatus, BlockReason},
};

use super::{Enrolment, block, restore, store};
use crate::{
    Error, Occasion, Result,
    areas::Area,
    error::FieldError,
    members,
    work::{Event, Work},
};

/// What is to be done in each product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// Access is blocked, whatever the grants say.
    Block,
    /// The block is lifted, and the grants decide again.
    Restore,
}

impl Overlay {
    /// Whether an enrolment stands so already.
    pub fn stands(self, it: &Enrolment) -> bool {
        it.blocked_at.is_some() == (self == Self::Block)
    }
}

/// Where one of the products stands afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stood {
    /// The product.
    pub product: ProductId,
    /// The member in it.
    pub enrolment: EnrolmentId,
    /// Where access stands.
    pub status: AccessStatus,
    /// Whether it stood otherwise before.
    pub changed: bool,
}

/// Does it in each of these products, for a reason that may be told in words, with one entry of the activity log for each
/// that changed. What stands so already stays, so that asking twice does no more than asking once. A product that refuses
/// is named by its place among them, and then nothing is done in any.
pub async fn act_in_chosen<P: Needs>(
    on: &Occasion,
    granted: Granted<P>,
    area: &Area,
    member: MemberId,
    products: &[ProductId],
    (overlay, reason): (Overlay, &str),
) -> Result<Vec<Stood>> {
    if products.is_empty() {
        return Err(Error::field("products", "required"));
    }
    let mut work = on.begin(granted).await?;
    let member = members::hold(&mut work, area.id, member).await?;
    let own = store::of_member(&mut work, member.id).await?;
    let mut told: Vec<Box<dyn Event>> = Vec::new();
    let (mut stood, mut faults) = (Vec::<Stood>::new(), Vec::new());
    for (n, product) in products.iter().enumerate() {
        if stood.iter().any(|it| it.product == *product) {
            continue;
        }
        let field = format!("products[{n}]");
        let Some(it) = own.iter().find(|it| it.product_id == *product) else {
            faults.push(fault(field, "chosen-elsewhere"));
            continue;
        };
        let mut now = Stood {
            product: it.product_id,
            enrolment: it.id,
            status: it.status,
            changed: false,
        };
        if !overlay.stands(it) {
            match one(&mut work, it.id, (overlay, reason), &mut told).await {
                Ok(status) => {
                    now.status = status;
                    now.changed = true;
                }
                Err(Error::Refused(Refusal::MemberIsOwner)) => {
                    faults.push(fault(field, "chosen-owner"));
                }
                Err(error) => return Err(error),
            }
        }
        stood.push(now);
    }
    if !faults.is_empty() {
        return Err(Error::Invalid(faults));
    }
    if !told.is_empty() {
        work.commit_all(told).await?;
    }
    Ok(stood)
}

fn fault(field: String, code: &'static str) -> FieldError {
    FieldError {
        field,
        code,
        limit: 0,
    }
}

async fn one(
    work: &mut Work,
    id: EnrolmentId,
    (overlay, reason): (Overlay, &str),
    told: &mut Vec<Box<dyn Event>>,
) -> Result<AccessStatus> {
    let done = match overlay {
        Overlay::Block => block(work, id, BlockReason::ByHand, reason).await?,
        Overlay::Restore => restore(work, id).await?.0,
    };
    told.push(Box::new(done.told));
    Ok(done.status)
}
