//! Seats of two who are one (A-8a, edge 13).

use clavero_rules::EnrolmentId;

use super::{free, guest_of};
use crate::{
    Result,
    db::{record, sql},
    enrolments::Enrolment,
    work::{Scope, Work},
};

record! {
    struct Count { n: i64 }
}

record! {
    struct Slot { slot: i64 }
}

record! {
    struct Link { id: uuid::Uuid, state: String }
}

/// The seat of a guest, and whether its grant opens anything.
async fn seat_of(scope: &mut Scope, guest: EnrolmentId) -> Result<Option<(EnrolmentId, bool)>> {
    let Some(holder) = guest_of(scope, guest).await? else {
        return Ok(None);
    };
    let question = sql("select count(*) as n from access_grant
                        where account_id = $1 and enrolment_id = $2 and source = 'plus' and state = 'live'");
    let live: Count = scope
        .one(question.bind(scope.account()).bind(guest), "enrolment")
        .await?;
    Ok(Some((holder, live.n > 0)))
}

/// Takes somebody off his seat.
async fn leave(work: &mut Work, guest: EnrolmentId) -> Result<()> {
    let account = work.account();
    let gone = sql(
        "delete from access_grant where account_id = $1 and enrolment_id = $2 and source = 'plus'",
    );
    work.exec(gone.bind(account).bind(guest)).await?;
    free(work, guest).await
}

/// Seats of two who are one: his guests stay, nobody sits on his own seat, and on one of another’s at most (A-8a).
/// Answers whose seats became free.
pub(in crate::enrolments) async fn merge(
    work: &mut Work,
    kept: &Enrolment,
    moved: &Enrolment,
) -> Result<Vec<EnrolmentId>> {
    let mut freed = Vec::new();
    let (own, theirs) = (
        seat_of(work, kept.id).await?,
        seat_of(work, moved.id).await?,
    );
    if own.is_some_and(|(holder, _)| holder == moved.id) {
        leave(work, kept.id).await?;
    }
    match (own, theirs) {
        (_, Some((holder, _))) if holder == kept.id => leave(work, moved.id).await?,
        (Some((holder, false)), Some((_, true))) if holder != moved.id => {
            leave(work, kept.id).await?;
            freed.push(holder);
        }
        (Some((first, _)), Some((holder, _))) if first != moved.id => {
            leave(work, moved.id).await?;
            freed.push(holder);
        }
        _ => {}
    }
    let account = work.account();
    let slots = sql(
        "select slot from plus_link where account_id = $1 and holder_id = $2 and state <> 'removed'",
    );
    let slots: Vec<Slot> = work.all(slots.bind(account).bind(kept.id)).await?;
    let mut taken: Vec<i64> = slots.into_iter().map(|it| it.slot).collect();
    let links = sql(
        "select id, state from plus_link where account_id = $1 and holder_id = $2 order by slot, id",
    );
    let links: Vec<Link> = work.all(links.bind(account).bind(moved.id)).await?;
    for link in links {
        let mut free = 1..=i64::from(u16::MAX);
        let next = free.find(|n| !taken.contains(n)).unwrap_or(1);
        if link.state != "removed" {
            taken.push(next);
        }
        let hands = sql(
            "update plus_link set holder_id = $3, slot = $4, version = version + 1
                         where account_id = $1 and id = $2",
        );
        let hands = hands.bind(account).bind(link.id).bind(kept.id);
        work.exec(hands.bind(next)).await?;
    }
    let guest = sql(
        "update plus_link set dependent_id = $3, version = version + 1 where account_id = $1 and dependent_id = $2",
    );
    work.exec(guest.bind(account).bind(moved.id).bind(kept.id))
        .await?;
    Ok(freed)
}
