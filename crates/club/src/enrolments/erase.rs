//! Ending everything that an erased member has in products: what was done is kept for the sums, and by whom is not (edge 29).

use clavero_rules::{AreaId, EnrolmentId, MemberId};

use super::{recompute, seats, store};
use crate::{
    Result,
    db::{record, sql},
    erasures::Traces,
    work::Work,
};

record! {
    struct Held { id: EnrolmentId }
}

record! {
    struct Noted { id: EnrolmentId, block_note: String }
}

/// Ends his access everywhere, and with it that of the guests on his seats; a seat that he sat on is free again (A-8a).
pub async fn erase(
    work: &mut Work,
    area: AreaId,
    member: MemberId,
    email_keys: &[String],
) -> Result<usize> {
    let account = work.account();
    let question =
        sql("select id from enrolment where account_id = $1 and member_id = $2 order by id");
    let all: Vec<Held> = work.all(question.bind(account).bind(member)).await?;
    let mut holders = Vec::new();
    for Held { id } in &all {
        holders.extend(seats::guest_of(work, *id).await?);
        end(work, *id).await?;
    }
    holders.extend(seats::forget_invited(work, area, email_keys).await?);
    holders.sort();
    holders.dedup();
    for holder in holders {
        recompute(work, holder).await?;
    }
    Ok(all.len())
}

/// Blots him out of the reasons that others were blocked for.
pub async fn erase_named(work: &mut Work, area: AreaId, traces: &Traces) -> Result<()> {
    let account = work.account();
    let question = sql("select id, block_note from enrolment
                        where account_id = $1 and area_id = $2 and block_note <> ''");
    let all: Vec<Noted> = work.all(question.bind(account).bind(area)).await?;
    for it in all {
        if let Some(without) = traces.blot(&it.block_note) {
            let blotted =
                sql("update enrolment set block_note = $3 where account_id = $1 and id = $2");
            let blotted = blotted.bind(account).bind(it.id).bind(without);
            work.exec(blotted).await?;
        }
    }
    Ok(())
}

async fn end(work: &mut Work, id: EnrolmentId) -> Result<()> {
    let it = store::hold(work, id).await?;
    if it.removed_at.is_none() {
        store::count(work, it.product_id, Some(it.role), None);
    }
    let (account, now) = (work.account(), work.now());
    let gone = sql("delete from access_grant where account_id = $1 and enrolment_id = $2");
    work.exec(gone.bind(account).bind(id)).await?;
    work.exec(
        sql("update enrolment set removed_at = coalesce(removed_at, $3), sort_key = $4, email_key = '', blocked_at = null,
                block_reason = '', block_note = '', blocked_by = null
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(id)
        .bind(now)
        .bind(Vec::<u8>::new()),
    )
    .await?;
    seats::free(work, id).await?;
    recompute(work, id).await?;
    seats::close(work, id).await
}
