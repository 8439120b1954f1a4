//! Giving a member one product more, by hand: the same grant as adding him there again (MA-11).

use clavero_rules::{
    EnrolmentId, GrantId, GroupId, MemberId, ProductId,
    access::{Granted, may},
    calendar::Date,
    enrolments::{AccessStatus, GrantSource},
};

use super::{send_access, store};
use crate::{
    Error, Occasion, Result,
    areas::Area,
    enrolments::{Giving, Outcome, Person, Place, grant_access},
    groups, products,
    work::Event,
};

/// What a member is given.
#[derive(Clone, Copy, Debug)]
pub struct Gift {
    /// Whose it is.
    pub member: MemberId,
    /// The product, as a bonus.
    pub product: ProductId,
    /// The first day of access; today if none is named.
    pub from: Option<Date>,
    /// The last day of access; the product’s own duration if none is named.
    pub until: Option<Date>,
    /// Where he is to sit; where people sit anyway if none is named.
    pub group: Option<GroupId>,
    /// Whether he is sent the way in.
    pub send_access: bool,
}

/// What came of it.
#[derive(Clone, Copy, Debug)]
pub struct Got {
    /// The grant: the one of before where he was given this product by hand already.
    pub grant: GrantId,
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// What changed by it.
    pub outcome: Outcome,
    /// Where access stands now: a block stays, whatever is given.
    pub status: AccessStatus,
}

/// Gives it. Given twice, it is one grant, with the dates of the second time.
pub async fn give_product(
    on: &Occasion,
    granted: Granted<may::ImportMembers>,
    area: &Area,
    gift: Gift,
) -> Result<Got> {
    let mut work = on.begin(granted).await?;
    let member = store::find(&mut work, area.id, gift.member).await?;
    let product = products::find(&mut work, area.id, gift.product).await?;
    if let Some(group) = gift.group {
        if !product.kind.has_groups() {
            return Err(Error::field("group", "group-of-one"));
        }
        groups::choose(&mut work, product.id, group).await?;
    }
    let source = GrantSource::Manual;
    let by = work.actor()?.user();
    let mut giving = Giving::by_hand(
        area,
        &product,
        Person::Member(member.id),
        source,
        format!("{}:{}", source.id(), product.id),
        (gift.from, gift.until),
        Some(by),
        on.now,
    )?;
    giving.place = Place {
        group: gift.group,
        ..Place::default()
    };
    let given = grant_access(&mut work, &giving).await?;
    if gift.send_access && given.outcome != Outcome::Unchanged {
        send_access(&mut work, area, &member).await?;
    }
    let told = given.done.map(|done| Box::new(done.told) as Box<dyn Event>);
    work.commit_all(told.into_iter().collect()).await?;
    Ok(Got {
        grant: given.grant,
        enrolment: given.enrolment,
        outcome: given.outcome,
        status: given.status,
    })
}
