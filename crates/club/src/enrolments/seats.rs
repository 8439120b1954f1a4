//! Seats that a buyer shares: they stand and fall with the holder’s own access (A-8a, edges 18 and 19).

mod merge;

pub(super) use merge::merge;

use clavero_rules::{
    AreaId, EnrolmentId, GrantId, Moment,
    access::AccountState,
    enrolments::{
        Access, AccessStatus, EndedReason, Grant, GrantSource, GrantState, PLUS_SEATS_MAX,
        dependents_grant, effective,
    },
};

use super::{Enrolment, StoredGrant};
use crate::{
    Result,
    db::{record, sql},
    work::{Scope, Work},
};

record! {
    struct Count { n: i64 }
}

record! {
    struct Seat { grant_id: GrantId, dependent_id: EnrolmentId, state: String, ended_reason: String, ends_at: Option<Moment> }
}

record! {
    struct Holder { holder_id: EnrolmentId }
}

/// How many seats somebody bought; what was paid back sold none.
pub(super) fn bought(grants: &[StoredGrant]) -> u32 {
    let paid_back = |it: &&StoredGrant| {
        matches!(
            it.standing(),
            GrantState::Ended(EndedReason::Refunded | EndedReason::ChargedBack)
        )
    };
    let kept = grants.iter().filter(|it| !paid_back(it));
    let seats = kept.map(|it| u32::try_from(it.plus_seats).unwrap_or_default());
    seats.max().unwrap_or_default().min(PLUS_SEATS_MAX)
}

/// What a holder has to share: his access by reasons of his own. A seat of another lends nothing on, or two who sit on each
/// other’s would keep each other in for good (property 14).
pub(super) fn lends(it: &Enrolment, grants: &[StoredGrant], at: Moment) -> Access {
    if it.removed_at.is_some() {
        return Access {
            status: AccessStatus::Ended,
            until: None,
        };
    }
    let own = grants.iter().filter(|it| it.source != GrantSource::Plus);
    let own: Vec<Grant> = own.map(StoredGrant::fact).collect();
    effective(AccountState::Open, it.block().as_ref(), &own, at)
}

/// How many of somebody’s seats have somebody invited to them or sitting on them.
pub(super) async fn taken(scope: &mut Scope, holder: EnrolmentId) -> Result<u32> {
    let question = sql("select count(*) as n from plus_link
                        where account_id = $1 and holder_id = $2 and state <> 'removed'");
    let row: Count = scope
        .one(question.bind(scope.account()).bind(holder), "enrolment")
        .await?;
    Ok(u32::try_from(row.n).unwrap_or_default())
}

/// Lets the grants of a holder’s seats stand as his own access stands; those of seats that were paid back are over, the
/// last ones first. Answers the guests whose grants moved.
pub(super) async fn follow(
    work: &mut Work,
    holder: EnrolmentId,
    access: Access,
    bought: u32,
) -> Result<Vec<EnrolmentId>> {
    let question = sql("select g.id as grant_id, l.dependent_id, g.state, g.ended_reason, g.ends_at from plus_link l
                        join access_grant g on g.account_id = l.account_id and g.enrolment_id = l.dependent_id
                          and g.source = 'plus'
                        where l.account_id = $1 and l.holder_id = $2 and l.state = 'accepted' order by l.slot, l.id");
    let account = work.account();
    let seats: Vec<Seat> = work.all(question.bind(account).bind(holder)).await?;
    let stands = dependents_grant(access);
    let over = (GrantState::Ended(EndedReason::HolderEnded), access.until);
    let at = work.now();
    let mut moved = Vec::new();
    for (n, seat) in (0_u32..).zip(seats) {
        let (state, until) = if n < bought { stands } else { over };
        let reason = state.ended_reason().map_or("", EndedReason::id);
        if (
            seat.state.as_str(),
            seat.ended_reason.as_str(),
            seat.ends_at,
        ) == (state.id(), reason, until)
        {
            continue;
        }
        work.exec(
            sql("update access_grant set state = $3, ended_reason = $4, ends_at = $5, changed_at = $6, version = version + 1
                 where account_id = $1 and id = $2")
            .bind(account)
            .bind(seat.grant_id)
            .bind(state.id())
            .bind(reason)
            .bind(until)
            .bind(at),
        )
        .await?;
        moved.push(seat.dependent_id);
    }
    Ok(moved)
}

/// On whose seat somebody sits.
pub async fn guest_of(scope: &mut Scope, guest: EnrolmentId) -> Result<Option<EnrolmentId>> {
    let question = sql("select holder_id from plus_link
                        where account_id = $1 and dependent_id = $2 and state = 'accepted' order by id limit 1");
    let row: Option<Holder> = scope
        .first(question.bind(scope.account()).bind(guest))
        .await?;
    Ok(row.map(|row| row.holder_id))
}

/// Ends the invitations to seats of an area that went to these addresses. Answers whose seats they were.
pub(super) async fn forget_invited(
    work: &mut Work,
    area: AreaId,
    email_keys: &[String],
) -> Result<Vec<EnrolmentId>> {
    let account = work.account();
    let mut holders = Vec::new();
    for key in email_keys {
        let question = sql("select l.holder_id from plus_link l
                            join enrolment e on e.account_id = l.account_id and e.id = l.holder_id
                            where l.account_id = $1 and l.email_key = $2 and e.area_id = $3");
        let rows: Vec<Holder> = work
            .all(question.bind(account).bind(key).bind(area))
            .await?;
        holders.extend(rows.into_iter().map(|row| row.holder_id));
        let gone = sql(
            "update plus_link set state = 'removed', email = '', email_key = '', name = '', sent_to = '', version = version + 1
             where account_id = $1 and email_key = $2
               and holder_id in (select id from enrolment where account_id = $1 and area_id = $3)",
        );
        work.exec(gone.bind(account).bind(key).bind(area)).await?;
    }
    Ok(holders)
}

/// Ends all the seats of a holder who is no more, and forgets whom he had invited to them.
pub(super) async fn close(work: &mut Work, holder: EnrolmentId) -> Result<()> {
    let account = work.account();
    work.exec(
        sql("update plus_link set state = 'removed', email = '', email_key = '', name = '', sent_to = '', version = version + 1
             where account_id = $1 and holder_id = $2")
        .bind(account)
        .bind(holder),
    )
    .await
    .map(drop)
}

/// Frees the seat of a guest who is removed (A-8a).
pub(super) async fn free(work: &mut Work, guest: EnrolmentId) -> Result<()> {
    let account = work.account();
    work.exec(
        sql(
            "update plus_link set state = 'removed', version = version + 1
             where account_id = $1 and dependent_id = $2 and state <> 'removed'",
        )
        .bind(account)
        .bind(guest),
    )
    .await?;
    Ok(())
}

record! {
    struct Left { id: uuid::Uuid, holder_id: EnrolmentId, state: String }
}

record! {
    struct Slot { slot: i64 }
}

/// Gives somebody who comes back the seat that he sat on, if one of its holder is still free. Answers whose it is.
pub(super) async fn sit_again(work: &mut Work, guest: EnrolmentId) -> Result<Option<EnrolmentId>> {
    let account = work.account();
    let question = sql("select id, holder_id, state from plus_link where account_id = $1 and dependent_id = $2
                        order by case when state = 'accepted' then 0 else 1 end, created_at desc, id desc limit 1");
    let Some(left) = work
        .first::<Left>(question.bind(account).bind(guest))
        .await?
    else {
        return Ok(None);
    };
    if left.state == "accepted" {
        return Ok(Some(left.holder_id));
    }
    let question = sql(
        "select slot from plus_link where account_id = $1 and holder_id = $2 and state <> 'removed'",
    );
    let slots: Vec<Slot> = work
        .all(question.bind(account).bind(left.holder_id))
        .await?;
    let grants = super::store::grants(work, left.holder_id).await?;
    let free =
        (1..=i64::from(bought(&grants))).find(|slot| slots.iter().all(|it| it.slot != *slot));
    let Some(slot) = free else { return Ok(None) };
    let taken = sql(
        "update plus_link set state = 'accepted', slot = $3, version = version + 1
                     where account_id = $1 and id = $2 and state = 'removed'",
    );
    work.exec(taken.bind(account).bind(left.id).bind(slot))
        .await?;
    Ok(Some(left.holder_id))
}
