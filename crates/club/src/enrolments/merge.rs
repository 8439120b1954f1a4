//! What two members who are one have in products: where both are in one it becomes one enrolment, and the rest changes
//! hands (edge 13).

mod learned;
mod reasons;

use clavero_rules::{
    EnrolmentId, MemberId, Moment,
    enrolments::{AccessStatus, BlockReason},
    merging::{Standing, fold_standing},
};

use super::{Enrolment, enrol::NEVER, enrol::stay, recompute, recount, seats, store};
use crate::{
    Result, announcements,
    db::sql,
    work::{Scope, Work},
};

/// A product that the member who goes is in, or was, and the enrolment there of the one who stays.
#[derive(Clone, Debug)]
pub struct Shared {
    /// What the one who stays has there.
    pub kept: Option<Enrolment>,
    /// What the other one has.
    pub moved: Enrolment,
}

/// Every product that a member is in or was, beside what another has there; by the names of the products.
pub async fn shared(scope: &mut Scope, kept: MemberId, moved: MemberId) -> Result<Vec<Shared>> {
    let account = scope.account();
    let of = |member: MemberId| {
        sql("select id from enrolment where account_id = $1 and member_id = $2")
            .bind(account)
            .bind(member)
    };
    let theirs = store::among(scope, of(moved), false).await?;
    let mut own = store::among(scope, of(kept), false).await?;
    let mut all = Vec::new();
    for moved in theirs {
        let place = own.iter().position(|it| it.product_id == moved.product_id);
        let kept = place.map(|place| own.swap_remove(place));
        all.push(Shared { kept, moved });
    }
    all.sort_by(|a, b| a.moved.product_name.cmp(&b.moved.product_name));
    Ok(all)
}

/// Whether in some product they would have more people on seats than one of them bought (property 14).
pub async fn too_many_guests(scope: &mut Scope, all: &[Shared]) -> Result<bool> {
    for it in all {
        let Some(kept) = &it.kept else { continue };
        let taken = seats::taken(scope, kept.id).await? + seats::taken(scope, it.moved.id).await?;
        let mut grants = store::grants(scope, kept.id).await?;
        grants.extend(store::grants(scope, it.moved.id).await?);
        if taken > seats::bought(&grants) && seats::taken(scope, it.moved.id).await? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Makes all of it the kept member’s. Answers which enrolments went up in which.
pub async fn merge(
    work: &mut Work,
    kept: MemberId,
    all: &[Shared],
) -> Result<Vec<(EnrolmentId, EnrolmentId)>> {
    let mut folded = Vec::new();
    for it in all {
        match &it.kept {
            Some(one) => {
                fold(work, one, &it.moved).await?;
                folded.push((it.moved.id, one.id));
            }
            None => take_over(work, kept, it.moved.id).await?,
        }
    }
    Ok(folded)
}

/// An enrolment changes hands as it is.
async fn take_over(work: &mut Work, kept: MemberId, id: EnrolmentId) -> Result<()> {
    store::hold(work, id).await?;
    let account = work.account();
    let hands = sql("update enrolment set member_id = $3 where account_id = $1 and id = $2");
    work.exec(hands.bind(account).bind(id).bind(kept)).await?;
    recompute(work, id).await.map(drop)
}

/// Two enrolments in one product become the one that is kept.
async fn fold(work: &mut Work, kept: &Enrolment, moved: &Enrolment) -> Result<()> {
    store::hold(work, kept.id).await?;
    store::hold(work, moved.id).await?;
    let freed = seats::merge(work, kept, moved).await?;
    reasons::fold(work, kept.id, moved.id).await?;
    learned::fold(work, kept.id, moved.id).await?;
    let group = stand(work, kept, moved).await?;
    announcements::access_turned(
        work,
        moved.whom(),
        moved.status,
        (AccessStatus::Ended, None),
        true,
    );
    let account = work.account();
    let gone = sql("delete from enrolment where account_id = $1 and id = $2");
    work.exec(gone.bind(account).bind(moved.id)).await?;
    if group != kept.group_id {
        stay(work, kept.id, group).await?;
        announcements::group_changed(work, kept.whom(), kept.group_id, group);
    }
    recompute(work, kept.id).await?;
    recount(work, kept.id).await?;
    for holder in freed {
        recompute(work, holder).await?;
    }
    Ok(())
}

fn standing(it: &Enrolment) -> Standing {
    let known = |at: Moment| Some(at).filter(|at| *at != NEVER);
    Standing {
        present: it.removed_at.is_none(),
        role: it.role,
        group: it.group_id,
        group_locked: it.group_locked,
        block: it.block(),
        access_type: it.access_type,
        enrolled_at: it.enrolled_at,
        first_access_at: known(it.first_access_at),
        last_access_at: known(it.last_access_at),
        access_count: it.access_count,
        completed_at: known(it.completed_at),
        points: it.points,
    }
}

/// Writes how the one person stands, and answers where he sits.
async fn stand(
    work: &mut Work,
    kept: &Enrolment,
    moved: &Enrolment,
) -> Result<Option<clavero_rules::GroupId>> {
    let one = fold_standing(&standing(kept), &standing(moved));
    let role = |it: &Enrolment| it.removed_at.is_none().then_some(it.role);
    store::count(work, kept.product_id, role(moved), None);
    store::count(
        work,
        kept.product_id,
        role(kept),
        one.present.then_some(one.role),
    );
    // The words go with the block that they were said of.
    let blocked = [kept, moved].into_iter().find(|it| it.block() == one.block);
    let (account, now) = (work.account(), work.now());
    let at = |known: Option<Moment>| known.unwrap_or(NEVER);
    let removed_at = kept.removed_at.filter(|_| !one.present);
    work.exec(
        sql("update enrolment set role = $3, group_id = $4, group_locked = $5, blocked_at = $6, block_reason = $7,
                blocked_by = $8, access_type = $9, enrolled_at = $10, first_access_at = $11, last_access_at = $12,
                access_count = $13, completed_at = $14, points = $15, removed_at = $16, changed_at = $17, block_note = $18
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(kept.id)
        .bind(one.role)
        .bind(one.group)
        .bind(one.group_locked)
        .bind(one.block.map(|it| it.at))
        .bind(one.block.map_or("", |it| BlockReason::id(it.reason)))
        .bind(one.block.and_then(|it| it.by))
        .bind(one.access_type)
        .bind(one.enrolled_at)
        .bind(at(one.first_access_at))
        .bind(at(one.last_access_at))
        .bind(one.access_count)
        .bind(at(one.completed_at))
        .bind(one.points)
        .bind(removed_at)
        .bind(now)
        .bind(blocked.map_or("", |it| it.block_note.as_str())),
    )
    .await?;
    Ok(one.group)
}

impl Shared {
    /// Whether a block comes along with what the other one has.
    pub fn brings_block(&self) -> bool {
        let blocked = |it: &Enrolment| it.removed_at.is_none() && it.blocked_at.is_some();
        blocked(&self.moved) && !self.kept.as_ref().is_some_and(blocked)
    }
}
