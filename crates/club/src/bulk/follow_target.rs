//! People of frozen work who turn out to be one: each has one turn (B-3, edge 13).

use uuid::Uuid;

use crate::{Result, db::sql, work::Work};

/// Lets every item follow, but where the other one has a turn of his own: what has no turn any more is skipped as gone.
pub async fn follow_target(work: &mut Work, from: Uuid, to: Uuid) -> Result<()> {
    let account = work.account();
    let follow = sql("update bulk_item set target_id = $3 where account_id = $1 and target_id = $2
         and not exists (select 1 from bulk_item o where o.account_id = $1 and o.job_id = bulk_item.job_id
                         and o.target_id = $3)");
    work.exec(follow.bind(account).bind(from).bind(to))
        .await
        .map(drop)
}
