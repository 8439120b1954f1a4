//! One act on one person, from a page or the API: a deed of its own with its entry in the activity log.

use clavero_rules::{
    EnrolmentId, GrantId, GroupId, MemberId, PageId,
    access::{Granted, Needs},
    calendar::Date,
    enrolments::{AccessStatus, BlockReason, EndedReason},
    roles::Role,
};

use super::{
    Deed, Done, block, change_group, change_role, end_grant, remove, reset_progress, restore,
    set_access_end, store, take_waiver_back, waive_page,
};
use crate::{Error, Occasion, Result, areas::Area, members::resend_access};

/// An act on one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Access is blocked (MA-07), for a reason that may be empty.
    Block(String),
    /// The block is lifted (MA-07).
    Restore,
    /// He moves to this group (MA-08).
    Group(GroupId),
    /// He is given this role (MA-29).
    Role(Role),
    /// His access ends after this day, or never (MA-30).
    End(Option<Date>),
    /// This reason for access ends.
    EndGrant(GrantId),
    /// The way in is sent again (MA-06).
    Resend,
    /// He is removed from the product (MA-09).
    Remove,
    /// He starts over (P-6).
    ResetProgress,
    /// A page is marked as completed for him, for this reason (section 12).
    WaivePage(PageId, String),
    /// That is taken back.
    TakeWaiverBack(PageId),
}

/// Carries out an act, over the version that was seen if one is told. Answers where access stands now.
///
/// The door’s permission is the caller’s matter; the rules are asked here, for everybody alike.
pub async fn carry_out<P: Needs>(
    on: &Occasion,
    granted: Granted<P>,
    area: &Area,
    id: EnrolmentId,
    seen: Option<i64>,
    act: Act,
) -> Result<AccessStatus> {
    // Nobody lets him in anywhere meanwhile: whether he is a member still is asked of all that he is in.
    let mut work = match act {
        Act::Remove => on.begin_changing_access(granted).await?,
        _ => on.begin(granted).await?,
    };
    let it = store::hold_present(&mut work, id).await?;
    // Holding has counted once.
    let version = it.version - 1;
    if it.area_id != area.id {
        return Err(Error::Missing("enrolment"));
    }
    if seen.is_some_and(|seen| seen != version) {
        return Err(Error::Stale { now: version });
    }
    let done: Done = match act {
        Act::Block(words) => block(&mut work, id, BlockReason::ByHand, &words).await?,
        Act::Restore => restore(&mut work, id).await?.0,
        Act::Group(to) => change_group(&mut work, id, to).await?,
        Act::Role(to) => change_role(&mut work, id, to).await?,
        Act::End(day) => set_access_end(&mut work, area, id, day).await?,
        Act::EndGrant(grant) => {
            if store::grant(&mut work, grant).await?.enrolment_id != id {
                return Err(Error::Missing("grant"));
            }
            end_grant(&mut work, grant, EndedReason::Removed).await?
        }
        Act::Remove => remove(&mut work, id).await?,
        Act::ResetProgress => reset_progress(&mut work, id).await?,
        Act::WaivePage(page, reason) => waive_page(&mut work, id, page, &reason).await?,
        Act::TakeWaiverBack(page) => take_waiver_back(&mut work, id, page).await?,
        Act::Resend => {
            resend_access(&mut work, area, it.member_id, Some(id)).await?;
            work.commit(Deed::on("enrolment.access_sent", &it)).await?;
            return Ok(it.status);
        }
    };
    let status = done.status;
    work.commit(done.told).await?;
    Ok(status)
}

/// Sends the way in to a member again, whichever products he has (MA-06).
pub async fn send_again<P: Needs>(
    on: &Occasion,
    granted: Granted<P>,
    area: &Area,
    member: MemberId,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    resend_access(&mut work, area, member, None).await?;
    let all = super::of_member(&mut work, member).await?;
    match all.first() {
        Some(it) => work.commit(Deed::on("enrolment.access_sent", it)).await,
        None => work.commit_all(Vec::new()).await,
    }
}
