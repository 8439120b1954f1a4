//! Seats that a buyer shares: they stand and fall with the holder’s own access (A-8a, edges 18 and 19).

mod merge;

pub(super) use merge::merge;

use clavero_rules::{
    AreaId, EnrolmentId, GrantId, Moment,
    enrolments::{Access, EndedReason, GrantState, PLUS_SEATS_MAX, dependents_grant},
};

use super::StoredGrant;
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

/// How many of somebody’s seats have somebody invited to them or sitting on them.
pub(super) async fn taken(scope: &mut Scope, holder: EnrolmentId) -> Result<u32> {
    let question = sql("select count(*) as n from plus_link
                        where account_id = $1 and holder_id = $2 and state <> 'removed'");
    let row: Count = scope
        .one(question.bind(scope.account()).bind(holder), "enrolment")
        .await?;
    Ok(u32::try_from(row.n).unwrap_or_default())
}

/// Lets the grants of a holder’s seats stand as his own access stands. Answers the guests whose grants moved.
pub(super) async fn follow(
    work: &mut Work,
    holder: EnrolmentId,
    access: Access,
) -> Result<Vec<EnrolmentId>> {
    let question = sql("select g.id as grant_id, l.dependent_id, g.state, g.ended_reason, g.ends_at from plus_link l
                        join access_grant g on g.account_id = l.account_id and g.enrolment_id = l.dependent_id
                          and g.source = 'plus'
                        where l.account_id = $1 and l.holder_id = $2 and l.state = 'accepted'");
    let account = work.account();
    let seats: Vec<Seat> = work.all(question.bind(account).bind(holder)).await?;
    let (state, until) = dependents_grant(access);
    let reason = state.ended_reason().map_or("", EndedReason::id);
    let at = work.now();
    let mut moved = Vec::new();
    for seat in seats {
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
            "update plus_link set state = 'removed', email = '', email_key = '', version = version + 1
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
        sql("update plus_link set state = 'removed', email = '', email_key = '', version = version + 1
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
