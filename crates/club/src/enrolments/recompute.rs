//! The one place where what is kept beside the grants is made anew from them, in the transaction that changed them.

use clavero_rules::{
    EnrolmentId, GroupId, Moment,
    access::AccountState,
    enrolments::{
        Access, AccessStatus, Grant, GrantSource, GrantState, access_type, drip_anchor_at,
        effective, next_change, plus_state, purchased_at,
    },
};

use super::{Enrolment, StoredGrant, seats, store};
use crate::{Result, announcements, db::sql, groups, work::Work};

/// Where access stands after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Where it stood before.
    pub was: AccessStatus,
    /// Where it stands.
    pub status: AccessStatus,
    /// When open access ends by itself.
    pub until: Option<Moment>,
    /// The version that this left.
    pub version: i64,
}

/// Decides access anew and writes everything that follows from the grants. Seats that hang on it follow (edge 18).
///
/// Whether the account is suspended is no part of it: that is asked whenever somebody comes in.
pub async fn recompute(work: &mut Work, id: EnrolmentId) -> Result<Now> {
    let first = one(work, id).await?;
    let mut waiting = seats::follow(work, id, first.lends, first.bought).await?;
    let mut seen = vec![id];
    // A guest may have sold seats of his own; two who sit on each other’s are looked at once.
    while let Some(guest) = waiting.pop() {
        if !seen.contains(&guest) {
            seen.push(guest);
            let it = one(work, guest).await?;
            waiting.extend(seats::follow(work, guest, it.lends, it.bought).await?);
        }
    }
    Ok(first.now)
}

struct Decided {
    lends: Access,
    bought: u32,
    now: Now,
}

async fn one(work: &mut Work, id: EnrolmentId) -> Result<Decided> {
    let it = store::hold(work, id).await?;
    let grants = store::grants(work, id).await?;
    let facts: Vec<Grant> = grants.iter().map(StoredGrant::fact).collect();
    let at = work.now();
    let access = if it.removed_at.is_some() {
        Access {
            status: AccessStatus::Ended,
            until: None,
        }
    } else {
        effective(AccountState::Open, it.block().as_ref(), &facts, at)
    };
    let next = next_change(&facts, at).filter(|_| it.removed_at.is_none());
    write(work, &it, &grants, &facts, access, next).await?;
    let stands = (access.status, access.until);
    announcements::access_turned(work, it.whom(), it.status, stands, it.removed_at.is_some());
    Ok(Decided {
        lends: seats::lends(&it, &grants, at),
        bought: seats::bought(&grants),
        now: Now {
            was: it.status,
            status: access.status,
            until: access.until,
            version: it.version,
        },
    })
}

async fn write(
    work: &mut Work,
    it: &Enrolment,
    grants: &[StoredGrant],
    facts: &[Grant],
    access: Access,
    next: Option<Moment>,
) -> Result<()> {
    let never = Moment(0);
    let came = access_type(it.is_owner, facts.iter().map(|grant| grant.source));
    let bought = facts.iter().filter(|grant| grant.source.is_bought());
    let last = bought.filter_map(|grant| grant.bought_at).max();
    let plus = {
        let taken = seats::taken(work, it.id).await?;
        plus_state(seats::bought(grants), taken, sits_on_a_seat(facts))
    };
    let group = seat(work, it).await?;
    let (account, at) = (work.account(), work.now());
    work.exec(
        sql("update enrolment set status = $3, status_until = $4, access_until = $5, access_type = $6, purchased_at = $7,
                last_purchase_at = $8, drip_anchor_at = $9, plus_state = $10, group_id = $11, changed_at = $12
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(it.id)
        .bind(access.status)
        .bind(next)
        .bind(access.until.unwrap_or(never))
        .bind(came.unwrap_or(it.access_type))
        .bind(purchased_at(facts).unwrap_or(never))
        .bind(last.unwrap_or(never))
        .bind(drip_anchor_at(facts).unwrap_or(it.drip_anchor_at))
        .bind(plus)
        .bind(group)
        .bind(at),
    )
    .await?;
    Ok(())
}

/// Every enrolment sits in a group where the kind has any (3.1).
async fn seat(work: &mut Work, it: &Enrolment) -> Result<Option<GroupId>> {
    match it.group_id {
        None if it.product_kind.has_groups() => groups::default_of(work, it.product_id).await,
        seat => Ok(seat),
    }
}

fn sits_on_a_seat(facts: &[Grant]) -> bool {
    facts.iter().any(|grant| {
        grant.source == GrantSource::Plus && !matches!(grant.state, GrantState::Ended(_))
    })
}
